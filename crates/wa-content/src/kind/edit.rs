use wa_proto::Message;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{FutureProofMessage, ProtocolMessage};

use crate::redacted::redacted;
use crate::{Content, Key};

/// New content for an own message.
///
/// Phones accept it for 15 minutes.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Edit {
    /// The message.
    pub target: Key,
    /// What it says from now on.
    #[cfg_attr(feature = "serde", serde(with = "crate::content_json"))]
    pub content: Box<Message>,
    /// When, milliseconds since 1970.
    pub at_ms: Option<i64>,
}

redacted!(Edit);

impl Edit {
    /// Replaces what a message says.
    pub fn new(target: Key, content: impl Content) -> Self {
        Self { target, content: Box::new(content.into_message()), at_ms: None }
    }

    /// Tells when, in milliseconds since 1970.
    #[must_use]
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    pub(crate) fn read(edit: &ProtocolMessage) -> Option<Self> {
        Some(Self {
            target: Key::from_proto(edit.key.as_ref()?)?,
            content: edit.edited_message.clone()?,
            at_ms: edit.timestamp_ms,
        })
    }
}

impl Content for Edit {
    fn into_message(mut self) -> Message {
        // The secret is the business of the message that is sent.
        let message_context_info = self.content.message_context_info.take();
        let edit = ProtocolMessage {
            key: Some(self.target.to_proto()),
            r#type: Some(Type::MessageEdit.into()),
            edited_message: Some(self.content),
            timestamp_ms: self.at_ms,
            ..Default::default()
        };
        let inner = Message { protocol_message: Some(Box::new(edit)), ..Message::default() };
        let wrapper = FutureProofMessage { message: Some(Box::new(inner)) };
        Message { edited_message: Some(Box::new(wrapper)), message_context_info, ..Message::default() }
    }
}
