use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::AudioMessage;

use crate::media_ref::{media_of, media_proto};
use crate::redacted::redacted;
use crate::{Content, MediaRef};

/// A sound file.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Audio {
    /// The file.
    pub media: MediaRef,
    /// How long it is.
    pub seconds: Option<u32>,
}

/// Something that was spoken into the phone.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VoiceNote {
    /// The file, Opus in Ogg.
    pub media: MediaRef,
    /// How long it is.
    pub seconds: Option<u32>,
    /// Its loudness: 64 values from 0 to 100.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub waveform: Option<Bytes>,
}

redacted!(Audio, VoiceNote);

impl Audio {
    /// A sound file that was uploaded.
    pub fn new(media: MediaRef) -> Self {
        Self { media, seconds: None }
    }

    /// Tells its length.
    #[must_use]
    pub fn seconds(mut self, seconds: u32) -> Self {
        self.seconds = Some(seconds);
        self
    }

    pub(crate) fn read(audio: &AudioMessage) -> Self {
        Self { media: media_of!(audio), seconds: audio.seconds }
    }
}

impl VoiceNote {
    /// A voice note that was uploaded.
    pub fn new(media: MediaRef) -> Self {
        Self { media, seconds: None, waveform: None }
    }

    /// Tells its length.
    #[must_use]
    pub fn seconds(mut self, seconds: u32) -> Self {
        self.seconds = Some(seconds);
        self
    }

    /// Shows its loudness: 64 values from 0 to 100.
    #[must_use]
    pub fn waveform(mut self, waveform: impl Into<Bytes>) -> Self {
        self.waveform = Some(waveform.into());
        self
    }

    pub(crate) fn read(audio: &AudioMessage) -> Self {
        Self { media: media_of!(audio), seconds: audio.seconds, waveform: audio.waveform.clone() }
    }
}

impl Content for Audio {
    fn into_message(self) -> Message {
        let audio = media_proto!(AudioMessage, self.media, Some("audio/mpeg"), { seconds: self.seconds });
        Message { audio_message: Some(Box::new(audio)), ..Message::default() }
    }
}

impl Content for VoiceNote {
    fn into_message(self) -> Message {
        let audio = media_proto!(AudioMessage, self.media, Some("audio/ogg; codecs=opus"), {
            seconds: self.seconds,
            ptt: Some(true),
            waveform: self.waveform,
        });
        Message { audio_message: Some(Box::new(audio)), ..Message::default() }
    }
}
