//! App state: the hash of a collection, and patches of a thousand mutations.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_appstate::{
    Collection, CollectionState, Edit, KeyId, KeyRing, LtHash, Patch, Reader, Switch, SyncKey, ValueMac,
    Writer,
};
use wa_protocol_benches::Hot;

const COUNT: u16 = 1000;

fn edits() -> Vec<Edit> {
    let edit = |n: u16| Edit::pin(&format!("1555010{n:04}@s.whatsapp.net"), Switch::On, 1_700_000_000_000);
    (0..COUNT).map(edit).collect()
}

fn lthash(criterion: &mut Criterion) {
    let items: Vec<ValueMac> = (0..COUNT)
        .map(|n| {
            let mut bytes = [0; 32];
            if let Some(head) = bytes.first_chunk_mut() {
                *head = n.to_le_bytes();
            }
            ValueMac::from_bytes(bytes)
        })
        .collect();
    Hot::new(criterion, "appstate").throughput(Throughput::Elements(COUNT.into())).bench(
        "lthash 1000",
        || {
            let mut hash = LtHash::EMPTY;
            hash.update([], black_box(&items));
            hash
        },
    );
}

fn patches(criterion: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(6);
    let key = SyncKey::new(KeyId::of_epoch(0, 1), &[7; 32], 0);
    let ring = KeyRing::from_iter([key.clone()]);
    let state = CollectionState::new();
    let edits = edits();
    let writer = Writer::new(Collection::RegularLow, &key);
    let made = writer.patch(state.head(), &state, &edits, &mut rng).unwrap();
    let bytes = Patch::stamp(&made.patch.encode(), 1).unwrap();

    let mut hot = Hot::new(criterion, "appstate");
    hot.throughput(Throughput::Elements(COUNT.into()));
    hot.bench("patch of 1000 made", || {
        writer.patch(state.head(), &state, black_box(&edits), &mut rng).unwrap().patch.encode()
    });
    let bytes = bytes::Bytes::from(bytes);
    let reader = Reader::new(Collection::RegularLow, &ring);
    hot.bench("patch of 1000 decoded", || Patch::decode(black_box(&bytes).clone()).unwrap());
    hot.bench("patch of 1000 verified", || {
        let patch = Patch::decode(black_box(&bytes).clone()).unwrap();
        reader.patch(state.head(), &state, &patch).unwrap()
    });
}

criterion_group!(benches, lthash, patches);
criterion_main!(benches);
