//! Strings of two characters a byte.

use smallvec::{Array, SmallVec};

use crate::Malformed;
use crate::tag::{HEX_8, NIBBLE_8};

/// The longest string that is packed.
pub(crate) const MAX_CHARS: usize = 127;

/// The most characters that one length byte can announce.
const MAX_UNPACKED: usize = 254;

/// The alphabets, by value.
const NIBBLES: [u8; 12] = *b"0123456789-.";
const HEX: [u8; 16] = *b"0123456789ABCDEF";

/// What a character can be packed as.
const IN_NIBBLES: u8 = 1;
const IN_HEX: u8 = 2;

/// For every character, its value in the low half and its alphabets in the high half.
static CHARACTERS: [u8; 256] = characters();

/// The tag of the alphabet that holds every character, the one of numbers first.
pub(crate) const fn choose(text: &[u8]) -> Option<u8> {
    if text.is_empty() || text.len() > MAX_CHARS {
        return None;
    }
    let mut alphabets = (IN_NIBBLES | IN_HEX) << 4;
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        alphabets &= character(*byte);
        if alphabets & ((IN_NIBBLES | IN_HEX) << 4) == 0 {
            return None;
        }
        rest = tail;
    }
    if alphabets & (IN_NIBBLES << 4) != 0 {
        Some(NIBBLE_8)
    } else if alphabets & (IN_HEX << 4) != 0 {
        Some(HEX_8)
    } else {
        None
    }
}

/// Writes a string that [`choose`] found an alphabet for.
pub(crate) fn pack(tag: u8, text: &[u8], out: &mut Vec<u8>) {
    let mut buffer = [0_u8; 2 + MAX_CHARS.div_ceil(2)];
    let length = text.len().div_ceil(2);
    let [head, count, body @ ..] = &mut buffer;
    *head = tag;
    *count = length_byte(text.len());
    let (whole, last) = text.as_chunks::<2>();
    for (byte, [high, low]) in body.iter_mut().zip(whole) {
        *byte = (character(*high) << 4) | (character(*low) & 15);
    }
    if let ([high], Some(byte)) = (last, body.get_mut(whole.len())) {
        *byte = (character(*high) << 4) | 15;
    }
    out.extend_from_slice(buffer.get(..2 + length).unwrap_or_default());
}

/// Writes a number of 9 to 16 digits, which is what users and times are; anything else is left alone.
///
/// Eight characters at a time: the short way to what [`choose`] and [`pack`] would do.
#[inline]
pub(crate) fn pack_digits(text: &[u8], out: &mut Vec<u8>) -> bool {
    let (Some(head), Some(tail), false) =
        (text.first_chunk::<8>(), text.last_chunk::<8>(), text.len() > 16 || text.len() < 9)
    else {
        return false;
    };
    let (head, tail) = (u64::from_be_bytes(*head), u64::from_be_bytes(*tail));
    if !are_digits(head) || !are_digits(tail) {
        return false;
    }
    // The two halves overlap; what the first one has already is shifted out of the second.
    let rest = squeeze(tail) << (4 * (16 - text.len()));
    let padding = if text.len() % 2 == 1 { 0x0f << (4 * (15 - text.len())) } else { 0 };
    let body = (u64::from(squeeze(head)) << 32) | u64::from(rest) | padding;
    let [a, b, c, d, e, f, g, h] = body.to_be_bytes();
    // Ten bytes and a cut are quicker than a copy of some of them.
    let end = out.len() + 2 + text.len().div_ceil(2);
    out.extend_from_slice(&[NIBBLE_8, length_byte(text.len()), a, b, c, d, e, f, g, h]);
    out.truncate(end);
    true
}

/// The number of bytes, and in the top bit whether half of the last one is padding.
fn length_byte(chars: usize) -> u8 {
    let odd = u8::from(chars % 2 == 1) << 7;
    odd | u8::try_from(chars.div_ceil(2)).unwrap_or(0x7f)
}

/// Whether all eight characters are digits.
fn are_digits(chars: u64) -> bool {
    let zeros = EVERY * 0x30;
    chars & (EVERY * 0xf0) == zeros && (chars + EVERY * 6) & (EVERY * 0xf0) == zeros
}

/// A one in each of eight bytes.
const EVERY: u64 = 0x0101_0101_0101_0101;

