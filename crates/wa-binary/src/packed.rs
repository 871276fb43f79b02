//! Strings of two characters a byte.

use crate::Malformed;
use crate::tag::{HEX_8, NIBBLE_8};

/// The longest string that is packed.
pub(crate) const MAX_CHARS: usize = 127;

/// The most characters that one length byte can announce.
const MAX_UNPACKED: usize = 254;

/// The alphabets, by value. The last value of the first one is padding; peers read it as a zero byte.
const NIBBLES: [u8; 16] = *b"0123456789-.\0\0\0\0";
const HEX: [u8; 16] = *b"0123456789ABCDEF";

/// The two characters of every byte.
static NIBBLE_PAIRS: [[u8; 2]; 256] = pairs(&NIBBLES);
static HEX_PAIRS: [[u8; 2]; 256] = pairs(&HEX);

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
    let odd = u8::from(text.len() % 2 == 1) << 7;
    let length = text.len().div_ceil(2);
    let [head, count, body @ ..] = &mut buffer;
    *head = tag;
    *count = odd | u8::try_from(length).unwrap_or(u8::MAX);
    let (whole, last) = text.as_chunks::<2>();
    for (byte, [high, low]) in body.iter_mut().zip(whole) {
        *byte = (character(*high) << 4) | (character(*low) & 15);
    }
    if let ([high], Some(byte)) = (last, body.get_mut(whole.len())) {
        *byte = (character(*high) << 4) | 15;
    }
    out.extend_from_slice(buffer.get(..2 + length).unwrap_or_default());
}

/// An unpacked string, on the stack.
pub(crate) struct Unpacked {
    chars: [u8; MAX_UNPACKED],
    len: usize,
}

impl Unpacked {
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.chars.get(..self.len).unwrap_or_default()
    }
}

/// Reads a packed string from its length byte and its bytes.
pub(crate) fn unpack(tag: u8, length: u8, packed: &[u8]) -> Result<Unpacked, Malformed> {
    let odd = length & 0x80 != 0;
    if odd && packed.is_empty() {
        return Err(Malformed::Packed);
    }
    let pairs = if tag == HEX_8 { &HEX_PAIRS } else { &NIBBLE_PAIRS };
    let mut unpacked = Unpacked { chars: [0; MAX_UNPACKED], len: packed.len() * 2 - usize::from(odd) };
    let mut broken = false;
    for (chars, byte) in unpacked.chars.as_chunks_mut::<2>().0.iter_mut().zip(packed) {
        *chars = pair(pairs, *byte);
        if tag != HEX_8 {
            broken |= is_hole(byte >> 4) | is_hole(byte & 15);
        }
    }
    // The low half of the last byte is padding if the length is odd, and nobody looks at padding.
    if broken && odd {
        let (last, whole) = packed.split_last().ok_or(Malformed::Packed)?;
        broken = is_hole(last >> 4) || whole.iter().any(|byte| is_hole(byte >> 4) || is_hole(byte & 15));
    }
    if broken { Err(Malformed::Packed) } else { Ok(unpacked) }
}

/// The values that stand for no character in the alphabet of numbers.
fn is_hole(value: u8) -> bool {
    value.wrapping_sub(12) < 3
}

#[expect(clippy::indexing_slicing, clippy::as_conversions, reason = "256 entries, one for every byte")]
const fn character(byte: u8) -> u8 {
    CHARACTERS[byte as usize]
}

fn pair(pairs: &[[u8; 2]; 256], byte: u8) -> [u8; 2] {
    pairs.get(usize::from(byte)).copied().unwrap_or_default()
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
const fn pairs(alphabet: &[u8; 16]) -> [[u8; 2]; 256] {
    let mut table = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = [alphabet[byte >> 4], alphabet[byte & 15]];
        byte += 1;
    }
    table
}

#[expect(clippy::indexing_slicing, clippy::as_conversions, reason = "runs in the compiler")]
const fn characters() -> [u8; 256] {
    let mut table = [0; 256];
    let mut value = 0;
    while value < 16 {
        if value < 12 {
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
        assert!(unpack(NIBBLE_8, 1, &[0xcc]).is_err());
        assert!(unpack(NIBBLE_8, 0x82, &[0x1d, 0x23]).is_err());
        assert_eq!(unpack(NIBBLE_8, 0x82, &[0x12, 0x3d]).unwrap().as_bytes(), b"123");
        assert_eq!(unpack(NIBBLE_8, 2, &[0x1f, 0x23]).unwrap().as_bytes(), b"1\x0023");
        assert!(unpack(NIBBLE_8, 0x80, &[]).is_err());
        assert_eq!(unpack(NIBBLE_8, 0, &[]).unwrap().as_bytes(), b"");
    }
}
