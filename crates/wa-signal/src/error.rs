//! Why a Signal operation was refused, and what to ask the sender for.

use thiserror::Error;
use wa_crypto::CryptoError;

use crate::{PreKeyId, SenderKeyId, SignedPreKeyId};

/// Why a Signal operation was refused.
///
/// No variant carries text, keys or numbers of people; counters and ids are enough to act on.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum SignalError {
    /// There is no session with this device, or none that could read the message.
    #[error("no session with this device")]
    NoSession,
    /// A key of the peer is malformed or of low order.
    #[error("the peer sent an unusable key")]
    InvalidKey(#[source] CryptoError),
    /// The peer's identity key is not the one that is trusted.
    #[error("the identity key is not the trusted one")]
    UntrustedIdentity,
    /// The message was set up with a one-time pre-key that is not ours or was used before.
    #[error("one-time pre-key {0} is unknown")]
    InvalidPreKeyId(PreKeyId),
    /// The message was set up with a signed pre-key that is not kept any more.
    #[error("signed pre-key {0} is unknown")]
    InvalidSignedPreKeyId(SignedPreKeyId),
    /// The message makes no sense: broken padding, reflected, or no state of the session reads it.
    #[error("the message cannot be read")]
    InvalidMessage,
    /// The protobuf inside the message is malformed or lacks a field.
    #[error("the message is malformed: {0}")]
    InvalidProtobuf(&'static str),
    /// A signature (of a signed pre-key, or of a sender-key message) does not verify.
    #[error("the signature does not verify")]
    InvalidSignature,
    /// The counter is too far ahead of the chain.
    #[error("message {counter} is too far ahead of {next}")]
    FutureMessage {
        /// The counter that the chain expects next.
        next: u32,
        /// The counter of the message.
        counter: u32,
    },
    /// The message authentication code does not match.
    #[error("the message authentication code does not match")]
    BadMac,
    /// The stored session record is corrupt.
    #[error("the stored session is corrupt")]
    InvalidSession,
    /// The stored sender-key record is corrupt.
    #[error("the stored sender key is corrupt")]
    InvalidMsgKey,
    /// No sender key of this id is known for the sender, or none of our own was made yet.
    #[error("no sender key")]
    NoSenderKey(Option<SenderKeyId>),
    /// The counter was used before.
    ///
    /// If the message id was delivered before this is a replay. If the id is new, a peer that sends
    /// and receives at the same time used one counter twice; see [`SignalError::retry_reason`].
    #[error("message {counter} was read before (the chain expects {next})")]
    DuplicateMessage {
        /// The counter that the chain expects next.
        next: u32,
        /// The counter of the message.
        counter: u32,
    },
    /// The message is of a protocol version before 3.
    #[error("protocol version {0} is no longer spoken")]
    LegacyVersion(u8),
    /// The message is of a protocol version after 3.
    #[error("protocol version {0} is unknown")]
    UnknownVersion(u8),
    /// The message is shorter than its fixed parts.
    #[error("the message is too short")]
    TooShort,
    /// A chain reached the last counter; a new session (or sender key) has to be made.
    #[error("the chain is used up")]
    CounterExhausted,
}

impl SignalError {
    /// The reason code of the retry receipt that asks for the message again.
    ///
    /// `None` means that no receipt is due: a duplicate of a delivered message is dropped. A caller
    /// that meets a duplicate counter under a message id it never delivered answers with the code of
    /// [`SignalError::BadMac`] instead.
    pub fn retry_reason(&self) -> Option<u8> {
        match self {
            Self::NoSession | Self::NoSenderKey(_) => Some(1),
            Self::InvalidKey(_) | Self::UntrustedIdentity => Some(2),
            Self::InvalidPreKeyId(_) | Self::InvalidSignedPreKeyId(_) => Some(3),
            Self::InvalidMessage
            | Self::InvalidProtobuf(_)
            | Self::LegacyVersion(_)
            | Self::UnknownVersion(_)
            | Self::TooShort
            | Self::CounterExhausted => Some(4),
            Self::InvalidSignature => Some(5),
            Self::FutureMessage { .. } => Some(6),
            Self::BadMac => Some(7),
            Self::InvalidSession => Some(8),
            Self::InvalidMsgKey => Some(9),
            Self::DuplicateMessage { .. } => None,
        }
    }
}
