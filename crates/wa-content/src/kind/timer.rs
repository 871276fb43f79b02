use wa_proto::Message;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{FutureProofMessage, ProtocolMessage};

use crate::{Content, Expiration};

/// The time after which messages of a 1:1 chat disappear is set. Groups have a request for it instead.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisappearingTimer {
    /// After which time.
    pub expiration: Expiration,
    /// When it was set, unix seconds; of two settings the later one holds.
    pub set_at: Option<i64>,
}

impl DisappearingTimer {
    /// Lets messages disappear after a time.
    #[must_use]
    pub const fn new(expiration: Expiration) -> Self {
        Self { expiration, set_at: None }
    }

    /// Tells when it was set, in unix seconds.
    #[must_use]
    pub const fn set_at(mut self, unix_seconds: i64) -> Self {
        self.set_at = Some(unix_seconds);
        self
    }

    pub(crate) fn read(setting: &ProtocolMessage) -> Self {
        Self {
            expiration: Expiration::from_seconds(setting.ephemeral_expiration()),
            set_at: setting.ephemeral_setting_timestamp,
        }
    }
}

impl Content for DisappearingTimer {
    fn into_message(self) -> Message {
        let setting = ProtocolMessage {
            r#type: Some(Type::EphemeralSetting.into()),
            ephemeral_expiration: Some(self.expiration.seconds()),
            ephemeral_setting_timestamp: self.set_at,
            ..Default::default()
        };
        let inner = Message { protocol_message: Some(Box::new(setting)), ..Message::default() };
        let wrapper = FutureProofMessage { message: Some(Box::new(inner)) };
        Message { ephemeral_message: Some(Box::new(wrapper)), ..Message::default() }
    }
}
