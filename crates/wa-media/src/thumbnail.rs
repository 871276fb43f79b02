//! Small pictures of pictures.

use core::fmt;
use std::io::{BufRead, Seek};

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, Rgb, RgbImage};

/// The longer side of what a message shows before its picture is there, in pixels.
pub const PREVIEW_SIDE: u32 = 100;

const QUALITY: u8 = 50;
/// Pixels on a side that is decoded.
const MAX_SIDE: u32 = 32_768;
/// Pixels of a picture that is decoded.
const MAX_PIXELS: u64 = 64_000_000;
/// Memory that a decoder may take.
const MAX_MEMORY: u64 = 256_000_000;

/// A small picture.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Thumbnail {
    /// The picture, as JPEG.
    pub jpeg: Vec<u8>,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// Why there is no small picture.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ThumbnailError {
    /// The picture is of another format than JPEG, PNG and WebP, or damaged.
    #[error("the picture cannot be decoded")]
    Picture(#[source] image::ImageError),
    /// The picture is larger than what is decoded.
    #[error("the picture is too large")]
    TooLarge,
}

impl From<image::ImageError> for ThumbnailError {
    fn from(error: image::ImageError) -> Self {
        match error {
            image::ImageError::Limits(_) => Self::TooLarge,
            error => Self::Picture(error),
        }
    }
}

/// Makes a JPEG of a picture (JPEG, PNG, WebP) with no side longer than `side`: turned as the camera was held, on white
/// where it is transparent, the first frame if it moves. A picture that is small already keeps its size.
///
/// What the headers announce is looked at before anything is decoded, so a small file cannot take much memory.
///
/// # Errors
/// [`ThumbnailError::Picture`] for what is no picture, [`ThumbnailError::TooLarge`] for one that is not worth it.
pub fn thumbnail(file: impl BufRead + Seek, side: u32) -> Result<Thumbnail, ThumbnailError> {
    let mut reader = ImageReader::new(file).with_guessed_format().map_err(image::ImageError::IoError)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS || decoder.total_bytes() > MAX_MEMORY {
        return Err(ThumbnailError::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder)?;
    let side = side.max(1);
    let mut small = if width > side || height > side { picture.thumbnail(side, side) } else { picture };
    small.apply_orientation(orientation);
    let small = on_white(&small);
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&small)?;
    Ok(Thumbnail { jpeg, width: small.width(), height: small.height() })
}

fn on_white(picture: &DynamicImage) -> RgbImage {
    let picture = picture.to_rgba8();
    let mut opaque = RgbImage::new(picture.width(), picture.height());
    for (to, from) in opaque.pixels_mut().zip(picture.pixels()) {
        let [r, g, b, alpha] = from.0.map(u16::from);
        let blend = |color: u16| u8::try_from((color * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *to = Rgb([blend(r), blend(g), blend(b)]);
    }
    opaque
}

impl fmt::Debug for Thumbnail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Thumbnail")
            .field("width", &self.width)
            .field("height", &self.height)
            .finish_non_exhaustive()
    }
}
