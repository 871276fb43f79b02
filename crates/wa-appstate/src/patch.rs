//! A patch as it stands on the wire: one step of a collection's version.

use std::collections::BTreeSet;
use std::fmt;

use bytes::Bytes;
use wa_proto::Wire as _;
use wa_proto::appstate::{
    ExitCode, ExternalBlobReference, KeyId as WireKeyId, SyncdMutation, SyncdMutations, SyncdPatch,
    SyncdVersion,
};

use crate::error::AppStateError;
use crate::key::{KeyId, KeyRing};
use crate::mac::{IndexMac, MAC_LENGTH};
use crate::record::{Operation, Record};

/// A patch that has the right form. Nothing in it is verified yet.
#[derive(Clone, PartialEq)]
pub struct Patch {
    pub(crate) version: Option<u64>,
    pub(crate) mutations: Vec<(Operation, Record)>,
    pub(crate) external: Option<ExternalBlobReference>,
    pub(crate) snapshot_mac: [u8; MAC_LENGTH],
    pub(crate) patch_mac: [u8; MAC_LENGTH],
    pub(crate) key: KeyId,
    exit_code: Option<ExitCode>,
}

impl Patch {
    /// Reads a patch; every record must have all its fields.
    ///
    /// # Errors
    /// [`AppStateError::Protobuf`], [`AppStateError::MissingField`], [`AppStateError::FieldLength`] or
    /// [`AppStateError::UnknownOperation`], by what is wrong with it.
    pub fn decode(bytes: impl Into<Bytes>) -> Result<Self, AppStateError> {
        let wire = SyncdPatch::from_wire(bytes.into()).map_err(|_| AppStateError::Protobuf("patch"))?;
        let key = wire.key_id.and_then(|key| key.id).ok_or(AppStateError::MissingField("patch keyId"))?;
        Ok(Self {
            version: wire.version.and_then(|version| version.version),
            mutations: read_mutations(wire.mutations)?,
            external: wire.external_mutations,
            snapshot_mac: mac(wire.snapshot_mac, "snapshotMac")?,
            patch_mac: mac(wire.patch_mac, "patchMac")?,
            key: KeyId::new(key),
            exit_code: wire.exit_code,
        })
    }

    pub(crate) fn new(
        mutations: Vec<(Operation, Record)>,
        snapshot_mac: [u8; MAC_LENGTH],
        patch_mac: [u8; MAC_LENGTH],
        key: KeyId,
    ) -> Self {
        Self { version: None, mutations, external: None, snapshot_mac, patch_mac, key, exit_code: None }
    }

