//! One message in: decrypt, classify, remember, tell.

use bytes::Bytes;
use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_signal::SignalError;
use wa_stanza::message::{
    Category, Enc, EncKind, FailureDisplay, IncomingMessage, MessageSource, Origin, OwnAddresses,
    Unavailable, UnavailableKind,
};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptKind, RetryReason};
use wa_stanza::{Nack, UnixSeconds};

use crate::Receipts;
use crate::book::{LidMap, MissingId, Rebuilds, Seen, SenderKeys, Sessions};
use crate::event::UndecryptableReason;
use crate::inbox::{acknowledge, ib};
use crate::jobs::add_on::{self, BotError};
use crate::jobs::deliver::{self, Arrival};
use crate::jobs::receipts::Owed;
use crate::jobs::{bundles, decrypt, missing, retry, share};
use crate::padding::unpad;
use crate::txn::{Step, Txn};

/// The version of `<enc>` that is spoken here.
const ENC_VERSION: u32 = 2;
/// The age, in seconds, after which nobody is asked for a status.
const STATUS_LIVES: u64 = 24 * 60 * 60;
/// From this request on we open a new session on our side as well.
const REBUILD_FROM: u32 = 3;

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    ib::count_queued(txn, node);
    let account = txn.account();
    let me = account.linked()?;
    let own = OwnAddresses { pn: &me.pn, lid: Some(&me.lid) };
    let Some((message, source)) =
        IncomingMessage::from_node(node).ok().and_then(|it| it.source(own).map(|source| (it, source)))
    else {
        txn.count(|counters| counters.malformed += 1);
        acknowledge(txn, node, Some(Nack::ParsingError));
        return Ok(());
    };
    learn_addresses(txn, &message, &source)?;
    let id = missing::id(txn, &source.chat, &source.sender, &message.id)?;
    // All at once: a message is not decrypted twice because a record is missing afterwards.
    let records = Seen::keys(txn, &id.chat, &id.sender, &message.id)
        .into_iter()
        .chain(Seen::keys(txn, &source.chat, &source.sender, &message.id))
        .chain(Sessions::keys(&id.sender))
        .chain([Seen::newest(), id.key()])
        .chain(
            message.participant.as_ref().and_then(|_| SenderKeys::theirs_key(&source.chat, &id.sender).ok()),
        );
    txn.need(records)?;
    // A mark may be older than our knowledge that both addresses are one person.
    if Seen::contains(txn, &id.chat, &id.sender, &message.id)?
        || Seen::contains(txn, &source.chat, &source.sender, &message.id)?
    {
        txn.count(|counters| counters.duplicates += 1);
        again(txn, node, &message, &source);
        return Ok(());
    }
    if message.plaintext.is_some() {
        acknowledge(txn, node, None);
        return Ok(());
    }
    let known = |enc: &&Enc| !matches!(enc.kind, EncKind::Unknown(_));
    if !message.encs.iter().any(|enc| known(&enc)) {
        return match &message.unavailable {
            Some(why) => unavailable(txn, node, &message, &source, &id, why),
            None => {
                txn.count(|counters| counters.unrecognized += 1);
                acknowledge(txn, node, Some(Nack::UnrecognizedStanza));
                Ok(())
            }
        };
    }
    if message.encs.iter().filter(known).any(|enc| enc.version != ENC_VERSION) {
        txn.count(|counters| counters.bad_protobuf += 1);
        acknowledge(txn, node, Some(Nack::InvalidProtobuf));
        return Ok(());
    }
    if let Some(enc) = message.encs.iter().find(|enc| enc.kind == EncKind::Secret)
        && !message.encs.iter().any(|enc| enc.kind.is_pairwise() || enc.kind == EncKind::SenderKey)
    {
        return bot_reply(txn, node, &message, &source, &id, enc);
    }
    match open(txn, &message, &source, &id.sender)? {
        Ok(plaintexts) => accept(txn, node, &message, &source, &id, plaintexts),
        Err(failure) => ask_again(txn, node, &message, &source, &id, &failure),
    }
}

fn learn_addresses(txn: &mut Txn<'_>, message: &IncomingMessage, source: &MessageSource) -> Step {
    if let Some(alternate) = &source.sender_alternate {
        LidMap::learn(txn, &source.sender, alternate)?;
    }
    if let Some(alternate) = &source.chat_alternate {
        LidMap::learn(txn, &source.chat, alternate)?;
    }
    if let (Some(pn), Some(lid)) = (&message.participant_pn, &message.participant_lid) {
        LidMap::learn(txn, pn, lid)?;
    }
    Ok(())
}

