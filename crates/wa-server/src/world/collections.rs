//! The app-state store: versions and patches, which the server keeps without being able to read them.

use bytes::Bytes;
use prost::Message as _;
use wa_appstate::{Collection, Ledger, Patch};
use wa_media::MediaType;
use wa_proto::Wire as _;
use wa_proto::appstate::{SyncdMutations, SyncdPatch};
use wa_stanza::appstate::{
    CollectionAnswer, CollectionName, CollectionRequest, CollectionState, SnapshotWish,
};
use wa_stanza::iq::{IqError, IqErrorCode};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record;

/// How long a patch may be to be handed out as it is.
const INLINE: usize = 16 * 1024;
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
            return self.read_collection(by, request, base, head);
        };
        if base < head {
            let answer = self.patches_after(by, &request.name, base, head);
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

    /// All patches are kept, so that whoever begins can do without a snapshot; it comes where that would take
    /// several questions, and for whoever has something already and does not trust it.
    fn read_collection(
        &mut self,
        by: &Endpoint,
        request: &CollectionRequest,
        base: u64,
        head: u64,
    ) -> CollectionAnswer {
        let far = usize::try_from(head - base).is_ok_and(|behind| behind > PAGE);
        if request.wish == SnapshotWish::Snapshot && (base > 0 || far) {
            match self.snapshot(by, request.name.as_str()) {
                Some(snapshot) => {
                    let mut answer = CollectionAnswer::at(request.name.clone(), head);
                    answer.snapshot = Some(snapshot);
                    return answer;
                }
                None => return self.patches_after(by, &request.name, 0, head),
            }
        }
        self.patches_after(by, &request.name, base, head)
    }

    /// Puts the newest state of a collection on the media host; gives the reference to it.
    fn snapshot(&mut self, by: &Endpoint, name: &str) -> Option<Bytes> {
        let mut ledger = Ledger::new();
        let place = |version: u64| (by.number.clone(), name.to_owned(), version);
        for (_, row) in self.world.tables.patches.range(place(0)..=place(u64::MAX)) {
            ledger.fold(&Patch::decode(row.bytes.clone()).ok()?).ok()?;
        }
        let mut plain = ledger.snapshot()?.encode();
        if self.world.faults.of(by).corrupt_snapshots {
            // In the MAC, in front of the id of its key.
            let place = plain.len().saturating_sub(16);
            damage(&mut plain, place);
        }
        let reference = self.host_file(MediaType::AppState, &plain)?;
        Some(reference.encode_to_vec().into())
    }

    fn patches_after(
        &mut self,
        by: &Endpoint,
        name: &CollectionName,
        base: u64,
        head: u64,
    ) -> CollectionAnswer {
        let place = |version: u64| (by.number.clone(), name.as_str().to_owned(), version);
        let rows = self.world.tables.patches.range(place(base.saturating_add(1))..=place(u64::MAX));
        let rows: Vec<_> =
            rows.take(PAGE).map(|((.., version), row)| (*version, row.bytes.clone())).collect();
        let last = rows.last().map_or(base, |(version, _)| *version);
        let patches = rows.into_iter().map(|(_, bytes)| {
            let mut bytes = self.handed_out(bytes);
            if self.world.faults.of(by).corrupt_patches {
                let middle = bytes.len() / 2;
                damage(&mut bytes, middle);
            }
            bytes.into()
        });
        let patches = patches.collect();
        let state = if last < head { CollectionState::MorePatches } else { CollectionState::Complete };
        CollectionAnswer::at(name.clone(), last).with_patches(patches, state)
    }

    /// A patch as devices get it: the changes of a long one lie on the media host.
    fn handed_out(&mut self, bytes: Vec<u8>) -> Vec<u8> {
        if bytes.len() <= INLINE {
            return bytes;
        }
        let Ok(mut patch) = SyncdPatch::from_wire(bytes.clone().into()) else { return bytes };
        let mutations = SyncdMutations { mutations: std::mem::take(&mut patch.mutations) };
        match self.host_file(MediaType::AppState, &mutations.to_wire()) {
            Some(file) => patch.external_mutations = Some(file),
            None => return bytes,
        }
        patch.to_wire()
    }

    /// Writes a patch of the phone and tells all companions.
    pub(crate) fn store_phone_patch(
        &mut self,
        number: &Number,
        name: &CollectionName,
        patch: &Bytes,
    ) -> Option<()> {
        let version = self.head_version(number, name.as_str()) + 1;
        self.append_patch(number, name, version, patch)?;
        self.notify_collection(&Endpoint::new(number, 0), name.clone(), version);
        Some(())
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

/// Changes one bit.
fn damage(bytes: &mut [u8], place: usize) {
    if let Some(byte) = bytes.get_mut(place) {
        *byte ^= 1;
    }
}
