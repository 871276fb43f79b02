//! Which phone number belongs to which hidden id. Learned from many stanzas, never forgotten.

use bytes::Bytes;
use wa_jid::{Jid, UserId};
use wa_store::{Key, Table};

use crate::book::{DeviceList, Sessions, devices};
use crate::txn::{Step, Txn};

/// The mapping between phone numbers and LIDs.
#[derive(Debug)]
pub(crate) struct LidMap;

impl LidMap {
    pub(crate) fn key(jid: &Jid) -> Key {
        let family = if jid.is_lid_family() { "lid" } else { "pn" };
        Key::empty(Table::Lid).with(family).with(jid.user())
    }

    /// The account's other address, without a device: the LID of a phone number or the reverse.
    pub(crate) fn other(txn: &mut Txn<'_>, jid: &Jid) -> Step<Option<Jid>> {
        let Some(user) = txn.get(&Self::key(jid))? else { return Ok(None) };
        let user = String::from_utf8_lossy(&user).into_owned();
        Ok(Some(if jid.is_lid_family() { Jid::pn(user) } else { Jid::lid(user) }))
    }

    /// Whom an address names, under all addresses that are known; nobody if it is not that of an account.
    pub(crate) fn person(txn: &mut Txn<'_>, address: &Jid) -> Step<UserId> {
        let person = UserId::of(address);
        if !address.is_account() {
            return Ok(person);
        }
        Ok(Self::other(txn, address)?.iter().fold(person, UserId::known_as))
    }

    /// As [`person`](Self::person), of the chat with somebody; `None` for a chat of many.
    pub(crate) fn partner(txn: &mut Txn<'_>, chat: &Jid) -> Step<Option<UserId>> {
        Ok(if chat.is_account() { Some(Self::person(txn, chat)?) } else { None })
    }

    /// The address under which keys of this device are kept: by LID where it is known.
    pub(crate) fn canonical(txn: &mut Txn<'_>, device: &Jid) -> Step<Jid> {
        if !device.is_pn_family() {
            return Ok(device.clone());
        }
        let lid = Self::other(txn, device)?;
        Ok(lid.map_or_else(|| device.clone(), |lid| lid.account_device(device.device())))
    }

    /// As [`learn`](Self::learn), for many accounts at once: all that it takes is loaded together.
    pub(crate) fn learn_all(txn: &mut Txn<'_>, pairs: &[(&Jid, &Jid)]) -> Step {
        txn.need(pairs.iter().map(|(pn, _)| Self::key(pn)))?;
        let mut news = Vec::new();
        for (pn, lid) in pairs {
            if txn.get(&Self::key(pn))?.as_deref() != Some(lid.user().as_bytes()) {
                news.push((*pn, *lid));
            }
        }
        txn.need(news.iter().flat_map(|(pn, _)| [DeviceList::key(pn), Self::devices_key(pn)]))?;
        let mut records = Vec::new();
        for (pn, lid) in &news {
            for device in Self::devices_of(txn, pn, lid)? {
                records.extend(Sessions::keys(&pn.account_device(device)));
                records.extend(Sessions::keys(&lid.account_device(device)));
            }
        }
        txn.need(records)?;
        news.into_iter().try_for_each(|(pn, lid)| Self::learn(txn, pn, lid))
    }

    /// The devices whose keys may be kept under the phone number.
    fn devices_of(txn: &mut Txn<'_>, pn: &Jid, lid: &Jid) -> Step<Vec<u16>> {
        let list = devices(txn, &pn.to_bare())?;
        let mut numbers: Vec<u16> = list.iter().flat_map(|list| list.devices.iter().map(|it| it.0)).collect();
        numbers.extend(Self::noted_devices(txn, pn)?);
        numbers.extend([0, pn.device(), lid.device()]);
        numbers.sort_unstable();
        numbers.dedup();
        Ok(numbers)
    }

    fn devices_key(pn: &Jid) -> Key {
        Key::empty(Table::Lid).with("devices").with(pn.user())
    }

    /// Notes that a device has a session under its phone number, so that it moves with the others.
    pub(crate) fn note_device(txn: &mut Txn<'_>, device: &Jid) -> Step {
        let mut known = Self::noted_devices(txn, device)?;
        if !known.contains(&device.device()) {
            known.push(device.device());
            let bytes: Vec<u8> = known.iter().flat_map(|number| number.to_be_bytes()).collect();
            txn.put(Self::devices_key(device), bytes);
        }
        Ok(())
    }

    fn noted_devices(txn: &mut Txn<'_>, pn: &Jid) -> Step<Vec<u16>> {
        let bytes = txn.get(&Self::devices_key(pn))?.unwrap_or_default();
        let (numbers, _) = bytes.as_chunks::<2>();
        Ok(numbers.iter().map(|number| u16::from_be_bytes(*number)).collect())
    }

    /// Notes that both addresses are one account, and moves the sessions of its devices to the LID.
    pub(crate) fn learn(txn: &mut Txn<'_>, one: &Jid, other: &Jid) -> Step {
        let (pn, lid) = match (one.is_pn_family(), other.is_lid_family()) {
            (true, true) => (one, other),
            (false, false) if one.is_lid_family() && other.is_pn_family() => (other, one),
            _ => return Ok(()),
        };
        let known = txn.get(&Self::key(pn))?;
        if known.as_deref() == Some(lid.user().as_bytes()) {
            return Ok(());
        }
        for device in Self::devices_of(txn, pn, lid)? {
            let from = pn.account_device(device);
            let to = lid.account_device(device);
            Sessions::migrate(txn, &from, &to)?;
        }
        if !Self::noted_devices(txn, pn)?.is_empty() {
            txn.delete(Self::devices_key(pn));
        }
        txn.put(Self::key(pn), Bytes::copy_from_slice(lid.user().as_bytes()));
        txn.put(Self::key(lid), Bytes::copy_from_slice(pn.user().as_bytes()));
        Ok(())
    }
}