struct Failure<'m> {
    enc: &'m Enc,
    error: SignalError,
}

/// Decrypts everything in a stanza, first what is for this device alone: it may hold the key of the
/// rest.
fn open<'m>(
    txn: &mut Txn<'_>,
    message: &'m IncomingMessage,
    source: &MessageSource,
    sender: &Jid,
) -> Step<Result<Vec<Bytes>, Failure<'m>>> {
    let mut plaintexts = Vec::new();
    let pairwise = message.encs.iter().filter(|enc| enc.kind.is_pairwise());
    for enc in pairwise {
        let identity = message.device_identity.as_ref();
        match decrypt::pairwise(txn, sender, enc, source.origin, identity)? {
            Ok(plaintext) => plaintexts.push(plaintext),
            Err(error) => return Ok(Err(Failure { enc, error })),
        }
        learn_sender_key(txn, source, sender, plaintexts.last())?;
    }
    for enc in message.encs.iter().filter(|enc| enc.kind == EncKind::SenderKey) {
        match decrypt::sender_key(txn, &source.chat, sender, enc)? {
            Ok(plaintext) => plaintexts.push(plaintext),
            Err(error) => return Ok(Err(Failure { enc, error })),
        }
    }
    Ok(Ok(plaintexts))
}

fn learn_sender_key(
    txn: &mut Txn<'_>,
    source: &MessageSource,
    sender: &Jid,
    plaintext: Option<&Bytes>,
) -> Step {
    let content = plaintext.and_then(|padded| e2e::Message::from_wire(padded.slice_ref(unpad(padded)?)).ok());
    let Some(key) = content.and_then(|content| content.sender_key_distribution_message) else {
        return Ok(());
    };
    let names_chat = key.group_id.as_deref().is_some_and(|group| group == source.chat.to_string());
    if let Some(key) = key.axolotl_sender_key_distribution_message.filter(|_| names_chat) {
        decrypt::learn_sender_key(txn, &source.chat, sender, &key)?;
    }
    Ok(())
}

/// The answer of a bot: encrypted under the secret of the message that it answers.
fn bot_reply(
    txn: &mut Txn<'_>,
    node: NodeRef<'_>,
    message: &IncomingMessage,
    source: &MessageSource,
    id: &MissingId,
    enc: &Enc,
) -> Step {
    let content = match add_on::open_bot(txn, message, &source.chat, &enc.ciphertext)? {
        Ok(content) => content,
        Err(error) => {
            let (nack, missing) = match error {
                BotError::MissingSecret => (Nack::MissingMessageSecret, 1),
                BotError::Malformed => (Nack::InvalidProtobuf, 0),
            };
            txn.count(|counters| {
                counters.missing_secrets += missing;
                counters.bad_protobuf += 1 - missing;
            });
            acknowledge(txn, node, Some(nack));
            return Ok(());
        }
    };
    Seen::mark(txn, &id.chat, &id.sender, &message.id)?;
    let encoded = content.to_wire().into();
    deliver::message(txn, arrival(message, source), &content, encoded)?;
    send_receipt(txn, message, source, false);
    Ok(())
}

fn arrival(message: &IncomingMessage, source: &MessageSource) -> Arrival {
    Arrival {
        id: message.id.clone(),
        chat: source.chat.clone(),
        chat_alt: match (&source.chat_alternate, source.origin) {
            (None, Origin::Peer) if source.chat.is_account() => {
                source.sender_alternate.as_ref().map(Jid::to_chat)
            }
            (alternate, _) => alternate.as_ref().map(Jid::to_chat),
        },
        sender: source.sender.clone(),
        sender_alt: source.sender_alternate.clone(),
        from_me: source.origin == Origin::Own,
        timestamp: message.t.get(),
        push_name: message.notify.as_deref().map(str::to_owned),
        queued: message.offline.is_some(),
        recovered: None,
    }
}

