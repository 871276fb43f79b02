//! From strings to tokens and back.

use crate::table::{DOUBLE, SINGLE};
use crate::tag::DICTIONARY_0;

/// A string that the dictionary knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    /// One byte says it all.
    Single(u8),
    /// Dictionary, then index, both as they are written.
    Double(u8, u8),
}

/// The tokens of the commonest servers.
pub(crate) mod server {
    pub(crate) const USER: u8 = 3;
    pub(crate) const BROADCAST: u8 = 13;
    pub(crate) const GROUP: u8 = 28;
    pub(crate) const LID: u8 = 118;
}

/// The string of a one-byte token. Byte 0 is none: it is the empty list.
#[inline]
pub(crate) fn single(byte: u8) -> Option<&'static str> {
    SINGLE.get(usize::from(byte)).copied().filter(|text| !text.is_empty())
}

/// The string of a two-byte token.
#[inline]
pub(crate) fn double(tag: u8, index: u8) -> Option<&'static str> {
    let dictionary = DOUBLE.get(usize::from(tag.checked_sub(DICTIONARY_0)?))?;
    dictionary.get(usize::from(index)).copied()
}

/// The string of a token that [`Token::code`] names.
#[inline]
pub(crate) fn text(code: u16) -> &'static str {
    let [tag, index] = code.to_be_bytes();
    if tag == 0 { single(index) } else { double(tag, index) }.unwrap_or_default()
}

impl Token {
    /// Both bytes in one number; a token of one byte has the first one zero.
    pub(crate) fn code(self) -> u16 {
        match self {
            Self::Single(byte) => byte.into(),
            Self::Double(tag, index) => u16::from_be_bytes([tag, index]),
        }
    }
}

