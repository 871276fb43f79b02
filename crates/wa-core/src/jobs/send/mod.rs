//! One message out: outbox, devices, keys, encryption, the server's ack.

mod addition;
mod attach;
mod circle;
mod direct;
mod group;
mod status;

use core::time::Duration;
use std::sync::Arc;

use bytes::Bytes;
use wa_crypto::sha256;
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::{MessageId, Nack, ServerAck, UnixSeconds};

use crate::book::{DeviceList, LidMap, Outbox, OutboxRow};
use crate::jobs::tokens;
use crate::live::{Keyed, Phase, SendStage, Sending, Timer};
use crate::phash::participant_hash;
use crate::session::outbox_key;
use crate::txn::{Step, Txn};
use crate::{Audience, CallId, CloseReason, CommandError, Post, Reply, Send, Sent};

pub(crate) use addition::accept as accept_addition;

/// How long the server may take to acknowledge a message.
const ACK_PATIENCE: Duration = Duration::from_secs(75);

/// The application wants to send: the message goes into the outbox and from there on its way.
pub(crate) fn accept(txn: &mut Txn<'_>, call: CallId, message: &Send, id: Id) -> Step {
    let mut wanted = Wanted {
        id: id.or(message.id.as_ref()),
        chat: message.chat.to_bare(),
        content: message.content.clone(),
        audience: None,
    };
    if let Some(author) = status::addressee(&wanted) {
        wanted.chat = author;
    }
    let chat = &wanted.chat;
    if !chat.is_account() && !chat.is_group() && txn.account().me.is_some() {
        txn.reply(call, Reply::Failed(CommandError::UnsupportedChat));
        return Ok(());
    }
    take_in(txn, call, wanted)
}

/// The application wants to post in the status feed; as [`accept`].
pub(crate) fn accept_post(txn: &mut Txn<'_>, call: CallId, post: &Post, id: Id) -> Step {
    let wanted = Wanted {
        id: id.or(post.id.as_ref()),
        chat: Jid::STATUS_BROADCAST,
        content: post.content.clone(),
        audience: Some(post.audience.clone()),
    };
    take_in(txn, call, wanted)
}

/// Under which id something is to go out.
#[derive(Debug, Clone)]
pub(crate) enum Id {
    /// One that is drawn here.
    Any,
    /// One that was drawn for this: nothing went out under it.
    New(MessageId),
    /// One that something may have gone out under.
    Chosen(MessageId),
}

impl Id {
    /// This one, or the one that was chosen.
    fn or(self, chosen: Option<&MessageId>) -> Self {
        match (self, chosen) {
            (Self::Any, Some(chosen)) => Self::Chosen(chosen.clone()),
            (id, _) => id,
        }
    }
}

/// What is to go into the outbox.
#[derive(Debug)]
struct Wanted {
    id: Id,
    chat: Jid,
    content: Bytes,
    audience: Option<Audience>,
}

fn take_in(txn: &mut Txn<'_>, call: CallId, wanted: Wanted) -> Step {
    let account = txn.account();
    let refusal = match &account.me {
        None => Some(CommandError::NotPaired),
        Some(_) if e2e::Message::from_wire(wanted.content.clone()).is_err() => Some(CommandError::Content),
        Some(_) => None,
    };
    if let Some(error) = refusal {
        txn.reply(call, Reply::Failed(error));
        return Ok(());
    }
    let id = match &wanted.id {
        Id::New(id) | Id::Chosen(id) => id.clone(),
        Id::Any => new_id(txn)?,
    };
    if let Some((number, mut sending)) = find(txn, &id) {
        // Already on its way: whoever waits for it gets the outcome.
        sending.calls.push(call);
        txn.live.sending.insert(number, sending);
        return Ok(());
    }
    if matches!(wanted.id, Id::Chosen(_))
        && let Some(sent) = Outbox::sent(txn, &id)?
    {
        let chat = LidMap::canonical(txn, &sent.chat)?;
        txn.reply(call, Reply::Sent(Sent { id, chat, timestamp: sent.timestamp, devices: sent.devices }));
        return Ok(());
    }
    let number = txn.link().outbox_number + 1;
    txn.link_mut().outbox_number = number;
    txn.put(outbox_key(), number.to_be_bytes().to_vec());
    let Wanted { chat, content, audience, .. } = wanted;
    let content = attach::secret(txn, content);
    let row = OutboxRow { number, id: id.clone(), chat, content, audience, attempts: 0 };
    attach::remember(txn, &row)?;
    Outbox::save(txn, &row);
    txn.live.queue(number, Sending::new(id, vec![call]));
    advance(txn, &row, &[])
}

