use wa_proto::Message;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{ProtocolMessage, RequestPhoneNumberMessage};

use crate::Content;

/// Asks somebody who is known by hidden id only for their phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PhoneNumberRequest {}

impl PhoneNumberRequest {
    /// Asks for it.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}

/// Lets the chat partner know our phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PhoneNumberShare {}

impl PhoneNumberShare {
    /// Shows it.
    #[must_use]
    pub const fn new() -> Self {
        Self {}
    }
}

impl Content for PhoneNumberRequest {
    fn into_message(self) -> Message {
        let request = RequestPhoneNumberMessage::default();
        Message { request_phone_number_message: Some(Box::new(request)), ..Message::default() }
    }
}

impl Content for PhoneNumberShare {
    fn into_message(self) -> Message {
        let share = ProtocolMessage { r#type: Some(Type::SharePhoneNumber.into()), ..Default::default() };
        Message { protocol_message: Some(Box::new(share)), ..Message::default() }
    }
}
