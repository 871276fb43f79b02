//! Pictures: format and size.

use crate::facts::FactsError;
use crate::facts::jpeg;
use crate::facts::webp;

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImageFormat {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    WebP,
    /// GIF.
    Gif,
}

impl ImageFormat {
    /// The MIME type.
    #[must_use]
    pub const fn mimetype(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Gif => "image/gif",
        }
    }
}

/// What the headers of a picture say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImageFacts {
    /// The format.
    pub format: ImageFormat,
    /// Width as shown, in pixels.
    pub width: u32,
    /// Height as shown, in pixels.
    pub height: u32,
    /// Whether it moves.
    pub animated: bool,
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Reads the headers of a picture. The beginning of the file will do, if it holds them: of PNG, WebP
/// and GIF 64 bytes tell the size, of JPEG 256 KiB are more than cameras write.
///
/// # Errors
/// [`FactsError::Format`] for what is no JPEG, PNG, WebP or GIF, [`FactsError::Damaged`] if the size is missing.
pub fn image_facts(file: &[u8]) -> Result<ImageFacts, FactsError> {
    if file.starts_with(PNG) {
        return png(file);
    }
    if file.starts_with(&[0xff, 0xd8]) {
        let jpeg::Frame { width, height } = jpeg::frame(file)?;
        return checked(ImageFormat::Jpeg, width.into(), height.into(), false);
    }
    if file.starts_with(b"GIF87a") || file.starts_with(b"GIF89a") {
        return gif(file);
    }
    match webp::Chunks::new(file) {
        Some(_) => {
            let webp::Canvas { width, height, animated, .. } = webp::canvas(file)?;
            checked(ImageFormat::WebP, width, height, animated)
        }
        None => Err(FactsError::Format),
    }
}

fn png(file: &[u8]) -> Result<ImageFacts, FactsError> {
    let header = file.get(8..24).ok_or(FactsError::Damaged)?;
    let (head, size) = header.split_at_checked(8).ok_or(FactsError::Damaged)?;
    if head.get(4..) != Some(b"IHDR") {
        return Err(FactsError::Damaged);
    }
    let number = |at: usize| size.get(at..).and_then(<[u8]>::first_chunk).copied().map(u32::from_be_bytes);
    let (Some(width), Some(height)) = (number(0), number(4)) else { return Err(FactsError::Damaged) };
    checked(ImageFormat::Png, width, height, is_animated_png(file))
}

/// The size of the screen. Whether it moves stands behind the pictures, so it is not told.
fn gif(file: &[u8]) -> Result<ImageFacts, FactsError> {
    let Some([w0, w1, h0, h1]) = file.get(6..).and_then(<[u8]>::first_chunk) else {
        return Err(FactsError::Damaged);
    };
    let (width, height) = (u16::from_le_bytes([*w0, *w1]), u16::from_le_bytes([*h0, *h1]));
    checked(ImageFormat::Gif, width.into(), height.into(), false)
}

/// Whether the control chunk of an animation comes before the picture.
fn is_animated_png(file: &[u8]) -> bool {
    let mut rest = file.get(8..).unwrap_or_default();
    while let (Some(length), Some(kind)) = (rest.first_chunk::<4>(), rest.get(4..8)) {
        match kind {
            b"acTL" => return true,
            b"IDAT" => return false,
            _ => {}
        }
        let Ok(length) = usize::try_from(u32::from_be_bytes(*length)) else { return false };
        rest = length.checked_add(12).and_then(|length| rest.get(length..)).unwrap_or_default();
    }
    false
}

fn checked(format: ImageFormat, width: u32, height: u32, animated: bool) -> Result<ImageFacts, FactsError> {
    if width == 0 || height == 0 {
        return Err(FactsError::Damaged);
    }
    Ok(ImageFacts { format, width, height, animated })
}
