use wa_proto::Message;
use wa_proto::e2e::message::{FutureProofMessage, StickerMessage};

use crate::media_ref::{media_of, media_proto};
use crate::redacted::redacted;
use crate::{Content, MediaRef};

/// A sticker.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Sticker {
    /// The file, WebP.
    pub media: MediaRef,
    /// Whether and how it moves.
    #[cfg_attr(feature = "serde", serde(default))]
    pub motion: Motion,
    /// Pixels from left to right.
    pub width: Option<u32>,
    /// Pixels from top to bottom.
    pub height: Option<u32>,
}

/// Whether a sticker moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Motion {
    /// It stands still.
    #[default]
    Still,
    /// It is an animated WebP.
    Animated,
    /// It is a Lottie animation.
    Lottie,
}

redacted!(Sticker);

impl Sticker {
    /// A sticker that was uploaded.
    pub fn new(media: MediaRef) -> Self {
        Self { media, motion: Motion::Still, width: None, height: None }
    }

    /// Tells how it moves.
    #[must_use]
    pub fn motion(mut self, motion: Motion) -> Self {
        self.motion = motion;
        self
    }

    /// Tells its size.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.width = Some(width);
        self.height = Some(height);
        self
    }

    pub(crate) fn read(sticker: &StickerMessage) -> Self {
        let motion = match (sticker.is_lottie(), sticker.is_animated()) {
            (true, _) => Motion::Lottie,
            (false, true) => Motion::Animated,
            (false, false) => Motion::Still,
        };
        Self { media: media_of!(sticker), motion, width: sticker.width, height: sticker.height }
    }
}

impl Content for Sticker {
    fn into_message(self) -> Message {
        let lottie = self.motion == Motion::Lottie;
        let sticker = media_proto!(StickerMessage, self.media, Some("image/webp"), {
            is_animated: (self.motion != Motion::Still).then_some(true),
            is_lottie: lottie.then_some(true),
            width: self.width,
            height: self.height,
        });
        let message = Message { sticker_message: Some(Box::new(sticker)), ..Message::default() };
        if !lottie {
            return message;
        }
        let wrapper = FutureProofMessage { message: Some(Box::new(message)) };
        Message { lottie_sticker_message: Some(Box::new(wrapper)), ..Message::default() }
    }
}
