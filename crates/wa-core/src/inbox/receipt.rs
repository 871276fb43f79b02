//! What became of messages on other devices.

use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_stanza::receipt::{IncomingReceipt, ReceiptBody, ReceiptKind as Kind};
use wa_stanza::{MessageId, Nack, UnixSeconds};

use crate::book::{Deliveries, LidMap, Outbox};
use crate::event::{Event, Receipt, ReceiptKind};
use crate::inbox::{acknowledge, ib};
use crate::jobs::{resend, send};
use crate::txn::{Step, Txn};

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(receipt) = IncomingReceipt::from_node(node) else {
        txn.count(|counters| counters.malformed += 1);
        acknowledge(txn, node, Some(Nack::ParsingError));
        return Ok(());
    };
    if let ReceiptBody::Retry(request) = &receipt.body {
        resend::requested(txn, &receipt, request)?;
    } else {
        for event in events(txn, &receipt)? {
            note(txn, &event)?;
            txn.emit(Event::Receipt(event));
        }
    }
    ib::count_queued(txn, node);
    acknowledge(txn, node, None);
    Ok(())
}

/// What a receipt says: one thing of one device, or something of each of several readers.
fn events(txn: &mut Txn<'_>, receipt: &IncomingReceipt) -> Step<Vec<Receipt>> {
    let ReceiptBody::Group(readers) = &receipt.body else {
        let sender = receipt.participant.as_ref().unwrap_or(&receipt.from);
        let ids = receipt.ids().cloned().collect();
        return Ok(event(txn, receipt, sender, &receipt.kind, ids, receipt.t)?.into_iter().collect());
    };
    let pairs: Vec<(&Jid, &Jid)> =
        readers.iter().filter_map(|reader| Some((reader.user_pn.as_ref()?, &reader.user))).collect();
    LidMap::learn_all(txn, &pairs)?;
    txn.need(readers.iter().map(|reader| &reader.user).filter(|it| it.is_account()).map(LidMap::key))?;
    let mut events = Vec::new();
    for reader in readers {
        let kind = reader.kind.as_ref().unwrap_or(&receipt.kind);
        let ids = vec![reader.message.clone().unwrap_or_else(|| receipt.id.clone())];
        events.extend(event(txn, receipt, &reader.user, kind, ids, reader.t.or(receipt.t))?);
    }
    Ok(events)
}

/// Keeps what others tell about messages of ours that are still in the outbox or its log.
fn note(txn: &mut Txn<'_>, receipt: &Receipt) -> Step {
    if matches!(receipt.kind, ReceiptKind::ReadElsewhere | ReceiptKind::PlayedElsewhere) {
        return Ok(());
    }
    txn.need([&receipt.chat, &receipt.sender].into_iter().filter(|it| it.is_pn_family()).map(LidMap::key))?;
    let chat = LidMap::canonical(txn, &receipt.chat)?;
    let user = LidMap::canonical(txn, &receipt.sender)?.to_chat();
    let rows = receipt.ids.iter().flat_map(|id| [Outbox::sent_key(id), Deliveries::key(id, &user)]);
    txn.need(rows)?;
    for id in &receipt.ids {
        let sent_to = match (Outbox::sent(txn, id)?, send::find(txn, id)) {
            (Some(sent), _) => Some(sent.chat),
            (None, Some((number, _))) => Outbox::load(txn, number)?.map(|row| row.chat),
            (None, None) => None,
        };
        let Some(sent_to) = sent_to else { continue };
        // Only who was written to has something to tell.
        if LidMap::canonical(txn, &sent_to)?.to_bare() == chat.to_bare() {
            Deliveries::note(txn, id, &user, receipt.kind, receipt.timestamp)?;
            txn.progressed(id.clone());
        }
    }
    Ok(())
}

fn event(
    txn: &mut Txn<'_>,
    receipt: &IncomingReceipt,
    sender: &Jid,
    kind: &Kind,
    ids: Vec<MessageId>,
    t: Option<UnixSeconds>,
) -> Step<Option<Receipt>> {
    let account = txn.account();
    let me = account.linked()?;
    let own = me.is_own(sender);
    let kind = match (kind, own) {
        (Kind::Delivery | Kind::Inactive, false) => ReceiptKind::Delivered,
        (Kind::Read, false) => ReceiptKind::Read,
        (Kind::Played, false) => ReceiptKind::Played,
        (Kind::Read | Kind::ReadSelf, true) => ReceiptKind::ReadElsewhere,
        (Kind::Played | Kind::PlayedSelf, true) => ReceiptKind::PlayedElsewhere,
        _ => return Ok(None),
    };
    let chat = receipt.recipient.as_ref().filter(|_| own).unwrap_or(&receipt.from).to_chat();
    txn.need([&chat, sender].into_iter().filter(|it| it.is_account()).map(LidMap::key))?;
    Ok(Some(Receipt {
        ids,
        partner: LidMap::partner(txn, &chat)?,
        chat,
        sender: sender.clone(),
        user: LidMap::person(txn, sender)?,
        kind,
        timestamp: t.map_or(txn.now().unix_seconds(), UnixSeconds::get),
    }))
}
