use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::VideoMessage;

use crate::media_ref::{media_of, media_proto};
use crate::redacted::redacted;
use crate::{Content, MediaRef};

/// A video, a video that plays like a picture, or a round video note.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Video {
    /// The file.
    pub media: MediaRef,
    /// How it is shown.
    #[cfg_attr(feature = "serde", serde(default))]
    pub style: VideoStyle,
    /// The text below it.
    pub caption: Option<String>,
    /// How long it is.
    pub seconds: Option<u32>,
    /// Pixels from left to right.
    pub width: Option<u32>,
    /// Pixels from top to bottom.
    pub height: Option<u32>,
    /// A small JPEG.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

/// How a video is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum VideoStyle {
    /// With sound, when it is tapped.
    #[default]
    Video,
    /// Over and over, without sound.
    Gif,
    /// Round, as it was recorded.
    Note,
}

redacted!(Video);

impl Video {
    /// A video that was uploaded.
    pub fn new(media: MediaRef) -> Self {
        Self {
            media,
            style: VideoStyle::Video,
            caption: None,
            seconds: None,
            width: None,
            height: None,
            thumbnail: None,
        }
    }

    /// A video that plays like a picture. The file is an MP4, too.
    pub fn gif(media: MediaRef) -> Self {
        Self { style: VideoStyle::Gif, ..Self::new(media) }
    }

    /// A round video note.
    pub fn note(media: MediaRef) -> Self {
        Self { style: VideoStyle::Note, ..Self::new(media) }
    }

    /// Writes a text below it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Tells its length.
    #[must_use]
    pub fn seconds(mut self, seconds: u32) -> Self {
        self.seconds = Some(seconds);
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

    pub(crate) fn read(video: &VideoMessage) -> Self {
        Self {
            media: media_of!(video),
            style: if video.gif_playback() { VideoStyle::Gif } else { VideoStyle::Video },
            caption: video.caption.clone(),
            seconds: video.seconds,
            width: video.width,
            height: video.height,
            thumbnail: video.jpeg_thumbnail.clone(),
        }
    }

    pub(crate) fn read_note(video: &VideoMessage) -> Self {
        Self { style: VideoStyle::Note, ..Self::read(video) }
    }
}

impl Content for Video {
    fn into_message(self) -> Message {
        let style = self.style;
        let video = Some(Box::new(media_proto!(VideoMessage, self.media, Some("video/mp4"), {
            caption: self.caption,
            gif_playback: (style == VideoStyle::Gif).then_some(true),
            seconds: self.seconds,
            width: self.width,
            height: self.height,
            jpeg_thumbnail: self.thumbnail,
        })));
        match style {
            VideoStyle::Video | VideoStyle::Gif => Message { video_message: video, ..Message::default() },
            VideoStyle::Note => Message { ptv_message: video, ..Message::default() },
        }
    }
}
