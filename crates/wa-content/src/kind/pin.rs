use wa_proto::Message;
use wa_proto::e2e::message::PinInChatMessage;
use wa_proto::e2e::message::pin_in_chat_message::Type;

use crate::{Content, Key};

/// A message that is pinned for everyone in a chat, or no longer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Pin {
    /// The message.
    pub target: Key,
    /// For how many seconds it is pinned; none unpins it.
    pub seconds: Option<u32>,
    /// When, milliseconds since 1970.
    pub at_ms: Option<i64>,
}

/// How long a message stays pinned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PinTime {
    /// 24 hours.
    Day,
    /// 7 days, what phones propose.
    #[default]
    Week,
    /// 30 days.
    Month,
}

impl PinTime {
    /// The time.
    #[must_use]
    pub const fn seconds(self) -> u32 {
        match self {
            Self::Day => 86_400,
            Self::Week => 604_800,
            Self::Month => 2_592_000,
        }
    }
}

impl Pin {
    /// Pins a message.
    #[must_use]
    pub fn new(target: Key, time: PinTime) -> Self {
        Self { target, seconds: Some(time.seconds()), at_ms: None }
    }

    /// Unpins a message.
    #[must_use]
    pub fn remove(target: Key) -> Self {
        Self { target, seconds: None, at_ms: None }
    }

    /// Tells when, in milliseconds since 1970.
    #[must_use]
    pub fn at_ms(mut self, at_ms: i64) -> Self {
        self.at_ms = Some(at_ms);
        self
    }

    /// The time stands in the message or in the one around it.
    pub(crate) fn read(pin: &PinInChatMessage, around: [&Message; 2]) -> Option<Self> {
        let infos = around.iter().filter_map(|message| message.message_context_info.as_deref());
        let seconds = infos.filter_map(|info| info.message_add_on_duration_in_secs).find(|it| *it > 0);
        Some(Self {
            target: Key::from_proto(pin.key.as_ref()?)?,
            seconds: match pin.r#type() {
                Type::PinForAll => Some(seconds.unwrap_or(PinTime::default().seconds())),
                Type::UnpinForAll => None,
                Type::UnknownType => return None,
            },
            at_ms: pin.sender_timestamp_ms,
        })
    }
}

impl Content for Pin {
    fn into_message(self) -> Message {
        let kind = if self.seconds.is_some() { Type::PinForAll } else { Type::UnpinForAll };
        let pin = PinInChatMessage {
            key: Some(self.target.to_proto()),
            r#type: Some(kind.into()),
            sender_timestamp_ms: self.at_ms,
        };
        let mut message = Message { pin_in_chat_message: Some(Box::new(pin)), ..Message::default() };
        let info = message.message_context_info.get_or_insert_default();
        info.message_add_on_duration_in_secs = Some(self.seconds.unwrap_or(0));
        message
    }
}
