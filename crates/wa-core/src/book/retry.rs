//! How often a message was asked for again, by us and by others.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::SessionError;
use crate::txn::{Step, Txn};

/// Counters of retry requests.
#[derive(Debug)]
pub(crate) struct Retries;

impl Retries {
    pub(crate) fn asked_key(sender: &Jid, id: &MessageId) -> Key {
        Key::empty(Table::Retry).with("asked").with(sender.to_string()).with(id.as_str())
    }

    fn answered_key(device: &Jid, id: &MessageId) -> Key {
        Key::empty(Table::Retry).with("answered").with(device.to_string()).with(id.as_str())
    }

    /// Counts one more request of ours for a message; gives its number, from 1.
    pub(crate) fn ask(txn: &mut Txn<'_>, sender: &Jid, id: &MessageId, at_least: u32) -> Step<u32> {
        let key = Self::asked_key(sender, id);
        let before = txn.get(&key)?.map_or(0, |value| number(&value));
        let count = before.saturating_add(1).max(at_least);
        txn.put(key, count.to_be_bytes().to_vec());
        Ok(count)
    }

    /// The message came after all, or is given up.
    pub(crate) fn settle(txn: &mut Txn<'_>, sender: &Jid, id: &MessageId) -> Step {
        let key = Self::asked_key(sender, id);
        if txn.get(&key)?.is_some() {
            txn.delete(key);
        }
        Ok(())
    }

    /// The base key of the session in which a message was sent again to a device, if it was.
    pub(crate) fn base_key(txn: &mut Txn<'_>, device: &Jid, id: &MessageId) -> Step<Option<Bytes>> {
        txn.get(&Self::answered_key(device, id))
    }

    pub(crate) fn set_base_key(txn: &mut Txn<'_>, device: &Jid, id: &MessageId, key: Option<&[u8]>) {
        let row = Self::answered_key(device, id);
        match key {
            Some(key) => txn.put(row, key.to_vec()),
            None => txn.delete(row),
        }
    }
}

fn number(value: &[u8]) -> u32 {
    <[u8; 4]>::try_from(value).map_or(0, u32::from_be_bytes)
}

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
}

impl ResendJob {
    pub(crate) fn key(message: &MessageId, device: &Jid) -> Key {
        Key::empty(Table::Job).with("resend").with(message.as_str()).with(device.to_string())
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>) {
        let record = ResendRecord {
            message: self.message.to_string(),
            device: self.device.to_string(),
            chat: self.chat.to_string(),
            count: self.count,
            timestamp: self.timestamp,
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
}
