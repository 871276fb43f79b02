//! WAV: uncompressed sound, whose length and loudness are exact.

use core::time::Duration;
use std::io::Read;

use crate::facts::FactsError;
use crate::facts::waveform::{WAVEFORM_LENGTH, Waveform};

/// How many chunks may come before the sound.
const MAX_CHUNKS: u32 = 64;

/// What a sound file says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SoundFacts {
    /// How long it is.
    pub duration: Duration,
    /// Its loudness, as a voice note shows it.
    pub waveform: [u8; WAVEFORM_LENGTH],
}

/// The form of the samples.
struct Form {
    channels: u16,
    rate: u32,
}

/// Reads a WAV file of 16-bit samples from its beginning; of several channels the first one counts.
///
/// # Errors
/// [`FactsError::Format`] for what is no such file, [`FactsError::Damaged`] if it ends too early,
/// [`FactsError::Read`] if reading fails.
pub fn wav_facts(file: &mut impl Read) -> Result<SoundFacts, FactsError> {
    let head: [u8; 12] = read(file)?;
    if head.first_chunk() != Some(b"RIFF") || head.last_chunk() != Some(b"WAVE") {
        return Err(FactsError::Format);
    }
    let mut form = None;
    for _ in 0..MAX_CHUNKS {
        let kind: [u8; 4] = read(file)?;
        let length = u32::from_le_bytes(read(file)?);
        match &kind {
            b"fmt " => form = Some(read_form(file, length)?),
            b"data" => return sound(file, length, &form.ok_or(FactsError::Damaged)?),
            _ => skip(file, u64::from(length) + u64::from(length % 2))?,
        }
    }
    Err(FactsError::TooLarge)
}

fn read_form(file: &mut impl Read, length: u32) -> Result<Form, FactsError> {
    let bytes: [u8; 16] = read(file)?;
    let short =
        |at: usize| bytes.get(at..).and_then(<[u8]>::first_chunk).copied().map_or(0, u16::from_le_bytes);
    let rate = bytes.get(4..).and_then(<[u8]>::first_chunk).copied().map_or(0, u32::from_le_bytes);
    let (kind, channels, bits) = (short(0), short(2), short(14));
    // Plain samples, by their own name or by that of an extension.
    if !matches!(kind, 1 | 0xfffe) || bits != 16 || channels == 0 || rate == 0 {
        return Err(FactsError::Format);
    }
    let rest = length.checked_sub(16).ok_or(FactsError::Damaged)?;
    skip(file, u64::from(rest) + u64::from(rest % 2))?;
    Ok(Form { channels, rate })
}

fn sound(file: &mut impl Read, length: u32, form: &Form) -> Result<SoundFacts, FactsError> {
    let frame = usize::from(form.channels) * 2;
    let frames = u64::from(length) / u64::try_from(frame).unwrap_or(u64::MAX);
    let mut waveform = Waveform::new(frames);
    let mut buffer = vec![0; frame * 1024];
    let mut left = frames;
    while left > 0 {
        let now = usize::try_from(left).unwrap_or(usize::MAX).min(1024);
        let piece = buffer.get_mut(..now * frame).unwrap_or_default();
        file.read_exact(piece)?;
        for sample in piece.chunks_exact(frame).filter_map(<[u8]>::first_chunk) {
            waveform.push(i16::from_le_bytes(*sample));
        }
        left -= u64::try_from(now).unwrap_or(left);
    }
    let rate = u64::from(form.rate);
    let millis = (frames % rate) * 1000 / rate;
    let duration = Duration::from_secs(frames / rate) + Duration::from_millis(millis);
    Ok(SoundFacts { duration, waveform: waveform.finish() })
}

fn read<const N: usize>(file: &mut impl Read) -> Result<[u8; N], FactsError> {
    let mut bytes = [0; N];
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn skip(file: &mut impl Read, length: u64) -> Result<(), FactsError> {
    let skipped = std::io::copy(&mut file.take(length), &mut std::io::sink())?;
    if skipped == length { Ok(()) } else { Err(FactsError::Damaged) }
}
