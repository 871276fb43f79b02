//! Messages that another implementation encoded, as JSON and as bytes.
#![expect(clippy::indexing_slicing, reason = "a missing field of a vector is a failed test")]

use serde_json::Value;
use wa_proto::registry::{self, Schema};

fn cases(file: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(file).expect("the vectors are JSON");
    document["cases"].as_array().expect("the vectors have cases").clone()
}

fn schema(case: &Value) -> &'static Schema {
    registry::find(case["type"].as_str().expect("a type")).expect("a message of the schema")
}

fn wire(case: &Value) -> Vec<u8> {
    let (pairs, _) = case["wire"].as_str().expect("hex").as_bytes().as_chunks::<2>();
    let digit = |ascii: u8| char::from(ascii).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let byte = |[high, low]: &[u8; 2]| Some(digit(*high)? << 4 | digit(*low)?);
    pairs.iter().map(|pair| byte(pair).expect("hex")).collect()
}

/// Equal, but for the width of floating-point numbers.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Number(a), Value::Number(b)) => match (a.as_f64(), b.as_f64()) {
            (Some(a), Some(b)) => (a - b).abs() <= a.abs() * f64::from(f32::EPSILON),
            _ => false,
        },
        _ => ours == theirs,
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("our JSON is JSON")
}

#[test]
fn every_message_means_what_the_peer_says_and_is_written_as_the_peer_writes_it() {
    for case in cases(include_str!("vectors/messages.json")) {
        let (schema, wire) = (schema(&case), wire(&case));
        let message = schema.decode(&wire).expect("well formed");
        assert!(same(&json(&message.to_json().expect("text")), &case["json"]), "{}", case["name"]);
        let from_json = schema.from_json(&case["json"].to_string()).expect("fits the schema");
        // The peer packs every list of numbers, we only those that the schema packs.
        if case["packs"].is_null() {
            assert_eq!(message.encode(), wire, "{}", case["name"]);
        }
        assert_eq!(from_json.encode(), message.encode(), "{}", case["name"]);
    }
}

#[test]
fn odd_wire_forms_are_accepted_or_refused_as_protobuf_says() {
    for case in cases(include_str!("vectors/odd_wire.json")) {
        let outcome = schema(&case).decode(&wire(&case));
        match (case["expect"].as_str(), outcome) {
            (Some("accept"), Ok(message)) => {
                let json = json(&message.to_json().expect("text"));
                assert!(case["json"].is_null() || same(&json, &case["json"]), "{}", case["name"]);
            }
            (Some("reject"), Err(_)) | (Some("either"), _) => {}
            (_, outcome) => panic!("{}: {outcome:?}", case["name"]),
        }
    }
}

#[test]
fn every_message_of_the_schema_is_found_by_its_name_and_may_be_empty() {
    assert!(registry::schemas().len() > 700);
    for schema in registry::schemas() {
        let found = registry::find(schema.name()).expect("its own name");
        let message = found.decode(&[]).expect("nothing is required");
        assert_eq!(message.to_json().expect("text"), "{}");
        assert!(message.encode().is_empty());
    }
}
