//! One double ratchet: how it seals, how it opens, and how it turns.

use wa_crypto::{
    CryptoRng, HmacSha256, KeyPair, PublicKey, Zeroizing, aes256_cbc_decrypt, aes256_cbc_encrypt_from,
    cbc_encrypted_length,
};

use crate::chain::{Advance, Chain, MessageSeed, ReadingChain, Run};
use crate::limits::{ForwardLimit, MAX_RECEIVING_CHAINS};
use crate::message::{Ciphertext, CiphertextKind, MAC_LENGTH, SignalMessage};
use crate::root::RootKey;
use crate::wire::{self, VERSION_BYTE};
use crate::{IdentityKey, PreKeyId, RegistrationId, SignalError, SignedPreKeyId};

/// Which side of the session set it up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Initiator,
    Responder,
}

/// What every message repeats until the peer has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pending {
    pub(crate) pre_key_id: Option<PreKeyId>,
    pub(crate) signed_pre_key_id: SignedPreKeyId,
}

/// One double ratchet with one peer.
#[derive(Debug, Clone)]
pub(crate) struct SessionState {
    pub(crate) role: Role,
    pub(crate) local_identity: IdentityKey,
    pub(crate) remote_identity: IdentityKey,
    pub(crate) base_key: PublicKey,
    pub(crate) local_registration_id: RegistrationId,
    pub(crate) remote_registration_id: RegistrationId,
    pub(crate) root: RootKey,
    /// Our current ratchet key, which names the sending chain.
    pub(crate) ratchet: KeyPair,
    pub(crate) sending: Chain,
    pub(crate) previous_counter: u32,
    /// Oldest first, each beside the peer's ratchet key that names it.
    pub(crate) receiving: Vec<(PublicKey, ReadingChain)>,
    pub(crate) pending: Option<Pending>,
}

impl SessionState {
    /// Encrypts the next message of the sending chain.
    pub(crate) fn seal(&mut self, plaintext: &[u8]) -> Result<Ciphertext, SignalError> {
        let (seed, next) = self.sending.step()?;
        let ciphertext_length = cbc_encrypted_length(plaintext.len());
        let mut inner = Vec::with_capacity(ciphertext_length + INNER_OVERHEAD);
        inner.push(VERSION_BYTE);
        wire::put_bytes(&mut inner, 1, &self.ratchet.public.to_serialized());
        wire::put_number(&mut inner, 2, self.sending.index);
        wire::put_number(&mut inner, 3, self.previous_counter);
        wire::put_length(&mut inner, 4, ciphertext_length);
        let start = inner.len();
        inner.extend_from_slice(plaintext);
        let keys = MessageKeys::new(&seed);
        aes256_cbc_encrypt_from(&keys.cipher, &keys.iv, &mut inner, start);
        let mac = keys.mac(&self.local_identity, &self.remote_identity, &inner).finalize();
        inner.extend(mac.first_chunk::<MAC_LENGTH>().into_iter().flatten());
        self.sending = next;
        Ok(match self.pending {
            None => Ciphertext { kind: CiphertextKind::Message, bytes: inner },
            Some(pending) => Ciphertext { kind: CiphertextKind::PreKey, bytes: self.wrap(pending, &inner) },
        })
    }

    fn wrap(&self, pending: Pending, inner: &[u8]) -> Vec<u8> {
        let mut outer = Vec::with_capacity(inner.len() + OUTER_OVERHEAD);
        outer.push(VERSION_BYTE);
        if let Some(id) = pending.pre_key_id {
            wire::put_number(&mut outer, 1, id.get());
        }
        wire::put_bytes(&mut outer, 2, &self.base_key.to_serialized());
        wire::put_bytes(&mut outer, 3, &self.local_identity.to_serialized());
        wire::put_bytes(&mut outer, 4, inner);
        wire::put_number(&mut outer, 5, self.local_registration_id.get());
        wire::put_number(&mut outer, 6, pending.signed_pre_key_id.get());
        outer
    }

    /// Tells whether the chain of this message is known, so that reading it needs no agreement.
    pub(crate) fn has_chain(&self, message: &SignalMessage<'_>) -> bool {
        self.chain_position(&message.ratchet_key).is_some()
    }

    fn chain_position(&self, ratchet_key: &PublicKey) -> Option<usize> {
        // The newest chain stands last and is nearly always the one.
        self.receiving.iter().rposition(|(key, _)| key == ratchet_key)
    }

