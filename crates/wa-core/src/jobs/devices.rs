//! Finding out which devices a user has.

use core::time::Duration;

use wa_jid::Jid;
use wa_usync::{Answer, Context, Mode, Protocol, UserQuery, Usync};

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

/// Asks about all of `users` at once; joins a query under way that covers them. Gives the number of
/// the iq to wait for.
pub(crate) fn ask(txn: &mut Txn<'_>, users: Vec<Jid>) -> u64 {
    let under_way = txn.live.requests.iter().find_map(|(number, pending)| match &pending.awaiting {
        Awaiting::Devices { users: asked } if users.iter().all(|user| asked.contains(user)) => Some(*number),
        _ => None,
    });
    if let Some(number) = under_way {
        return number;
    }
    let link = txn.link_mut();
    link.iq_number += 1;
    let sid = format!("{}-{}", link.iq_prefix, link.iq_number);
    let query = Usync::new(&sid, Mode::Query, Context::Message)
        .ask(Protocol::Devices)
        .ask(Protocol::Lid)
        .about_all(users.iter().cloned().map(UserQuery::by_jid));
    txn.request(&query, Awaiting::Devices { users })
}

/// The server's answer. Users it says nothing about have no devices.
pub(crate) fn answered(txn: &mut Txn<'_>, users: &[Jid], answer: &Answer) -> Step {
    let fetched = txn.now();
    for user in users {
        let known = answer.user(user);
        let lid = known.and_then(|known| known.lid_mapping());
        if let Some((pn, lid)) = lid {
            LidMap::learn(txn, pn, lid)?;
        }
        let devices = known.and_then(|known| known.devices.as_ref()?.as_ref().ok());
        let devices = devices.map(|answer| {
            let usable = answer
                .addresses(user)
                .into_iter()
                .filter(|(device, _)| !device.is_hosted() && device.signal_address().is_ok());
            usable.map(|(device, key_index)| (device.device(), key_index.unwrap_or(0))).collect()
        });
        let list = DeviceList { devices: devices.unwrap_or_default(), fetched };
        list.save(txn, user);
        let other = lid.map(|(pn, lid)| if user.is_lid_family() { pn } else { lid });
        if let Some(other) = other {
            list.save(txn, other);
        }
    }
    Ok(())
}
