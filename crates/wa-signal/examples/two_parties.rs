//! Two devices set a session up, talk, and share a sender key for their group:
//! `cargo run -p wa-signal --example two_parties`.

#![expect(clippy::print_stdout, reason = "an example shows what happens")]

use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_signal::{
    DistributionMessage, ForwardLimit, LocalIdentity, LocalPreKeys, OneTimePreKey, PreKeyBundle,
    PreKeyMessage, SenderKeyRecord, SessionRecord, SignalError, SignedPreKey,
};

fn main() -> Result<(), SignalError> {
    // A program of its own would draw from the operating system.
    let mut rng = ChaCha20Rng::seed_from_u64(2026);
    let alice = LocalIdentity { key_pair: KeyPair::generate(&mut rng), registration_id: 1.into() };
    let bob = LocalIdentity { key_pair: KeyPair::generate(&mut rng), registration_id: 2.into() };

    // Bob publishes a bundle and goes away.
    let (signed, one_time) = (KeyPair::generate(&mut rng), KeyPair::generate(&mut rng));
    let signature = bob.key_pair.private.sign(&signed.public.to_serialized(), &mut rng);
    let bundle = PreKeyBundle {
        registration_id: bob.registration_id,
        identity_key: bob.key_pair.public,
        signed_pre_key: SignedPreKey { id: 1.into(), key: signed.public, signature },
        one_time_pre_key: Some(OneTimePreKey { id: 1.into(), key: one_time.public }),
    };

    // Alice starts; her record has to be stored before the message leaves.
    let mut with_bob = SessionRecord::new();
    with_bob.initiate(&alice, &bundle, &mut rng)?;
    let first = with_bob.encrypt(b"hello bob")?;
    println!("alice sends a {:?} message of {} bytes", first.kind, first.bytes.len());

    // Bob comes back, loads the keys that the message names, and reads it.
    let message = PreKeyMessage::parse(&first.bytes)?;
    let keys = LocalPreKeys { signed: Some(&signed), one_time: Some(&one_time) };
    let mut with_alice = SessionRecord::new();
    let accepted = with_alice.decrypt_pre_key(&bob, &message, keys, ForwardLimit::PEER, &mut rng)?;
    println!("bob reads {:?}", String::from_utf8_lossy(&accepted.plaintext));
    println!("bob deletes his one-time pre-key {:?}", accepted.consumed_pre_key);

    // He answers with his sender key, so that Alice can read what he writes to the group.
    let mut group = SenderKeyRecord::create(&mut rng);
    let answer = with_alice.encrypt(&group.distribution_message()?.to_bytes())?;
    println!("bob answers with a {:?} message of {} bytes", answer.kind, answer.bytes.len());
    let distribution = with_bob.decrypt(&answer.bytes, ForwardLimit::PEER, &mut rng)?;
    let mut from_bob = SenderKeyRecord::new();
    from_bob.process_distribution(&DistributionMessage::parse(&distribution)?);

    let to_group = group.encrypt(b"hello everyone", &mut rng)?;
    println!("alice reads {:?} in the group", String::from_utf8_lossy(&from_bob.decrypt(&to_group)?));
    println!("a stored session has {} bytes", with_bob.encode().len());
    Ok(())
}