    /// Authenticates and decrypts a message. Changes nothing; [`Opened::change`] is what it would change.
    pub(crate) fn open(
        &self,
        message: &SignalMessage<'_>,
        limit: ForwardLimit,
    ) -> Result<Opened, SignalError> {
        let known = self
            .chain_position(&message.ratchet_key)
            .and_then(|position| self.receiving.get(position).map(|(_, chain)| (position, chain)));
        let (seed, change) = match known {
            Some((position, chain)) => {
                let (seed, advance) = chain.find(message.counter, limit)?;
                (seed, Change::Advance { position, advance })
            }
            None => {
                if message.counter > limit.get() {
                    return Err(SignalError::FutureMessage { next: 0, counter: message.counter });
                }
                let (root, chain) = self.root.turn(&self.ratchet.private, &message.ratchet_key)?;
                let Run { seed, next, skipped } = chain.run_to(message.counter, limit)?;
                let chain = ReadingChain { chain: next, skipped };
                (seed, Change::Turn { root, their_key: message.ratchet_key, chain })
            }
        };
        let keys = MessageKeys::new(&seed);
        keys.mac(&self.remote_identity, &self.local_identity, message.signed)
            .verify_truncated::<MAC_LENGTH>(message.mac)
            .map_err(|_| SignalError::BadMac)?;
        let plaintext = aes256_cbc_decrypt(&keys.cipher, &keys.iv, message.ciphertext)
            .map_err(|_| SignalError::InvalidMessage)?;
        Ok(Opened { plaintext, change })
    }

    /// Makes the change that an opened message brings: all of it, or none after an error.
    pub(crate) fn commit<R>(&mut self, change: Change, rng: &mut R) -> Result<(), SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        match change {
            Change::Advance { position, advance } => {
                if let Some((_, chain)) = self.receiving.get_mut(position) {
                    chain.advance(advance);
                }
            }
            Change::Turn { root, their_key, chain } => {
                let ratchet = KeyPair::generate(rng);
                let (root, sending) = root.turn(&ratchet.private, &their_key)?;
                self.previous_counter = self.sending.index.saturating_sub(1);
                self.root = root;
                self.ratchet = ratchet;
                self.sending = sending;
                if self.receiving.len() >= MAX_RECEIVING_CHAINS {
                    self.receiving.remove(0);
                }
                self.receiving.push((their_key, chain));
            }
        }
        self.pending = None;
        Ok(())
    }
}

/// Room for everything of a [`SignalMessage`] but its ciphertext.
const INNER_OVERHEAD: usize = 1 + 35 + 6 + 6 + 6 + MAC_LENGTH;

/// Room for everything of a [`PreKeyMessage`](crate::PreKeyMessage) but the message inside.
const OUTER_OVERHEAD: usize = 1 + 6 + 35 + 35 + 6 + 6 + 6;

/// A message that was authenticated and decrypted.
pub(crate) struct Opened {
    pub(crate) plaintext: Vec<u8>,
    pub(crate) change: Change,
}

/// What reading a message changes in its state.
pub(crate) enum Change {
    /// A known receiving chain moves.
    Advance {
        /// Which one.
        position: usize,
        /// How.
        advance: Advance,
    },
    /// The peer turned the ratchet, and so do we.
    Turn {
        /// The root key after the first half of the turn.
        root: RootKey,
        /// The peer's new ratchet key.
        their_key: PublicKey,
        /// The chain that starts with it, moved behind the message.
        chain: ReadingChain,
    },
}

/// The keys of one message.
struct MessageKeys {
    cipher: Zeroizing<[u8; 32]>,
    mac: Zeroizing<[u8; 32]>,
    iv: [u8; 16],
}

impl MessageKeys {
    fn new(seed: &MessageSeed) -> Self {
        let material = seed.expand::<80>(b"WhisperMessageKeys");
        let mut keys = Self { cipher: Zeroizing::new([0; 32]), mac: Zeroizing::new([0; 32]), iv: [0; 16] };
        let (cipher, rest) = material.split_at(32);
        let (mac, iv) = rest.split_at(32);
        keys.cipher.copy_from_slice(cipher);
        keys.mac.copy_from_slice(mac);
        keys.iv.copy_from_slice(iv);
        keys
    }

    fn mac(&self, sender: &IdentityKey, receiver: &IdentityKey, signed: &[u8]) -> HmacSha256 {
        let mut mac = HmacSha256::new(self.mac.as_slice());
        mac.update(&sender.to_serialized());
        mac.update(&receiver.to_serialized());
        mac.update(signed);
        mac
    }
}
