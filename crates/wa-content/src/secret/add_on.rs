use bytes::Bytes;
use wa_crypto::{Aes256Gcm, CryptoRng, GCM_NONCE_LENGTH};
use wa_jid::Jid;
use zeroize::Zeroizing;

use crate::secret::{MessageSecret, SecretError, UseCase};

/// What one person adds to one message: it says which key encrypts it.
///
/// Addresses count without their device, in the form that is used here.
#[derive(Debug, Clone, Copy)]
pub struct AddOn<'a> {
    /// What is added.
    pub use_case: UseCase,
    /// The secret of the message that it is added to.
    pub secret: &'a MessageSecret,
    /// The id of that message.
    pub message_id: &'a str,
    /// Who wrote that message.
    pub author: &'a Jid,
    /// Who adds to it.
    pub actor: &'a Jid,
}

impl AddOn<'_> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> Zeroizing<[u8; 32]> {
        let (author, actor) = (self.author.to_bare(), self.actor.to_bare());
        let info = format!("{}{author}{actor}{}", self.message_id, self.use_case.label());
        self.secret.derive(info.as_bytes())
    }

    /// What is authenticated beside the ciphertext.
    #[must_use]
    pub fn associated_data(&self) -> Vec<u8> {
        if self.use_case.names_parties() {
            format!("{}\0{}", self.message_id, self.actor.to_bare()).into_bytes()
        } else {
            Vec::new()
        }
    }

    /// Encrypts under a random initialisation vector.
    pub fn seal<R: CryptoRng + ?Sized>(&self, plaintext: &[u8], rng: &mut R) -> Sealed {
        let mut iv = [0; GCM_NONCE_LENGTH];
        rng.fill_bytes(&mut iv);
        self.seal_with(plaintext, iv)
    }

    /// Encrypts under a given initialisation vector, which must never be used again under this key.
    #[must_use]
    pub fn seal_with(&self, plaintext: &[u8], iv: [u8; GCM_NONCE_LENGTH]) -> Sealed {
        let sealed = Aes256Gcm::new(&self.key()).seal(&iv, &self.associated_data(), plaintext);
        Sealed { payload: sealed.expect("a message is shorter than what the cipher can take").into(), iv }
    }

    /// Decrypts.
    ///
    /// # Errors
    ///
    /// [`SecretError::Unauthentic`] if it was not encrypted as this addition.
    pub fn open(&self, sealed: &Sealed) -> Result<Vec<u8>, SecretError> {
        Aes256Gcm::new(&self.key())
            .open(&sealed.iv, &self.associated_data(), &sealed.payload)
            .map_err(|_| SecretError::Unauthentic)
    }
}

/// Something encrypted, as a message carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sealed {
    /// Ciphertext and tag.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text::whole"))]
    pub payload: Bytes,
    /// The initialisation vector.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text::iv"))]
    pub iv: [u8; GCM_NONCE_LENGTH],
}

impl Sealed {
    /// Reads the two fields of a message.
    ///
    /// # Errors
    ///
    /// [`SecretError::Absent`] if one is missing, [`SecretError::IvLength`] if the initialisation vector is
    /// not 12 bytes long.
    pub fn from_fields(payload: Option<&Bytes>, iv: Option<&Bytes>) -> Result<Self, SecretError> {
        let (Some(payload), Some(iv)) = (payload, iv) else { return Err(SecretError::Absent) };
        let iv = iv.as_ref().try_into().map_err(|_| SecretError::IvLength)?;
        Ok(Self { payload: payload.clone(), iv })
    }

    /// The initialisation vector as a field of a message.
    #[must_use]
    pub fn iv_field(&self) -> Bytes {
        Bytes::copy_from_slice(&self.iv)
    }
}
