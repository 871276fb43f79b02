//! The WhatsApp client as a pure state machine: no sockets, no clock, no runtime.
//!
//! [`Session`] is the account: inputs go in, and after the batch that they caused is stored, nodes,
//! events and replies come out. [`Connection`] is the wire below it. Both are driven by somebody
//! else, in the product by `wa-client`; a test drives them by hand:
//!
//! ```
//! use wa_core::{CloseReason, Input, Now, Outcome, Session, SessionConfig};
//! use wa_store::{Fence, Loaded};
//!
//! # let mut rng = wa_crypto::OsRng;
//! let (mut session, first) =
//!     Session::open(SessionConfig::default(), Fence::new(1), &Loaded::from_iter([]), Vec::new(), &mut rng)?;
//! assert!(!first.is_empty(), "the keys of the new device, to be stored before anything else");
//!
//! let mut txn = session.begin(&mut rng);
//! let input = Input::Offline(CloseReason::Lost);
//! assert!(matches!(session.handle(Now::default(), &input, &mut txn)?, Outcome::Staged));
//! let (batch, staged) = txn.finish();
//! # let store = |_: wa_store::Batch| {};
//! store(batch); // one atomic commit, before anything of it is seen outside
//! session.committed(staged);
//! assert!(session.poll_event().is_some());
//! # Ok::<(), wa_core::SessionError>(())
//! ```
//!
//! # Modules
//!
//! - `session`: the machine and its inputs; `txn`: a transaction with its read view
//! - `connection`: handshake, frames, nodes
//! - `inbox`: one file for each kind of stanza that comes in
//! - `jobs`: what takes more than one stanza (pairing, pre-keys, sending, sending again)
//! - `book`: the typed tables over the byte map of the store
//! - `event`: what the application is told
//!
//! # Invariants
//!
//! - Nothing leaves before the commit that explains it: transmits, events and replies are part of a
//!   transaction and are released by [`Session::committed`].
//! - A step changes nothing but its transaction; a step that lacks a record has changed nothing.
//! - A ratchet, the pre-key it used up, the duplicate mark and the event commit together.
//! - What peers send never makes a step fail: an error means a damaged store.

pub use wa_appstate as app_state;

mod biz;
mod book;
mod close;
mod command;
mod connection;
mod counters;
mod delivery;
mod envelope;
mod error;
pub mod event;
mod fetch;
mod frozen;
mod history;
mod inbox;
mod jobs;
mod live;
mod now;
mod padding;
mod pairing;
mod phash;
mod profile;
mod receipts;
mod session;
mod txn;

pub use close::{CloseReason, Reconnect};
pub use command::{
    AddTo, Addition, Audience, CallId, Command, CommandError, EditAppState, OlderHistory, PictureQuery,
    PollTally, Post, Read, ReadKind, Reply, RequestNode, Reupload, Send, TalliedOption,
};
pub use connection::{Connection, ConnectionError, Progress};
pub use counters::Counters;
pub use delivery::{Delivery, DeliveryState, Keying, Recipient, Sent, SentDevice};
pub use error::SessionError;
pub use event::{Cursor, Event, EventBatch, InboxRow};
pub use fetch::{Blob, BlobKind, Fetch, FetchError, Fetched, Unpacking};
pub use now::Now;
pub use padding::{pad, pad_with, unpad};
pub use pairing::{Me, PairingStep, Stretch};
pub use phash::participant_hash;
pub use profile::{Browser, Profile, RegistrationKeys};
pub use receipts::Receipts;
pub use session::{Input, Outcome, Session, SessionConfig};
pub use txn::{Entropy, Staged, Txn};
