//! WhatsApp client library: everything of [`wa_core`] with sockets, a clock and a store.
//!
//! ```no_run
//! use wa_client::{Client, Event, Jid, PairingStep, Sqlite};
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::builder().store(Sqlite::open("me.db").await?).await?;
//!     let mut pairing = client.pair();
//!     while let Some(step) = pairing.next().await? {
//!         if let PairingStep::Qr { text, .. } = step {
//!             println!("scan this: {text}");
//!         }
//!     }
//!     client.send(&Jid::pn("15550100"), "hello").await?;
//!     let mut events = client.events();
//!     while let Some(batch) = events.next().await? {
//!         for event in &batch {
//!             if let Event::Message(message) = event {
//!                 println!("{}", message.text().unwrap_or_default());
//!             }
//!         }
//!         batch.handled().await?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # Modules
//!
//! - [`Client`], [`ClientBuilder`]: the handle, and how to get one
//! - [`Pairing`]: linking to a phone
//! - [`Content`], [`SendMessage`]: sending; [`content`] has all kinds of content, [`Received`] reads them
//! - [`DeliveryHandle`]: what becomes of a message
//! - [`media`]: uploading, downloading, sending files
//! - [`preview`]: showing a link with what its page says about itself
//! - [`Events`], [`Batch`]: what happens, in order, at least once
//! - `driver`: the task behind the handles; `transport`: the socket
//!
//! # Invariants
//!
//! - One task owns the account; handles only send it messages. There is no lock on the way of a message.
//! - Nothing is sent and nothing is told before the commit that explains it.
//! - A dropped future never tears a step: commands are accepted whole or not at all.

mod backoff;
mod builder;
mod client;
mod clock;
mod delivery;
mod driver;
mod error;
mod events;
mod features;
pub mod media;
mod pairing;
pub mod preview;
mod send;
mod transport;

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

pub use backoff::Backoff;
pub use builder::ClientBuilder;
pub use client::Client;
pub use delivery::DeliveryHandle;
pub use driver::Status;
pub use error::ClientError;
pub use events::{Batch, Events};
pub use features::{
    AccountHealth, AppStateHandle, AskHistory, AskPicture, ChangeAppState, ChangeMembers, ChangePicture,
    CreateGroup, DownloadPicture, GroupsHandle, HistoryHandle, NewPost, PictureState, PicturesHandle,
    PollsHandle, PostStatus, PresenceHandle, ProfilePicture, StatusFeedHandle, Subject, TakePictureAway,
};
pub use pairing::Pairing;
pub use send::SendMessage;

pub use wa_content as content;
pub use wa_content::{
    Attendance, Body, Content, Expiration, Key, PinTime, Poll, Quote, Reaction, Received, Text,
};
pub use wa_core::app_state;
pub use wa_core::event;
pub use wa_core::{
    Audience, Browser, CloseReason, CommandError, Counters, Cursor, Delivery, DeliveryState, Event, Keying,
    Me, PairingStep, PollTally, Profile, Receipts, Recipient, Reconnect, Sent, SentDevice, TalliedOption,
};
pub use wa_crypto::PublicKey;
pub use wa_jid::{Jid, UserId};
pub use wa_pairing::PairingCode;
pub use wa_stanza::{MessageId, Request, group};
pub use wa_store_sqlite::Sqlite;
