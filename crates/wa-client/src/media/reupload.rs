//! Asking the phone to upload a file again.

use wa_core::event::Message;
use wa_core::{Command, Reply, Reupload};
use wa_crypto::OsRng;
use wa_media::{MediaFile, MediaRetry, RetryAnswer, TransferError};
use wa_stanza::media::MediaRetryOutcome;

use crate::{Client, ClientError};

/// Why a file was not uploaded again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReuploadError {
    /// The message has no file, or none that is encrypted.
    #[error("the message has no encrypted file")]
    NoFile,
    /// The phone does not have the file any more.
    #[error("the phone does not have the file any more")]
    NotFound,
    /// The phone could not read the request.
    #[error("the phone could not read the request")]
    Unreadable,
    /// The phone failed, and does not say more than a code.
    #[error("the phone failed: {code}")]
    Failed {
        /// The code.
        code: i32,
    },
}

impl Client {
    /// Asks the phone to upload the file of a message again, and resolves with the place where it lies then.
    /// Requests for one message share one question to the phone.
    ///
    /// # Errors
    ///
    /// [`ClientError::Reupload`] if the phone cannot or will not, [`ClientError::Media`] if its answer is not
    /// authentic, [`ClientError::Command`] without a connection or if the phone does not answer in time.
    ///
    /// **Cancel safety:** dropping the future does not take the request back.
    pub async fn request_reupload(&self, message: &Message) -> Result<MediaFile, ClientError> {
        let file = MediaFile::in_message(&message.decode()).map_err(TransferError::from)?;
        let file = file.ok_or(ReuploadError::NoFile)?;
        let retry = MediaRetry::new(file.key.as_ref().ok_or(ReuploadError::NoFile)?, message.id.as_str());
        let sealed = retry.seal_request(&mut OsRng);
        let command = Command::Reupload(Reupload {
            id: message.id.clone(),
            chat: message.chat.clone(),
            sender: message.chat.is_group().then(|| message.sender.to_bare()),
            from_me: message.from_me,
            ciphertext: sealed.ciphertext.into(),
            nonce: sealed.iv.to_vec().into(),
        });
        let Reply::Reuploaded(outcome) = self.command(command).await? else { return Err(ClientError::Gone) };
        let answer = match outcome {
            MediaRetryOutcome::Sealed { ciphertext, nonce } => {
                retry.open_answer(&nonce, &ciphertext).map_err(TransferError::from)?
            }
            MediaRetryOutcome::Failed { code } => RetryAnswer::from_code(code),
            _ => RetryAnswer::GeneralError,
        };
        match answer {
            RetryAnswer::Uploaded { direct_path, .. } => Ok(file.moved_to(direct_path)),
            RetryAnswer::NotFound => Err(ReuploadError::NotFound.into()),
            RetryAnswer::DecryptionError => Err(ReuploadError::Unreadable.into()),
            other => Err(ReuploadError::Failed { code: other.code() }.into()),
        }
    }
}
