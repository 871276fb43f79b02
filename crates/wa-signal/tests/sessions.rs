//! The rules of session records: which state reads, which one writes, what is kept and what is used up.

#![expect(clippy::unwrap_used, reason = "tests")]

mod support;

use support::{Device, Script, settled};
use wa_crypto::Signature;
use wa_signal::{
    CiphertextKind, ForwardLimit, LocalPreKeys, MAX_ARCHIVED_SKIPPED_KEYS, MAX_ARCHIVED_STATES,
    MAX_RECEIVING_CHAINS, PreKeyMessage, SessionOrigin, SessionRecord, SignalError, inspect,
};

#[test]
fn messages_carry_the_set_up_until_the_peer_answers() {
    let (mut alice, mut bob) = (Device::new(1), Device::new(2));
    alice.initiate(&bob);
    assert!(alice.record.is_pending());
    assert_eq!(alice.encrypt(b"a").kind, CiphertextKind::PreKey);
    let second = alice.encrypt(b"b");
    assert_eq!(second.kind, CiphertextKind::PreKey);
    assert_eq!(bob.decrypt(&second).unwrap(), b"b");
    let answer = bob.encrypt(b"c");
    assert_eq!(answer.kind, CiphertextKind::Message);
    assert_eq!(alice.decrypt(&answer).unwrap(), b"c");
    assert!(!alice.record.is_pending());
    assert_eq!(alice.encrypt(b"d").kind, CiphertextKind::Message);
    assert_eq!(alice.record.base_key(), bob.record.base_key());
    assert_eq!(bob.record.remote_identity(), Some(&alice.local.key_pair.public));
}

#[test]
fn a_one_time_pre_key_is_used_up_once_and_repeats_need_none() {
    let (mut alice, mut bob) = (Device::new(1), Device::new(2));
    alice.initiate(&bob);
    let (first, second) = (alice.encrypt(b"first"), alice.encrypt(b"second"));
    bob.decrypt(&first).unwrap();
    assert!(bob.one_time.is_empty());

    let message = PreKeyMessage::parse(&second.bytes).unwrap();
    assert!(bob.record.knows(&message));
    let accepted = bob
        .record
        .decrypt_pre_key(&bob.local, &message, LocalPreKeys::default(), ForwardLimit::PEER, &mut bob.rng)
        .unwrap();
    assert_eq!(accepted.plaintext, b"second");
    assert_eq!(accepted.consumed_pre_key, None);
    assert_eq!(accepted.session, SessionOrigin::Known);
    assert_eq!(inspect::states(&bob.record).len(), 1);
}

#[test]
fn missing_pre_keys_are_named() {
    let (mut alice, mut bob) = (Device::new(1), Device::new(2));
    alice.initiate(&bob);
    let message = alice.encrypt(b"hello");
    let one_time = std::mem::take(&mut bob.one_time);
    assert!(matches!(bob.decrypt(&message), Err(SignalError::InvalidPreKeyId(id)) if id.get() == 1));
    bob.one_time = one_time;
    let signed = std::mem::take(&mut bob.signed);
    assert!(matches!(bob.decrypt(&message), Err(SignalError::InvalidSignedPreKeyId(id)) if id.get() == 1));
    bob.signed = signed;
    assert_eq!(bob.decrypt(&message).unwrap(), b"hello");
}

#[test]
fn a_bundle_with_a_wrong_signature_starts_nothing() {
    let (mut alice, bob) = (Device::new(1), Device::new(2));
    let mut bundle = bob.bundle();
    let mut signature = *bundle.signed_pre_key.signature.as_bytes();
    signature[3] ^= 1;
    bundle.signed_pre_key.signature = Signature::from_bytes(signature);
    let error = alice.record.initiate(&alice.local, &bundle, &mut alice.rng).unwrap_err();
    assert!(matches!(error, SignalError::InvalidSignature));
    assert!(alice.record.is_empty());
}

#[test]
fn our_own_set_up_coming_back_is_refused() {
    let (mut alice, bob) = (Device::new(1), Device::new(2));
    alice.initiate(&bob);
    let message = alice.encrypt(b"hello");
    assert!(matches!(alice.decrypt(&message), Err(SignalError::InvalidMessage)));
}

