//! Making patches and snapshots.

use wa_crypto::CryptoRng;

use crate::collection::Collection;
use crate::edit::Edit;
use crate::error::AppStateError;
use crate::key::SyncKey;
use crate::patch::Patch;
use crate::reader::Step;
use crate::record::{IV_LENGTH, Operation, Record};
use crate::state::{Changes, Head, ValueMacs};

/// Writes patches for one collection with one key.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'k> {
    collection: Collection,
    key: &'k SyncKey,
}

/// A patch that we made, and the state it leads to if the server takes it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Created {
    /// The patch, without a version: the server gives it one.
    pub patch: Patch,
    /// Version and hash after it.
    pub head: Head,
    /// The rows that change with it.
    pub changes: Changes,
}

impl<'k> Writer<'k> {
    /// A writer; the key is the ring's [`for_writing`](crate::KeyRing::for_writing).
    #[must_use]
    pub const fn new(collection: Collection, key: &'k SyncKey) -> Self {
        Self { collection, key }
    }

    /// Makes the next patch of edits that all belong to this collection.
    ///
    /// `macs` must know every index of [`index_macs`](Self::index_macs) that has a value. The randomness
    /// is for the initialisation vectors.
    ///
    /// # Errors
    /// [`AppStateError::Collection`] for an edit that belongs elsewhere, [`AppStateError::DuplicateIndex`]
    /// if one index is set or removed twice.
    pub fn patch(
        &self,
        head: &Head,
        macs: &impl ValueMacs,
        edits: &[Edit],
        rng: &mut dyn CryptoRng,
    ) -> Result<Created, AppStateError> {
        let asked = self.collection;
        if let Some(belongs) = edits.iter().filter_map(Edit::collection).find(|belongs| *belongs != asked) {
            return Err(AppStateError::Collection { belongs, asked });
        }
        let mutations: Vec<(Operation, Record)> = edits
            .iter()
            .map(|edit| {
                let mut iv = [0; IV_LENGTH];
                rng.fill_bytes(&mut iv);
                (edit.operation(), Record::seal(edit, self.key, &iv))
            })
            .collect();
        let step = Step::of(head, macs, &mutations);
        if let Some(position) = step.repeated {
            return Err(AppStateError::DuplicateIndex { position });
        }
        let snapshot_mac = self.key.snapshot_mac(asked, step.head.version, &step.head.hash);
        let values = mutations.iter().map(|(_, record)| record.value_mac());
        let patch_mac = self.key.patch_mac(asked, step.head.version, &snapshot_mac, values);
        let patch = Patch::new(mutations, snapshot_mac, patch_mac, self.key.id().clone());
        Ok(Created { patch, head: step.head, changes: step.changes })
    }

    /// The indexes that the edits touch: their current value MACs are needed to make the patch.
    #[must_use]
    pub fn index_macs(&self, edits: &[Edit]) -> std::collections::BTreeSet<crate::mac::IndexMac> {
        edits.iter().map(|edit| self.key.index_mac(edit.index_json())).collect()
    }
}
