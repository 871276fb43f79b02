//! Sending a message again to one device that could not read it.

mod direct;
mod group;
mod session;

use bytes::Bytes;
use wa_jid::Jid;
use wa_stanza::receipt::{IncomingReceipt, RetryRequest};
use wa_stanza::{MessageId, ServerAck, UnixSeconds};

use crate::book::{Answers, DeviceList, LidMap, Outbox, OutboxRow, Rebuilds, ResendJob, SentRow, Sessions};
use crate::jobs::{bundles, missing, send};
use crate::live::{Phase, ResendId, ResendStage};
use crate::txn::{Step, Txn};
use session::Preparation;

/// How often a device gets one message again.
const MAX_RESENDS: u32 = 5;

/// A device asks for a message of ours.
pub(crate) fn requested(txn: &mut Txn<'_>, receipt: &IncomingReceipt, request: &RetryRequest) -> Step {
    let device = receipt.participant.as_ref().unwrap_or(&receipt.from).clone();
    let id = ResendId { message: request.id.clone(), device: device.clone() };
    if txn.live.resending.get(&id).is_some() {
        return Ok(());
    }
    if request.count > MAX_RESENDS {
        refuse(txn);
        return Ok(());
    }
    let Some(sent) = original(txn, &request.id)? else { return errand(txn, &device, request) };
    let address = LidMap::canonical(txn, &device)?;
    // All at once: an exchange of keys is not made twice because a record is missing afterwards.
    let user = address.to_chat();
    let records = [Answers::key(&address, &request.id), Rebuilds::key(&address)?, DeviceList::key(&user)];
    txn.need(records.into_iter().chain(Sessions::keys(&address)))?;
    let mut answers = Answers::load(txn, &address, &request.id)?;
    if !may_have(txn, &sent, &address, request.keys.is_some())? || answers.count >= MAX_RESENDS {
        refuse(txn);
        return Ok(());
    }
    let rebuild = match session::prepare(txn, &address, request, &answers)? {
        Preparation::Ready => false,
        Preparation::Fetch => true,
        Preparation::Refuse => {
            refuse(txn);
            return Ok(());
        }
    };
    answers.count += 1;
    answers.save(txn, &address, &request.id);
    let job = ResendJob {
        message: request.id.clone(),
        device,
        chat: sent.chat,
        count: request.count,
        timestamp: request.t.map_or(txn.now().unix_seconds(), UnixSeconds::get),
        rebuild,
    };
    job.save(txn);
    txn.live.resending.insert(id.clone(), ResendStage::Queued);
    advance(txn, &id, job, false)
}

fn refuse(txn: &mut Txn<'_>) {
    txn.count(|counters| counters.resends_refused += 1);
}

/// The message is not in the log. Our own phone may ask for what we wrote to it: that is written anew, in a
/// session that works.
fn errand(txn: &mut Txn<'_>, device: &Jid, request: &RetryRequest) -> Step {
    let phone = txn.account().linked()?.lid.to_bare();
    if LidMap::canonical(txn, device)? != phone || !missing::is_asked_by(txn, &request.id) {
        txn.count(|counters| counters.unknown_messages += 1);
        return Ok(());
    }
    txn.need(Sessions::keys(&phone).chain([Rebuilds::key(&phone)?]))?;
    match session::prepare(txn, &phone, request, &Answers::default())? {
        Preparation::Refuse => {
            refuse(txn);
            return Ok(());
        }
        Preparation::Fetch => Sessions::delete(txn, &phone)?,
        Preparation::Ready => {}
    }
    missing::unread(txn, &request.id)
}

/// The message as it went out, or as it waits in the outbox if its ack is late.
fn original(txn: &mut Txn<'_>, id: &MessageId) -> Step<Option<SentRow>> {
    if let Some(sent) = Outbox::sent(txn, id)? {
        return Ok(Some(sent));
    }
    let Some((number, _)) = send::find(txn, id) else { return Ok(None) };
    let row = Outbox::load(txn, number)?;
    let devices = Vec::new();
    Ok(row.map(|OutboxRow { chat, content, audience, .. }| SentRow {
        chat,
        content,
        timestamp: 0,
        audience,
        devices,
    }))
}

/// Whether a device is one that the message was for.
fn may_have(txn: &mut Txn<'_>, sent: &SentRow, device: &Jid, brings_keys: bool) -> Step<bool> {
    match sent.chat.is_account() {
        true => direct::may_have(txn, sent, device, brings_keys),
        false => group::may_have(txn, sent, device),
    }
}

