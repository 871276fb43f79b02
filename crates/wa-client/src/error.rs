use wa_core::{CloseReason, CommandError, SessionError};
use wa_pairing::PairingError;
use wa_stanza::MessageId;
use wa_store::StoreError;

use crate::media::{ReuploadError, TransferError};

/// What can go wrong in a client.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// Somebody else holds this account's store.
    #[error("the account is in use by another client")]
    InUse,
    /// The store failed.
    #[error("the store failed")]
    Store(#[source] StoreError),
    /// The stored account cannot be used.
    #[error("the stored account cannot be used")]
    Session(#[from] SessionError),
    /// The configuration does not make sense.
    #[error("invalid configuration: {0}")]
    Config(&'static str),
    /// What was asked for was not done.
    #[error(transparent)]
    Command(#[from] CommandError),
    /// Linking failed.
    #[error("linking failed")]
    Pairing(#[from] PairingError),
    /// The connection ended for good while something waited for it.
    #[error("the connection ended: {0}")]
    Closed(CloseReason),
    /// The message left, and in the time given nobody said whether the server has it. It is offered again under its
    /// id until that is known; see [`Client::delivery`](crate::Client::delivery).
    #[error("it is not known whether the server has message {id}")]
    Unknown {
        /// The message.
        id: MessageId,
    },
    /// There is no such message among those that were sent lately.
    #[error("no such message was sent lately")]
    UnknownMessage,
    /// The store did not answer in time.
    #[error("the store did not answer in time")]
    Stalled,
    /// The answer of the server was not understood.
    #[error("the server's answer was not understood")]
    Answer(#[from] wa_stanza::iq::AnswerError),
    /// The message has no secret, so nothing can be added to it under encryption.
    #[error("the message has no secret to encrypt with")]
    NoSecret,
    /// A media file could not be transferred, or is not what its message says.
    #[error("the media transfer failed")]
    Media(#[from] TransferError),
    /// The phone did not upload a media file again.
    #[error("the file was not uploaded again")]
    Reupload(#[from] ReuploadError),
    /// A file of our own could not be read or written.
    #[error("a file could not be read or written")]
    File(#[source] std::io::Error),
    /// The client was closed, or has failed.
    #[error("the client is closed")]
    Gone,
}

impl From<StoreError> for ClientError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Owned => Self::InUse,
            error => Self::Store(error),
        }
    }
}
