//! A change that we want to make.

mod account;
mod chat;

use std::fmt;

use bytes::Bytes;
use prost::Message as _;
use wa_proto::Wire as _;
use wa_proto::appstate::SyncActionValue;

use crate::action::{ActionKind, Index};
use crate::collection::Collection;
use crate::error::AppStateError;
use crate::mutation::Mutation;
use crate::record::{Operation, Plaintext};

pub use self::chat::MuteEnd;

/// One change to be written: the plaintext of a record.
///
/// The common ones have a function each; for any other action there is [`set`](Self::set).
#[derive(Clone, PartialEq, Eq)]
pub struct Edit {
    operation: Operation,
    collection: Option<Collection>,
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
    /// Nothing about it is checked: not the value, not that it goes to the collection of its action.
    ///
    /// # Errors
    /// [`AppStateError::MissingField`] if the index has no parts.
    pub fn raw(
        operation: Operation,
        index_parts: &[String],
        value: impl Into<Bytes>,
        action_version: i32,
    ) -> Result<Self, AppStateError> {
        if index_parts.is_empty() {
            return Err(AppStateError::MissingField("index"));
        }
        Ok(Self {
            operation,
            collection: None,
            index_json: crate::index_json::print(index_parts).into(),
            value: value.into(),
            action_version,
        })
    }

    fn known(operation: Operation, index: &Index, value: &SyncActionValue) -> Result<Self, AppStateError> {
        let kind = index.kind().ok_or(AppStateError::MissingField("action version"))?;
        let descriptor = kind.descriptor();
        let version = descriptor.version.ok_or(AppStateError::NotWritable(kind))?;
        Ok(Self {
            operation,
            collection: Some(descriptor.collection),
            index_json: index.to_json().into(),
            value: value.to_wire().into(),
            action_version: version,
        })
    }

    fn known_set(index: &Index, mut value: SyncActionValue, at: i64) -> Self {
        value.timestamp = Some(at);
        Self::set(index, &value).expect("the table has the version of every action that is made here")
    }

    fn known_remove(index: &Index, mut value: SyncActionValue, at: i64) -> Self {
        value.timestamp = Some(at);
        Self::remove(index, &value).expect("the table has the version of every action that is made here")
    }

    /// The edit as a stored record, for a push that must survive a restart.
    #[must_use]
    pub fn to_stored(&self) -> Vec<u8> {
        let collection = self.collection.map_or(0, Collection::number);
        let collection = u8::try_from(collection).expect("collections are numbered from 1 to 5");
        let mut record = vec![self.operation.mac_byte(), collection];
        self.to_plaintext().encode(&mut record).expect("a vector grows");
        record
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// [`AppStateError::Stored`] if it is not one.
    pub fn from_stored(record: &[u8]) -> Result<Self, AppStateError> {
        Self::read_stored(record).ok_or(AppStateError::Stored("edit"))
    }

    fn read_stored(record: &[u8]) -> Option<Self> {
        let ([operation, collection], plain) = record.split_first_chunk()?;
        let operation = match operation {
            1 => Operation::Set,
            2 => Operation::Remove,
            _ => return None,
        };
        let collection = match i32::from(*collection) {
            0 => None,
            number => Some(Collection::from_number(number)?),
        };
        let plain = Plaintext::decode(plain).ok()?;
        let index_json = plain.index?;
        crate::index_json::check(&index_json).ok()?;
        let value = plain.value.unwrap_or_default();
        Some(Self { operation, collection, index_json, value, action_version: plain.version? })
    }

    pub(crate) fn to_plaintext(&self) -> Plaintext {
        Plaintext {
            index: Some(self.index_json.clone()),
            value: Some(self.value.clone()),
            // Present and empty: every client writes it so.
            padding: Some(Bytes::new()),
            version: Some(self.action_version),
        }
    }

    /// The same edit of another index, which is to be one of the same action.
    ///
    /// # Errors
    /// [`AppStateError::MissingField`] if the index has no parts.
    pub fn under(&self, index_parts: &[String]) -> Result<Self, AppStateError> {
        if index_parts.is_empty() {
            return Err(AppStateError::MissingField("index"));
        }
        Ok(Self { index_json: crate::index_json::print(index_parts).into(), ..self.clone() })
    }

    /// The parts of the index, the name of the action first.
    #[must_use]
    pub fn parts(&self) -> Vec<String> {
        crate::index_json::parse(&self.index_json).unwrap_or_default()
    }

    /// The action, if it is one of the table.
    #[must_use]
    pub fn kind(&self) -> Option<ActionKind> {
        self.parts().first().and_then(|name| ActionKind::from_name(name))
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

    /// The collection that the action belongs to; `None` for a [`raw`](Self::raw) edit.
    #[must_use]
    pub const fn collection(&self) -> Option<Collection> {
        self.collection
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
            .field("collection", &self.collection)
            .finish_non_exhaustive()
    }
}

/// A setting that is on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// On.
    On,
    /// Off.
    Off,
}

impl Switch {
    const fn is_on(self) -> bool {
        matches!(self, Self::On)
    }

    const fn digit(self) -> &'static str {
        match self {
            Self::On => "1",
            Self::Off => "0",
        }
    }
}

/// Which message an edit is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MessageRef<'m> {
    /// Address of the chat.
    pub chat: &'m str,
    /// Id of the message.
    pub id: &'m str,
    /// Whether we sent it.
    pub from_me: bool,
    /// Who sent it, in a group and if it was not us.
    pub participant: Option<&'m str>,
}

impl fmt::Debug for MessageRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageRef").field("from_me", &self.from_me).finish_non_exhaustive()
    }
}
