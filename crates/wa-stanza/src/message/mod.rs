//! `<message>`: what a client sends, what a device receives.

mod enc;
mod incoming;
mod meta;
mod outgoing;
mod source;
mod words;

pub use self::enc::{Enc, EncKind, FailureDisplay, Plaintext, ReportingToken, Target};
pub use self::incoming::{BotNode, IncomingMessage, Unavailable, UnavailableKind};
pub use self::meta::Meta;
pub use self::outgoing::{OutgoingMessage, PrivacyProof};
pub use self::source::{MessageSource, Origin, OwnAddresses};
pub use self::words::{AddressingMode, Category, EditKind, MediaKind, MessageKind, PushPriority};
