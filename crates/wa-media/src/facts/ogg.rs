//! Ogg with Opus: how long a voice note is, and roughly how loud.

use core::time::Duration;
use std::io::{Read, Seek, SeekFrom};

use crate::facts::FactsError;
use crate::facts::waveform::{WAVEFORM_LENGTH, bars};

/// Samples of a second, whatever was recorded.
const RATE: u64 = 48_000;
/// Packets that are looked at: more than five hours of speech.
const MAX_PACKETS: usize = 1 << 20;

/// What a voice note says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VoiceFacts {
    /// How long it is.
    pub duration: Duration,
    /// Estimated from the lengths of the packets: loud speech takes more room than silence. Decode the file
    /// and use [`Waveform`](crate::facts::Waveform) for the real thing.
    pub waveform: [u8; WAVEFORM_LENGTH],
}

impl VoiceFacts {
    /// The length in whole seconds, at least one.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        u32::try_from(self.duration.as_secs()).unwrap_or(u32::MAX).max(1)
    }
}

/// Reads a voice note page by page, without decoding it.
///
/// # Errors
/// [`FactsError::Format`] for what is no Opus in Ogg, [`FactsError::Damaged`] if it breaks off in a page,
/// [`FactsError::Read`] if reading fails.
pub fn voice_facts(file: &mut (impl Read + Seek)) -> Result<VoiceFacts, FactsError> {
    let end = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    let mut place = 0_u64;
    let mut skip = None;
    let mut last = 0;
    let mut lengths: Vec<u64> = Vec::new();
    let mut open = 0_u64;
    while place < end {
        let mut head = [0; 27];
        file.read_exact(&mut head)?;
        if head.first_chunk() != Some(b"OggS") {
            return Err(if skip.is_none() { FactsError::Format } else { FactsError::Damaged });
        }
        let granule = head.get(6..14).and_then(<[u8]>::first_chunk).copied().map_or(0, u64::from_le_bytes);
        let segments = usize::from(head.last().copied().unwrap_or_default());
        let mut lacing = [0; 255];
        let lacing = lacing.get_mut(..segments).unwrap_or_default();
        file.read_exact(lacing)?;
        let body: u64 = lacing.iter().copied().map(u64::from).sum();
        if skip.is_none() {
            skip = Some(pre_skip(file, body)?);
        } else {
            for piece in lacing.iter().copied() {
                open += u64::from(piece);
                if piece < 255 {
                    if lengths.len() < MAX_PACKETS {
                        lengths.push(open);
                    }
                    open = 0;
                }
            }
            // A page on which no packet ends has no time.
            if granule != u64::MAX {
                last = granule.max(last);
            }
        }
        place = place
            .saturating_add(27)
            .saturating_add(u64::try_from(segments).unwrap_or(0))
            .saturating_add(body);
        file.seek(SeekFrom::Start(place))?;
    }
    if place > end {
        return Err(FactsError::Damaged);
    }
    let samples = last.saturating_sub(skip.ok_or(FactsError::Format)?.into());
    let millis = (samples % RATE) * 1000 / RATE;
    let duration = Duration::from_secs(samples / RATE) + Duration::from_millis(millis);
    // The first packet holds comments.
    let sound = lengths.get(1..).unwrap_or_default();
    Ok(VoiceFacts { duration, waveform: bars(sound) })
}

/// Reads the Opus header: samples at the beginning that are not played.
fn pre_skip(file: &mut impl Read, body: u64) -> Result<u16, FactsError> {
    let mut header = [0; 19];
    if body < 19 {
        return Err(FactsError::Format);
    }
    file.read_exact(&mut header)?;
    let [b'O', b'p', b'u', b's', b'H', b'e', b'a', b'd', _, _, low, high, ..] = header else {
        return Err(FactsError::Format);
    };
    Ok(u16::from_le_bytes([low, high]))
}
