use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::ImageMessage;

use crate::media_ref::{media_of, media_proto};
use crate::redacted::redacted;
use crate::{Content, MediaRef};

/// A picture.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Image {
    /// The file.
    pub media: MediaRef,
    /// The text below it.
    pub caption: Option<String>,
    /// Pixels from left to right.
    pub width: Option<u32>,
    /// Pixels from top to bottom.
    pub height: Option<u32>,
    /// A small JPEG.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

redacted!(Image);

impl Image {
    /// A picture that was uploaded.
    pub fn new(media: MediaRef) -> Self {
        Self { media, caption: None, width: None, height: None, thumbnail: None }
    }

    /// Writes a text below it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Tells its size, so that room is left for it before it is loaded.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.width = Some(width);
        self.height = Some(height);
        self
    }

    /// Sets what is shown before it is loaded.
    #[must_use]
    pub fn thumbnail(mut self, jpeg: impl Into<Bytes>) -> Self {
        self.thumbnail = Some(jpeg.into());
        self
    }

    pub(crate) fn read(image: &ImageMessage) -> Self {
        Self {
            media: media_of!(image),
            caption: image.caption.clone(),
            width: image.width,
            height: image.height,
            thumbnail: image.jpeg_thumbnail.clone(),
        }
    }

    pub(crate) fn into_proto(self) -> ImageMessage {
        media_proto!(ImageMessage, self.media, Some("image/jpeg"), {
            caption: self.caption,
            width: self.width,
            height: self.height,
            jpeg_thumbnail: self.thumbnail,
        })
    }
}

impl Content for Image {
    fn into_message(self) -> Message {
        Message { image_message: Some(Box::new(self.into_proto())), ..Message::default() }
    }
}
