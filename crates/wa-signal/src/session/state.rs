//! One double ratchet: how it seals, how it opens, and how it turns.

use wa_crypto::{
    CryptoRng, HmacLanes, KeyPair, PublicKey, aes256_cbc_decrypt, aes256_cbc_encrypt_lanes,
    cbc_encrypted_length, verify_truncated_mac,
};

use crate::chain::{Advance, Chain, MessageSeed, ReadingChain, Run, zip};
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
    /// Encrypts the next message of the sending chains of several states side by side: all of them, or
    /// none after an error.
    pub(crate) fn seal<const L: usize>(
        messages: [(&mut Self, &[u8]); L],
    ) -> Result<[Ciphertext; L], SignalError> {
        let steps = Chain::step_lanes(messages.each_ref().map(|(state, _)| &state.sending))?;
        let material = MessageSeed::expand_lanes(steps.each_ref().map(|(seed, _)| seed), KEYS_INFO);
        let keys = material.each_ref().map(MessageKeys::split);
        let mut inner = messages.each_ref().map(|(state, plaintext)| state.head(plaintext));
        aes256_cbc_encrypt_lanes(
            keys.each_ref().map(|keys| keys.cipher),
            keys.each_ref().map(|keys| keys.iv),
            inner.each_mut().map(|(message, start)| (message, *start)),
        );
        let ends = messages.each_ref().map(|(state, _)| state.ends());
        let signed = zip(ends.each_ref(), inner.each_ref());
        let macs = HmacLanes::new(keys.map(|keys| keys.mac))
            .tags(signed.map(|([sender, receiver], (message, _))| [sender.as_slice(), receiver, message]));
        Ok(zip(zip(messages, steps), zip(inner, macs)).map(
            |(((state, _), (_, next)), ((mut inner, _), mac))| {
                inner.extend(mac.first_chunk::<MAC_LENGTH>().into_iter().flatten());
                state.sending = next;
                match state.pending {
                    None => Ciphertext { kind: CiphertextKind::Message, bytes: inner },
                    Some(pending) => {
                        Ciphertext { kind: CiphertextKind::PreKey, bytes: state.wrap(pending, &inner) }
                    }
                }
            },
        ))
    }

    /// The next message up to its plaintext, which is still to be encrypted, and where that begins.
    fn head(&self, plaintext: &[u8]) -> (Vec<u8>, usize) {
        let ciphertext_length = cbc_encrypted_length(plaintext.len());
        let mut message = Vec::with_capacity(ciphertext_length + INNER_OVERHEAD);
        message.push(VERSION_BYTE);
        wire::put_bytes(&mut message, 1, &self.ratchet.public.to_serialized());
        wire::put_number(&mut message, 2, self.sending.index);
        wire::put_number(&mut message, 3, self.previous_counter);
        wire::put_length(&mut message, 4, ciphertext_length);
        let start = message.len();
        message.extend_from_slice(plaintext);
        (message, start)
    }

    /// Both identities as a MAC covers them: the local one, the remote one.
    fn ends(&self) -> [[u8; 33]; 2] {
        [self.local_identity.to_serialized(), self.remote_identity.to_serialized()]
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
        let material = MessageSeed::expand_lanes([&seed], KEYS_INFO);
        let [keys] = material.each_ref().map(MessageKeys::split);
        let [local, remote] = self.ends();
        let [mac] = HmacLanes::new([keys.mac]).tags([[&remote, &local, message.signed]]);
        verify_truncated_mac::<MAC_LENGTH>(&mac, message.mac).map_err(|_| SignalError::BadMac)?;
        let plaintext = aes256_cbc_decrypt(keys.cipher, keys.iv, message.ciphertext)
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

/// What the keys of a message are expanded for.
const KEYS_INFO: &[u8] = b"WhisperMessageKeys";

/// The keys of one message, in the material they were expanded to.
struct MessageKeys<'m> {
    cipher: &'m [u8; 32],
    mac: &'m [u8; 32],
    iv: &'m [u8; 16],
}

impl<'m> MessageKeys<'m> {
    fn split(material: &'m [u8; 80]) -> Self {
        let (cipher, rest) = material.split_first_chunk().expect("80 bytes begin with 32");
        let (mac, rest) = rest.split_first_chunk().expect("48 bytes begin with 32");
        let iv = rest.first_chunk().expect("16 bytes are left");
        Self { cipher, mac, iv }
    }
}
