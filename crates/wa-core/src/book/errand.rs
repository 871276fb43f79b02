//! Messages to our own phone, until the server has them.

use bytes::Bytes;
use prost::Message;
use wa_stanza::MessageId;
use wa_stanza::message::PushPriority;
use wa_store::{Key, Table};

use crate::SessionError;
use crate::txn::{Step, Txn};

/// A message to our own phone.
#[derive(Debug, Clone)]
pub(crate) struct Errand {
    pub(crate) id: MessageId,
    /// The unpadded `Message` protobuf.
    pub(crate) content: Bytes,
    pub(crate) priority: PushPriority,
    /// Whether it asks for something private, such as history.
    pub(crate) sensitive: bool,
}

impl Errand {
    /// The first piece of the keys of these rows.
    pub(crate) const KIND: &str = "errand";

    pub(crate) fn key(id: &MessageId) -> Key {
        Key::empty(Table::Job).with(Self::KIND).with(id.as_str())
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>) {
        let record = ErrandRecord {
            content: self.content.clone(),
            priority: self.priority.as_str().to_owned(),
            sensitive: self.sensitive,
        };
        txn.write(Self::key(&self.id), &record);
    }

    pub(crate) fn load(txn: &mut Txn<'_>, id: &MessageId) -> Step<Option<Self>> {
        let record: Option<ErrandRecord> = txn.read(&Self::key(id))?;
        Ok(record.map(|record| Self {
            id: id.clone(),
            content: record.content,
            priority: PushPriority::from_wire(&record.priority),
            sensitive: record.sensitive,
        }))
    }

    /// Which errand a row is.
    pub(crate) fn id_in(key: &Key) -> Result<MessageId, SessionError> {
        let mut pieces = key.pieces();
        let id = pieces.text().and_then(|_| MessageId::new(&pieces.text()?));
        id.ok_or(SessionError::CorruptRecord(Table::Job))
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
struct ErrandRecord {
    #[prost(bytes = "bytes", tag = "1")]
    content: Bytes,
    #[prost(string, tag = "2")]
    priority: String,
    #[prost(bool, tag = "3")]
    sensitive: bool,
}

impl core::fmt::Debug for ErrandRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "ErrandRecord([{} bytes])", self.content.len())
    }
}