#[test]
fn both_may_start_at_once_and_then_agree() {
    let (mut alice, mut bob) = (Device::new(1), Device::new(2));
    alice.initiate(&bob);
    bob.initiate(&alice);
    let (from_alice, from_bob) = (alice.encrypt(b"a"), bob.encrypt(b"b"));
    assert_eq!(bob.decrypt(&from_alice).unwrap(), b"a");
    assert_eq!(alice.decrypt(&from_bob).unwrap(), b"b");
    assert_ne!(alice.record.base_key(), bob.record.base_key());

    let reply = alice.encrypt(b"c");
    assert_eq!(bob.decrypt(&reply).unwrap(), b"c");
    assert_eq!(alice.record.base_key(), bob.record.base_key());
    for _ in 0..3 {
        let message = bob.encrypt(b"d");
        assert_eq!(alice.decrypt(&message).unwrap(), b"d");
        let message = alice.encrypt(b"e");
        assert_eq!(bob.decrypt(&message).unwrap(), b"e");
        assert_eq!(alice.record.base_key(), bob.record.base_key());
    }
}

#[test]
fn a_replaced_session_is_still_read_and_becomes_current_again() {
    let (mut alice, mut bob) = settled(1);
    let late = alice.encrypt(b"late");
    let old = *alice.record.base_key().unwrap();
    alice.initiate(&bob);
    let fresh = alice.encrypt(b"fresh");
    assert_eq!(bob.decrypt(&fresh).unwrap(), b"fresh");
    assert_ne!(bob.record.base_key(), Some(&old));
    assert_eq!(bob.decrypt(&late).unwrap(), b"late");
    assert_eq!(bob.record.base_key(), Some(&old));
    let answer = bob.encrypt(b"answer");
    assert_eq!(alice.decrypt(&answer).unwrap(), b"answer");
}

#[test]
fn archived_states_are_limited_and_the_oldest_goes() {
    let (mut alice, bob) = (Device::new(1), Device::new(2));
    let mut base_keys = Vec::new();
    for _ in 0..MAX_ARCHIVED_STATES + 3 {
        alice.initiate(&bob);
        base_keys.push(*alice.record.base_key().unwrap());
    }
    let kept: Vec<_> = inspect::states(&alice.record).iter().map(|state| state.base_key).collect();
    let newest: Vec<_> = base_keys.into_iter().rev().take(MAX_ARCHIVED_STATES + 1).collect();
    assert_eq!(kept, newest);
    let stored = alice.record.encode();
    assert_eq!(SessionRecord::decode(&stored).unwrap().encode(), stored);
}

#[test]
fn skipped_keys_of_archived_states_are_limited_and_the_oldest_state_gives() {
    let (mut alice, mut bob) = settled(1);
    for _ in 0..4 {
        for _ in 0..1500 {
            alice.record.encrypt(b"lost").unwrap();
        }
        let message = alice.encrypt(b"read");
        bob.decrypt(&message).unwrap();
        alice.initiate(&bob);
        let message = alice.encrypt(b"another session");
        bob.decrypt(&message).unwrap();
        let message = bob.encrypt(b"answer");
        alice.decrypt(&message).unwrap();
    }
    let states = inspect::states(&bob.record);
    let skipped = states.iter().map(|state| state.receiving.iter().map(|chain| chain.skipped.len()).sum());
    assert_eq!(skipped.collect::<Vec<usize>>(), [0, 1500, 1500, MAX_ARCHIVED_SKIPPED_KEYS - 3000, 0]);
}

#[test]
fn receiving_chains_are_limited_and_the_oldest_goes() {
    let (mut alice, mut bob) = settled(1);
    let forgotten = alice.encrypt(b"forgotten");
    let kept = alice.encrypt(b"one more");
    bob.decrypt(&kept).unwrap();
    for _ in 0..MAX_RECEIVING_CHAINS {
        let message = bob.encrypt(b"turn");
        alice.decrypt(&message).unwrap();
        let message = alice.encrypt(b"turn");
        bob.decrypt(&message).unwrap();
    }
    assert_eq!(inspect::states(&bob.record)[0].receiving.len(), MAX_RECEIVING_CHAINS);
    assert!(matches!(bob.decrypt(&forgotten), Err(SignalError::BadMac)));
}

