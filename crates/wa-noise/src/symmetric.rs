//! The symmetric state: transcript hash, chaining key and current cipher of a handshake.

use std::fmt;

use wa_crypto::{Sha256, SharedSecret, Zeroizing, hkdf_sha256};

use crate::{CipherState, NoiseError, Pattern};

/// What both sides of a handshake compute alike, step by step.
///
/// The handshakes of this crate are written on top of it; it is public so that a tool can replay a
/// recorded handshake whose keys it has.
pub struct SymmetricState {
    hash: [u8; 32],
    chaining_key: Zeroizing<[u8; 32]>,
    key: Option<(Zeroizing<[u8; 32]>, CipherState)>,
}

/// The two keys of the transport, one for each direction.
pub struct TransportKeys {
    /// Seals what the client sends.
    pub client_to_server: Zeroizing<[u8; 32]>,
    /// Seals what the server sends.
    pub server_to_client: Zeroizing<[u8; 32]>,
}

impl SymmetricState {
    /// Starts a transcript: the pattern's name, then the prologue.
    pub fn new(pattern: Pattern, prologue: &[u8]) -> Self {
        let hash = pattern.initial_hash();
        let mut state = Self { hash, chaining_key: Zeroizing::new(hash), key: None };
        state.mix_hash(prologue);
        state
    }

    /// Adds public data to the transcript.
    pub fn mix_hash(&mut self, data: &[u8]) {
        let mut hash = Sha256::new();
        hash.update(&self.hash);
        hash.update(data);
        self.hash = hash.finalize();
    }

    /// Adds a shared secret; from here on messages are sealed with a key that depends on it.
    pub fn mix_key(&mut self, secret: &SharedSecret) {
        let (chaining_key, key) = self.expand(secret.as_bytes());
        let cipher = CipherState::new(&key);
        self.chaining_key = chaining_key;
        self.key = Some((key, cipher));
    }

    /// Seals a payload, bound to the whole transcript, and adds the ciphertext to it.
    ///
    /// # Errors
    /// [`NoiseError::NoKey`] before the first [`mix_key`](Self::mix_key).
    pub fn seal(&mut self, plaintext: &[u8]) -> Result<Vec<u8>, NoiseError> {
        let (_, cipher) = self.key.as_mut().ok_or(NoiseError::NoKey)?;
        let mut sealed = Vec::with_capacity(plaintext.len().saturating_add(wa_crypto::GCM_TAG_LENGTH));
        sealed.extend_from_slice(plaintext);
        cipher.seal_from(&self.hash, &mut sealed, 0)?;
        self.mix_hash(&sealed);
        Ok(sealed)
    }

    /// Opens a payload of the peer and adds its ciphertext to the transcript.
    ///
    /// # Errors
    /// [`NoiseError::Unauthentic`] if the peer's transcript or keys differ from ours, [`NoiseError::NoKey`]
    /// before the first [`mix_key`](Self::mix_key).
    pub fn open(&mut self, sealed: &[u8]) -> Result<Vec<u8>, NoiseError> {
        let (_, cipher) = self.key.as_mut().ok_or(NoiseError::NoKey)?;
        let mut buffer = sealed.to_vec();
        let length = cipher.open_in_place(&self.hash, &mut buffer)?.len();
        buffer.truncate(length);
        self.mix_hash(sealed);
        Ok(buffer)
    }

    /// Ends the handshake and derives the keys of the transport.
    pub fn split(self) -> TransportKeys {
        let (client_to_server, server_to_client) = self.expand(&[]);
        TransportKeys { client_to_server, server_to_client }
    }

    /// The hash of the transcript so far.
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }

    /// The chaining key. Named so that every use of it stands out.
    pub fn expose_chaining_key(&self) -> &[u8; 32] {
        &self.chaining_key
    }

    /// The key of the current cipher. Named so that every use of it stands out.
    pub fn expose_key(&self) -> Option<&[u8; 32]> {
        self.key.as_ref().map(|(key, _)| &**key)
    }

    /// The counter of the current cipher: zero without a cipher, `None` when all have been used.
    pub fn counter(&self) -> Option<u32> {
        self.key.as_ref().map_or(Some(0), |(_, cipher)| cipher.counter())
    }

    fn expand(&self, ikm: &[u8]) -> (Zeroizing<[u8; 32]>, Zeroizing<[u8; 32]>) {
        let okm = hkdf_sha256::<64>(ikm, Some(self.chaining_key.as_slice()), &[]);
        let (mut first, mut second) = (Zeroizing::new([0; 32]), Zeroizing::new([0; 32]));
        let (head, tail) = okm.split_at(32);
        first.copy_from_slice(head);
        second.copy_from_slice(tail);
        (first, second)
    }
}

impl fmt::Debug for SymmetricState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SymmetricState([redacted])")
    }
}

impl fmt::Debug for TransportKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TransportKeys([redacted])")
    }
}
