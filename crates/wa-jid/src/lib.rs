//! WhatsApp addresses: parse, print, normalise, order.
//!
//! An address (JID) is `[user[:device]@]server`. The server says what it is: an account by phone number
//! or by hidden id, a group, a channel, a service.
//!
//! ```
//! use wa_jid::{Jid, JidError};
//!
//! let device: Jid = "15550100001:7@s.whatsapp.net".parse()?;
//! assert_eq!(device.device(), 7);
//! assert_eq!(device.to_bare(), Jid::pn("15550100001"));
//! assert_eq!(device.signal_address()?.to_string(), "15550100001.7");
//!
//! let hidden = Jid::lid("15550100001");
//! assert!(!hidden.same_account(&device), "equal digits are not the same account");
//! assert!(!format!("{device:?}").contains("15550100001"), "logs do not show numbers");
//! # Ok::<(), JidError>(())
//! ```
//!
//! # Modules
//! - `jid`: [`Jid`], its parts, special addresses, normal forms
//! - `kind`: the questions `is_*`
//! - `server`: [`Server`] and [`Family`]
//! - `text`: `FromStr`, `Display`, and the `Debug` that hides users
//! - `reference`: [`JidRef`], the borrowed form a decoder hands out
//! - `address`: [`SignalAddress`]
//! - `user_id`: [`UserId`], a person under both kinds of address
//!
//! # Invariants
//! - An address that was parsed or [checked](Jid::checked) prints to a text that reads back as the same
//!   address.
//! - A known server is never a [`Server::Other`], so equal addresses compare equal.
//! - `Debug` shows no user part.
//!
//! # Features
//! - `serde`: addresses as text.
//!
//! # What it does not do
//! It does not know which hidden id belongs to which phone number, nor which devices an account has.

mod address;
mod error;
mod jid;
mod kind;
mod reference;
#[cfg(feature = "serde")]
mod serial;
mod server;
mod text;
mod user_id;

pub use address::SignalAddress;
pub use error::JidError;
pub use jid::Jid;
pub use reference::JidRef;
pub use server::{Family, Server, UnknownServer};
pub use user_id::UserId;
