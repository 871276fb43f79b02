//! Sender keys: those of other devices, and our own of each group with the devices that were given it.

use bytes::Bytes;
use prost::Message;
use wa_jid::Jid;
use wa_signal::SenderKeyRecord;
use wa_store::{Key, Table};

use crate::SessionError;
use crate::book::Holders;
use crate::txn::{Step, Txn};

/// The tables of sender keys.
#[derive(Debug)]
pub(crate) struct SenderKeys;

/// The last message found every device of the group in possession of our key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settled {
    /// The hash over the devices of the group.
    pub(crate) phash: String,
    /// Whether the group addresses people by hidden id.
    pub(crate) by_lid: bool,
}

impl SenderKeys {
    /// Where the key of another device is kept, by its canonical address.
    pub(crate) fn theirs_key(chat: &Jid, device: &Jid) -> Result<Key, SessionError> {
        let address = device.signal_address().map_err(|_| SessionError::Address)?;
        Ok(Key::empty(Table::SenderKey).with(chat.to_string()).with(address.to_string()))
    }

    pub(crate) fn theirs(txn: &mut Txn<'_>, chat: &Jid, device: &Jid) -> Step<Option<SenderKeyRecord>> {
        let stored = txn.get(&Self::theirs_key(chat, device)?)?;
        Ok(stored.and_then(|bytes| SenderKeyRecord::decode(&bytes).ok()))
    }

    pub(crate) fn save_theirs(txn: &mut Txn<'_>, chat: &Jid, device: &Jid, record: &SenderKeyRecord) -> Step {
        txn.put(Self::theirs_key(chat, device)?, record.encode());
        Ok(())
    }

    pub(crate) fn forget_theirs(txn: &mut Txn<'_>, chat: &Jid, device: &Jid) -> Step {
        txn.delete(Self::theirs_key(chat, device)?);
        Ok(())
    }

    /// Our own key has a place that no address can name: nobody can put another key there.
    fn own_key(chat: &Jid) -> Key {
        Key::empty(Table::SenderKey).with(chat.to_string()).with("own")
    }

    fn holders_key(chat: &Jid) -> Key {
        Key::empty(Table::SenderKeyMemory).with(chat.to_string()).with("holders")
    }

    fn settled_key(chat: &Jid) -> Key {
        Key::empty(Table::SenderKeyMemory).with(chat.to_string()).with("settled")
    }

    fn chats_key() -> Key {
        Key::empty(Table::SenderKeyMemory).with("chats")
    }

    fn devices_key() -> Key {
        Key::empty(Table::SenderKeyMemory).with("devices")
    }

    /// Makes sure that all that a message to this group needs of sender keys is in view.
    pub(crate) fn need(txn: &mut Txn<'_>, chat: &Jid) -> Step {
        txn.need([
            Self::own_key(chat),
            Self::holders_key(chat),
            Self::settled_key(chat),
            Self::chats_key(),
            Self::devices_key(),
        ])
    }

    /// Our key of a group, if there is one.
    pub(crate) fn own(txn: &mut Txn<'_>, chat: &Jid) -> Step<Option<SenderKeyRecord>> {
        let stored = txn.get(&Self::own_key(chat))?;
        // One that cannot be read is as good as none: the next message brings a new one.
        Ok(stored.and_then(|bytes| SenderKeyRecord::decode(&bytes).ok()))
    }

    /// Our key of a group; a new one that nobody holds if there is none.
    pub(crate) fn own_or_new(txn: &mut Txn<'_>, chat: &Jid) -> Step<SenderKeyRecord> {
        match Self::own(txn, chat)? {
            Some(record) => Ok(record),
            None => Self::create(txn, chat),
        }
    }

    pub(crate) fn save_own(txn: &mut Txn<'_>, chat: &Jid, record: &SenderKeyRecord) {
        txn.put(Self::own_key(chat), record.encode());
    }

    /// Draws a new key for a group; nobody holds it yet.
    pub(crate) fn create(txn: &mut Txn<'_>, chat: &Jid) -> Step<SenderKeyRecord> {
        let mut chats = Self::chats(txn)?;
        if !chats.contains(chat) {
            chats.push(chat.clone());
            Self::save_chats(txn, &chats);
        }
        let record = SenderKeyRecord::create(txn.rng());
        Self::save_own(txn, chat, &record);
        Self::save_holders(txn, chat, &Holders::of(record.key_id().map_or(0, |id| id.get())));
        Self::unsettle(txn, chat);
        Ok(record)
    }

