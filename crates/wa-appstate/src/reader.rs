//! Applying patches and snapshots: verify everything, then say what changes.

use crate::collection::Collection;
use crate::error::{AppStateError, RecordFault};
use crate::key::{KeyId, KeyRing, SyncKey};
use crate::lthash::LtHash;
use crate::mac::{IndexMac, ValueMac};
use crate::mutation::Mutation;
use crate::patch::Patch;
use crate::record::{Operation, Record};
use crate::snapshot::Snapshot;
use crate::state::{Changes, Head, Others, ValueMacs};
use wa_crypto::verify_mac;

/// Applies what the server sends for one collection.
///
/// By default one wrong bit anywhere refuses the whole patch or snapshot. Once a rebuild from a snapshot
/// did not help, [`skip_bad_records`](Self::skip_bad_records) and
/// [`accept_divergence`](Self::accept_divergence) keep the rest of the collection alive. The patch MAC, and
/// the MAC of a snapshot, are never waived: they prove that a device of the account made it.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'k> {
    collection: Collection,
    keys: &'k KeyRing,
    bad_records: BadRecords,
    divergence: Divergence,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum BadRecords {
    Refuse,
    Skip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Divergence {
    Refuse,
    Accept,
}

/// The outcome of a patch or snapshot.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Applied {
    /// The new version and hash.
    pub head: Head,
    /// The rows that change with it.
    pub changes: Changes,
    /// What happened, in the order of the patch; from a snapshot, every record as a SET.
    pub mutations: Vec<Mutation>,
    /// Records that count in the hash but could not be read.
    pub skipped: Vec<Skipped>,
    /// Removals of an index that was not there. Harmless: nothing was subtracted.
    pub idle_removals: usize,
    /// Whether our state is the one that the writer of the patch had.
    pub agreement: Agreement,
}

/// A record that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Skipped {
    /// Which record of the patch or snapshot.
    pub position: usize,
    /// Its index.
    pub index_mac: IndexMac,
    /// What is wrong with it.
    pub fault: RecordFault,
}

/// Whether two devices have the same state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The MAC over the state is right.
    Same,
    /// It is not: ask the phone for a recovery snapshot.
    Diverged,
}

impl<'k> Reader<'k> {
    /// A strict reader of a collection.
    #[must_use]
    pub const fn new(collection: Collection, keys: &'k KeyRing) -> Self {
        Self { collection, keys, bad_records: BadRecords::Refuse, divergence: Divergence::Refuse }
    }

    /// Skips records that cannot be read instead of refusing the rest; see [`Applied::skipped`].
    #[must_use]
    pub const fn skip_bad_records(mut self) -> Self {
        self.bad_records = BadRecords::Skip;
        self
    }

    /// Applies a patch although the state after it is not the writer's; see [`Applied::agreement`].
    #[must_use]
    pub const fn accept_divergence(mut self) -> Self {
        self.divergence = Divergence::Accept;
        self
    }

    /// Applies the next patch.
    ///
    /// `macs` must know every index of [`Patch::index_macs`] that has a value. Of several SETs of one index
    /// the last one counts, as the MAC over the state confirms; one that is both set and removed stays set.
    ///
    /// # Errors
    /// In this order: [`AppStateError::ExternalMutations`], [`AppStateError::Version`],
    /// [`AppStateError::MissingKeys`], [`AppStateError::PatchMac`], [`AppStateError::SnapshotMac`],
    /// [`AppStateError::Record`].
    pub fn patch(&self, head: &Head, macs: &impl ValueMacs, patch: &Patch) -> Result<Applied, AppStateError> {
        if patch.external.is_some() {
            return Err(AppStateError::ExternalMutations);
        }
        let version = patch.version.ok_or(AppStateError::MissingField("patch version"))?;
        let expected = head.next_version();
        if version != expected {
            return Err(AppStateError::Version { expected, found: version });
        }
        let missing = patch.missing_keys(self.keys);
        if !missing.is_empty() {
            return Err(AppStateError::MissingKeys(missing));
        }
        let key = self.key(&patch.key)?;
        let values = patch.mutations.iter().map(|(_, record)| record.value_mac());
        let patch_mac = key.patch_mac(self.collection, version, &patch.snapshot_mac, values);
        verify_mac(&patch_mac, &patch.patch_mac).map_err(|_| AppStateError::PatchMac)?;
        let step = Step::of(head, macs, &patch.mutations);
        let agreement = self.compare(key, &step.head, &patch.snapshot_mac)?;
        let mut applied = Applied {
            head: step.head,
            changes: step.changes,
            mutations: Vec::with_capacity(patch.mutations.len()),
            skipped: Vec::new(),
            idle_removals: step.idle_removals,
            agreement,
        };
        let records = patch.mutations.iter().map(|(operation, record)| (*operation, record));
        self.open(records, &mut applied)?;
        if !step.replaced.is_empty() {
            applied.mutations.retain(|mutation| {
                mutation.operation == Operation::Set || !step.replaced.contains(&mutation.index_mac)
            });
        }
        Ok(applied)
    }

