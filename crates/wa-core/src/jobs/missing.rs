//! Messages that could not be read: their sender is asked again, then the phone, then they are given up.

use core::time::Duration;

use wa_jid::Jid;
use wa_proto::e2e::message::peer_data_operation_request_message::PlaceholderMessageResendRequest;
use wa_proto::e2e::message::{
    PeerDataOperationRequestMessage, PeerDataOperationRequestResponseMessage, PeerDataOperationRequestType,
};
use wa_proto::web::WebMessageInfo;
use wa_proto::{MessageKey, Wire as _};
use wa_stanza::MessageId;
use wa_stanza::message::PushPriority;

use crate::book::{LidMap, Missing, MissingId, Seen};
use crate::event::{Event, Recovery, Undecryptable, UndecryptableReason};
use crate::jobs::deliver::{self, Arrival};
use crate::jobs::peer;
use crate::live::{Phase, Timer};
use crate::txn::{Step, Txn};

/// How often a sender is asked for one message.
pub(crate) const MAX_RETRIES: u32 = 5;
/// How long the sender of a message has before the phone is asked.
const SENDER_PATIENCE: Duration = Duration::from_secs(3);
/// How long the phone has to answer.
const PHONE_PATIENCE: Duration = Duration::from_secs(10);
/// How often the phone is asked for one message: a second time if it could not read the first request.
const MAX_PHONE_ASKS: u32 = 2;
/// Messages that one request to the phone names.
const MAX_KEYS: usize = 64;
/// Messages that are waited for at a time. Whoever floods us is not worth more of our memory.
const MAX_MISSING: usize = 4096;
/// The age after which the phone is not asked for a message.
pub(crate) const PHONE_KEEPS: u64 = 14 * 24 * 60 * 60;

/// A message that is missed: what is known of it so far, or `None` if too many are.
pub(crate) fn open(
    txn: &mut Txn<'_>,
    id: &MissingId,
    arrival: Arrival,
    shown: bool,
) -> Step<Option<Missing>> {
    if let Some(known) = Missing::load(txn, id)? {
        return Ok(Some(known));
    }
    if txn.live.missing.iter().count() >= MAX_MISSING {
        return Ok(None);
    }
    Ok(Some(Missing {
        chat: arrival.chat,
        sender: arrival.sender,
        sender_alt: arrival.sender_alt,
        from_me: arrival.from_me,
        timestamp: arrival.timestamp,
        push_name: arrival.push_name,
        queued: arrival.queued,
        shown,
        retries: 0,
        phone_asks: 0,
        request: None,
        refused: false,
        due: txn.now(),
    }))
}

/// Notes that the sender was asked, for the `count`th time.
pub(crate) fn asked_sender(txn: &mut Txn<'_>, id: &MissingId, mut missing: Missing, count: u32) {
    missing.retries = count;
    if missing.request.is_none() {
        missing.due = txn.now().after(SENDER_PATIENCE);
    }
    missing.save(txn, id);
    arm(txn);
    txn.count(|counters| counters.retries_asked += 1);
}

/// Only the phone can help: it is asked as soon as possible.
pub(crate) fn leave_to_phone(txn: &mut Txn<'_>, id: &MissingId, mut missing: Missing) -> Step {
    if missing.request.is_some() {
        missing.save(txn, id);
        return Ok(());
    }
    if missing.phone_asks > 0 {
        return give_up(txn, id, &missing);
    }
    missing.due = txn.now();
    missing.save(txn, id);
    arm(txn);
    Ok(())
}

/// The message came. Tells how, if it was missed before.
pub(crate) fn arrived(txn: &mut Txn<'_>, id: &MissingId, resent: bool) -> Step<Option<Recovery>> {
    let missed = Missing::load(txn, id)?.is_some();
    if missed {
        Missing::remove(txn, id);
        txn.count(|counters| counters.recovered += 1);
    }
    Ok((missed || resent).then_some(Recovery::Sender))
}

/// Sets the timer to the first moment at which something is due.
fn arm(txn: &mut Txn<'_>) {
    let first = txn.live.missing.iter().map(|(_, state)| state.due).min();
    match first {
        Some(due) => txn.live.timers.insert(Timer::Missing, due),
        None => txn.live.timers.remove(&Timer::Missing),
    }
}

/// The connection is there: whoever was asked before it was gets the usual time once more.
pub(crate) fn all(txn: &mut Txn<'_>) {
    if txn.live.missing.iter().next().is_some() {
        let first = txn.live.missing.iter().map(|(_, state)| state.due).min().unwrap_or_default();
        let due = first.max(txn.now().after(SENDER_PATIENCE));
        txn.live.timers.insert(Timer::Missing, due);
    }
}

