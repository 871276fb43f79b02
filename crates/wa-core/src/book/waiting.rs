//! Additions to messages that are not known yet.

use core::time::Duration;

use bytes::Bytes;
use prost::Message as _;
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::event::{Event, InboxRow, Message};
use crate::txn::{Step, Txn};
use crate::{Now, SessionError};

/// How long one waits: as long as the phone can be asked for the message that it belongs to.
const PATIENCE: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// Messages that wait for the secret of another one, by the moment at which they came.
#[derive(Debug)]
pub(crate) struct Waiting;

impl Waiting {
    /// The first piece of the keys of these rows.
    pub(crate) const KIND: &str = "add-on";

    pub(crate) fn key(number: u64) -> Key {
        Key::empty(Table::Job).with(Self::KIND).with_number(number)
    }

    /// When a row is given up.
    pub(crate) fn due(number: u64) -> Now {
        Now::from_unix_millis(number).after(PATIENCE)
    }

    /// Keeps a message that adds something to `target`.
    pub(crate) fn save(txn: &mut Txn<'_>, target: MessageId, message: &Message) {
        let newest = txn.live.waiting.iter().last().map_or(0, |(number, _)| *number);
        let number = txn.now().unix_millis().max(newest + 1);
        if let Some(row) = InboxRow::of(&Event::Message(Box::new(message.clone()))) {
            txn.write(Self::key(number), &row);
            txn.live.waiting.insert(number, target);
        }
    }

    pub(crate) fn load(txn: &mut Txn<'_>, number: u64) -> Step<Option<Message>> {
        let Some(value) = txn.get(&Self::key(number))? else { return Ok(None) };
        Ok(Some(Self::decode(value)?))
    }

    pub(crate) fn remove(txn: &mut Txn<'_>, number: u64) {
        txn.delete(Self::key(number));
        txn.live.waiting.remove(&number);
    }

    /// Which row it is, and which message it waits for.
    pub(crate) fn restore(key: &Key, value: Bytes) -> Result<(u64, MessageId), SessionError> {
        let mut pieces = key.pieces();
        let number = pieces.text().and_then(|_| pieces.number()).ok_or_else(corrupt)?;
        let target = Self::decode(value)?.add_on.ok_or_else(corrupt)?.id;
        Ok((number, target))
    }

    fn decode(value: Bytes) -> Result<Message, SessionError> {
        match InboxRow::decode(value).map_err(|_| corrupt())?.into_event()? {
            Event::Message(message) => Ok(*message),
            _ => Err(corrupt()),
        }
    }
}

fn corrupt() -> SessionError {
    SessionError::CorruptRecord(Table::Job)
}
