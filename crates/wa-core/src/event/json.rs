//! The forms of events that do not follow from their fields. All forms are documented in `docs/rpc.md`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use wa_appstate::Collection;

use crate::event::{AddOn, AddOnKind, HistoryMessage, Message};
use crate::{CloseReason, PairingStep, Reconnect};

pub(super) fn collection<S: Serializer>(collection: &Collection, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(collection.name())
}

pub(super) fn base64<S: Serializer>(bytes: &Bytes, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&STANDARD.encode(bytes))
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_struct("Message", 13)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("chat", &self.chat)?;
        fields.serialize_field("chat_alt", &self.chat_alt)?;
        fields.serialize_field("sender", &self.sender)?;
        fields.serialize_field("sender_alt", &self.sender_alt)?;
        fields.serialize_field("from_me", &self.from_me)?;
        fields.serialize_field("timestamp", &self.timestamp)?;
        fields.serialize_field("push_name", &self.push_name)?;
        fields.serialize_field("queued", &self.queued)?;
        fields.serialize_field("recovered", &self.recovered)?;
        fields.serialize_field("add_on", &self.add_on)?;
        fields.serialize_field("text", &self.text())?;
        fields.serialize_field("protobuf", &STANDARD.encode(&self.content))?;
        fields.end()
    }
}

impl Serialize for AddOn {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let kind = match self.kind {
            AddOnKind::Vote => "vote",
            AddOnKind::EventResponse => "event_response",
            AddOnKind::Reaction => "reaction",
            AddOnKind::Comment => "comment",
            AddOnKind::Edit => "edit",
        };
        let mut fields = to.serialize_struct("AddOn", 5)?;
        fields.serialize_field("kind", kind)?;
        fields.serialize_field("chat", &self.chat)?;
        fields.serialize_field("author", &self.author)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("plaintext", &self.plaintext.as_ref().map(|it| STANDARD.encode(it)))?;
        fields.end()
    }
}

impl Serialize for HistoryMessage {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_struct("HistoryMessage", 14)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("chat", &self.chat)?;
        fields.serialize_field("partner", &self.partner)?;
        fields.serialize_field("sender", &self.sender)?;
        fields.serialize_field("author", &self.author)?;
        fields.serialize_field("from_me", &self.from_me)?;
        fields.serialize_field("timestamp", &self.timestamp)?;
        fields.serialize_field("push_name", &self.push_name)?;
        fields.serialize_field("starred", &self.starred)?;
        fields.serialize_field("stub", &self.stub)?;
        fields.serialize_field("kind", &self.kind)?;
        fields.serialize_field("request", &self.request)?;
        fields.serialize_field("text", &self.text())?;
        fields.serialize_field("info", &STANDARD.encode(&self.info))?;
        fields.end()
    }
}

impl Serialize for CloseReason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_struct("Closed", 3)?;
        fields.serialize_field("reason", &format_args!("{self}"))?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("final", &(self.reconnect() == Reconnect::Never))?;
        fields.end()
    }
}

impl Serialize for PairingStep {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut fields = to.serialize_struct("PairingStep", 3)?;
        match self {
            Self::Qr { text, valid_for } => {
                fields.serialize_field("event", "qr")?;
                fields.serialize_field("text", text)?;
                fields.serialize_field("valid_for", &valid_for.as_secs())?;
            }
            Self::Code(code) => {
                fields.serialize_field("event", "code")?;
                fields.serialize_field("code", &format_args!("{code}"))?;
            }
            Self::CodeExpired => fields.serialize_field("event", "code_expired")?,
            Self::Failed(error) => {
                fields.serialize_field("event", "pairing_failed")?;
                fields.serialize_field("error", &format_args!("{error}"))?;
            }
            Self::Paired(me) => {
                fields.serialize_field("event", "paired")?;
                fields.serialize_field("pn", &me.pn)?;
                fields.serialize_field("lid", &me.lid)?;
            }
        }
        fields.end()
    }
}
