//! Linking by eight typed letters.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod support;

use serde_json::Value;
use support::{Script, array, bytes, cases, text};
use wa_crypto::{KeyPair, OsRng, PublicKey};
use wa_pairing::{Companion, PairingCode, PairingError, Phone};

const VECTORS: &str = include_str!("vectors/code.json");

fn of_kind(kind: &str) -> Vec<Value> {
    let found: Vec<Value> = cases(VECTORS).into_iter().filter(|case| text(case, "kind") == kind).collect();
    assert!(!found.is_empty());
    found
}

fn pair(case: &Value, key: &str) -> KeyPair {
    KeyPair::from_private_bytes(array(case, key))
}

fn companion(case: &Value) -> Companion {
    Companion::new(text(case, "code").parse().unwrap(), pair(case, "companion_ephemeral"))
}

fn phone(case: &Value, code: &str) -> Phone {
    Phone::new(code.parse().unwrap(), &bytes(case, "hello"), pair(case, "phone_ephemeral")).unwrap()
}

#[test]
fn codes_are_made_from_entropy_as_others_do() {
    for case in of_kind("code").iter().chain(&of_kind("exchange")).filter(|case| case["entropy"].is_string())
    {
        let code = PairingCode::from_entropy(array(case, "entropy"));
        assert_eq!(code.to_string().replace('-', ""), text(case, "code"));
    }
}

#[test]
fn both_sides_say_what_others_say_and_agree_on_the_secret() {
    for case in of_kind("exchange") {
        let code: PairingCode = text(&case, "code").parse().unwrap();
        assert_eq!(code.to_string(), text(&case, "shown"));
        let companion = companion(&case);
        let mut draw = Script::new(bytes(&case, "hello_draw"));
        assert_eq!(companion.hello(&mut draw).as_slice(), bytes(&case, "hello"));
        draw.finish();

        let phone = phone(&case, text(&case, "code"));
        let mut draw = Script::new(bytes(&case, "answer_draw"));
        let answer = phone.hello(&mut draw);
        assert_eq!(answer.as_slice(), bytes(&case, "answer"));
        draw.finish();

        let (identity, phone_identity) = (pair(&case, "companion_identity"), pair(&case, "phone_identity"));
        let mut draw = Script::new(bytes(&case, "finish_draw"));
        let finish = companion.finish(&identity, &phone_identity.public, &answer, &mut draw).unwrap();
        draw.finish();
        assert_eq!(finish.bundle.as_slice(), bytes(&case, "bundle"));
        assert_eq!(finish.secret.expose_bytes().as_slice(), bytes(&case, "secret"));
        let opened = phone.open(&phone_identity, &identity.public, &finish.bundle).unwrap();
        assert_eq!(opened.expose_bytes().as_slice(), bytes(&case, "secret"));
    }
}

#[test]
fn what_others_refuse_is_refused() {
    let exchanges = of_kind("exchange");
    for case in of_kind("bad") {
        let good = exchanges.iter().find(|it| text(it, "name") == text(&case, "of")).unwrap();
        let (identity, phone_identity) = (pair(good, "companion_identity"), pair(good, "phone_identity"));
        if case["bundle"].is_string() {
            let opened = phone(good, text(good, "code")).open(
                &phone_identity,
                &identity.public,
                &bytes(&case, "bundle"),
            );
            assert_eq!(opened.map(|_| ()), Err(PairingError::WrongCode));
        } else {
            let answer = bytes(&case, "answer");
            let finished = companion(good).finish(&identity, &phone_identity.public, &answer, &mut OsRng);
            assert_eq!(finished.map(|_| ()), Err(PairingError::WrappedLength));
        }
    }
}

#[test]
fn a_phone_that_was_given_another_code_notices_it_at_the_end() {
    let case = &of_kind("exchange")[0];
    let (identity, phone_identity) = (pair(case, "companion_identity"), pair(case, "phone_identity"));
    let mistyped = text(case, "code").replace(&text(case, "code")[..1], "2");
    let phone = phone(case, &mistyped);
    let answer = phone.hello(&mut OsRng);
    let finish = companion(case).finish(&identity, &phone_identity.public, &answer, &mut OsRng).unwrap();
    let opened = phone.open(&phone_identity, &identity.public, &finish.bundle);
    assert_eq!(opened.map(|_| ()), Err(PairingError::WrongCode));
}

#[test]
fn a_bundle_that_names_another_identity_is_refused() {
    let case = &of_kind("exchange")[0];
    let (identity, phone_identity) = (pair(case, "companion_identity"), pair(case, "phone_identity"));
    let other: PublicKey = KeyPair::generate(&mut OsRng).public;
    let phone = phone(case, text(case, "code"));
    let opened = phone.open(&phone_identity, &other, &bytes(case, "bundle"));
    assert_eq!(opened.map(|_| ()), Err(PairingError::IdentityMismatch));
    let opened = phone.open(&pair(case, "companion_identity"), &identity.public, &bytes(case, "bundle"));
    assert_eq!(opened.map(|_| ()), Err(PairingError::IdentityMismatch));
}

#[test]
fn codes_are_read_as_people_type_them() {
    let code: PairingCode = "abcd-1234".parse().unwrap();
    assert_eq!(code.to_string(), "ABCD-1234");
    for wrong in ["", "ABCD", "ABCD12345", "ABCD-123O", "ABCD-123I", "ABCD-1230", "ABCD-123U", "ABCD_1234"] {
        assert_eq!(wrong.parse::<PairingCode>(), Err(PairingError::Code), "{wrong}");
    }
    assert!(!format!("{code:?}").contains("ABCD"));
}
