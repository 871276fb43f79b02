//! Changes of app state, until the server has them.

use core::fmt;

use bytes::Bytes;
use prost::Message;
use wa_appstate::{Collection, Edit};
use wa_store::{Key, Table};

use crate::txn::Txn;
use crate::{EditAppState, SessionError};

/// The rows of changes that were accepted and whose outcome is not known.
#[derive(Debug)]
pub(crate) struct ChangeRow;

impl ChangeRow {
    /// The first piece of the keys of these rows.
    pub(crate) const KIND: &str = "change";

    pub(crate) fn key(number: u64) -> Key {
        Key::empty(Table::Job).with(Self::KIND).with_number(number)
    }

    /// Which change a row is.
    pub(crate) fn number_in(key: &Key) -> Result<u64, SessionError> {
        let mut pieces = key.pieces();
        pieces.text().and_then(|_| pieces.number()).ok_or_else(corrupt)
    }

    pub(crate) fn save(txn: &mut Txn<'_>, number: u64, change: &EditAppState) {
        let edits = change.edits.iter().map(|edit| edit.to_stored().into()).collect();
        txn.write(Self::key(number), &ChangeRecord { collection: change.collection.number(), edits });
    }

    pub(crate) fn decode(value: Bytes) -> Result<EditAppState, SessionError> {
        let record = ChangeRecord::decode(value).map_err(|_| corrupt())?;
        let collection = Collection::from_number(record.collection).ok_or_else(corrupt)?;
        let edits = record.edits.iter().map(|edit| Edit::from_stored(edit).map_err(|_| corrupt()));
        Ok(EditAppState { collection, edits: edits.collect::<Result<_, _>>()? })
    }
}

fn corrupt() -> SessionError {
    SessionError::CorruptRecord(Table::Job)
}

#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
struct ChangeRecord {
    #[prost(int32, tag = "1")]
    collection: i32,
    #[prost(bytes = "bytes", repeated, tag = "2")]
    edits: Vec<Bytes>,
}

impl fmt::Debug for ChangeRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ChangeRecord([{} edits])", self.edits.len())
    }
}
