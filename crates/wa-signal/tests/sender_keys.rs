//! The rules of sender-key records.

#![expect(clippy::unwrap_used, reason = "tests")]

mod support;

use support::{seeded, unhex};
use wa_crypto::KeyPair;
use wa_signal::{
    DistributionMessage, ForwardLimit, MAX_SENDER_KEY_STATES, MAX_SKIPPED_KEYS, SenderKeyRecord, SignalError,
};

fn distribution(record: &SenderKeyRecord) -> DistributionMessage {
    DistributionMessage::parse(&record.distribution_message().unwrap().to_bytes()).unwrap()
}

fn pair() -> (SenderKeyRecord, SenderKeyRecord) {
    let writer = SenderKeyRecord::create(&mut seeded(1));
    let mut reader = SenderKeyRecord::new();
    reader.process_distribution(&distribution(&writer));
    (writer, reader)
}

#[test]
fn a_late_member_reads_from_its_distribution_on() {
    let (mut writer, _) = pair();
    let before = writer.encrypt(b"before", &mut seeded(2)).unwrap();
    let mut late = SenderKeyRecord::new();
    let message = distribution(&writer);
    assert_eq!(message.iteration(), 1);
    late.process_distribution(&message);
    let after = writer.encrypt(b"after", &mut seeded(3)).unwrap();
    assert_eq!(late.decrypt(&after).unwrap(), b"after");
    assert!(matches!(late.decrypt(&before), Err(SignalError::DuplicateMessage { next: 2, counter: 0 })));
}

#[test]
fn a_second_distribution_of_a_known_key_rolls_nothing_back() {
    let (mut writer, mut reader) = pair();
    let first = distribution(&writer);
    let message = writer.encrypt(b"hello", &mut seeded(2)).unwrap();
    reader.decrypt(&message).unwrap();
    reader.process_distribution(&first);
    assert!(matches!(reader.decrypt(&message), Err(SignalError::DuplicateMessage { .. })));
}

#[test]
fn the_same_id_with_another_signing_key_replaces_the_key() {
    let (mut writer, mut reader) = pair();
    let id = writer.key_id().unwrap();
    let mut other = SenderKeyRecord::from_parts(id, 0, &[3; 32], KeyPair::generate(&mut seeded(7)));
    reader.process_distribution(&distribution(&other));
    let old = writer.encrypt(b"old", &mut seeded(2)).unwrap();
    assert!(matches!(reader.decrypt(&old), Err(SignalError::InvalidSignature)));
    let new = other.encrypt(b"new", &mut seeded(2)).unwrap();
    assert_eq!(reader.decrypt(&new).unwrap(), b"new");
}

#[test]
fn states_are_limited_and_the_oldest_goes() {
    let mut reader = SenderKeyRecord::new();
    let mut writers: Vec<_> = (0..6).map(|seed| SenderKeyRecord::create(&mut seeded(seed))).collect();
    for writer in &writers {
        reader.process_distribution(&distribution(writer));
    }
    assert_eq!(writers.len(), MAX_SENDER_KEY_STATES + 1);
    let mut rng = seeded(9);
    let forgotten = writers[0].encrypt(b"x", &mut rng).unwrap();
    assert!(matches!(reader.decrypt(&forgotten), Err(SignalError::NoSenderKey(Some(_)))));
    for writer in &mut writers[1..] {
        let message = writer.encrypt(b"x", &mut rng).unwrap();
        assert_eq!(reader.decrypt(&message).unwrap(), b"x");
    }
}

#[test]
fn a_record_of_another_device_does_not_write() {
    let (_, mut reader) = pair();
    assert!(matches!(reader.encrypt(b"x", &mut seeded(1)), Err(SignalError::NoSenderKey(None))));
    assert!(matches!(reader.distribution_message(), Err(SignalError::NoSenderKey(None))));
    assert!(matches!(
        SenderKeyRecord::new().encrypt(b"x", &mut seeded(1)),
        Err(SignalError::NoSenderKey(None))
    ));
}

#[test]
fn a_jump_up_to_the_limit_is_read_and_one_beyond_is_not() {
    let limit = ForwardLimit::PEER.get();
    for (jump, permitted) in [(limit, true), (limit + 1, false)] {
        let (writer, mut reader) = pair();
        let mut ahead = writer;
        for _ in 0..jump {
            ahead.encrypt(b"", &mut seeded(1)).unwrap();
        }
        let message = ahead.encrypt(b"far", &mut seeded(1)).unwrap();
        let result = reader.decrypt(&message);
        if permitted {
            assert_eq!(result.unwrap(), b"far");
        } else {
            assert!(matches!(result, Err(SignalError::FutureMessage { next: 0, .. })));
        }
    }
}

#[test]
fn the_oldest_skipped_key_goes_first() {
    let (mut writer, mut reader) = pair();
    let mut rng = seeded(1);
    let first = writer.encrypt(b"first", &mut rng).unwrap();
    let second = writer.encrypt(b"second", &mut rng).unwrap();
    for _ in 2..MAX_SKIPPED_KEYS {
        writer.encrypt(b"", &mut rng).unwrap();
    }
    let read = writer.encrypt(b"", &mut rng).unwrap();
    reader.decrypt(&read).unwrap();
    let lost = writer.encrypt(b"", &mut rng).unwrap();
    let read = writer.encrypt(b"", &mut rng).unwrap();
    reader.decrypt(&read).unwrap();
    reader = SenderKeyRecord::decode(&reader.encode()).unwrap();
    assert!(matches!(reader.decrypt(&first), Err(SignalError::DuplicateMessage { .. })));
    assert_eq!(reader.decrypt(&second).unwrap(), b"second");
    assert_eq!(reader.decrypt(&lost).unwrap(), b"");
}

#[test]
fn a_chain_that_is_used_up_says_so() {
    let mut writer =
        SenderKeyRecord::from_parts(1.into(), u32::MAX, &[3; 32], KeyPair::generate(&mut seeded(7)));
    let before = writer.encode();
    assert!(matches!(writer.encrypt(b"x", &mut seeded(1)), Err(SignalError::CounterExhausted)));
    assert_eq!(writer.encode(), before);
}

#[test]
fn bad_distributions_are_refused() {
    let (writer, _) = pair();
    let good = writer.distribution_message().unwrap().to_bytes();
    let mut old = good.clone();
    old[0] = 0x23;
    assert!(matches!(DistributionMessage::parse(&old), Err(SignalError::LegacyVersion(2))));
    let mut bad_key = good.clone();
    let at = bad_key.len() - 33;
    bad_key[at] = 6;
    assert!(matches!(DistributionMessage::parse(&bad_key), Err(SignalError::InvalidKey(_))));
    let short_chain_key = unhex("33080110001a0101");
    assert!(matches!(
        DistributionMessage::parse(&short_chain_key),
        Err(SignalError::InvalidProtobuf("chainKey"))
    ));
    assert!(matches!(DistributionMessage::parse(&[]), Err(SignalError::TooShort)));
}

#[test]
fn damaged_records_are_refused() {
    let (writer, _) = pair();
    let stored = writer.encode();
    for length in 0..stored.len() {
        assert!(matches!(SenderKeyRecord::decode(&stored[..length]), Err(SignalError::InvalidMsgKey)));
    }
    let mut longer = stored;
    longer.push(0);
    assert!(SenderKeyRecord::decode(&longer).is_err());
}
