//! A snapshot: every record of a collection at a version.

use bytes::Bytes;
use wa_proto::Wire as _;
use wa_proto::appstate::{KeyId as WireKeyId, SyncdRecord, SyncdSnapshot, SyncdVersion};

use crate::error::AppStateError;
use crate::key::{KeyId, KeyRing};
use crate::mac::MAC_LENGTH;
use crate::patch::{mac, missing_keys};
use crate::record::Record;

/// A snapshot that has the right form. Nothing in it is verified yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    pub(crate) version: u64,
    pub(crate) records: Vec<Record>,
    pub(crate) mac: [u8; MAC_LENGTH],
    pub(crate) key: KeyId,
}

impl Snapshot {
    /// Reads a snapshot; every record must have all its fields.
    ///
    /// # Errors
    /// [`AppStateError::Protobuf`], [`AppStateError::MissingField`] or [`AppStateError::FieldLength`], by
    /// what is wrong with it.
    pub fn decode(bytes: impl Into<Bytes>) -> Result<Self, AppStateError> {
        let wire = SyncdSnapshot::from_wire(bytes.into()).map_err(|_| AppStateError::Protobuf("snapshot"))?;
        let version = wire.version.and_then(|version| version.version);
        let key = wire.key_id.and_then(|key| key.id);
        Ok(Self {
            version: version.ok_or(AppStateError::MissingField("snapshot version"))?,
            records: wire.records.into_iter().map(Record::from_wire).collect::<Result<_, _>>()?,
            mac: mac(wire.mac, "snapshot mac")?,
            key: KeyId::new(key.ok_or(AppStateError::MissingField("snapshot keyId"))?),
        })
    }

    pub(crate) const fn new(version: u64, records: Vec<Record>, mac: [u8; MAC_LENGTH], key: KeyId) -> Self {
        Self { version, records, mac, key }
    }

    /// The snapshot as bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let records: Vec<SyncdRecord> = self.records.iter().map(Record::to_wire).collect();
        SyncdSnapshot {
            version: Some(SyncdVersion { version: Some(self.version) }),
            records,
            mac: Some(Bytes::copy_from_slice(&self.mac)),
            key_id: Some(WireKeyId { id: Some(Bytes::copy_from_slice(self.key.as_bytes())) }),
        }
        .to_wire()
    }

    /// The version that it was taken at.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// Every record.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The keys that it needs and the ring does not have, each once.
    #[must_use]
    pub fn missing_keys(&self, keys: &KeyRing) -> Vec<KeyId> {
        missing_keys(std::iter::once(&self.key).chain(self.records.iter().map(Record::key_id)), keys)
    }
}