#[test]
fn a_second_copy_is_a_duplicate() {
    let (mut alice, mut bob) = settled(1);
    let message = alice.encrypt(b"once");
    bob.decrypt(&message).unwrap();
    let error = bob.decrypt(&message).unwrap_err();
    assert!(matches!(error, SignalError::DuplicateMessage { next: 1, counter: 0 }));
    assert_eq!(error.retry_reason(), None);
}

#[test]
fn an_empty_record_has_no_session() {
    let (mut alice, mut bob) = settled(1);
    let message = alice.encrypt(b"hello");
    bob.record = SessionRecord::new();
    assert!(matches!(bob.decrypt(&message), Err(SignalError::NoSession)));
    assert!(matches!(bob.record.encrypt(b"hello"), Err(SignalError::NoSession)));
}

#[test]
fn an_archived_session_reads_and_does_not_write() {
    let (mut alice, mut bob) = settled(1);
    let message = alice.encrypt(b"hello");
    bob.record.archive_current();
    assert!(!bob.record.has_usable_session());
    assert!(matches!(bob.record.encrypt(b"no"), Err(SignalError::NoSession)));
    assert_eq!(bob.decrypt(&message).unwrap(), b"hello");
    assert!(bob.record.has_usable_session());
    bob.record.delete_current();
    assert!(bob.record.is_empty());
}

#[test]
fn another_identity_is_noticed() {
    let (alice, bob) = settled(1);
    alice.record.check_identity(&bob.local.key_pair.public).unwrap();
    let error = alice.record.check_identity(&alice.local.key_pair.public).unwrap_err();
    assert!(matches!(error, SignalError::UntrustedIdentity));
    assert_eq!(error.retry_reason(), Some(2));
    SessionRecord::new().check_identity(&alice.local.key_pair.public).unwrap();
}

#[test]
fn a_turn_draws_one_key_pair_and_a_refusal_none() {
    let (mut alice, mut bob) = settled(1);
    let mut message = alice.encrypt(b"turn");
    *message.bytes.last_mut().unwrap() ^= 1;
    let mut rng = Script::new(Vec::new());
    assert!(bob.decrypt_with(message.kind, &message.bytes, &mut rng).is_err());
    assert!(rng.is_spent());
    *message.bytes.last_mut().unwrap() ^= 1;
    let mut rng = Script::new(vec![7; 32]);
    assert_eq!(bob.decrypt_with(message.kind, &message.bytes, &mut rng).unwrap(), b"turn");
    assert!(rng.is_spent());
}

#[test]
fn nothing_secret_is_printed() {
    let (alice, _) = settled(1);
    let text = format!("{:?} {:?}", alice.record, inspect::states(&alice.record));
    for state in inspect::states(&alice.record) {
        let secrets = [state.root_key.0, state.sending.chain_key.0, *state.ratchet.private.expose_bytes()];
        for secret in secrets {
            assert!(!text.contains(&format!("{secret:?}")));
        }
    }
    assert!(text.contains("redacted"));
}

#[test]
fn each_of_many_gets_what_it_would_get_alone() {
    let text = |at: usize| vec![b'x'; at * 23];
    let mut records = Vec::new();
    for at in 0..13_u64 {
        let (mut alice, bob) = settled(at + 1);
        match at {
            // Without a session, and with one that was not answered.
            5 => alice.record.delete_current(),
            6 | 7 => alice.initiate(&bob),
            _ => {}
        }
        records.push(alice.record);
    }
    let texts: Vec<_> = (0..records.len()).map(text).collect();
    let mut alone = records.clone();
    for _ in 0..2 {
        let messages = records.iter_mut().zip(&texts).map(|(record, text)| (record, text.as_slice()));
        let together = SessionRecord::encrypt_each(messages);
        assert_eq!(together.len(), alone.len());
        for ((together, record), text) in together.into_iter().zip(&mut alone).zip(&texts) {
            match record.encrypt(text) {
                Ok(ciphertext) => assert_eq!(together.unwrap(), ciphertext),
                Err(error) => assert_eq!(together.unwrap_err().to_string(), error.to_string()),
            }
        }
    }
    for (one, other) in records.iter().zip(&alone) {
        assert_eq!(one.encode(), other.encode());
    }
}
