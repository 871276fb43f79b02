//! Pairwise sessions and sender keys: what one message, one turn and one set-up cost.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_protocol_benches::Hot;
use wa_signal::{
    ForwardLimit, LocalIdentity, LocalPreKeys, OneTimePreKey, PreKeyBundle, PreKeyMessage, SenderKeyRecord,
    SessionRecord, SignedPreKey,
};

const LIMIT: ForwardLimit = ForwardLimit::PEER;

/// A device with the pre-keys it published.
struct Device {
    local: LocalIdentity,
    signed: KeyPair,
    one_time: KeyPair,
}

impl Device {
    fn new(rng: &mut ChaCha20Rng) -> Self {
        Self {
            local: LocalIdentity { key_pair: KeyPair::generate(rng), registration_id: 7.into() },
            signed: KeyPair::generate(rng),
            one_time: KeyPair::generate(rng),
        }
    }

    fn bundle(&self, rng: &mut ChaCha20Rng) -> PreKeyBundle {
        let key = self.signed.public;
        PreKeyBundle {
            registration_id: self.local.registration_id,
            identity_key: self.local.key_pair.public,
            signed_pre_key: SignedPreKey {
                id: 1.into(),
                key,
                signature: self.local.key_pair.private.sign(&key.to_serialized(), rng),
            },
            one_time_pre_key: Some(OneTimePreKey { id: 2.into(), key: self.one_time.public }),
        }
    }

    fn accept(&self, message: &[u8], rng: &mut ChaCha20Rng) -> SessionRecord {
        let mut record = SessionRecord::new();
        let message = PreKeyMessage::parse(message).unwrap();
        let keys = LocalPreKeys { signed: Some(&self.signed), one_time: Some(&self.one_time) };
        record.decrypt_pre_key(&self.local, &message, keys, LIMIT, rng).unwrap();
        record
    }
}

/// Both ends of a session in which both sides have spoken.
fn settled(rng: &mut ChaCha20Rng) -> (SessionRecord, SessionRecord) {
    let (alice, bob) = (Device::new(rng), Device::new(rng));
    let mut ours = SessionRecord::new();
    ours.initiate(&alice.local, &bob.bundle(rng), rng).unwrap();
    let first = ours.encrypt(b"first").unwrap();
    let mut theirs = bob.accept(&first.bytes, rng);
    turn(&mut theirs, &mut ours, rng);
    turn(&mut ours, &mut theirs, rng);
    (ours, theirs)
}

fn turn(from: &mut SessionRecord, to: &mut SessionRecord, rng: &mut ChaCha20Rng) {
    let message = from.encrypt(b"turn").unwrap();
    to.decrypt(&message.bytes, LIMIT, rng).unwrap();
}

fn same_chain(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let (mut ours, mut theirs) = settled(&mut rng);
    let text = [0x61; 256];
    let mut hot = Hot::new(c, "ratchet");
    hot.bench_with(
        "decrypt 256 B",
        || ours.encrypt(&text).unwrap().bytes,
        |message| theirs.decrypt(black_box(message), LIMIT, &mut rng).unwrap(),
    );
    hot.bench("encrypt 256 B", || ours.encrypt(black_box(&text)).unwrap());
    let stored = ours.encode();
    hot.bench("decode and encode the record", || SessionRecord::decode(black_box(&stored)).unwrap().encode());
    hot.bench("a session loaded", || Box::new(SessionRecord::decode(black_box(&stored)).unwrap()));
}

fn turns(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(2);
    let (mut ours, mut theirs) = settled(&mut rng);
    Hot::new(c, "ratchet").bench("turn both ways", || {
        turn(&mut ours, &mut theirs, &mut rng);
        turn(&mut theirs, &mut ours, &mut rng);
    });
}

fn set_up(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(3);
    let (alice, bob) = (Device::new(&mut rng), Device::new(&mut rng));
    let bundle = bob.bundle(&mut rng);
    let mut record = SessionRecord::new();
    record.initiate(&alice.local, &bundle, &mut rng).unwrap();
    let first = record.encrypt(&[0x61; 256]).unwrap().bytes;
    let mut hot = Hot::new(c, "x3dh");
    hot.bench("initiate", || {
        let mut record = SessionRecord::new();
        record.initiate(&alice.local, black_box(&bundle), &mut rng).unwrap();
        record.encrypt(&[0x61; 256]).unwrap()
    });
    hot.bench("accept", || bob.accept(black_box(&first), &mut rng));
}

fn sender_key(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(4);
    let mut ours = SenderKeyRecord::create(&mut rng);
    let mut theirs = SenderKeyRecord::new();
    theirs.process_distribution(&ours.distribution_message().unwrap());
    let text = [0x61; 256];
    let mut hot = Hot::new(c, "sender key");
    hot.bench_with(
        "decrypt 256 B",
        || ours.encrypt(&text, &mut rng).unwrap(),
        |message| theirs.decrypt(black_box(message)).unwrap(),
    );
    hot.bench("encrypt 256 B", || ours.encrypt(black_box(&text), &mut rng).unwrap());
    let mut stored = ours.encode();
    hot.bench("load, encrypt 256 B and store", || {
        let mut ours = SenderKeyRecord::decode(&stored).unwrap();
        let message = ours.encrypt(black_box(&text), &mut rng).unwrap();
        stored = ours.encode();
        message
    });
}

fn fan_out(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(5);
    let (session, _) = settled(&mut rng);
    let mut sessions: Vec<_> = (0..1024).map(|_| session.clone()).collect();
    let text = [0x61; 180];
    Hot::new(c, "fan-out").throughput(Throughput::Elements(1024)).bench("180 B to 1024 sessions", || {
        SessionRecord::encrypt_each(sessions.iter_mut().map(|session| (session, black_box(&text[..]))))
    });
}

criterion_group!(benches, same_chain, turns, set_up, sender_key, fan_out);
criterion_main!(benches);
