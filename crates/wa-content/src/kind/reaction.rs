use wa_proto::Message;
use wa_proto::e2e::message::ReactionMessage;

use crate::redacted::redacted;
use crate::{Content, Key};

/// An emoji for a message, or its removal.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reaction {
    /// The message.
    pub target: Key,
    /// The emoji; none takes the last one back.
    pub emoji: Option<String>,
    /// When, milliseconds since 1970.
    pub at_ms: Option<i64>,
}

redacted!(Reaction);

impl Reaction {
    /// Reacts to a message.
    pub fn new(target: Key, emoji: impl Into<String>) -> Self {
        Self { target, emoji: Some(emoji.into()).filter(|emoji| !emoji.is_empty()), at_ms: None }
    }

    /// Takes the reaction back.
    #[must_use]
    pub fn remove(target: Key) -> Self {
        Self { target, emoji: None, at_ms: None }
    }

    /// Tells when, in milliseconds since 1970.
    #[must_use]
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    pub(crate) fn read(reaction: &ReactionMessage) -> Option<Self> {
        Some(Self {
            target: Key::from_proto(reaction.key.as_ref()?)?,
            emoji: reaction.text.clone().filter(|text| !text.is_empty()),
            at_ms: reaction.sender_timestamp_ms,
        })
    }
}

impl Content for Reaction {
    fn into_message(self) -> Message {
        let reaction = ReactionMessage {
            key: Some(self.target.to_proto()),
            text: Some(self.emoji.unwrap_or_default()),
            sender_timestamp_ms: self.at_ms,
            ..Default::default()
        };
        Message { reaction_message: Some(Box::new(reaction)), ..Message::default() }
    }
}
