//! The three handshake patterns of the socket.

use wa_crypto::sha256;

/// Which handshake two peers run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// Neither side knows the other: three messages, the server proves itself by certificate.
    Xx,
    /// The client knows the server's key from an earlier connection: two messages.
    Ik,
    /// The client tried [`Ik`](Self::Ik) and the server goes on as in [`Xx`](Self::Xx), with the client's
    /// ephemeral key as it is.
    XxFallback,
}

impl Pattern {
    /// The full name, as Noise writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Xx => "Noise_XX_25519_AESGCM_SHA256",
            Self::Ik => "Noise_IK_25519_AESGCM_SHA256",
            Self::XxFallback => "Noise_XXfallback_25519_AESGCM_SHA256",
        }
    }

    /// The hash a transcript starts with: the name, zero-padded if it fits and hashed if not.
    pub fn initial_hash(self) -> [u8; 32] {
        let name = self.name().as_bytes();
        let mut hash = [0; 32];
        match hash.get_mut(..name.len()) {
            Some(head) => head.copy_from_slice(name),
            None => hash = sha256(name),
        }
        hash
    }
}
