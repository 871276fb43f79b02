use wa_proto::Message;
use wa_proto::e2e::message::EventMessage;

use crate::Content;
use crate::kind::Location;
use crate::redacted::redacted;

/// An appointment that people can answer.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EventInvite {
    /// What it is.
    pub name: String,
    /// When it begins, unix seconds.
    pub starts_at: i64,
    /// When it ends, unix seconds.
    pub ends_at: Option<i64>,
    /// More about it.
    pub description: Option<String>,
    /// Where it is.
    pub location: Option<Location>,
    /// The link of a call.
    pub join_link: Option<String>,
    /// Whether people may bring others along.
    #[cfg_attr(feature = "serde", serde(default))]
    pub guests_allowed: bool,
    /// Whether it is a call.
    #[cfg_attr(feature = "serde", serde(default))]
    pub is_call: bool,
    /// Whether it does not take place.
    #[cfg_attr(feature = "serde", serde(default))]
    pub canceled: bool,
}

redacted!(EventInvite);

impl EventInvite {
    /// An event that begins at a time, in unix seconds.
    pub fn new(name: impl Into<String>, starts_at: i64) -> Self {
        Self {
            name: name.into(),
            starts_at,
            ends_at: None,
            description: None,
            location: None,
            join_link: None,
            guests_allowed: false,
            is_call: false,
            canceled: false,
        }
    }

    /// Tells when it ends, in unix seconds.
    #[must_use]
    pub fn ends_at(mut self, unix_seconds: i64) -> Self {
        self.ends_at = Some(unix_seconds);
        self
    }

    /// Tells more about it.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Tells where it is.
    #[must_use]
    pub fn location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Makes it a call that is joined by a link.
    #[must_use]
    pub fn call(mut self, join_link: impl Into<String>) -> Self {
        self.join_link = Some(join_link.into());
        self.is_call = true;
        self
    }

    /// Lets people bring others along.
    #[must_use]
    pub fn guests_allowed(mut self) -> Self {
        self.guests_allowed = true;
        self
    }

    /// Says that it does not take place; for an edit.
    #[must_use]
    pub fn canceled(mut self) -> Self {
        self.canceled = true;
        self
    }

    pub(crate) fn read(event: &EventMessage) -> Self {
        Self {
            name: event.name().to_owned(),
            starts_at: event.start_time(),
            ends_at: event.end_time,
            description: event.description.clone(),
            location: event.location.as_deref().map(Location::read),
            join_link: event.join_link.clone(),
            guests_allowed: event.extra_guests_allowed(),
            is_call: event.is_schedule_call(),
            canceled: event.is_canceled(),
        }
    }
}

impl Content for EventInvite {
    fn into_message(self) -> Message {
        let event = EventMessage {
            name: Some(self.name),
            start_time: Some(self.starts_at),
            end_time: self.ends_at,
            description: self.description,
            location: self.location.map(|location| Box::new(location.into_proto())),
            join_link: self.join_link,
            extra_guests_allowed: Some(self.guests_allowed),
            is_schedule_call: Some(self.is_call),
            is_canceled: Some(self.canceled),
            ..Default::default()
        };
        Message { event_message: Some(Box::new(event)), ..Message::default() }
    }
}
