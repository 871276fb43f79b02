use core::fmt;

use wa_crypto::{CryptoRng, hkdf_sha256};
use wa_proto::Message;
use zeroize::Zeroizing;

use crate::secret::SecretError;

/// The 32 random bytes that a message brings along; wiped when dropped.
#[derive(Clone)]
pub struct MessageSecret(Zeroizing<[u8; 32]>);

impl MessageSecret {
    /// Draws a fresh secret.
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(bytes.as_mut_slice());
        Self(bytes)
    }

    /// Takes over a secret that was received or stored.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Takes over a secret of a length that is to be checked.
    ///
    /// # Errors
    ///
    /// [`SecretError::SecretLength`] unless there are 32 bytes.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, SecretError> {
        Ok(Self::from_bytes(bytes.try_into().map_err(|_| SecretError::SecretLength)?))
    }

    /// The secret that a message brings along, if it does and it is one.
    #[must_use]
    pub fn of(message: &Message) -> Option<Self> {
        let info = message.message_context_info.as_deref()?;
        Self::from_slice(info.message_secret.as_deref()?).ok()
    }

    /// Puts the secret into a message. One that has a secret keeps it.
    pub fn attach(&self, message: &mut Message) {
        let info = message.message_context_info.get_or_insert_default();
        if info.message_secret.is_none() {
            info.message_secret = Some(self.0.to_vec().into());
        }
    }

    /// The raw bytes, for messages and stores.
    #[must_use]
    pub fn expose_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The secret that a bot gets in place of this one.
    #[must_use]
    pub fn for_bots(&self) -> Self {
        Self(self.derive(b"Bot Message"))
    }

    pub(crate) fn derive(&self, info: &[u8]) -> Zeroizing<[u8; 32]> {
        hkdf_sha256(self.0.as_slice(), None, info)
    }
}

impl fmt::Debug for MessageSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MessageSecret([redacted])")
    }
}
