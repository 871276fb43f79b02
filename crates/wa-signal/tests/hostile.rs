//! Messages that an honest peer never sends.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use support::{Device, seeded, settled};
use wa_crypto::HmacSha256;
use wa_signal::{
    Ciphertext, CiphertextKind, ForwardLimit, MAX_SKIPPED_KEYS, PreKeyMessage, SignalError, SignalMessage,
    inspect,
};

/// A message with these fields and a code that is wrong for every session.
fn forged(ratchet_key: &[u8], counter: u32, previous: u32) -> Ciphertext {
    let mut bytes = vec![0x33, 0x0A, u8::try_from(ratchet_key.len()).unwrap()];
    bytes.extend_from_slice(ratchet_key);
    for (tag, value) in [(0x10, counter), (0x18, previous)] {
        bytes.push(tag);
        put_varint(&mut bytes, value);
    }
    bytes.extend_from_slice(&[0x22, 16]);
    bytes.extend_from_slice(&[7; 24]);
    Ciphertext { kind: CiphertextKind::Message, bytes }
}

fn put_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(u8::try_from(value & 0x7F).unwrap() | 0x80);
        value >>= 7;
    }
    bytes.push(u8::try_from(value).unwrap());
}

fn serialized(raw: [u8; 32]) -> Vec<u8> {
    [&[5][..], &raw].concat()
}

#[test]
fn a_huge_counter_costs_nothing_and_is_refused() {
    let (alice, mut bob) = settled(1);
    let known = inspect::states(&alice.record)[0].ratchet.public.to_serialized();
    for key in [known.to_vec(), serialized([9; 32])] {
        let result = bob.decrypt(&forged(&key, u32::MAX, u32::MAX));
        assert!(matches!(result, Err(SignalError::FutureMessage { counter: u32::MAX, .. })));
    }
}

#[test]
fn garbage_ratchet_keys_are_refused() {
    let (_, mut bob) = settled(1);
    assert!(matches!(bob.decrypt(&forged(&serialized([9; 32]), 0, 0)), Err(SignalError::BadMac)));
    // Points of small order contribute nothing.
    for raw in [[0; 32], std::array::from_fn(|at| u8::from(at == 0))] {
        assert!(matches!(bob.decrypt(&forged(&serialized(raw), 0, 0)), Err(SignalError::InvalidKey(_))));
    }
    let wrong_type = [&[6][..], &[9; 32]].concat();
    for key in [&wrong_type[..], &[9; 32], &[]] {
        assert!(matches!(bob.decrypt(&forged(key, 0, 0)), Err(SignalError::InvalidKey(_))));
    }
}

#[test]
fn a_jump_up_to_the_limit_is_read_and_one_beyond_is_not() {
    let (mut alice, mut bob) = settled(1);
    let here = alice.encrypt(b"here");
    bob.decrypt(&here).unwrap();
    for _ in 0..2000 {
        alice.record.encrypt(b"never sent").unwrap();
    }
    let far = alice.encrypt(b"far");
    let too_far = alice.encrypt(b"too far");
    assert!(matches!(bob.decrypt(&too_far), Err(SignalError::FutureMessage { next: 1, counter: 2002 })));
    let mut own_device = bob.record.clone();
    assert_eq!(
        own_device.decrypt(&too_far.bytes, ForwardLimit::OWN_DEVICE, &mut seeded(1)).unwrap(),
        b"too far"
    );
    assert_eq!(inspect::states(&own_device)[0].receiving.last().unwrap().skipped.len(), MAX_SKIPPED_KEYS);
    assert_eq!(bob.decrypt(&far).unwrap(), b"far");
    assert_eq!(bob.decrypt(&too_far).unwrap(), b"too far");
}

/// Writes another previous counter into a message and gives it the code that the owner of the chain
/// would give it.
fn with_previous_counter(
    alice: &Device,
    bob: &Device,
    message: &Ciphertext,
    previous: u32,
    seed: &[u8; 32],
) -> Vec<u8> {
    let material = wa_crypto::hkdf_sha256::<80>(seed, None, b"WhisperMessageKeys");
    let parsed = SignalMessage::parse(&message.bytes).unwrap();
    assert_eq!(parsed.counter(), 0);
    let at = 1 + 35 + 2;
    assert_eq!(message.bytes[at..at + 2], [0x18, 0]);
    let mut changed = message.bytes[..=at].to_vec();
    put_varint(&mut changed, previous);
    changed.extend_from_slice(&message.bytes[at + 2..message.bytes.len() - 8]);
    let mut mac = HmacSha256::new(&material[32..64]);
    mac.update(&alice.local.key_pair.public.to_serialized());
    mac.update(&bob.local.key_pair.public.to_serialized());
    mac.update(&changed);
    changed.extend_from_slice(&mac.finalize()[..8]);
    changed
}

