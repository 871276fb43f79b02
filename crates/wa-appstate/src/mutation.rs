//! A record that was verified and decrypted.

use std::fmt;

use bytes::Bytes;
use wa_proto::Wire as _;
use wa_proto::appstate::SyncActionValue;

use crate::action::{ActionKind, Index};
use crate::error::RecordFault;
use crate::index_json;
use crate::key::KeyId;
use crate::mac::{IndexMac, ValueMac};
use crate::record::Operation;

/// One change of app state, verified: what was set or removed, and to which value.
///
/// Index and value are kept as the bytes that were written, so an action that is newer than this crate
/// passes through unchanged; [`index`](Self::index) and [`value`](Self::value) are the typed forms.
#[derive(Clone, PartialEq, Eq)]
pub struct Mutation {
    pub(crate) operation: Operation,
    pub(crate) index_json: Bytes,
    pub(crate) value: Bytes,
    pub(crate) action_version: i32,
    pub(crate) index_mac: IndexMac,
    pub(crate) value_mac: ValueMac,
    pub(crate) key_id: KeyId,
}

impl Mutation {
    /// Set or removed.
    #[must_use]
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// The action, if it is in the table; cheaper than [`index`](Self::index).
    #[must_use]
    pub fn kind(&self) -> Option<ActionKind> {
        self.parts().first().and_then(|name| ActionKind::from_name(name))
    }

    /// The typed index.
    ///
    /// # Errors
    /// [`RecordFault::IndexLayout`] if the action is known and its index is not as it should be: ignore
    /// the mutation then, its MACs count all the same.
    pub fn index(&self) -> Result<Index, RecordFault> {
        Index::from_parts(self.parts())
    }

    /// The index as text, the name first.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        index_json::parse(&self.index_json).unwrap_or_default()
    }

    /// The index as it was written.
    #[must_use]
    pub const fn index_json(&self) -> &Bytes {
        &self.index_json
    }

    /// The value; which of its fields matters is in the [`Descriptor`](crate::Descriptor) of the action.
    ///
    /// # Errors
    /// [`RecordFault::Protobuf`] if it is not an action message: ignore the mutation then.
    pub fn value(&self) -> Result<SyncActionValue, RecordFault> {
        SyncActionValue::from_wire(self.value.clone()).map_err(|_| RecordFault::Protobuf)
    }

    /// The value as it was written, with fields that the schema does not know.
    #[must_use]
    pub const fn value_bytes(&self) -> &Bytes {
        &self.value
    }

    /// The version of the action's layout that the writer used.
    #[must_use]
    pub const fn action_version(&self) -> i32 {
        self.action_version
    }

    /// The keyed hash of the index.
    #[must_use]
    pub const fn index_mac(&self) -> &IndexMac {
        &self.index_mac
    }

    /// The MAC of the encrypted value.
    #[must_use]
    pub const fn value_mac(&self) -> &ValueMac {
        &self.value_mac
    }

    /// The key that the record was made with.
    #[must_use]
    pub const fn key_id(&self) -> &KeyId {
        &self.key_id
    }

    /// Of mutations that follow one another, the last of each index, in their order.
    ///
    /// A first sync goes through years of changes of which only the last ones matter.
    #[must_use]
    pub fn latest(mutations: Vec<Self>) -> Vec<Self> {
        let mut seen = std::collections::HashSet::with_capacity(mutations.len());
        let mut latest: Vec<Self> =
            mutations.into_iter().rev().filter(|mutation| seen.insert(mutation.index_json.clone())).collect();
        latest.reverse();
        latest
    }
}

impl fmt::Debug for Mutation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mutation")
            .field("operation", &self.operation)
            .field("kind", &self.kind())
            .field("index_mac", &self.index_mac)
            .field("value_mac", &self.value_mac)
            .finish_non_exhaustive()
    }
}
