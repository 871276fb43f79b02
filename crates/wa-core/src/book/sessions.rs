//! Signal sessions and identity keys of other devices.

use wa_crypto::PublicKey;
use wa_jid::Jid;
use wa_signal::SessionRecord;
use wa_store::{Key, Table};

use crate::SessionError;
use crate::book::LidMap;
use crate::txn::{Step, Txn};

/// The key of a device's record in a table keyed by Signal address.
pub(crate) fn address_key(table: Table, device: &Jid) -> Result<Key, SessionError> {
    let address = device.signal_address().map_err(|_| SessionError::Address)?;
    Ok(Key::text(table, &address.to_string()))
}

/// Sessions and identities, addressed by canonical device address.
#[derive(Debug)]
pub(crate) struct Sessions;

impl Sessions {
    /// The keys of all that is kept about a device, and of its account's identity.
    pub(crate) fn keys(device: &Jid) -> impl Iterator<Item = Key> {
        let phone = device.to_chat();
        let keys = [
            address_key(Table::Session, device),
            address_key(Table::Identity, device),
            address_key(Table::Identity, &phone),
        ];
        keys.into_iter().flatten()
    }

    pub(crate) fn load(txn: &mut Txn<'_>, device: &Jid) -> Step<SessionRecord> {
        let Some(bytes) = txn.get(&address_key(Table::Session, device)?)? else {
            return Ok(SessionRecord::new());
        };
        // A record that cannot be read is as good as none: the peer is asked for a new session.
        Ok(SessionRecord::decode(&bytes).unwrap_or_default())
    }

    pub(crate) fn save(txn: &mut Txn<'_>, device: &Jid, record: &SessionRecord) -> Step {
        if device.is_pn_family() {
            LidMap::note_device(txn, device)?;
        }
        txn.put(address_key(Table::Session, device)?, record.encode());
        Ok(())
    }

    pub(crate) fn delete(txn: &mut Txn<'_>, device: &Jid) -> Step {
        txn.delete(address_key(Table::Session, device)?);
        Ok(())
    }

    pub(crate) fn identity(txn: &mut Txn<'_>, device: &Jid) -> Step<Option<PublicKey>> {
        let bytes = txn.get(&address_key(Table::Identity, device)?)?;
        Ok(bytes.and_then(|bytes| PublicKey::from_slice(&bytes).ok()))
    }

    pub(crate) fn set_identity(txn: &mut Txn<'_>, device: &Jid, key: &PublicKey) -> Step {
        txn.put(address_key(Table::Identity, device)?, key.as_bytes().to_vec());
        Ok(())
    }

    pub(crate) fn delete_identity(txn: &mut Txn<'_>, device: &Jid) -> Step {
        txn.delete(address_key(Table::Identity, device)?);
        Ok(())
    }

    /// Moves what is kept under a phone number to the LID of the same device. What the LID has wins.
    pub(crate) fn migrate(txn: &mut Txn<'_>, from: &Jid, to: &Jid) -> Step {
        for table in [Table::Session, Table::Identity] {
            let (from, to) = (address_key(table, from)?, address_key(table, to)?);
            let Some(record) = txn.get(&from)? else { continue };
            if txn.get(&to)?.is_none() {
                txn.put(to, record);
            }
            txn.delete(from);
        }
        Ok(())
    }
}
