use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;

use crate::{Content, Key};

/// A message that is taken back, for everyone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Delete {
    /// The message.
    pub target: Key,
}

impl Delete {
    /// Takes back an own message.
    pub fn own(chat: &Jid, id: impl Into<String>) -> Self {
        Self { target: Key::own(chat, id) }
    }

    /// Takes back somebody else's message, as an admin of the group.
    pub fn as_admin(group: &Jid, author: &Jid, id: impl Into<String>) -> Self {
        Self { target: Key::of(group, author, id) }
    }

    /// Takes back the message with this key.
    #[must_use]
    pub fn new(target: Key) -> Self {
        Self { target }
    }

    pub(crate) fn read(revoke: &ProtocolMessage) -> Option<Self> {
        Some(Self { target: Key::from_proto(revoke.key.as_ref()?)? })
    }
}

impl Content for Delete {
    fn into_message(self) -> Message {
        let revoke = ProtocolMessage {
            key: Some(self.target.to_proto()),
            r#type: Some(Type::Revoke.into()),
            ..Default::default()
        };
        Message { protocol_message: Some(Box::new(revoke)), ..Message::default() }
    }
}
