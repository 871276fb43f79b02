//! What a message tells about a file: sizes, lengths, loudness, read from the file's own headers; and what a
//! web page says about itself.
//!
//! Nothing is decoded. Files come from anywhere: whatever they say, little is read and less is kept.

mod error;
mod html;
mod image;
mod jpeg;
mod mp4;
mod ogg;
mod page;
mod sticker;
mod wav;
mod waveform;
mod webp;

pub use self::error::FactsError;
pub use self::image::{ImageFacts, ImageFormat, image_facts};
pub use self::mp4::{VideoFacts, video_facts};
pub use self::ogg::{VoiceFacts, voice_facts};
pub use self::page::{PageFacts, page_facts};
pub use self::sticker::{StickerInfo, read_sticker_info, write_sticker_info};
pub use self::wav::{SoundFacts, wav_facts};
pub use self::waveform::{WAVEFORM_LENGTH, Waveform};
