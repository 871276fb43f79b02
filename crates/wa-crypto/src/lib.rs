//! Keys, signatures, key derivation and ciphers of the WhatsApp protocol.
//!
//! This is the only crate of the workspace that names a cipher library. Above it there are key types,
//! functions named for what they compute, and one error.
//!
//! ```
//! use wa_crypto::{Aes256Gcm, CryptoError, CryptoRng, KeyPair, hkdf_sha256};
//!
//! fn seal(rng: &mut dyn CryptoRng) -> Result<(), CryptoError> {
//!     let (ours, theirs) = (KeyPair::generate(rng), KeyPair::generate(rng));
//!     let signature = ours.private.sign(b"hello", rng);
//!     ours.public.verify(b"hello", &signature)?;
//!     let secret = ours.private.agree(&theirs.public)?;
//!     let key = hkdf_sha256::<32>(secret.as_bytes(), None, b"example");
//!     let sealed = Aes256Gcm::new(&key).seal(&[0; 12], b"", b"hello")?;
//!     assert_eq!(Aes256Gcm::new(&key).open(&[0; 12], b"", &sealed)?, b"hello");
//!     Ok(())
//! }
//! ```
//!
//! # Map
//! - [`PrivateKey`], [`PublicKey`], [`KeyPair`], [`SharedSecret`]: Curve25519 keys and X25519
//! - [`Signature`], [`PrivateKey::sign`], [`PublicKey::verify`]: XEdDSA
//! - [`hkdf_sha256`], [`pbkdf2_hmac_sha256`]: keys from secrets and from typed codes
//! - [`Aes256Gcm`], [`aes256_cbc_encrypt`], [`aes256_ctr`]: ciphers
//! - [`CbcEncryptor`], [`CbcDecryptor`]: the same CBC over pieces
//! - [`HmacLanes`], [`hkdf_sha256_lanes`], [`aes256_cbc_encrypt_lanes`]: tags, keys and ciphertexts under
//!   several keys side by side
//! - [`hmac_sha256`], [`hmac_sha512`], [`verify_mac`], [`ct_eq`]: tags and the one place that compares them
//! - [`sha256`], [`sha512`], [`sha1()`], [`md5()`]: hashes
//! - [`CryptoRng`]: the randomness every drawing function takes as an argument
//!
//! # Invariants
//! - Private keys, shared secrets, derived keys and cipher states are wiped on drop and print as `[redacted]`.
//! - Tags and keys are compared in constant time; a failed decryption has one error, whatever failed.
//! - Nothing here panics for input from outside; time and randomness are arguments.
//!
//! # Features
//! - `aws-lc`: X25519, signatures and AES-GCM by AWS-LC, which a program with TLS links anyway: the same
//!   bytes and verdicts, sooner. Off by default; without it everything is Rust.
//! - `os-rng`: `OsRng`, the operating system's generator, for drivers. Off by default.
//!
//! # What it does not do
//! It knows no message, no record and no protocol state; nonces are the caller's to count.

mod backend;
mod birational;
mod cbc;
mod cbc_stream;
mod ctr;
#[cfg(feature = "os-rng")]
mod entropy;
mod error;
mod gcm;
mod hash;
mod kdf;
mod key;
mod lanes;
mod mac;
mod xeddsa;

pub use rand_core::{CryptoRng, Rng};
pub use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub use self::cbc::{
    CBC_BLOCK_LENGTH, aes256_cbc_decrypt, aes256_cbc_decrypt_in_place, aes256_cbc_encrypt,
    aes256_cbc_encrypt_from, cbc_encrypted_length,
};
pub use self::cbc_stream::{CbcDecryptor, CbcEncryptor};
pub use self::ctr::aes256_ctr;
#[cfg(feature = "os-rng")]
pub use self::entropy::OsRng;
pub use self::error::CryptoError;
pub use self::gcm::{Aes256Gcm, GCM_NONCE_LENGTH, GCM_TAG_LENGTH};
pub use self::hash::{Sha256, md5, sha1, sha256, sha512};
pub use self::kdf::{HKDF_MAX_LENGTH, hkdf_sha256, hkdf_sha256_into, pbkdf2_hmac_sha256};
pub use self::key::{KEY_LENGTH, KeyPair, PrivateKey, PublicKey, SharedSecret};
pub use self::lanes::{DerivedKeys, HmacLanes, aes256_cbc_encrypt_lanes, hkdf_sha256_lanes};
pub use self::mac::{
    HmacSha256, HmacSha512, ct_eq, hmac_sha256, hmac_sha512, verify_mac, verify_truncated_mac,
};
pub use self::xeddsa::{SIGNATURE_LENGTH, SIGNATURE_RANDOM_LENGTH, Signature};