/// The low halves of eight bytes, side by side.
#[expect(clippy::as_conversions, reason = "what is cut off is zero")]
fn squeeze(chars: u64) -> u32 {
    let halves = chars & (EVERY * 0x0f);
    let bytes = (halves | halves >> 4) & 0x00ff_00ff_00ff_00ff;
    let pairs = (bytes | bytes >> 8) & 0x0000_ffff_0000_ffff;
    (pairs | pairs >> 16) as u32
}

/// The reverse of [`squeeze`]: eight values of four bits, each in a byte.
fn spread(packed: [u8; 4]) -> u64 {
    let packed = u64::from(u32::from_be_bytes(packed));
    let pairs = (packed | packed << 16) & 0x0000_ffff_0000_ffff;
    let bytes = (pairs | pairs << 8) & 0x00ff_00ff_00ff_00ff;
    (bytes | bytes << 4) & (EVERY * 0x0f)
}

/// Unpacks a number of up to 16 digits at the start of `rest`, which is what users and times are; for
/// anything else, and near the end of a frame, the answer is `None`.
///
/// The short way to what [`unpack`] would do: all digits at once, in a block of which the first `usize`
/// characters count.
#[inline]
pub(crate) fn unpack_digits(length: u8, rest: &[u8]) -> Option<([u8; 16], usize)> {
    let chars = usize::from(length & 0x7f) * 2;
    let values = u64::from_be_bytes(*rest.first_chunk::<8>()?);
    let chars = chars.checked_sub(usize::from(length >> 7)).filter(|chars| (1..=16).contains(chars))?;
    let values = values & (u64::MAX << (64 - 4 * chars));
    if values >> 3 & (values >> 2 | values >> 1) & (EVERY * 0x11) != 0 {
        return None;
    }
    let [a, b, c, d, e, f, g, h] = values.to_be_bytes();
    let mut block = [0; 16];
    if let [head, tail] = block.as_chunks_mut::<8>().0 {
        *head = (spread([a, b, c, d]) + EVERY * 0x30).to_be_bytes();
        *tail = (spread([e, f, g, h]) + EVERY * 0x30).to_be_bytes();
    }
    Some((block, chars))
}

/// What a packed string turned out to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing but digits, and at least one of them.
    Digits,
    /// Anything.
    Mixed,
}

/// Unpacks a string onto `out`, from its length byte and its bytes.
pub(crate) fn unpack<A>(tag: u8, length: u8, packed: &[u8], out: &mut SmallVec<A>) -> Result<Kind, Malformed>
where
    A: Array<Item = u8>,
{
    let odd = length & 0x80 != 0;
    if odd && packed.is_empty() {
        return Err(Malformed::Packed);
    }
    let mut chars = [0_u8; MAX_UNPACKED.next_multiple_of(8)];
    let count = packed.len() * 2 - usize::from(odd);
    let (blocks, rest) = packed.as_chunks::<4>();
    let mut last = [0_u8; 4];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    // Values of ten and more, and those of twelve and more, wherever they are.
    let (mut letters, mut holes) = (0, 0);
    let blocks = blocks.iter().chain((!rest.is_empty()).then_some(&last));
    for (place, (eight, block)) in chars.as_chunks_mut::<8>().0.iter_mut().zip(blocks).enumerate() {
        let mut values = spread(*block);
        if odd && place == count / 8 {
            // Nobody looks at padding.
            values &= !(0xff << (56 - 8 * (count % 8)));
        }
        let big = (values + EVERY * 0x76) >> 7 & EVERY;
        letters |= big;
        holes |= (values + EVERY * 0x74) & (EVERY * 0x80);
        let base = values + EVERY * 0x30;
        *eight = if tag == HEX_8 { base + big * 7 } else { base.wrapping_sub(big * 13) }.to_be_bytes();
    }
    let kind = if letters == 0 && count > 0 { Kind::Digits } else { Kind::Mixed };
    if holes != 0 && tag != HEX_8 {
        let values = packed.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        for (char, value) in chars.iter_mut().zip(values).take(count) {
            match value {
                12..15 => return Err(Malformed::Packed),
                // Peers read it as a zero byte.
                15 => *char = 0,
                _ => {}
            }
        }
    }
    out.extend_from_slice(chars.get(..count).unwrap_or_default());
    Ok(kind)
}

#[expect(clippy::indexing_slicing, clippy::as_conversions, reason = "256 entries, one for every byte")]
const fn character(byte: u8) -> u8 {
    CHARACTERS[byte as usize]
}