#[test]
fn any_previous_counter_is_accepted_and_nothing_is_skipped_by_it() {
    let (mut alice, mut bob) = settled(1);
    let chain_key = inspect::states(&alice.record)[0].sending.chain_key.0;
    let seed = wa_crypto::hmac_sha256(&chain_key, &[&[1]]);
    let message = alice.encrypt(b"hello");
    let changed = with_previous_counter(&alice, &bob, &message, u32::MAX, &seed);
    assert_eq!(bob.decrypt_with(message.kind, &changed, &mut seeded(1)).unwrap(), b"hello");
    let state = &inspect::states(&bob.record)[0];
    assert!(state.receiving.iter().all(|chain| chain.skipped.is_empty()));
}

#[test]
fn a_set_up_with_a_stranger_s_identity_does_not_authenticate() {
    let (mut alice, mut bob, mallory) = (Device::new(1), Device::new(2), Device::new(3));
    alice.initiate(&bob);
    let mut message = alice.encrypt(b"hello");
    let identity = alice.local.key_pair.public.to_serialized();
    let at = message.bytes.windows(33).position(|window| window == identity).unwrap();
    message.bytes[at..at + 33].copy_from_slice(&mallory.local.key_pair.public.to_serialized());
    assert!(matches!(bob.decrypt(&message), Err(SignalError::BadMac)));
    assert!(bob.record.is_empty());
    assert_eq!(bob.one_time.len(), 1);
}

#[test]
fn a_set_up_with_a_base_key_of_small_order_is_refused() {
    let (mut alice, mut bob) = (Device::new(1), Device::new(2));
    alice.initiate(&bob);
    let mut message = alice.encrypt(b"hello");
    let base_key = alice.record.base_key().unwrap().to_serialized();
    let at = message.bytes.windows(33).position(|window| window == base_key).unwrap();
    message.bytes[at + 1..at + 33].fill(0);
    assert!(matches!(bob.decrypt(&message), Err(SignalError::InvalidKey(_))));
}

#[test]
fn versions_and_lengths_are_checked() {
    let (mut alice, mut bob) = settled(1);
    let message = alice.encrypt(b"hello");
    let with_version = |version: u8| {
        let mut bytes = message.bytes.clone();
        bytes[0] = version;
        Ciphertext { kind: message.kind, bytes }
    };
    assert!(matches!(bob.decrypt(&with_version(0x23)), Err(SignalError::LegacyVersion(2))));
    assert!(matches!(bob.decrypt(&with_version(0x43)), Err(SignalError::UnknownVersion(4))));
    let short = Ciphertext { kind: message.kind, bytes: vec![0x33; 8] };
    assert!(matches!(bob.decrypt(&short), Err(SignalError::TooShort)));
    for length in 0..message.bytes.len() {
        let cut = Ciphertext { kind: message.kind, bytes: message.bytes[..length].to_vec() };
        assert!(bob.decrypt(&cut).is_err());
    }
}

#[test]
fn missing_fields_are_named() {
    let cases: [(&[u8], &str); 4] = [
        (&[0x33, 0x10, 0, 0x22, 0], "ratchetKey"),
        (&[0x33, 0x08, 1], "signedPreKeyId"),
        (&[0x33, 0x30, 1], "baseKey"),
        (&[0x33, 0x12, 0, 0x30, 1, 0x2A, 0], "registrationId"),
    ];
    for (bytes, field) in cases {
        let error = if field == "ratchetKey" {
            SignalMessage::parse(&[bytes, &[0; 8]].concat()).unwrap_err()
        } else {
            PreKeyMessage::parse(bytes).unwrap_err()
        };
        assert!(matches!(error, SignalError::InvalidProtobuf(name) if name == field), "{error}");
        assert_eq!(error.retry_reason(), Some(4));
    }
}

#[test]
fn forty_archived_states_bound_the_work_for_a_forgery() {
    let (_, mut bob) = settled(1);
    let peer = Device::new(77);
    for _ in 0..40 {
        bob.initiate(&peer);
    }
    assert!(matches!(bob.decrypt(&forged(&serialized([9; 32]), 3, 0)), Err(SignalError::BadMac)));
}
