//! JPEG: the frame header, and the orientation that cameras note.

use crate::facts::FactsError;

/// The size as it is to be shown.
pub(super) struct Frame {
    pub(super) width: u16,
    pub(super) height: u16,
}

/// Walks over the segments to the frame header.
pub(super) fn frame(file: &[u8]) -> Result<Frame, FactsError> {
    let mut rest = file.get(2..).ok_or(FactsError::Damaged)?;
    let mut turned = false;
    loop {
        let (marker, after) = marker(rest)?;
        // Markers without a segment.
        if matches!(marker, 0x01 | 0xd0..=0xd8) {
            rest = after;
            continue;
        }
        let (length, body) = after.split_first_chunk::<2>().ok_or(FactsError::Damaged)?;
        let length = usize::from(u16::from_be_bytes(*length));
        let length = length.checked_sub(2).ok_or(FactsError::Damaged)?;
        let (segment, next) = body.split_at_checked(length).ok_or(FactsError::Damaged)?;
        match marker {
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let Some([_, h0, h1, w0, w1, ..]) = segment.first_chunk::<6>() else {
                    return Err(FactsError::Damaged);
                };
                let (width, height) = (u16::from_be_bytes([*w0, *w1]), u16::from_be_bytes([*h0, *h1]));
                let (width, height) = if turned { (height, width) } else { (width, height) };
                return Ok(Frame { width, height });
            }
            // The picture or the end came first.
            0xd9 | 0xda => return Err(FactsError::Damaged),
            0xe1 => turned = turned || segment.strip_prefix(b"Exif\0\0").is_some_and(is_turned),
            _ => {}
        }
        rest = next;
    }
}

/// Reads a marker, over the bytes that may fill the space before it.
fn marker(bytes: &[u8]) -> Result<(u8, &[u8]), FactsError> {
    let (0xff, mut rest) =
        bytes.split_first().map(|(first, rest)| (*first, rest)).ok_or(FactsError::Damaged)?
    else {
        return Err(FactsError::Damaged);
    };
    loop {
        match rest.split_first() {
            Some((0xff, after)) => rest = after,
            Some((marker, after)) => return Ok((*marker, after)),
            None => return Err(FactsError::Damaged),
        }
    }
}

/// Whether the camera was held upright, so that width and height change places.
fn is_turned(tiff: &[u8]) -> bool {
    orientation(tiff).is_some_and(|orientation| (5..=8).contains(&orientation))
}

fn orientation(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..4)? {
        b"II\x2a\0" => true,
        b"MM\0\x2a" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let offset: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let offset = if little { u32::from_le_bytes(offset) } else { u32::from_be_bytes(offset) };
    let table = usize::try_from(offset).ok()?;
    let entries = usize::from(short(table)?);
    (0..entries).find_map(|entry| {
        let at = table.checked_add(2)?.checked_add(entry.checked_mul(12)?)?;
        // The orientation, one short number.
        (short(at)? == 0x0112).then(|| short(at.checked_add(8)?)).flatten()
    })
}
