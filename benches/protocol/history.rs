//! A history blob of two megabytes: inflated and looked through for ids, and inflated and read, message by
//! message or whole.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;
use std::io::Read as _;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use wa_proto::history::HistorySync;
use wa_proto::prost::bytes::Bytes;
use wa_proto::web::WebMessageInfo;
use wa_proto::{Wire as _, scan};
use wa_protocol_benches::Hot;
use wa_protocol_benches::history::{blob, compressed};

fn inflate(blob: &[u8], length: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(length);
    flate2::bufread::ZlibDecoder::new(blob).read_to_end(&mut out).unwrap();
    out
}

fn history(criterion: &mut Criterion) {
    let whole = blob();
    let length = whole.len();
    let blob = compressed();
    let ids = |whole: &[u8]| -> usize {
        scan::conversations(whole)
            .map(|chat| {
                let chat = chat.unwrap();
                let ids = chat.messages().map(|message| message.unwrap().id().map_or(0, str::len));
                chat.id().map_or(0, str::len) + ids.sum::<usize>()
            })
            .sum()
    };
    let mut hot = Hot::new(criterion, "history");
    hot.throughput(Throughput::Bytes(u64::try_from(length).unwrap()));
    hot.bench("inflate and scan for ids", || ids(&inflate(black_box(&blob), length)));
    hot.bench("scan for ids", || ids(black_box(&whole)));
    let read = |whole: &Bytes| -> u64 {
        let chats = scan::conversations(whole).flat_map(|chat| chat.unwrap().messages());
        chats
            .map(|message| {
                let bytes = whole.slice_ref(message.unwrap().bytes());
                WebMessageInfo::from_wire(bytes).unwrap().message_timestamp.unwrap_or(0)
            })
            .fold(0, u64::wrapping_add)
    };
    hot.bench("inflate and parse one by one", || read(&Bytes::from(inflate(black_box(&blob), length))));
    hot.bench("inflate and parse", || {
        HistorySync::from_wire(Bytes::from(inflate(black_box(&blob), length))).unwrap()
    });
}

criterion_group!(benches, history);
criterion_main!(benches);
