//! What is asked of a store and what it answers: key sets, loaded rows, pages.

use std::collections::{BTreeMap, BTreeSet, btree_map, btree_set};
use std::fmt;

use bytes::Bytes;

use crate::{Key, KeyRange};

/// A set of keys to load, in key order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeySet(BTreeSet<Key>);

/// The answer to a load: for every key asked, its value or the knowledge that it has none.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Loaded(BTreeMap<Key, Option<Bytes>>);

/// A piece of a scan: rows in key order and what is left to scan.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The rows, in key order.
    pub rows: Vec<(Key, Bytes)>,
    /// The range to scan next; `None` means that there is nothing more.
    pub next: Option<KeyRange>,
}

impl KeySet {
    /// An empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeSet::new())
    }

    /// Adds a key; a key that is already there stays once.
    pub fn insert(&mut self, key: Key) {
        self.0.insert(key);
    }

    /// Whether the key is in the set.
    #[must_use]
    pub fn contains(&self, key: &Key) -> bool {
        self.0.contains(key)
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys in order.
    pub fn iter(&self) -> btree_set::Iter<'_, Key> {
        self.0.iter()
    }
}

impl FromIterator<Key> for KeySet {
    fn from_iter<I: IntoIterator<Item = Key>>(keys: I) -> Self {
        Self(keys.into_iter().collect())
    }
}

impl Extend<Key> for KeySet {
    fn extend<I: IntoIterator<Item = Key>>(&mut self, keys: I) {
        self.0.extend(keys);
    }
}

impl From<Key> for KeySet {
    fn from(key: Key) -> Self {
        Self(BTreeSet::from([key]))
    }
}

impl IntoIterator for KeySet {
    type Item = Key;
    type IntoIter = btree_set::IntoIter<Key>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a KeySet {
    type Item = &'a Key;
    type IntoIter = btree_set::Iter<'a, Key>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Loaded {
    /// The value of a key, if the key was asked for and has one.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<&Bytes> {
        self.0.get(key)?.as_ref()
    }

    /// Whether the key was asked for, so that no value means that it has none.
    #[must_use]
    pub fn covers(&self, key: &Key) -> bool {
        self.0.contains_key(key)
    }

    /// How many keys were asked for.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no key was asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys asked for, in order, with their values.
    pub fn iter(&self) -> btree_map::Iter<'_, Key, Option<Bytes>> {
        self.0.iter()
    }
}

impl FromIterator<(Key, Option<Bytes>)> for Loaded {
    fn from_iter<I: IntoIterator<Item = (Key, Option<Bytes>)>>(rows: I) -> Self {
        Self(rows.into_iter().collect())
    }
}

impl IntoIterator for Loaded {
    type Item = (Key, Option<Bytes>);
    type IntoIter = btree_map::IntoIter<Key, Option<Bytes>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Loaded {
    type Item = (&'a Key, &'a Option<Bytes>);
    type IntoIter = btree_map::Iter<'a, Key, Option<Bytes>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Debug for Loaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = self.0.values().filter(|value| value.is_some()).count();
        f.debug_struct("Loaded").field("asked", &self.0.len()).field("found", &found).finish()
    }
}

impl Page {
    /// Most bytes of keys and values that a backend puts into one page, unless a single row has more.
    ///
    /// A page may therefore hold fewer rows than the limit although more follow.
    pub const MAX_BYTES: usize = 4 << 20;

    /// A page of rows in key order, and what is left.
    #[must_use]
    pub const fn new(rows: Vec<(Key, Bytes)>, next: Option<KeyRange>) -> Self {
        Self { rows, next }
    }

    /// Fills a page from the rows of `range` in key order, up to `limit` rows (at least one) and
    /// [`MAX_BYTES`](Self::MAX_BYTES).
    ///
    /// # Errors
    /// The first error that `rows` yields.
    pub fn fill<E>(
        range: KeyRange,
        limit: usize,
        rows: impl IntoIterator<Item = Result<(Key, Bytes), E>>,
    ) -> Result<Self, E> {
        let mut taken: Vec<(Key, Bytes)> = Vec::new();
        let mut size = 0_usize;
        for row in rows {
            let (key, value) = row?;
            size = size.saturating_add(key.bytes().len()).saturating_add(value.len());
            if let Some((last, _)) = taken.last()
                && (taken.len() >= limit.max(1) || size > Self::MAX_BYTES)
            {
                let next = range.after(last);
                return Ok(Self::new(taken, Some(next)));
            }
            taken.push((key, value));
        }
        Ok(Self::new(taken, None))
    }
}

impl fmt::Debug for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("rows", &self.rows.len()).field("next", &self.next).finish()
    }
}
