//! The root key, and the two derivations that give one: X3DH and a turn of the ratchet.

use std::fmt;

use wa_crypto::{PrivateKey, PublicKey, Zeroizing, hkdf_sha256};

use crate::SignalError;
use crate::chain::{Chain, SECRET_LENGTH};
use crate::x3dh::SharedSecrets;

/// The key that every turn of the ratchet mixes a fresh agreement into.
#[derive(Clone)]
pub(crate) struct RootKey(pub(crate) Zeroizing<[u8; SECRET_LENGTH]>);

impl RootKey {
    /// The start of a session: a root key and a chain from the agreements of X3DH.
    pub(crate) fn from_x3dh(secrets: &SharedSecrets) -> (Self, Chain) {
        Self::split(&hkdf_sha256::<64>(secrets.as_slice(), None, b"WhisperText"))
    }

    /// Half a turn of the ratchet: a new root key and a chain from the agreement of two ratchet keys.
    ///
    /// # Errors
    /// [`SignalError::InvalidKey`] if `theirs` is of low order.
    pub(crate) fn turn(&self, ours: &PrivateKey, theirs: &PublicKey) -> Result<(Self, Chain), SignalError> {
        let agreement = ours.agree(theirs).map_err(SignalError::InvalidKey)?;
        Ok(Self::split(&hkdf_sha256::<64>(agreement.as_bytes(), Some(self.0.as_slice()), b"WhisperRatchet")))
    }

    fn split(material: &[u8; 64]) -> (Self, Chain) {
        let (mut root, mut chain) = (Zeroizing::new([0; SECRET_LENGTH]), Zeroizing::new([0; SECRET_LENGTH]));
        let (head, tail) = material.split_at(SECRET_LENGTH);
        root.copy_from_slice(head);
        chain.copy_from_slice(tail);
        (Self(root), Chain { key: chain, index: 0 })
    }
}

impl fmt::Debug for RootKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootKey([redacted])")
    }
}
