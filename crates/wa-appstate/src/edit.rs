//! A change that we want to make.

use std::fmt;

use bytes::Bytes;
use prost::Message as _;
use wa_proto::appstate::SyncActionValue;

use crate::action::{ActionKind, Index};
use crate::collection::Collection;
use crate::error::AppStateError;
use crate::mutation::Mutation;
use crate::record::Operation;

/// One change to be written: the plaintext of a record.
#[derive(Clone, PartialEq, Eq)]
pub struct Edit {
    operation: Operation,
    kind: Option<ActionKind>,
    index_json: Bytes,
    value: Bytes,
    action_version: i32,
}

impl Edit {
    /// Gives an index a value. "Off" is a value too: unmuting sets `muted` to false.
    ///
    /// The value carries the time of the change in `timestamp`, in milliseconds.
    ///
    /// # Errors
    /// [`AppStateError::NotWritable`] if only the name of the action is known; see [`raw`](Self::raw).
    pub fn set(index: &Index, value: &SyncActionValue) -> Result<Self, AppStateError> {
        Self::known(Operation::Set, index, value)
    }

    /// Takes an index out of the collection; few actions do this, such as deleting a contact.
    ///
    /// The value is written all the same; it carries the time and, by custom, the empty action field.
    ///
    /// # Errors
    /// As [`set`](Self::set).
    pub fn remove(index: &Index, value: &SyncActionValue) -> Result<Self, AppStateError> {
        Self::known(Operation::Remove, index, value)
    }

    /// An edit of an action that is not in the table, or from bytes that must not change.
    ///
    /// # Errors
    /// [`AppStateError::MissingField`] if the index has no parts.
    pub fn raw(
        operation: Operation,
        index_parts: &[String],
        value: impl Into<Bytes>,
        action_version: i32,
    ) -> Result<Self, AppStateError> {
        let name = index_parts.first().ok_or(AppStateError::MissingField("index"))?;
        Ok(Self {
            operation,
            kind: ActionKind::from_name(name),
            index_json: crate::index_json::print(index_parts).into(),
            value: value.into(),
            action_version,
        })
    }

    fn known(operation: Operation, index: &Index, value: &SyncActionValue) -> Result<Self, AppStateError> {
        let kind = index.kind().ok_or(AppStateError::MissingField("action version"))?;
        let version = kind.descriptor().version.ok_or(AppStateError::NotWritable(kind))?;
        Ok(Self {
            operation,
            kind: Some(kind),
            index_json: index.to_json().into(),
            value: value.encode_to_vec().into(),
            action_version: version,
        })
    }

    /// Set or removed.
    #[must_use]
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// The index as it is written.
    #[must_use]
    pub const fn index_json(&self) -> &Bytes {
        &self.index_json
    }

    /// The value as it is written.
    #[must_use]
    pub const fn value_bytes(&self) -> &Bytes {
        &self.value
    }

    /// The version of the action's layout.
    #[must_use]
    pub const fn action_version(&self) -> i32 {
        self.action_version
    }

    /// The collection that the action belongs to; `None` if it is not in the table.
    #[must_use]
    pub fn collection(&self) -> Option<Collection> {
        self.kind.map(|kind| kind.descriptor().collection)
    }

    /// Whether a mutation is this very edit: what we pushed, come back to us.
    #[must_use]
    pub fn is(&self, mutation: &Mutation) -> bool {
        self.operation == mutation.operation
            && self.index_json == mutation.index_json
            && self.value == mutation.value
    }
}

impl fmt::Debug for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Edit")
            .field("operation", &self.operation)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
