//! App state: the sync keys, and of each collection its head and the MAC of every entry.

use core::fmt;

use bytes::Bytes;
use prost::Message;
use wa_appstate::{Accepted, Applied, Collection, Head, IndexMac, KeyId, KeyRing, Others, SyncKey, ValueMac};
use wa_proto::e2e::message::AppStateSyncKeyShare;
use wa_stanza::MessageId;
use wa_store::{Key, KeyRange, Table};

use crate::SessionError;
use crate::txn::{Step, Txn};

/// How long, in seconds, a key or a copy that was asked for is not asked for again.
const ASKED_FOR: u64 = 24 * 60 * 60;

/// The keys that open app state, as the phone shares them.
#[derive(Debug)]
pub(crate) struct SyncKeys;

impl SyncKeys {
    fn key() -> Key {
        Key::empty(Table::AppStateKey).with("ring")
    }

    fn asked_key(id: &KeyId) -> Key {
        Key::empty(Table::AppStateKey).with("asked").with(id.as_bytes())
    }

    pub(crate) fn load(txn: &mut Txn<'_>) -> Step<KeyRing> {
        let record: RingRecord = txn.read(&Self::key())?.unwrap_or_default();
        let mut ring = KeyRing::new();
        for key in &record.keys {
            ring.insert(
                SyncKey::from_stored(key).map_err(|_| SessionError::CorruptRecord(Table::AppStateKey))?,
            );
        }
        if let Some(epoch) = record.expired {
            ring.expire(epoch);
        }
        Ok(ring)
    }

    /// Keeps the keys of a share.
    pub(crate) fn accept(txn: &mut Txn<'_>, share: &AppStateSyncKeyShare) -> Step<Accepted> {
        let mut ring = Self::load(txn)?;
        let accepted = ring.accept(share);
        let mut record: RingRecord = txn.read(&Self::key())?.unwrap_or_default();
        for key in accepted.added.iter().filter_map(|id| ring.get(id)) {
            let stored = Bytes::copy_from_slice(&key.to_stored());
            // Of equally new keys the one that came last is written with.
            record.keys.retain(|known| *known != stored);
            record.keys.push(stored);
        }
        if !accepted.added.is_empty() {
            txn.write(Self::key(), &record);
        }
        Ok(accepted)
    }

    /// Keys of this epoch and older ones are not written with any more.
    pub(crate) fn expire(txn: &mut Txn<'_>, epoch: u32) -> Step {
        let mut record: RingRecord = txn.read(&Self::key())?.unwrap_or_default();
        if record.expired.is_none_or(|known| known < epoch) {
            record.expired = Some(epoch);
            txn.write(Self::key(), &record);
        }
        Ok(())
    }

    /// Those of the keys that were not asked for lately; they count as asked for now.
    pub(crate) fn to_ask(txn: &mut Txn<'_>, ids: &[KeyId]) -> Step<Vec<KeyId>> {
        txn.need(ids.iter().map(Self::asked_key))?;
        let now = txn.now().unix_seconds();
        let mut wanted = Vec::new();
        for id in ids {
            let key = Self::asked_key(id);
            let asked = txn.get(&key)?.and_then(|at| <[u8; 8]>::try_from(at.as_ref()).ok());
            if asked.is_none_or(|at| u64::from_be_bytes(at).saturating_add(ASKED_FOR) <= now) {
                txn.put(key, now.to_be_bytes().to_vec());
                wanted.push(id.clone());
            }
        }
        Ok(wanted)
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
struct RingRecord {
    #[prost(bytes = "bytes", repeated, tag = "1")]
    keys: Vec<Bytes>,
    #[prost(uint32, optional, tag = "2")]
    expired: Option<u32>,
}

impl fmt::Debug for RingRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RingRecord([{} keys])", self.keys.len())
    }
}

/// That the phone was asked for its own copy of a collection.
#[derive(Debug)]
pub(crate) struct RecoveryAsk;

impl RecoveryAsk {
    pub(crate) fn key(collection: Collection) -> Key {
        Key::empty(Table::AppStateKey).with("recovery").with(collection.name())
    }