/// The message is authentic: whatever it holds, its ratchet step counts and it is not wanted again.
fn accept(
    txn: &mut Txn<'_>,
    node: NodeRef<'_>,
    message: &IncomingMessage,
    source: &MessageSource,
    id: &MissingId,
    plaintexts: Vec<Bytes>,
) -> Step {
    Seen::mark(txn, &id.chat, &id.sender, &message.id)?;
    let resent = message.encs.iter().any(|enc| enc.count.is_some());
    let recovered = missing::arrived(txn, id, resent)?;
    let (mut handled_history, mut told) = (false, false);
    for padded in plaintexts {
        let Some((content, encoded)) = decode(txn, &padded, source.origin) else {
            acknowledge(txn, node, Some(Nack::InvalidProtobuf));
            return Ok(());
        };
        if let Some(protocol) = content.protocol_message.as_deref().filter(|_| source.origin == Origin::Own) {
            handled_history |= share::protocol(txn, &id.sender, protocol)?;
        }
        if message.category != Some(Category::Peer) && deliver::says_something(&content) {
            told = true;
            let arrival = Arrival { recovered, ..arrival(message, source) };
            deliver::message(txn, arrival, &content, encoded)?;
        }
    }
    if told && is_from_others(message, source) {
        tell_sender(txn, node, message, source);
    } else {
        send_receipt(txn, message, source, handled_history);
    }
    Ok(())
}

const fn is_from_others(message: &IncomingMessage, source: &MessageSource) -> bool {
    !matches!(source.origin, Origin::Own) && message.category.is_none()
}

/// The message is stored; its sender is told so when the application wants it.
fn tell_sender(txn: &mut Txn<'_>, node: NodeRef<'_>, message: &IncomingMessage, source: &MessageSource) {
    let policy = txn.config().receipts;
    let owed = || Owed {
        id: message.id.clone(),
        to: message.from.clone(),
        participant: message.participant.clone(),
    };
    match policy {
        Receipts::Automatic if message.offline.is_some() => txn.owe(owed()),
        Receipts::Automatic => send_receipt(txn, message, source, false),
        Receipts::AfterHandled => {
            txn.owe_later(owed());
            acknowledge(txn, node, None);
        }
        Receipts::Manual => acknowledge(txn, node, None),
    }
}

/// A message that was told before: the server or the sender missed what we said then.
fn again(txn: &mut Txn<'_>, node: NodeRef<'_>, message: &IncomingMessage, source: &MessageSource) {
    if is_from_others(message, source) && txn.config().receipts != Receipts::Automatic {
        acknowledge(txn, node, None);
    } else {
        send_receipt(txn, message, source, false);
    }
}

/// The content without padding, and without the wrapper of what another device of ours sent.
fn decode(txn: &mut Txn<'_>, padded: &Bytes, origin: Origin) -> Option<(e2e::Message, Bytes)> {
    let Some(bytes) = unpad(padded).map(|bytes| padded.slice_ref(bytes)) else {
        txn.count(|counters| counters.bad_padding += 1);
        return None;
    };
    let Ok(mut content) = e2e::Message::from_wire(bytes.clone()) else {
        txn.count(|counters| counters.bad_protobuf += 1);
        return None;
    };
    let wrapped = content.device_sent_message.take().filter(|_| origin == Origin::Own);
    match wrapped.and_then(|wrapper| wrapper.message) {
        Some(mut inner) => {
            if inner.message_context_info.is_none() {
                inner.message_context_info = content.message_context_info;
            }
            let encoded = inner.to_wire().into();
            Some((*inner, encoded))
        }
        None => Some((content, bytes)),
    }
}

fn send_receipt(txn: &mut Txn<'_>, message: &IncomingMessage, source: &MessageSource, handled_history: bool) {
    let id = message.id.clone();
    let from_me = source.origin == Origin::Own;
    if message.category == Some(Category::Peer) {
        let to = source.sender.to_bare();
        if handled_history {
            let receipt = OutgoingReceipt::new(id.clone(), to.clone(), ReceiptKind::HistorySync);
            txn.transmit(receipt.to_node());
        }
        txn.transmit(OutgoingReceipt::new(id, to, ReceiptKind::Peer).to_node());
        return;
    }
    let in_group = message.participant.is_some();
    let kind = match (from_me && !in_group, txn.link().available) {
        (true, _) => ReceiptKind::Sender,
        (false, true) => ReceiptKind::Delivery,
        (false, false) if source.chat.is_status_broadcast() => ReceiptKind::Delivery,
        (false, false) => ReceiptKind::Inactive,
    };
    let receipt = OutgoingReceipt::new(id, message.from.clone(), kind)
        .participant(message.participant.clone())
        .recipient(message.recipient.clone());
    txn.transmit(receipt.to_node());
}

