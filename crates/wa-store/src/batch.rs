//! Batches: everything that one step changes, committed as a whole.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;

use crate::{Fence, Key, KeyRange, StoreError, Table};

/// Everything that one step changes in one account, with the fence that allows it.
///
/// A batch means what its calls mean one after the other: the last word on a key counts. It is kept in a
/// normal form that backends apply directly: first the [`ranges`](Self::ranges) are deleted, then the
/// [`writes`](Self::writes), at most one for each key, are put or deleted in key order.
///
/// ```
/// use wa_store::{Batch, Fence, Key, KeyRange, Staged, Table};
///
/// let seen = |n| Key::number(Table::Seen, n);
/// let mut batch = Batch::new(Fence::new(1));
/// batch.put(seen(1), "a").delete_range(KeyRange::before(&seen(9))).put(seen(2), "b");
/// assert!(matches!(batch.staged(&seen(1)), Staged::Deleted));
/// assert!(matches!(batch.staged(&seen(2)), Staged::Put(_)));
/// assert!(matches!(batch.staged(&seen(9)), Staged::Untouched));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Batch {
    fence: Fence,
    ranges: Vec<KeyRange>,
    writes: BTreeMap<Key, Option<Bytes>>,
}

/// What a batch says about one key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Staged<'a> {
    /// The batch gives the key this value.
    Put(&'a Bytes),
    /// The batch deletes the key, alone or within a range.
    Deleted,
    /// The batch does not speak of the key: the store decides.
    Untouched,
}

/// The receipt of a commit: the batch is durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Committed {
    /// How many rows were put.
    pub written: u64,
    /// How many rows that existed were deleted.
    pub removed: u64,
}

impl Batch {
    /// The longest value that a store accepts.
    pub const MAX_VALUE_LEN: usize = 64 << 20;

    /// An empty batch under a fence.
    #[must_use]
    pub const fn new(fence: Fence) -> Self {
        Self { fence, ranges: Vec::new(), writes: BTreeMap::new() }
    }

    /// The same batch under another fence.
    #[must_use]
    pub fn with_fence(mut self, fence: Fence) -> Self {
        self.fence = fence;
        self
    }

    /// Gives a key a value.
    pub fn put(&mut self, key: Key, value: impl Into<Bytes>) -> &mut Self {
        self.writes.insert(key, Some(value.into()));
        self
    }

    /// Deletes a key, whether or not it exists.
    pub fn delete(&mut self, key: Key) -> &mut Self {
        self.writes.insert(key, None);
        self
    }

    /// Deletes every key of a range, earlier writes of this batch included.
    pub fn delete_range(&mut self, range: KeyRange) -> &mut Self {
        if !range.is_empty() {
            let covered: Vec<Key> = self.writes.range(range.bounds()).map(|(key, _)| key.clone()).collect();
            for key in &covered {
                self.writes.remove(key);
            }
            self.ranges.push(range);
        }
        self
    }

    /// Deletes everything that the account holds.
    pub fn delete_everything(&mut self) -> &mut Self {
        self.writes.clear();
        self.ranges = Table::ALL.iter().map(|table| KeyRange::all(*table)).collect();
        self
    }

    /// Adds what a later batch says; the fence stays.
    pub fn append(&mut self, later: Self) -> &mut Self {
        for range in later.ranges {
            self.delete_range(range);
        }
        self.writes.extend(later.writes);
        self
    }

    /// The fence.
    #[must_use]
    pub const fn fence(&self) -> Fence {
        self.fence
    }

