use wa_proto::Message;
use wa_proto::e2e::message::CommentMessage;

use crate::redacted::redacted;
use crate::{Content, Key};

/// A comment below an announcement.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Comment {
    /// The announcement.
    pub target: Key,
    /// What the comment says.
    #[cfg_attr(feature = "serde", serde(with = "crate::content_json"))]
    pub content: Box<Message>,
}

redacted!(Comment);

impl Comment {
    /// Comments on a message.
    pub fn new(target: Key, content: impl Content) -> Self {
        Self { target, content: Box::new(content.into_message()) }
    }

    pub(crate) fn read(comment: &CommentMessage) -> Option<Self> {
        let target = Key::from_proto(comment.target_message_key.as_ref()?)?;
        Some(Self { target, content: comment.message.clone()? })
    }
}

impl Content for Comment {
    fn into_message(self) -> Message {
        let comment =
            CommentMessage { message: Some(self.content), target_message_key: Some(self.target.to_proto()) };
        Message { comment_message: Some(Box::new(comment)), ..Message::default() }
    }
}
