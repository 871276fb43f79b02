//! Keys: a table and bytes whose order is the order of the rows.

use std::borrow::Cow;
use std::fmt;

use smallvec::SmallVec;

use crate::Table;

pub(crate) type KeyBytes = SmallVec<[u8; 32]>;

const ZERO: u8 = 0x00;
const END: u8 = 0x00;
const ESCAPED: u8 = 0x01;

/// The name of one row: a table and bytes, ordered first by table, then bytewise.
///
/// A key of one piece is made by [`new`](Self::new), [`text`](Self::text) or [`number`](Self::number). A key of
/// several pieces starts with [`empty`](Self::empty) and grows by [`with`](Self::with) and
/// [`with_number`](Self::with_number), so that a shorter key is the prefix of exactly the keys below it:
///
/// ```
/// use wa_store::{Key, KeyRange, Table};
///
/// let group = Key::empty(Table::SenderKey).with("tea");
/// let member = group.clone().with("alice").with_number(2);
/// assert!(KeyRange::prefix(&group).contains(&member));
///
/// let other = Key::empty(Table::SenderKey).with("teapot").with("alice").with_number(2);
/// assert!(!KeyRange::prefix(&group).contains(&other));
/// assert!(member < other, "the order is that of the pieces");
/// ```
///
/// Up to 32 bytes are stored inline. `Debug` shows the table and the length only, because keys hold addresses.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    table: Table,
    bytes: KeyBytes,
}

impl Key {
    /// The longest key that a store accepts.
    pub const MAX_LEN: usize = 1024;

    /// A key with exactly these bytes.
    #[must_use]
    pub fn new(table: Table, bytes: impl AsRef<[u8]>) -> Self {
        Self { table, bytes: KeyBytes::from_slice(bytes.as_ref()) }
    }

    /// A key with the bytes of a text.
    #[must_use]
    pub fn text(table: Table, text: &str) -> Self {
        Self::new(table, text)
    }

    /// A key with a big-endian number, so that the order of the keys is that of the numbers.
    #[must_use]
    pub fn number(table: Table, number: u64) -> Self {
        Self::new(table, number.to_be_bytes())
    }

    /// A key without bytes: the first of its table, and where keys of several pieces begin.
    #[must_use]
    pub fn empty(table: Table) -> Self {
        Self { table, bytes: SmallVec::new() }
    }

    /// Adds a piece of any bytes, with its end marked: `00` becomes `00 01` and the end is `00 00`.
    #[must_use]
    pub fn with(mut self, piece: impl AsRef<[u8]>) -> Self {
        for &byte in piece.as_ref() {
            self.bytes.push(byte);
            if byte == ZERO {
                self.bytes.push(ESCAPED);
            }
        }
        self.bytes.extend_from_slice(&[ZERO, END]);
        self
    }

    /// Adds a big-endian number of eight bytes.
    #[must_use]
    pub fn with_number(mut self, number: u64) -> Self {
        self.bytes.extend_from_slice(&number.to_be_bytes());
        self
    }

    /// The table.
    #[must_use]
    pub const fn table(&self) -> Table {
        self.table
    }

    /// The bytes, without the table.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes as the number of [`number`](Self::number), if there are exactly eight.
    #[must_use]
    pub fn as_number(&self) -> Option<u64> {
        <[u8; 8]>::try_from(self.bytes()).ok().map(u64::from_be_bytes)
    }

    /// The bytes as text, if they are UTF-8.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        std::str::from_utf8(self.bytes()).ok()
    }

    /// Reads the pieces of a key of several pieces, in the order they were added.
    #[must_use]
    pub fn pieces(&self) -> KeyPieces<'_> {
        KeyPieces { rest: &self.bytes }
    }

    /// The first key after this one: nothing lies between the two.
    #[must_use]
    pub fn successor(mut self) -> Self {
        self.bytes.push(ZERO);
        self
    }

    pub(crate) fn from_parts(table: Table, bytes: KeyBytes) -> Self {
        Self { table, bytes }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({:?}, {} bytes)", self.table, self.bytes.len())
    }
}

