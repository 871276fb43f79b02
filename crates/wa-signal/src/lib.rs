//! Signal sessions and sender keys as WhatsApp speaks them: record in, record out.

mod chain;
mod error;
mod identity;
mod ids;
#[cfg(feature = "inspect")]
pub mod inspect;
mod limits;
mod message;
mod root;
mod sender_key;
mod session;
mod store;
mod wire;
mod x3dh;

pub use self::error::SignalError;
pub use self::identity::{
    IdentityKey, LocalIdentity, LocalPreKeys, OneTimePreKey, PreKeyBundle, SignedPreKey,
};
pub use self::ids::{PreKeyId, RegistrationId, SenderKeyId, SignedPreKeyId};
pub use self::limits::{
    ForwardLimit, MAX_ARCHIVED_STATES, MAX_RECEIVING_CHAINS, MAX_SENDER_KEY_STATES, MAX_SKIPPED_KEYS,
};
pub use self::message::{Ciphertext, CiphertextKind, PreKeyMessage, SignalMessage};
pub use self::sender_key::{DistributionMessage, SenderKeyMessage, SenderKeyRecord};
pub use self::session::{Accepted, SessionOrigin, SessionRecord};
