//! A local server that speaks the protocol of WhatsApp's linked devices, with a simulated phone.
//!
//! Real, unmodified clients pair with it, log in, synchronise and exchange messages, without any network.
//! It is a library first, so that a test can start one in milliseconds; the binary `wa-server` wraps it.
//!
//! ```
//! use wa_server::{Config, Number, Server};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::start(Config::default().seed(1)).await?;
//! println!("connect to {} and trust {}", server.url(), server.root_key_hex());
//!
//! // A client shows its QR code; the phone of an account scans it.
//! let phone = server.phone(Number::new("15550001234")?);
//! let linked = phone.scan_qr("text of the QR code").await?;
//! phone.send_text(&linked.number, "a note to myself").await?;
//! server.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! # Map
//!
//! - `server`: [`Server`], [`Handle`], [`Phone`]: start, ask, stop
//! - `config`, `clock`, `faults`: [`Config`], [`Clock`], [`Faults`]
//! - `listener`, `tls`, `stream`, `visits`: one port for TLS and plain, websocket and HTTP
//! - `gate`: one socket: Noise and frames
//! - `shard`: the thread that owns the world, commits, and only then lets outputs go
//! - `world`: what everything does, as a pure step
//! - `phone`: the primary device of every account, on the same step
//! - `journal`: crash-safe records; `log`: the last stanzas
//! - `http`: the administrator's calls
//! - `media`: the media host: files over HTTP, on disk, with faults of their own
//!
//! # Invariants
//!
//! - The world reads no clock, draws no randomness of its own and touches no socket; with a seed, the same
//!   inputs give the same outputs.
//! - Nothing leaves the server before the records that explain it are written.
//! - A stanza that can be acknowledged stays in the queue of its device until it is.
//! - A one-time pre-key is given out once. A message id of a device is delivered once to each device.
//! - Malformed input ends its own connection and nothing else.
//!
//! # What it does not do
//!
//! It reads no end-to-end encrypted content, except what is encrypted for a simulated phone. It is made for
//! tests and demonstrations: it listens on the loopback interface and trusts whoever administers it.

mod clock;
mod config;
mod error;
mod faults;
mod gate;
mod http;
mod journal;
mod listener;
mod log;
mod media;
mod phone;
mod server;
mod shard;
mod stream;
mod tls;
mod visits;
mod world;

pub use clock::{Clock, Now};
pub use config::Config;
pub use error::{Refusal, ServerError};
pub use faults::Faults;
pub use log::{Direction, LogEntry, Tapped};
pub use media::{MediaCall, MediaEffect, MediaFault, MediaRequest};
pub use server::{Handle, Phone, Server};
pub use world::address::Number;
pub use world::call::{
    AccountFlags, AccountView, CollectionView, DeviceView, GroupMemberView, GroupView, Kick, Linked,
    PastText, ReceivedText,
};
