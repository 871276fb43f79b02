//! What a WhatsApp message says, without how it travels: typed builders and typed readings of the message
//! protobuf, and the cryptography that lives inside messages.
//!
//! Pure and usable alone: no sockets, no store, no clock; chance is an argument.
//!
//! ```
//! use wa_content::{Body, Content, Envelope, Poll, Quote, Received, Text};
//! use wa_jid::Jid;
//!
//! let anna = Jid::pn("15550100001");
//! let question = Poll::single("Tea?", ["yes", "no"]).into_message();
//! assert_eq!(Envelope::of(&question).kind, "poll");
//!
//! let answer = Text::new("what kind, @15550100001?").quoting(&Quote::new(&anna, "3EB0", question));
//! let received = Received::read(&answer.mentioning([&anna]).into_message());
//! assert_eq!(received.text(), Some("what kind, @15550100001?"));
//! assert_eq!(received.context.mentions, [anna]);
//! let quoted = Received::read(&received.context.quote.unwrap().content);
//! assert!(matches!(quoted.body, Body::Poll(poll) if poll.options == ["yes", "no"]));
//! ```
//!
//! # Modules
//!
//! - [`Content`], [`Draft`]: what can be sent, and what can be said beside any kind
//! - `kind`: one kind a file; all of them are at the root, but for [`experimental`]
//! - [`Received`], [`Body`], [`Context`]: a message, read; [`Key`], [`Carrier`]: which message is meant
//! - [`Link`]: a link in a text
//! - [`Envelope`]: what of a message is seen from outside
//! - [`may_apply`], [`Tally`]: what a reader of changes and votes needs
//! - [`secret`], [`reporting_token`]: encryption inside messages
//!
//! # Invariants
//!
//! - What peers wrote never panics and never makes more of itself: what is read is as large as the message.
//! - `Debug` shows no text, number or key.
//! - Reading loses nothing: what has no type is kept as [`Raw`].
//!
//! # Features
//!
//! - `serde`: content as JSON, with the kind in `type` and bytes as base64.

mod authority;
#[cfg(feature = "serde")]
mod base64_text;
mod body;
mod content;
#[cfg(feature = "serde")]
mod content_json;
mod context;
mod envelope;
mod key;
mod kind;
mod link;
mod media_ref;
mod received;
mod redacted;
mod report;
pub mod secret;
mod tally;
mod wrapper;

pub use authority::{Change, Role, may_apply};
pub use body::Body;
pub use content::{Content, Draft, Expiration};
pub use context::{Context, Quote};
pub use envelope::{Business, Envelope, Meta, OnFailure};
pub use key::{Carrier, Key};
pub use kind::*;
pub use link::Link;
pub use media_ref::MediaRef;
pub use received::Received;
pub use report::{REPORTING_TOKEN_LENGTH, REPORTING_TOKEN_VERSION, reported_content, reporting_token};
pub use tally::{CastVote, Tally};