    /// The patch as bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let wire = |(operation, record): &(Operation, Record)| SyncdMutation {
            operation: Some(operation.number()),
            record: Some(record.to_wire()),
        };
        SyncdPatch {
            version: self.version.map(|version| SyncdVersion { version: Some(version) }),
            mutations: self.mutations.iter().map(wire).collect(),
            external_mutations: self.external.clone(),
            snapshot_mac: Some(Bytes::copy_from_slice(&self.snapshot_mac)),
            patch_mac: Some(Bytes::copy_from_slice(&self.patch_mac)),
            key_id: Some(WireKeyId { id: Some(Bytes::copy_from_slice(self.key.as_bytes())) }),
            exit_code: self.exit_code.clone(),
            device_index: None,
            client_debug_data: None,
        }
        .to_wire()
    }

    /// Gives an uploaded patch the version that it was stored under, leaving every other byte alone.
    ///
    /// A server does this before it hands the patch to anybody: a client uploads it without a version.
    ///
    /// # Errors
    /// [`AppStateError::Protobuf`] if it is not a patch.
    pub fn stamp(bytes: &[u8], version: u64) -> Result<Vec<u8>, AppStateError> {
        let stamp =
            SyncdPatch { version: Some(SyncdVersion { version: Some(version) }), ..Default::default() };
        let wire = SyncdPatch::from_wire(Bytes::copy_from_slice(bytes))
            .map_err(|_| AppStateError::Protobuf("patch"))?;
        let stamp = stamp.to_wire();
        // Fields may come in any order and the last one counts, so a version that is there is overruled.
        Ok(if wire.version.is_none() { [&stamp, bytes].concat() } else { [bytes, &stamp].concat() })
    }

    /// The version that it leads to; `None` before a server has stored it.
    #[must_use]
    pub const fn version(&self) -> Option<u64> {
        self.version
    }

    /// The key of its MACs.
    #[must_use]
    pub const fn key_id(&self) -> &KeyId {
        &self.key
    }

    /// Operations and records, in their order.
    #[must_use]
    pub fn mutations(&self) -> &[(Operation, Record)] {
        &self.mutations
    }

    /// The MAC over the state after it; also the MAC of a snapshot of that version.
    #[must_use]
    pub const fn snapshot_mac(&self) -> &[u8; MAC_LENGTH] {
        &self.snapshot_mac
    }

    /// The MAC that proves who made it.
    #[must_use]
    pub const fn patch_mac(&self) -> &[u8; MAC_LENGTH] {
        &self.patch_mac
    }

    /// Why its writer gave up, if it says so.
    #[must_use]
    pub const fn exit_code(&self) -> Option<&ExitCode> {
        self.exit_code.as_ref()
    }

    /// The blob that holds its mutations, if it must be fetched before the patch can be applied.
    #[must_use]
    pub const fn external(&self) -> Option<&ExternalBlobReference> {
        self.external.as_ref()
    }

    /// Puts in the mutations from the decrypted blob.
    ///
    /// # Errors
    /// As [`decode`](Self::decode); [`AppStateError::MissingField`] also if the blob has no mutations.
    pub fn with_external(mut self, blob: impl Into<Bytes>) -> Result<Self, AppStateError> {
        let wire =
            SyncdMutations::from_wire(blob.into()).map_err(|_| AppStateError::Protobuf("mutations"))?;
        if wire.mutations.is_empty() {
            return Err(AppStateError::MissingField("external mutations"));
        }
        self.mutations = read_mutations(wire.mutations)?;
        self.external = None;
        Ok(self)
    }

    /// The indexes that it touches: their current value MACs are needed to apply it.
    #[must_use]
    pub fn index_macs(&self) -> BTreeSet<IndexMac> {
        self.mutations.iter().map(|(_, record)| *record.index_mac()).collect()
    }

    /// The keys that it needs and the ring does not have, each once.
    #[must_use]
    pub fn missing_keys(&self, keys: &KeyRing) -> Vec<KeyId> {
        missing_keys(std::iter::once(&self.key).chain(self.mutations.iter().map(|(_, r)| r.key_id())), keys)
    }
}

impl fmt::Debug for Patch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the reference: it holds the key of the blob.
        f.debug_struct("Patch")
            .field("version", &self.version)
            .field("mutations", &self.mutations.len())
            .field("external", &self.external.is_some())
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

/// Those of the ids that are not on the ring, each once, in their order.
pub(crate) fn missing_keys<'i>(ids: impl Iterator<Item = &'i KeyId>, keys: &KeyRing) -> Vec<KeyId> {
    let mut checked: BTreeSet<&KeyId> = BTreeSet::new();
    let mut missing = Vec::new();
    let mut last: Option<&KeyId> = None;
    for id in ids {
        // Runs of one key are the rule.
        if last != Some(id) && checked.insert(id) && keys.get(id).is_none() {
            missing.push(id.clone());
        }
        last = Some(id);
    }
    missing
}

/// A MAC field of a patch or snapshot.
pub(crate) fn mac(field: Option<Bytes>, name: &'static str) -> Result<[u8; MAC_LENGTH], AppStateError> {
    let bytes = field.ok_or(AppStateError::MissingField(name))?;
    bytes.as_ref().try_into().map_err(|_| AppStateError::FieldLength(name))
}

fn read_mutations(wire: Vec<SyncdMutation>) -> Result<Vec<(Operation, Record)>, AppStateError> {
    let read = |(position, mutation): (usize, SyncdMutation)| {
        let operation = mutation.operation.unwrap_or_default();
        let operation = Operation::from_number(operation)
            .ok_or(AppStateError::UnknownOperation { position, operation })?;
        let record = mutation.record.ok_or(AppStateError::MissingField("record"))?;
        Ok((operation, Record::from_wire(record)?))
    };
    wire.into_iter().enumerate().map(read).collect()
}
