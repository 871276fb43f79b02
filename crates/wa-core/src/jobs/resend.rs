//! Sending a message again to one device that could not read it.

use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::message::OutgoingMessage;
use wa_stanza::prekeys::PreKeyBundle;
use wa_stanza::receipt::{IncomingReceipt, RetryRequest};
use wa_stanza::{MessageId, ServerAck, UnixSeconds};

use crate::book::{LidMap, Outbox, ResendJob, Retries, SentRow, Sessions};
use crate::content::stanza_kind;
use crate::jobs::{bundles, resend_group, seal, send};
use crate::live::{Phase, ResendId};
use crate::txn::{Step, Txn};

/// How often a device gets one message again.
const MAX_RESENDS: u32 = 5;

/// A device asks for a message of ours.
pub(crate) fn requested(txn: &mut Txn<'_>, receipt: &IncomingReceipt, request: &RetryRequest) -> Step {
    let device = receipt.participant.as_ref().unwrap_or(&receipt.from).clone();
    let id = ResendId { message: request.id.clone(), device: device.clone() };
    if request.count > MAX_RESENDS || txn.live.resending.get(&id).is_some() {
        return Ok(());
    }
    let Some(sent) = original(txn, &request.id)? else { return Ok(()) };
    let address = LidMap::canonical(txn, &device)?;
    if !may_have(txn, &sent, &address)? {
        return Ok(());
    }
    let record = Sessions::load(txn, &address)?;
    let base_key = record.base_key().map(|key| *key.as_bytes());
    // A device that asks again under the session we just used will not get along with that session.
    let before = Retries::base_key(txn, &address, &request.id)?;
    let stuck =
        request.count > 2 && before.is_some_and(|key| Some(&*key) == base_key.as_ref().map(|it| &it[..]));
    let reinstalled = request.registration.is_some_and(|theirs| {
        let ours = record.remote_registration_id().map(wa_signal::RegistrationId::get);
        ours.is_some_and(|ours| ours != 0 && ours != theirs.get())
    });
    match (&request.keys, request.registration) {
        (Some(keys), Some(registration)) => {
            let bundle = PreKeyBundle {
                registration,
                identity: keys.identity,
                signed_pre_key: keys.signed_pre_key.clone(),
                pre_key: keys.pre_key.clone(),
                device_identity: keys.device_identity.clone(),
            };
            bundles::install(txn, &address, &bundle)?;
        }
        // The device lost its session, or had none: ours leads nowhere.
        _ if stuck || reinstalled || request.count >= 1 => Sessions::delete(txn, &address)?,
        _ => {}
    }
    let job = ResendJob {
        message: request.id.clone(),
        device,
        chat: sent.chat,
        count: request.count,
        timestamp: request.t.map_or(txn.now().unix_seconds(), UnixSeconds::get),
    };
    job.save(txn);
    txn.live.resending.insert(id.clone(), None);
    advance(txn, &id, &job, false)
}

/// The message as it went out, or as it waits in the outbox if its ack is late.
fn original(txn: &mut Txn<'_>, id: &MessageId) -> Step<Option<SentRow>> {
    if let Some(sent) = Outbox::sent(txn, id)? {
        return Ok(Some(sent));
    }
    let Some((number, _)) = send::find(txn, id) else { return Ok(None) };
    let row = Outbox::load(txn, number)?;
    Ok(row.map(|row| SentRow { chat: row.chat, content: row.content, timestamp: 0, audience: row.audience }))
}

/// A message is only for the devices of its chat and for our own.
fn may_have(txn: &mut Txn<'_>, sent: &SentRow, device: &Jid) -> Step<bool> {
    if !sent.chat.is_account() {
        return resend_group::may_have(txn, sent, device);
    }
    let chat = LidMap::canonical(txn, &sent.chat)?;
    Ok(chat.same_account(device) || txn.account().linked()?.is_own(device))
}

/// Everything that was asked for and not sent yet sets out: the connection is there.
pub(crate) fn all(txn: &mut Txn<'_>) -> Step {
    let ids: Vec<ResendId> = txn.live.resending.iter().map(|(id, _)| id.clone()).collect();
    need(txn, &ids)?;
    for id in ids {
        if let Some(job) = ResendJob::load(txn, &id.message, &id.device)? {
            advance(txn, &id, &job, false)?;
        }
    }
    Ok(())
}

