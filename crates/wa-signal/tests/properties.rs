//! What holds for every order, every loss and every damage.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use proptest::prelude::*;
use support::{Device, seeded, settled};
use wa_signal::{Ciphertext, MAX_RECEIVING_CHAINS, SenderKeyRecord, SessionRecord, SignalError};

/// One thing that happens between two devices.
#[derive(Debug, Clone, Copy)]
enum Step {
    /// The device (0 or 1) sends a message.
    Send(usize),
    /// The device gets the n-th of the messages under way to it.
    Deliver(usize, usize),
    /// The n-th message under way to the device is lost.
    Lose(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0_usize..2).prop_map(Step::Send),
        4 => (0_usize..2, any::<usize>()).prop_map(|(to, at)| Step::Deliver(to, at)),
        1 => (0_usize..2, any::<usize>()).prop_map(|(to, at)| Step::Lose(to, at)),
    ]
}

/// A message under way, its text, and how many turns its reader had made when it was sent.
type UnderWay = (Ciphertext, Vec<u8>, usize);

fn play(devices: &mut [Device; 2], steps: Vec<Step>) {
    let mut under_way: [Vec<UnderWay>; 2] = [Vec::new(), Vec::new()];
    let mut turns = [0_usize; 2];
    let mut last_key = [None, None];
    for (at, step) in steps.into_iter().enumerate() {
        match step {
            Step::Send(from) => {
                let text = format!("message {at}").into_bytes();
                let message = devices[from].encrypt(&text);
                under_way[1 - from].push((message, text, turns[1 - from]));
            }
            Step::Lose(to, at) if !under_way[to].is_empty() => {
                let at = at % under_way[to].len();
                under_way[to].remove(at);
            }
            Step::Deliver(to, at) if !under_way[to].is_empty() => {
                let at = at % under_way[to].len();
                let (message, text, sent_at) = under_way[to].remove(at);
                let result = devices[to].decrypt(&message);
                // A chain so old that it was dropped is the only permitted reason for a refusal.
                if turns[to] - sent_at < MAX_RECEIVING_CHAINS - 1 {
                    assert_eq!(result.unwrap(), text);
                    assert!(matches!(
                        devices[to].decrypt(&message),
                        Err(SignalError::DuplicateMessage { .. })
                    ));
                }
                let key = wa_signal::inspect::states(&devices[to].record)[0].ratchet.public;
                if last_key[to].replace(key) != Some(key) {
                    turns[to] += 1;
                }
            }
            Step::Lose(..) | Step::Deliver(..) => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_session_survives_any_order_and_loss(seed in 0_u64..1000, steps in prop::collection::vec(step(), 1..80)) {
        let (alice, bob) = settled(seed);
        play(&mut [alice, bob], steps);
    }

    #[test]
    fn simultaneous_starts_lose_nothing_and_converge(
        seed in 0_u64..1000,
        counts in (1_usize..4, 1_usize..4),
        bob_reads_first: bool,
    ) {
        let (mut alice, mut bob) = (Device::new(seed), Device::new(seed + 1000));
        alice.initiate(&bob);
        bob.initiate(&alice);
        let from_alice: Vec<_> = (0..counts.0).map(|_| alice.encrypt(b"from alice")).collect();
        let from_bob: Vec<_> = (0..counts.1).map(|_| bob.encrypt(b"from bob")).collect();
        let mut readers = [(&mut bob, from_alice), (&mut alice, from_bob)];
        if !bob_reads_first {
            readers.reverse();
        }
        for (reader, messages) in &mut readers {
            for message in messages {
                prop_assert!(reader.decrypt(message).is_ok());
            }
        }
        let message = alice.encrypt(b"one reply is enough");
        prop_assert!(bob.decrypt(&message).is_ok());
        prop_assert_eq!(alice.record.base_key(), bob.record.base_key());
    }

    #[test]
    fn any_damage_is_refused_and_changes_nothing(seed in 0_u64..1000, at: usize, bit in 0_u8..8, turned: bool) {
        let (mut alice, mut bob) = settled(seed);
        if !turned {
            let message = alice.encrypt(b"turn");
            bob.decrypt(&message).unwrap();
        }
        let mut message = alice.encrypt(b"intact");
        let intact = message.bytes.clone();
        let at = at % intact.len();
        message.bytes[at] ^= 1 << bit;
        // The low half of the version byte is the one place where nothing is read; the code covers it.
        prop_assert!(bob.decrypt(&message).is_err());
        message.bytes = intact;
        prop_assert_eq!(bob.decrypt(&message).unwrap(), b"intact");
    }

    #[test]
    fn arbitrary_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (_, mut bob) = settled(1);
        let mut with_version = vec![0x33];
        with_version.extend_from_slice(&bytes);
        for bytes in [bytes, with_version] {
            for kind in [wa_signal::CiphertextKind::Message, wa_signal::CiphertextKind::PreKey] {
                let message = Ciphertext { kind, bytes: bytes.clone() };
                prop_assert!(bob.decrypt(&message).is_err());
            }
            prop_assert!(SenderKeyRecord::new().decrypt(&bytes).is_err());
            let _ = wa_signal::DistributionMessage::parse(&bytes);
        }
    }

    #[test]
    fn a_damaged_record_is_refused_or_stays_what_it_says(seed in 0_u64..100, at: usize, byte: u8, cut: bool) {
        let (alice, _) = settled(seed);
        let mut stored = alice.record.encode();
        let at = at % stored.len();
        if cut {
            stored.truncate(at);
            prop_assert!(matches!(SessionRecord::decode(&stored), Err(SignalError::InvalidSession)));
        } else {
            stored[at] = byte;
            if let Ok(record) = SessionRecord::decode(&stored) {
                // A private key is clamped when it is read; nothing else may change.
                let again = record.encode();
                prop_assert_eq!(again.len(), stored.len());
                prop_assert_eq!(SessionRecord::decode(&again).unwrap().encode(), again);
            }
        }
    }

    #[test]
    fn a_group_survives_any_order_and_loss(
        seed in 0_u64..1000,
        order in Just((0_usize..40).collect::<Vec<_>>()).prop_shuffle(),
        read in 1_usize..40,
    ) {
        let mut rng = seeded(seed);
        let mut writer = SenderKeyRecord::create(&mut rng);
        let mut reader = SenderKeyRecord::new();
        reader.process_distribution(&writer.distribution_message().unwrap());
        let messages: Vec<_> = (0_u8..40).map(|n| writer.encrypt(&[n], &mut rng).unwrap()).collect();
        for at in order.into_iter().take(read) {
            reader = SenderKeyRecord::decode(&reader.encode()).unwrap();
            prop_assert_eq!(usize::from(reader.decrypt(&messages[at]).unwrap()[0]), at);
            let again = reader.decrypt(&messages[at]);
            let is_duplicate = matches!(again, Err(SignalError::DuplicateMessage { .. }));
            prop_assert!(is_duplicate);
        }
    }
}