/// The time of some of them is over.
pub(crate) fn due(txn: &mut Txn<'_>) -> Step {
    if txn.link().phase != Phase::Online {
        return Ok(());
    }
    let now = txn.now();
    let due: Vec<MissingId> =
        txn.live.missing.iter().filter(|(_, state)| state.due <= now).map(|(id, _)| id.clone()).collect();
    txn.need(due.iter().map(MissingId::key))?;
    let mut for_phone = Vec::new();
    for id in due {
        let Some(missing) = Missing::load(txn, &id)? else { continue };
        let too_old = now.unix_seconds().saturating_sub(missing.timestamp) > PHONE_KEEPS;
        if missing.request.is_none() && missing.phone_asks < MAX_PHONE_ASKS && !too_old {
            for_phone.push((id, missing));
        } else {
            give_up(txn, &id, &missing)?;
        }
    }
    for batch in for_phone.chunks(MAX_KEYS) {
        ask_phone(txn, batch)?;
    }
    arm(txn);
    Ok(())
}

fn ask_phone(txn: &mut Txn<'_>, batch: &[(MissingId, Missing)]) -> Step {
    let wanted = batch.iter().map(|(id, missing)| {
        // In a chat of two the chat says who wrote it.
        let in_group = !id.chat.is_account() && !missing.from_me;
        let key = MessageKey {
            remote_jid: Some(id.chat.to_string()),
            from_me: Some(missing.from_me),
            id: Some(id.message.to_string()),
            participant: in_group.then(|| missing.sender.to_bare().to_string()),
        };
        PlaceholderMessageResendRequest { message_key: Some(key) }
    });
    let operation = PeerDataOperationRequestMessage {
        placeholder_message_resend_request: wanted.collect(),
        ..PeerDataOperationRequestMessage::default()
    };
    let content = peer::operation(PeerDataOperationRequestType::PlaceholderMessageResend, operation);
    let request = peer::write(txn, content, PushPriority::HighForce)?;
    let due = txn.now().after(PHONE_PATIENCE);
    for (id, missing) in batch {
        let mut missing = missing.clone();
        missing.request = Some(request.clone());
        missing.phone_asks += 1;
        missing.due = due;
        missing.save(txn, id);
    }
    let asked = u64::try_from(batch.len()).unwrap_or(u64::MAX);
    txn.count(|counters| counters.phone_asked += asked);
    Ok(())
}

fn of_request(txn: &Txn<'_>, request: &MessageId) -> Vec<MissingId> {
    let of = txn.live.missing.iter().filter(|(_, state)| state.request.as_ref() == Some(request));
    of.map(|(id, _)| id.clone()).collect()
}

/// The phone's answer: messages, or nothing where it has none.
pub(crate) fn answered(txn: &mut Txn<'_>, response: &PeerDataOperationRequestResponseMessage) -> Step {
    if response.peer_data_operation_request_type() != PeerDataOperationRequestType::PlaceholderMessageResend {
        return Ok(());
    }
    let Some(request) = response.stanza_id.as_deref().and_then(MessageId::new) else { return Ok(()) };
    let asked = of_request(txn, &request);
    txn.need(asked.iter().map(MissingId::key))?;
    for id in &asked {
        txn.need(Seen::keys(txn, &id.chat, &id.sender, &id.message))?;
    }
    txn.need([Seen::newest()])?;
    let results = response.peer_data_operation_result.iter();
    let given: Vec<WebMessageInfo> = results
        .filter_map(|result| {
            let bytes =
                result.placeholder_message_resend_response.as_ref()?.web_message_info_bytes.clone()?;
            WebMessageInfo::from_wire(bytes).ok()
        })
        .collect();
    for id in asked {
        let Some(missing) = Missing::load(txn, &id)? else { continue };
        let info = given
            .iter()
            .find(|info| info.key.as_ref().and_then(|key| key.id.as_deref()) == Some(id.message.as_str()));
        match info {
            Some(WebMessageInfo { message: Some(_), .. }) => recover(txn, &id, missing, info)?,
            _ => refuse(txn, &id, missing)?,
        }
    }
    arm(txn);
    Ok(())
}

