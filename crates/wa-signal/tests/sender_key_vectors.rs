//! Group conversations that another implementation wrote.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use serde_json::Value;
use support::{pair, seeded, unhex};
use wa_crypto::SIGNATURE_LENGTH;
use wa_signal::{DistributionMessage, SenderKeyRecord};

fn hex(value: &Value) -> Vec<u8> {
    unhex(value.as_str().unwrap_or_default())
}

fn number(value: &Value) -> u32 {
    value.as_u64().unwrap().try_into().unwrap()
}

fn cases() -> Vec<Value> {
    let document: Value = serde_json::from_str(include_str!("vectors/sender_keys.json")).unwrap();
    document["cases"].as_array().unwrap().clone()
}

#[test]
fn every_recorded_group_message_is_read_or_refused_as_it_must_be() {
    for case in cases() {
        let mut record = SenderKeyRecord::new();
        for (at, event) in case["events"].as_array().unwrap().iter().enumerate() {
            let place = format!("{}, event {at}", case["name"]);
            let state =
                &case["states"][usize::try_from(event["distribution"].as_u64().unwrap_or(99)).unwrap()];
            if event["op"] == "process" {
                record
                    .process_distribution(&DistributionMessage::parse(&hex(&state["distribution"])).unwrap());
                continue;
            }
            let message =
                &state["messages"][usize::try_from(event["message"].as_u64().unwrap_or(99)).unwrap()];
            let changed = hex(&event["bytes"]);
            let bytes = if changed.is_empty() { hex(&message["bytes"]) } else { changed };
            let before = record.encode();
            let result = record.decrypt(&bytes);
            if result.is_err() {
                assert_eq!(record.encode(), before, "{place}");
            }
            match event["ok"].as_bool() {
                Some(true) => assert_eq!(result.unwrap(), hex(&message["plaintext"]), "{place}"),
                Some(false) => assert!(result.is_err(), "{place}"),
                // Peers disagree on the limit of this jump.
                None => {}
            }
            record = SenderKeyRecord::decode(&record.encode()).unwrap();
        }
    }
}

#[test]
fn distributions_and_messages_are_written_with_the_same_bytes() {
    for case in cases() {
        for state in case["states"].as_array().unwrap() {
            let mut record = SenderKeyRecord::from_parts(
                number(&state["key_id"]).into(),
                number(&state["iteration"]),
                &hex(&state["chain_key"]).try_into().unwrap(),
                pair(state["signing"].as_str().unwrap()),
            );
            let distribution = record.distribution_message().unwrap();
            assert_eq!(distribution.to_bytes(), hex(&state["distribution"]));
            let mut next = number(&state["iteration"]);
            for message in state["messages"].as_array().unwrap() {
                for _ in next..number(&message["iteration"]) {
                    record.encrypt(b"passed over", &mut seeded(1)).unwrap();
                }
                next = number(&message["iteration"]) + 1;
                let ours = record.encrypt(&hex(&message["plaintext"]), &mut seeded(1)).unwrap();
                let theirs = hex(&message["bytes"]);
                assert_eq!(ours.len(), theirs.len());
                // The nonce of the signature is the writer's own affair.
                let body = ours.len() - SIGNATURE_LENGTH;
                assert_eq!(ours[..body], theirs[..body]);
            }
        }
    }
}
