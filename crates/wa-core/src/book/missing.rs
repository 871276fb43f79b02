//! Messages that are known to exist and could not be read, until they come or are given up.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::event::UndecryptableReason;
use crate::txn::{Step, Txn};
use crate::{Now, SessionError};

/// Which message: chat and sender in the addresses that records are kept by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MissingId {
    pub(crate) chat: Jid,
    pub(crate) sender: Jid,
    pub(crate) message: MessageId,
}

impl MissingId {
    /// The first piece of the keys of these rows.
    pub(crate) const KIND: &str = "missing";

    pub(crate) fn key(&self) -> Key {
        let key = Key::empty(Table::Job).with(Self::KIND).with(self.chat.to_string());
        key.with(self.sender.to_string()).with(self.message.as_str())
    }

    pub(crate) fn decode(key: &Key) -> Result<Self, SessionError> {
        let mut pieces = key.pieces();
        let mut text = || pieces.text();
        let parts = (text(), text(), text(), text());
        let (Some(_), Some(chat), Some(sender), Some(message)) = parts else { return Err(corrupt()) };
        Ok(Self {
            chat: chat.parse().map_err(|_| corrupt())?,
            sender: sender.parse().map_err(|_| corrupt())?,
            message: MessageId::new(&message).ok_or_else(corrupt)?,
        })
    }
}

/// A message that is waited for.
#[derive(Debug, Clone)]
pub(crate) struct Missing {
    /// The chat, as the stanza named it.
    pub(crate) chat: Jid,
    /// The sending device, as the stanza named it.
    pub(crate) sender: Jid,
    pub(crate) sender_alt: Option<Jid>,
    pub(crate) from_me: bool,
    /// When the server took it, unix seconds.
    pub(crate) timestamp: u64,
    pub(crate) push_name: Option<String>,
    pub(crate) queued: bool,
    /// Whether the application is to hear that it is lost.
    pub(crate) shown: bool,
    /// How often its sender was asked for it.
    pub(crate) retries: u32,
    /// How often the phone was asked for it.
    pub(crate) phone_asks: u32,
    /// The request that the phone has not answered.
    pub(crate) request: Option<MessageId>,
    /// Why the phone does not help, once that is known.
    pub(crate) refused: bool,
    /// When to go on without an answer.
    pub(crate) due: Now,
}

impl Missing {
    pub(crate) fn load(txn: &mut Txn<'_>, id: &MissingId) -> Step<Option<Self>> {
        let Some(value) = txn.get(&id.key())? else { return Ok(None) };
        Ok(Some(Self::decode(value)?))
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>, id: &MissingId) {
        txn.write(
            id.key(),
            &MissingRecord {
                chat: self.chat.to_string(),
                sender: self.sender.to_string(),
                sender_alt: self.sender_alt.as_ref().map(Jid::to_string),
                from_me: self.from_me,
                timestamp: self.timestamp,
                push_name: self.push_name.clone(),
                queued: self.queued,
                shown: self.shown,
                retries: self.retries,
                phone_asks: self.phone_asks,
                request: self.request.as_ref().map(MessageId::to_string),
                refused: self.refused,
                due: self.due.unix_millis(),
            },
        );
        txn.live.missing.insert(id.clone(), MissingState { due: self.due, request: self.request.clone() });
    }

    pub(crate) fn remove(txn: &mut Txn<'_>, id: &MissingId) {
        txn.delete(id.key());
        txn.live.missing.remove(id);
    }

    /// Reads a row as the store gave it.
    pub(crate) fn decode(value: Bytes) -> Result<Self, SessionError> {
        let record = MissingRecord::decode(value).map_err(|_| corrupt())?;
        let jid = |text: &str| text.parse::<Jid>().map_err(|_| corrupt());
        let request = record.request.as_deref().map(|text| MessageId::new(text).ok_or_else(corrupt));
        Ok(Self {
            chat: jid(&record.chat)?,
            sender: jid(&record.sender)?,
            sender_alt: record.sender_alt.as_deref().map(jid).transpose()?,
            from_me: record.from_me,
            timestamp: record.timestamp,
            push_name: record.push_name,
            queued: record.queued,
            shown: record.shown,
            retries: record.retries,
            phone_asks: record.phone_asks,
            request: request.transpose()?,
            refused: record.refused,
            due: Now::from_unix_millis(record.due),
        })
    }

    pub(crate) fn state(&self) -> MissingState {
        MissingState { due: self.due, request: self.request.clone() }
    }

    /// What to tell about it if it does not come any more.
    pub(crate) const fn reason(&self) -> UndecryptableReason {
        match (self.refused, self.retries) {
            (true, 0) => UndecryptableReason::Withheld,
            (true, _) => UndecryptableReason::Refused,
            (false, _) => UndecryptableReason::Unanswered,
        }
    }
}

/// What of a missing message is held in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MissingState {
    pub(crate) due: Now,
    pub(crate) request: Option<MessageId>,
}

fn corrupt() -> SessionError {
    SessionError::CorruptRecord(Table::Job)
}

#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
struct MissingRecord {
    #[prost(string, tag = "1")]
    chat: String,
    #[prost(string, tag = "2")]
    sender: String,
    #[prost(string, optional, tag = "3")]
    sender_alt: Option<String>,
    #[prost(bool, tag = "4")]
    from_me: bool,
    #[prost(uint64, tag = "5")]
    timestamp: u64,
    #[prost(string, optional, tag = "6")]
    push_name: Option<String>,
    #[prost(bool, tag = "7")]
    queued: bool,
    #[prost(bool, tag = "8")]
    shown: bool,
    #[prost(uint32, tag = "9")]
    retries: u32,
    #[prost(uint32, tag = "10")]
    phone_asks: u32,
    #[prost(string, optional, tag = "11")]
    request: Option<String>,
    #[prost(bool, tag = "12")]
    refused: bool,
    #[prost(uint64, tag = "13")]
    due: u64,
}

impl core::fmt::Debug for MissingRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("MissingRecord")
    }
}