fn recover(txn: &mut Txn<'_>, id: &MissingId, missing: Missing, info: Option<&WebMessageInfo>) -> Step {
    let Some((info, content)) = info.and_then(|info| Some((info, info.message.as_deref()?))) else {
        return Ok(());
    };
    let mut content = content.clone();
    if let Some(secret) = &info.message_secret {
        let context = content.message_context_info.get_or_insert_default();
        context.message_secret.get_or_insert_with(|| secret.clone());
    }
    Missing::remove(txn, id);
    Seen::mark(txn, &id.chat, &id.sender, &id.message)?;
    txn.count(|counters| counters.recovered += 1);
    if !deliver::says_something(&content) {
        return Ok(());
    }
    let arrival = Arrival {
        id: id.message.clone(),
        chat_alt: LidMap::other(txn, &missing.chat)?,
        chat: missing.chat,
        sender: missing.sender,
        sender_alt: missing.sender_alt,
        from_me: missing.from_me,
        timestamp: missing.timestamp,
        push_name: missing.push_name.or_else(|| info.push_name.clone()),
        queued: missing.queued,
        recovered: Some(Recovery::Phone),
    };
    let encoded = content.to_wire().into();
    deliver::message(txn, arrival, &content, encoded)
}

/// The phone does not have the message, or cannot be asked. Its sender may still answer for a while.
fn refuse(txn: &mut Txn<'_>, id: &MissingId, mut missing: Missing) -> Step {
    missing.refused = true;
    if missing.retries == 0 || missing.retries >= MAX_RETRIES {
        return give_up(txn, id, &missing);
    }
    missing.save(txn, id);
    Ok(())
}

/// A request did not reach the phone.
pub(crate) fn refused(txn: &mut Txn<'_>, request: &MessageId) -> Step {
    let asked = of_request(txn, request);
    txn.need(asked.iter().map(MissingId::key))?;
    for id in asked {
        if let Some(missing) = Missing::load(txn, &id)? {
            refuse(txn, &id, missing)?;
        }
    }
    arm(txn);
    Ok(())
}

/// Whether a message to the phone asks for something that is missing.
pub(crate) fn is_asked_by(txn: &Txn<'_>, request: &MessageId) -> bool {
    !of_request(txn, request).is_empty()
}

/// The phone could not read a request: it is asked once more.
pub(crate) fn unread(txn: &mut Txn<'_>, request: &MessageId) -> Step {
    let asked = of_request(txn, request);
    txn.need(asked.iter().map(MissingId::key))?;
    for id in asked {
        if let Some(mut missing) = Missing::load(txn, &id)? {
            missing.request = None;
            missing.due = txn.now();
            missing.save(txn, &id);
        }
    }
    arm(txn);
    Ok(())
}

/// Nobody is asked any more. Should the message come all the same, it is told like any other, unless its
/// sender was asked as often as one may.
fn give_up(txn: &mut Txn<'_>, id: &MissingId, missing: &Missing) -> Step {
    if missing.retries >= MAX_RETRIES {
        txn.need([Seen::newest()])?;
        Seen::mark(txn, &id.chat, &id.sender, &id.message)?;
    }
    Missing::remove(txn, id);
    if missing.shown {
        lost(txn, id, missing, missing.reason())?;
    }
    Ok(())
}

fn lost(txn: &mut Txn<'_>, id: &MissingId, missing: &Missing, reason: UndecryptableReason) -> Step {
    let Missing { chat, sender, timestamp, retries, .. } = missing.clone();
    announce(txn, id.message.clone(), (chat, sender), timestamp, retries, reason)
}

/// Tells at once that a message cannot be had.
pub(crate) fn tell(txn: &mut Txn<'_>, arrival: &Arrival, reason: UndecryptableReason) -> Step {
    let where_from = (arrival.chat.clone(), arrival.sender.clone());
    announce(txn, arrival.id.clone(), where_from, arrival.timestamp, 0, reason)
}

fn announce(
    txn: &mut Txn<'_>,
    id: MessageId,
    (chat, sender): (Jid, Jid),
    timestamp: u64,
    retries: u32,
    reason: UndecryptableReason,
) -> Step {
    txn.need([&chat, &sender].into_iter().filter(|it| it.is_account()).map(LidMap::key))?;
    let partner = LidMap::partner(txn, &chat)?;
    let author = LidMap::person(txn, &sender)?;
    txn.count(|counters| counters.lost += 1);
    let event = Undecryptable { id, chat, partner, sender, author, timestamp, retries, reason };
    txn.emit(Event::Undecryptable(event));
    Ok(())
}

/// Under which name a message is missed.
pub(crate) fn id(txn: &mut Txn<'_>, chat: &Jid, sender: &Jid, message: &MessageId) -> Step<MissingId> {
    Ok(MissingId {
        chat: LidMap::canonical(txn, chat)?,
        sender: LidMap::canonical(txn, sender)?,
        message: message.clone(),
    })
}
