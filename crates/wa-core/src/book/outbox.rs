//! Messages on their way out, and those that went, for devices that ask again.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::book::{Answers, Deliveries};
use crate::txn::{Step, Txn};
use crate::{Audience, Keying, SentDevice, SessionError};

/// How many sent messages are kept for devices that ask for them again.
const SENT_KEPT: u64 = 1024;

/// A message that the server has not acknowledged.
#[derive(Debug, Clone)]
pub(crate) struct OutboxRow {
    pub(crate) number: u64,
    pub(crate) id: MessageId,
    pub(crate) chat: Jid,
    pub(crate) content: Bytes,
    /// Who is to see a post in the status feed.
    pub(crate) audience: Option<Audience>,
    /// How often it left for the server.
    pub(crate) attempts: u32,
}

/// A message that went out.
#[derive(Debug, Clone)]
pub(crate) struct SentRow {
    pub(crate) chat: Jid,
    /// When the server took it, unix seconds.
    pub(crate) timestamp: u64,
    pub(crate) content: Bytes,
    /// Who is to see a post in the status feed.
    pub(crate) audience: Option<Audience>,
    /// Every device that it was meant for.
    pub(crate) devices: Vec<SentDevice>,
}

/// The queue of outgoing messages and the log behind it.
#[derive(Debug)]
pub(crate) struct Outbox;

impl Outbox {
    pub(crate) fn key(number: u64) -> Key {
        Key::number(Table::Outbox, number)
    }

    pub(crate) fn sent_key(id: &MessageId) -> Key {
        Key::empty(Table::Sent).with("id").with(id.as_str())
    }

    fn order_key(number: u64) -> Key {
        Key::empty(Table::Sent).with("order").with_number(number)
    }

    /// Reads a row as the store gave it.
    pub(crate) fn decode(key: &Key, value: Bytes) -> Result<OutboxRow, SessionError> {
        let corrupt = SessionError::CorruptRecord(Table::Outbox);
        let (Some(number), Ok(record)) = (key.as_number(), MessageRecord::decode(value)) else {
            return Err(corrupt);
        };
        let (Some(id), Ok(chat)) = (MessageId::new(&record.id), record.chat.parse()) else {
            return Err(corrupt);
        };
        let audience = audience(record.audience, &record.people);
        Ok(OutboxRow { number, id, chat, content: record.content, audience, attempts: record.attempts })
    }

    /// Makes sure that these rows are in view, so that they are loaded together.
    pub(crate) fn need(txn: &mut Txn<'_>, numbers: &[u64]) -> Step {
        txn.need(numbers.iter().map(|number| Self::key(*number)))
    }

    pub(crate) fn load(txn: &mut Txn<'_>, number: u64) -> Step<Option<OutboxRow>> {
        let key = Self::key(number);
        let Some(value) = txn.get(&key)? else { return Ok(None) };
        Ok(Some(Self::decode(&key, value)?))
    }

    pub(crate) fn save(txn: &mut Txn<'_>, row: &OutboxRow) {
        txn.write(Self::key(row.number), &MessageRecord::of(row));
    }

    /// Notes a row in the log of sent messages, for devices that ask for it again.
    pub(crate) fn log(txn: &mut Txn<'_>, row: &OutboxRow, timestamp: u64, devices: &[SentDevice]) -> Step {
        if let Some(old) = row.number.checked_sub(SENT_KEPT) {
            let order = Self::order_key(old);
            if let Some(id) = txn.get(&order)?.and_then(|id| MessageId::new(core::str::from_utf8(&id).ok()?))
            {
                txn.delete(Self::sent_key(&id));
                Answers::forget(txn, &id);
                txn.delete_range(Deliveries::range(&id));
                txn.delete(order);
            }
        }
        let devices = devices
            .iter()
            .map(|it| DeviceRecord { device: it.device.to_string(), keyless: it.keying == Keying::NoKeys });
        let record = MessageRecord { timestamp, devices: devices.collect(), ..MessageRecord::of(row) };
        txn.write(Self::sent_key(&row.id), &record);
        txn.put(Self::order_key(row.number), row.id.as_str().as_bytes().to_vec());
        Ok(())
    }

    pub(crate) fn remove(txn: &mut Txn<'_>, number: u64) {
        txn.delete(Self::key(number));
    }

    /// A message that went out, as long as it is kept.
    pub(crate) fn sent(txn: &mut Txn<'_>, id: &MessageId) -> Step<Option<SentRow>> {
        let Some(value) = txn.get(&Self::sent_key(id))? else { return Ok(None) };
        Ok(Some(Self::decode_sent(value)?))
    }

    /// Reads a row of the log as the store gave it.
    pub(crate) fn decode_sent(value: Bytes) -> Result<SentRow, SessionError> {
        let corrupt = || SessionError::CorruptRecord(Table::Sent);
        let record = MessageRecord::decode(value).map_err(|_| corrupt())?;
        let devices = record.devices.into_iter().map(|it| {
            let device = it.device.parse().map_err(|_| corrupt())?;
            Ok(SentDevice { device, keying: if it.keyless { Keying::NoKeys } else { Keying::Reached } })
        });
        Ok(SentRow {
            chat: record.chat.parse().map_err(|_| corrupt())?,
            timestamp: record.timestamp,
            content: record.content,
            audience: audience(record.audience, &record.people),
            devices: devices.collect::<Result<_, SessionError>>()?,
        })
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
struct MessageRecord {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(string, tag = "2")]
    chat: String,
    #[prost(bytes = "bytes", tag = "3")]
    content: Bytes,
    /// When the server took it; 0 until then.
    #[prost(uint64, tag = "4")]
    timestamp: u64,
    /// 0 for what is no post, 1 for contacts, 2 for some people, 3 for contacts with exceptions.
    #[prost(uint32, tag = "5")]
    audience: u32,
    /// The people of the audience that it names.
    #[prost(string, repeated, tag = "6")]
    people: Vec<String>,
    /// How often it left for the server.
    #[prost(uint32, tag = "7")]
    attempts: u32,
    /// In the log: the devices that it was meant for.
    #[prost(message, repeated, tag = "8")]
    devices: Vec<DeviceRecord>,
}

#[derive(Clone, PartialEq, Eq, Message)]
struct DeviceRecord {
    #[prost(string, tag = "1")]
    device: String,
    #[prost(bool, tag = "2")]
    keyless: bool,
}

fn audience(code: u32, people: &[String]) -> Option<Audience> {
    let people = people.iter().filter_map(|person| person.parse().ok()).collect();
    match code {
        1 => Some(Audience::Contacts),
        2 => Some(Audience::Only(people)),
        3 => Some(Audience::Except(people)),
        _ => None,
    }
}

impl MessageRecord {
    fn of(row: &OutboxRow) -> Self {
        let (id, chat) = (row.id.to_string(), row.chat.to_string());
        let (audience, people): (_, &[Jid]) = match &row.audience {
            None => (0, &[]),
            Some(Audience::Contacts) => (1, &[]),
            Some(Audience::Only(people)) => (2, people),
            Some(Audience::Except(people)) => (3, people),
        };
        let people = people.iter().map(Jid::to_string).collect();
        let (content, attempts) = (row.content.clone(), row.attempts);
        Self { id, chat, content, timestamp: 0, audience, people, attempts, devices: Vec::new() }
    }
}

impl core::fmt::Debug for MessageRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "MessageRecord([{} bytes])", self.content.len())
    }
}
