use wa_proto::e2e::{self, Message};

/// Something that can be the content of a message.
///
/// The protobuf message itself is one, so whatever has no type here can be sent all the same.
pub trait Content {
    /// The content as protobuf.
    fn into_message(self) -> Message;
}

impl Content for Message {
    fn into_message(self) -> Message {
        self
    }
}

impl Content for Box<Message> {
    fn into_message(self) -> Message {
        *self
    }
}

/// A text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    body: String,
}

impl Text {
    /// A plain text.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Content for Text {
    fn into_message(self) -> Message {
        Message {
            extended_text_message: Some(Box::new(e2e::message::ExtendedTextMessage {
                text: Some(self.body),
                ..Default::default()
            })),
            ..Message::default()
        }
    }
}

impl Content for &str {
    fn into_message(self) -> Message {
        Text::new(self).into_message()
    }
}
