use wa_proto::e2e::message::event_response_message::EventResponseType;

/// Whether somebody comes to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Attendance {
    /// They come.
    Going,
    /// They do not come.
    NotGoing,
    /// They may come.
    Maybe,
    /// Something a later version says.
    Unknown,
}

impl From<EventResponseType> for Attendance {
    fn from(response: EventResponseType) -> Self {
        match response {
            EventResponseType::Going => Self::Going,
            EventResponseType::NotGoing => Self::NotGoing,
            EventResponseType::Maybe => Self::Maybe,
            EventResponseType::Unknown => Self::Unknown,
        }
    }
}

impl From<Attendance> for EventResponseType {
    fn from(attendance: Attendance) -> Self {
        match attendance {
            Attendance::Going => Self::Going,
            Attendance::NotGoing => Self::NotGoing,
            Attendance::Maybe => Self::Maybe,
            Attendance::Unknown => Self::Unknown,
        }
    }
}
