//! What a WhatsApp message says, without how it travels: typed builders and typed readings of the message
//! protobuf, and the cryptography that lives inside messages.
//!
//! Pure and usable alone: no sockets, no store, no clock; chance is an argument.
//!
//! ```
//! use wa_content::secret::{AddOn, MessageSecret, UseCase};
//! use wa_jid::Jid;
//!
//! let secret = MessageSecret::from_bytes([7; 32]);
//! let (author, actor) = (Jid::lid("111"), Jid::lid("222"));
//! let vote = AddOn { use_case: UseCase::PollVote, secret: &secret, message_id: "3EB0", author: &author, actor: &actor };
//! let sealed = vote.seal(b"...", &mut wa_crypto::OsRng);
//! assert_eq!(vote.open(&sealed)?, b"...");
//! # Ok::<(), wa_content::secret::SecretError>(())
//! ```
//!
//! # Modules
//!
//! - [`secret`]: what is encrypted with the secret of an earlier message
//! - [`reporting_token`]: what lets a recipient report a message
//!
//! # Invariants
//!
//! - What peers wrote never panics and never makes more of itself: what is read is as large as the message.
//! - `Debug` shows no text, number or key.

mod attendance;
mod media_ref;
mod report;
pub mod secret;

pub use attendance::Attendance;
pub use media_ref::MediaRef;
pub use report::{REPORTING_TOKEN_LENGTH, REPORTING_TOKEN_VERSION, reported_content, reporting_token};
