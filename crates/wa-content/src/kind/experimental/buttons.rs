use wa_proto::Message;
use wa_proto::e2e::message::ButtonsMessage;
use wa_proto::e2e::message::buttons_message::{self, Header, HeaderType, button};

use crate::Content;
use crate::redacted::redacted;

/// A text with buttons below it.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Buttons {
    /// The text.
    pub text: String,
    /// A line above it.
    pub header: Option<String>,
    /// A line below it.
    pub footer: Option<String>,
    /// The buttons.
    pub buttons: Vec<Button>,
}

/// One button.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Button {
    /// What comes back when it is pressed.
    pub id: String,
    /// What stands on it.
    pub text: String,
}

redacted!(Buttons, Button);

impl Buttons {
    /// A text without buttons yet.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), header: None, footer: None, buttons: Vec::new() }
    }

    /// Adds a button.
    #[must_use]
    pub fn button(mut self, id: impl Into<String>, text: impl Into<String>) -> Self {
        self.buttons.push(Button { id: id.into(), text: text.into() });
        self
    }

    /// Writes a line above the text.
    #[must_use]
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.header = Some(header.into());
        self
    }

    /// Writes a line below the text.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    pub(crate) fn read(buttons: &ButtonsMessage) -> Self {
        let header = match &buttons.header {
            Some(Header::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let button = |button: &buttons_message::Button| Button {
            id: button.button_id().to_owned(),
            text: button.button_text.as_ref().map(|text| text.display_text().to_owned()).unwrap_or_default(),
        };
        Self {
            text: buttons.content_text().to_owned(),
            header,
            footer: buttons.footer_text.clone(),
            buttons: buttons.buttons.iter().map(button).collect(),
        }
    }
}

impl Content for Buttons {
    fn into_message(self) -> Message {
        let button = |it: Button| buttons_message::Button {
            button_id: Some(it.id),
            button_text: Some(button::ButtonText { display_text: Some(it.text) }),
            r#type: Some(button::Type::Response.into()),
            native_flow_info: None,
        };
        let header_type = if self.header.is_some() { HeaderType::Text } else { HeaderType::Empty };
        let buttons = ButtonsMessage {
            content_text: Some(self.text),
            footer_text: self.footer,
            buttons: self.buttons.into_iter().map(button).collect(),
            header_type: Some(header_type.into()),
            header: self.header.map(Header::Text),
            ..Default::default()
        };
        Message { buttons_message: Some(Box::new(buttons)), ..Message::default() }
    }
}
