//! Reading the vectors of this crate.

use serde_json::Value;
use wa_media::{MediaKey, MediaType};

/// The cases of a vector file, under the name of a list.
pub(crate) fn cases(file: &str, list: &str) -> (Value, Vec<Value>) {
    let document: Value = serde_json::from_str(file).unwrap();
    assert!(document["source"].as_str().is_some_and(|source| !source.is_empty()));
    let cases = document[list].as_array().unwrap().clone();
    assert!(!cases.is_empty());
    (document, cases)
}

pub(crate) fn text<'v>(case: &'v Value, key: &str) -> &'v str {
    case[key].as_str().unwrap_or_else(|| panic!("{key} of {}", case["name"]))
}

pub(crate) fn number(case: &Value, key: &str) -> u64 {
    case[key].as_u64().unwrap_or_else(|| panic!("{key} of {}", case["name"]))
}

pub(crate) fn bytes(case: &Value, key: &str) -> Vec<u8> {
    unhex(text(case, key))
}

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

pub(crate) fn media_key(case: &Value) -> MediaKey {
    MediaKey::try_from(bytes(case, "media_key").as_slice()).unwrap()
}

pub(crate) fn media_type(case: &Value) -> MediaType {
    MediaType::from_name(text(case, "type")).unwrap()
}

/// The plaintext by the rule of the vectors.
pub(crate) fn plaintext(rule: &Value) -> Vec<u8> {
    let [factor, summand, shift] = ["mul", "add", "shift"].map(|key| number(rule, key));
    (0..number(rule, "len"))
        .map(|at| u8::try_from((at * factor + summand + (at >> shift)) & 0xff).unwrap())
        .collect()
}
