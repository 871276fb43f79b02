//! Conversations that another implementation held, followed byte by byte.

#![expect(clippy::unwrap_used, reason = "tests")]

mod support;

use std::collections::BTreeMap;

use serde_json::Value;
use support::{Device, Script, pair, seeded, unhex};
use wa_crypto::{PublicKey, Signature};
use wa_signal::{
    CiphertextKind, LocalIdentity, OneTimePreKey, PreKeyBundle, PreKeyMessage, SessionRecord, SignalMessage,
    SignedPreKey, inspect,
};

fn number(value: &Value) -> u32 {
    value.as_u64().unwrap().try_into().unwrap()
}

fn hex(value: &Value) -> Vec<u8> {
    unhex(value.as_str().unwrap_or_default())
}

fn device(value: &Value) -> Device {
    let keys = |value: &Value| {
        let keys = value.as_object().unwrap().iter();
        keys.map(|(id, key)| (id.parse().unwrap(), pair(key.as_str().unwrap()))).collect()
    };
    Device {
        local: LocalIdentity {
            key_pair: pair(value["identity"].as_str().unwrap()),
            registration_id: number(&value["registration_id"]).into(),
        },
        signed: keys(&value["signed"]),
        one_time: keys(&value["one_time"]),
        record: SessionRecord::new(),
        rng: seeded(0),
    }
}

fn bundle(value: &Value) -> PreKeyBundle {
    let key = |value: &Value| PublicKey::from_serialized(&hex(value)).unwrap();
    let (signed, one_time) = (&value["signed_prekey"], &value["prekey"]);
    PreKeyBundle {
        registration_id: number(&value["registration_id"]).into(),
        identity_key: key(&value["identity"]),
        signed_pre_key: SignedPreKey {
            id: number(&signed["id"]).into(),
            key: key(&signed["public"]),
            signature: Signature::from_slice(&hex(&signed["signature"])).unwrap(),
        },
        one_time_pre_key: one_time
            .is_object()
            .then(|| OneTimePreKey { id: number(&one_time["id"]).into(), key: key(&one_time["public"]) }),
    }
}

/// Takes the session in which the peer chose to send; it has another rule for that than we.
fn follow(record: &mut SessionRecord, kind: CiphertextKind, message: &[u8]) {
    let key = match kind {
        CiphertextKind::PreKey => *PreKeyMessage::parse(message).unwrap().message().ratchet_key(),
        CiphertextKind::Message => *SignalMessage::parse(message).unwrap().ratchet_key(),
    };
    let states = inspect::states(record);
    let state = states.iter().find(|state| state.ratchet.public == key).unwrap();
    inspect::prefer(record, &state.base_key).unwrap();
}

#[test]
fn every_recorded_conversation_is_followed_byte_by_byte() {
    let document: Value = serde_json::from_str(include_str!("vectors/sessions.json")).unwrap();
    for case in document["cases"].as_array().unwrap() {
        let name = &case["name"];
        let mut devices = BTreeMap::from([("alice", device(&case["alice"])), ("bob", device(&case["bob"]))]);
        let mut sent = BTreeMap::new();
        for (at, event) in case["events"].as_array().unwrap().iter().enumerate() {
            let place = format!("{name}, event {at}");
            let device = devices.get_mut(event["by"].as_str().unwrap()).unwrap();
            let mut rng = Script::new(hex(&event["draw"]));
            match event["op"].as_str().unwrap() {
                "init" => {
                    device.record.initiate(&device.local, &bundle(&event["bundle"]), &mut rng).unwrap();
                    assert!(rng.is_spent(), "{place}");
                    assert_eq!(
                        inspect::states(&device.record)[0].root_key.0,
                        *hex(&event["root_key"]),
                        "{place}"
                    );
                }
                "encrypt" => {
                    let kind = match event["type"].as_str().unwrap() {
                        "pkmsg" => CiphertextKind::PreKey,
                        _ => CiphertextKind::Message,
                    };
                    let (plaintext, bytes) = (hex(&event["plaintext"]), hex(&event["bytes"]));
                    follow(&mut device.record, kind, &bytes);
                    let ours = device.encrypt(&plaintext);
                    assert_eq!((ours.kind, &ours.bytes), (kind, &bytes), "{place}");
                    sent.insert(number(&event["id"]), (kind, plaintext, bytes));
                }
                "encrypt_dropped" => {
                    for _ in 0..number(&event["count"]) {
                        device.record.encrypt(&hex(&event["plaintext"])).unwrap();
                    }
                }
                "decrypt" => {
                    let (kind, plaintext, original) = &sent[&number(&event["id"])];
                    let changed = hex(&event["bytes"]);
                    let bytes = if changed.is_empty() { original } else { &changed };
                    let keys = device.one_time.len();
                    let result = device.decrypt_with(*kind, bytes, &mut rng);
                    match event["ok"].as_bool() {
                        Some(true) => {
                            assert_eq!(&result.unwrap(), plaintext, "{place}");
                            assert!(rng.is_spent(), "{place}");
                        }
                        Some(false) => {
                            assert!(result.is_err(), "{place}");
                            assert_eq!(device.one_time.len(), keys, "{place}");
                        }
                        // Peers disagree on the limit of this jump.
                        None => {}
                    }
                }
                op => panic!("{place}: {op}"),
            }
        }
    }
}
