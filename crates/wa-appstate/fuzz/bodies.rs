//! What is fuzzed of this crate.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_appstate::{
    Collection, CollectionState, Edit, Head, KeyId, KeyRing, Ledger, Patch, Reader, Recovery, Snapshot,
    Switch, SyncKey, Writer,
};

/// Patches, snapshots and stored rows of any bytes: none of them passes a reader with other keys.
pub(crate) fn decode(data: &[u8]) {
    let ring = ring();
    let reader = Reader::new(Collection::Regular, &ring);
    let state = CollectionState::new();
    if let Ok(patch) = Patch::decode(data.to_vec()) {
        let written = Patch::decode(patch.encode()).expect("what was written can be read");
        assert_eq!(written.encode(), patch.encode());
        assert!(reader.patch(state.head(), &state, &patch).is_err());
        let _ = (patch.missing_keys(&ring), patch.index_macs(), format!("{patch:?}"));
        drop(Ledger::new().fold(&patch));
    }
    if let Ok(snapshot) = Snapshot::decode(data.to_vec()) {
        assert!(reader.snapshot(&snapshot).is_err());
    }
    drop(Recovery::decode(data.to_vec()));
    if let Ok(head) = Head::from_stored(data) {
        assert_eq!(head.to_stored(), data);
    }
    if let Ok(key) = SyncKey::from_stored(data) {
        assert_eq!(key.to_stored().as_slice(), data);
    }
    if let Ok(state) = CollectionState::from_stored(data) {
        assert_eq!(state.to_stored(), data);
    }
    drop(Edit::from_stored(data));
}

/// A device that writes and one that reads, with patches damaged as the input says.
pub(crate) fn collection(data: &[u8]) {
    let rng = &mut ChaCha20Rng::seed_from_u64(6);
    let ring = ring();
    let key = ring.for_writing().expect("a key");
    let writer = Writer::new(Collection::RegularLow, key);
    let reader = Reader::new(Collection::RegularLow, &ring);
    let mut state = CollectionState::new();
    for (step, chunk) in data.chunks(4).take(12).enumerate() {
        let edits: Vec<Edit> = chunk
            .iter()
            .map(|byte| {
                let switch = if byte & 1 == 0 { Switch::On } else { Switch::Off };
                Edit::pin(&format!("1555010{:04}@s.whatsapp.net", byte >> 1), switch, 1_700_000_000_000)
            })
            .collect();
        let Ok(made) = writer.patch(state.head(), &state, &edits, rng) else { continue };
        let version = state.head().version + 1;
        let served = Patch::stamp(&made.patch.encode(), version).expect("our own patch");
        let mut damaged = served.clone();
        let at = step * 37 % damaged.len();
        damaged[at] ^= chunk.first().copied().unwrap_or(0);
        if let Ok(patch) = Patch::decode(damaged)
            && let Ok(applied) = reader.patch(state.head(), &state, &patch)
        {
            // Fields that no code covers may change; what is applied may not.
            let intact = Patch::decode(served.clone()).expect("our own patch");
            let expected = reader.patch(state.head(), &state, &intact).expect("our own patch");
            assert_eq!((applied.head, applied.changes), (expected.head, expected.changes));
        }
        let patch = Patch::decode(served).expect("our own patch");
        let applied = reader.patch(state.head(), &state, &patch).expect("our own patch");
        state.commit(applied.head, &applied.changes);
        assert_eq!(state.head().version, version);
    }
    let stored = state.to_stored();
    assert_eq!(CollectionState::from_stored(&stored).expect("our own state"), state);
}

fn ring() -> KeyRing {
    KeyRing::from_iter([SyncKey::new(KeyId::of_epoch(0, 1), &[7; 32], 1_700_000_000_000)])
}
