//! X25519, signatures and AES-GCM by AWS-LC, in assembly.
//!
//! Should the library fail to make a key, which it does only when memory runs out, the pure implementation
//! takes over: there is no new way to fail.

use std::sync::{Arc, OnceLock};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{PrivateKey, UnparsedPublicKey, X25519};
use aws_lc_rs::signature::{self, ED25519, Ed25519KeyPair, KeyPair as _};
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

/// The compressed multiple of the base point that Ed25519 makes the public key of a seed.
pub(crate) fn multiple_of_base(seed: &[u8; 32]) -> [u8; 32] {
    Ed25519KeyPair::from_seed_unchecked(seed)
        .ok()
        .and_then(|pair| pair.public_key().as_ref().try_into().ok())
        .unwrap_or_else(|| pure::multiple_of_base(seed))
}

/// Whether `r` and `s` are the Ed25519 signature of the compressed point `public` over the message. `s` may
/// be unreduced.
///
/// What the library accepts satisfies the equation. It refuses more than the equation does (an unreduced
/// `s`, and unusual points), so a refusal is looked at again: the verdict is the same with and without it.
pub(crate) fn verify(public: &[u8; 32], message: &[u8], r: &[u8; 32], s: &[u8; 32]) -> bool {
    let mut whole = [0; 64];
    let (head, tail) = whole.split_at_mut(32);
    head.copy_from_slice(r);
    tail.copy_from_slice(s);
    signature::UnparsedPublicKey::new(&ED25519, public).verify(message, &whole).is_ok()
        || pure::verify(public, message, r, s)
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

    /// The order of the prime subgroup, little-endian: added to `s` it changes nothing but its bytes.
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];

    proptest! {
        #[test]
        fn both_reach_the_same_verdict(
            private: [u8; 32],
            random: [u8; 32],
            message in prop::collection::vec(any::<u8>(), 0..80),
            unreduced: bool,
            damage in prop::option::of((0_usize..96, 0_u8..8)),
        ) {
            let private = crate::PrivateKey::from_bytes(private);
            let mut wide = [0; 64];
            wide[..32].copy_from_slice(&random);
            let signed = private.sign_with_random(&message, &wide);
            let mut public = crate::birational::edwards_y(private.public_key().as_bytes()).expect("a point");
            let (mut r, mut s) = ([0; 32], [0; 32]);
            r.copy_from_slice(&signed.as_bytes()[..32]);
            s.copy_from_slice(&signed.as_bytes()[32..]);
            public[31] |= s[31] & 0x80;
            s[31] &= 0x7f;
            if unreduced {
                let mut carry = 0;
                for (byte, add) in s.iter_mut().zip(ORDER) {
                    let sum = u16::from(*byte) + u16::from(add) + carry;
                    (*byte, carry) = (sum.to_le_bytes()[0], sum >> 8);
                }
            }
            if let Some((at, bit)) = damage {
                [&mut public, &mut r, &mut s][at / 32][at % 32] ^= 1 << bit;
            }
            let verdict = super::verify(&public, &message, &r, &s);
            prop_assert_eq!(verdict, pure::verify(&public, &message, &r, &s));
            prop_assert!(verdict == damage.is_none() || damage.is_some_and(|(at, _)| at >= 64));
        }

        #[test]
        fn both_multiply_the_base_point_alike(seed: [u8; 32]) {
            prop_assert_eq!(super::multiple_of_base(&seed), pure::multiple_of_base(&seed));
        }

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
