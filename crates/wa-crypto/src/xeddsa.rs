//! XEdDSA: Ed25519 signatures by Curve25519 keys, in the form the protocol's peers speak.
//!
//! The published XEdDSA negates the key so that the Edwards point has sign 0. Here the key stays as it
//! is, and the sign of the point travels in the top bit of the signature (see `docs/protocol/crypto.md`).

use std::fmt;

use curve25519_dalek::scalar::clamp_integer;
use curve25519_dalek::{EdwardsPoint, Scalar};
use rand_core::CryptoRng;
use sha2::{Digest as _, Sha512};
use subtle::{Choice, ConditionallyNegatable as _};
use zeroize::Zeroizing;

use crate::{CryptoError, PrivateKey, PublicKey, backend, birational};

/// Length of a signature.
pub const SIGNATURE_LENGTH: usize = 64;

/// Length of the randomness that goes into a signature.
pub const SIGNATURE_RANDOM_LENGTH: usize = 64;

/// The top bit of a compressed point or of a signature: the sign of the public point.
const SIGN_BIT: u8 = 0x80;

/// The bits of the last byte of `s` that no honest signer sets.
const EXCESS_BITS: u8 = 0xE0;

/// Separates nonces from every other use of the hash: the little-endian form of 2^256 - 2.
const NONCE_PREFIX: [u8; 32] = {
    let mut prefix = [0xFF; 32];
    prefix[0] = 0xFE;
    prefix
};

/// Separates the nonces of [`PrivateKey::sign`] in turn: the little-endian form of 2^256 - 3.
const SEED_PREFIX: [u8; 32] = {
    let mut prefix = [0xFF; 32];
    prefix[0] = 0xFD;
    prefix
};

/// A 64-byte XEdDSA signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature([u8; SIGNATURE_LENGTH]);

impl Signature {
    /// Takes the 64 bytes.
    pub const fn from_bytes(bytes: [u8; SIGNATURE_LENGTH]) -> Self {
        Self(bytes)
    }

    /// Takes a slice of exactly 64 bytes.
    ///
    /// # Errors
    /// [`CryptoError::Signature`] for any other length.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, CryptoError> {
        bytes.try_into().map(Self).map_err(|_| CryptoError::Signature)
    }

    /// The 64 bytes.
    pub const fn as_bytes(&self) -> &[u8; SIGNATURE_LENGTH] {
        &self.0
    }

    /// The two halves: the compressed point `R`, and `s` with the sign bit still in it.
    fn halves(&self) -> ([u8; 32], [u8; 32]) {
        let (mut r, mut s) = ([0; 32], [0; 32]);
        let (head, tail) = self.0.split_at(32);
        r.copy_from_slice(head);
        s.copy_from_slice(tail);
        (r, s)
    }
}

impl From<[u8; SIGNATURE_LENGTH]> for Signature {
    fn from(bytes: [u8; SIGNATURE_LENGTH]) -> Self {
        Self(bytes)
    }
}

impl AsRef<[u8]> for Signature {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, ..] = self.0;
        write!(f, "Signature({a:02x}{b:02x}{c:02x}{d:02x}…)")
    }
}

impl PrivateKey {
    /// Signs a message, with fresh randomness in the nonce.
    ///
    /// The signature is one that [`sign_with_random`](Self::sign_with_random) could have made, of another
    /// nonce: this one is computed by way of an Ed25519 key, whose multiplication is the fastest there is.
    pub fn sign<R: CryptoRng + ?Sized>(&self, message: &[u8], rng: &mut R) -> Signature {
        let mut random = Zeroizing::new([0; SIGNATURE_RANDOM_LENGTH]);
        rng.fill_bytes(random.as_mut_slice());
        let hash = sha512_of(&[&SEED_PREFIX, self.expose_bytes(), message, random.as_slice()]);
        let (seed, rest) = hash.split_first_chunk().expect("64 bytes are more than 32");
        // An Ed25519 scalar is a multiple of 8 with its top bit set. Of a number modulo the group order and its
        // negative, one can be written so and the other cannot (but for one in 2^120), hence choosing between
        // them leaves the nonce without a bias.
        let negative = Choice::from(rest.first().unwrap_or(&0) & 1);
        let mut nonce = scalar_of_seed(seed);
        nonce.conditional_negate(negative);
        let mut r = backend::multiple_of_base(seed);
        let [.., last] = &mut r;
        *last ^= negative.unwrap_u8() << 7;
        self.sign_at(message, &nonce, r)
    }

