//! The devices of an account, as the server last told.

use prost::Message;
use wa_jid::Jid;
use wa_store::{Key, Table};

use crate::Now;
use crate::book::SenderKeys;
use crate::txn::{Step, Txn};

/// The devices of one account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DeviceList {
    /// Device number and key index (0 for the phone).
    pub(crate) devices: Vec<(u16, u32)>,
    /// When the server told.
    pub(crate) fetched: Now,
}

impl DeviceList {
    pub(crate) fn key(user: &Jid) -> Key {
        Key::text(Table::Device, &user.to_bare().to_string())
    }

    pub(crate) fn save(&self, txn: &mut Txn<'_>, user: &Jid) {
        let record = DeviceListRecord {
            devices: self.devices.iter().map(|(device, _)| u32::from(*device)).collect(),
            key_indexes: self.devices.iter().map(|(_, index)| *index).collect(),
            fetched: self.fetched.unix_millis(),
        };
        txn.write(Self::key(user), &record);
        SenderKeys::unsettle_all(txn);
    }

    pub(crate) fn forget(txn: &mut Txn<'_>, user: &Jid) {
        Self::forget_all(txn, [user]);
    }

    pub(crate) fn forget_all<'u>(txn: &mut Txn<'_>, users: impl IntoIterator<Item = &'u Jid>) {
        for user in users {
            txn.delete(Self::key(user));
        }
        SenderKeys::unsettle_all(txn);
    }
}

/// The known devices of `user`, a bare address.
pub(crate) fn devices(txn: &mut Txn<'_>, user: &Jid) -> Step<Option<DeviceList>> {
    let record: Option<DeviceListRecord> = txn.read(&DeviceList::key(user))?;
    Ok(record.map(|record| DeviceList {
        devices: record
            .devices
            .into_iter()
            .filter_map(|device| u16::try_from(device).ok())
            .zip(record.key_indexes)
            .collect(),
        fetched: Now::from_unix_millis(record.fetched),
    }))
}

#[derive(Clone, PartialEq, Eq, Message)]
struct DeviceListRecord {
    #[prost(uint32, repeated, tag = "1")]
    devices: Vec<u32>,
    #[prost(uint32, repeated, tag = "2")]
    key_indexes: Vec<u32>,
    #[prost(uint64, tag = "3")]
    fetched: u64,
}
