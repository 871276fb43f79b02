//! MP4 and QuickTime: size, length and rotation of the first video, from the boxes.

use core::time::Duration;
use std::io::{Read, Seek, SeekFrom};

use crate::facts::FactsError;

/// How many boxes are looked at.
const MAX_BOXES: u32 = 4096;

/// What the headers of a video say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct VideoFacts {
    /// Width as shown, in pixels; 0 if there is only sound.
    pub width: u32,
    /// Height as shown, in pixels; 0 if there is only sound.
    pub height: u32,
    /// How long it is.
    pub duration: Duration,
    /// By how many degrees the picture is turned clockwise to be shown.
    pub rotation: u16,
}

impl VideoFacts {
    /// The length in whole seconds, at least one.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        u32::try_from(self.duration.as_secs()).unwrap_or(u32::MAX).max(1)
    }
}

/// Reads the headers of a video, wherever in the file they are; the video itself is passed over.
///
/// # Errors
/// [`FactsError::Format`] for what is no MP4, [`FactsError::Damaged`] if the boxes do not fit into each
/// other, [`FactsError::TooLarge`] if there are too many, [`FactsError::Read`] if reading fails.
pub fn video_facts(file: &mut (impl Read + Seek)) -> Result<VideoFacts, FactsError> {
    let end = file.seek(SeekFrom::End(0))?;
    let mut walk = Walk { file, boxes: 0 };
    if end < 8 || !matches!(&walk.read(4)?, b"ftyp" | b"moov" | b"free" | b"skip" | b"wide" | b"mdat") {
        return Err(FactsError::Format);
    }
    let movie = walk.find(0, end, *b"moov")?.ok_or(FactsError::Damaged)?;
    let mut facts = VideoFacts { duration: walk.duration(&movie)?, ..VideoFacts::default() };
    let mut at = movie.body;
    while let Some(track) = walk.find(at, movie.end, *b"trak")? {
        if let Some(shown) = walk.picture(&track)? {
            (facts.width, facts.height, facts.rotation) = shown;
            break;
        }
        at = track.end;
    }
    Ok(facts)
}

/// A box: where its content begins and ends.
struct Header {
    kind: [u8; 4],
    body: u64,
    end: u64,
}

struct Walk<'f, F> {
    file: &'f mut F,
    boxes: u32,
}

impl<F: Read + Seek> Walk<'_, F> {
    /// Reads the header of the box at a place; `None` where there is no room for one.
    fn header(&mut self, at: u64, end: u64) -> Result<Option<Header>, FactsError> {
        if end.saturating_sub(at) < 8 {
            return Ok(None);
        }
        self.boxes += 1;
        if self.boxes > MAX_BOXES {
            return Err(FactsError::TooLarge);
        }
        let head: [u8; 8] = self.read(at)?;
        let (Some(length), Some(kind)) = (head.first_chunk::<4>(), head.last_chunk::<4>()) else {
            return Ok(None);
        };
        let (length, head) = match u32::from_be_bytes(*length) {
            0 => (end - at, 8),
            1 => (u64::from_be_bytes(self.read(at.saturating_add(8))?), 16),
            length => (u64::from(length), 8),
        };
        let last = at.checked_add(length).filter(|last| length >= head && *last <= end);
        let end = last.ok_or(FactsError::Damaged)?;
        Ok(Some(Header { kind: *kind, body: at + head, end }))
    }

    /// The first box of a kind between two places.
    fn find(&mut self, mut at: u64, end: u64, kind: [u8; 4]) -> Result<Option<Header>, FactsError> {
        while let Some(header) = self.header(at, end)? {
            if header.kind == kind {
                return Ok(Some(header));
            }
            at = header.end;
        }
        Ok(None)
    }

    fn duration(&mut self, movie: &Header) -> Result<Duration, FactsError> {
        let header = self.find(movie.body, movie.end, *b"mvhd")?.ok_or(FactsError::Damaged)?;
        let [version, ..] = self.read::<4>(header.body)?;
        let (scale, units) = if version == 1 {
            let scale = u32::from_be_bytes(self.read(header.body.saturating_add(20))?);
            (scale, u64::from_be_bytes(self.read(header.body.saturating_add(24))?))
        } else {
            let scale = u32::from_be_bytes(self.read(header.body.saturating_add(12))?);
            (scale, u64::from(u32::from_be_bytes(self.read(header.body.saturating_add(16))?)))
        };
        let scale = u64::from(scale);
        let seconds = units.checked_div(scale).ok_or(FactsError::Damaged)?;
        let millis = (units % scale).saturating_mul(1000) / scale;
        Ok(Duration::from_secs(seconds) + Duration::from_millis(millis))
    }

    /// Size and rotation of a track; `None` if it shows nothing.
    fn picture(&mut self, track: &Header) -> Result<Option<(u32, u32, u16)>, FactsError> {
        let header = self.find(track.body, track.end, *b"tkhd")?.ok_or(FactsError::Damaged)?;
        let [version, ..] = self.read::<4>(header.body)?;
        let matrix = header.body.saturating_add(if version == 1 { 52 } else { 40 });
        let mut number = |index: u64| -> Result<u32, FactsError> {
            Ok(u32::from_be_bytes(self.read(matrix.saturating_add(index * 4))?))
        };
        let (a, b) = (number(0)?, number(1)?);
        // Fixed-point numbers: the whole part is in the upper half.
        let (width, height) = (number(9)? >> 16, number(10)? >> 16);
        if width == 0 || height == 0 {
            return Ok(None);
        }
        const ONE: u32 = 0x1_0000;
        let rotation = match (a, b) {
            (0, ONE) => 90,
            (a, 0) if a == ONE.wrapping_neg() => 180,
            (0, b) if b == ONE.wrapping_neg() => 270,
            _ => 0,
        };
        let (width, height) = if rotation % 180 == 0 { (width, height) } else { (height, width) };
        Ok(Some((width, height, rotation)))
    }

    fn read<const N: usize>(&mut self, at: u64) -> Result<[u8; N], FactsError> {
        let mut bytes = [0; N];
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}
