//! What can go wrong on the way to an encrypted socket, and whose fault it was.

use wa_crypto::CryptoError;
use wa_proto::prost::DecodeError;

use crate::certificate::CertificateError;

/// Why a handshake, a frame or an introduction was refused.
///
/// [`fault`](Self::fault) tells the two sides apart. No variant carries bytes of a key or a payload.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NoiseError {
    /// The peer's first bytes are not the introduction of this protocol.
    #[error("the stream does not start with the introduction of this protocol")]
    Intro,
    /// The peer speaks another version of the protocol or of the token dictionary.
    #[error("the introduction names another version of the protocol")]
    IntroVersion,
    /// The peer announced more routing information than is accepted.
    #[error("the introduction announces too much routing information")]
    IntroRouting,
    /// The peer announced a frame above the limit of this stream.
    #[error("a frame is announced that is above the limit")]
    FrameLimit,
    /// The peer's handshake message is not the protobuf it should be.
    #[error("a handshake message is malformed")]
    Message(#[source] DecodeError),
    /// The peer sent another handshake message than the one whose turn it is.
    #[error("a handshake message of another kind was expected")]
    UnexpectedMessage,
    /// The peer's handshake message lacks the named field.
    #[error("a handshake message lacks the field {0}")]
    MissingField(&'static str),
    /// The peer's key in the named field is not 32 bytes.
    #[error("the handshake field {0} is not a key")]
    KeyLength(&'static str),
    /// The peer sent a public key that takes part in no secret.
    #[error("a public key contributes nothing to the handshake")]
    WeakKey,
    /// The peer does not hold the keys it claims, or somebody changed the bytes on the way.
    #[error("the data is not authentic")]
    Unauthentic,
    /// The server's certificate chain does not prove that its key is to be trusted.
    #[error("the server's certificate chain is refused")]
    Certificate(#[from] CertificateError),
    /// We tried to send a frame of 2^24 bytes or more.
    #[error("the frame is too long to be sent")]
    FrameTooLong,
    /// We were given more routing information than its length field can say.
    #[error("the routing information is too long to be sent")]
    RoutingTooLong,
    /// One direction has used up its 2^32 nonces; the connection must be closed.
    #[error("the nonces of this connection are used up")]
    CounterExhausted,
    /// We used a symmetric state before a key was mixed into it.
    #[error("no key has been mixed into the handshake yet")]
    NoKey,
}

/// Whose fault an error was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The other end of the connection, or somebody between, broke the protocol.
    Peer,
    /// The calling program asked for something impossible.
    Caller,
}

impl NoiseError {
    /// Whose fault it was.
    pub fn fault(&self) -> Fault {
        match self {
            Self::FrameTooLong | Self::RoutingTooLong | Self::CounterExhausted | Self::NoKey => Fault::Caller,
            _ => Fault::Peer,
        }
    }
}

impl From<CryptoError> for NoiseError {
    fn from(error: CryptoError) -> Self {
        match error {
            CryptoError::KeyAgreement => Self::WeakKey,
            CryptoError::OutputLength => Self::FrameTooLong,
            _ => Self::Unauthentic,
        }
    }
}
