use prost::Message as _;
use wa_crypto::CryptoRng;
use wa_jid::Jid;
use wa_proto::e2e::message::EventResponseMessage;
use wa_proto::e2e::message::event_response_message::EventResponseType;

use crate::Key;
use crate::kind::SealedAddOn;
use crate::secret::{AddOn, MessageSecret, UseCase};

/// What somebody answers to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EventAnswer {
    /// Whether they come.
    pub attendance: Attendance,
    /// How many they bring along.
    #[cfg_attr(feature = "serde", serde(default))]
    pub extra_guests: u32,
    /// When they said so, milliseconds since 1970.
    pub timestamp_ms: i64,
}

/// Whether somebody comes to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
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

impl EventAnswer {
    /// Answers at a time, in milliseconds since 1970.
    #[must_use]
    pub const fn new(attendance: Attendance, timestamp_ms: i64) -> Self {
        Self { attendance, extra_guests: 0, timestamp_ms }
    }

    /// Brings others along.
    #[must_use]
    pub const fn extra_guests(mut self, guests: u32) -> Self {
        self.extra_guests = guests;
        self
    }

    /// Encrypts the answer with the event's secret. Both addresses are to be of the kind that the creator of
    /// the event used, phone numbers or hidden ids.
    pub fn seal<R: CryptoRng + ?Sized>(
        &self,
        event: Key,
        secret: &MessageSecret,
        creator: &Jid,
        responder: &Jid,
        rng: &mut R,
    ) -> SealedAddOn {
        let (use_case, message_id) = (UseCase::EventResponse, event.id.clone());
        let add_on = AddOn { use_case, secret, message_id: &message_id, author: creator, actor: responder };
        let answer = EventResponseMessage {
            response: Some(EventResponseType::from(self.attendance).into()),
            timestamp_ms: Some(self.timestamp_ms),
            extra_guest_count: i32::try_from(self.extra_guests).ok().filter(|guests| *guests > 0),
        };
        SealedAddOn::seal(&add_on, event, &answer.encode_to_vec(), rng)
    }

    pub(crate) fn read(answer: &EventResponseMessage) -> Self {
        Self {
            attendance: answer.response().into(),
            extra_guests: u32::try_from(answer.extra_guest_count()).unwrap_or(0),
            timestamp_ms: answer.timestamp_ms(),
        }
    }
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
