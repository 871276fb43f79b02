//! Patches, snapshots and hashes that other implementations made.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use serde_json::Value;
use support::Fixed;
use wa_appstate::{
    AppStateError, Collection, CollectionState, Edit, Head, IndexMac, KeyId, KeyRing, LtHash, MutationKeys,
    Operation, Patch, Reader, Snapshot, SyncKey, ValueMac, Writer,
};
use wa_proto::appstate::SyncActionData;
use wa_proto::prost::Message as _;

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/appstate.json")).unwrap()
}

fn hex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn ring(vectors: &Value) -> KeyRing {
    let key =
        |key: &Value| SyncKey::new(KeyId::new(hex(&key["id"])), &hex(&key["data"]).try_into().unwrap(), 0);
    vectors["ring"].as_array().unwrap().iter().map(key).collect()
}

fn state(vectors: &Value, number: &Value) -> CollectionState {
    let state = &vectors["states"][usize::try_from(number.as_u64().unwrap()).unwrap()];
    let hash = LtHash::try_from(hex(&state["hash"]).as_slice()).unwrap();
    let rows = state["rows"].as_array().unwrap().iter().map(|row| {
        let row = hex(row);
        (IndexMac::try_from(&row[..32]).unwrap(), ValueMac::try_from(&row[32..]).unwrap())
    });
    CollectionState::from_rows(Head { version: state["version"].as_u64().unwrap(), hash }, rows)
}

fn collection(case: &Value) -> Collection {
    Collection::from_name(case["collection"].as_str().unwrap()).unwrap()
}

#[test]
fn items_are_added_and_taken_away_as_elsewhere() {
    for case in vectors()["lthash"].as_array().unwrap() {
        let items = |key: &str| -> Vec<ValueMac> {
            case[key]
                .as_array()
                .unwrap()
                .iter()
                .map(|v| ValueMac::try_from(hex(v).as_slice()).unwrap())
                .collect()
        };
        let mut hash = LtHash::try_from(hex(&case["base"]).as_slice()).unwrap();
        hash.update(&items("subtract"), &items("add"));
        assert_eq!(hash.as_bytes().as_slice(), hex(&case["result"]), "{}", case["name"]);
    }
}

#[test]
fn a_shared_key_becomes_the_same_five_keys() {
    for case in vectors()["keys"].as_array().unwrap() {
        let keys = MutationKeys::expand(&hex(&case["data"]).try_into().unwrap());
        let all = [
            keys.expose_index(),
            keys.expose_value_encryption(),
            keys.expose_value_mac(),
            keys.expose_snapshot_mac(),
            keys.expose_patch_mac(),
        ];
        assert_eq!(all.map(<[u8; 32]>::as_slice).concat(), hex(&case["keys"]));
    }
}

#[test]
fn a_patch_is_made_byte_for_byte_and_read_back() {
    let vectors = vectors();
    let ring = ring(&vectors);
    for case in vectors["made"].as_array().unwrap() {
        let key = ring.get(&KeyId::new(hex(&case["key"]))).unwrap();
        let (before, after) = (state(&vectors, &case["before"]), state(&vectors, &case["after"]));
        let operation = if case["operation"] == "SET" { Operation::Set } else { Operation::Remove };
        let parts: Vec<String> = serde_json::from_str(case["index"].as_str().unwrap()).unwrap();
        let value = SyncActionData::decode(hex(&case["plain"]).as_slice()).unwrap().value.unwrap();
        let version = i32::try_from(case["version"].as_i64().unwrap()).unwrap();
        let edit = Edit::raw(operation, &parts, value.encode_to_vec(), version).unwrap();

        let mut iv = Fixed::new(hex(&case["iv"]));
        let writer = Writer::new(collection(case), key);
        let made = writer.patch(before.head(), &before, std::slice::from_ref(&edit), &mut iv).unwrap();
        assert_eq!(made.patch.encode(), hex(&case["patch"]), "{}", case["name"]);

        let served = Patch::stamp(&made.patch.encode(), made.head.version).unwrap();
        let patch = Patch::decode(served).unwrap();
        let applied = Reader::new(collection(case), &ring).patch(before.head(), &before, &patch).unwrap();
        assert!(edit.is(&applied.mutations[0]), "{}", case["name"]);
        let mut state = before;
        state.commit(applied.head, &applied.changes);
        assert_eq!(state, after, "{}", case["name"]);
        assert_eq!((made.head, made.changes), (applied.head, applied.changes));
    }
}

#[test]
fn patches_lead_to_the_same_state_or_are_refused() {
    let vectors = vectors();
    let ring = ring(&vectors);
    for case in vectors["applied"].as_array().unwrap() {
        let mut state_now = state(&vectors, &case["before"]);
        let mut error = None;
        for patch in case["patches"].as_array().unwrap() {
            let patch = Patch::decode(hex(patch)).unwrap();
            match Reader::new(collection(case), &ring).patch(state_now.head(), &state_now, &patch) {
                Ok(applied) => state_now.commit(applied.head, &applied.changes),
                Err(found) => {
                    error = Some(found);
                    break;
                }
            }
        }
        match case["expect"].as_str().unwrap() {
            "accept" => {
                assert_eq!((error, state_now), (None, state(&vectors, &case["after"])), "{}", case["name"])
            }
            "reject" => assert!(
                error.is_some_and(|error| !matches!(error, AppStateError::MissingKeys(_))),
                "{}",
                case["name"]
            ),
            "either" => {}
            missing => {
                let id = hex(&Value::from(missing.strip_prefix("missing key ").unwrap()));
                assert_eq!(error, Some(AppStateError::MissingKeys(vec![KeyId::new(id)])));
            }
        }
    }
}

#[test]
fn a_snapshot_leads_to_the_same_state_or_is_refused() {
    let vectors = vectors();
    let ring = ring(&vectors);
    for case in vectors["snapshots"].as_array().unwrap() {
        let snapshot = Snapshot::decode(hex(&case["snapshot"])).unwrap();
        let applied = Reader::new(collection(case), &ring).snapshot(&snapshot);
        if case["expect"] == "accept" {
            let applied = applied.unwrap();
            let mut now = CollectionState::new();
            now.commit(applied.head, &applied.changes);
            assert_eq!(now, state(&vectors, &case["after"]), "{}", case["name"]);
        } else {
            assert!(applied.is_err(), "{}", case["name"]);
        }
    }
}
