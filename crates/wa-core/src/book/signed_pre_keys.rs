//! Our signed pre-keys: the one in use, the one that replaces it, and those before it.

use core::fmt;

use prost::Message;
use rand_core::CryptoRng;
use wa_crypto::{KeyPair, Signature};
use wa_stanza::{KeyId, prekeys};
use wa_store::Table;
use zeroize::Zeroizing;

use crate::SessionError;

/// How many are kept that are not in use any more: first messages to them may be late.
const OLD_KEPT: usize = 2;

/// A signed pre-key of ours.
#[derive(Debug, Clone)]
pub(crate) struct SignedPreKey {
    pub(crate) id: u32,
    pub(crate) pair: KeyPair,
    pub(crate) signature: Signature,
}

impl SignedPreKey {
    pub(crate) fn generate(id: u32, identity: &KeyPair, rng: &mut dyn CryptoRng) -> Self {
        let pair = KeyPair::generate(rng);
        let signature = identity.private.sign(&pair.public.to_serialized(), rng);
        Self { id, pair, signature }
    }

    /// The public half, as the server and others get it.
    pub(crate) fn to_stanza(&self) -> prekeys::SignedPreKey {
        prekeys::SignedPreKey {
            id: KeyId::new(self.id).unwrap_or(KeyId::MAX),
            public: *self.pair.public.as_bytes(),
            signature: *self.signature.as_bytes(),
        }
    }

    /// The id of the key after this one.
    pub(crate) const fn next_id(&self) -> u32 {
        if self.id >= KeyId::MAX.get() { 1 } else { self.id + 1 }
    }

    pub(crate) fn to_record(&self) -> SignedPreKeyRecord {
        SignedPreKeyRecord {
            id: self.id,
            private: self.pair.private.expose_bytes().to_vec(),
            signature: self.signature.as_bytes().to_vec(),
        }
    }

    pub(crate) fn from_record(record: &SignedPreKeyRecord) -> Result<Self, SessionError> {
        let corrupt = |_| SessionError::CorruptRecord(Table::Account);
        let private = <[u8; 32]>::try_from(record.private.as_slice()).map(Zeroizing::new);
        let private = private.map_err(|_| SessionError::CorruptRecord(Table::Account))?;
        Ok(Self {
            id: record.id,
            pair: KeyPair::from_private_bytes(*private),
            signature: Signature::from_slice(&record.signature).map_err(corrupt)?,
        })
    }
}

/// What becomes of the signed pre-key in use.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rotation {
    /// Since when it is in use, unix milliseconds; 0 before the first login.
    pub(crate) since: u64,
    /// The one that the server is being given; it may have it already.
    pub(crate) next: Option<SignedPreKey>,
    /// Those before it, the newest first.
    pub(crate) old: Vec<SignedPreKey>,
}

impl Rotation {
    /// Keeps a key that is not in use any more.
    pub(crate) fn retire(&mut self, key: SignedPreKey) {
        self.old.insert(0, key);
        self.old.truncate(OLD_KEPT);
    }
}

/// How a [`SignedPreKey`] is stored.
#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
pub(crate) struct SignedPreKeyRecord {
    #[prost(uint32, tag = "1")]
    id: u32,
    #[prost(bytes = "vec", tag = "2")]
    private: Vec<u8>,
    #[prost(bytes = "vec", tag = "3")]
    signature: Vec<u8>,
}

impl fmt::Debug for SignedPreKeyRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignedPreKeyRecord([redacted])")
    }
}
