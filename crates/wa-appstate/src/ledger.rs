//! The server's view: records without keys.

use std::collections::BTreeMap;

use crate::error::AppStateError;
use crate::key::KeyId;
use crate::mac::{IndexMac, MAC_LENGTH};
use crate::patch::Patch;
use crate::record::{Operation, Record};
use crate::snapshot::Snapshot;

/// The current records of a collection as a server keeps them: in order, and unreadable.
///
/// It can make a snapshot without any key, because the MAC over the state after the last patch is also the
/// MAC of the snapshot of that version.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    version: u64,
    records: BTreeMap<IndexMac, Record>,
    last: Option<([u8; MAC_LENGTH], KeyId)>,
}

impl Ledger {
    /// A collection without records.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of the last patch.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// Folds the next patch in. One without a version is the next one.
    ///
    /// # Errors
    /// [`AppStateError::ExternalMutations`] if its mutations are elsewhere, [`AppStateError::Version`] if
    /// it is not the next one.
    pub fn fold(&mut self, patch: &Patch) -> Result<(), AppStateError> {
        if patch.external.is_some() {
            return Err(AppStateError::ExternalMutations);
        }
        let expected = self.version.saturating_add(1);
        let found = patch.version.unwrap_or(expected);
        if found != expected {
            return Err(AppStateError::Version { expected, found });
        }
        // An index that is both removed and set stays set.
        for (_, record) in patch.mutations.iter().filter(|(operation, _)| *operation == Operation::Remove) {
            self.records.remove(record.index_mac());
        }
        for (_, record) in patch.mutations.iter().filter(|(operation, _)| *operation == Operation::Set) {
            self.records.insert(*record.index_mac(), record.clone());
        }
        self.version = expected;
        self.last = Some((patch.snapshot_mac, patch.key.clone()));
        Ok(())
    }

    /// The snapshot of the current version; `None` while there is no patch.
    #[must_use]
    pub fn snapshot(&self) -> Option<Snapshot> {
        let (mac, key) = self.last.clone()?;
        Some(Snapshot::new(self.version, self.records.values().cloned().collect(), mac, key))
    }
}
