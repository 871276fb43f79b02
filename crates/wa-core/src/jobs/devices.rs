//! Finding out which devices a user has.

use core::time::Duration;
use std::collections::{HashMap, HashSet};

use wa_jid::Jid;
use wa_usync::{Answer, Context, MAX_USERS, Mode, Protocol, UserAnswer, UserQuery, Usync};

use crate::book::{self, DeviceList, LidMap};
use crate::live::Awaiting;
use crate::txn::{Step, Txn};

/// How long a list is taken for current. Changes are announced; this is for what was missed.
const FRESH: Duration = Duration::from_secs(60 * 60);
/// How long nobody is asked again about a user without devices.
const NOBODY: Duration = Duration::from_secs(30);

/// The current devices of a user, or `None` if the server has to be asked.
pub(crate) fn current(txn: &mut Txn<'_>, user: &Jid) -> Step<Option<DeviceList>> {
    let Some(list) = book::devices(txn, user)? else { return Ok(None) };
    let patience = if list.devices.is_empty() { NOBODY } else { FRESH };
    let fresh = txn.now().since(list.fetched) < patience;
    Ok(fresh.then_some(list))
}

/// The devices of a member of a group, whose list is checked with every message, or `None` if the server
/// has to be asked.
pub(crate) fn checked(txn: &mut Txn<'_>, user: &Jid) -> Step<Option<DeviceList>> {
    let Some(list) = book::devices(txn, user)? else { return Ok(None) };
    let known = !list.devices.is_empty() || txn.now().since(list.fetched) < FRESH;
    Ok(known.then_some(list))
}

/// Asks about `users`, as many at a time as the server allows, but about none twice at a time. Gives the
/// number of the iq to wait for.
pub(crate) fn ask(txn: &mut Txn<'_>, mut users: Vec<Jid>) -> u64 {
    let mut last = None;
    for (number, pending) in txn.live.requests.iter() {
        if let Awaiting::Devices { users: asked } = &pending.awaiting {
            let asked: HashSet<&Jid> = asked.iter().collect();
            let before = users.len();
            users.retain(|user| !asked.contains(user));
            if users.len() < before {
                last = Some(*number);
            }
        }
    }
    for page in users.chunks(MAX_USERS) {
        last = Some(ask_page(txn, page.to_vec()));
    }
    last.unwrap_or_default()
}

fn ask_page(txn: &mut Txn<'_>, users: Vec<Jid>) -> u64 {
    let link = txn.link();
    let sid = format!("{}-{}", link.iq_prefix, link.iq_number + 1);
    let query = Usync::new(&sid, Mode::Query, Context::Message)
        .ask(Protocol::Devices)
        .ask(Protocol::Lid)
        .about_all(users.iter().cloned().map(UserQuery::by_jid));
    txn.request(&query, Awaiting::Devices { users })
}

/// Whether messages to one person go to a device as well: number 99 and no other is a hosted one.
fn is_usable(device: &Jid) -> bool {
    device.is_hosted() == (device.device() == Jid::HOSTED_DEVICE) && device.signal_address().is_ok()
}

/// Takes in the addresses that an answer tells, whoever asked.
pub(crate) fn learn(txn: &mut Txn<'_>, answer: &Answer) -> Step {
    let mappings: Vec<(&Jid, &Jid)> = answer.users.iter().filter_map(UserAnswer::lid_mapping).collect();
    LidMap::learn_all(txn, &mappings)
}

/// The server's answer. Users it says nothing about have no devices.
pub(crate) fn answered(txn: &mut Txn<'_>, users: &[Jid], answer: &Answer) -> Step {
    let fetched = txn.now();
    learn(txn, answer)?;
    let mut by_address = HashMap::new();
    for known in &answer.users {
        for address in known.jid.iter().chain(&known.pn_jid) {
            by_address.entry(address.to_bare()).or_insert(known);
        }
    }
    for user in users {
        let known = by_address.get(&user.to_bare()).copied();
        let devices = known.and_then(|known| known.devices.as_ref()?.as_ref().ok());
        let devices = devices.map(|answer| {
            let usable = answer.addresses(user).into_iter().filter(|(device, _)| is_usable(device));
            usable.map(|(device, key_index)| (device.device(), key_index.unwrap_or(0))).collect()
        });
        let list = DeviceList { devices: devices.unwrap_or_default(), fetched };
        list.save(txn, user);
        let lid = known.and_then(UserAnswer::lid_mapping);
        let other = lid.map(|(pn, lid)| if user.is_lid_family() { pn } else { lid });
        if let Some(other) = other {
            list.save(txn, other);
        }
    }
    Ok(())
}
