//! The recovery snapshot: the phone's own plaintext copy of a collection, for when nothing else helps.

use bytes::Bytes;
use prost::Message as _;
use wa_proto::appstate::SyncdVersion;

use crate::collection::Collection;
use crate::error::AppStateError;
use crate::index_json;
use crate::key::{KeyId, KeyRing};
use crate::lthash::LtHash;
use crate::mac::ValueMac;
use crate::mutation::Mutation;
use crate::patch::missing_keys;
use crate::reader::{Agreement, Applied, Reader, rows};
use crate::record::{Operation, Plaintext};
use crate::state::{Changes, Head, Others};

/// A recovery snapshot as the phone sent it, already decompressed.
#[derive(Clone, Debug)]
pub struct Recovery {
    version: u64,
    collection: Collection,
    hash: LtHash,
    records: Vec<PlainRecord>,
}

#[derive(Clone)]
struct PlainRecord {
    plain: Plaintext,
    key: KeyId,
    mac: ValueMac,
}

impl std::fmt::Debug for PlainRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlainRecord").field("key", &self.key).finish_non_exhaustive()
    }
}

/// `SyncdSnapshotRecovery` with the actions left as bytes.
#[derive(Clone, PartialEq, prost::Message)]
struct Wire {
    #[prost(message, optional, tag = "1")]
    version: Option<SyncdVersion>,
    #[prost(string, optional, tag = "2")]
    collection: Option<String>,
    #[prost(message, repeated, tag = "3")]
    records: Vec<WireRecord>,
    #[prost(bytes = "bytes", optional, tag = "4")]
    hash: Option<Bytes>,
}

#[derive(Clone, PartialEq, prost::Message)]
struct WireRecord {
    #[prost(message, optional, tag = "1")]
    plain: Option<Plaintext>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    key: Option<Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    mac: Option<Bytes>,
}

impl Recovery {
    /// Reads a recovery snapshot, after decompression if it was compressed.
    ///
    /// # Errors
    /// [`AppStateError::Protobuf`], [`AppStateError::MissingField`] or [`AppStateError::FieldLength`], by
    /// what is wrong with it; [`AppStateError::Recovery`] for a collection that is not known.
    pub fn decode(bytes: impl Into<Bytes>) -> Result<Self, AppStateError> {
        let wire = Wire::decode(bytes.into()).map_err(|_| AppStateError::Protobuf("recovery snapshot"))?;
        let version = wire.version.and_then(|version| version.version);
        let hash = wire.hash.ok_or(AppStateError::MissingField("collectionLthash"))?;
        Ok(Self {
            version: version.ok_or(AppStateError::MissingField("recovery version"))?,
            collection: wire
                .collection
                .and_then(|name| Collection::from_name(&name))
                .ok_or(AppStateError::Recovery)?,
            hash: LtHash::try_from(hash.as_ref())?,
            records: wire.records.into_iter().map(PlainRecord::from_wire).collect::<Result<_, _>>()?,
        })
    }

    /// The version that it was taken at.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// The collection that it is a copy of.
    #[must_use]
    pub const fn collection(&self) -> Collection {
        self.collection
    }

    /// The keys that it needs and the ring does not have, each once.
    #[must_use]
    pub fn missing_keys(&self, keys: &KeyRing) -> Vec<KeyId> {
        missing_keys(self.records.iter().map(|record| &record.key), keys)
    }
}

impl PlainRecord {
    fn from_wire(wire: WireRecord) -> Result<Self, AppStateError> {
        let mac = wire.mac.ok_or(AppStateError::MissingField("recovery mac"))?;
        Ok(Self {
            plain: wire.plain.ok_or(AppStateError::MissingField("recovery value"))?,
            key: KeyId::new(wire.key.ok_or(AppStateError::MissingField("recovery keyId"))?),
            mac: ValueMac::try_from(mac.as_ref())?,
        })
    }
}

impl Reader<'_> {
    /// Takes over a recovery snapshot, which replaces everything.
    ///
    /// Its hash is taken as the phone has it; [`Applied::agreement`] says whether its records add up to it.
    /// It proves nothing by itself: the caller has made sure that it comes from the own phone.
    ///
    /// # Errors
    /// In this order: [`AppStateError::Recovery`] if it is for another collection or not newer than the
    /// head, [`AppStateError::MissingKeys`], [`AppStateError::Record`], [`AppStateError::DuplicateIndex`].
    pub fn recovery(&self, head: &Head, recovery: &Recovery) -> Result<Applied, AppStateError> {
        if recovery.collection != self.collection() || recovery.version <= head.version {
            return Err(AppStateError::Recovery);
        }
        let missing = recovery.missing_keys(self.keys());
        if !missing.is_empty() {
            return Err(AppStateError::MissingKeys(missing));
        }
        let mut mutations = Vec::with_capacity(recovery.records.len());
        for (position, record) in recovery.records.iter().enumerate() {
            let fault = |fault| AppStateError::Record { position, fault };
            let index = record.plain.index.clone().unwrap_or_default();
            index_json::check(&index).map_err(fault)?;
            let key = self.key(&record.key)?;
            mutations.push(Mutation {
                operation: Operation::Set,
                index_mac: key.index_mac(&index),
                index_json: index,
                value: record.plain.value.clone().unwrap_or_default(),
                action_version: record.plain.version.unwrap_or_default(),
                value_mac: record.mac,
                key_id: record.key.clone(),
            });
        }
        let set = rows(mutations.iter().map(|mutation| (mutation.index_mac, mutation.value_mac)))?;
        let mut sum = LtHash::EMPTY;
        sum.update([], set.iter().map(|(_, value)| value));
        Ok(Applied {
            head: Head { version: recovery.version, hash: recovery.hash },
            changes: Changes { others: Others::Dropped, set, removed: Vec::new() },
            mutations,
            skipped: Vec::new(),
            idle_removals: 0,
            agreement: if sum == recovery.hash { Agreement::Same } else { Agreement::Diverged },
        })
    }
}
