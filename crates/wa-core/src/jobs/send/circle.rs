//! A message under our sender key, to everybody of a circle: the members of a group, the audience of a
//! status. Those who lack the key get it in the same stanza.

use std::collections::HashSet;
use std::sync::Arc;

use wa_jid::Jid;
use wa_signal::SenderKeyRecord;
use wa_stanza::message::{Enc, Target};

use super::set_stage;
use crate::book::{DeviceList, Holders, LidMap, OutboxRow, SenderKeys};
use crate::jobs::{bundles, devices, seal};
use crate::live::{Keyed, SendStage};
use crate::phash::participant_hash;
use crate::txn::{Step, Txn};

/// The accounts that a message is for.
#[derive(Debug)]
pub(super) struct Circle {
    /// As the stanza addresses them; ours is among them.
    pub(super) users: Vec<Jid>,
    /// This device, in the same kind of address.
    pub(super) me: Jid,
    /// Whether the server compares our idea of their devices with its own.
    pub(super) is_checked: bool,
}

/// What is decided before anything is encrypted.
#[derive(Debug)]
pub(super) struct Plan {
    /// The hash over all devices.
    pub(super) phash: String,
    /// Those who lack the key.
    readers: Vec<Reader>,
    /// Whether keys are on their way whose arrival is not certain.
    is_pending: bool,
    /// Whether anybody else is in the circle, and whether one of them has the key already.
    others: Others,
    record: Option<SenderKeyRecord>,
    holders: Holders,
}

