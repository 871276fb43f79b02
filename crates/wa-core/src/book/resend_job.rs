//! Requests of other devices for messages of ours, until they are answered.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::SessionError;
use crate::txn::{Step, Txn};

/// A device's request for a message of ours, until it is answered.
#[derive(Debug, Clone)]
pub(crate) struct ResendJob {
    pub(crate) message: MessageId,
    /// The device, as it addressed us.
    pub(crate) device: Jid,
    /// Where the message was sent: a user for 1:1, a group.
    pub(crate) chat: Jid,
    pub(crate) count: u32,
    /// When the message was sent, unix seconds, as the request says.
    pub(crate) timestamp: u64,
    /// Whether the device is to get a new session first.
    pub(crate) rebuild: bool,
}

impl ResendJob {
    /// The first piece of the keys of these rows.
    pub(crate) const KIND: &str = "resend";

    pub(crate) fn key(message: &MessageId, device: &Jid) -> Key {
        Key::empty(Table::Job).with(Self::KIND).with(message.as_str()).with(device.to_string())
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>) {
        let record = ResendRecord {
            message: self.message.to_string(),
            device: self.device.to_string(),
            chat: self.chat.to_string(),
            count: self.count,
            timestamp: self.timestamp,
            rebuild: self.rebuild,
        };
        txn.write(Self::key(&self.message, &self.device), &record);
    }

    pub(crate) fn load(txn: &mut Txn<'_>, message: &MessageId, device: &Jid) -> Step<Option<Self>> {
        let Some(value) = txn.get(&Self::key(message, device))? else { return Ok(None) };
        Ok(Some(Self::decode(value)?))
    }

    /// Reads a row as the store gave it.
    pub(crate) fn decode(value: Bytes) -> Result<Self, SessionError> {
        let corrupt = || SessionError::CorruptRecord(Table::Job);
        let record = ResendRecord::decode(value).map_err(|_| corrupt())?;
        Ok(Self {
            message: MessageId::new(&record.message).ok_or_else(corrupt)?,
            device: record.device.parse().map_err(|_| corrupt())?,
            chat: record.chat.parse().map_err(|_| corrupt())?,
            count: record.count,
            timestamp: record.timestamp,
            rebuild: record.rebuild,
        })
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct ResendRecord {
    #[prost(string, tag = "1")]
    message: String,
    #[prost(string, tag = "2")]
    device: String,
    #[prost(string, tag = "3")]
    chat: String,
    #[prost(uint32, tag = "4")]
    count: u32,
    #[prost(uint64, tag = "5")]
    timestamp: u64,
    #[prost(bool, tag = "6")]
    rebuild: bool,
}
