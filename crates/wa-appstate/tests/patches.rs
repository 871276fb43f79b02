//! Patches through their life: made, served, read, refused, and pushed again after a conflict.

#![expect(clippy::unwrap_used, reason = "tests")]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use support::Fixed;
use wa_appstate::{
    Agreement, AppStateError, Collection, CollectionState, Conflict, Created, Edit, Head, Index, KeyId,
    KeyRing, Ledger, Mutation, Operation, Patch, Push, Reader, RecordFault, Remedy, Snapshot, Switch,
    SyncKey, Writer,
};
use wa_proto::appstate::{
    ExternalBlobReference, SyncActionValue, SyncdMutations, SyncdPatch, SyncdSnapshot, SyncdSnapshotRecovery,
};
use wa_proto::prost::Message as _;

const LOW: Collection = Collection::RegularLow;
const AT: i64 = 1_700_000_000_000;

fn key(epoch: u32) -> SyncKey {
    SyncKey::new(KeyId::of_epoch(0, epoch), &[u8::try_from(epoch).unwrap(); 32], i64::from(epoch))
}

fn ring() -> KeyRing {
    [key(1), key(2)].into_iter().collect()
}

fn pin(chat: &str, switch: Switch) -> Edit {
    Edit::pin(chat, switch, AT)
}

fn unpinned(chat: &str) -> Edit {
    Edit::remove(&Index::Pin { chat: chat.to_owned() }, &SyncActionValue::default()).unwrap()
}

fn make(state: &CollectionState, edits: &[Edit]) -> Created {
    let seed = state.head().version.to_le_bytes().repeat(2 * edits.len());
    Writer::new(LOW, &key(1)).patch(state.head(), state, edits, &mut Fixed::new(seed)).unwrap()
}

fn served(made: &Created) -> Patch {
    Patch::decode(Patch::stamp(&made.patch.encode(), made.head.version).unwrap()).unwrap()
}

/// Makes a patch, applies it as another device would, and gives what that device saw.
fn step(state: &mut CollectionState, edits: &[Edit]) -> Vec<Mutation> {
    let made = make(state, edits);
    let applied = Reader::new(LOW, &ring()).patch(state.head(), state, &served(&made)).unwrap();
    assert_eq!((made.head, &made.changes), (applied.head, &applied.changes));
    state.commit(applied.head, &applied.changes);
    applied.mutations
}

fn filled(count: usize) -> CollectionState {
    let mut state = CollectionState::new();
    let edits: Vec<Edit> = (0..count).map(|n| pin(&format!("{n}@lid"), Switch::On)).collect();
    step(&mut state, &edits);
    state
}

/// A patch whose wire form was changed and whose MACs were then made right again by its writer.
fn forged(state: &CollectionState, edits: &[Edit], change: impl FnOnce(&mut SyncdPatch)) -> Patch {
    let made = make(state, edits);
    let mut wire =
        SyncdPatch::decode(Patch::stamp(&made.patch.encode(), made.head.version).unwrap().as_slice())
            .unwrap();
    change(&mut wire);
    let parsed = Patch::decode(wire.encode_to_vec()).unwrap();
    let values: Vec<_> = parsed.mutations().iter().map(|(_, record)| *record.value_mac()).collect();
    let mac = key(1).patch_mac(LOW, parsed.version().unwrap(), parsed.snapshot_mac(), &values);
    wire.patch_mac = Some(mac.to_vec().into());
    Patch::decode(wire.encode_to_vec()).unwrap()
}

fn refusal(state: &CollectionState, patch: &Patch) -> AppStateError {
    Reader::new(LOW, &ring()).patch(state.head(), state, patch).unwrap_err()
}

#[test]
fn a_removal_of_something_that_is_not_there_changes_nothing_but_the_version() {
    let mut state = filled(3);
    let before = state.clone();
    let made = make(&state, &[unpinned("99@lid")]);
    let applied = Reader::new(LOW, &ring()).patch(state.head(), &state, &served(&made)).unwrap();
    assert_eq!(applied.idle_removals, 1);
    assert!(applied.changes.removed.is_empty() && applied.changes.set.is_empty());
    state.commit(applied.head, &applied.changes);
    assert_eq!(state.macs(), before.macs());
    assert_eq!((state.head().version, state.head().hash), (2, before.head().hash));
}

#[test]
fn an_index_that_is_set_and_removed_in_one_patch_stays_set_in_either_order() {
    for edits in
        [[pin("1@lid", Switch::Off), unpinned("1@lid")], [unpinned("1@lid"), pin("1@lid", Switch::Off)]]
    {
        let mut state = filled(2);
        let mutations = step(&mut state, &edits);
        assert_eq!(state.macs().len(), 2);
        assert_eq!(mutations.len(), 1);
        assert_eq!(mutations[0].operation(), Operation::Set);
    }
}