/// One device of a circle.
#[derive(Debug, Clone)]
struct Reader {
    /// As the stanza addresses it.
    jid: Jid,
    /// As its keys are kept.
    address: Jid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Others {
    None,
    /// Nobody can read our messages yet.
    Lacking,
    Reading,
}

/// What the stanza is made of.
#[derive(Debug)]
pub(super) struct Sealed {
    /// The key for those who lack it.
    pub(super) targets: Vec<Target>,
    /// The message for everybody.
    pub(super) message: Enc,
    /// To be noted with the message until the server has it.
    pub(super) keyed: Option<Arc<Keyed>>,
    /// Whether all who can read have the key for certain.
    pub(super) is_settled: bool,
    /// The devices that could not be given the key.
    pub(super) keyless: Vec<Jid>,
}

/// Finds out who lacks the key, and sees to it that there is a session with each of them; `None` if the
/// server has to be asked first. The keys of `tried` were just asked for.
pub(super) fn plan(txn: &mut Txn<'_>, row: &OutboxRow, circle: &Circle, tried: &[Jid]) -> Step<Option<Plan>> {
    let Some(everybody) = everybody(txn, row, circle)? else { return Ok(None) };
    let phash = participant_hash(everybody.iter().map(|reader| &reader.jid).chain([&circle.me]));
    let chat = &row.chat;
    SenderKeys::need(txn, chat)?;
    let mut record = SenderKeys::own(txn, chat)?;
    let mut holders = SenderKeys::holders(txn, chat)?;
    let addresses: HashSet<&Jid> = everybody.iter().map(|reader| &reader.address).collect();
    let key_id = record.as_ref().and_then(SenderKeyRecord::key_id).map(|id| id.get());
    if key_id != Some(holders.key_id) || holders.exceed(&addresses) {
        // There is no key yet, or somebody holds it who is not to read on.
        (record, holders) = (None, Holders::default());
    }
    let under_way = keys_under_way(txn, chat, holders.key_id);
    let is_pending = !under_way.is_empty();
    let under_way: HashSet<&Jid> = under_way.iter().flat_map(|keyed| &keyed.devices).collect();
    let me = txn.account().linked()?.clone();
    let mut others = Others::None;
    let mut readers = Vec::new();
    for reader in everybody {
        let reads = record.is_some() && (holders.has(&reader.address) || under_way.contains(&reader.address));
        others = match (me.is_own(&reader.jid), reads) {
            (true, _) => others,
            (false, true) => Others::Reading,
            (false, false) if others == Others::Reading => others,
            (false, false) => Others::Lacking,
        };
        if !reads {
            readers.push(reader);
        }
    }
    let addresses: Vec<Jid> = readers.iter().map(|reader| reader.address.clone()).collect();
    let missing = seal::without_session(txn, &addresses)?;
    let tried: HashSet<&Jid> = tried.iter().collect();
    if missing.iter().any(|device| !tried.contains(device)) {
        // Those that were tried go along: asked for in turns they would be asked for without end.
        let iq = bundles::ask(txn, missing);
        set_stage(txn, row.number, SendStage::Waiting(iq));
        return Ok(None);
    }
    Ok(Some(Plan { phash, readers, is_pending, others, record, holders }))
}

/// Every device of the circle but this one; `None` if the server has to be asked first.
fn everybody(txn: &mut Txn<'_>, row: &OutboxRow, circle: &Circle) -> Step<Option<Vec<Reader>>> {
    let by_pn = circle.users.iter().filter(|user| user.is_pn());
    txn.need(circle.users.iter().map(DeviceList::key).chain(by_pn.map(LidMap::key)))?;
    let (mut readers, mut unknown) = (Vec::new(), Vec::new());
    for user in &circle.users {
        let list =
            if circle.is_checked { devices::checked(txn, user)? } else { devices::current(txn, user)? };
        let Some(list) = list else {
            unknown.push(user.clone());
            continue;
        };
        let address = LidMap::canonical(txn, user)?;
        for (device, _) in list.devices {
            let (jid, address) = (user.clone().with_device(device), address.clone().with_device(device));
            // A hosted device is not to read along.
            if device != Jid::HOSTED_DEVICE && jid != circle.me {
                readers.push(Reader { jid, address });
            }
        }
    }
    if unknown.is_empty() {
        return Ok(Some(readers));
    }
    let iq = devices::ask(txn, unknown);
    set_stage(txn, row.number, SendStage::Waiting(iq));
    Ok(None)
}

/// What earlier messages of this connection bring, and the server has not acknowledged yet.
fn keys_under_way(txn: &Txn<'_>, chat: &Jid, key_id: u32) -> Vec<Arc<Keyed>> {
    let sending = txn.live.sending.iter().filter(|(_, it)| matches!(it.stage, SendStage::Sent(_)));
    let keyed = sending.filter_map(|(_, it)| it.keyed.as_ref());
    keyed.filter(|keyed| keyed.chat == *chat && keyed.key_id == key_id).cloned().collect()
}

/// Encrypts the message, and the key for those who lack it; `None` if nobody could read it.
pub(super) fn seal(txn: &mut Txn<'_>, row: &OutboxRow, plan: Plan) -> Step<Option<Sealed>> {
    let Plan { readers, is_pending, others, record, mut holders, .. } = plan;
    let chat = &row.chat;
    let record = match record {
        Some(record) => record,
        None => {
            let record = SenderKeys::create(txn, chat)?;
            holders = SenderKeys::holders(txn, chat)?;
            record
        }
    };
    let me = txn.account().linked()?.clone();
    let key = seal::distribution(chat, &record);
    let (mut targets, mut devices, mut keyless) = (Vec::new(), Vec::new(), Vec::new());
    let mut reached_others = others != Others::Lacking;
    let encs = seal::for_devices(txn, readers.iter().map(|reader| (&reader.address, &key[..])))?;
    for (reader, enc) in readers.into_iter().zip(encs) {
        let Some(enc) = enc else {
            keyless.push(reader.jid);
            continue;
        };
        reached_others |= !me.is_own(&reader.jid);
        holders.give(&reader.address);
        devices.push(reader.address);
        targets.push(Target::new(reader.jid, enc));
    }
    if !reached_others {
        return Ok(None);
    }
    let keyed = Keyed { chat: chat.clone(), key_id: holders.key_id, devices };
    let keyed = (!keyed.devices.is_empty()).then(|| Arc::new(keyed));
    if keyed.is_some() {
        SenderKeys::save_holders(txn, chat, &holders);
        SenderKeys::unsettle(txn, chat);
    }
    let is_settled = keyed.is_none() && !is_pending;
    let message = seal::under_sender_key(txn, chat, &row.content, record)?;
    Ok(Some(Sealed { targets, message, keyed, is_settled, keyless }))
}

/// The server has the message: whom it brought the key holds it now.
pub(super) fn delivered(txn: &mut Txn<'_>, keyed: &Keyed) -> Step {
    let mut holders = SenderKeys::holders(txn, &keyed.chat)?;
    if holders.key_id != keyed.key_id {
        return Ok(());
    }
    for device in &keyed.devices {
        holders.confirm(device);
    }
    SenderKeys::save_holders(txn, &keyed.chat, &holders);
    Ok(())
}
