use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::LocationMessage;

use crate::Content;
use crate::redacted::redacted;

/// A place.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Location {
    /// Degrees north of the equator.
    pub latitude: f64,
    /// Degrees east of Greenwich.
    pub longitude: f64,
    /// What is there.
    pub name: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// A link about it.
    pub url: Option<String>,
    /// A remark about it.
    pub comment: Option<String>,
    /// A small JPEG of a map.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

redacted!(Location);

impl Location {
    /// A place by its coordinates.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude, name: None, address: None, url: None, comment: None, thumbnail: None }
    }

    /// Tells what is there.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Tells its postal address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Links to a page about it.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    pub(crate) fn read(location: &LocationMessage) -> Self {
        Self {
            latitude: location.degrees_latitude(),
            longitude: location.degrees_longitude(),
            name: location.name.clone(),
            address: location.address.clone(),
            url: location.url.clone(),
            comment: location.comment.clone(),
            thumbnail: location.jpeg_thumbnail.clone(),
        }
    }

    pub(crate) fn into_proto(self) -> LocationMessage {
        LocationMessage {
            degrees_latitude: Some(self.latitude),
            degrees_longitude: Some(self.longitude),
            name: self.name,
            address: self.address,
            url: self.url,
            comment: self.comment,
            jpeg_thumbnail: self.thumbnail,
            ..Default::default()
        }
    }
}

impl Content for Location {
    fn into_message(self) -> Message {
        Message { location_message: Some(Box::new(self.into_proto())), ..Message::default() }
    }
}
