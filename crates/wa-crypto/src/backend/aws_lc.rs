//! X25519 and AES-GCM by AWS-LC, in assembly.
//!
//! Should the library fail to make a key, which it does only when memory runs out, the pure implementation
//! takes over: there is no new way to fail.

use std::sync::{Arc, OnceLock};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{PrivateKey, UnparsedPublicKey, X25519};
use zeroize::Zeroizing;

use super::pure;

/// What is kept beside a private key to agree faster: the key in the library's form, made at first use.
///
/// Making it costs as much as computing the public key. The library wipes it when the last copy is dropped.
#[derive(Clone, Default)]
pub(crate) struct Agreement(OnceLock<Option<Arc<PrivateKey>>>);

impl Agreement {
    fn prepared(&self, private: &[u8; 32]) -> Option<&PrivateKey> {
        self.0.get_or_init(|| PrivateKey::from_private_key(&X25519, private).ok().map(Arc::new)).as_deref()
    }

    /// The public key of a clamped private key.
    pub(crate) fn public_key(&self, private: &[u8; 32]) -> [u8; 32] {
        self.prepared(private)
            .and_then(|key| key.compute_public_key().ok())
            .and_then(|public| public.as_ref().try_into().ok())
            .unwrap_or_else(|| pure::Agreement.public_key(private))
    }

    /// The shared secret, which is zero for a point of small order.
    pub(crate) fn agree(&self, private: &[u8; 32], peer: &[u8; 32]) -> [u8; 32] {
        let peer_key = UnparsedPublicKey::new(&X25519, peer);
        let secret = self.prepared(private).and_then(|key| {
            let copy = |secret: &[u8]| secret.try_into().map(Zeroizing::new).map_err(|_| ());
            aws_lc_rs::agreement::agree(key, peer_key, (), copy).ok()
        });
        // The library refuses points of small order; the other implementation shows that as zeroes.
        secret.map_or_else(|| pure::Agreement.agree(private, peer), |secret| *secret)
    }
}

/// An expanded key of AES-256-GCM.
#[derive(Clone)]
pub(crate) enum GcmKey {
    /// In the library's form.
    Fast(Arc<LessSafeKey>),
    /// Where the library could not make one.
    Pure(pure::GcmKey),
}

impl GcmKey {
    /// Expands a key.
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        match UnboundKey::new(&AES_256_GCM, key) {
            Ok(fast) => Self::Fast(Arc::new(LessSafeKey::new(fast))),
            Err(_) => Self::Pure(pure::GcmKey::new(key)),
        }
    }

    /// Encrypts in place and gives the tag; none beyond the length that GCM can seal.
    pub(crate) fn seal(&self, nonce: &[u8; 12], aad: &[u8], buffer: &mut [u8]) -> Option<[u8; 16]> {
        match self {
            Self::Fast(key) => {
                let nonce = Nonce::assume_unique_for_key(*nonce);
                let tag = key.seal_in_place_separate_tag(nonce, Aad::from(aad), buffer).ok()?;
                tag.as_ref().try_into().ok()
            }
            Self::Pure(key) => key.seal(nonce, aad, buffer),
        }
    }

    /// Decrypts in place if the tag is right.
    pub(crate) fn open(&self, nonce: &[u8; 12], aad: &[u8], buffer: &mut [u8], tag: &[u8; 16]) -> Option<()> {
        match self {
            Self::Fast(key) => {
                let nonce = Nonce::assume_unique_for_key(*nonce);
                key.open_in_place_separate_tag(nonce, Aad::from(aad), tag, buffer).ok().map(drop)
            }
            Self::Pure(key) => key.open(nonce, aad, buffer, tag),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Agreement, GcmKey, pure};

    /// Points of small order, and numbers beyond the field's modulus.
    const EDGES: [[u8; 32]; 6] = {
        let mut edges = [[0; 32], [0; 32], [0xff; 32], [0xff; 32], [0xff; 32], [0xff; 32]];
        edges[1][0] = 1;
        edges[2][0] = 0xec;
        edges[2][31] = 0x7f;
        edges[3][0] = 0xed;
        edges[3][31] = 0x7f;
        edges[4][0] = 0xee;
        edges[4][31] = 0x7f;
        edges
    };

    #[test]
    fn both_treat_useless_and_unreduced_points_alike() {
        let private = curve25519_dalek::scalar::clamp_integer([7; 32]);
        for peer in EDGES {
            assert_eq!(Agreement::default().agree(&private, &peer), pure::Agreement.agree(&private, &peer));
        }
    }

    proptest! {
        #[test]
        fn both_agree_on_public_keys_and_secrets(private: [u8; 32], peer: [u8; 32]) {
            let private = curve25519_dalek::scalar::clamp_integer(private);
            let fast = Agreement::default();
            prop_assert_eq!(fast.agree(&private, &peer), pure::Agreement.agree(&private, &peer));
            prop_assert_eq!(fast.public_key(&private), pure::Agreement.public_key(&private));
        }

        #[test]
        fn each_opens_what_the_other_sealed(
            key: [u8; 32],
            nonce: [u8; 12],
            aad in prop::collection::vec(any::<u8>(), 0..80),
            text in prop::collection::vec(any::<u8>(), 0..700),
            flip in any::<prop::sample::Index>(),
        ) {
            let (fast, plain) = (GcmKey::new(&key), pure::GcmKey::new(&key));
            let (mut one, mut other) = (text.clone(), text.clone());
            let tag = fast.seal(&nonce, &aad, &mut one);
            prop_assert_eq!(tag, plain.seal(&nonce, &aad, &mut other));
            prop_assert_eq!(&one, &other);
            let tag = tag.expect("a short text");
            prop_assert!(plain.open(&nonce, &aad, &mut one, &tag).is_some());
            prop_assert!(fast.open(&nonce, &aad, &mut other, &tag).is_some());
            prop_assert_eq!((&one, &other), (&text, &text));

            let mut wrong = tag;
            let at = flip.index(wrong.len());
            wrong[at] ^= 1;
            prop_assert!(fast.open(&nonce, &aad, &mut other, &wrong).is_none());
        }
    }
}
