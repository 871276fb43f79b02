//! What was done for devices that asked for messages again.

use core::time::Duration;

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, KeyRange, Table};

use crate::book::address_key;
use crate::txn::{Step, Txn};
use crate::{Now, SessionError};

/// How long no session with a device is replaced again.
const REBUILD_PAUSE: Duration = Duration::from_secs(60 * 60);

/// How often one device got one message again, and in which session.
///
/// Lives as long as the message is in the log of sent messages.
#[derive(Clone, PartialEq, Eq, Message)]
pub(crate) struct Answers {
    #[prost(uint32, tag = "1")]
    pub(crate) count: u32,
    /// The base key of the session that was used last.
    #[prost(bytes = "bytes", tag = "2")]
    pub(crate) base_key: Bytes,
}

impl Answers {
    pub(crate) fn key(device: &Jid, id: &MessageId) -> Key {
        Self::of_message(id).with(device.to_string())
    }

    fn of_message(id: &MessageId) -> Key {
        Key::empty(Table::Retry).with("answered").with(id.as_str())
    }

    pub(crate) fn load(txn: &mut Txn<'_>, device: &Jid, id: &MessageId) -> Step<Self> {
        Ok(txn.read(&Self::key(device, id))?.unwrap_or_default())
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>, device: &Jid, id: &MessageId) {
        txn.write(Self::key(device, id), self);
    }

    /// The message is not kept any more.
    pub(crate) fn forget(txn: &mut Txn<'_>, id: &MessageId) {
        txn.delete_range(KeyRange::prefix(&Self::of_message(id)));
    }
}

/// When sessions were last replaced because one side could not use them.
#[derive(Debug)]
pub(crate) struct Rebuilds;

impl Rebuilds {
    pub(crate) fn key(device: &Jid) -> Result<Key, SessionError> {
        let address = address_key(Table::Session, device)?;
        Ok(Key::empty(Table::Retry).with("rebuilt").with(address.bytes()))
    }

    /// Whether the session with a device may be replaced; if so it is noted that it is.
    pub(crate) fn permit(txn: &mut Txn<'_>, device: &Jid) -> Step<bool> {
        let key = Self::key(device)?;
        let last = txn.get(&key)?.and_then(|value| <[u8; 8]>::try_from(value.as_ref()).ok());
        let last = last.map(|millis| Now::from_unix_millis(u64::from_be_bytes(millis)));
        let now = txn.now();
        let permitted = last.is_none_or(|last| now.since(last) >= REBUILD_PAUSE);
        if permitted {
            txn.put(key, now.unix_millis().to_be_bytes().to_vec());
        }
        Ok(permitted)
    }
}
