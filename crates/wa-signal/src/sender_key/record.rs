//! Everything kept about the messages of one device in one group.

use wa_crypto::{
    CryptoRng, KeyPair, PrivateKey, PublicKey, Zeroizing, aes256_cbc_decrypt, aes256_cbc_encrypt_from,
    cbc_encrypted_length,
};

use super::codec;
use super::message::{DistributionMessage, SenderKeyMessage};
use crate::chain::{Chain, MessageSeed, ReadingChain, SECRET_LENGTH};
use crate::limits::{ForwardLimit, MAX_SENDER_KEY_STATES};
use crate::wire::{self, VERSION_BYTE};
use crate::{SenderKeyId, SignalError};

/// The sender keys of one device in one group: up to [`MAX_SENDER_KEY_STATES`], newest first.
///
/// The record of our own device is made by [`create`](Self::create) and writes; the record of another
/// device is made by [`process_distribution`](Self::process_distribution) and reads. Every method
/// either does all of what it says or, after an error, has changed nothing, and the record has to be
/// stored after every method that takes `&mut self`.
#[derive(Debug, Clone, Default)]
pub struct SenderKeyRecord {
    pub(super) states: Vec<SenderKeyState>,
}

/// One sender key.
#[derive(Debug, Clone)]
pub(super) struct SenderKeyState {
    pub(super) key_id: SenderKeyId,
    pub(super) signing_key: PublicKey,
    /// Only of our own keys.
    pub(super) signing_private: Option<PrivateKey>,
    pub(super) chain: ReadingChain,
}

impl SenderKeyRecord {
    /// A record without any key, to be filled by
    /// [`process_distribution`](Self::process_distribution).
    pub fn new() -> Self {
        Self::default()
    }

    /// Draws a new key of our own: the id, the chain key and the signing key, in this order.
    ///
    /// To rotate, put the new record in the place of the old one.
    pub fn create<R>(rng: &mut R) -> Self
    where
        R: CryptoRng + ?Sized,
    {
        let key_id = SenderKeyId::new(rng.next_u32() >> 1);
        let mut chain_key = Zeroizing::new([0; SECRET_LENGTH]);
        rng.fill_bytes(chain_key.as_mut_slice());
        Self::from_parts(key_id, 0, &chain_key, KeyPair::generate(rng))
    }

