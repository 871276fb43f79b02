//! XEdDSA and X25519 against the answers of the libraries that other clients use.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use serde_json::Value;
use wa_crypto::{CryptoError, CryptoRng, KeyPair, PrivateKey, PublicKey, Signature};

fn unhex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

fn cases(kind: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(include_str!("vectors/xeddsa.json")).unwrap();
    let cases = document["cases"].as_array().unwrap().iter().filter(|case| case["kind"] == kind).cloned();
    cases.collect()
}

#[test]
fn signatures_are_the_bytes_other_clients_make() {
    for case in cases("sign") {
        let key = PrivateKey::from_slice(&unhex(&case["private"])).unwrap();
        assert_eq!(key.public_key(), PublicKey::from_slice(&unhex(&case["public"])).unwrap());
        let message = unhex(&case["message"]);
        let signature = match &case["random"] {
            Value::Null => key.sign_deterministic(&message),
            random => key.sign_with_random(&message, &unhex(random).try_into().unwrap()),
        };
        assert_eq!(signature.as_bytes().to_vec(), unhex(&case["signature"]), "{}", case["name"]);
        key.public_key().verify(&message, &signature).unwrap();
    }
}

#[test]
fn verdicts_are_those_of_a_strict_verifier() {
    for case in cases("verify") {
        let key = PublicKey::from_slice(&unhex(&case["public"])).unwrap();
        let verdict = Signature::from_slice(&unhex(&case["signature"]))
            .and_then(|signature| key.verify(&unhex(&case["message"]), &signature));
        if case["expect"] != "either" {
            assert_eq!(verdict.is_ok(), case["valid"] == true, "{}", case["name"]);
        }
    }
}

#[test]
fn agreements_are_those_of_another_library() {
    for case in cases("agree") {
        let pair = KeyPair::from_private(PrivateKey::from_slice(&unhex(&case["private"])).unwrap());
        let secret = pair.private.agree(&PublicKey::from_slice(&unhex(&case["public"])).unwrap()).unwrap();
        assert_eq!(pair.public.as_bytes().to_vec(), unhex(&case["our_public"]));
        assert_eq!(secret.as_bytes().to_vec(), unhex(&case["shared"]), "{}", case["name"]);
    }
}

#[test]
fn an_excess_bit_in_s_is_refused() {
    let pair = KeyPair::from_private_bytes([3; 32]);
    let good = *pair.private.sign_deterministic(b"message").as_bytes();
    for bit in [0x20, 0x40] {
        let mut bad = good;
        bad[63] |= bit;
        let verdict = pair.public.verify(b"message", &Signature::from_bytes(bad));
        assert_eq!(verdict, Err(CryptoError::Signature));
    }
}

#[test]
fn a_key_that_is_no_point_verifies_nothing() {
    let signature = PrivateKey::from_bytes([3; 32]).sign_deterministic(b"message");
    let mut minus_one = [0xff; 32];
    (minus_one[0], minus_one[31]) = (0xec, 0x7f);
    let verdict = PublicKey::from_bytes(minus_one).verify(b"message", &signature);
    assert_eq!(verdict, Err(CryptoError::Signature));
}

#[test]
fn a_generator_behind_a_trait_object_will_do() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let rng: &mut dyn CryptoRng = &mut rng;
    let pair = KeyPair::generate(rng);
    let (first, second) = (pair.private.sign(b"m", rng), pair.private.sign(b"m", rng));
    assert_ne!(first, second);
    pair.public.verify(b"m", &first).unwrap();
    pair.public.verify(b"m", &second).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_signature_with_fresh_randomness_verifies_whatever_was_drawn(key: [u8; 32], seed: u64, message: Vec<u8>) {
        let pair = KeyPair::from_private_bytes(key);
        let signature = pair.private.sign(&message, &mut ChaCha20Rng::seed_from_u64(seed));
        prop_assert!(pair.public.verify(&message, &signature).is_ok());
        let longer = [message.as_slice(), b"x"].concat();
        prop_assert!(pair.public.verify(&longer, &signature).is_err());
    }

    #[test]
    fn what_was_signed_verifies_and_nothing_else(
        key: [u8; 32], random_half: [u8; 32], message: Vec<u8>, bit in 0_usize..512,
    ) {
        let pair = KeyPair::from_private_bytes(key);
        let mut random = [0; 64];
        random[..32].copy_from_slice(&random_half);
        let signature = pair.private.sign_with_random(&message, &random);
        prop_assert!(pair.public.verify(&message, &signature).is_ok());
        let mut bytes = *signature.as_bytes();
        bytes[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(pair.public.verify(&message, &Signature::from_bytes(bytes)).is_err());
        let longer = [message.as_slice(), b"x"].concat();
        prop_assert!(pair.public.verify(&longer, &signature).is_err());
    }

    #[test]
    fn agreement_is_symmetric(a: [u8; 32], b: [u8; 32]) {
        let (a, b) = (KeyPair::from_private_bytes(a), KeyPair::from_private_bytes(b));
        let (ab, ba) = (a.private.agree(&b.public).unwrap(), b.private.agree(&a.public).unwrap());
        prop_assert_eq!(ab.as_bytes(), ba.as_bytes());
    }

    #[test]
    fn foreign_bytes_are_refused_without_a_panic(key: [u8; 32], head: [u8; 32], tail: [u8; 32]) {
        let mut bytes = [0; 64];
        bytes[..32].copy_from_slice(&head);
        bytes[32..].copy_from_slice(&tail);
        prop_assert!(PublicKey::from_bytes(key).verify(b"m", &Signature::from_bytes(bytes)).is_err());
    }
}
