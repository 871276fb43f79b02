//! What sticker makers write into a WebP: the pack a sticker belongs to, and its emojis.

use serde::{Deserialize, Serialize};

use crate::facts::FactsError;
use crate::facts::webp::{Canvas, Chunks, HAS_ALPHA, HAS_EXIF, canvas};

/// A directory with one entry of its own number, up to the length of the JSON.
const HEAD: &[u8] = &[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x41, 0x57, 7, 0];
/// Where the JSON begins.
const TAIL: &[u8] = &[0x16, 0, 0, 0];
/// Longest description that is read.
const MAX_INFO: usize = 64 * 1024;

/// What a sticker says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct StickerInfo {
    /// The pack's id.
    #[serde(rename = "sticker-pack-id")]
    pub pack_id: String,
    /// The pack's name.
    #[serde(rename = "sticker-pack-name")]
    pub pack_name: String,
    /// Who made the pack.
    #[serde(rename = "sticker-pack-publisher")]
    pub publisher: String,
    /// Emojis that stand for it.
    pub emojis: Vec<String>,
}

impl StickerInfo {
    /// The description of a sticker of a pack.
    #[must_use]
    pub fn new(
        pack_id: impl Into<String>,
        pack_name: impl Into<String>,
        publisher: impl Into<String>,
    ) -> Self {
        let (pack_id, pack_name, publisher) = (pack_id.into(), pack_name.into(), publisher.into());
        Self { pack_id, pack_name, publisher, emojis: Vec::new() }
    }

    /// Adds an emoji that stands for it.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emojis.push(emoji.into());
        self
    }
}

/// Reads what a sticker says about itself; `None` if it says nothing that can be understood.
#[must_use]
pub fn read_sticker_info(webp: &[u8]) -> Option<StickerInfo> {
    let (_, exif) = Chunks::new(webp)?.find(|(kind, _)| kind == b"EXIF")?;
    let rest = exif.strip_prefix(HEAD)?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let json = rest.strip_prefix(TAIL)?.get(..length)?;
    if json.len() > MAX_INFO {
        return None;
    }
    serde_json::from_slice(json).ok()
}

/// Writes into a WebP what it says about itself, in place of what it said before.
///
/// # Errors
/// [`FactsError::Format`] for what is no WebP, [`FactsError::Damaged`] if its size cannot be read,
/// [`FactsError::TooLarge`] if file or description are longer than the format has room for.
pub fn write_sticker_info(webp: &[u8], info: &StickerInfo) -> Result<Vec<u8>, FactsError> {
    let chunks = Chunks::new(webp).ok_or(FactsError::Format)?;
    let canvas = canvas(webp)?;
    let json = serde_json::to_vec(info).map_err(|_| FactsError::Damaged)?;
    if json.len() > MAX_INFO {
        return Err(FactsError::TooLarge);
    }
    let mut flags = None;
    let mut body = Vec::with_capacity(webp.len().saturating_add(json.len()));
    for (kind, chunk) in chunks {
        match &kind {
            b"VP8X" => flags = chunk.first().copied(),
            b"EXIF" => {}
            _ => write_chunk(&mut body, kind, chunk)?,
        }
    }
    let mut exif = HEAD.to_vec();
    exif.extend_from_slice(&length_of(&json)?);
    exif.extend_from_slice(TAIL);
    exif.extend_from_slice(&json);
    write_chunk(&mut body, *b"EXIF", &exif)?;

    let mut file = b"WEBP".to_vec();
    let alpha = if canvas.alpha { HAS_ALPHA } else { 0 };
    write_chunk(&mut file, *b"VP8X", &extended(&canvas, flags.unwrap_or(alpha) | HAS_EXIF))?;
    file.extend_from_slice(&body);
    let mut out = b"RIFF".to_vec();
    out.extend_from_slice(&length_of(&file)?);
    out.extend_from_slice(&file);
    Ok(out)
}

fn extended(canvas: &Canvas, flags: u8) -> [u8; 10] {
    let [w0, w1, w2, _] = canvas.width.saturating_sub(1).to_le_bytes();
    let [h0, h1, h2, _] = canvas.height.saturating_sub(1).to_le_bytes();
    [flags, 0, 0, 0, w0, w1, w2, h0, h1, h2]
}

fn write_chunk(out: &mut Vec<u8>, kind: [u8; 4], body: &[u8]) -> Result<(), FactsError> {
    out.extend_from_slice(&kind);
    out.extend_from_slice(&length_of(body)?);
    out.extend_from_slice(body);
    if body.len() % 2 == 1 {
        out.push(0);
    }
    Ok(())
}

fn length_of(body: &[u8]) -> Result<[u8; 4], FactsError> {
    u32::try_from(body.len()).map(u32::to_le_bytes).map_err(|_| FactsError::TooLarge)
}
