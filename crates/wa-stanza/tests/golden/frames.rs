//! The frames of `tests/vectors`.

use serde_json::Value;
use wa_binary::{Node, decode_owned};

pub(crate) fn file(name: &str) -> Vec<Value> {
    let text = match name {
        "stanzas" => include_str!("../vectors/stanzas.json"),
        "pair_success" => include_str!("../vectors/pair_success.json"),
        "media" => include_str!("../vectors/media.json"),
        "pair_code" => include_str!("../vectors/pair_code.json"),
        other => panic!("no file {other}"),
    };
    let value: Value = serde_json::from_str(text).unwrap();
    value["cases"].as_array().unwrap().clone()
}

/// Decodes the frame in a field of a case.
pub(crate) fn frame(case: &Value, field: &str) -> Node {
    let hex = case[field].as_str().unwrap();
    let bytes: Vec<u8> =
        (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
    decode_owned(&bytes).unwrap()
}

/// The stanza of that name.
pub(crate) fn stanza(name: &str) -> Node {
    let cases = file("stanzas");
    let case = cases.iter().find(|case| case["name"] == name).unwrap_or_else(|| panic!("no stanza {name}"));
    frame(case, "frame")
}
