use core::fmt;

use wa_jid::Jid;

/// A chunk of history came from the phone.
///
/// What it says about people is remembered: which numbers and LIDs belong together, tokens, message secrets.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistoryChunk {
    /// What kind of chunk.
    pub kind: HistoryKind,
    /// Its place among those of its kind, from 1.
    pub order: u32,
    /// How much of its kind has come with it, in percent.
    pub progress: Option<u32>,
    /// The id of the request that it answers.
    pub request: Option<String>,
    /// How many conversations are in it.
    pub conversations: u32,
    /// How many messages.
    pub messages: u32,
    /// How many posts of the status feed.
    pub statuses: u32,
    /// The names that people gave themselves.
    pub names: Vec<(Jid, String)>,
}

/// What a chunk of history holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum HistoryKind {
    /// The newest conversations, first of all.
    InitialBootstrap,
    /// Posts of the status feed.
    InitialStatus,
    /// Older conversations.
    Full,
    /// The conversations of the last weeks.
    Recent,
    /// Names.
    PushName,
    /// Settings, calls, stickers.
    NonBlocking,
    /// What was asked for.
    OnDemand,
    /// Something that this version does not know.
    Other,
}

impl HistoryKind {
    pub(crate) const fn from_number(number: i32) -> Self {
        match number {
            0 => Self::InitialBootstrap,
            1 => Self::InitialStatus,
            2 => Self::Full,
            3 => Self::Recent,
            4 => Self::PushName,
            5 => Self::NonBlocking,
            6 => Self::OnDemand,
            _ => Self::Other,
        }
    }

    pub(crate) const fn number(self) -> i32 {
        match self {
            Self::InitialBootstrap => 0,
            Self::InitialStatus => 1,
            Self::Full => 2,
            Self::Recent => 3,
            Self::PushName => 4,
            Self::NonBlocking => 5,
            Self::OnDemand => 6,
            Self::Other => -1,
        }
    }
}

impl fmt::Debug for HistoryChunk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryChunk")
            .field("kind", &self.kind)
            .field("order", &self.order)
            .field("conversations", &self.conversations)
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}