#[expect(clippy::indexing_slicing, clippy::as_conversions, reason = "runs in the compiler")]
const fn characters() -> [u8; 256] {
    let mut table = [0; 256];
    let mut value = 0;
    while value < 16 {
        if value < NIBBLES.len() {
            table[NIBBLES[value] as usize] |= (value as u8) | (IN_NIBBLES << 4);
        }
        table[HEX[value] as usize] |= (value as u8) | (IN_HEX << 4);
        value += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(text: &str) -> Vec<u8> {
        let mut out = Vec::new();
        pack(choose(text.as_bytes()).unwrap(), text.as_bytes(), &mut out);
        out
    }

    fn unpacked(tag: u8, length: u8, packed: &[u8]) -> Result<(Kind, Vec<u8>), Malformed> {
        let mut out = SmallVec::<[u8; 16]>::new();
        let kind = unpack(tag, length, packed, &mut out)?;
        Ok((kind, out.to_vec()))
    }

    #[test]
    fn the_alphabet_of_numbers_comes_first() {
        assert_eq!(packed("3-4"), [0xff, 0x82, 0x3a, 0x4f]);
        assert_eq!(packed("3EB0AF"), [0xfb, 0x03, 0x3e, 0xb0, 0xaf]);
        assert_eq!(packed("3EB0A"), [0xfb, 0x83, 0x3e, 0xb0, 0xaf]);
    }

    #[test]
    fn other_characters_and_other_lengths_are_not_packed() {
        for text in ["", "abc", "1 2", "-A", &"1".repeat(128)] {
            assert_eq!(choose(text.as_bytes()), None, "{text}");
        }
        assert_eq!(choose("1".repeat(127).as_bytes()), Some(NIBBLE_8));
    }

    #[test]
    fn holes_are_refused_outside_the_padding() {
        assert!(unpacked(NIBBLE_8, 1, &[0xcc]).is_err());
        assert!(unpacked(NIBBLE_8, 0x82, &[0x1d, 0x23]).is_err());
        assert!(unpacked(NIBBLE_8, 0x80, &[]).is_err());
        assert_eq!(unpacked(NIBBLE_8, 0x82, &[0x12, 0x3d]), Ok((Kind::Digits, b"123".to_vec())));
        assert_eq!(unpacked(NIBBLE_8, 2, &[0x1f, 0x23]), Ok((Kind::Mixed, b"1\x0023".to_vec())));
        assert_eq!(unpacked(NIBBLE_8, 0, &[]), Ok((Kind::Mixed, Vec::new())));
    }

    #[test]
    fn every_length_of_both_alphabets_unpacks_to_what_was_packed() {
        for length in 1..=MAX_CHARS {
            for alphabet in ["0123456789", "0123456789-.", "0123456789ABCDEF"] {
                let text: String = alphabet.chars().rev().cycle().take(length).collect();
                let [tag, count, body @ ..] = &packed(&text)[..] else { panic!("too short") };
                assert_eq!(unpacked(*tag, *count, body).unwrap().1, text.as_bytes(), "{text}");
            }
        }
    }

    #[test]
    fn the_short_way_for_numbers_reads_the_same() {
        for length in 1..=20 {
            let text: String = "9876543210".chars().cycle().take(length).collect();
            let mut frame = packed(&text);
            frame.extend_from_slice(&[0xab; 8]);
            let [_, count, rest @ ..] = &frame[..] else { panic!("too short") };
            let short = unpack_digits(*count, rest).map(|(block, chars)| block[..chars].to_vec());
            assert_eq!(short, (length <= 16).then(|| text.into_bytes()));
        }
        assert_eq!(unpack_digits(2, &[0x12, 0xa4, 0, 0, 0, 0, 0, 0]), None);
        assert_eq!(unpack_digits(0x80, &[0; 8]), None);
        assert_eq!(unpack_digits(0, &[0; 8]), None);
    }

    #[test]
    fn the_short_way_for_numbers_writes_the_same() {
        for length in 0..=20 {
            let text: String = "9876543210".chars().cycle().take(length).collect();
            let mut out = Vec::new();
            let taken = pack_digits(text.as_bytes(), &mut out);
            assert_eq!(taken, (9..=16).contains(&length));
            if taken {
                assert_eq!(out, packed(&text), "{text}");
            }
        }
        for text in ["1234567-9", "12345678A", "/23456789", ":23456789", "123456789012345x"] {
            assert!(!pack_digits(text.as_bytes(), &mut Vec::new()), "{text}");
        }
    }
}
