//! What somebody chose from something that a business sent.

use wa_proto::Message;
use wa_proto::e2e::message::interactive_response_message::{
    self, InteractiveResponseMessage as FlowResponse, NativeFlowResponseMessage,
};
use wa_proto::e2e::message::list_response_message::{ListType, SingleSelectReply};
use wa_proto::e2e::message::{
    ButtonsResponseMessage, InteractiveResponseMessage, ListResponseMessage, TemplateButtonReplyMessage,
    buttons_response_message,
};

use crate::Content;
use crate::redacted::redacted;

/// A button that was pressed.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ButtonReply {
    /// The button's id.
    pub id: String,
    /// What stands on it.
    pub text: String,
}

/// A row that was chosen from a list.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListReply {
    /// The row's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What stands below the title.
    pub description: Option<String>,
}

/// A button of a template that was pressed.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TemplateReply {
    /// The button's id.
    pub id: String,
    /// What stands on it.
    pub text: String,
    /// Its place, from 0.
    pub index: Option<u32>,
}

/// The answer to a form or another interactive message.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FlowReply {
    /// The name of the flow.
    pub name: String,
    /// The answers, as JSON.
    pub params_json: String,
    /// What is shown of them.
    pub text: Option<String>,
    /// The version of the flow.
    pub version: Option<i32>,
}

redacted!(ButtonReply, ListReply, TemplateReply, FlowReply);

impl ButtonReply {
    /// Presses a button. Quote the message that has it.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self { id: id.into(), text: text.into() }
    }

    pub(crate) fn read(reply: &ButtonsResponseMessage) -> Self {
        let text = match &reply.response {
            Some(buttons_response_message::Response::SelectedDisplayText(text)) => text.clone(),
            None => String::new(),
        };
        Self { id: reply.selected_button_id().to_owned(), text }
    }
}

impl ListReply {
    /// Chooses a row. Quote the message that has it.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self { id: id.into(), title: title.into(), description: None }
    }

    /// Repeats what stands below the title.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub(crate) fn read(reply: &ListResponseMessage) -> Self {
        let row = reply.single_select_reply.as_ref().map(|row| row.selected_row_id().to_owned());
        Self {
            id: row.unwrap_or_default(),
            title: reply.title().to_owned(),
            description: reply.description.clone(),
        }
    }
}

impl TemplateReply {
    /// Presses the button at a place, from 0. Quote the message that has it.
    pub fn new(id: impl Into<String>, text: impl Into<String>, index: u32) -> Self {
        Self { id: id.into(), text: text.into(), index: Some(index) }
    }

    pub(crate) fn read(reply: &TemplateButtonReplyMessage) -> Self {
        Self {
            id: reply.selected_id().to_owned(),
            text: reply.selected_display_text().to_owned(),
            index: reply.selected_index,
        }
    }
}

impl FlowReply {
    /// Answers a flow. Quote the message that has it.
    pub fn new(name: impl Into<String>, params_json: impl Into<String>) -> Self {
        Self { name: name.into(), params_json: params_json.into(), text: None, version: None }
    }

    pub(crate) fn read(reply: &InteractiveResponseMessage) -> Option<Self> {
        let FlowResponse::NativeFlowResponseMessage(flow) = reply.interactive_response_message.as_ref()?;
        Some(Self {
            name: flow.name().to_owned(),
            params_json: flow.params_json().to_owned(),
            text: reply.body.as_ref().and_then(|body| body.text.clone()),
            version: flow.version,
        })
    }
}

impl Content for ButtonReply {
    fn into_message(self) -> Message {
        let reply = ButtonsResponseMessage {
            selected_button_id: Some(self.id),
            response: Some(buttons_response_message::Response::SelectedDisplayText(self.text)),
            r#type: Some(buttons_response_message::Type::DisplayText.into()),
            ..Default::default()
        };
        Message { buttons_response_message: Some(Box::new(reply)), ..Message::default() }
    }
}

impl Content for ListReply {
    fn into_message(self) -> Message {
        let reply = ListResponseMessage {
            title: Some(self.title),
            list_type: Some(ListType::SingleSelect.into()),
            single_select_reply: Some(SingleSelectReply { selected_row_id: Some(self.id) }),
            description: self.description,
            ..Default::default()
        };
        Message { list_response_message: Some(Box::new(reply)), ..Message::default() }
    }
}

impl Content for TemplateReply {
    fn into_message(self) -> Message {
        let reply = TemplateButtonReplyMessage {
            selected_id: Some(self.id),
            selected_display_text: Some(self.text),
            selected_index: self.index,
            ..Default::default()
        };
        Message { template_button_reply_message: Some(Box::new(reply)), ..Message::default() }
    }
}

impl Content for FlowReply {
    fn into_message(self) -> Message {
        let flow = NativeFlowResponseMessage {
            name: Some(self.name),
            params_json: Some(self.params_json),
            version: self.version,
        };
        let body =
            self.text.map(|text| interactive_response_message::Body { text: Some(text), format: None });
        let reply = InteractiveResponseMessage {
            body,
            interactive_response_message: Some(FlowResponse::NativeFlowResponseMessage(flow)),
            ..Default::default()
        };
        Message { interactive_response_message: Some(Box::new(reply)), ..Message::default() }
    }
}
