//! What the server answered for one collection, until all of it is at hand.

use bytes::Bytes;
use prost::Message as _;
use wa_appstate::{AppStateError, Patch, Snapshot};
use wa_proto::appstate::ExternalBlobReference;
use wa_stanza::appstate::CollectionAnswer;

use crate::fetch::Blob;

/// A snapshot and patches behind it.
#[derive(Debug, Clone)]
pub(crate) struct Batch {
    snapshot: Option<Snapshotted>,
    patches: Vec<Patch>,
    more: bool,
}

#[derive(Clone)]
enum Snapshotted {
    Elsewhere(ExternalBlobReference),
    Here(Snapshot),
}

impl core::fmt::Debug for Snapshotted {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Elsewhere(_) => "Elsewhere",
            Self::Here(_) => "Here",
        })
    }
}

impl Batch {
    pub(super) fn read(answer: &CollectionAnswer, more: bool) -> Result<Self, AppStateError> {
        let snapshot = match &answer.snapshot {
            Some(bytes) => {
                let reference = ExternalBlobReference::decode(bytes.clone());
                Some(Snapshotted::Elsewhere(reference.map_err(|_| AppStateError::Protobuf("reference"))?))
            }
            None => None,
        };
        let patches = answer.patches.iter().map(|patch| Patch::decode(patch.clone()));
        Ok(Self { snapshot, patches: patches.collect::<Result<_, _>>()?, more })
    }

    /// The next blob that has to be fetched before anything can be applied.
    pub(super) fn next_blob(&mut self) -> Result<Option<Blob>, AppStateError> {
        let reference = match &self.snapshot {
            Some(Snapshotted::Elsewhere(reference)) => Some(reference),
            _ => self.patches.iter().find_map(Patch::external),
        };
        let blob =
            |reference| Blob::app_state(reference).ok_or(AppStateError::MissingField("blob reference"));
        reference.map(blob).transpose()
    }

    /// Puts in the blob that was asked for last.
    pub(super) fn give(&mut self, bytes: Bytes) -> Result<(), AppStateError> {
        if let Some(snapshot @ Snapshotted::Elsewhere(_)) = &mut self.snapshot {
            *snapshot = Snapshotted::Here(Snapshot::decode(bytes)?);
        } else if let Some(patch) = self.patches.iter_mut().find(|patch| patch.external().is_some()) {
            *patch = patch.clone().with_external(bytes)?;
        }
        Ok(())
    }

    pub(super) const fn snapshot(&self) -> Option<&Snapshot> {
        match &self.snapshot {
            Some(Snapshotted::Here(snapshot)) => Some(snapshot),
            _ => None,
        }
    }

    pub(super) fn patches(&self) -> &[Patch] {
        &self.patches
    }

    pub(super) const fn more(&self) -> bool {
        self.more
    }
}
