//! AES-256-CBC over data that arrives in pieces: files that no one wants to hold in memory.
//!
//! Both types take whole blocks and are ended with what is left; cutting the pieces into blocks is the
//! caller's, who has to hold back a tail anyway.

use std::fmt;

use aes::Aes256;
use cbc::cipher::array::Array;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};

use crate::cbc::{CBC_BLOCK_LENGTH, cbc_encrypted_length};
use crate::error::CryptoError;

/// An AES-256-CBC encryption under way; wiped when dropped.
pub struct CbcEncryptor(cbc::Encryptor<Aes256>);

impl CbcEncryptor {
    /// Starts a message.
    pub fn new(key: &[u8; 32], iv: &[u8; CBC_BLOCK_LENGTH]) -> Self {
        Self(cbc::Encryptor::new(key.into(), iv.into()))
    }

    /// Encrypts the next blocks in place.
    pub fn encrypt(&mut self, blocks: &mut [[u8; CBC_BLOCK_LENGTH]]) {
        self.0.encrypt_blocks(Array::cast_slice_from_core_mut(blocks));
    }

    /// Ends the message: pads and encrypts everything in `buffer` from `start` on, in place; nothing if
    /// `start` lies behind the end.
    pub fn finish_from(self, buffer: &mut Vec<u8>, start: usize) {
        let Some(length) = buffer.len().checked_sub(start) else { return };
        buffer.resize(start.saturating_add(cbc_encrypted_length(length)), 0);
        let Some(blocks) = buffer.get_mut(start..) else { return };
        self.0.encrypt_padded::<Pkcs7>(blocks, length).expect("the buffer was grown to hold the padding");
    }
}

impl fmt::Debug for CbcEncryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CbcEncryptor([redacted])")
    }
}

/// An AES-256-CBC decryption under way; wiped when dropped.
///
/// It can start at any block of a message: the initialisation vector is then the block before. What
/// comes out is authentic only once a MAC over the whole ciphertext was verified.
pub struct CbcDecryptor(cbc::Decryptor<Aes256>);

impl CbcDecryptor {
    /// Starts a message, or a part of one.
    pub fn new(key: &[u8; 32], iv: &[u8; CBC_BLOCK_LENGTH]) -> Self {
        Self(cbc::Decryptor::new(key.into(), iv.into()))
    }

    /// Decrypts the next blocks in place, none of which may be the last of the message.
    pub fn decrypt(&mut self, blocks: &mut [[u8; CBC_BLOCK_LENGTH]]) {
        self.0.decrypt_blocks(Array::cast_slice_from_core_mut(blocks));
    }

    /// Ends the message: decrypts its last blocks in place and gives the part that is plaintext.
    /// After an error the content is unspecified.
    ///
    /// # Errors
    /// [`CryptoError::Unauthentic`] if the length is not a positive multiple of 16 or the padding is wrong.
    pub fn finish_in_place(self, last: &mut [u8]) -> Result<&[u8], CryptoError> {
        self.0.decrypt_padded::<Pkcs7>(last).map_err(|_| CryptoError::Unauthentic)
    }
}

impl fmt::Debug for CbcDecryptor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CbcDecryptor([redacted])")
    }
}
