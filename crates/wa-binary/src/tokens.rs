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
pub(crate) fn single(byte: u8) -> Option<&'static str> {
    SINGLE.get(usize::from(byte)).copied().filter(|text| !text.is_empty())
}

/// The string of a two-byte token.
pub(crate) fn double(tag: u8, index: u8) -> Option<&'static str> {
    let dictionary = DOUBLE.get(usize::from(tag.checked_sub(DICTIONARY_0)?))?;
    dictionary.get(usize::from(index)).copied()
}

/// The token of a string.
pub(crate) fn find(text: &str) -> Option<Token> {
    if text.len() > LONGEST {
        return None;
    }
    let hash = hash(text.as_bytes());
    let mut slot = home(hash);
    loop {
        let entry = *INDEX.get(slot)?;
        if entry.is_empty() {
            return None;
        }
        if entry.mark == mark(hash) && entry.text() == Some(text) {
            return Some(entry.token());
        }
        slot = (slot + 1) % SLOTS;
    }
}

/// The longest token.
const LONGEST: usize = longest(false);

/// The longest token that could also be packed: anything longer that can be packed is no token.
pub(crate) const LONGEST_PACKABLE: usize = longest(true);

const SLOTS: usize = 4096;

/// A hash table made by the compiler: open addressing, a third full.
static INDEX: [Entry; SLOTS] = index();

/// Half of the hash, then where the token is; dictionary 0 stands for no entry, 1 for the one-byte tokens.
#[derive(Clone, Copy)]
struct Entry {
    mark: u16,
    dictionary: u8,
    index: u8,
}

impl Entry {
    const EMPTY: Self = Self { mark: 0, dictionary: 0, index: 0 };

    fn is_empty(self) -> bool {
        self.dictionary == 0
    }

    fn token(self) -> Token {
        match self.dictionary {
            1 => Token::Single(self.index),
            dictionary => Token::Double(DICTIONARY_0 + dictionary - 2, self.index),
        }
    }

    fn text(self) -> Option<&'static str> {
        match self.token() {
            Token::Single(byte) => single(byte),
            Token::Double(tag, index) => double(tag, index),
        }
    }
}

/// Reads the ends of the text: eight bytes each if it has them, else four, else single ones.
#[expect(clippy::as_conversions, reason = "widening, and `from` is not const")]
const fn hash(text: &[u8]) -> u64 {
    let (head, tail) = match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
        _ => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some(head), Some(tail)) => (u32::from_le_bytes(*head) as u64, u32::from_le_bytes(*tail) as u64),
            _ => match text {
                [a, b, c] => (*a as u64 | (*b as u64) << 8, *c as u64),
                [a, b] => (*a as u64, *b as u64),
                [a] => (*a as u64, 0),
                _ => (0, 0),
            },
        },
    };
    let mixed = (head ^ tail.rotate_left(23)).wrapping_add(text.len() as u64);
    let mixed = mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

#[expect(clippy::as_conversions, reason = "the high 12 bits; `try_from` is not const")]
const fn home(hash: u64) -> usize {
    (hash >> 52) as usize % SLOTS
}

#[expect(clippy::as_conversions, reason = "a part of the hash; `try_from` is not const")]
const fn mark(hash: u64) -> u16 {
    (hash >> 32) as u16
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
const fn index() -> [Entry; SLOTS] {
    let mut table = [Entry::EMPTY; SLOTS];
    let mut at = 1;
    while at < SINGLE.len() {
        table = insert(table, SINGLE[at], 1, at);
        at += 1;
    }
    let mut dictionary = 0;
    while dictionary < DOUBLE.len() {
        let mut at = 0;
        while at < DOUBLE[dictionary].len() {
            table = insert(table, DOUBLE[dictionary][at], dictionary + 2, at);
            at += 1;
        }
        dictionary += 1;
    }
    table
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
#[expect(clippy::as_conversions, reason = "dictionary and index are bytes; `try_from` is not const")]
const fn insert(mut table: [Entry; SLOTS], text: &str, dictionary: usize, at: usize) -> [Entry; SLOTS] {
    let hash = hash(text.as_bytes());
    let mut slot = home(hash);
    while table[slot].dictionary != 0 {
        slot = (slot + 1) % SLOTS;
    }
    table[slot] = Entry { mark: mark(hash), dictionary: dictionary as u8, index: at as u8 };
    table
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, which would complain")]
const fn longest(packable: bool) -> usize {
    let mut longest = 0;
    let mut dictionary = 0;
    while dictionary <= DOUBLE.len() {
        let tokens: &[&str] = if dictionary == 0 { &SINGLE } else { &DOUBLE[dictionary - 1] };
        let mut at = 0;
        while at < tokens.len() {
            let text = tokens[at].as_bytes();
            if text.len() > longest && (!packable || crate::packed::choose(text).is_some()) {
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
        for text in ["", "x", "receipts", "Receipt", "15550100001", &"a".repeat(LONGEST + 1)] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
