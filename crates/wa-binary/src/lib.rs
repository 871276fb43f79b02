//! WhatsApp's binary stanza codec: token tables, encoder, borrowing decoder.
//!
//! Everything that travels after the handshake is one **node** a frame: a tag, ordered attributes, and
//! content (bytes, text or nodes). This crate turns frames into nodes and nodes into frames.
//!
//! ```
//! use wa_binary::{Node, Payload, encode};
//! use wa_jid::Jid;
//!
//! let ping = Node::build("iq")
//!     .jid("to", Jid::SERVER)
//!     .attr("type", "get")
//!     .attr("xmlns", "w:p")
//!     .attr("id", "12345.6789-1")
//!     .child(Node::build("ping"))
//!     .build();
//! let mut frame = Vec::new();
//! encode(&ping, &mut frame)?;
//!
//! let payload = Payload::open(&frame)?;
//! let document = payload.decode()?;
//! let iq = document.root();
//! assert_eq!(iq.attr_str("xmlns"), Some("w:p"));
//! assert_eq!(iq.attr_jid("to")?, Some(Jid::SERVER));
//! assert!(iq.child("ping").is_some());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Modules
//! - `node`, `builder`: [`Node`], the owned tree, and [`NodeBuilder`]
//! - `reference`: [`NodeRef`], the one reading interface over owned and decoded nodes
//! - `payload`: [`Payload`], flag byte and compression; [`decode_owned`]
//! - `decode`, `document`, `flat`: [`Document`], one checking pass into flat tables that borrow from the frame
//! - `encode`, `writer`: [`encode`], one pass into the caller's buffer
//! - `tokens`, `table`, `packed`: the dictionary, and strings of two characters a byte
//! - `xml`: the redacted `Debug` and [`Unredacted`]
//!
//! # Invariants
//! - A document that exists is whole: reading it cannot fail, and no count that a frame announces makes
//!   the decoder allocate.
//! - Depth, inflated size and numbers of nodes and attributes are bounded ([`MAX_DEPTH`],
//!   [`MAX_INFLATED`], [`MAX_ITEMS`]).
//! - A string is never written as an address, an address never as a string.
//! - `Debug` of everything hides addresses, texts and bytes.
//!
//! # What it does not do
//! It knows no stanza: what tags and attributes mean is another layer's business. It never compresses.

mod builder;
mod decode;
mod document;
mod encode;
mod error;
mod flat;
mod limits;
mod node;
mod packed;
mod payload;
mod reference;
mod table;
mod tag;
mod tokens;
mod writer;
mod xml;

pub use builder::NodeBuilder;
pub use document::Document;
pub use encode::encode;
pub use error::{DecodeError, EncodeError, Malformed, ValueError};
pub use limits::{MAX_DEPTH, MAX_INFLATED, MAX_ITEMS};
pub use node::{Attrs, Content, Node, Value};
pub use payload::{Payload, decode_owned};
pub use reference::{AttrIter, Children, ContentRef, NodeRef, ValueRef};
pub use table::DICTIONARY_VERSION;
pub use xml::Unredacted;