pub(crate) fn new_id(txn: &mut Txn<'_>) -> Step<MessageId> {
    let mut random = [0; 16];
    txn.rng().fill_bytes(&mut random);
    let now = UnixSeconds::new(txn.now().unix_seconds());
    let account = txn.account();
    let user = account.linked()?.pn.user();
    Ok(MessageId::from_digest(&sha256(&MessageId::preimage(now, user, &random))))
}

/// A message in the outbox.
pub(crate) fn find(txn: &Txn<'_>, id: &MessageId) -> Option<(u64, Sending)> {
    let number = *txn.live.numbers.get(id)?;
    Some((number, txn.live.sending.get(&number)?.clone()))
}

/// Everything in the outbox sets out, in order: the connection is there.
pub(crate) fn all(txn: &mut Txn<'_>) -> Step {
    let queued: Vec<u64> = txn
        .live
        .sending
        .iter()
        .filter(|(_, it)| it.stage == SendStage::Queued)
        .map(|(number, _)| *number)
        .collect();
    Outbox::need(txn, &queued)?;
    for number in queued {
        if let Some(row) = Outbox::load(txn, number)? {
            advance(txn, &row, &[])?;
        }
    }
    Ok(())
}

/// The server refused to answer an iq: what waited for it is not sent.
pub(crate) fn refused(txn: &mut Txn<'_>, iq: u64, error: &CommandError) -> Step {
    for number in waiting_for(txn, iq) {
        fail(txn, number, error.clone())?;
    }
    Ok(())
}

/// What waited for the answer of an iq goes on. The keys of `tried` were just asked for.
pub(crate) fn resume(txn: &mut Txn<'_>, iq: u64, tried: &[Jid]) -> Step {
    let waiting = waiting_for(txn, iq);
    Outbox::need(txn, &waiting)?;
    for number in waiting {
        if let Some(row) = Outbox::load(txn, number)? {
            advance(txn, &row, tried)?;
        }
    }
    Ok(())
}

fn waiting_for(txn: &Txn<'_>, iq: u64) -> Vec<u64> {
    let waiting = txn.live.sending.iter().filter(|(_, it)| it.stage == SendStage::Waiting(iq));
    waiting.map(|(number, _)| *number).collect()
}

fn set_stage(txn: &mut Txn<'_>, number: u64, stage: SendStage) {
    if let Some(mut sending) = txn.live.sending.get(&number).cloned() {
        sending.stage = stage;
        txn.live.sending.insert(number, sending);
    }
}

/// A message does not go out; one that the server has already merely gets no further.
fn fail(txn: &mut Txn<'_>, number: u64, error: CommandError) -> Step {
    let Some(sending) = txn.live.sending.get(&number).cloned() else { return Ok(()) };
    if sending.taken.is_some()
        && let Some(row) = Outbox::load(txn, number)?
    {
        return complete(txn, &row);
    }
    txn.live.unqueue(number);
    Outbox::remove(txn, number);
    txn.progressed(sending.id.clone());
    for call in sending.calls {
        txn.reply(call, Reply::Failed(error.clone()));
    }
    Ok(())
}

/// Takes a message as far as it gets: to the next question to the server, or out.
fn advance(txn: &mut Txn<'_>, row: &OutboxRow, tried: &[Jid]) -> Step {
    if txn.link().phase != Phase::Online {
        set_stage(txn, row.number, SendStage::Queued);
        return Ok(());
    }
    if row.chat.is_group() {
        return group::advance(txn, row, tried);
    }
    if row.chat.is_status_broadcast() {
        return status::advance(txn, row, tried);
    }
    let chat = LidMap::canonical(txn, &row.chat)?;
    direct::advance(txn, row, &chat, tried)
}

