//! Padding, message ids, participant hashes and login payloads in the bytes of other implementations.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

use serde_json::Value;
use wa_core::{Browser, Profile, RegistrationKeys, pad_with, participant_hash, unpad};
use wa_crypto::{PublicKey, Signature, sha256};
use wa_jid::Jid;
use wa_stanza::{MessageId, UnixSeconds};

fn cases(json: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(json).unwrap();
    assert!(!file["source"].as_str().unwrap().is_empty());
    file["cases"].as_array().unwrap().clone()
}

fn messages(kind: &str) -> Vec<Value> {
    let all = cases(include_str!("vectors/messages.json"));
    let found: Vec<Value> = all.into_iter().filter(|case| case["kind"] == kind).collect();
    assert!(!found.is_empty());
    found
}

fn text<'c>(case: &'c Value, key: &str) -> &'c str {
    case[key].as_str().unwrap_or_else(|| panic!("{key} of {case}"))
}

fn bytes(case: &Value, key: &str) -> Vec<u8> {
    let digits = text(case, key);
    (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect()
}

fn number(case: &Value, key: &str) -> u32 {
    u32::try_from(case[key].as_u64().unwrap()).unwrap()
}

#[test]
fn messages_are_padded_as_others_do() {
    for case in messages("pad") {
        let mut message = bytes(&case, "plain");
        pad_with(&mut message, bytes(&case, "random")[0]);
        assert_eq!(message, bytes(&case, "padded"));
        assert_eq!(unpad(&message), Some(bytes(&case, "plain").as_slice()));
    }
}

#[test]
fn padding_that_others_refuse_is_refused() {
    for case in messages("unpad") {
        let accepted = unpad(&bytes(&case, "padded")).is_some();
        assert_eq!(accepted, case["accept"].as_bool().unwrap(), "{}", text(&case, "name"));
    }
    // Every byte of it counts.
    for (padded, rest) in
        [(&[1_u8, 2, 2][..], Some(&[1_u8][..])), (&[1, 3, 2], None), (&[2], None), (&[0], None)]
    {
        assert_eq!(unpad(padded), rest);
    }
}

#[test]
fn message_ids_are_made_as_others_do() {
    for case in messages("id") {
        let user: Option<Jid> = case["user"].as_str().map(|user| user.parse().unwrap());
        let at = UnixSeconds::new(case["at"].as_u64().unwrap());
        let random = bytes(&case, "random").try_into().unwrap();
        let preimage = MessageId::fixed_preimage(at, user.as_ref().map(Jid::user), &random);
        assert_eq!(MessageId::from_digest(&sha256(&preimage)).as_str(), text(&case, "id"));
    }
}

#[test]
fn participants_are_hashed_as_others_do() {
    for case in messages("phash") {
        let devices: Vec<Jid> = case["devices"]
            .as_array()
            .unwrap()
            .iter()
            .map(|device| device.as_str().unwrap().parse().unwrap())
            .collect();
        assert_eq!(participant_hash(&devices), text(&case, "hash"), "{}", text(&case, "name"));
    }
}

#[test]
fn a_device_introduces_itself_in_the_same_bytes() {
    for case in cases(include_str!("vectors/payloads.json")) {
        let version: Vec<u32> = case["version"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| u32::try_from(it.as_u64().unwrap()).unwrap())
            .collect();
        let profile = Profile {
            version: version.try_into().unwrap(),
            os: text(&case, "os").to_owned(),
            browser: match text(&case, "browser") {
                "Chrome" => Browser::Chrome,
                "Desktop" => Browser::Desktop,
                other => panic!("{other}"),
            },
            country: text(&case, "country").to_owned(),
            full_history: case["full_history"].as_bool().unwrap(),
        };
        let push_name = case["push_name"].as_str();
        let payload = match case["me"].as_str() {
            Some(me) => profile.login_payload(&me.parse().unwrap(), push_name),
            None => {
                let keys = &case["keys"];
                let key = |name| PublicKey::from_slice(&bytes(keys, name)).unwrap();
                let keys = RegistrationKeys {
                    registration_id: number(keys, "registration_id"),
                    identity: key("identity"),
                    signed_pre_key_id: number(keys, "signed_id"),
                    signed_pre_key: key("signed"),
                    signature: Signature::from_slice(&bytes(keys, "signature")).unwrap(),
                };
                profile.registration_payload(&keys, push_name)
            }
        };
        assert_eq!(payload, bytes(&case, "payload"), "{}", text(&case, "name"));
    }
}
