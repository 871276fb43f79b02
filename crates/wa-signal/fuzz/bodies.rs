//! What is fuzzed of this crate.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_signal::{
    DistributionMessage, ForwardLimit, LocalIdentity, LocalPreKeys, OneTimePreKey, PreKeyBundle,
    PreKeyMessage, SenderKeyMessage, SenderKeyRecord, SessionRecord, SignalError, SignalMessage,
    SignedPreKey,
};

/// Messages and stored records: what is read as a record is written to the byte.
pub(crate) fn decode(data: &[u8]) {
    if let Ok(message) = SignalMessage::parse(data) {
        let _ = (format!("{message:?}"), message.counter());
        let rng = &mut ChaCha20Rng::seed_from_u64(2);
        assert!(SessionRecord::new().decrypt_parsed(&message, ForwardLimit::PEER, rng).is_err());
    }
    if let Ok(message) = PreKeyMessage::parse(data) {
        let _ = format!("{message:?}");
    }
    if let Ok(message) = SenderKeyMessage::parse(data) {
        let _ = format!("{message:?}");
    }
    if let Ok(message) = DistributionMessage::parse(data) {
        let again = DistributionMessage::parse(&message.to_bytes()).expect("what was written can be read");
        assert_eq!((again.key_id(), again.iteration()), (message.key_id(), message.iteration()));
    }
    if let Ok(record) = SessionRecord::decode(data) {
        assert_eq!(record.encode(), data);
        let mut record = record;
        drop(record.encrypt(b"text"));
    }
    if let Ok(record) = SenderKeyRecord::decode(data) {
        assert_eq!(record.encode(), data);
    }
}

/// Two devices that write, lose, reorder, damage and repeat messages as the input says.
pub(crate) fn session(data: &[u8]) {
    let rng = &mut ChaCha20Rng::seed_from_u64(3);
    let mut records = settled(rng);
    let mut under_way: [Vec<(Vec<u8>, u8)>; 2] = [Vec::new(), Vec::new()];
    for &byte in data.iter().take(64) {
        let (to, action, at) = (usize::from(byte & 1), (byte >> 1) & 3, usize::from(byte >> 3));
        let [one, other] = &mut records;
        let (reader, writer) = if to == 0 { (one, other) } else { (other, one) };
        let queue = &mut under_way[to];
        if action == 0 {
            queue.push((writer.encrypt(&[byte]).expect("a session").bytes, byte));
            continue;
        }
        if queue.is_empty() {
            continue;
        }
        let (message, text) = queue.remove(at % queue.len());
        let before = reader.encode();
        match action {
            1 => {}
            2 => {
                let mut damaged = message.clone();
                // Behind the version byte, whose low half nobody reads.
                let place = 1 + at % (damaged.len() - 1);
                damaged[place] ^= 1 << (at & 7);
                assert!(reader.decrypt(&damaged, ForwardLimit::PEER, rng).is_err());
                assert_eq!(reader.encode(), before, "a refusal changes nothing");
                queue.push((message, text));
            }
            _ => {
                // The oldest chains are dropped after many turns; nothing else excuses a refusal.
                match reader.decrypt(&message, ForwardLimit::PEER, rng) {
                    Ok(read) => assert_eq!(read, [text]),
                    Err(_) => assert_eq!(reader.encode(), before),
                }
                let again = reader.decrypt(&message, ForwardLimit::PEER, rng);
                assert!(again.is_err(), "nothing is read twice");
            }
        }
    }
    for record in records {
        let stored = record.encode();
        assert_eq!(SessionRecord::decode(&stored).expect("our own record").encode(), stored);
    }
}

/// A group sender whose messages are lost, reordered, damaged and repeated as the input says.
pub(crate) fn sender_key(data: &[u8]) {
    let rng = &mut ChaCha20Rng::seed_from_u64(4);
    let mut writer = SenderKeyRecord::create(rng);
    let mut reader = SenderKeyRecord::new();
    reader.process_distribution(&writer.distribution_message().expect("our own key"));
    let mut under_way: Vec<(Vec<u8>, u8)> = Vec::new();
    for &byte in data.iter().take(48) {
        let at = usize::from(byte >> 2);
        match byte & 3 {
            0 => under_way.push((writer.encrypt(&[byte], rng).expect("our own key"), byte)),
            1 => drop(under_way.pop()),
            2 if !under_way.is_empty() => {
                let place = at % under_way.len();
                let (message, text) = under_way.remove(place);
                assert_eq!(reader.decrypt(&message).ok(), Some(vec![text]));
                assert!(matches!(reader.decrypt(&message), Err(SignalError::DuplicateMessage { .. })));
            }
            3 if !under_way.is_empty() => {
                let place = at % under_way.len();
                let mut damaged = under_way[place].0.clone();
                let flipped = 1 + at % (damaged.len() - 1);
                damaged[flipped] ^= 0x10;
                let before = reader.encode();
                assert!(reader.decrypt(&damaged).is_err());
                assert_eq!(reader.encode(), before, "a refusal changes nothing");
            }
            _ => reader.process_distribution(&writer.distribution_message().expect("our own key")),
        }
    }
}

/// Both ends of a session in which the first message was read.
fn settled(rng: &mut ChaCha20Rng) -> [SessionRecord; 2] {
    let local =
        |rng: &mut ChaCha20Rng| LocalIdentity { key_pair: KeyPair::generate(rng), registration_id: 5.into() };
    let (alice, bob) = (local(rng), local(rng));
    let (signed, one_time) = (KeyPair::generate(rng), KeyPair::generate(rng));
    let key = signed.public;
    let signature = bob.key_pair.private.sign(&key.to_serialized(), rng);
    let bundle = PreKeyBundle {
        registration_id: bob.registration_id,
        identity_key: bob.key_pair.public,
        signed_pre_key: SignedPreKey { id: 1.into(), key, signature },
        one_time_pre_key: Some(OneTimePreKey { id: 2.into(), key: one_time.public }),
    };
    let (mut ours, mut theirs) = (SessionRecord::new(), SessionRecord::new());
    ours.initiate(&alice, &bundle, rng).expect("a good bundle");
    let first = ours.encrypt(b"first").expect("a session").bytes;
    let message = PreKeyMessage::parse(&first).expect("our own message");
    let keys = LocalPreKeys { signed: Some(&signed), one_time: Some(&one_time) };
    theirs.decrypt_pre_key(&bob, &message, keys, ForwardLimit::PEER, rng).expect("a good message");
    let answer = theirs.encrypt(b"answer").expect("a session").bytes;
    ours.decrypt(&answer, ForwardLimit::PEER, rng).expect("a good answer");
    [ours, theirs]
}
