//! Media retries: asking the phone to upload a file again, and its answer.
//!
//! Both are sealed with a key derived from the media key and bound to the message id, so that neither the
//! server nor a file of another message can take their place.

use bytes::Bytes;
use prost::Message as _;
use wa_crypto::{Aes256Gcm, CryptoRng, GCM_NONCE_LENGTH};
use wa_proto::media::media_retry_notification::ResultType;
use wa_proto::media::{MediaRetryNotification, ServerErrorReceipt};

use crate::error::MediaError;
use crate::key::MediaKey;

/// A sealed request or answer, as the stanza carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedRetry {
    /// The ciphertext with its tag.
    pub ciphertext: Vec<u8>,
    /// The nonce.
    pub iv: [u8; GCM_NONCE_LENGTH],
}

/// What the phone answers.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryAnswer {
    /// It failed, and the phone does not say why.
    GeneralError,
    /// The file was uploaded again, with the same key and the same hashes.
    Uploaded {
        /// Where it lies now. Checked when a URL is made of it.
        direct_path: String,
        /// The message secret, if the phone sends it along.
        message_secret: Option<Bytes>,
    },
    /// The phone does not have the file any more.
    NotFound,
    /// The phone could not read the request.
    DecryptionError,
    /// A code from after this was written.
    Unknown(i32),
}

impl RetryAnswer {
    /// Reads the code of a failure that the phone reports in the open; a success cannot come like that,
    /// and counts as one that says nothing.
    #[must_use]
    pub fn from_code(code: i32) -> Self {
        match ResultType::try_from(code) {
            Ok(ResultType::GeneralError | ResultType::Success) => Self::GeneralError,
            Ok(ResultType::NotFound) => Self::NotFound,
            Ok(ResultType::DecryptionError) => Self::DecryptionError,
            Err(_) => Self::Unknown(code),
        }
    }

    /// The code on the wire.
    #[must_use]
    pub fn code(&self) -> i32 {
        match self {
            Self::GeneralError => ResultType::GeneralError.into(),
            Self::Uploaded { .. } => ResultType::Success.into(),
            Self::NotFound => ResultType::NotFound.into(),
            Self::DecryptionError => ResultType::DecryptionError.into(),
            Self::Unknown(code) => *code,
        }
    }

    fn from_message(message: MediaRetryNotification) -> Result<Self, MediaError> {
        let code = message.result.unwrap_or_default();
        if code != i32::from(ResultType::Success) {
            return Ok(Self::from_code(code));
        }
        let direct_path = message.direct_path.ok_or(MediaError::RetryPath)?;
        Ok(Self::Uploaded { direct_path, message_secret: message.message_secret })
    }

    fn into_message(self, message_id: &str) -> MediaRetryNotification {
        let result = Some(self.code());
        let (direct_path, message_secret) = match self {
            Self::Uploaded { direct_path, message_secret } => (Some(direct_path), message_secret),
            _ => (None, None),
        };
        MediaRetryNotification { stanza_id: Some(message_id.to_owned()), direct_path, result, message_secret }
    }
}

impl std::fmt::Debug for RetryAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::GeneralError => "GeneralError",
            Self::Uploaded { .. } => "Uploaded([redacted])",
            Self::NotFound => "NotFound",
            Self::DecryptionError => "DecryptionError",
            Self::Unknown(_) => "Unknown",
        })
    }
}

/// The retry of one message's file: seals and opens, for the companion and for the phone.
#[derive(Clone, Debug)]
pub struct MediaRetry<'m> {
    cipher: Aes256Gcm,
    message_id: &'m str,
}

impl<'m> MediaRetry<'m> {
    /// Derives the key for the file of a message.
    #[must_use]
    pub fn new(key: &MediaKey, message_id: &'m str) -> Self {
        Self { cipher: Aes256Gcm::new(&key.retry_key()), message_id }
    }

    /// The companion asks.
    pub fn seal_request(&self, rng: &mut (impl CryptoRng + ?Sized)) -> SealedRetry {
        let request = ServerErrorReceipt { stanza_id: Some(self.message_id.to_owned()) };
        self.seal(&request.encode_to_vec(), rng)
    }

    /// The phone reads what a companion asks; that it can is all that the request says.
    ///
    /// # Errors
    /// [`MediaError::Retry`] if it was not sealed for this file and message, [`MediaError::RetryProtobuf`]
    /// if it is no request.
    pub fn open_request(&self, iv: &[u8], ciphertext: &[u8]) -> Result<(), MediaError> {
        let plaintext = self.open(iv, ciphertext)?;
        let request = ServerErrorReceipt::decode(plaintext).map_err(|_| MediaError::RetryProtobuf)?;
        match request.stanza_id {
            Some(id) if id == self.message_id => Ok(()),
            _ => Err(MediaError::Retry),
        }
    }

    /// The phone answers.
    pub fn seal_answer(&self, answer: RetryAnswer, rng: &mut (impl CryptoRng + ?Sized)) -> SealedRetry {
        self.seal(&answer.into_message(self.message_id).encode_to_vec(), rng)
    }

    /// The companion reads the answer.
    ///
    /// # Errors
    /// [`MediaError::Retry`] if it was not sealed for this file and message, [`MediaError::RetryProtobuf`]
    /// if it is no answer, [`MediaError::RetryPath`] if it is a success without a place.
    pub fn open_answer(&self, iv: &[u8], ciphertext: &[u8]) -> Result<RetryAnswer, MediaError> {
        let plaintext = self.open(iv, ciphertext)?;
        let message = MediaRetryNotification::decode(plaintext).map_err(|_| MediaError::RetryProtobuf)?;
        RetryAnswer::from_message(message)
    }

    fn seal(&self, plaintext: &[u8], rng: &mut (impl CryptoRng + ?Sized)) -> SealedRetry {
        let mut iv = [0; GCM_NONCE_LENGTH];
        rng.fill_bytes(&mut iv);
        let ciphertext = self.cipher.seal(&iv, self.message_id.as_bytes(), plaintext);
        SealedRetry { ciphertext: ciphertext.expect("a retry is far shorter than what GCM can seal"), iv }
    }

    fn open(&self, iv: &[u8], ciphertext: &[u8]) -> Result<Bytes, MediaError> {
        let iv = iv.try_into().map_err(|_| MediaError::Retry)?;
        let plaintext = self.cipher.open(iv, self.message_id.as_bytes(), ciphertext);
        Ok(plaintext.map_err(|_| MediaError::Retry)?.into())
    }
}
