//! A message to a group.

use core::time::Duration;

use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::e2e;
use wa_stanza::message::{AddressingMode, OutgoingMessage};
use wa_stanza::{Nack, ServerAck, UnixSeconds};

use super::attach;
use super::circle::{self, Circle, Sealed};
use super::{complete, fail, left, set_stage};
use crate::CommandError;
use crate::book::{DeviceList, Groups, OutboxRow, SenderKeys, Settled};
use crate::envelope::Envelope;
use crate::jobs::{groups, seal};
use crate::live::{SendStage, Sending};
use crate::txn::{Step, Txn};

/// A group in which server and client count differently is looked at anew at most this often.
const REFRESH_PAUSE: Duration = Duration::from_secs(10 * 60);

/// Takes a message to a group as far as it gets: to the next question to the server, or out. The keys of
/// `tried` were just asked for.
pub(super) fn advance(txn: &mut Txn<'_>, row: &OutboxRow, tried: &[Jid]) -> Step {
    let chat = &row.chat;
    SenderKeys::need(txn, chat)?;
    if let (Some(settled), Some(record)) = (SenderKeys::settled(txn, chat)?, SenderKeys::own(txn, chat)?) {
        let message = seal::under_sender_key(txn, chat, &row.content, record)?;
        let sealed =
            Sealed { targets: Vec::new(), message, keyed: None, is_settled: true, keyless: Vec::new() };
        return transmit(txn, row, sealed, settled);
    }
    let Some(group) = Groups::load(txn, chat)? else {
        let iq = groups::ask(txn, chat, None);
        set_stage(txn, row.number, SendStage::Waiting(iq));
        return Ok(());
    };
    let by_lid = group.addressing_mode == AddressingMode::Lid;
    let own = txn.account().linked()?.clone();
    let me = if by_lid { &own.lid } else { &own.pn }.clone();
    let members = group.participants.iter().map(|member| member.person.jid.to_bare());
    let others = members.filter(|user| user.is_account() && !own.is_own(user));
    let mut users: Vec<Jid> = others.chain([me.to_bare()]).collect();
    users.sort_unstable();
    users.dedup();
    let circle = Circle { users, me, is_checked: true };
    let Some(plan) = circle::plan(txn, row, &circle, tried)? else { return Ok(()) };
    let settled = Settled { phash: plan.phash.clone(), by_lid };
    let Some(sealed) = circle::seal(txn, row, plan)? else {
        return fail(txn, row.number, CommandError::NoKeys);
    };
    if sealed.is_settled {
        SenderKeys::settle(txn, chat, settled.clone())?;
    }
    transmit(txn, row, sealed, settled)
}

fn transmit(txn: &mut Txn<'_>, row: &OutboxRow, sealed: Sealed, how: Settled) -> Step {
    let content = e2e::Message::from_wire(row.content.clone()).unwrap_or_default();
    let envelope = Envelope::of(&content);
    let (kind, message) = (envelope.kind(), envelope.label(sealed.message));
    let reached = sealed.targets.iter().map(|target| target.jid.clone()).collect();
    let mut stanza = OutgoingMessage::group(row.id.clone(), row.chat.clone(), kind, sealed.targets, message);
    envelope.write_on(&mut stanza, txn.now());
    stanza.phash = Some(how.phash.into());
    stanza.addressing_mode = Some(if how.by_lid { AddressingMode::Lid } else { AddressingMode::Pn });
    stanza.reporting = attach::reporting(row, &content, &row.chat, &row.chat);
    if stanza.opens_a_session() {
        stanza.device_identity = Some(txn.account().device_identity.clone());
    }
    txn.transmit(stanza.to_node());
    left(txn, row, reached, sealed.keyless, sealed.keyed);
    Ok(())
}

/// The server has the message, or refuses it.
pub(super) fn acknowledged(
    txn: &mut Txn<'_>,
    row: &OutboxRow,
    mut sending: Sending,
    ack: &ServerAck,
) -> Step {
    let chat = &row.chat;
    if let Some(error) = ack.error {
        if error == Nack::StaleGroupAddressingMode && !sending.readdressed {
            sending.readdressed = true;
            sending.keyed = None;
            txn.live.sending.insert(row.number, sending);
            Groups::forget(txn, chat);
            return super::advance(txn, row, &[]);
        }
        // We may not be what we think we are in this group.
        Groups::forget(txn, chat);
        return fail(txn, row.number, CommandError::of_ack(error));
    }
    sending.taken.get_or_insert(ack.t.map_or(txn.now().unix_seconds(), UnixSeconds::get));
    let keyed = sending.keyed.take();
    txn.live.sending.insert(row.number, sending);
    if let Some(keyed) = keyed {
        circle::delivered(txn, &keyed)?;
    }
    if ack.phash.is_some() {
        refresh(txn, chat)?;
    }
    complete(txn, row)
}

/// The server counts other devices in the group than we do. Those that we left out ask for the message;
/// before the next one everything is asked for anew.
fn refresh(txn: &mut Txn<'_>, chat: &Jid) -> Step {
    let now = txn.now();
    if Groups::refreshed(txn, chat)?.is_some_and(|last| now.since(last) < REFRESH_PAUSE) {
        return Ok(());
    }
    if let Some(group) = Groups::load(txn, chat)? {
        DeviceList::forget_all(txn, group.participants.iter().map(|member| &member.person.jid));
    }
    Groups::set_refreshed(txn, chat, now);
    Groups::forget(txn, chat);
    Ok(())
}
