//! What recipients told about the messages in the log of sent ones: one row for each message and user.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, KeyRange, Table};

use crate::SessionError;
use crate::delivery::Recipient;
use crate::event::ReceiptKind;
use crate::txn::{Step, Txn};

/// Receipts of messages of ours.
#[derive(Debug)]
pub(crate) struct Deliveries;

impl Deliveries {
    fn prefix(id: &MessageId) -> Key {
        Key::empty(Table::Sent).with("delivery").with(id.as_str())
    }

    pub(crate) fn key(id: &MessageId, user: &Jid) -> Key {
        Self::prefix(id).with(user.to_bare().to_string())
    }

    /// All rows of a message.
    pub(crate) fn range(id: &MessageId) -> KeyRange {
        KeyRange::prefix(&Self::prefix(id))
    }

    /// Notes what a user told about a message; what was told first counts.
    pub(crate) fn note(txn: &mut Txn<'_>, id: &MessageId, user: &Jid, kind: ReceiptKind, at: u64) -> Step {
        let key = Self::key(id, user);
        let mut record: RecipientRecord = txn.read(&key)?.unwrap_or_default();
        let told = match kind {
            ReceiptKind::Delivered => &mut record.delivered,
            ReceiptKind::Read => &mut record.read,
            ReceiptKind::Played => &mut record.played,
            ReceiptKind::ReadElsewhere | ReceiptKind::PlayedElsewhere => return Ok(()),
        };
        if told.is_none() {
            *told = Some(at);
            txn.write(key, &record);
        }
        Ok(())
    }

    /// Reads a row as the store gave it.
    pub(crate) fn decode(key: &Key, value: Bytes) -> Result<Recipient, SessionError> {
        let corrupt = || SessionError::CorruptRecord(Table::Sent);
        let mut pieces = key.pieces();
        let (_, _, user) = (pieces.text(), pieces.text(), pieces.text().ok_or_else(corrupt)?);
        let record = RecipientRecord::decode(value).map_err(|_| corrupt())?;
        let RecipientRecord { delivered, read, played } = record;
        Ok(Recipient { user: user.parse().map_err(|_| corrupt())?, delivered, read, played })
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct RecipientRecord {
    #[prost(uint64, optional, tag = "1")]
    delivered: Option<u64>,
    #[prost(uint64, optional, tag = "2")]
    read: Option<u64>,
    #[prost(uint64, optional, tag = "3")]
    played: Option<u64>,
}
