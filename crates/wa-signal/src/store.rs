//! The pieces that both stored record forms are made of.
//!
//! Numbers are little-endian, keys are raw, lists have their length in front. Reading gives `None` for
//! anything that writing would not have written.

use wa_crypto::{KeyPair, PrivateKey, PublicKey, Zeroizing};

use crate::chain::{Chain, MessageSeed, ReadingChain, SECRET_LENGTH, SkippedKey};
use crate::limits::MAX_SKIPPED_KEYS;

/// Length of a stored chain without skipped keys.
pub(crate) const CHAIN_LENGTH: usize = SECRET_LENGTH + 4;

/// Length of a stored skipped key.
pub(crate) const SKIPPED_LENGTH: usize = SECRET_LENGTH + 4;

/// Appends the pieces of a record.
pub(crate) struct Writer(pub(crate) Vec<u8>);

impl Writer {
    pub(crate) fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(crate) fn number(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    /// A length that a limit keeps below 65,536.
    pub(crate) fn length(&mut self, value: usize) {
        self.0.extend_from_slice(&u16::try_from(value).unwrap_or(u16::MAX).to_le_bytes());
    }

    pub(crate) fn secret(&mut self, value: &[u8; SECRET_LENGTH]) {
        self.0.extend_from_slice(value);
    }

    pub(crate) fn key(&mut self, key: &PublicKey) {
        self.0.extend_from_slice(key.as_bytes());
    }

    pub(crate) fn pair(&mut self, pair: &KeyPair) {
        self.secret(pair.private.expose_bytes());
        self.key(&pair.public);
    }

    pub(crate) fn chain(&mut self, chain: &Chain) {
        self.secret(&chain.key);
        self.number(chain.index);
    }

    pub(crate) fn reading_chain(&mut self, chain: &ReadingChain) {
        self.chain(&chain.chain);
        self.length(chain.skipped.len());
        for key in &chain.skipped {
            self.number(key.counter);
            self.secret(&key.seed.0);
        }
    }
}

/// Takes the pieces of a record apart again.
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl Reader<'_> {
    fn array<const N: usize>(&mut self) -> Option<&[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(head)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        self.array::<1>().map(|[byte]| *byte)
    }

    pub(crate) fn number(&mut self) -> Option<u32> {
        self.array().copied().map(u32::from_le_bytes)
    }

    /// A length of at most `limit`.
    pub(crate) fn length(&mut self, limit: usize) -> Option<usize> {
        self.array().copied().map(u16::from_le_bytes).map(usize::from).filter(|length| *length <= limit)
    }

    pub(crate) fn secret(&mut self) -> Option<Zeroizing<[u8; SECRET_LENGTH]>> {
        self.array().copied().map(Zeroizing::new)
    }

    pub(crate) fn key(&mut self) -> Option<PublicKey> {
        self.array().copied().map(PublicKey::from_bytes)
    }

    pub(crate) fn private(&mut self) -> Option<PrivateKey> {
        let bytes = self.array::<SECRET_LENGTH>()?;
        let key = PrivateKey::from_slice(bytes).ok()?;
        // Keys are clamped before they are written.
        wa_crypto::ct_eq(key.expose_bytes(), bytes).then_some(key)
    }

    pub(crate) fn pair(&mut self) -> Option<KeyPair> {
        Some(KeyPair { private: self.private()?, public: self.key()? })
    }

    pub(crate) fn chain(&mut self) -> Option<Chain> {
        Some(Chain { key: self.secret()?, index: self.number()? })
    }

    pub(crate) fn reading_chain(&mut self) -> Option<ReadingChain> {
        let chain = self.chain()?;
        let count = self.length(MAX_SKIPPED_KEYS)?;
        let mut skipped: Vec<SkippedKey> = Vec::with_capacity(count.min(self.0.len() / SKIPPED_LENGTH));
        for _ in 0..count {
            let counter = self.number()?;
            let ascends = skipped.last().is_none_or(|last| last.counter < counter);
            if !ascends || counter >= chain.index {
                return None;
            }
            skipped.push(SkippedKey { counter, seed: MessageSeed(self.secret()?) });
        }
        Some(ReadingChain { chain, skipped })
    }

    /// `value`, if everything was read.
    pub(crate) fn end<T>(&self, value: T) -> Option<T> {
        self.0.is_empty().then_some(value)
    }
}