/// Makes sure that all that is to be sent again is in view, so that it is loaded together.
fn need(txn: &mut Txn<'_>, ids: &[ResendId]) -> Step {
    let keys = ids.iter().flat_map(|id| {
        let device = LidMap::key(&id.device);
        [ResendJob::key(&id.message, &id.device), Outbox::sent_key(&id.message), device]
    });
    txn.need(keys)
}

/// What waited for the answer of an iq goes on.
pub(crate) fn resume(txn: &mut Txn<'_>, iq: u64) -> Step {
    let ids: Vec<ResendId> = txn
        .live
        .resending
        .iter()
        .filter(|(_, waits)| **waits == Some(iq))
        .map(|(id, _)| id.clone())
        .collect();
    need(txn, &ids)?;
    for id in ids {
        if let Some(job) = ResendJob::load(txn, &id.message, &id.device)? {
            advance(txn, &id, &job, true)?;
        }
    }
    Ok(())
}

fn advance(txn: &mut Txn<'_>, id: &ResendId, job: &ResendJob, asked: bool) -> Step {
    if txn.link().phase != Phase::Online {
        return Ok(());
    }
    let address = LidMap::canonical(txn, &job.device)?;
    let Some(sent) = original(txn, &job.message)? else {
        finish(txn, id);
        return Ok(());
    };
    if !Sessions::load(txn, &address)?.has_usable_session() {
        if asked {
            finish(txn, id);
        } else {
            let iq = bundles::ask(txn, vec![address]);
            txn.live.resending.insert(id.clone(), Some(iq));
        }
        return Ok(());
    }
    let stanza = if sent.chat.is_account() {
        direct(txn, job, &sent)?
    } else {
        resend_group::stanza(txn, job, &sent)?
    };
    let Some(mut stanza) = stanza else { return Ok(()) };
    let base_key = Sessions::load(txn, &address)?.base_key().map(|key| *key.as_bytes());
    Retries::set_base_key(txn, &address, &job.message, base_key.as_ref().map(<[u8; 32]>::as_slice));
    if stanza.opens_a_session() {
        stanza.device_identity = Some(txn.account().device_identity.clone());
    }
    txn.transmit(stanza.to_node());
    // Kept until the server has it; a connection lost meanwhile sends it again.
    txn.live.resending.insert(id.clone(), Some(0));
    Ok(())
}

/// A message of a 1:1 chat, for one device.
fn direct(txn: &mut Txn<'_>, job: &ResendJob, sent: &SentRow) -> Step<Option<OutgoingMessage>> {
    let content = e2e::Message::from_wire(sent.content.clone()).unwrap_or_default();
    let (kind, media) = stanza_kind(&content);
    let own = txn.account().linked()?.is_own(&job.device);
    let plaintext = if own { seal::for_own_devices(&sent.chat, &sent.content) } else { sent.content.clone() };
    let Some(enc) = seal::for_device(txn, &job.device, &plaintext)? else { return Ok(None) };
    let enc = enc.with_media(media).with_count(job.count);
    let at = UnixSeconds::new(job.timestamp);
    let mut stanza = OutgoingMessage::resend(job.message.clone(), job.device.clone(), kind, at, enc);
    stanza.single_device = true;
    stanza.recipient = own.then(|| recipient(&sent.chat, &job.device, txn)).transpose()?;
    Ok(Some(stanza))
}

/// The chat in the addressing that the device used.
fn recipient(chat: &Jid, device: &Jid, txn: &mut Txn<'_>) -> Step<Jid> {
    if chat.is_lid_family() == device.is_lid_family() {
        return Ok(chat.clone());
    }
    Ok(LidMap::other(txn, chat)?.unwrap_or_else(|| chat.clone()))
}

/// The server's ack of a message may be that of a resend.
pub(crate) fn acknowledged(txn: &mut Txn<'_>, message: &MessageId, ack: &ServerAck) -> Step {
    let device = ack.participant.as_ref().or(ack.from.as_ref());
    // In a group the ack need not say which device the message was for.
    let is_any = device.is_some_and(|from| !from.is_account());
    let done: Vec<ResendId> = txn
        .live
        .resending
        .iter()
        .filter(|(id, waits)| {
            id.message == *message && **waits == Some(0) && (is_any || device == Some(&id.device))
        })
        .map(|(id, _)| id.clone())
        .collect();
    for id in done {
        finish(txn, &id);
    }
    Ok(())
}

fn finish(txn: &mut Txn<'_>, id: &ResendId) {
    txn.live.resending.remove(id);
    txn.delete(ResendJob::key(&id.message, &id.device));
}