/// Everything that was asked for and not sent yet sets out: the connection is there.
pub(crate) fn all(txn: &mut Txn<'_>) -> Step {
    let ids: Vec<ResendId> = txn.live.resending.iter().map(|(id, _)| id.clone()).collect();
    proceed(txn, ids, false)
}

/// What waited for the answer of an iq goes on.
pub(crate) fn resume(txn: &mut Txn<'_>, iq: u64) -> Step {
    let waiting = txn.live.resending.iter().filter(|(_, stage)| **stage == ResendStage::Waiting(iq));
    let ids = waiting.map(|(id, _)| id.clone()).collect();
    proceed(txn, ids, true)
}

fn proceed(txn: &mut Txn<'_>, ids: Vec<ResendId>, asked: bool) -> Step {
    // In view together, so that it is loaded together.
    let keys = ids.iter().flat_map(|id| {
        let device = LidMap::key(&id.device);
        [ResendJob::key(&id.message, &id.device), Outbox::sent_key(&id.message), device]
    });
    txn.need(keys)?;
    for id in ids {
        if let Some(job) = ResendJob::load(txn, &id.message, &id.device)? {
            advance(txn, &id, job, asked)?;
        }
    }
    Ok(())
}

/// Takes a resend as far as it gets; the keys of its device were just asked for if `asked`.
fn advance(txn: &mut Txn<'_>, id: &ResendId, mut job: ResendJob, asked: bool) -> Step {
    if txn.link().phase != Phase::Online {
        return Ok(());
    }
    let address = LidMap::canonical(txn, &job.device)?;
    let Some(sent) = original(txn, &job.message)? else {
        finish(txn, id);
        return Ok(());
    };
    let usable = Sessions::load(txn, &address)?.has_usable_session();
    // Keys that others of its messages wait for are waited for as well.
    if !asked && (job.rebuild || !usable || bundles::under_way(txn, &address)) {
        let iq = bundles::ask_anew(txn, address);
        txn.live.resending.insert(id.clone(), ResendStage::Waiting(iq));
        return Ok(());
    }
    if !usable {
        finish(txn, id);
        return Ok(());
    }
    if core::mem::take(&mut job.rebuild) {
        job.save(txn);
    }
    transmit(txn, &job, &address, &sent)?;
    // Kept until the server has it; a connection lost meanwhile sends it again.
    txn.live.resending.insert(id.clone(), ResendStage::Sent);
    Ok(())
}

/// Encrypts a message for the device of a job and sends it there.
fn transmit(txn: &mut Txn<'_>, job: &ResendJob, address: &Jid, sent: &SentRow) -> Step {
    let mut answers = Answers::load(txn, address, &job.message)?;
    let stanza = match sent.chat.is_account() {
        true => direct::stanza(txn, job, sent)?,
        false => group::stanza(txn, job, sent)?,
    };
    let Some(mut stanza) = stanza else { return Ok(()) };
    let base_key = Sessions::load(txn, address)?.base_key().map(|key| Bytes::copy_from_slice(key.as_bytes()));
    answers.base_key = base_key.unwrap_or_default();
    answers.save(txn, address, &job.message);
    if stanza.opens_a_session() {
        stanza.device_identity = Some(txn.account().device_identity.clone());
    }
    txn.transmit(stanza.to_node());
    txn.count(|counters| counters.resends += 1);
    Ok(())
}

/// The server's ack of a message may be that of a resend.
pub(crate) fn acknowledged(txn: &mut Txn<'_>, message: &MessageId, ack: &ServerAck) -> Step {
    let device = ack.participant.as_ref().or(ack.from.as_ref());
    // In a group the ack need not say which device the message was for.
    let is_any = device.is_some_and(|from| !from.is_account());
    let sent = txn.live.resending.iter().filter(|(id, stage)| {
        id.message == *message && **stage == ResendStage::Sent && (is_any || device == Some(&id.device))
    });
    let done: Vec<ResendId> = sent.map(|(id, _)| id.clone()).collect();
    for id in done {
        finish(txn, &id);
    }
    Ok(())
}

fn finish(txn: &mut Txn<'_>, id: &ResendId) {
    txn.live.resending.remove(id);
    txn.delete(ResendJob::key(&id.message, &id.device));
}