    /// What the batch says about a key: a view over what the store holds.
    #[must_use]
    pub fn staged(&self, key: &Key) -> Staged<'_> {
        match self.writes.get(key) {
            Some(Some(value)) => Staged::Put(value),
            Some(None) => Staged::Deleted,
            None if self.ranges.iter().any(|range| range.contains(key)) => Staged::Deleted,
            None => Staged::Untouched,
        }
    }

    /// The ranges to delete first.
    pub fn ranges(&self) -> impl ExactSizeIterator<Item = &KeyRange> {
        self.ranges.iter()
    }

    /// The writes to do then, in key order: a value to put, or `None` to delete.
    pub fn writes(&self) -> impl ExactSizeIterator<Item = (&Key, Option<&Bytes>)> {
        self.writes.iter().map(|(key, value)| (key, value.as_ref()))
    }

    /// The writes of one range, in key order.
    pub fn writes_in(&self, range: &KeyRange) -> impl Iterator<Item = (&Key, Option<&Bytes>)> {
        let bounds = (!range.is_empty()).then(|| range.bounds());
        bounds
            .into_iter()
            .flat_map(|bounds| self.writes.range(bounds))
            .map(|(key, value)| (key, value.as_ref()))
    }

    /// How many ranges and writes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ranges.len() + self.writes.len()
    }

    /// Whether the batch changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes of keys and values the writes hold.
    #[must_use]
    pub fn size(&self) -> usize {
        self.writes.iter().map(|(key, value)| key.bytes().len() + value.as_ref().map_or(0, Bytes::len)).sum()
    }

    /// Checks the limits on keys and values; every backend does this before it begins.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] if a key or a value is too long.
    pub fn check(&self) -> Result<(), StoreError> {
        for (key, value) in &self.writes {
            if key.bytes().len() > Key::MAX_LEN {
                return Err(StoreError::TooLarge { limit: Key::MAX_LEN });
            }
            if value.as_ref().is_some_and(|value| value.len() > Self::MAX_VALUE_LEN) {
                return Err(StoreError::TooLarge { limit: Self::MAX_VALUE_LEN });
            }
        }
        Ok(())
    }
}

impl Committed {
    /// The receipt of a commit that put and removed so many rows.
    #[must_use]
    pub const fn new(written: u64, removed: u64) -> Self {
        Self { written, removed }
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("fence", &self.fence)
            .field("ranges", &self.ranges.len())
            .field("writes", &self.writes.len())
            .field("bytes", &self.size())
            .finish()
    }
}

impl fmt::Debug for Staged<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Put(value) => write!(f, "Put({} bytes)", value.len()),
            Self::Deleted => f.write_str("Deleted"),
            Self::Untouched => f.write_str("Untouched"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u64) -> Key {
        Key::number(Table::Seen, n)
    }

    fn batch() -> Batch {
        Batch::new(Fence::new(1))
    }

    #[test]
    fn the_last_word_on_a_key_counts() {
        let mut batch = batch();
        batch.put(key(1), "a").delete(key(1)).put(key(1), "b");
        assert_eq!(batch.len(), 1);
        assert_eq!(batch.staged(&key(1)), Staged::Put(&Bytes::from("b")));
    }

    #[test]
    fn appending_is_the_same_as_going_on() {
        let mut whole = batch();
        whole.put(key(1), "a").put(key(5), "b").delete_range(KeyRange::before(&key(3))).put(key(2), "c");
        let mut first = batch();
        first.put(key(1), "a").put(key(5), "b");
        let mut later = batch();
        later.delete_range(KeyRange::before(&key(3))).put(key(2), "c");
        first.append(later);
        assert_eq!(first, whole);
    }

    #[test]
    fn an_empty_range_adds_nothing() {
        let mut batch = batch();
        batch.put(key(1), "a").delete_range(KeyRange::between(Table::Seen, b"b", b"a"));
        assert_eq!((batch.len(), batch.ranges().len()), (1, 0));
    }

    #[test]
    fn size_and_limits_are_known() {
        let mut batch = batch();
        batch.put(key(1), "abc").delete(key(2));
        assert_eq!(batch.size(), 8 + 3 + 8);
        assert!(batch.check().is_ok());
        batch.delete(Key::new(Table::Meta, vec![0; Key::MAX_LEN + 1]));
        assert!(matches!(batch.check(), Err(StoreError::TooLarge { limit: Key::MAX_LEN })));
    }

    #[test]
    fn debug_shows_no_content() {
        let mut batch = batch();
        batch.put(Key::text(Table::Meta, "15550100"), "secret");
        let shown = format!("{batch:?} {:?}", batch.staged(&Key::text(Table::Meta, "15550100")));
        assert!(!shown.contains("secret") && !shown.contains("15550100"), "{shown}");
    }
}