/// The message was not encrypted for this device. Some are not meant for it; for others the phone is asked.
fn unavailable(
    txn: &mut Txn<'_>,
    node: NodeRef<'_>,
    message: &IncomingMessage,
    source: &MessageSource,
    id: &MissingId,
    why: &Unavailable,
) -> Step {
    let arrival = arrival(message, source);
    let age = txn.now().unix_seconds().saturating_sub(message.t.get());
    let reason = match &why.kind {
        _ if why.hosted => Some(UndecryptableReason::Hosted),
        Some(UnavailableKind::ViewOnce | UnavailableKind::ViewOnceFanout) => {
            Some(UndecryptableReason::ViewOnce)
        }
        Some(UnavailableKind::BotFanout) => Some(UndecryptableReason::Bot),
        Some(UnavailableKind::HostedFanout) => Some(UndecryptableReason::Hosted),
        _ if message.bot.is_some() => Some(UndecryptableReason::Bot),
        _ if age > missing::PHONE_KEEPS => Some(UndecryptableReason::TooOld),
        _ => None,
    };
    let missed = match reason {
        Some(_) => None,
        None => missing::open(txn, id, arrival.clone(), true)?,
    };
    match missed {
        Some(missed) => missing::leave_to_phone(txn, id, missed)?,
        None => {
            Seen::mark(txn, &id.chat, &id.sender, &message.id)?;
            missing::tell(txn, &arrival, reason.unwrap_or(UndecryptableReason::TooMany))?;
        }
    }
    acknowledge(txn, node, None);
    Ok(())
}

/// The message cannot be read. Its sender is asked to send it again, a few times, and then the phone.
fn ask_again(
    txn: &mut Txn<'_>,
    node: NodeRef<'_>,
    message: &IncomingMessage,
    source: &MessageSource,
    id: &MissingId,
    failure: &Failure<'_>,
) -> Step {
    let Failure { enc, error } = failure;
    let shown = enc.on_failure == FailureDisplay::Show;
    let arrival = arrival(message, source);
    if source.origin == Origin::Own && matches!(error, SignalError::UntrustedIdentity) {
        // Nobody vouches for it: whoever it is, no device of ours.
        txn.count(|counters| counters.forged += 1);
        acknowledge(txn, node, Some(Nack::UnhandledError));
        return Ok(());
    }
    let age = txn.now().unix_seconds().saturating_sub(message.t.get());
    let pointless = match () {
        () if source.chat.is_status_broadcast() && age > STATUS_LIVES => Some(UndecryptableReason::TooOld),
        () if source.chat.is_group() && source.sender.is_bot() => Some(UndecryptableReason::Bot),
        () => None,
    };
    let missed = match pointless {
        Some(_) => None,
        None => missing::open(txn, id, arrival.clone(), shown)?,
    };
    let Some(mut missed) = missed else {
        Seen::mark(txn, &id.chat, &id.sender, &message.id)?;
        if shown {
            missing::tell(txn, &arrival, pointless.unwrap_or(UndecryptableReason::TooMany))?;
        }
        acknowledge(txn, node, None);
        return Ok(());
    };
    let resent = enc.count.map_or(1, |resent| resent.saturating_add(1));
    let count = missed.retries.saturating_add(1).max(resent);
    if count > missing::MAX_RETRIES {
        missed.retries = missing::MAX_RETRIES;
        missing::leave_to_phone(txn, id, missed)?;
        let used_up = matches!(error, SignalError::DuplicateMessage { .. });
        acknowledge(txn, node, used_up.then_some(Nack::SignalErrorOldCounter));
        return Ok(());
    }
    if count >= REBUILD_FROM && enc.kind.is_pairwise() && Rebuilds::permit(txn, &id.sender)? {
        bundles::ask_anew(txn, id.sender.clone());
    }
    // A used counter under a new id is another message, not a redelivery: it is asked for as well.
    let reason = RetryReason::from_code(error.retry_reason().unwrap_or(7).into());
    let keyless = enc.kind == EncKind::SenderKey && !message.encs.iter().any(|enc| enc.kind.is_pairwise());
    let keys = retry::Keys::from_request(count, keyless || source.sender.is_hosted());
    let request = retry::request(txn, &message.id, count, UnixSeconds::new(message.t.get()), reason, keys);
    let mut receipt = OutgoingReceipt::retry(message.from.clone(), request)
        .participant(message.participant.clone())
        .recipient(message.recipient.clone());
    receipt.category = message.category.clone();
    txn.transmit(receipt.to_node());
    missing::asked_sender(txn, id, missed, count);
    acknowledge(txn, node, None);
    Ok(())
}
