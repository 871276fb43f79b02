//! Signal sessions and sender keys as WhatsApp speaks them: record in, record out.
//!
//! X3DH and the double ratchet of protocol version 3 for pairs of devices, sender keys for groups. A
//! caller loads a record, calls one method, and stores the record together with whatever the message
//! changed; the crate knows no addresses, no store, no clock and no generator of its own.
//!
//! ```
//! use wa_crypto::CryptoRng;
//! use wa_signal::{Ciphertext, ForwardLimit, LocalIdentity, PreKeyBundle, SessionRecord, SignalError};
//!
//! fn send(us: &LocalIdentity, peer: &PreKeyBundle, rng: &mut dyn CryptoRng) -> Result<Ciphertext, SignalError> {
//!     let mut record = SessionRecord::new();
//!     record.initiate(us, peer, rng)?;
//!     record.encrypt(b"hello")
//! }
//!
//! fn receive(stored: &[u8], message: &[u8], rng: &mut dyn CryptoRng) -> Result<Vec<u8>, SignalError> {
//!     let mut record = SessionRecord::decode(stored)?;
//!     record.decrypt(message, ForwardLimit::PEER, rng)
//! }
//! ```
//!
//! # Map
//! - [`SessionRecord`]: everything kept about one peer device; [`initiate`](SessionRecord::initiate),
//!   [`encrypt`](SessionRecord::encrypt), [`decrypt`](SessionRecord::decrypt),
//!   [`decrypt_pre_key`](SessionRecord::decrypt_pre_key)
//! - [`LocalIdentity`], [`LocalPreKeys`], [`PreKeyBundle`]: who we are, what we kept, what the peer published
//! - [`PreKeyMessage`], [`SignalMessage`], [`Ciphertext`]: the messages of a session
//! - [`SenderKeyRecord`], [`SenderKeyMessage`], [`DistributionMessage`]: groups
//! - [`ForwardLimit`] and the `MAX_` constants: what a peer may make us keep or compute
//! - [`SignalError`]: why something was refused, with the reason code of the retry receipt
//!
//! # Invariants
//! - A method that fails has changed nothing: the record encodes to the same bytes as before.
//! - Nothing is decrypted before its authentication code or signature was verified.
//! - Randomness is drawn only by what succeeds: two key pairs for a set-up, one for a turn of the ratchet.
//! - Keys are wiped when dropped and never printed. [`SessionRecord::encode`] and
//!   [`SenderKeyRecord::encode`] give bytes that hold keys; they belong into a store and nowhere else.
//! - No input makes this crate panic, or allocate more than the limits say.
//!
//! # Features
//! - `inspect`: a look into records, secrets included, for conformance tools. Off by default.
//!
//! # What it does not do
//! The random padding of message texts, addresses, identity trust (it tells the identity, the caller
//! decides), the account signature of companion devices, and anything post-quantum.

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
    ForwardLimit, MAX_ARCHIVED_SKIPPED_KEYS, MAX_ARCHIVED_STATES, MAX_RECEIVING_CHAINS,
    MAX_SENDER_KEY_STATES, MAX_SKIPPED_KEYS,
};
pub use self::message::{Ciphertext, CiphertextKind, PreKeyMessage, SignalMessage};
pub use self::sender_key::{DistributionMessage, SenderKeyMessage, SenderKeyRecord};
pub use self::session::{Accepted, SessionOrigin, SessionRecord};
