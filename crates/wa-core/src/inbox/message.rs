//! One message in: decrypt, classify, remember, tell.

use bytes::Bytes;
use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_signal::SignalError;
use wa_stanza::message::{
    Category, Enc, EncKind, FailureDisplay, IncomingMessage, MessageSource, Origin, OwnAddresses,
};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptKind, RetryReason};
use wa_stanza::{Nack, UnixSeconds};

use crate::book::{LidMap, Retries, Seen, SenderKeys, Sessions};
use crate::event::{Event, Message, Undecryptable};
use crate::inbox::{acknowledge, ib};
use crate::jobs::{decrypt, retry, share};
use crate::padding::unpad;
use crate::txn::{Step, Txn};

/// How often we ask for a message again before we give it up.
const MAX_RETRIES: u32 = 5;

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    ib::count_queued(txn, node);
    let account = txn.account();
    let me = account.linked()?;
    let own = OwnAddresses { pn: &me.pn, lid: Some(&me.lid) };
    let Some((message, source)) =
        IncomingMessage::from_node(node).ok().and_then(|it| it.source(own).map(|source| (it, source)))
    else {
        acknowledge(txn, node, Some(Nack::ParsingError));
        return Ok(());
    };
    learn_addresses(txn, &message, &source)?;
    let sender = LidMap::canonical(txn, &source.sender)?;
    // All at once: a message is not decrypted twice because a record is missing afterwards.
    let records = Seen::keys(txn, &source.chat, &source.sender, &message.id)
        .into_iter()
        .chain(Sessions::keys(&sender))
        .chain([Seen::newest(), Retries::asked_key(&sender, &message.id)])
        .chain(message.participant.as_ref().and_then(|_| SenderKeys::theirs_key(&source.chat, &sender).ok()));
    txn.need(records)?;
    if Seen::contains(txn, &source.chat, &source.sender, &message.id)? {
        send_receipt(txn, &message, &source, false);
        return Ok(());
    }
    if message.encs.is_empty() {
        // A post of a channel, or a placeholder for what this device is not to have.
        let expected = message.plaintext.is_some() || message.unavailable.is_some();
        acknowledge(txn, node, (!expected).then_some(Nack::UnrecognizedStanza));
        return Ok(());
    }
    match open(txn, &message, &source, &sender)? {
        Ok(plaintexts) => accept(txn, node, &message, &source, &sender, plaintexts),
        Err(Failure { enc, error }) => ask_again(txn, node, &message, &source, enc, &error),
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
        match decrypt::pairwise(txn, sender, enc, source.origin)? {
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
    let content = plaintext
        .and_then(|padded| Some(padded.slice_ref(unpad(padded)?)))
        .and_then(|it| e2e::Message::from_wire(it).ok());
    let Some(key) = content.and_then(|content| content.sender_key_distribution_message) else {
        return Ok(());
    };
    let names_chat = key.group_id.as_deref().is_some_and(|group| group == source.chat.to_string());
    if let Some(key) = key.axolotl_sender_key_distribution_message.filter(|_| names_chat) {
        decrypt::learn_sender_key(txn, &source.chat, sender, &key)?;
    }
    Ok(())
}

/// The message is authentic: whatever it holds, its ratchet step counts and it is not wanted again.
fn accept(
    txn: &mut Txn<'_>,
    node: NodeRef<'_>,
    message: &IncomingMessage,
    source: &MessageSource,
    sender: &Jid,
    plaintexts: Vec<Bytes>,
) -> Step {
    Seen::mark(txn, &source.chat, &source.sender, &message.id)?;
    Retries::settle(txn, sender, &message.id)?;
    let mut handled_history = false;
    for padded in plaintexts {
        let Some((content, encoded)) = decode(&padded, source.origin) else {
            acknowledge(txn, node, Some(Nack::InvalidProtobuf));
            return Ok(());
        };
        if let Some(protocol) = content.protocol_message.as_deref().filter(|_| source.origin == Origin::Own) {
            handled_history |= share::protocol(txn, sender, protocol)?;
        }
        if is_for_the_application(message, &content) {
            txn.emit(Event::Message(Box::new(Message {
                id: message.id.clone(),
                chat: source.chat.clone(),
                sender: source.sender.clone(),
                sender_alt: source.sender_alternate.clone(),
                from_me: source.origin == Origin::Own,
                timestamp: message.t.get(),
                push_name: message.notify.as_deref().map(str::to_owned),
                queued: message.offline.is_some(),
                content: encoded,
            })));
        }
    }
    send_receipt(txn, message, source, handled_history);
    Ok(())
}

/// The content without padding, and without the wrapper of what another device of ours sent.
fn decode(padded: &Bytes, origin: Origin) -> Option<(e2e::Message, Bytes)> {
    let bytes = padded.slice_ref(unpad(padded)?);
    let mut content = e2e::Message::from_wire(bytes.clone()).ok()?;
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

/// Key distribution and the talk between own devices are not messages to anybody.
fn is_for_the_application(message: &IncomingMessage, content: &e2e::Message) -> bool {
    if message.category == Some(Category::Peer) {
        return false;
    }
    let rest =
        e2e::Message { sender_key_distribution_message: None, message_context_info: None, ..content.clone() };
    rest != e2e::Message::default()
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

/// The message cannot be read. Its sender is asked to send it again, a few times.
fn ask_again(
    txn: &mut Txn<'_>,
    node: NodeRef<'_>,
    message: &IncomingMessage,
    source: &MessageSource,
    enc: &Enc,
    error: &SignalError,
) -> Step {
    let sender = LidMap::canonical(txn, &source.sender)?;
    let at_least = enc.count.map_or(1, |resent| resent.saturating_add(1));
    let count = Retries::ask(txn, &sender, &message.id, at_least)?;
    if count > MAX_RETRIES {
        Seen::mark(txn, &source.chat, &source.sender, &message.id)?;
        Retries::settle(txn, &sender, &message.id)?;
        if enc.on_failure == FailureDisplay::Show {
            txn.emit(Event::Undecryptable(Undecryptable {
                id: message.id.clone(),
                chat: source.chat.clone(),
                sender: source.sender.clone(),
                timestamp: message.t.get(),
                retries: MAX_RETRIES,
            }));
        }
        acknowledge(txn, node, None);
        return Ok(());
    }
    // A used counter under a new id is another message, not a redelivery: it is asked for as well.
    let reason = RetryReason::from_code(error.retry_reason().unwrap_or(7).into());
    let request = retry::request(txn, &message.id, count, UnixSeconds::new(message.t.get()), reason);
    let mut receipt = OutgoingReceipt::retry(message.from.clone(), request)
        .participant(message.participant.clone())
        .recipient(message.recipient.clone());
    receipt.category = message.category.clone();
    txn.transmit(receipt.to_node());
    acknowledge(txn, node, None);
    Ok(())
}
