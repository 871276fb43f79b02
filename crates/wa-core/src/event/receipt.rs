use wa_jid::Jid;
use wa_stanza::MessageId;

/// What happened to messages on another device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Receipt {
    /// The messages.
    pub ids: Vec<MessageId>,
    /// The conversation.
    pub chat: Jid,
    /// The device that tells it.
    pub sender: Jid,
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
