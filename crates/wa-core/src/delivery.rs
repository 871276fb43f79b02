//! What became of a message that was sent.

use wa_jid::Jid;
use wa_stanza::MessageId;

/// A message the server took.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Sent {
    /// Its id.
    pub id: MessageId,
    /// The conversation, in the addressing that was used.
    pub chat: Jid,
    /// When the server took it, unix seconds.
    pub timestamp: u64,
    /// Every device that should have it, and whether it could be encrypted for it.
    pub devices: Vec<SentDevice>,
}

/// One device that a message was meant for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct SentDevice {
    /// The device, in the addressing that was used.
    pub device: Jid,
    /// Whether the message was encrypted for it.
    pub keying: Keying,
}

/// Whether a message could be encrypted for a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Keying {
    /// It went out to the device.
    Reached,
    /// The server has no usable keys of the device.
    NoKeys,
}

/// How far a message got, as far as was told until now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Delivery {
    /// The message.
    pub id: MessageId,
    /// The conversation it was sent to.
    pub chat: Jid,
    /// How far it got with the server.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub state: DeliveryState,
    /// The devices it was meant for; empty until the server took it.
    pub devices: Vec<SentDevice>,
    /// What the recipients told, each without a device, in the order of their addresses.
    pub recipients: Vec<Recipient>,
}

/// How far a message got with the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(tag = "state", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DeliveryState {
    /// It waits for a connection or for keys; nothing of it has left.
    Queued,
    /// It left, and the answer is missing: the server may or may not have it. It is offered again under
    /// the same id when the connection is back, and taken once.
    Unknown,
    /// The server took it.
    Sent {
        /// When, unix seconds.
        at: u64,
    },
}

/// What one recipient told about a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Recipient {
    /// Who.
    pub user: Jid,
    /// When the message first came to a device of theirs, unix seconds.
    pub delivered: Option<u64>,
    /// When they read it.
    pub read: Option<u64>,
    /// When they played it.
    pub played: Option<u64>,
}

impl Delivery {
    /// Whether the server took the message.
    pub const fn is_sent(&self) -> bool {
        matches!(self.state, DeliveryState::Sent { .. })
    }

    /// Whether somebody has the message; in groups: at least one.
    pub fn is_delivered(&self) -> bool {
        self.recipients.iter().any(|it| it.delivered.or(it.read).or(it.played).is_some())
    }

    /// Whether somebody read the message; in groups: at least one.
    pub fn is_read(&self) -> bool {
        self.recipients.iter().any(|it| it.read.or(it.played).is_some())
    }
}