    /// Takes over a snapshot, which replaces everything.
    ///
    /// # Errors
    /// In this order: [`AppStateError::MissingKeys`], [`AppStateError::DuplicateIndex`],
    /// [`AppStateError::SnapshotMac`], [`AppStateError::Record`].
    pub fn snapshot(&self, snapshot: &Snapshot) -> Result<Applied, AppStateError> {
        let missing = snapshot.missing_keys(self.keys);
        if !missing.is_empty() {
            return Err(AppStateError::MissingKeys(missing));
        }
        let set = rows(snapshot.records.iter().map(|record| (*record.index_mac(), *record.value_mac())))?;
        let mut hash = LtHash::EMPTY;
        hash.update([], set.iter().map(|(_, value)| value));
        let head = Head { version: snapshot.version, hash };
        let expected = self.key(&snapshot.key)?.snapshot_mac(self.collection, head.version, &head.hash);
        verify_mac(&expected, &snapshot.mac).map_err(|_| AppStateError::SnapshotMac)?;
        let mut applied = Applied {
            head,
            changes: Changes { others: Others::Dropped, set, removed: Vec::new() },
            mutations: Vec::with_capacity(snapshot.records.len()),
            skipped: Vec::new(),
            idle_removals: 0,
            agreement: Agreement::Same,
        };
        let records = snapshot.records.iter().map(|record| (Operation::Set, record));
        self.open(records, &mut applied)?;
        Ok(applied)
    }

    pub(crate) const fn collection(&self) -> Collection {
        self.collection
    }

    pub(crate) const fn keys(&self) -> &'k KeyRing {
        self.keys
    }

    pub(crate) fn key(&self, id: &KeyId) -> Result<&'k SyncKey, AppStateError> {
        self.keys.get(id).ok_or_else(|| AppStateError::MissingKeys(vec![id.clone()]))
    }

    fn compare(&self, key: &SyncKey, head: &Head, theirs: &[u8]) -> Result<Agreement, AppStateError> {
        let ours = key.snapshot_mac(self.collection, head.version, &head.hash);
        match verify_mac(&ours, theirs) {
            Ok(()) => Ok(Agreement::Same),
            Err(_) if self.divergence == Divergence::Accept => Ok(Agreement::Diverged),
            Err(_) => Err(AppStateError::SnapshotMac),
        }
    }

    fn open<'r>(
        &self,
        records: impl Iterator<Item = (Operation, &'r Record)>,
        applied: &mut Applied,
    ) -> Result<(), AppStateError> {
        let mut last: Option<&SyncKey> = None;
        for (position, (operation, record)) in records.enumerate() {
            let key = match last {
                Some(key) if key.id() == record.key_id() => key,
                _ => self.key(record.key_id())?,
            };
            last = Some(key);
            match record.open(operation, key) {
                Ok(mutation) => applied.mutations.push(mutation),
                Err(fault) if self.bad_records == BadRecords::Skip => {
                    applied.skipped.push(Skipped { position, index_mac: *record.index_mac(), fault });
                }
                Err(fault) => return Err(AppStateError::Record { position, fault }),
            }
        }
        Ok(())
    }
}

/// What a list of mutations does to a head and its rows; needs no key.
pub(crate) struct Step {
    pub(crate) head: Head,
    pub(crate) changes: Changes,
    pub(crate) idle_removals: usize,
    /// Indexes that are both set and removed: the removal only makes room.
    pub(crate) replaced: Vec<IndexMac>,
    /// A mutation that does to its index what an earlier one did.
    pub(crate) repeated: Option<usize>,
}

impl Step {
    /// Each index is resolved once: what it had is subtracted if it is set or removed, and what its last
    /// SET gives it is added, whatever stands between. Sorting brings equal indexes together.
    pub(crate) fn of(head: &Head, macs: &impl ValueMacs, mutations: &[(Operation, Record)]) -> Self {
        let mut order: Vec<(IndexMac, Operation, usize)> = mutations
            .iter()
            .enumerate()
            .map(|(position, (operation, record))| (*record.index_mac(), *operation, position))
            .collect();
        order.sort_unstable();
        let mut step = Self {
            head: Head { version: head.next_version(), hash: head.hash },
            changes: Changes { others: Others::Kept, set: Vec::new(), removed: Vec::new() },
            idle_removals: 0,
            replaced: Vec::new(),
            repeated: repeated(&order, |a, b| (a.0, a.1) == (b.0, b.1)).map(|(_, _, position)| *position),
        };
        let mut subtract: Vec<ValueMac> = Vec::new();
        for group in order.chunk_by(|a, b| a.0 == b.0) {
            let Some((index, ..)) = group.first() else { continue };
            let previous = macs.value_mac(index);
            subtract.extend(previous);
            // SET sorts before REMOVE.
            let sets = group.iter().take_while(|(_, operation, _)| *operation == Operation::Set);
            let last_set = sets.last().and_then(|(_, _, position)| mutations.get(*position));
            if let Some((_, record)) = last_set {
                step.changes.set.push((*index, *record.value_mac()));
                if group.last().is_some_and(|(_, operation, _)| *operation == Operation::Remove) {
                    step.replaced.push(*index);
                }
            } else if previous.is_some() {
                step.changes.removed.push(*index);
            } else {
                step.idle_removals = step.idle_removals.saturating_add(1);
            }
        }
        step.head.hash.update(&subtract, step.changes.set.iter().map(|(_, value)| value));
        step
    }
}

/// The rows of a snapshot, in order of index; each index may be there once.
pub(crate) fn rows(
    records: impl Iterator<Item = (IndexMac, ValueMac)>,
) -> Result<Vec<(IndexMac, ValueMac)>, AppStateError> {
    let mut order: Vec<(IndexMac, usize, ValueMac)> =
        records.enumerate().map(|(position, (index, value))| (index, position, value)).collect();
    order.sort_unstable();
    match repeated(&order, |a, b| a.0 == b.0) {
        Some((_, position, _)) => Err(AppStateError::DuplicateIndex { position: *position }),
        None => Ok(order.into_iter().map(|(index, _, value)| (index, value)).collect()),
    }
}

/// The second of two sorted neighbours that are the same.
fn repeated<T>(sorted: &[T], same: impl Fn(&T, &T) -> bool) -> Option<&T> {
    sorted.iter().zip(sorted.iter().skip(1)).find(|(a, b)| same(a, b)).map(|(_, b)| b)
}