    /// Gives up our key of a group: somebody who has it is not to read what comes next.
    pub(crate) fn rotate(txn: &mut Txn<'_>, chat: &Jid) {
        txn.delete(Self::own_key(chat));
        txn.delete(Self::holders_key(chat));
        txn.delete(Self::settled_key(chat));
    }

    pub(crate) fn holders(txn: &mut Txn<'_>, chat: &Jid) -> Step<Holders> {
        Ok(match txn.get(&Self::holders_key(chat))? {
            Some(bytes) => Holders::decode(&bytes).unwrap_or_default(),
            None => Holders::default(),
        })
    }

    pub(crate) fn save_holders(txn: &mut Txn<'_>, chat: &Jid, holders: &Holders) {
        txn.put(Self::holders_key(chat), holders.encode());
    }

    /// What was found last, unless the group or any device list changed since.
    pub(crate) fn settled(txn: &mut Txn<'_>, chat: &Jid) -> Step<Option<Settled>> {
        let Some(record) = txn.read::<SettledRecord>(&Self::settled_key(chat))? else { return Ok(None) };
        let devices = txn.get(&Self::devices_key())?.unwrap_or_default();
        Ok((record.devices == devices).then_some(Settled { phash: record.phash, by_lid: record.by_lid }))
    }

    pub(crate) fn settle(txn: &mut Txn<'_>, chat: &Jid, settled: Settled) -> Step {
        let devices = txn.get(&Self::devices_key())?.unwrap_or_default();
        let Settled { phash, by_lid } = settled;
        txn.write(Self::settled_key(chat), &SettledRecord { phash, by_lid, devices });
        Ok(())
    }

    /// The members or devices of this group are to be looked at again.
    pub(crate) fn unsettle(txn: &mut Txn<'_>, chat: &Jid) {
        txn.delete(Self::settled_key(chat));
    }

    /// A device list changed: every group is to be looked at again.
    pub(crate) fn unsettle_all(txn: &mut Txn<'_>) {
        let mut mark = [0; 8];
        txn.rng().fill_bytes(&mut mark);
        txn.put(Self::devices_key(), mark.to_vec());
    }

    /// The devices of this account lost what they had: they need our keys again.
    pub(crate) fn forget_user(txn: &mut Txn<'_>, user: &Jid) -> Step {
        let chats = Self::chats(txn)?;
        txn.need(chats.iter().map(Self::holders_key))?;
        for chat in chats {
            let mut holders = Self::holders(txn, &chat)?;
            if holders.doubt_user(user) {
                Self::save_holders(txn, &chat, &holders);
                Self::unsettle(txn, &chat);
            }
        }
        Ok(())
    }

    /// This device cannot read our key's messages: it needs the key again.
    pub(crate) fn forget_device(txn: &mut Txn<'_>, chat: &Jid, device: &Jid) -> Step {
        let mut holders = Self::holders(txn, chat)?;
        if holders.doubt(device) {
            Self::save_holders(txn, chat, &holders);
            Self::unsettle(txn, chat);
        }
        Ok(())
    }

    /// The chats that we have, or had, a key for.
    fn chats(txn: &mut Txn<'_>) -> Step<Vec<Jid>> {
        let record: Option<ChatsRecord> = txn.read(&Self::chats_key())?;
        let chats = record.unwrap_or_default().chats;
        Ok(chats.iter().filter_map(|chat| chat.parse().ok()).collect())
    }

    fn save_chats(txn: &mut Txn<'_>, chats: &[Jid]) {
        let chats = chats.iter().map(Jid::to_string).collect();
        txn.write(Self::chats_key(), &ChatsRecord { chats });
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct SettledRecord {
    #[prost(string, tag = "1")]
    phash: String,
    #[prost(bool, tag = "2")]
    by_lid: bool,
    /// The mark that changes with every device list.
    #[prost(bytes = "bytes", tag = "3")]
    devices: Bytes,
}

#[derive(Clone, PartialEq, Eq, Message)]
struct ChatsRecord {
    #[prost(string, repeated, tag = "1")]
    chats: Vec<String>,
}
