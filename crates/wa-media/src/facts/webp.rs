//! WebP: chunks, and the canvas they are drawn on.

use crate::facts::FactsError;

/// Flags of the extended header.
pub(super) const HAS_EXIF: u8 = 0x08;
pub(super) const HAS_ALPHA: u8 = 0x10;
const HAS_ANIMATION: u8 = 0x02;

/// The chunks of a file, in order.
pub(super) struct Chunks<'f>(&'f [u8]);

impl<'f> Chunks<'f> {
    /// Looks at a file; `None` if it is no WebP.
    pub(super) fn new(file: &'f [u8]) -> Option<Self> {
        let header = file.first_chunk::<12>()?;
        let (riff, webp) = (header.get(..4)?, header.get(8..)?);
        (riff == b"RIFF" && webp == b"WEBP").then(|| Self(file.get(12..).unwrap_or_default()))
    }
}

impl<'f> Iterator for Chunks<'f> {
    type Item = ([u8; 4], &'f [u8]);

    /// The next chunk; the last one may be cut short.
    fn next(&mut self) -> Option<Self::Item> {
        let (kind, rest) = self.0.split_first_chunk::<4>()?;
        let (length, rest) = rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let body = rest.get(..length).unwrap_or(rest);
        self.0 = rest.get(length.saturating_add(length % 2)..).unwrap_or_default();
        Some((*kind, body))
    }
}

/// The size of a picture, and what it is made of.
pub(super) struct Canvas {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) animated: bool,
    pub(super) alpha: bool,
}

/// Reads the size from the first chunk, whichever of the three kinds it is.
pub(super) fn canvas(file: &[u8]) -> Result<Canvas, FactsError> {
    let first = Chunks::new(file).and_then(|mut chunks| chunks.next()).ok_or(FactsError::Damaged)?;
    let canvas = match first {
        (kind, body) if kind == *b"VP8X" => extended(body),
        (kind, body) if kind == *b"VP8L" => lossless(body),
        (kind, body) if kind == *b"VP8 " => lossy(body),
        _ => None,
    };
    canvas.ok_or(FactsError::Damaged)
}

fn extended(body: &[u8]) -> Option<Canvas> {
    let [flags, _, _, _, w0, w1, w2, h0, h1, h2] = *body.first_chunk::<10>()?;
    let size = |bytes: [u8; 3]| {
        let [low, middle, high] = bytes.map(u32::from);
        (low | middle << 8 | high << 16) + 1
    };
    Some(Canvas {
        width: size([w0, w1, w2]),
        height: size([h0, h1, h2]),
        animated: flags & HAS_ANIMATION != 0,
        alpha: flags & HAS_ALPHA != 0,
    })
}

fn lossless(body: &[u8]) -> Option<Canvas> {
    let (signature, bits) = body.split_first()?;
    let bits = u32::from_le_bytes(*bits.first_chunk()?);
    (*signature == 0x2f).then_some(Canvas {
        width: (bits & 0x3fff) + 1,
        height: (bits >> 14 & 0x3fff) + 1,
        animated: false,
        alpha: bits >> 28 & 1 == 1,
    })
}

fn lossy(body: &[u8]) -> Option<Canvas> {
    let [_, _, _, s0, s1, s2, w0, w1, h0, h1] = *body.first_chunk::<10>()?;
    // The upper two bits only scale.
    let size = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3fff);
    ([s0, s1, s2] == [0x9d, 0x01, 0x2a]).then(|| Canvas {
        width: size(w0, w1),
        height: size(h0, h1),
        animated: false,
        alpha: false,
    })
}