#[test]
fn only_the_next_version_is_applied() {
    let state = filled(1);
    let first = make(&CollectionState::new(), &[pin("0@lid", Switch::On)]);
    let again = refusal(&state, &served(&first));
    assert_eq!(again, AppStateError::Version { expected: 2, found: 1 });
    let unversioned = refusal(&state, &first.patch);
    assert_eq!(unversioned, AppStateError::MissingField("patch version"));
    assert_eq!(unversioned.remedy(), Remedy::Rebuild);
}

#[test]
fn every_missing_key_is_named_once() {
    let state = CollectionState::new();
    let patch = served(&make(&state, &[pin("1@lid", Switch::On), pin("2@lid", Switch::On)]));
    let error = Reader::new(LOW, &KeyRing::new()).patch(state.head(), &state, &patch).unwrap_err();
    assert_eq!(error, AppStateError::MissingKeys(vec![KeyId::of_epoch(0, 1)]));
    assert_eq!(error.remedy(), Remedy::RequestKeys);
}

#[test]
fn a_record_that_cannot_be_read_refuses_the_patch_or_is_skipped() {
    let state = CollectionState::new();
    let edits = [pin("1@lid", Switch::On), pin("2@lid", Switch::On)];
    let patch = forged(&state, &edits, |wire| {
        let record = wire.mutations[1].record.as_mut().unwrap();
        let value = record.value.as_mut().unwrap().blob.as_mut().unwrap();
        let mut changed = value.to_vec();
        changed[20] ^= 1;
        *value = changed.into();
    });
    let error = refusal(&state, &patch);
    assert_eq!(error, AppStateError::Record { position: 1, fault: RecordFault::Unauthentic });
    let keys = ring();
    let reader = Reader::new(LOW, &keys).skip_bad_records();
    let applied = reader.patch(state.head(), &state, &patch).unwrap();
    assert_eq!((applied.mutations.len(), applied.skipped.len(), applied.changes.set.len()), (1, 1, 2));
    assert_eq!(applied.skipped[0].fault, RecordFault::Unauthentic);
}

#[test]
fn a_record_under_another_index_is_refused() {
    let state = CollectionState::new();
    let patch = forged(&state, &[pin("1@lid", Switch::On)], |wire| {
        let record = wire.mutations[0].record.as_mut().unwrap();
        record.index.as_mut().unwrap().blob = Some(vec![7; 32].into());
    });
    let error = refusal(&state, &patch);
    assert_eq!(error, AppStateError::Record { position: 0, fault: RecordFault::IndexMac });
}

#[test]
fn an_operation_swapped_on_the_way_is_noticed() {
    let state = CollectionState::new();
    let patch = forged(&state, &[pin("1@lid", Switch::On)], |wire| wire.mutations[0].operation = Some(1));
    assert_eq!(refusal(&state, &patch), AppStateError::SnapshotMac);
}

#[test]
fn a_state_that_went_another_way_is_refused_or_reported() {
    let writer = filled(3);
    let reader = filled(2);
    let patch = served(&make(&writer, &[pin("0@lid", Switch::Off)]));
    assert_eq!(refusal(&reader, &patch), AppStateError::SnapshotMac);
    let applied =
        Reader::new(LOW, &ring()).accept_divergence().patch(reader.head(), &reader, &patch).unwrap();
    assert_eq!(applied.agreement, Agreement::Diverged);
    assert_eq!(applied.mutations.len(), 1);
}

#[test]
fn a_patch_of_the_wrong_form_is_refused_before_anything_else() {
    let made = make(&CollectionState::new(), &[pin("1@lid", Switch::On)]);
    let wire = SyncdPatch::decode(made.patch.encode().as_slice()).unwrap();
    let broken = |change: &dyn Fn(&mut SyncdPatch)| {
        let mut wire = wire.clone();
        change(&mut wire);
        Patch::decode(wire.encode_to_vec()).unwrap_err()
    };
    assert_eq!(broken(&|w| w.key_id = None), AppStateError::MissingField("patch keyId"));
    assert_eq!(broken(&|w| w.snapshot_mac = None), AppStateError::MissingField("snapshotMac"));
    assert_eq!(broken(&|w| w.patch_mac = Some(vec![0; 31].into())), AppStateError::FieldLength("patchMac"));
    assert_eq!(broken(&|w| w.mutations[0].record = None), AppStateError::MissingField("record"));
    assert_eq!(
        broken(&|w| w.mutations[0].operation = Some(2)),
        AppStateError::UnknownOperation { position: 0, operation: 2 }
    );
    let record = |change: &dyn Fn(&mut wa_proto::appstate::SyncdRecord)| {
        broken(&|w| change(w.mutations[0].record.as_mut().unwrap()))
    };
    assert_eq!(record(&|r| r.index = None), AppStateError::MissingField("index"));
    assert_eq!(record(&|r| r.value = None), AppStateError::MissingField("value"));
    assert_eq!(record(&|r| r.key_id = None), AppStateError::MissingField("keyId"));
    let short = |blob: &[u8]| Some(wa_proto::appstate::SyncdValue { blob: Some(blob.to_vec().into()) });
    assert_eq!(record(&|r| r.value = short(&[0; 31])), AppStateError::FieldLength("value"));
    assert_eq!(Patch::decode(vec![0x12, 0xff]).unwrap_err(), AppStateError::Protobuf("patch"));
}

