//! Frames to nodes and back: a receipt, a direct message to four devices, a group of 1,024.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use wa_binary::{Node, Payload, decode_owned, encode};
use wa_jid::{Jid, Server};
use wa_protocol_benches::Hot;

fn receipt() -> Node {
    Node::build("receipt")
        .attr("id", "3EB0C767D26A1B2C3D4E5F")
        .jid("to", Jid::lid("236546547623453"))
        .jid("participant", Jid::lid("271828182845904").with_device(12))
        .attr("type", "read")
        .build()
}

fn message() -> Node {
    let participant = |device: u16| {
        let cipher: Vec<u8> = (0..255_u8).map(|byte| byte.wrapping_mul(31).wrapping_add(7)).collect();
        Node::build("to")
            .jid("jid", Jid::lid("236546547623453").with_device(device))
            .child(Node::build("enc").attr("v", "2").attr("type", "msg").bytes(cipher))
    };
    Node::build("message")
        .jid("to", Jid::lid("236546547623453"))
        .attr("id", "3EB0C767D26A1B2C3D4E5F")
        .attr("type", "text")
        .attr("addressing_mode", "lid")
        .child(Node::build("participants").children((0..4).map(participant)))
        .child(Node::build("device-identity").bytes(vec![7_u8; 180]))
        .build()
}

fn group() -> Node {
    let participant = |number: u64| {
        Node::build("participant")
            .jid("jid", Jid::lid((100_000_000_000_000 + number * 7_919_191_919).to_string()))
            .jid("phone_number", Jid::pn((15_550_000_000 + number * 104_729).to_string()))
    };
    Node::build("iq")
        .jid("from", Jid::new("120363046048756346", Server::Group))
        .attr("type", "result")
        .attr("id", "8005.15757-609")
        .child(
            Node::build("group")
                .attr("id", "120363046048756346")
                .attr("subject", "A large group")
                .attr("creation", "1773927262")
                .attr("addressing_mode", "lid")
                .children((0..1024).map(participant)),
        )
        .build()
}

fn codec(criterion: &mut Criterion) {
    for (name, node) in [("receipt", receipt()), ("message", message()), ("group", group())] {
        let mut frame = Vec::new();
        encode(&node, &mut frame).expect("the node is well formed");
        let mut hot = Hot::new(criterion, "codec");
        hot.throughput(Throughput::Bytes(u64::try_from(frame.len()).expect("it is short")));
        hot.bench(&format!("decode {name}"), || {
            let payload = Payload::open(black_box(&frame)).expect("well formed");
            let document = payload.decode().expect("well formed");
            black_box(document.root().tag().len())
        });
        hot.bench(&format!("decode {name} into a tree"), || {
            decode_owned(black_box(&frame)).expect("well formed")
        });
        let mut out = Vec::with_capacity(frame.len());
        hot.bench(&format!("encode {name}"), || {
            out.clear();
            encode(black_box(&node), &mut out).expect("well formed");
            black_box(out.len())
        });
    }
}

criterion_group!(benches, codec);
criterion_main!(benches);
