use wa_jid::{Jid, UserId};
use wa_stanza::MessageId;

/// What happened to messages on another device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Receipt {
    /// The messages.
    pub ids: Vec<MessageId>,
    /// The conversation.
    pub chat: Jid,
    /// The person whose chat it is, under all addresses that are known; `None` in groups and other chats of many.
    pub partner: Option<UserId>,
    /// The device that tells it.
    pub sender: Jid,
    /// Whose device that is, under all addresses that are known.
    pub user: UserId,
    /// What happened.
    pub kind: ReceiptKind,
    /// When, unix seconds.
    pub timestamp: u64,
}

/// What a [`Receipt`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ReceiptKind {
    /// The device has the message: the second tick.
    Delivered,
    /// The recipient has read it.
    Read,
    /// The recipient has played it.
    Played,
    /// Our own account read it on another device.
    ReadElsewhere,
    /// Our own account played it on another device.
    PlayedElsewhere,
}
