//! What became of messages on other devices.

use wa_binary::NodeRef;
use wa_stanza::Nack;
use wa_stanza::receipt::{IncomingReceipt, ReceiptBody, ReceiptKind as Kind};

use crate::event::{Event, Receipt, ReceiptKind};
use crate::inbox::{acknowledge, ib};
use crate::jobs::resend;
use crate::txn::{Step, Txn};

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(receipt) = IncomingReceipt::from_node(node) else {
        acknowledge(txn, node, Some(Nack::ParsingError));
        return Ok(());
    };
    if let ReceiptBody::Retry(request) = &receipt.body {
        resend::requested(txn, &receipt, request)?;
    } else if let Some(event) = event(txn, &receipt)? {
        txn.emit(Event::Receipt(event));
    }
    ib::count_queued(txn, node);
    acknowledge(txn, node, None);
    Ok(())
}

fn event(txn: &Txn<'_>, receipt: &IncomingReceipt) -> Step<Option<Receipt>> {
    let account = txn.account();
    let me = account.linked()?;
    let sender = receipt.participant.as_ref().unwrap_or(&receipt.from);
    let own = me.is_own(sender);
    let kind = match (&receipt.kind, own) {
        (Kind::Delivery | Kind::Inactive, false) => ReceiptKind::Delivered,
        (Kind::Read, false) => ReceiptKind::Read,
        (Kind::Played, false) => ReceiptKind::Played,
        (Kind::Read | Kind::ReadSelf, true) => ReceiptKind::ReadElsewhere,
        (Kind::Played | Kind::PlayedSelf, true) => ReceiptKind::PlayedElsewhere,
        _ => return Ok(None),
    };
    let chat = receipt.recipient.as_ref().filter(|_| own).unwrap_or(&receipt.from).to_chat();
    Ok(Some(Receipt {
        ids: receipt.ids().cloned().collect(),
        chat,
        sender: sender.clone(),
        kind,
        timestamp: receipt.t.map_or(txn.now().unix_seconds(), wa_stanza::UnixSeconds::get),
    }))
}
