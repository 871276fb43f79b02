//! The cipher state: a key and the number of messages it has sealed.

use wa_crypto::{Aes256Gcm, GCM_NONCE_LENGTH};

use crate::NoiseError;

/// An AES-256-GCM key with its counter: a 32-bit number, used once per message.
#[derive(Debug)]
pub struct CipherState {
    cipher: Aes256Gcm,
    /// The next counter; `None` when all have been used.
    next: Option<u32>,
}

impl CipherState {
    /// Starts counting at zero.
    pub fn new(key: &[u8; 32]) -> Self {
        Self::with_counter(key, 0)
    }

    /// Starts counting at a number of the caller's choice, to look into the middle of a recorded stream.
    pub fn with_counter(key: &[u8; 32], counter: u32) -> Self {
        Self { cipher: Aes256Gcm::new(key), next: Some(counter) }
    }

    /// The counter of the next message, or `None` when all have been used.
    pub fn counter(&self) -> Option<u32> {
        self.next
    }

    /// Seals everything in `buffer` from `start` on, in place, and appends the tag.
    ///
    /// # Errors
    /// [`NoiseError::CounterExhausted`] after 2^32 messages.
    pub fn seal_from(&mut self, aad: &[u8], buffer: &mut Vec<u8>, start: usize) -> Result<(), NoiseError> {
        let nonce = self.next_nonce()?;
        Ok(self.cipher.seal_from(&nonce, aad, buffer, start)?)
    }

    /// Opens a message in place and gives the plaintext. The message uses up a counter even if it fails.
    ///
    /// # Errors
    /// [`NoiseError::Unauthentic`] if it is not the peer's next message, [`NoiseError::CounterExhausted`]
    /// after 2^32 messages.
    pub fn open_in_place<'m>(
        &mut self,
        aad: &[u8],
        message: &'m mut [u8],
    ) -> Result<&'m mut [u8], NoiseError> {
        let nonce = self.next_nonce()?;
        Ok(self.cipher.open_in_place(&nonce, aad, message)?)
    }

    /// Eight zero bytes and the counter, big-endian.
    fn next_nonce(&mut self) -> Result<[u8; GCM_NONCE_LENGTH], NoiseError> {
        let counter = self.next.ok_or(NoiseError::CounterExhausted)?;
        self.next = counter.checked_add(1);
        let [a, b, c, d] = counter.to_be_bytes();
        Ok([0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d])
    }
}
