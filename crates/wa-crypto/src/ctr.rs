//! AES-256-CTR: the cipher under a pairing code.

use aes::Aes256;
use ctr::cipher::{KeyIvInit as _, StreamCipher as _};

/// Encrypts or decrypts in place (the two are one operation).
///
/// `counter` is the whole first counter block; it counts up as one 128-bit big-endian number. CTR
/// authenticates nothing.
pub fn aes256_ctr(key: &[u8; 32], counter: &[u8; 16], buffer: &mut [u8]) {
    ctr::Ctr128BE::<Aes256>::new(key.into(), counter.into()).apply_keystream(buffer);
}
