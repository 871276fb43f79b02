//! A message to a user: every device of theirs and of ours gets its own copy.

use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::message::{OutgoingMessage, Target};

use super::attach;
use super::{complete, fail, left, set_stage};
use crate::book::{DeviceList, LidMap, OutboxRow};
use crate::envelope::Envelope;
use crate::jobs::{bundles, devices, seal, tokens};
use crate::live::SendStage;
use crate::txn::{Step, Txn};
use crate::{CommandError, Me};

/// Takes a message to a user as far as it gets: to the next question to the server, or out. The keys of
/// `tried` were just asked for.
pub(super) fn advance(txn: &mut Txn<'_>, row: &OutboxRow, chat: &Jid, tried: &[Jid]) -> Step {
    let me = txn.account().linked()?.clone();
    let own = if chat.is_lid_family() { me.lid.to_bare() } else { me.pn.to_bare() };
    let (theirs, ours) = (devices::current(txn, chat)?, devices::current(txn, &own)?);
    let unknown: Vec<Jid> = [(chat, &theirs), (&own, &ours)]
        .into_iter()
        .filter(|(_, list)| list.is_none())
        .map(|(user, _)| user.clone())
        .collect();
    let (Some(theirs), Some(ours)) = (theirs, ours) else {
        let iq = devices::ask(txn, unknown);
        set_stage(txn, row.number, SendStage::Waiting(iq));
        return Ok(());
    };
    let to_self = *chat == own;
    let mut own_devices = addresses(&own, &ours, &me);
    let mut their_devices = if to_self { Vec::new() } else { addresses(chat, &theirs, &me) };
    if their_devices.is_empty() && !to_self {
        return fail(txn, row.number, CommandError::UnknownUser);
    }
    if let Some(sending) = txn.live.sending.get(&row.number) {
        let lacks_it = |device: &Jid| !sending.reached.contains(device);
        own_devices.retain(lacks_it);
        their_devices.retain(lacks_it);
    }
    if own_devices.is_empty() && their_devices.is_empty() && !to_self {
        return complete(txn, row);
    }
    let everybody: Vec<Jid> = their_devices.iter().chain(&own_devices).cloned().collect();
    let missing = seal::without_session(txn, &everybody)?;
    if missing.iter().any(|device| !tried.contains(device)) {
        // Those that were tried go along: asked for in turns they would be asked for without end.
        let iq = bundles::ask(txn, missing);
        set_stage(txn, row.number, SendStage::Waiting(iq));
        return Ok(());
    }
    let (keyless, keyed): (Vec<_>, Vec<_>) = their_devices.iter().partition(|it| missing.contains(it));
    if !keyed.is_empty() && keyless.iter().any(|device| device.device() == 0) {
        // What a phone cannot read its user does not have, whatever other devices may show.
        return fail(txn, row.number, CommandError::NoPhoneKeys);
    }
    transmit(txn, row, chat, &their_devices, &own_devices)
}

fn addresses(user: &Jid, list: &DeviceList, me: &Me) -> Vec<Jid> {
    let devices = list.devices.iter().map(|(device, _)| user.account_device(*device));
    devices.filter(|device| !me.is_this_device(device)).collect()
}

fn transmit(txn: &mut Txn<'_>, row: &OutboxRow, chat: &Jid, theirs: &[Jid], own: &[Jid]) -> Step {
    let content = e2e::Message::from_wire(row.content.clone()).unwrap_or_default();
    let envelope = Envelope::of(&content);
    let for_own = seal::for_own_devices(chat, &row.content);
    let contents = theirs.iter().map(|device| (device, &row.content[..]));
    let encs = seal::for_devices(txn, contents.chain(own.iter().map(|device| (device, &for_own[..]))))?;
    let targets: Vec<Target> = theirs
        .iter()
        .chain(own)
        .zip(encs)
        .filter_map(|(device, enc)| Some(Target::new(device.clone(), envelope.label(enc?))))
        .collect();
    if !theirs.is_empty() && !targets.iter().any(|target| theirs.contains(&target.jid)) {
        return fail(txn, row.number, CommandError::NoKeys);
    }
    let reached: Vec<Jid> = targets.iter().map(|target| target.jid.clone()).collect();
    let keyless = theirs.iter().chain(own).filter(|device| !reached.contains(device)).cloned().collect();
    let mut stanza = OutgoingMessage::fan_out(row.id.clone(), chat.clone(), envelope.kind(), targets);
    envelope.write_on(&mut stanza, txn.now());
    if stanza.opens_a_session() {
        stanza.device_identity = Some(txn.account().device_identity.clone());
    }
    if chat.is_lid_family() {
        stanza.peer_recipient_pn = LidMap::other(txn, chat)?;
    }
    let me = txn.account().linked()?.clone();
    let own = if chat.is_lid_family() { me.lid } else { me.pn };
    stanza.reporting = attach::reporting(row, &content, &own.to_bare(), chat);
    stanza.privacy = tokens::proof(txn, chat)?;
    txn.transmit(stanza.to_node());
    left(txn, row, reached, keyless, None);
    Ok(())
}
