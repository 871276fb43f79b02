//! What the application is told.

mod add_on;
mod app_state;
mod group;
mod history;
#[cfg(feature = "serde")]
mod json;
mod message;
mod past;
mod picture;
mod receipt;
mod stored;

use wa_appstate::Collection;
use wa_jid::{Jid, UserId};

pub use add_on::{AddOn, AddOnKind};
pub use app_state::{AppStateAction, AppStateUpdate, Muted};
pub use group::GroupUpdate;
pub use history::{HistoryChunk, HistoryKind};
pub use message::{Message, Recovery, Undecryptable, UndecryptableReason};
pub(crate) use past::HistoryOrigin;
pub use past::{
    HistoryChat, HistoryLoss, HistoryLost, HistoryMark, HistoryMessage, HistoryOlder, HistoryStub,
};
pub use picture::PictureUpdate;
pub use receipt::{Receipt, ReceiptKind};
pub use stored::InboxRow;

use crate::{CloseReason, PairingStep};

/// A place in the event stream of one account. Cursors only grow, also over restarts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cursor(pub(crate) u64);

impl Cursor {
    /// The cursor with a given number, for an application that stored one.
    pub const fn from_u64(number: u64) -> Self {
        Self(number)
    }

    /// The number behind the cursor, for an application that stores it.
    pub const fn to_u64(self) -> u64 {
        self.0
    }
}

/// The events of one commit, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct EventBatch {
    /// Acknowledge with this once the events are dealt with.
    pub cursor: Cursor,
    /// What happened.
    pub events: Vec<Event>,
}

/// One thing that happened.
///
/// `Message`, `AddOnOpened`, `Receipt`, `Undecryptable`, `IdentityChanged`, `Group`, `Picture`, `AppState`, `History`,
/// `HistoryChat`, `HistoryMessage` and `HistoryLost` are *durable*: they are stored in the commit that advanced the
/// ratchet (or the version of the collection) and come again, under the same cursor, until they are handled.
/// The others tell about the present and are not stored.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "event", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Event {
    /// A message came in, or one of our own devices sent one.
    Message(Box<Message>),
    /// A message that was told before its addition could be opened, because the message that it adds to had not
    /// come yet: here it is again, opened.
    AddOnOpened(Box<Message>),
    /// Messages of ours were delivered, read or played, or our account read some elsewhere.
    Receipt(Receipt),
    /// A message could not be decrypted and will not be, after all means were tried.
    Undecryptable(Undecryptable),
    /// A contact's security code changed.
    IdentityChanged {
        /// Whose, under all addresses that are known.
        user: UserId,
    },
    /// A group changed, or our place in it.
    Group(Box<GroupUpdate>),
    /// The picture of somebody or of a group changed.
    Picture(PictureUpdate),
    /// A setting, contact or mark changed that all devices of our account share.
    AppState(Box<AppStateUpdate>),
    /// A collection of app state is as new as the server's.
    AppStateSynced {
        /// Which.
        #[cfg_attr(feature = "serde", serde(serialize_with = "json::collection"))]
        collection: Collection,
        /// Its version.
        version: u64,
    },
    /// A chunk of history came, and has been told as far as that is wanted.
    History(Box<HistoryChunk>),
    /// A chat of the past, if the history is to be told; its messages follow.
    HistoryChat(Box<HistoryChat>),
    /// A message of the past, if the history is to be told or was asked for.
    HistoryMessage(Box<HistoryMessage>),
    /// A chunk of history cannot be had.
    HistoryLost(Box<HistoryLost>),
    /// The connection is up and the account is logged in.
    Online,
    /// What was queued while we were away has all been delivered to the event stream.
    CaughtUp {
        /// How many stanzas the server says were queued.
        queued: u32,
    },
    /// The connection is gone; the reason tells whether it comes back.
    Closed(CloseReason),
    /// A contact came online or went away.
    Presence(Presence),
    /// A contact is typing or stopped.
    ChatState(ChatState),
    /// Linking made progress. (Stays last: its form in serde has names of its own.)
    #[cfg_attr(feature = "serde", serde(untagged))]
    Pairing(PairingStep),
}

impl Event {
    /// Whether the event is stored until it is handled.
    pub const fn is_durable(&self) -> bool {
        matches!(
            self,
            Self::Message(_)
                | Self::AddOnOpened(_)
                | Self::Receipt(_)
                | Self::Undecryptable(_)
                | Self::IdentityChanged { .. }
                | Self::Group(_)
                | Self::Picture(_)
                | Self::AppState(_)
                | Self::History(_)
                | Self::HistoryChat(_)
                | Self::HistoryMessage(_)
                | Self::HistoryLost(_)
        )
    }
}

/// A contact's availability.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Presence {
    /// The contact, under all addresses that are known.
    pub user: UserId,
    /// Whether they are online now.
    pub available: bool,
    /// When they were last seen, unix seconds, if they let us know.
    pub last_seen: Option<u64>,
}

/// Whether somebody is typing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct ChatState {
    /// The chat.
    pub chat: Jid,
    /// The person whose chat it is, under all addresses that are known; `None` in groups.
    pub partner: Option<UserId>,
    /// The device that somebody is typing on.
    pub sender: Jid,
    /// Who is typing, under all addresses that are known.
    pub user: UserId,
    /// What they are doing.
    pub activity: Activity,
}

/// What somebody does in a chat right now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Activity {
    /// Typing text.
    Composing,
    /// Recording a voice note.
    Recording,
    /// Stopped.
    Paused,
}
