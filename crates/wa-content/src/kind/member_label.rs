use wa_proto::Message;
use wa_proto::context::MemberLabel as Label;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;

use crate::Content;
use crate::redacted::redacted;

/// What a member of a group is called there besides their name.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MemberLabel {
    /// The label, of at most 30 characters; empty takes it away.
    pub label: String,
    /// When it was set, unix seconds.
    pub set_at: Option<i64>,
}

redacted!(MemberLabel);

impl MemberLabel {
    /// Sets one's own label; what is beyond 30 characters is cut off.
    #[must_use]
    pub fn new(label: &str) -> Self {
        Self { label: label.chars().take(30).collect(), set_at: None }
    }

    /// Tells when it was set, in unix seconds.
    #[must_use]
    pub fn set_at(mut self, unix_seconds: i64) -> Self {
        self.set_at = Some(unix_seconds);
        self
    }

    pub(crate) fn read(protocol: &ProtocolMessage) -> Option<Self> {
        let label = protocol.member_label.as_deref()?;
        Some(Self { label: label.label().to_owned(), set_at: label.label_timestamp })
    }
}

impl Content for MemberLabel {
    fn into_message(self) -> Message {
        let label = Label { label: Some(self.label), label_timestamp: self.set_at };
        let protocol = ProtocolMessage {
            r#type: Some(Type::GroupMemberLabelChange.into()),
            member_label: Some(Box::new(label)),
            ..Default::default()
        };
        Message { protocol_message: Some(Box::new(protocol)), ..Message::default() }
    }
}
