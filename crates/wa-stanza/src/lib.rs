//! Typed WhatsApp stanzas and requests, both directions.
//!
//! Every stanza that a client or a server builds or reads is a type here; nobody puts nodes together by hand.
//! A *stanza* has `to_node` and `from_node`. A *request* (an iq) implements [`Request`] and, for a server,
//! `Serve`.
//!
//! ```
//! use wa_binary::Node;
//! use wa_stanza::iq::{answer, build_iq};
//! use wa_stanza::prekeys::CountPreKeys;
//! use wa_stanza::IqId;
//!
//! let id = IqId::new("1234.5-6").ok_or("an id")?;
//! let request = build_iq(&id, &CountPreKeys);
//! assert_eq!(request.as_ref().attr_str("xmlns"), Some("encrypt"));
//!
//! let count = Node::build("count").attr("value", "42");
//! let reply = Node::build("iq").attr("type", "result").attr("id", id.as_str()).child(count).build();
//! assert_eq!(answer::<CountPreKeys>(reply.as_ref())?, 42);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Modules
//! - [`iq`]: the envelope: ids, results, errors
//! - [`message`], [`receipt`], [`Ack`], [`ServerAck`]: what carries content, and what becomes of it
//! - [`login`]: success, failure, stream errors, remarks (`<ib>`)
//! - [`pairing`]: linking by QR code and by letters, unlinking
//! - [`prekeys`]: upload, count, fetch, rotate, digest
//! - [`account`]: activity, keep-alive, switches, block list, privacy, tokens, dirty bits
//! - [`appstate`]: the shared collections
//! - [`group`]: groups: their description, requests, and what changes in them
//! - [`media`]: media hosts, and files that the phone uploads again
//! - [`picture`]: profile pictures of people and groups
//! - [`notification`]: what has changed
//! - [`presence`], [`chatstate`]: who is there, who is typing
//! - [`Reader`]: reading nodes with a memory of the path, for requests of your own
//!
//! # Invariants
//! - Unknown attributes and children are ignored; unknown words and numbers are kept (`Unknown`).
//! - An error names the place and never a value: it may be logged.
//! - Addresses are written in the form for addresses, everything else as strings, content as bytes.
//! - No ciphers, no clock, no randomness.
//!
//! # Features
//! - `serve`: the server's side: `Serve`, reading what clients send, writing what servers send.
//!
//! # What it does not do
//! It does not verify signatures, decrypt, route or queue. It does not know protobufs: their bytes pass through.

pub mod account;
pub mod appstate;
pub mod chatstate;
pub mod group;
pub mod iq;
pub mod login;
pub mod media;
pub mod message;
pub mod notification;
pub mod pairing;
pub mod picture;
pub mod prekeys;
pub mod presence;
pub mod receipt;

mod ack;
mod error;
mod id;
mod nack;
mod read;
mod request;
#[cfg(feature = "serde")]
mod serial;
mod wire;
mod write;

pub use self::ack::{Ack, AckClass, ServerAck};
pub use self::error::{NodePath, ParseError};
pub use self::id::{IqId, KeyId, MessageId, RegistrationId, StanzaId, UnixSeconds};
pub use self::iq::{IqError, IqErrorCode};
pub use self::nack::Nack;
pub use self::read::Reader;
pub use self::request::Request;
#[cfg(feature = "serve")]
pub use self::request::Serve;
