//! Strings of two characters a byte.

use crate::Malformed;
use crate::flat::Flat;
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

/// What a string that [`choose`] found an alphabet for is written as: the first `usize` bytes.
pub(crate) fn pack(tag: u8, text: &[u8]) -> ([u8; 2 + MAX_CHARS.div_ceil(2)], usize) {
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
    (buffer, 2 + length)
}

/// A packed string: its tag, and as many of its bytes as [`Packed::length`] says.
pub(crate) struct Packed {
    tag: u8,
    chars: usize,
    first: u64,
    second: u64,
}

impl Packed {
    /// The tag and the length byte.
    #[inline]
    pub(crate) fn head(&self) -> [u8; 2] {
        [self.tag, length_byte(self.chars)]
    }

    /// The body, in two blocks; what is behind its end is of no meaning.
    #[inline]
    pub(crate) fn body(&self) -> ([u8; 8], [u8; 8]) {
        (self.first.to_be_bytes(), self.second.to_be_bytes())
    }

    /// The number of bytes of the body.
    #[inline]
    pub(crate) fn length(&self) -> usize {
        self.chars.div_ceil(2)
    }
}

/// Packs a string of 9 to 32 digits and letters from A to F, which is what users, times and ids are;
/// anything else is left alone.
///
/// Eight characters at a time: the short way to what [`choose`] and [`pack`] would do.
#[inline]
pub(crate) fn pack_short(text: &[u8]) -> Option<Packed> {
    let chars = text.len();
    if !(9..=32).contains(&chars) {
        return None;
    }
    let (head, tail) = (text.first_chunk::<8>()?, text.last_chunk::<8>()?);
    let (head, first_letters) = packable(head)?;
    // The last eight overlap with those before them; that is shifted out.
    let (tail, last_letters) = packable(tail)?;
    let rest = 4 * (chars.wrapping_neg() % 8);
    let padding = if chars % 2 == 1 { 0x0f << (rest - 4) } else { 0 };
    let tail = u64::from(tail << rest) | padding;
    let (first, second, letters) = if chars <= 16 {
        (u64::from(head) << 32 | tail, 0, 0)
    } else {
        let (middle, letters) = packable(text.get(8..)?.first_chunk()?)?;
        let first = u64::from(head) << 32 | u64::from(middle);
        if chars <= 24 {
            (first, tail << 32, letters)
        } else {
            let (third, more) = packable(text.get(16..)?.first_chunk()?)?;
            (first, u64::from(third) << 32 | tail, letters | more)
        }
    };
    let tag = if first_letters | letters | last_letters == 0 { NIBBLE_8 } else { HEX_8 };
    Some(Packed { tag, chars, first, second })
}

/// Eight characters in four bytes, if all are digits or letters from A to F, and which are letters.
#[inline]
fn packable(chars: &[u8; 8]) -> Option<(u32, u64)> {
    let chars = u64::from_be_bytes(*chars);
    // Whether each character, which is below 128, is at least that.
    let least = |chars: u64, least: u64| chars + EVERY * (0x80 - least);
    let low = chars & (EVERY * 0x7f);
    let digits = least(low, 0x30) & !least(low, 0x3a);
    let letters = least(low, 0x41) & !least(low, 0x47) & (EVERY * 0x80);
    if (digits | letters) & !chars & (EVERY * 0x80) != EVERY * 0x80 {
        return None;
    }
    Some((squeeze(low + (letters >> 7) * 9), letters))
}

