use wa_proto::Message;
use wa_proto::e2e::KeepType;
use wa_proto::e2e::message::KeepInChatMessage;

use crate::{Content, Key};

/// A disappearing message that is kept, or no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Keep {
    /// The message.
    pub target: Key,
    /// Whether it is kept from now on.
    pub kept: bool,
    /// When, milliseconds since 1970.
    pub at_ms: Option<i64>,
}

impl Keep {
    /// Keeps a message.
    #[must_use]
    pub fn new(target: Key) -> Self {
        Self { target, kept: true, at_ms: None }
    }

    /// Lets a message disappear after all.
    #[must_use]
    pub fn undo(target: Key) -> Self {
        Self { target, kept: false, at_ms: None }
    }

    /// Tells when, in milliseconds since 1970.
    #[must_use]
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    pub(crate) fn read(keep: &KeepInChatMessage) -> Option<Self> {
        Some(Self {
            target: Key::from_proto(keep.key.as_ref()?)?,
            kept: match keep.keep_type() {
                KeepType::KeepForAll => true,
                KeepType::UndoKeepForAll => false,
                KeepType::Unknown => return None,
            },
            at_ms: keep.timestamp_ms,
        })
    }
}

impl Content for Keep {
    fn into_message(self) -> Message {
        let kind = if self.kept { KeepType::KeepForAll } else { KeepType::UndoKeepForAll };
        let keep = KeepInChatMessage {
            key: Some(self.target.to_proto()),
            keep_type: Some(kind.into()),
            timestamp_ms: self.at_ms,
        };
        Message { keep_in_chat_message: Some(Box::new(keep)), ..Message::default() }
    }
}
