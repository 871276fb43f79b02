//! Media files in memory: what each byte of an upload and a download costs.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use wa_media::{Decryptor, Encryptor, Expected, MediaKey, MediaType, encrypt};
use wa_protocol_benches::Hot;

const FILE: usize = 64 * 1024 * 1024;

/// What a driver reads from a file or a socket at once.
const CHUNK: usize = 64 * 1024;

fn files(criterion: &mut Criterion) {
    let mut hot = Hot::new(criterion, "media");
    hot.long().throughput(Throughput::Bytes(u64::try_from(FILE).unwrap()));
    let keys = MediaKey::from_bytes([7; 32]).expand(MediaType::Video);
    let plaintext: Vec<u8> = (0..=250).cycle().take(FILE).collect();
    let (file, sealed) = encrypt(&keys, &plaintext);
    let mut out = Vec::with_capacity(CHUNK * 2);

    for name in ["encrypt 64 MiB", "encrypt 64 MiB with a sidecar"] {
        let with_sidecar = name.ends_with("sidecar");
        hot.bench(name, || {
            let mut encryptor =
                if with_sidecar { Encryptor::with_sidecar(&keys) } else { Encryptor::new(&keys) };
            for chunk in black_box(&plaintext).chunks(CHUNK) {
                out.clear();
                encryptor.update(chunk, &mut out);
            }
            encryptor.finish(&mut out)
        });
    }
    hot.bench("decrypt 64 MiB", || {
        let mut decryptor = Decryptor::new(&keys, Expected::from(&sealed));
        for chunk in black_box(&file).chunks(CHUNK) {
            out.clear();
            decryptor.update(chunk, &mut out).unwrap();
        }
        decryptor.finish(&mut out).unwrap()
    });
}

criterion_group!(benches, files);
criterion_main!(benches);
