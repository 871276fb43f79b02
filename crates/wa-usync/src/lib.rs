//! USync: user, device and LID look-ups.
//!
//! One query names any number of users and asks any set of *protocols* about them: their devices, their
//! hidden id, whether a number is on WhatsApp, and so on. [`Usync`] is an ordinary
//! [`Request`](wa_stanza::Request).
//!
//! ```
//! use wa_jid::Jid;
//! use wa_stanza::IqId;
//! use wa_stanza::iq::build_iq;
//! use wa_usync::{Context, Mode, Protocol, UserQuery, Usync};
//!
//! let query = Usync::new("26.4521-7", Mode::Query, Context::Message)
//!     .ask(Protocol::Devices)
//!     .ask(Protocol::Lid)
//!     .about(UserQuery::by_jid(Jid::pn("15550100001")));
//! let id = IqId::new("26.4521-6").ok_or("an id")?;
//! let iq = build_iq(&id, &query);
//! assert_eq!(iq.as_ref().attr_str("xmlns"), Some("usync"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Modules
//! - `query`: [`Usync`], its words, splitting into pages
//! - `protocol`, `user`: [`Protocol`] and [`UserQuery`], what is asked and about whom
//! - `answer`: [`Answer`] and [`UserAnswer`]
//! - `contact`, `devices`, `values`, `bot`: what each protocol answers
//! - `error`: [`UserError`]
//!
//! # Invariants
//! - One bad value spoils nothing else: every protocol of every user has its own result.
//! - Users of an answer that cannot be told apart appear once; the last one counts.
//!
//! # Features
//! - `serve`: the server's side: `Serve` for [`Usync`].
//!
//! # What it does not do
//! It does not decode or verify signed key-index lists, does not hash device lists and caches nothing.

mod answer;
mod bot;
mod contact;
mod devices;
mod error;
mod protocol;
mod query;
mod user;
mod values;

pub use self::answer::{Answer, ProtocolResult, UserAnswer};
pub use self::bot::{BotCommand, BotProfile, BotPrompt};
pub use self::contact::{ContactAnswer, ContactState};
pub use self::devices::{DeviceAnswer, DeviceHint, KeyIndexList, ListedDevice};
pub use self::error::UserError;
pub use self::protocol::Protocol;
pub use self::query::{Context, MAX_USERS, Mode, Usync};
pub use self::user::{ContactInput, UserQuery};
pub use self::values::{About, BusinessName, DisappearingMode};
