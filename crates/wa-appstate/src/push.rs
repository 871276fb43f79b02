//! A push: edits on their way to the server, and what a conflict does to them.

use wa_crypto::CryptoRng;

use crate::collection::Collection;
use crate::edit::Edit;
use crate::error::AppStateError;
use crate::key::SyncKey;
use crate::mutation::Mutation;
use crate::state::{Head, ValueMacs};
use crate::writer::{Created, Writer};

/// Edits of one collection that are to become one patch.
///
/// The server takes a patch only on top of its own last version. Otherwise it answers with what is
/// missing: apply that, tell the push with [`conflict`](Self::conflict), and make the patch again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Push {
    collection: Collection,
    edits: Vec<Edit>,
    conflicts: u32,
}

/// What is left to do after a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// Make the patch again, on the new head.
    Again,
    /// Nothing: every edit is in what the server sent. An earlier attempt had arrived after all.
    Settled,
}

impl Push {
    /// How often a push is tried.
    pub const ATTEMPTS: u32 = 5;

    /// A push of edits; of two for one index, the later one counts.
    #[must_use]
    pub fn new(collection: Collection, edits: Vec<Edit>) -> Self {
        Self { collection, edits: last_of_each(edits), conflicts: 0 }
    }

    /// Puts edits in the place of those that are still to be written, such as the same ones under other indexes.
    pub fn replace(&mut self, edits: Vec<Edit>) {
        self.edits = last_of_each(edits);
    }

    /// The collection that it goes to.
    #[must_use]
    pub const fn collection(&self) -> Collection {
        self.collection
    }

    /// The edits that are still to be written.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }

    /// Makes the patch on top of a head; see [`Writer::patch`].
    ///
    /// # Errors
    /// As [`Writer::patch`].
    pub fn patch(
        &self,
        key: &SyncKey,
        head: &Head,
        macs: &impl ValueMacs,
        rng: &mut dyn CryptoRng,
    ) -> Result<Created, AppStateError> {
        Writer::new(self.collection, key).patch(head, macs, &self.edits, rng)
    }

    /// Notes a conflict, with the mutations that were applied since the patch was made.
    ///
    /// An edit whose index ended up exactly as we wanted it is dropped. All others stay and go on top:
    /// the user made them after what this device knew, and the server's order decides.
    ///
    /// # Errors
    /// [`AppStateError::Conflicts`] after [`ATTEMPTS`](Self::ATTEMPTS) of them.
    pub fn conflict(&mut self, applied: &[Mutation]) -> Result<Conflict, AppStateError> {
        self.conflicts = self.conflicts.saturating_add(1);
        let last: std::collections::HashMap<_, _> =
            applied.iter().map(|mutation| (mutation.index_json(), mutation)).collect();
        self.edits.retain(|edit| !last.get(edit.index_json()).is_some_and(|mutation| edit.is(mutation)));
        if self.edits.is_empty() {
            return Ok(Conflict::Settled);
        }
        if self.conflicts >= Self::ATTEMPTS {
            Err(AppStateError::Conflicts(self.conflicts))
        } else {
            Ok(Conflict::Again)
        }
    }
}

/// Of edits of one index the last one.
fn last_of_each(edits: Vec<Edit>) -> Vec<Edit> {
    let mut seen = std::collections::HashSet::with_capacity(edits.len());
    let mut edits: Vec<Edit> =
        edits.into_iter().rev().filter(|edit| seen.insert(edit.index_json().clone())).collect();
    edits.reverse();
    edits
}