/// The number of bytes, and in the top bit whether half of the last one is padding.
fn length_byte(chars: usize) -> u8 {
    let odd = u8::from(chars % 2 == 1) << 7;
    odd | u8::try_from(chars.div_ceil(2)).unwrap_or(0x7f)
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
/// The short way to what [`unpack`] would do: all digits at once, in blocks of eight characters, of which the
/// first `usize` count.
#[inline(always)]
pub(crate) fn unpack_digits(length: u8, rest: &[u8]) -> Option<([u64; 2], usize)> {
    let chars = usize::from(length & 0x7f) * 2;
    let values = u64::from_be_bytes(*rest.first_chunk::<8>()?);
    let chars = chars.checked_sub(usize::from(length >> 7)).filter(|chars| (1..=16).contains(chars))?;
    let values = values & (u64::MAX << (64 - 4 * chars));
    if values >> 3 & (values >> 2 | values >> 1) & (EVERY * 0x11) != 0 {
        return None;
    }
    let [a, b, c, d, e, f, g, h] = values.to_be_bytes();
    Some(([spread([a, b, c, d]) + EVERY * 0x30, spread([e, f, g, h]) + EVERY * 0x30], chars))
}

/// Unpacks a string of up to 32 characters at the start of `rest`, which is what ids are; for anything
/// else, what is broken, and near the end of a frame, the answer is `None`.
///
/// The short way to what [`unpack`] would do, like [`unpack_digits`].
#[inline(always)]
pub(crate) fn unpack_short(tag: u8, length: u8, rest: &[u8]) -> Option<([u64; 4], usize)> {
    let chars = usize::from(length & 0x7f) * 2;
    let chars = chars.checked_sub(usize::from(length >> 7)).filter(|chars| (1..=32).contains(chars))?;
    let packed = u128::from_be_bytes(*rest.first_chunk::<16>()?) & (u128::MAX << (128 - 4 * chars));
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = packed.to_be_bytes();
    let mut blocks = [spread([a, b, c, d]), spread([e, f, g, h]), spread([i, j, k, l]), spread([m, n, o, p])];
    let mut holes = 0;
    for block in &mut blocks {
        let values = *block;
        let letters = (values + EVERY * 0x76) >> 7 & EVERY;
        holes |= (values + EVERY * 0x74) & (EVERY * 0x80);
        let base = values + EVERY * 0x30;
        *block = if tag == HEX_8 { base + letters * 7 } else { base.wrapping_sub(letters * 13) };
    }
    (tag == HEX_8 || holes == 0).then_some((blocks, chars))
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
pub(crate) fn unpack<const N: usize>(
    tag: u8,
    length: u8,
    packed: &[u8],
    out: &mut Flat<u8, N>,
) -> Result<Kind, Malformed> {
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
        let (buffer, length) = pack(choose(text.as_bytes()).unwrap(), text.as_bytes());
        buffer[..length].to_vec()
    }

    fn unpacked(tag: u8, length: u8, packed: &[u8]) -> Result<(Kind, Vec<u8>), Malformed> {
        let mut out = Flat::<u8, 16>::new();
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
            let short = unpack_digits(*count, rest)
                .map(|(blocks, chars)| blocks.map(u64::to_be_bytes).concat()[..chars].to_vec());
            assert_eq!(short, (length <= 16).then(|| text.into_bytes()));
        }
        assert_eq!(unpack_digits(2, &[0x12, 0xa4, 0, 0, 0, 0, 0, 0]), None);
        assert_eq!(unpack_digits(0x80, &[0; 8]), None);
        assert_eq!(unpack_digits(0, &[0; 8]), None);
    }

    #[test]
    fn the_short_way_for_ids_reads_the_same() {
        for length in 1..=40 {
            for alphabet in ["0123456789", "0123456789-.", "0123456789ABCDEF"] {
                let text: String = alphabet.chars().rev().cycle().take(length).collect();
                let mut frame = packed(&text);
                frame.extend_from_slice(&[0xcd; 16]);
                let [tag, count, rest @ ..] = &frame[..] else { panic!("too short") };
                let short = unpack_short(*tag, *count, rest)
                    .map(|(blocks, chars)| blocks.map(u64::to_be_bytes).concat()[..chars].to_vec());
                assert_eq!(short, (length <= 32).then(|| text.into_bytes()));
            }
        }
        assert_eq!(unpack_short(NIBBLE_8, 2, &[0x1c; 16]), None);
        assert_eq!(unpack_short(NIBBLE_8, 0x80, &[0; 16]), None);
        assert_eq!(unpack_short(HEX_8, 2, &[0; 15]), None);
    }

    #[test]
    fn the_short_way_writes_the_same() {
        let short = |text: &str| {
            let packed = pack_short(text.as_bytes())?;
            let (first, second) = packed.body();
            let body = [first, second].concat();
            Some([&packed.head()[..], &body[..packed.length()]].concat())
        };
        for length in 0..=40 {
            for alphabet in ["9876543210", "FEDCBA9876543210"] {
                let text: String = alphabet.chars().cycle().take(length).collect();
                assert_eq!(short(&text), (9..=32).contains(&length).then(|| packed(&text)), "{text}");
            }
        }
        let frame = "0123456789ABCDEF";
        for byte in (0..=127_u8).filter(|byte| !frame.as_bytes().contains(byte)) {
            for place in 0..frame.len() {
                let mut text = frame.as_bytes().to_vec();
                text[place] = byte;
                assert!(pack_short(&text).is_none(), "{byte} at {place}");
                text[place] = byte | 0x80;
                assert!(pack_short(&text).is_none(), "{byte} with the top bit at {place}");
            }
        }
        for byte in frame.bytes() {
            let mut text = *b"0123456789";
            text[4] = byte | 0x80;
            assert!(pack_short(&text).is_none());
        }
    }
}
