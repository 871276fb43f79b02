//! What a phone writes into the account's app state.

use std::collections::BTreeMap;
use std::io::Write as _;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use prost::Message as _;
use wa_appstate::{Collection, CollectionState, Edit, KeyRing, Patch, Reader, Writer};
use wa_jid::Jid;
use wa_proto::appstate::sync_action_value::ContactAction;
use wa_proto::appstate::{SyncActionData, SyncdPlainTextRecord, SyncdSnapshotRecovery, SyncdVersion};
use wa_stanza::appstate::CollectionName;

use crate::error::Refusal;
use crate::world::Step;
use crate::world::SyncKey;
use crate::world::address::Number;
use crate::world::step::Form;

/// The language of a new account.
const LOCALE: &str = "en_US";

impl Step<'_> {
    /// Writes the first version of a new account's settings.
    pub(crate) fn write_first_app_state(&mut self, number: &Number) {
        let Some(account) = self.world.tables.accounts.get(number) else { return };
        let at = self.app_state_time();
        let edits = [Edit::push_name(&account.name, at), Edit::locale(LOCALE, at)];
        if self.write_app_state(number, Collection::CriticalBlock, &edits).is_none() {
            tracing::error!("the first settings of an account could not be written");
        }
    }

    /// Gives a contact a name, under the number and with the hidden id if the account is known.
    pub(crate) fn rename_contact(
        &mut self,
        phone: &Number,
        contact: &str,
        name: &str,
    ) -> Result<(), Refusal> {
        let jid = self.named(phone, contact)?;
        let lid = self.account_of(&jid).map(|known| self.bare(&known, Form::Lid).to_string());
        let entry = ContactAction {
            full_name: Some(name.to_owned()),
            first_name: name.split_whitespace().next().map(str::to_owned),
            lid_jid: lid,
            save_on_primary_addressbook: Some(true),
            ..ContactAction::default()
        };
        let edit = Edit::contact(&jid.to_string(), entry, self.app_state_time());
        self.write_app_state(phone, Collection::CriticalUnblockLow, &[edit])
            .ok_or(Refusal::Conflict("app state"))
    }

    /// Archives a chat.
    pub(crate) fn archive_chat(&mut self, phone: &Number, chat: &str) -> Result<(), Refusal> {
        let jid = self.named(phone, chat)?;
        let edits = Edit::archive(&jid.to_string(), None, self.app_state_time());
        self.write_app_state(phone, Collection::RegularLow, &edits).ok_or(Refusal::Conflict("app state"))
    }

    pub(crate) fn named(&self, phone: &Number, text: &str) -> Result<Jid, Refusal> {
        if !self.world.tables.accounts.contains(phone) {
            return Err(Refusal::NotFound("account"));
        }
        match text.contains('@') {
            true => text.parse().map_err(|_| Refusal::Malformed("address")),
            false => Ok(Jid::pn(Number::new(text)?.as_str())),
        }
    }

    fn app_state_time(&self) -> i64 {
        i64::try_from(self.now.millis()).unwrap_or(i64::MAX)
    }

    /// Makes the next patch of a collection and tells the companions; `None` if the patches so far, which
    /// companions wrote as well, cannot be read.
    fn write_app_state(&mut self, number: &Number, collection: Collection, edits: &[Edit]) -> Option<()> {
        let keys = self.world.tables.phones.get(number)?;
        let ring: KeyRing = keys.sync_keys.iter().filter_map(SyncKey::to_app_state).collect();
        let state = self.read_app_state(number, collection, &ring)?;
        let writer = Writer::new(collection, ring.for_writing()?);
        let made = writer.patch(state.head(), &state, edits, self.rng).ok()?;
        let name = CollectionName::from_wire(collection.name());
        self.store_phone_patch(number, &name, &made.patch.encode().into())
    }

    /// The phone's own copy of a collection, for a companion that can make no sense of the server's: in the clear, with
    /// the MACs that stand for the entries in the hash, compressed.
    pub(crate) fn recovery_copy(&self, number: &Number, collection: Collection) -> Option<Vec<u8>> {
        let keys = self.world.tables.phones.get(number)?;
        let ring: KeyRing = keys.sync_keys.iter().filter_map(SyncKey::to_app_state).collect();
        let reader = Reader::new(collection, &ring);
        let mut state = CollectionState::new();
        let mut entries = BTreeMap::new();
        let place = |version: u64| (number.clone(), collection.name().to_owned(), version);
        for (_, row) in self.world.tables.patches.range(place(0)..=place(u64::MAX)) {
            let patch = Patch::decode(row.bytes.clone()).ok()?;
            let applied = reader.patch(state.head(), &state, &patch).ok()?;
            state.commit(applied.head, &applied.changes);
            entries.extend(applied.mutations.into_iter().map(|it| (*it.index_mac(), it)));
        }
        entries.retain(|index, _| state.macs().contains_key(index));
        let records = entries.into_values().map(|entry| SyncdPlainTextRecord {
            value: Some(SyncActionData {
                index: Some(entry.index_json().clone()),
                value: entry.value().ok(),
                padding: Some(Bytes::new()),
                version: Some(entry.action_version()),
            }),
            key_id: Some(Bytes::copy_from_slice(entry.key_id().as_bytes())),
            mac: Some(Bytes::copy_from_slice(entry.value_mac().as_bytes())),
        });
        let mut hash = *state.head().hash.as_bytes();
        hash[0] ^= u8::from(self.world.faults.of_account(number).corrupt_copies);
        let copy = SyncdSnapshotRecovery {
            version: Some(SyncdVersion { version: Some(state.head().version) }),
            collection_name: Some(collection.name().to_owned()),
            mutation_records: records.collect(),
            collection_lthash: Some(Bytes::copy_from_slice(&hash)),
        };
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&copy.encode_to_vec()).ok()?;
        encoder.finish().ok()
    }

    fn read_app_state(
        &self,
        number: &Number,
        collection: Collection,
        ring: &KeyRing,
    ) -> Option<CollectionState> {
        let reader = Reader::new(collection, ring);
        let mut state = CollectionState::new();
        let place = |version: u64| (number.clone(), collection.name().to_owned(), version);
        for (_, row) in self.world.tables.patches.range(place(0)..=place(u64::MAX)) {
            let patch = Patch::decode(row.bytes.clone()).ok()?;
            let applied = reader.patch(state.head(), &state, &patch).ok()?;
            state.commit(applied.head, &applied.changes);
        }
        Some(state)
    }
}
