use wa_proto::Message;
use wa_proto::context::LimitSharing as Setting;
use wa_proto::context::limit_sharing::TriggerType;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;

use crate::Content;

/// Whether messages of a chat may be exported and used outside of it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LimitSharing {
    /// Whether it is limited from now on.
    pub limited: bool,
    /// When it was set, milliseconds since 1970.
    pub at_ms: Option<i64>,
}

impl LimitSharing {
    /// Limits sharing.
    #[must_use]
    pub const fn on() -> Self {
        Self { limited: true, at_ms: None }
    }

    /// Allows sharing.
    #[must_use]
    pub const fn off() -> Self {
        Self { limited: false, at_ms: None }
    }

    /// Tells when it was set, in milliseconds since 1970.
    #[must_use]
    pub const fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    pub(crate) fn read(protocol: &ProtocolMessage) -> Option<Self> {
        let setting = protocol.limit_sharing.as_deref()?;
        Some(Self { limited: setting.sharing_limited(), at_ms: setting.limit_sharing_setting_timestamp })
    }
}

impl Content for LimitSharing {
    fn into_message(self) -> Message {
        let setting = Setting {
            sharing_limited: Some(self.limited),
            trigger: Some(TriggerType::ChatSetting.into()),
            limit_sharing_setting_timestamp: self.at_ms,
            initiated_by_me: Some(true),
        };
        let protocol = ProtocolMessage {
            r#type: Some(Type::LimitSharing.into()),
            limit_sharing: Some(Box::new(setting)),
            ..Default::default()
        };
        Message { protocol_message: Some(Box::new(protocol)), ..Message::default() }
    }
}
