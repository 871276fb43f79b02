//! Devices, recorded randomness and hex for the tests of this crate.

#![expect(dead_code, reason = "every test file uses a part of it")]

use std::collections::BTreeMap;
use std::convert::Infallible;

use rand_chacha::ChaCha20Rng;
use rand_core::{SeedableRng as _, TryCryptoRng, TryRng};
use wa_crypto::KeyPair;
use wa_signal::{
    Ciphertext, CiphertextKind, ForwardLimit, LocalIdentity, LocalPreKeys, OneTimePreKey, PreKeyBundle,
    PreKeyMessage, SessionRecord, SignalError, SignedPreKey,
};

/// Gives recorded bytes, and zeroes behind them.
pub(crate) struct Script {
    bytes: Vec<u8>,
    at: usize,
}

impl Script {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, at: 0 }
    }

    /// Whether everything and nothing more was drawn.
    pub(crate) fn is_spent(&self) -> bool {
        self.at == self.bytes.len()
    }
}

impl TryRng for Script {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        rand_core::utils::next_word_via_fill(self)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        rand_core::utils::next_word_via_fill(self)
    }

    fn try_fill_bytes(&mut self, destination: &mut [u8]) -> Result<(), Infallible> {
        for byte in destination {
            *byte = self.bytes.get(self.at).copied().unwrap_or(0);
            self.at += 1;
        }
        Ok(())
    }
}

impl TryCryptoRng for Script {}

pub(crate) fn seeded(seed: u64) -> ChaCha20Rng {
    ChaCha20Rng::seed_from_u64(seed)
}

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

pub(crate) fn pair(hex: &str) -> KeyPair {
    KeyPair::from_private_bytes(unhex(hex).try_into().unwrap())
}

/// A device with its pre-keys and its session with one peer.
pub(crate) struct Device {
    pub(crate) local: LocalIdentity,
    pub(crate) signed: BTreeMap<u32, KeyPair>,
    pub(crate) one_time: BTreeMap<u32, KeyPair>,
    pub(crate) record: SessionRecord,
    pub(crate) rng: ChaCha20Rng,
}

impl Device {
    /// A device with one signed and one one-time pre-key, both of id 1.
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = seeded(seed);
        Self {
            local: LocalIdentity { key_pair: KeyPair::generate(&mut rng), registration_id: 5.into() },
            signed: BTreeMap::from([(1, KeyPair::generate(&mut rng))]),
            one_time: BTreeMap::from([(1, KeyPair::generate(&mut rng))]),
            record: SessionRecord::new(),
            rng,
        }
    }

    pub(crate) fn bundle(&self) -> PreKeyBundle {
        let (&id, signed) = self.signed.last_key_value().unwrap();
        let key = signed.public;
        PreKeyBundle {
            registration_id: self.local.registration_id,
            identity_key: self.local.key_pair.public,
            signed_pre_key: SignedPreKey {
                id: id.into(),
                key,
                signature: self.local.key_pair.private.sign(&key.to_serialized(), &mut seeded(9)),
            },
            one_time_pre_key: self
                .one_time
                .last_key_value()
                .map(|(&id, one_time)| OneTimePreKey { id: id.into(), key: one_time.public }),
        }
    }

    pub(crate) fn initiate(&mut self, peer: &Self) {
        self.record.initiate(&self.local, &peer.bundle(), &mut self.rng).unwrap();
    }

    pub(crate) fn encrypt(&mut self, plaintext: &[u8]) -> Ciphertext {
        self.reload();
        self.record.encrypt(plaintext).unwrap()
    }

    /// Decrypts either kind with the device's own randomness. A refusal must change nothing.
    pub(crate) fn decrypt(&mut self, message: &Ciphertext) -> Result<Vec<u8>, SignalError> {
        let mut rng = self.rng.clone();
        let result = self.decrypt_with(message.kind, &message.bytes, &mut rng);
        self.rng = rng;
        result
    }

    pub(crate) fn decrypt_with<R: rand_core::CryptoRng>(
        &mut self,
        kind: CiphertextKind,
        message: &[u8],
        rng: &mut R,
    ) -> Result<Vec<u8>, SignalError> {
        self.reload();
        let before = self.record.encode();
        let result = self.try_decrypt(kind, message, rng);
        if result.is_err() {
            assert_eq!(self.record.encode(), before, "a refusal changed the record");
        }
        result
    }

    fn try_decrypt<R: rand_core::CryptoRng>(
        &mut self,
        kind: CiphertextKind,
        message: &[u8],
        rng: &mut R,
    ) -> Result<Vec<u8>, SignalError> {
        if kind == CiphertextKind::Message {
            return self.record.decrypt(message, ForwardLimit::PEER, rng);
        }
        let message = PreKeyMessage::parse(message)?;
        let keys = LocalPreKeys {
            signed: self.signed.get(&message.signed_pre_key_id().get()),
            one_time: message.pre_key_id().and_then(|id| self.one_time.get(&id.get())),
        };
        let accepted = self.record.decrypt_pre_key(&self.local, &message, keys, ForwardLimit::PEER, rng)?;
        if let Some(id) = accepted.consumed_pre_key {
            self.one_time.remove(&id.get());
        }
        Ok(accepted.plaintext)
    }

    /// Stores and loads the record, as a client does between two messages.
    fn reload(&mut self) {
        let stored = self.record.encode();
        self.record = SessionRecord::decode(&stored).unwrap();
        assert_eq!(self.record.encode(), stored, "a record came back changed");
    }
}

/// Two devices in whose session both sides have spoken.
pub(crate) fn settled(seed: u64) -> (Device, Device) {
    let (mut alice, mut bob) = (Device::new(seed), Device::new(seed + 1000));
    alice.initiate(&bob);
    let first = alice.encrypt(b"first");
    assert_eq!(bob.decrypt(&first).unwrap(), b"first");
    let reply = bob.encrypt(b"reply");
    assert_eq!(alice.decrypt(&reply).unwrap(), b"reply");
    (alice, bob)
}