#[test]
fn a_value_without_a_whole_block_is_refused() {
    let state = CollectionState::new();
    let blob = vec![0_u8; 63];
    let patch = forged(&state, &[pin("1@lid", Switch::On)], |wire| {
        let record = wire.mutations[0].record.as_mut().unwrap();
        record.value.as_mut().unwrap().blob = Some(blob.into());
    });
    let keys = ring();
    let reader = Reader::new(LOW, &keys).accept_divergence();
    let error = reader.patch(state.head(), &state, &patch).unwrap_err();
    assert_eq!(error, AppStateError::Record { position: 0, fault: RecordFault::TooShort });
}

#[test]
fn mutations_from_an_external_blob_are_those_that_the_mac_is_about() {
    let state = CollectionState::new();
    let made = make(&state, &[pin("1@lid", Switch::On), pin("2@lid", Switch::On)]);
    let mut wire = SyncdPatch::decode(Patch::stamp(&made.patch.encode(), 1).unwrap().as_slice()).unwrap();
    let blob = SyncdMutations { mutations: std::mem::take(&mut wire.mutations) }.encode_to_vec();
    wire.external_mutations =
        Some(ExternalBlobReference { media_key: Some(vec![0xab; 32].into()), ..Default::default() });
    let patch = Patch::decode(wire.encode_to_vec()).unwrap();
    assert!(patch.external().is_some());
    assert!(!format!("{patch:?}").to_lowercase().contains("171, 171"), "the blob's key does not print");
    assert_eq!(refusal(&state, &patch), AppStateError::ExternalMutations);
    let nothing = patch.clone().with_external(Vec::new()).unwrap_err();
    assert_eq!(nothing, AppStateError::MissingField("external mutations"));
    let whole = patch.with_external(blob).unwrap();
    let applied = Reader::new(LOW, &ring()).patch(state.head(), &state, &whole).unwrap();
    assert_eq!(applied.mutations.len(), 2);
}

#[test]
fn an_edit_goes_to_the_collection_of_its_action_only_and_once() {
    let state = CollectionState::new();
    let high = Writer::new(Collection::RegularHigh, &SyncKey::new(KeyId::of_epoch(0, 1), &[1; 32], 0))
        .patch(state.head(), &state, &[pin("1@lid", Switch::On)], &mut Fixed::new(Vec::new()))
        .unwrap_err();
    assert_eq!(high, AppStateError::Collection { belongs: LOW, asked: Collection::RegularHigh });
    let twice = [pin("1@lid", Switch::On), pin("2@lid", Switch::On), pin("1@lid", Switch::Off)];
    let error = Writer::new(LOW, &key(1))
        .patch(state.head(), &state, &twice, &mut Fixed::new(Vec::new()))
        .unwrap_err();
    assert_eq!(error, AppStateError::DuplicateIndex { position: 2 });
    let unknown = Edit::set(&Index::LockMessage { rest: Vec::new() }, &SyncActionValue::default());
    assert!(matches!(unknown, Err(AppStateError::NotWritable(_))));
}

#[test]
fn a_push_drops_what_arrived_after_all_and_gives_up_in_the_end() {
    let mut server = filled(1);
    let mut push =
        Push::new(LOW, vec![pin("1@lid", Switch::Off), pin("1@lid", Switch::On), pin("2@lid", Switch::On)]);
    assert_eq!(push.edits().len(), 2, "the later of two edits of one index counts");
    let applied = step(&mut server, &[pin("1@lid", Switch::On), pin("2@lid", Switch::Off)]);
    assert_eq!(push.conflict(&applied), Ok(Conflict::Again));
    assert_eq!(push.edits(), [pin("2@lid", Switch::On)]);
    let made = push.patch(&key(1), server.head(), &server, &mut Fixed::new(Vec::new())).unwrap();
    let reader = Reader::new(LOW, &ring()).patch(server.head(), &server, &served(&made)).unwrap();
    assert_eq!(push.clone().conflict(&reader.mutations), Ok(Conflict::Settled));
    for _ in 2..Push::ATTEMPTS {
        assert_eq!(push.conflict(&[]), Ok(Conflict::Again));
    }
    assert_eq!(push.conflict(&[]), Err(AppStateError::Conflicts(5)));
}

