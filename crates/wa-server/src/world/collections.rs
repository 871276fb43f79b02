//! The app-state store: versions and patches, which the server keeps without being able to read them.

use bytes::Bytes;
use wa_appstate::{Collection, Patch};
use wa_stanza::appstate::{CollectionAnswer, CollectionName, CollectionRequest, CollectionState};
use wa_stanza::iq::{IqError, IqErrorCode};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record;

/// Patches in one answer; more are announced.
const PAGE: usize = 100;

impl Step<'_> {
    /// Reads or writes one collection for a device.
    pub(crate) fn collection(&mut self, by: &Endpoint, request: &CollectionRequest) -> CollectionAnswer {
        let refused = |code| {
            let answer = CollectionAnswer::at(request.name.clone(), request.version.unwrap_or(0));
            answer.refusing(IqError::new(code))
        };
        if Collection::from_name(request.name.as_str()).is_none() {
            return refused(IqErrorCode::BadRequest);
        }
        let head = self.head_version(&by.number, request.name.as_str());
        let base = request.version.unwrap_or(0);
        if base > head {
            return refused(IqErrorCode::NotFound);
        }
        let Some(patch) = &request.patch else {
            return self.patches_after(&by.number, &request.name, base, head);
        };
        if base < head {
            let answer = self.patches_after(&by.number, &request.name, base, head);
            return answer.refusing(IqError::new(IqErrorCode::Conflict));
        }
        match self.append_patch(&by.number, &request.name, head + 1, patch) {
            Some(()) => {
                self.notify_collection(by, request.name.clone(), head + 1);
                CollectionAnswer::at(request.name.clone(), head + 1)
            }
            None => refused(IqErrorCode::BadRequest),
        }
    }

    /// Returns the newest version of a collection; 0 if nothing was ever written.
    pub(crate) fn head_version(&self, number: &Number, name: &str) -> u64 {
        let place = |version: u64| (number.clone(), name.to_owned(), version);
        let newest = self.world.tables.patches.range(place(0)..=place(u64::MAX)).next_back();
        newest.map_or(0, |((.., version), _)| *version)
    }

    /// All patches are kept, so no client ever needs a snapshot: it can start from nothing.
    fn patches_after(
        &self,
        number: &Number,
        name: &CollectionName,
        base: u64,
        head: u64,
    ) -> CollectionAnswer {
        let place = |version: u64| (number.clone(), name.as_str().to_owned(), version);
        let rows =
            self.world.tables.patches.range(place(base.saturating_add(1))..=place(u64::MAX)).take(PAGE);
        let mut last = base;
        let mut patches = Vec::new();
        for ((.., version), row) in rows {
            last = *version;
            patches.push(Bytes::copy_from_slice(&row.bytes));
        }
        let state = if last < head { CollectionState::MorePatches } else { CollectionState::Complete };
        CollectionAnswer::at(name.clone(), last).with_patches(patches, state)
    }

    fn append_patch(
        &mut self,
        number: &Number,
        name: &CollectionName,
        version: u64,
        patch: &Bytes,
    ) -> Option<()> {
        Patch::decode(patch.clone()).ok()?;
        let bytes = Patch::stamp(patch, version).ok()?;
        let place = (number.clone(), name.as_str().to_owned(), version);
        self.world.tables.patches.insert(place, record::Patch { bytes });
        Some(())
    }
}
