//! Ranges of keys within one table.

use std::fmt;
use std::ops::Bound;

use crate::key::KeyBytes;
use crate::{Key, Table};

/// Neighbouring keys of one table: from the first one included to the last one excluded.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct KeyRange {
    table: Table,
    from: KeyBytes,
    to: Option<KeyBytes>,
}

impl KeyRange {
    /// Every key of a table.
    #[must_use]
    pub fn all(table: Table) -> Self {
        Self { table, from: KeyBytes::new(), to: None }
    }

    /// Every key of the same table whose bytes begin with those of `prefix`, itself included.
    #[must_use]
    pub fn prefix(prefix: &Key) -> Self {
        let from = KeyBytes::from_slice(prefix.bytes());
        let to = after_prefix(prefix.bytes());
        Self { table: prefix.table(), from, to }
    }

    /// The keys from `from`, included, to `to`, excluded; empty if `to` is not greater.
    #[must_use]
    pub fn between(table: Table, from: impl AsRef<[u8]>, to: impl AsRef<[u8]>) -> Self {
        let (from, to) = (from.as_ref(), to.as_ref());
        Self { table, from: KeyBytes::from_slice(from), to: Some(KeyBytes::from_slice(to)) }
    }

    /// The keys of the same table from `from`, included, to the end of the table.
    #[must_use]
    pub fn starting_at(from: &Key) -> Self {
        Self { table: from.table(), from: KeyBytes::from_slice(from.bytes()), to: None }
    }

    /// The keys of the same table before `to`, excluded.
    #[must_use]
    pub fn before(to: &Key) -> Self {
        Self { table: to.table(), from: KeyBytes::new(), to: Some(KeyBytes::from_slice(to.bytes())) }
    }

    /// What remains of this range after `key`, which a scan has delivered.
    #[must_use]
    pub fn after(mut self, key: &Key) -> Self {
        let next = key.clone().successor();
        if next.bytes() > self.from.as_slice() {
            self.from = KeyBytes::from_slice(next.bytes());
        }
        self
    }

    /// The table.
    #[must_use]
    pub const fn table(&self) -> Table {
        self.table
    }

    /// The first bytes, included.
    #[must_use]
    pub fn from(&self) -> &[u8] {
        &self.from
    }

    /// The last bytes, excluded; `None` is the end of the table.
    #[must_use]
    pub fn to(&self) -> Option<&[u8]> {
        self.to.as_deref()
    }

    /// Whether no key can lie in the range.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.to().is_some_and(|to| to <= self.from())
    }

    /// Whether a key lies in the range.
    #[must_use]
    pub fn contains(&self, key: &Key) -> bool {
        key.table() == self.table && key.bytes() >= self.from() && self.to().is_none_or(|to| key.bytes() < to)
    }

    /// The bounds for an ordered map of keys; only for a range that is not empty.
    pub(crate) fn bounds(&self) -> (Bound<Key>, Bound<Key>) {
        let key = |bytes: &KeyBytes| Key::from_parts(self.table, bytes.clone());
        let end = match &self.to {
            Some(to) => Bound::Excluded(key(to)),
            None => match Table::ALL.iter().find(|table| **table > self.table) {
                Some(next) => Bound::Excluded(Key::empty(*next)),
                None => Bound::Unbounded,
            },
        };
        (Bound::Included(key(&self.from)), end)
    }
}

impl fmt::Debug for KeyRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = self.to.as_ref().map(|to| to.len());
        write!(f, "KeyRange({:?}, from {} bytes, to {to:?})", self.table, self.from.len())
    }
}

/// The smallest bytes greater than every extension of `prefix`: none if it is all `FF`.
fn after_prefix(prefix: &[u8]) -> Option<KeyBytes> {
    let last = prefix.iter().rposition(|byte| *byte != u8::MAX)?;
    let mut end = KeyBytes::from_slice(prefix.get(..=last)?);
    let byte = end.last_mut()?;
    *byte = byte.checked_add(1)?;
    Some(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bytes() -> impl Strategy<Value = Vec<u8>> {
        prop::collection::vec(prop_oneof![Just(0u8), Just(254), Just(255), any::<u8>()], 0..5)
    }

    proptest! {
        #[test]
        fn a_prefix_range_holds_exactly_the_keys_with_the_prefix(prefix in bytes(), key in bytes(), tail in bytes()) {
            let range = KeyRange::prefix(&Key::new(Table::Meta, &prefix));
            let extended = Key::new(Table::Meta, [&prefix[..], &tail[..]].concat());
            prop_assert!(range.contains(&extended));
            prop_assert_eq!(range.contains(&Key::new(Table::Meta, &key)), key.starts_with(&prefix));
            prop_assert!(!range.contains(&Key::new(Table::Job, &prefix)));
        }

        #[test]
        fn what_remains_after_a_key_begins_just_behind_it(from in bytes(), key in bytes(), probe in bytes()) {
            let key = Key::new(Table::Meta, key);
            let range = KeyRange::starting_at(&Key::new(Table::Meta, from));
            let probe = Key::new(Table::Meta, probe);
            let expected = range.contains(&probe) && probe > key;
            prop_assert_eq!(range.after(&key).contains(&probe), expected);
        }
    }

    #[test]
    fn a_backward_range_is_empty() {
        assert!(KeyRange::between(Table::Meta, b"b", b"a").is_empty());
        assert!(KeyRange::between(Table::Meta, b"a", b"a").is_empty());
        assert!(KeyRange::before(&Key::empty(Table::Meta)).is_empty());
        assert!(!KeyRange::all(Table::Meta).is_empty());
    }
}