/// A reader of the pieces of a [`Key`].
#[derive(Clone)]
pub struct KeyPieces<'a> {
    rest: &'a [u8],
}

impl<'a> KeyPieces<'a> {
    /// The next piece, as [`Key::with`] took it; `None` if no whole piece follows.
    pub fn piece(&mut self) -> Option<Cow<'a, [u8]>> {
        let mut escapes = 0;
        let mut at = 0;
        let end = loop {
            match self.rest.get(at..)? {
                [ZERO, END, ..] => break at,
                [ZERO, ESCAPED, ..] => {
                    escapes += 1;
                    at += 2;
                }
                [ZERO, ..] | [] => return None,
                _ => at += 1,
            }
        };
        let (raw, tail) = self.rest.split_at_checked(end)?;
        self.rest = tail.get(2..)?;
        if escapes == 0 {
            return Some(Cow::Borrowed(raw));
        }
        let mut piece = Vec::with_capacity(raw.len() - escapes);
        let mut after_zero = false;
        for &byte in raw {
            if !after_zero {
                piece.push(byte);
            }
            after_zero = byte == ZERO && !after_zero;
        }
        Some(Cow::Owned(piece))
    }

    /// The next piece as text; `None` if no whole piece follows or it is not UTF-8.
    pub fn text(&mut self) -> Option<Cow<'a, str>> {
        match self.piece()? {
            Cow::Borrowed(raw) => std::str::from_utf8(raw).ok().map(Cow::Borrowed),
            Cow::Owned(raw) => String::from_utf8(raw).ok().map(Cow::Owned),
        }
    }

    /// The next number, as [`Key::with_number`] took it; `None` if fewer than eight bytes follow.
    pub fn number(&mut self) -> Option<u64> {
        let (number, tail) = self.rest.split_first_chunk::<8>()?;
        self.rest = tail;
        Some(u64::from_be_bytes(*number))
    }

    /// What has not been read yet.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl fmt::Debug for KeyPieces<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyPieces({} bytes left)", self.rest.len())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_key_shows_no_content() {
        assert_eq!(format!("{:?}", Key::text(Table::Lid, "15550100")), "Key(Lid, 8 bytes)");
    }

    #[test]
    fn an_unfinished_piece_is_not_a_piece() {
        for raw in [&b"abc"[..], b"abc\0", b"abc\0\x02", b""] {
            assert_eq!(Key::new(Table::Meta, raw).pieces().piece(), None);
        }
    }

    #[test]
    fn numbers_sort_as_numbers() {
        let numbers = [0, 1, 255, 256, u64::from(u32::MAX), u64::MAX];
        assert!(numbers.map(|n| Key::number(Table::Inbox, n)).is_sorted());
        assert_eq!(Key::number(Table::Inbox, 7).as_number(), Some(7));
    }

    fn piece() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(prop_oneof![Just(0u8), Just(1), Just(255), any::<u8>()], 0..6)
    }

    proptest! {
        #[test]
        fn pieces_read_back(first in piece(), number: u64, last in piece()) {
            let key = Key::empty(Table::Meta).with(&first).with_number(number).with(&last);
            let mut pieces = key.pieces();
            prop_assert_eq!(&*pieces.piece().unwrap(), &first[..]);
            prop_assert_eq!(pieces.number(), Some(number));
            prop_assert_eq!(&*pieces.piece().unwrap(), &last[..]);
            prop_assert!(pieces.rest().is_empty());
        }

        #[test]
        fn keys_sort_as_their_pieces(a in (piece(), piece()), b in (piece(), piece())) {
            let key = |(x, y): &(Vec<u8>, Vec<u8>)| Key::empty(Table::Meta).with(x).with(y);
            prop_assert_eq!(key(&a).cmp(&key(&b)), a.cmp(&b));
        }
    }
}
