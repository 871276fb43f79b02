//! Telling that messages were read or played.

use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_stanza::account::{FetchPrivacy, PrivacyCategory, PrivacyValue};
use wa_stanza::receipt::{MAX_RECEIPT_IDS, OutgoingReceipt, ReceiptKind};
use wa_stanza::{MessageId, Request as _, UnixSeconds};

use crate::live::{Awaiting, Reading};
use crate::txn::Txn;
use crate::{CallId, CommandError, Read, ReadKind, Reply};

/// Messages of one chat were read. In chats of two the privacy setting says whether the sender hears of it; where
/// it is not known the server is asked first.
pub(super) fn mark(txn: &mut Txn<'_>, call: CallId, read: &Read) {
    let reading = Reading { call, read: read.clone() };
    if !read.chat.is_account() {
        return tell(txn, &reading, true);
    }
    match txn.link().read_receipts {
        Some(told) => tell(txn, &reading, told),
        None => {
            let asked = txn.live.requests.iter().any(|(_, it)| matches!(it.awaiting, Awaiting::Privacy));
            txn.link_mut().reading.push(reading);
            if !asked {
                txn.request(&FetchPrivacy, Awaiting::Privacy);
            }
        }
    }
}

/// The server's answer about the privacy settings; `None` if it refused.
pub(crate) fn privacy(txn: &mut Txn<'_>, answer: Option<NodeRef<'_>>) {
    let settings = answer.and_then(|node| FetchPrivacy::parse(node).ok()).unwrap_or_default();
    let told = !settings
        .iter()
        .any(|it| it.category == PrivacyCategory::ReadReceipts && it.value == PrivacyValue::Nobody);
    let link = txn.link_mut();
    link.read_receipts = Some(told);
    for reading in core::mem::take(&mut link.reading) {
        tell(txn, &reading, told);
    }
}

/// The connection is gone: who waits for the settings does so in vain.
pub(crate) fn interrupted(txn: &mut Txn<'_>) {
    let link = txn.link_mut();
    link.read_receipts = None;
    for Reading { call, .. } in core::mem::take(&mut link.reading) {
        txn.reply(call, Reply::Failed(CommandError::Interrupted));
    }
}

fn tell(txn: &mut Txn<'_>, reading: &Reading, told: bool) {
    let Read { chat, sender, ids, kind } = &reading.read;
    let kind = match (kind, told) {
        (ReadKind::Read, true) => ReceiptKind::Read,
        (ReadKind::Read, false) => ReceiptKind::ReadSelf,
        (ReadKind::Played, true) => ReceiptKind::Played,
        (ReadKind::Played, false) => ReceiptKind::PlayedSelf,
    };
    send(txn, chat, sender.as_ref(), ids, &kind);
    txn.reply(reading.call, Reply::Done);
}

fn send(txn: &mut Txn<'_>, chat: &Jid, sender: Option<&Jid>, ids: &[MessageId], kind: &ReceiptKind) {
    let now = UnixSeconds::new(txn.now().unix_seconds());
    for ids in ids.chunks(MAX_RECEIPT_IDS) {
        let Some((first, more)) = ids.split_first() else { continue };
        let mut receipt = OutgoingReceipt::new(first.clone(), chat.clone(), kind.clone())
            .participant(sender.cloned())
            .at(now);
        receipt.more_ids = more.to_vec();
        receipt.context = chat.is_status_broadcast().then(|| "status".into());
        txn.transmit(receipt.to_node());
    }
}
