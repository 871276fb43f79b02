//! Pairwise sessions and sender keys: what one message, one turn and one set-up cost.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
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
    let mut group = c.benchmark_group("session, 256 B on one chain");
    group.throughput(Throughput::Elements(1));
    group.bench_function("decrypt", |b| {
        b.iter_batched(
            || ours.encrypt(&text).unwrap().bytes,
            |message| theirs.decrypt(black_box(&message), LIMIT, &mut rng).unwrap(),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("encrypt", |b| b.iter(|| ours.encrypt(black_box(&text)).unwrap()));
    let stored = ours.encode();
    group.bench_function("decode and encode the record", |b| {
        b.iter(|| SessionRecord::decode(black_box(&stored)).unwrap().encode());
    });
    group.finish();
}

fn turns(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(2);
    let (mut ours, mut theirs) = settled(&mut rng);
    c.bench_function("session, a turn both ways", |b| {
        b.iter(|| {
            turn(&mut ours, &mut theirs, &mut rng);
            turn(&mut theirs, &mut ours, &mut rng);
        });
    });
}

fn set_up(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(3);
    let (alice, bob) = (Device::new(&mut rng), Device::new(&mut rng));
    let bundle = bob.bundle(&mut rng);
    let mut record = SessionRecord::new();
    record.initiate(&alice.local, &bundle, &mut rng).unwrap();
    let first = record.encrypt(&[0x61; 256]).unwrap().bytes;
    let mut group = c.benchmark_group("session set-up");
    group.bench_function("initiate and encrypt the first message", |b| {
        b.iter(|| {
            let mut record = SessionRecord::new();
            record.initiate(&alice.local, black_box(&bundle), &mut rng).unwrap();
            record.encrypt(&[0x61; 256]).unwrap()
        });
    });
    group.bench_function("accept the first message", |b| b.iter(|| bob.accept(black_box(&first), &mut rng)));
    group.finish();
}

fn sender_key(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(4);
    let mut ours = SenderKeyRecord::create(&mut rng);
    let mut theirs = SenderKeyRecord::new();
    theirs.process_distribution(&ours.distribution_message().unwrap());
    let text = [0x61; 256];
    let mut group = c.benchmark_group("sender key, 256 B");
    group.throughput(Throughput::Elements(1));
    group.bench_function("decrypt", |b| {
        b.iter_batched(
            || ours.encrypt(&text, &mut rng).unwrap(),
            |message| theirs.decrypt(black_box(&message)).unwrap(),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("encrypt", |b| b.iter(|| ours.encrypt(black_box(&text), &mut rng).unwrap()));
    group.bench_function("load, encrypt and store", |b| {
        let mut stored = ours.encode();
        b.iter(|| {
            let mut ours = SenderKeyRecord::decode(&stored).unwrap();
            let message = ours.encrypt(black_box(&text), &mut rng).unwrap();
            stored = ours.encode();
            message
        });
    });
    group.finish();
}

fn fan_out(c: &mut Criterion) {
    let mut rng = ChaCha20Rng::seed_from_u64(5);
    let (session, _) = settled(&mut rng);
    let mut sessions: Vec<_> = (0..1024).map(|_| session.clone()).collect();
    let text = [0x61; 180];
    let mut group = c.benchmark_group("fan-out of 180 B");
    group.throughput(Throughput::Elements(1024));
    group.bench_function("to 1,024 sessions", |b| {
        b.iter(|| {
            for session in &mut sessions {
                black_box(session.encrypt(black_box(&text)).unwrap());
            }
        });
    });
    group.finish();
}

criterion_group!(benches, same_chain, turns, set_up, sender_key, fan_out);
criterion_main!(benches);
