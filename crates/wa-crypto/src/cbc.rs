//! AES-256-CBC with PKCS #7 padding: the cipher of messages, media and app state.
//!
//! CBC authenticates nothing. Verify the MAC over the ciphertext first; the error of a wrong padding is
//! the same as that of a wrong MAC.

use aes::{Aes256Dec, Aes256Enc};
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};

use crate::CryptoError;

/// Length of a block, and of an initialisation vector.
pub const CBC_BLOCK_LENGTH: usize = 16;

/// The length of the ciphertext of `length` bytes: the next multiple of 16 above it.
pub const fn cbc_encrypted_length(length: usize) -> usize {
    (length / CBC_BLOCK_LENGTH + 1) * CBC_BLOCK_LENGTH
}

/// Encrypts a message into a new vector.
pub fn aes256_cbc_encrypt(key: &[u8; 32], iv: &[u8; CBC_BLOCK_LENGTH], plaintext: &[u8]) -> Vec<u8> {
    let mut buffer = Vec::with_capacity(cbc_encrypted_length(plaintext.len()));
    buffer.extend_from_slice(plaintext);
    aes256_cbc_encrypt_from(key, iv, &mut buffer, 0);
    buffer
}

/// Pads and encrypts everything in `buffer` from `start` on, in place; nothing if `start` lies behind the end.
pub fn aes256_cbc_encrypt_from(
    key: &[u8; 32],
    iv: &[u8; CBC_BLOCK_LENGTH],
    buffer: &mut Vec<u8>,
    start: usize,
) {
    let Some(length) = buffer.len().checked_sub(start) else { return };
    buffer.resize(start.saturating_add(cbc_encrypted_length(length)), 0);
    let Some(blocks) = buffer.get_mut(start..) else { return };
    cbc::Encryptor::<Aes256Enc>::new(key.into(), iv.into())
        .encrypt_padded::<Pkcs7>(blocks, length)
        .expect("the buffer was grown to hold the padding");
}

/// Decrypts a message into a new vector.
///
/// # Errors
/// [`CryptoError::Unauthentic`] if the length is not a positive multiple of 16 or the padding is wrong.
pub fn aes256_cbc_decrypt(
    key: &[u8; 32],
    iv: &[u8; CBC_BLOCK_LENGTH],
    ciphertext: &[u8],
) -> Result<Vec<u8>, CryptoError> {
    let mut buffer = ciphertext.to_vec();
    let length = aes256_cbc_decrypt_in_place(key, iv, &mut buffer)?.len();
    buffer.truncate(length);
    Ok(buffer)
}

/// Decrypts in place and gives the part that is plaintext. After an error the content is unspecified.
///
/// # Errors
/// [`CryptoError::Unauthentic`] if the length is not a positive multiple of 16 or the padding is wrong.
pub fn aes256_cbc_decrypt_in_place<'b>(
    key: &[u8; 32],
    iv: &[u8; CBC_BLOCK_LENGTH],
    buffer: &'b mut [u8],
) -> Result<&'b [u8], CryptoError> {
    cbc::Decryptor::<Aes256Dec>::new(key.into(), iv.into())
        .decrypt_padded::<Pkcs7>(buffer)
        .map_err(|_| CryptoError::Unauthentic)
}
