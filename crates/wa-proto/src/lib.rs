//! WhatsApp's protobuf messages, generated and checked in.
//!
//! One module holds one schema file of `proto/`; the most used types are also at the root.
//!
//! ```
//! use wa_proto::e2e::message::ExtendedTextMessage;
//! use wa_proto::{Message, Wire as _};
//!
//! let text = ExtendedTextMessage { text: Some("hi".into()), ..Default::default() };
//! let message = Message { extended_text_message: Some(Box::new(text)), ..Default::default() };
//! let wire = message.to_wire();
//! assert_eq!(Message::from_wire(wire.into())?, message);
//! # Ok::<(), wa_proto::prost::DecodeError>(())
//! ```
//!
//! # Invariants
//!
//! - No logic: the files below `generated` are written by `cargo xtask gen-proto`, which CI compares.
//! - Presence is explicit: `None` is absent, `Some` of a zero or empty value is present and written.
//! - Bytes fields are [`bytes::Bytes`]: decoding from `Bytes` copies nothing.
//! - Enum fields are `i32`, so a value that this schema does not know survives a round trip.
//! - `Debug` prints which fields are set and how long they are, never text or bytes.
//!
//! # Features
//!
//! - `serde`: every message to and from JSON, in the schema's names; bytes are hex, 64-bit integers text.
//! - `registry`: messages by the schema's name, for tools that learn the type while they run.

#[macro_use]
mod field;
#[cfg(feature = "serde")]
mod json;
#[cfg(feature = "registry")]
pub mod registry;
pub mod scan;
mod wire;

#[expect(missing_docs, clippy::all, clippy::use_self, reason = "generated code; the schema has names, not sentences")]
#[rustfmt::skip]
mod generated;

pub use generated::{
    appstate, backup, bot, business, call, client, companion, consumer, context, e2e, history, key, media,
    noise, reporting, rows, signal, web,
};

pub use e2e::Message;
pub use key::MessageKey;
pub use prost;
pub use wire::Wire;