/// The message is on the wire, encrypted for the devices of `reached`, or under our key of its group. From here
/// on nobody can say that the server does not have it.
fn left(txn: &mut Txn<'_>, row: &OutboxRow, reached: Vec<Jid>, keyless: Vec<Jid>, keyed: Option<Arc<Keyed>>) {
    let Some(mut sending) = txn.live.sending.get(&row.number).cloned() else { return };
    Outbox::save(txn, &OutboxRow { attempts: row.attempts.saturating_add(1), ..row.clone() });
    txn.progressed(row.id.clone());
    let now = txn.now();
    sending.stage = SendStage::Sent(now);
    if txn.live.timers.get(&Timer::Ack).is_none() {
        txn.live.timers.insert(Timer::Ack, now.after(ACK_PATIENCE));
    }
    sending.reached.extend(reached);
    sending.keyless.extend(keyless);
    sending.keyed = keyed;
    txn.live.sending.insert(row.number, sending);
}

/// A message without an ack after a time means that the connection is dead; otherwise the next one in
/// line is watched.
pub(crate) fn check_acks(txn: &mut Txn<'_>) {
    let sent = txn.live.sending.iter().filter_map(|(_, sending)| match sending.stage {
        SendStage::Sent(at) => Some(at),
        SendStage::Queued | SendStage::Waiting(_) => None,
    });
    let Some(due) = sent.min().map(|at| at.after(ACK_PATIENCE)) else { return };
    if due <= txn.now() {
        txn.close(CloseReason::Dead);
    } else {
        txn.live.timers.insert(Timer::Ack, due);
    }
}

/// The server has the message, or refuses it.
pub(crate) fn acknowledged(txn: &mut Txn<'_>, id: &MessageId, ack: &ServerAck) -> Step {
    let Some((number, sending)) = find(txn, id) else { return Ok(()) };
    let Some(row) = Outbox::load(txn, number)? else { return Ok(()) };
    if row.chat.is_group() {
        return group::acknowledged(txn, &row, sending, ack);
    }
    if row.chat.is_status_broadcast() {
        return status::acknowledged(txn, &row, sending, ack);
    }
    if let Some(error) = ack.error {
        if error == Nack::SenderRestricted {
            // Perhaps they may not write to us either, and that is what is held against us.
            tokens::issue_if_due(txn, &row.chat)?;
        }
        return fail(txn, number, CommandError::of_ack(error));
    }
    let timestamp = ack.t.map_or(txn.now().unix_seconds(), UnixSeconds::get);
    let mut sending = sending;
    sending.taken.get_or_insert(timestamp);
    let incomplete = match ack.phash.as_deref() {
        Some(theirs) => !means_the_same(txn, &sending, theirs)?,
        None => false,
    };
    let again = incomplete && !core::mem::replace(&mut sending.completed, incomplete);
    txn.live.sending.insert(number, sending);
    if !incomplete {
        return complete(txn, &row);
    }
    // The server knows of other devices than we do.
    let chat = LidMap::canonical(txn, &row.chat)?;
    let own = txn.account().linked()?.clone();
    for user in [&chat, &own.lid, &own.pn] {
        DeviceList::forget(txn, user);
    }
    // Those that we left out get it under the same id; should they still not be all, that is all the same.
    if again { advance(txn, &row, &[]) } else { complete(txn, &row) }
}

/// Whether the server's hash is that of the devices the message went to. Whether this device counts is
/// not agreed on.
fn means_the_same(txn: &Txn<'_>, sending: &Sending, theirs: &str) -> Step<bool> {
    let account = txn.account();
    let me = account.linked()?;
    let by_lid = sending.reached.iter().any(Jid::is_lid_family);
    let this = if by_lid { &me.lid } else { &me.pn };
    let with_this = sending.reached.iter().chain([this]);
    Ok(participant_hash(&sending.reached) == theirs || participant_hash(with_this) == theirs)
}

/// The message is out: from the outbox to the log.
fn complete(txn: &mut Txn<'_>, row: &OutboxRow) -> Step {
    let Some(sending) = txn.live.sending.get(&row.number).cloned() else { return Ok(()) };
    let timestamp = sending.taken.unwrap_or(txn.now().unix_seconds());
    let chat = LidMap::canonical(txn, &row.chat)?;
    addition::count(txn, row, &chat, timestamp)?;
    let devices = sending.devices();
    Outbox::log(txn, row, timestamp, &devices)?;
    tokens::issue_if_due(txn, &chat)?;
    Outbox::remove(txn, row.number);
    txn.live.unqueue(row.number);
    txn.progressed(row.id.clone());
    let sent = Sent { id: row.id.clone(), chat, timestamp, devices };
    for call in sending.calls {
        txn.reply(call, Reply::Sent(sent.clone()));
    }
    Ok(())
}
