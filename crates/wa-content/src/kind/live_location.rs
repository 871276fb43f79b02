use wa_proto::Message;
use wa_proto::e2e::message::LiveLocationMessage;

use crate::Content;
use crate::redacted::redacted;

/// Where somebody is right now, at the beginning of sharing it or later.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LiveLocation {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
    /// A text below it.
    pub caption: Option<String>,
    /// How exact it is, in metres.
    pub accuracy: Option<u32>,
    /// Metres a second.
    pub speed: Option<f32>,
    /// Degrees clockwise from magnetic north.
    pub bearing: Option<u32>,
    /// Grows with every update.
    pub sequence: Option<i64>,
    /// Seconds since sharing began.
    pub time_offset: Option<u32>,
}

redacted!(LiveLocation);

impl LiveLocation {
    /// A place by its coordinates.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            caption: None,
            accuracy: None,
            speed: None,
            bearing: None,
            sequence: None,
            time_offset: None,
        }
    }

    /// Writes a text below it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Numbers this update, and tells how many seconds after the first it is.
    #[must_use]
    pub fn update(mut self, sequence: i64, time_offset: u32) -> Self {
        self.sequence = Some(sequence);
        self.time_offset = Some(time_offset);
        self
    }

    pub(crate) fn read(location: &LiveLocationMessage) -> Self {
        Self {
            latitude: location.degrees_latitude(),
            longitude: location.degrees_longitude(),
            caption: location.caption.clone(),
            accuracy: location.accuracy_in_meters,
            speed: location.speed_in_mps,
            bearing: location.degrees_clockwise_from_magnetic_north,
            sequence: location.sequence_number,
            time_offset: location.time_offset,
        }
    }
}

impl Content for LiveLocation {
    fn into_message(self) -> Message {
        let location = LiveLocationMessage {
            degrees_latitude: Some(self.latitude),
            degrees_longitude: Some(self.longitude),
            caption: self.caption,
            accuracy_in_meters: self.accuracy,
            speed_in_mps: self.speed,
            degrees_clockwise_from_magnetic_north: self.bearing,
            sequence_number: self.sequence,
            time_offset: self.time_offset,
            ..Default::default()
        };
        Message { live_location_message: Some(Box::new(location)), ..Message::default() }
    }
}