#[test]
fn a_server_makes_the_snapshot_of_the_last_patch_without_a_key() {
    let mut ledger = Ledger::new();
    assert_eq!(ledger.snapshot(), None);
    let mut state = CollectionState::new();
    let patches: [&[Edit]; 3] = [
        &[pin("1@lid", Switch::On), pin("2@lid", Switch::On)],
        &[unpinned("1@lid"), pin("3@lid", Switch::On)],
        &[unpinned("3@lid"), pin("3@lid", Switch::Off)],
    ];
    for edits in patches {
        ledger.fold(&Patch::decode(make(&state, edits).patch.encode()).unwrap()).unwrap();
        step(&mut state, edits);
    }
    let snapshot = Snapshot::decode(ledger.snapshot().unwrap().encode()).unwrap();
    let applied = Reader::new(LOW, &ring()).snapshot(&snapshot).unwrap();
    let mut fresh = CollectionState::new();
    fresh.commit(applied.head, &applied.changes);
    assert_eq!(fresh, state);
    assert_eq!(
        ledger.fold(&served(&make(&filled(1), &[]))),
        Err(AppStateError::Version { expected: 4, found: 2 })
    );
}

#[test]
fn a_snapshot_with_an_index_twice_is_refused() {
    let mut ledger = Ledger::new();
    ledger.fold(&make(&CollectionState::new(), &[pin("0@lid", Switch::On)]).patch).unwrap();
    let mut wire = SyncdSnapshot::decode(ledger.snapshot().unwrap().encode().as_slice()).unwrap();
    wire.records.push(wire.records[0].clone());
    let snapshot = Snapshot::decode(wire.encode_to_vec()).unwrap();
    let error = Reader::new(LOW, &ring()).snapshot(&snapshot).unwrap_err();
    assert_eq!(error, AppStateError::DuplicateIndex { position: 1 });
}

#[test]
fn a_recovery_snapshot_replaces_an_older_state_only() {
    let mut state = CollectionState::new();
    let mutations = step(&mut state, &[pin("1@lid", Switch::On), pin("2@lid", Switch::Off)]);
    let record = |mutation: &Mutation| wa_proto::appstate::SyncdPlainTextRecord {
        value: Some(wa_proto::appstate::SyncActionData {
            index: Some(mutation.index_json().clone()),
            value: Some(mutation.value().unwrap()),
            padding: None,
            version: Some(mutation.action_version()),
        }),
        key_id: Some(mutation.key_id().as_bytes().to_vec().into()),
        mac: Some(mutation.value_mac().as_bytes().to_vec().into()),
    };
    let wire = SyncdSnapshotRecovery {
        version: Some(wa_proto::appstate::SyncdVersion { version: Some(1) }),
        collection_name: Some("regular_low".to_owned()),
        mutation_records: mutations.iter().map(record).collect(),
        collection_lthash: Some(state.head().hash.as_bytes().to_vec().into()),
    };
    let recovery = wa_appstate::Recovery::decode(wire.encode_to_vec()).unwrap();
    let (keys, low) = (ring(), LOW);
    let applied = Reader::new(low, &keys).recovery(&Head::EMPTY, &recovery).unwrap();
    assert_eq!((applied.agreement, applied.mutations.as_slice()), (Agreement::Same, mutations.as_slice()));
    let mut fresh = CollectionState::new();
    fresh.commit(applied.head, &applied.changes);
    assert_eq!(fresh, state);
    let old = Reader::new(low, &keys).recovery(state.head(), &recovery).unwrap_err();
    assert_eq!(old, AppStateError::Recovery);
    let other = Reader::new(Collection::Regular, &keys).recovery(&Head::EMPTY, &recovery).unwrap_err();
    assert_eq!(other, AppStateError::Recovery);
    let missing = Reader::new(low, &KeyRing::new()).recovery(&Head::EMPTY, &recovery).unwrap_err();
    assert_eq!(missing, AppStateError::MissingKeys(vec![KeyId::of_epoch(0, 1)]));
}

