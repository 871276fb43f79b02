//! X25519 and verification by `curve25519-dalek`, AES-GCM by `aes-gcm`.

use aes_gcm::aead::AeadInOut as _;
use aes_gcm::aead::inout::InOutBuf;
use aes_gcm::{Aes256Gcm, KeyInit as _, Nonce, Tag};
use curve25519_dalek::edwards::CompressedEdwardsY;
use curve25519_dalek::{EdwardsPoint, MontgomeryPoint, Scalar};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroize as _;

/// What is kept beside a private key to agree faster: nothing.
#[derive(Clone, Default)]
pub(crate) struct Agreement;

impl Agreement {
    /// The public key of a clamped private key.
    pub(crate) fn public_key(&self, private: &[u8; 32]) -> [u8; 32] {
        MontgomeryPoint::mul_base_clamped(*private).to_bytes()
    }

    /// The shared secret, which is zero for a point of small order.
    pub(crate) fn agree(&self, private: &[u8; 32], peer: &[u8; 32]) -> [u8; 32] {
        let mut point = MontgomeryPoint(*peer).mul_clamped(*private);
        let secret = point.to_bytes();
        point.zeroize();
        secret
    }
}

/// The compressed multiple of the base point that Ed25519 makes the public key of a seed.
pub(crate) fn multiple_of_base(seed: &[u8; 32]) -> [u8; 32] {
    EdwardsPoint::mul_base(&crate::xeddsa::scalar_of_seed(seed)).compress().to_bytes()
}

/// Whether `r` and `s` are the Ed25519 signature of the compressed point `public` over the message. `s` may
/// be unreduced.
pub(crate) fn verify(public: &[u8; 32], message: &[u8], r: &[u8; 32], s: &[u8; 32]) -> bool {
    let Some(point) = CompressedEdwardsY(*public).decompress() else { return false };
    let challenge = crate::xeddsa::hash_to_scalar(&[r, public, message]);
    let expected = EdwardsPoint::vartime_double_scalar_mul_basepoint(
        &challenge,
        &-point,
        &Scalar::from_bytes_mod_order(*s),
    );
    expected.compress().as_bytes().ct_eq(r).into()
}

/// An expanded key of AES-256-GCM.
#[derive(Clone)]
pub(crate) struct GcmKey(Box<Aes256Gcm>);

impl GcmKey {
    /// Expands a key.
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        Self(Box::new(Aes256Gcm::new(key.into())))
    }

    /// Encrypts in place and gives the tag; none beyond the length that GCM can seal.
    pub(crate) fn seal(&self, nonce: &[u8; 12], aad: &[u8], buffer: &mut [u8]) -> Option<[u8; 16]> {
        let sealed = self.0.encrypt_inout_detached(&Nonce::from(*nonce), aad, InOutBuf::from(buffer));
        sealed.ok().map(Into::into)
    }

    /// Decrypts in place if the tag is right.
    pub(crate) fn open(&self, nonce: &[u8; 12], aad: &[u8], buffer: &mut [u8], tag: &[u8; 16]) -> Option<()> {
        let (nonce, tag) = (Nonce::from(*nonce), Tag::from(*tag));
        self.0.decrypt_inout_detached(&nonce, aad, InOutBuf::from(buffer), &tag).ok()
    }
}