    /// Takes over a key of our own that another program made.
    pub fn from_parts(key_id: SenderKeyId, iteration: u32, chain_key: &[u8; 32], signing: KeyPair) -> Self {
        let chain = Chain { index: iteration, ..Chain::new(chain_key) };
        Self {
            states: vec![SenderKeyState {
                key_id,
                signing_key: signing.public,
                signing_private: Some(signing.private),
                chain: ReadingChain::new(chain),
            }],
        }
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// [`SignalError::InvalidMsgKey`] if the bytes are not what [`encode`](Self::encode) writes.
    pub fn decode(bytes: &[u8]) -> Result<Self, SignalError> {
        codec::decode(bytes).ok_or(SignalError::InvalidMsgKey)
    }

    /// Writes the record for a store; the bytes hold private keys.
    pub fn encode(&self) -> Vec<u8> {
        codec::encode(self)
    }

    /// What the other devices need to read our messages from the next one on.
    ///
    /// # Errors
    /// [`SignalError::NoSenderKey`] if the record is not one of our own.
    pub fn distribution_message(&self) -> Result<DistributionMessage, SignalError> {
        let (state, _) = self.own()?;
        Ok(DistributionMessage {
            key_id: state.key_id,
            chain: state.chain.chain.clone(),
            signing_key: state.signing_key,
        })
    }

    /// Takes in the key that another device distributed.
    ///
    /// A key that is known already stays where it is in its chain, so that a second copy of its
    /// distribution rolls nothing back.
    pub fn process_distribution(&mut self, message: &DistributionMessage) {
        let known = self
            .states
            .iter()
            .position(|state| state.key_id == message.key_id && state.signing_key == message.signing_key);
        let state = match known {
            Some(place) => self.states.remove(place),
            None => SenderKeyState {
                key_id: message.key_id,
                signing_key: message.signing_key,
                signing_private: None,
                chain: ReadingChain::new(message.chain.clone()),
            },
        };
        self.states.retain(|other| other.key_id != message.key_id);
        self.states.insert(0, state);
        self.states.truncate(MAX_SENDER_KEY_STATES);
    }

    /// Encrypts and signs the next message of our own key.
    ///
    /// # Errors
    /// [`SignalError::NoSenderKey`] if the record is not one of our own,
    /// [`SignalError::CounterExhausted`] when its chain is used up.
    pub fn encrypt<R>(&mut self, plaintext: &[u8], rng: &mut R) -> Result<Vec<u8>, SignalError>
    where
        R: CryptoRng + ?Sized,
    {
        let (state, signing_key) = self.own()?;
        let (seed, next) = state.chain.chain.step()?;
        let ciphertext_length = cbc_encrypted_length(plaintext.len());
        let mut message = Vec::with_capacity(ciphertext_length + OVERHEAD);
        message.push(VERSION_BYTE);
        wire::put_number(&mut message, 1, state.key_id.get());
        wire::put_number(&mut message, 2, state.chain.chain.index);
        wire::put_length(&mut message, 3, ciphertext_length);
        let start = message.len();
        message.extend_from_slice(plaintext);
        let keys = MessageKeys::new(&seed);
        aes256_cbc_encrypt_from(&keys.cipher, &keys.iv, &mut message, start);
        let signature = signing_key.sign(&message, rng);
        message.extend_from_slice(signature.as_bytes());
        if let Some(state) = self.states.first_mut() {
            state.chain.chain = next;
        }
        Ok(message)
    }

    /// Verifies and decrypts a message of another device.
    ///
    /// Gaps are ordinary: some peers use every second iteration only.
    ///
    /// # Errors
    /// Those of [`SenderKeyMessage::parse`]; [`SignalError::NoSenderKey`],
    /// [`SignalError::InvalidSignature`], [`SignalError::DuplicateMessage`],
    /// [`SignalError::FutureMessage`]; [`SignalError::InvalidMessage`] for broken padding.
    pub fn decrypt(&mut self, message: &[u8]) -> Result<Vec<u8>, SignalError> {
        self.decrypt_parsed(&SenderKeyMessage::parse(message)?)
    }

    /// Verifies and decrypts a parsed message; see [`decrypt`](Self::decrypt).
    ///
    /// # Errors
    /// Those of [`decrypt`](Self::decrypt) except parsing.
    pub fn decrypt_parsed(&mut self, message: &SenderKeyMessage<'_>) -> Result<Vec<u8>, SignalError> {
        let mut states = self.states.iter_mut();
        let state = states
            .find(|state| state.key_id == message.key_id)
            .ok_or(SignalError::NoSenderKey(Some(message.key_id)))?;
        state
            .signing_key
            .verify(message.signed, &message.signature)
            .map_err(|_| SignalError::InvalidSignature)?;
        let (seed, advance) = state.chain.find(message.iteration, ForwardLimit::PEER)?;
        let keys = MessageKeys::new(&seed);
        let plaintext = aes256_cbc_decrypt(&keys.cipher, &keys.iv, message.ciphertext)
            .map_err(|_| SignalError::InvalidMessage)?;
        state.chain.advance(advance);
        Ok(plaintext)
    }

    /// Tells whether a key of this id is known.
    pub fn has_key(&self, key_id: SenderKeyId) -> bool {
        self.states.iter().any(|state| state.key_id == key_id)
    }

    /// The id of the newest key.
    pub fn key_id(&self) -> Option<SenderKeyId> {
        self.states.first().map(|state| state.key_id)
    }

    /// Tells whether the record holds no key.
    pub fn is_empty(&self) -> bool {
        self.states.is_empty()
    }

    fn own(&self) -> Result<(&SenderKeyState, &PrivateKey), SignalError> {
        let state = self.states.first().ok_or(SignalError::NoSenderKey(None))?;
        let signing_key = state.signing_private.as_ref().ok_or(SignalError::NoSenderKey(None))?;
        Ok((state, signing_key))
    }
}

/// Room for everything of a message but its ciphertext.
const OVERHEAD: usize = 1 + 6 + 6 + 6 + wa_crypto::SIGNATURE_LENGTH;

/// The keys of one message.
struct MessageKeys {
    iv: [u8; 16],
    cipher: Zeroizing<[u8; 32]>,
}

impl MessageKeys {
    fn new(seed: &MessageSeed) -> Self {
        let material = seed.expand::<48>(b"WhisperGroup");
        let mut keys = Self { iv: [0; 16], cipher: Zeroizing::new([0; 32]) };
        let (iv, cipher) = material.split_at(16);
        keys.iv.copy_from_slice(iv);
        keys.cipher.copy_from_slice(cipher);
        keys
    }
}
