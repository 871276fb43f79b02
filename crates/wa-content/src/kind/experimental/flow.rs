use wa_proto::Message;
use wa_proto::e2e::message::InteractiveMessage;
use wa_proto::e2e::message::interactive_message::native_flow_message::NativeFlowButton;
use wa_proto::e2e::message::interactive_message::{
    Body, Footer, Header, InteractiveMessage as Interaction, NativeFlowMessage,
};

use crate::Content;
use crate::redacted::redacted;

/// A text with buttons that start something on the phone.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Flow {
    /// The text.
    pub text: String,
    /// A line above it.
    pub title: Option<String>,
    /// A line below it.
    pub footer: Option<String>,
    /// The buttons.
    pub buttons: Vec<FlowButton>,
}

/// One button.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FlowButton {
    /// What it starts, such as `quick_reply` or `cta_url`.
    pub name: String,
    /// What the flow needs, as JSON.
    pub params_json: String,
}

redacted!(Flow, FlowButton);

impl Flow {
    /// A text without buttons yet.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), title: None, footer: None, buttons: Vec::new() }
    }

    /// Adds a button.
    #[must_use]
    pub fn button(mut self, name: impl Into<String>, params_json: impl Into<String>) -> Self {
        self.buttons.push(FlowButton { name: name.into(), params_json: params_json.into() });
        self
    }

    /// Writes a line above the text.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Writes a line below the text.
    #[must_use]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.footer = Some(footer.into());
        self
    }

    /// Reads a flow; `None` for shops, carousels and other interactive messages.
    pub(crate) fn read(message: &InteractiveMessage) -> Option<Self> {
        let Interaction::NativeFlowMessage(flow) = message.interactive_message.as_ref()? else { return None };
        let button = |button: &NativeFlowButton| FlowButton {
            name: button.name().to_owned(),
            params_json: button.button_params_json().to_owned(),
        };
        Some(Self {
            text: message.body.as_ref().map(|body| body.text().to_owned()).unwrap_or_default(),
            title: message.header.as_ref().and_then(|header| header.title.clone()),
            footer: message.footer.as_ref().and_then(|footer| footer.text.clone()),
            buttons: flow.buttons.iter().map(button).collect(),
        })
    }
}

impl Content for Flow {
    fn into_message(self) -> Message {
        let button = |it: FlowButton| NativeFlowButton {
            name: Some(it.name),
            button_params_json: Some(it.params_json),
        };
        let flow = NativeFlowMessage {
            buttons: self.buttons.into_iter().map(button).collect(),
            message_version: Some(1),
            ..Default::default()
        };
        let header = |title| Box::new(Header { title: Some(title), ..Default::default() });
        let message = InteractiveMessage {
            header: self.title.map(header),
            body: Some(Body { text: Some(self.text) }),
            footer: self.footer.map(|text| Box::new(Footer { text: Some(text), ..Default::default() })),
            interactive_message: Some(Interaction::NativeFlowMessage(flow)),
            ..Default::default()
        };
        Message { interactive_message: Some(Box::new(message)), ..Message::default() }
    }
}
