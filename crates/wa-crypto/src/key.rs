//! Curve25519 keys: one form for agreement (X25519) and signatures (XEdDSA).

use std::fmt;
use std::sync::OnceLock;

use curve25519_dalek::Scalar;
use rand_core::CryptoRng;
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use crate::CryptoError;
use crate::backend::Agreement;

/// Length of a raw key, private or public.
pub const KEY_LENGTH: usize = 32;

/// The byte before a public key in its serialised form.
const KEY_TYPE: u8 = 5;

/// A clamped Curve25519 private key, wiped when dropped.
///
/// The Edwards form of its public key is computed at the first signature and kept, because every
/// signature needs it and it costs as much as the signature itself.
#[derive(Clone)]
pub struct PrivateKey {
    bytes: [u8; KEY_LENGTH],
    agreement: Agreement,
    pub(crate) edwards: OnceLock<[u8; KEY_LENGTH]>,
}

impl PrivateKey {
    /// Takes 32 bytes and clamps them; every input is a valid key.
    pub fn from_bytes(mut bytes: [u8; KEY_LENGTH]) -> Self {
        let clamped = curve25519_dalek::scalar::clamp_integer(bytes);
        bytes.zeroize();
        Self { bytes: clamped, agreement: Default::default(), edwards: OnceLock::new() }
    }

    /// Takes a slice of exactly 32 bytes, as a store gives it back, and clamps it.
    ///
    /// # Errors
    /// [`CryptoError::KeyLength`] for any other length.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, CryptoError> {
        let bytes = <[u8; KEY_LENGTH]>::try_from(bytes).map_err(|_| CryptoError::KeyLength)?;
        Ok(Self::from_bytes(bytes))
    }

    /// Draws a fresh key.
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut bytes = Zeroizing::new([0; KEY_LENGTH]);
        rng.fill_bytes(bytes.as_mut_slice());
        Self::from_bytes(*bytes)
    }

    /// Computes the public key; keep it in a [`KeyPair`] where it is needed often.
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.agreement.public_key(&self.bytes))
    }

    /// X25519: the secret that the holder of `peer`'s private key computes from our public key.
    ///
    /// # Errors
    /// [`CryptoError::KeyAgreement`] when `peer` is a point of small order, so that the result would be
    /// zero whatever our key is.
    pub fn agree(&self, peer: &PublicKey) -> Result<SharedSecret, CryptoError> {
        let secret = SharedSecret(self.agreement.agree(&self.bytes, &peer.0));
        if bool::from(secret.0.ct_eq(&[0; KEY_LENGTH])) {
            return Err(CryptoError::KeyAgreement);
        }
        Ok(secret)
    }

    /// The clamped bytes, for a store. Named so that every use of it stands out.
    pub fn expose_bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.bytes
    }

    /// The key as a number modulo the order of the curve's prime subgroup.
    pub(crate) fn to_scalar(&self) -> Zeroizing<Scalar> {
        Zeroizing::new(Scalar::from_bytes_mod_order(self.bytes))
    }
}

impl Drop for PrivateKey {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

impl ZeroizeOnDrop for PrivateKey {}

/// Compares in constant time.
impl PartialEq for PrivateKey {
    fn eq(&self, other: &Self) -> bool {
        self.bytes.ct_eq(&other.bytes).into()
    }
}

impl Eq for PrivateKey {}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey([redacted])")
    }
}

/// A Curve25519 public key: the 32 bytes of a Montgomery u-coordinate.
///
/// Any 32 bytes are a value of this type; a useless point is found out by [`PrivateKey::agree`] and
/// [`PublicKey::verify`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicKey(pub(crate) [u8; KEY_LENGTH]);

impl PublicKey {
    /// Takes the raw 32 bytes.
    pub const fn from_bytes(bytes: [u8; KEY_LENGTH]) -> Self {
        Self(bytes)
    }

    /// Takes a slice of exactly 32 raw bytes, the form of stanzas, ADV and the handshake.
    ///
    /// # Errors
    /// [`CryptoError::KeyLength`] for any other length.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, CryptoError> {
        bytes.try_into().map(Self).map_err(|_| CryptoError::KeyLength)
    }

    /// Takes the serialised form of Signal messages, `05` before the 32 raw bytes.
    ///
    /// # Errors
    /// [`CryptoError::KeyLength`] unless there are 33 bytes, [`CryptoError::KeyType`] for another first byte.
    pub fn from_serialized(bytes: &[u8]) -> Result<Self, CryptoError> {
        let (&kind, raw) = bytes.split_first().ok_or(CryptoError::KeyLength)?;
        let key = Self::from_slice(raw)?;
        if kind == KEY_TYPE { Ok(key) } else { Err(CryptoError::KeyType) }
    }

    /// Takes either form, for stored and other lenient sources.
    ///
    /// # Errors
    /// Those of [`from_slice`](Self::from_slice) and [`from_serialized`](Self::from_serialized).
    pub fn from_raw_or_serialized(bytes: &[u8]) -> Result<Self, CryptoError> {
        Self::from_slice(bytes).or_else(|_| Self::from_serialized(bytes))
    }

    /// The raw 32 bytes.
    pub const fn as_bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// The serialised form: `05` and the 32 raw bytes.
    #[inline]
    pub fn to_serialized(&self) -> [u8; KEY_LENGTH + 1] {
        let mut serialized = [KEY_TYPE; KEY_LENGTH + 1];
        if let Some((_, raw)) = serialized.split_first_mut() {
            raw.copy_from_slice(&self.0);
        }
        serialized
    }

    /// Compares in constant time, for places where the other key came from the peer.
    pub fn ct_eq(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl From<[u8; KEY_LENGTH]> for PublicKey {
    fn from(bytes: [u8; KEY_LENGTH]) -> Self {
        Self(bytes)
    }
}

impl AsRef<[u8]> for PublicKey {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Prints the first four bytes only: enough to follow a key through a log, too little to name a device.
impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, ..] = self.0;
        write!(f, "PublicKey({a:02x}{b:02x}{c:02x}{d:02x}…)")
    }
}

/// A private key beside its public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPair {
    /// The private half.
    pub private: PrivateKey,
    /// The public half.
    pub public: PublicKey,
}

impl KeyPair {
    /// Draws a fresh pair.
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        Self::from_private(PrivateKey::generate(rng))
    }

    /// Completes a private key with its public key.
    pub fn from_private(private: PrivateKey) -> Self {
        let public = private.public_key();
        Self { private, public }
    }

    /// Completes the bytes of a private key with its public key.
    pub fn from_private_bytes(bytes: [u8; KEY_LENGTH]) -> Self {
        Self::from_private(PrivateKey::from_bytes(bytes))
    }
}

/// The result of an X25519 agreement, wiped when dropped. Not a key yet: give it to HKDF.
#[derive(Clone, zeroize::Zeroize, ZeroizeOnDrop)]
pub struct SharedSecret([u8; KEY_LENGTH]);

impl SharedSecret {
    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }
}

impl AsRef<[u8]> for SharedSecret {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedSecret([redacted])")
    }
}