/// The token of a string.
#[inline(always)]
pub(crate) fn find(text: &str) -> Option<Token> {
    let ends = Ends::of(text.as_bytes());
    let length = u8::try_from(text.len()).ok()?;
    let mut slot = ends.home(text.len());
    loop {
        let entry = *INDEX.get(slot)?;
        if entry.length == 0 {
            return None;
        }
        if entry.length == length && ENDS.get(usize::from(entry.place)) == Some(&ends) {
            let token = entry.token();
            // The ends of a longer text leave a gap.
            if text.len() <= 16 || self::text(token.code()) == text {
                return Some(token);
            }
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// The longest token that could also be packed: anything longer that can be packed is no token.
pub(crate) const LONGEST_PACKABLE: usize = longest_packable();

const SLOTS: usize = 4096;

/// A hash table made by the compiler: open addressing, a third full.
static INDEX: [Entry; SLOTS] = index();

/// The ends of every token, at 256 times its dictionary (0 for the one-byte tokens) and its index.
static ENDS: [Ends; 256 * (1 + DOUBLE.len())] = all_ends();

/// Which token, and how long it is; length 0 stands for no entry.
#[derive(Clone, Copy)]
struct Entry {
    place: u16,
    length: u8,
}

impl Entry {
    #[inline]
    fn token(self) -> Token {
        match self.place.to_be_bytes() {
            [0, index] => Token::Single(index),
            [dictionary, index] => Token::Double(DICTIONARY_0 + dictionary - 1, index),
        }
    }
}

/// The first and the last eight bytes of a text, which overlap in a short one; of one below eight bytes the
/// first and the last four, of one below four its first, middle and last byte. With the length, up to
/// sixteen bytes, they say all.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Ends {
    head: u64,
    tail: u64,
}

impl Ends {
    #[inline]
    #[expect(clippy::as_conversions, reason = "widening, and `from` is not const")]
    const fn of(text: &[u8]) -> Self {
        if let (Some(head), Some(tail)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
            return Self { head: u64::from_le_bytes(*head), tail: u64::from_le_bytes(*tail) };
        }
        if let (Some(head), Some(tail)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            return Self { head: u32::from_le_bytes(*head) as u64, tail: u32::from_le_bytes(*tail) as u64 };
        }
        let head = match text {
            [a, b, c] => (*a as u64) | (*b as u64) << 8 | (*c as u64) << 16,
            [a, b] => (*a as u64) | (*b as u64) << 8,
            [a] => *a as u64,
            _ => 0,
        };
        Self { head, tail: 0 }
    }

    /// Where the search begins.
    #[inline]
    #[expect(clippy::as_conversions, reason = "the high 12 bits of the hash; `try_from` is not const")]
    const fn home(self, length: usize) -> usize {
        let mixed = (self.head ^ self.tail.rotate_left(23)).wrapping_add(length as u64);
        (mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52) as usize % SLOTS
    }
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
const fn index() -> [Entry; SLOTS] {
    let mut table = [Entry { place: 0, length: 0 }; SLOTS];
    let mut dictionary = 0;
    while dictionary <= DOUBLE.len() {
        let tokens: &[&str] = if dictionary == 0 { &SINGLE } else { &DOUBLE[dictionary - 1] };
        let mut at = 0;
        while at < tokens.len() {
            table = insert(table, tokens[at].as_bytes(), dictionary * 256 + at);
            at += 1;
        }
        dictionary += 1;
    }
    table
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
#[expect(clippy::as_conversions, reason = "lengths are bytes, places below 1,280; `try_from` is not const")]
const fn insert(mut table: [Entry; SLOTS], text: &[u8], place: usize) -> [Entry; SLOTS] {
    if text.is_empty() {
        return table;
    }
    let mut slot = Ends::of(text).home(text.len());
    while table[slot].length != 0 {
        slot = (slot + 1) % SLOTS;
    }
    table[slot] = Entry { place: place as u16, length: text.len() as u8 };
    table
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
const fn all_ends() -> [Ends; 256 * (1 + DOUBLE.len())] {
    let mut table = [Ends { head: 0, tail: 0 }; 256 * (1 + DOUBLE.len())];
    let mut dictionary = 0;
    while dictionary <= DOUBLE.len() {
        let tokens: &[&str] = if dictionary == 0 { &SINGLE } else { &DOUBLE[dictionary - 1] };
        let mut at = 0;
        while at < tokens.len() {
            table[dictionary * 256 + at] = Ends::of(tokens[at].as_bytes());
            at += 1;
        }
        dictionary += 1;
    }
    table
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
const fn longest_packable() -> usize {
    let mut longest = 0;
    let mut dictionary = 0;
    while dictionary <= DOUBLE.len() {
        let tokens: &[&str] = if dictionary == 0 { &SINGLE } else { &DOUBLE[dictionary - 1] };
        let mut at = 0;
        while at < tokens.len() {
            let text = tokens[at].as_bytes();
            if text.len() > longest && crate::packed::choose(text).is_some() {
                longest = text.len();
            }
            at += 1;
        }
        dictionary += 1;
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_is_found_again() {
        for (index, text) in SINGLE.iter().enumerate().skip(1) {
            assert_eq!(find(text), Some(Token::Single(u8::try_from(index).unwrap())), "{text}");
        }
        for (dictionary, tokens) in DOUBLE.iter().enumerate() {
            for (index, text) in tokens.iter().enumerate() {
                let tag = DICTIONARY_0 + u8::try_from(dictionary).unwrap();
                assert_eq!(find(text), Some(Token::Double(tag, u8::try_from(index).unwrap())), "{text}");
            }
        }
    }

    #[test]
    fn the_named_tokens_are_those_servers() {
        let named = [server::USER, server::BROADCAST, server::GROUP, server::LID].map(single);
        assert_eq!(named, ["s.whatsapp.net", "broadcast", "g.us", "lid"].map(Some));
    }

    #[test]
    fn what_is_no_token_is_not_found() {
        for text in ["", "x", "receipts", "Receipt", "15550100001", &"a".repeat(300), "disappea-ing_mode"] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