    /// Whether it was not asked lately.
    pub(crate) fn may_ask(txn: &mut Txn<'_>, collection: Collection) -> Step<bool> {
        let record: Option<RecoveryRecord> = txn.read(&Self::key(collection))?;
        let now = txn.now().unix_seconds();
        Ok(record.is_none_or(|record| record.at.saturating_add(ASKED_FOR) <= now))
    }

    pub(crate) fn save(txn: &mut Txn<'_>, collection: Collection, request: &MessageId) {
        let record = RecoveryRecord { at: txn.now().unix_seconds(), request: request.to_string() };
        txn.write(Self::key(collection), &record);
    }

    /// The request that it was asked under last.
    pub(crate) fn request(txn: &mut Txn<'_>, collection: Collection) -> Step<Option<MessageId>> {
        let record: Option<RecoveryRecord> = txn.read(&Self::key(collection))?;
        Ok(record.and_then(|record| MessageId::new(&record.request)))
    }

    pub(crate) fn forget(txn: &mut Txn<'_>, collection: Collection) {
        txn.delete(Self::key(collection));
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct RecoveryRecord {
    #[prost(uint64, tag = "1")]
    at: u64,
    #[prost(string, tag = "2")]
    request: String,
}

/// How far one collection is synchronised.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct CollectionRow {
    pub(crate) head: Head,
    /// Whether the server has something newer, or may have.
    pub(crate) wanted: bool,
    /// Whether it was ever as new as the server's.
    pub(crate) synced: bool,
}

impl CollectionRow {
    pub(crate) fn key(collection: Collection) -> Key {
        Key::empty(Table::AppState).with("head").with(collection.name())
    }

    fn macs(collection: Collection) -> Key {
        Key::empty(Table::AppState).with("mac").with(collection.name())
    }

    pub(crate) fn mac_key(collection: Collection, index: &IndexMac) -> Key {
        Self::macs(collection).with(index.as_bytes())
    }

    /// What is known; `None` if the collection was never synchronised.
    pub(crate) fn load(txn: &mut Txn<'_>, collection: Collection) -> Step<Option<Self>> {
        let record: Option<RowRecord> = txn.read(&Self::key(collection))?;
        let Some(record) = record else { return Ok(None) };
        let head = if record.head.is_empty() { Ok(Head::EMPTY) } else { Head::from_stored(&record.head) };
        let head = head.map_err(|_| SessionError::CorruptRecord(Table::AppState))?;
        Ok(Some(Self { head, wanted: record.wanted, synced: record.synced }))
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>, collection: Collection) {
        let head = self.head.to_stored().into();
        txn.write(Self::key(collection), &RowRecord { head, wanted: self.wanted, synced: self.synced });
    }

    /// Takes over what a patch or snapshot changes.
    pub(crate) fn apply(&mut self, txn: &mut Txn<'_>, collection: Collection, applied: &Applied) {
        if applied.changes.others == Others::Dropped {
            txn.delete_range(KeyRange::prefix(&Self::macs(collection)));
        }
        for (index, value) in &applied.changes.set {
            txn.put(Self::mac_key(collection, index), value.as_bytes().to_vec());
        }
        for index in &applied.changes.removed {
            txn.delete(Self::mac_key(collection, index));
        }
        self.head = applied.head;
    }

    /// The MAC that an entry has now.
    pub(crate) fn value_mac(
        txn: &mut Txn<'_>,
        collection: Collection,
        index: &IndexMac,
    ) -> Step<Option<ValueMac>> {
        let Some(stored) = txn.get(&Self::mac_key(collection, index))? else { return Ok(None) };
        let mac = ValueMac::try_from(stored.as_ref());
        Ok(Some(mac.map_err(|_| SessionError::CorruptRecord(Table::AppState))?))
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct RowRecord {
    #[prost(bytes = "bytes", tag = "1")]
    head: Bytes,
    #[prost(bool, tag = "2")]
    wanted: bool,
    #[prost(bool, tag = "3")]
    synced: bool,
}
