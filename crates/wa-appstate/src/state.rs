//! What is kept of a collection: a head, and the value MAC of every index.

use std::collections::{BTreeMap, HashMap};

use crate::error::AppStateError;
use crate::lthash::{LTHASH_LENGTH, LtHash};
use crate::mac::{IndexMac, ValueMac};

/// First byte of a stored head.
const STORED: u8 = 1;

/// Version and hash of a collection; together with its value MACs this is all its state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// How many patches have been applied; 0 means never synced.
    pub version: u64,
    /// The hash of all current value MACs.
    pub hash: LtHash,
}

impl Head {
    /// The head of a collection that was never synced.
    pub const EMPTY: Self = Self { version: 0, hash: LtHash::EMPTY };

    /// Length of a stored head.
    pub const STORED_LENGTH: usize = 1 + 8 + LTHASH_LENGTH;

    /// The head as a stored record.
    #[must_use]
    pub fn to_stored(&self) -> Vec<u8> {
        [&[STORED], self.version.to_be_bytes().as_slice(), self.hash.as_bytes()].concat()
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// [`AppStateError::Stored`] if it is not one.
    pub fn from_stored(record: &[u8]) -> Result<Self, AppStateError> {
        Self::read_stored(record).ok_or(AppStateError::Stored("head"))
    }

    fn read_stored(record: &[u8]) -> Option<Self> {
        let (&STORED, rest) = record.split_first()? else { return None };
        let (version, hash) = rest.split_first_chunk()?;
        Some(Self { version: u64::from_be_bytes(*version), hash: LtHash::from_bytes(hash.try_into().ok()?) })
    }

    /// The version of the next patch.
    pub(crate) fn next_version(&self) -> u64 {
        self.version.saturating_add(1)
    }
}

/// Where the current value MAC of an index is looked up.
///
/// A patch says in advance which ones it needs ([`Patch::index_macs`](crate::Patch::index_macs)), so a
/// caller whose rows are in a database loads those into a map and hands over the map.
pub trait ValueMacs {
    /// The value MAC that an index has now.
    fn value_mac(&self, index: &IndexMac) -> Option<ValueMac>;
}

impl ValueMacs for BTreeMap<IndexMac, ValueMac> {
    fn value_mac(&self, index: &IndexMac) -> Option<ValueMac> {
        self.get(index).copied()
    }
}

impl<S: std::hash::BuildHasher> ValueMacs for HashMap<IndexMac, ValueMac, S> {
    fn value_mac(&self, index: &IndexMac) -> Option<ValueMac> {
        self.get(index).copied()
    }
}

/// The rows that a patch or snapshot changes; to be stored in one transaction with the new [`Head`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// What becomes of the rows that are not named here.
    pub others: Others,
    /// Rows to write, in order of index.
    pub set: Vec<(IndexMac, ValueMac)>,
    /// Rows to delete, in order of index. Each was there before.
    pub removed: Vec<IndexMac>,
}

/// What becomes of the rows that [`Changes`] does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// They stay: a patch.
    Kept,
    /// They go: a snapshot replaces everything.
    Dropped,
}

/// The state of one collection in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectionState {
    head: Head,
    macs: BTreeMap<IndexMac, ValueMac>,
}

impl CollectionState {
    /// A collection that was never synced.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A collection from its stored head and rows.
    #[must_use]
    pub fn from_rows(head: Head, rows: impl IntoIterator<Item = (IndexMac, ValueMac)>) -> Self {
        Self { head, macs: rows.into_iter().collect() }
    }

    /// Version and hash.
    #[must_use]
    pub const fn head(&self) -> &Head {
        &self.head
    }

    /// Every row.
    #[must_use]
    pub const fn macs(&self) -> &BTreeMap<IndexMac, ValueMac> {
        &self.macs
    }

    /// Takes over the outcome of a patch or snapshot.
    pub fn commit(&mut self, head: Head, changes: &Changes) {
        if changes.others == Others::Dropped {
            self.macs.clear();
        }
        for index in &changes.removed {
            self.macs.remove(index);
        }
        self.macs.extend(changes.set.iter().copied());
        self.head = head;
    }

    /// The whole state as one record: the head, then 64 bytes for each row.
    #[must_use]
    pub fn to_stored(&self) -> Vec<u8> {
        let mut record = self.head.to_stored();
        record.reserve(self.macs.len().saturating_mul(64));
        for (index, value) in &self.macs {
            record.extend_from_slice(index.as_bytes());
            record.extend_from_slice(value.as_bytes());
        }
        record
    }

    /// Reads such a record.
    ///
    /// # Errors
    /// [`AppStateError::Stored`] if it is not one.
    pub fn from_stored(record: &[u8]) -> Result<Self, AppStateError> {
        const DAMAGED: AppStateError = AppStateError::Stored("collection");
        let (head, rows) = record.split_at_checked(Head::STORED_LENGTH).ok_or(DAMAGED)?;
        let (rows, rest) = rows.as_chunks::<64>();
        if !rest.is_empty() {
            return Err(DAMAGED);
        }
        // Written in order of index, each once; anything else would lose rows without a word.
        if !rows.is_sorted_by(|one, next| one.first_chunk::<32>() < next.first_chunk::<32>()) {
            return Err(DAMAGED);
        }
        let rows = rows.iter().map(|row| {
            let (index, value) = row.split_at(32);
            Ok((IndexMac::try_from(index)?, ValueMac::try_from(value)?))
        });
        let macs = rows.collect::<Result<_, AppStateError>>()?;
        Ok(Self { head: Head::from_stored(head)?, macs })
    }
}

impl ValueMacs for CollectionState {
    fn value_mac(&self, index: &IndexMac) -> Option<ValueMac> {
        self.macs.value_mac(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_collection_is_read_back_and_a_damaged_one_refused() {
        let rows = (1..4).map(|n| (IndexMac::from_bytes([n; 32]), ValueMac::from_bytes([n + 9; 32])));
        let hash = LtHash::from_bytes([5; 128]);
        let state = CollectionState::from_rows(Head { version: 300, hash }, rows);
        let stored = state.to_stored();
        assert_eq!(CollectionState::from_stored(&stored), Ok(state));
        let damaged = Err(AppStateError::Stored("collection"));
        assert_eq!(CollectionState::from_stored(&stored[..200]), damaged);
        assert_eq!(CollectionState::from_stored(&stored[..100]), damaged);
        let doubled = [stored.as_slice(), &stored[stored.len() - 64..]].concat();
        assert_eq!(CollectionState::from_stored(&doubled), damaged);
        assert_eq!(Head::from_stored(&stored), Err(AppStateError::Stored("head")));
    }
}