#[test]
fn an_edit_can_go_to_another_index_of_its_action() {
    let by_number = Edit::pin("15550100@s.whatsapp.net", Switch::On, 5);
    let parts = ["pin_v1", "9@lid"].map(str::to_owned);
    let by_id = by_number.under(&parts).unwrap();
    assert_eq!(by_id, Edit::pin("9@lid", Switch::On, 5));
    assert_eq!(by_id.parts(), parts);
    assert_eq!(by_id.kind(), by_number.kind());
    assert!(by_number.under(&[]).is_err());
    // Both under one index are one edit, the later.
    let mut push = Push::new(Collection::RegularLow, vec![by_number]);
    push.replace(vec![by_id, Edit::pin("9@lid", Switch::Off, 6)]);
    assert_eq!(push.edits(), [Edit::pin("9@lid", Switch::Off, 6)]);
}

#[test]
fn an_edit_is_stored_and_read_back() {
    for edit in [
        pin("1@lid", Switch::On),
        unpinned("2@lid"),
        Edit::raw(Operation::Set, &["x".to_owned()], vec![8], 3).unwrap(),
    ] {
        assert_eq!(Edit::from_stored(&edit.to_stored()), Ok(edit.clone()));
        assert_eq!(Edit::from_stored(&edit.to_stored()[..1]), Err(AppStateError::Stored("edit")));
    }
    assert_eq!(Edit::from_stored(&[3, 0]), Err(AppStateError::Stored("edit")));
}

fn scripts() -> impl Strategy<Value = Vec<Vec<(u8, u8)>>> {
    let edits = proptest::collection::btree_map(0_u8..12, 0_u8..3, 0..8);
    proptest::collection::vec(edits.prop_map(|edits| edits.into_iter().collect()), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is written, every reader ends with exactly the records that a plain map would hold.
    #[test]
    fn what_is_made_is_applied_and_adds_up(script in scripts()) {
        let mut state = CollectionState::new();
        let mut ledger = Ledger::new();
        let mut model: BTreeMap<u8, bool> = BTreeMap::new();
        for edits in script {
            let edits: Vec<Edit> = edits.into_iter().map(|(chat, what)| {
                let name = format!("{chat}@lid");
                match what {
                    0 => { model.remove(&chat); unpinned(&name) }
                    1 => { model.insert(chat, true); pin(&name, Switch::On) }
                    _ => { model.insert(chat, false); pin(&name, Switch::Off) }
                }
            }).collect();
            ledger.fold(&make(&state, &edits).patch).unwrap();
            let seen = step(&mut state, &edits);
            prop_assert_eq!(seen.len(), edits.len());
            prop_assert!(edits.iter().zip(&seen).all(|(edit, mutation)| edit.is(mutation)));
        }
        prop_assert_eq!(state.macs().len(), model.len());
        let mut sum = wa_appstate::LtHash::EMPTY;
        sum.update([], state.macs().values());
        prop_assert_eq!(sum, state.head().hash);
        if let Some(snapshot) = ledger.snapshot() {
            let applied = Reader::new(LOW, &ring()).snapshot(&snapshot).unwrap();
            let now: BTreeMap<String, bool> = applied.mutations.iter().map(|mutation| {
                let pinned = mutation.value().unwrap().pin_action.unwrap().pinned.unwrap();
                (mutation.parts()[1].clone(), pinned)
            }).collect();
            let model: BTreeMap<String, bool> = model.into_iter().map(|(c, p)| (format!("{c}@lid"), p)).collect();
            prop_assert_eq!(now, model);
        }
        prop_assert_eq!(CollectionState::from_stored(&state.to_stored()), Ok(state));
    }

    /// One wrong bit anywhere in a patch is refused, unless it is in a field that nobody reads.
    #[test]
    fn a_flipped_bit_is_refused(at in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let state = filled(2);
        let made = make(&state, &[pin("0@lid", Switch::Off), unpinned("1@lid"), pin("7@lid", Switch::On)]);
        let mut bytes = Patch::stamp(&made.patch.encode(), 2).unwrap();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let applied = Patch::decode(bytes)
            .and_then(|patch| Reader::new(LOW, &ring()).patch(state.head(), &state, &patch));
        if let Ok(applied) = applied {
            prop_assert_eq!(applied.head, made.head, "only bits without a meaning may flip");
        }
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Patch::decode(bytes.clone());
        let _ = Snapshot::decode(bytes.clone());
        let _ = wa_appstate::Recovery::decode(bytes.clone());
        let _ = CollectionState::from_stored(&bytes);
        let _ = Edit::from_stored(&bytes);
        let _ = SyncKey::from_stored(&bytes);
    }
}
