use wa_proto::Message;

use crate::Content;

/// Content that has no type here: the protobuf as it came.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Raw {
    /// The message, out of its wrappers.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text::message"))]
    pub message: Box<Message>,
}

impl Content for Raw {
    fn into_message(self) -> Message {
        *self.message
    }
}