    /// Signs with randomness the caller drew; the same input gives the same signature.
    pub fn sign_with_random(&self, message: &[u8], random: &[u8; SIGNATURE_RANDOM_LENGTH]) -> Signature {
        self.sign_parts(message, &[&NONCE_PREFIX, self.expose_bytes(), message, random])
    }

    /// Signs without randomness, the nonce being a hash of key and message.
    ///
    /// This is what peers written in JavaScript do. Prefer [`sign`](Self::sign): randomness protects
    /// against faults that a deterministic nonce turns into a leak of the key.
    pub fn sign_deterministic(&self, message: &[u8]) -> Signature {
        self.sign_parts(message, &[self.expose_bytes(), message])
    }

    fn sign_parts(&self, message: &[u8], nonce_parts: &[&[u8]]) -> Signature {
        let nonce = Zeroizing::new(hash_to_scalar(nonce_parts));
        self.sign_at(message, &nonce, EdwardsPoint::mul_base(&nonce).compress().to_bytes())
    }

    /// Signs with a nonce and its multiple of the base point.
    fn sign_at(&self, message: &[u8], nonce: &Scalar, r: [u8; 32]) -> Signature {
        let scalar = self.to_scalar();
        let public = *self.edwards.get_or_init(|| EdwardsPoint::mul_base(&scalar).compress().to_bytes());
        let challenge = hash_to_scalar(&[&r, &public, message]);
        let s = nonce + challenge * *scalar;

        let [.., sign_byte] = public;
        let mut signature = [0; SIGNATURE_LENGTH];
        let (head, tail) = signature.split_at_mut(32);
        head.copy_from_slice(&r);
        tail.copy_from_slice(s.as_bytes());
        let [.., last] = &mut signature;
        *last = (*last & !SIGN_BIT) | (sign_byte & SIGN_BIT);
        Signature(signature)
    }
}

impl PublicKey {
    /// Checks that the holder of this key signed the message.
    ///
    /// # Errors
    /// [`CryptoError::Signature`] if not, or if this key is not a point of the curve.
    pub fn verify(&self, message: &[u8], signature: &Signature) -> Result<(), CryptoError> {
        let (r, mut s) = signature.halves();
        let [.., top] = &mut s;
        let sign = *top >> 7;
        *top &= !SIGN_BIT;
        if *top & EXCESS_BITS != 0 {
            return Err(CryptoError::Signature);
        }
        let mut public = birational::edwards_y(&self.0).ok_or(CryptoError::Signature)?;
        let [.., last] = &mut public;
        *last |= sign << 7;
        if backend::verify(&public, message, &r, &s) { Ok(()) } else { Err(CryptoError::Signature) }
    }
}

/// SHA-512 of the parts, as a number modulo the group order.
pub(crate) fn hash_to_scalar(parts: &[&[u8]]) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&sha512_of(parts))
}

/// The number that Ed25519 multiplies the base point by for this seed, modulo the group order.
pub(crate) fn scalar_of_seed(seed: &[u8; 32]) -> Zeroizing<Scalar> {
    let hash = sha512_of(&[seed]);
    let half = hash.first_chunk().expect("64 bytes are more than 32");
    Zeroizing::new(Scalar::from_bytes_mod_order(clamp_integer(*half)))
}

fn sha512_of(parts: &[&[u8]]) -> Zeroizing<[u8; 64]> {
    let mut hash = Sha512::new();
    for part in parts {
        hash.update(part);
    }
    Zeroizing::new(hash.finalize().into())
}
