//! The devices that were given our sender key of a group, in one compact row.

use std::collections::{BTreeMap, HashSet};

use prost::Message;
use wa_jid::Jid;

/// Devices that were given a key, by account. A device is *sure* once the server took the message that
/// brought it the key; until then, and after it could not read a message, it gets the key again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Holders {
    /// Which key, so that a late ack of an old one counts for nothing.
    pub(crate) key_id: u32,
    accounts: BTreeMap<Jid, Vec<Holder>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Holder {
    device: u16,
    sure: bool,
}

impl Holders {
    /// Nobody holds this key yet.
    pub(crate) fn of(key_id: u32) -> Self {
        Self { key_id, accounts: BTreeMap::new() }
    }

    /// Whether the device certainly holds the key.
    pub(crate) fn has(&self, device: &Jid) -> bool {
        self.accounts
            .get(&device.to_bare())
            .is_some_and(|devices| devices.iter().any(|it| it.device == device.device() && it.sure))
    }

    /// Whether the key ever set out to the device.
    pub(crate) fn were_given(&self, device: &Jid) -> bool {
        let devices = self.accounts.get(&device.to_bare());
        devices.is_some_and(|devices| devices.iter().any(|it| it.device == device.device()))
    }

    /// The key is on its way to a device.
    pub(crate) fn give(&mut self, device: &Jid) {
        let devices = self.accounts.entry(device.to_bare()).or_default();
        if !devices.iter().any(|it| it.device == device.device()) {
            devices.push(Holder { device: device.device(), sure: false });
        }
    }

    /// The key reached a device that it was given to.
    pub(crate) fn confirm(&mut self, device: &Jid) {
        if let Some(holder) = self.holder(device) {
            holder.sure = true;
        }
    }

    /// A device may have lost the key. Gives whether that is news.
    pub(crate) fn doubt(&mut self, device: &Jid) -> bool {
        self.holder(device).is_some_and(|holder| core::mem::take(&mut holder.sure))
    }

    /// As [`doubt`](Self::doubt), for every device of an account.
    pub(crate) fn doubt_user(&mut self, user: &Jid) -> bool {
        let Some(devices) = self.accounts.get_mut(&user.to_bare()) else { return false };
        devices.iter_mut().fold(false, |news, holder| core::mem::take(&mut holder.sure) | news)
    }

    /// Whether somebody has the key who is not among `devices`.
    pub(crate) fn exceed(&self, devices: &HashSet<&Jid>) -> bool {
        self.accounts.iter().any(|(user, holders)| {
            holders.iter().any(|holder| !devices.contains(&user.clone().with_device(holder.device)))
        })
    }

    fn holder(&mut self, device: &Jid) -> Option<&mut Holder> {
        let devices = self.accounts.get_mut(&device.to_bare())?;
        devices.iter_mut().find(|it| it.device == device.device())
    }

    pub(crate) fn encode(&self) -> Vec<u8> {
        let accounts = self.accounts.iter().map(|(user, devices)| AccountRecord {
            pn: user.is_pn_family(),
            user: user.user().to_owned(),
            devices: devices.iter().map(|it| u32::from(it.device) << 1 | u32::from(it.sure)).collect(),
        });
        HoldersRecord { key_id: self.key_id, accounts: accounts.collect() }.encode_to_vec()
    }

    /// Reads a row. One that cannot be read is as good as none: all get the key again.
    pub(crate) fn decode(row: &[u8]) -> Option<Self> {
        let record = HoldersRecord::decode(row).ok()?;
        let accounts = record.accounts.into_iter().map(|account| {
            let user = if account.pn { Jid::pn(account.user) } else { Jid::lid(account.user) };
            let devices = account.devices.into_iter().filter_map(|packed| {
                Some(Holder { device: u16::try_from(packed >> 1).ok()?, sure: packed & 1 == 1 })
            });
            (user, devices.collect())
        });
        Some(Self { key_id: record.key_id, accounts: accounts.collect() })
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct HoldersRecord {
    #[prost(uint32, tag = "1")]
    key_id: u32,
    #[prost(message, repeated, tag = "2")]
    accounts: Vec<AccountRecord>,
}

#[derive(Clone, PartialEq, Eq, Message)]
struct AccountRecord {
    #[prost(string, tag = "1")]
    user: String,
    #[prost(bool, tag = "2")]
    pn: bool,
    /// Device number times two, plus one if it is sure.
    #[prost(uint32, repeated, tag = "3")]
    devices: Vec<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(user: &str, device: u16) -> Jid {
        Jid::lid(user).with_device(device)
    }

    #[test]
    fn a_device_holds_the_key_once_the_message_that_brought_it_arrived() {
        let mut holders = Holders::of(7);
        let one = device("100000000000001", 3);
        holders.give(&one);
        assert!(!holders.has(&one));
        holders.confirm(&one);
        assert!(holders.has(&one));
        holders.give(&one);
        assert!(holders.has(&one), "a second copy takes nothing away");
        assert!(holders.doubt(&one));
        assert!(!holders.doubt(&one) && !holders.has(&one));
        holders.confirm(&device("100000000000001", 4));
        assert!(!holders.has(&device("100000000000001", 4)), "it was never given to that one");
    }

    #[test]
    fn whoever_was_given_the_key_once_counts_until_it_is_replaced() {
        let mut holders = Holders::of(7);
        let (one, two) = (device("100000000000001", 3), Jid::pn("15550100002"));
        holders.give(&one);
        holders.give(&two);
        assert!(!holders.exceed(&HashSet::from([&one, &two])));
        assert!(holders.exceed(&HashSet::from([&one])));
        assert!(holders.exceed(&HashSet::from([&one, &Jid::lid("15550100002")])));
    }

    #[test]
    fn a_thousand_members_fit_into_a_small_row() {
        let mut holders = Holders::of(u32::MAX);
        for number in 0..1024_u64 {
            let user = (100_000_000_000_000 + number).to_string();
            holders.give(&device(&user, 0));
            holders.confirm(&device(&user, 0));
        }
        let row = holders.encode();
        assert!(row.len() < 24 * 1024, "{} bytes", row.len());
        assert_eq!(Holders::decode(&row).unwrap(), holders);
        assert_eq!(Holders::decode(b"\xff"), None);
    }
}
