//! Telling that messages were read.

use wa_jid::Jid;
use wa_stanza::receipt::{MAX_RECEIPT_IDS, OutgoingReceipt, ReceiptKind};
use wa_stanza::{MessageId, UnixSeconds};

use crate::txn::Txn;

pub(super) fn mark(txn: &mut Txn<'_>, chat: &Jid, sender: Option<&Jid>, ids: &[MessageId]) {
    let now = UnixSeconds::new(txn.now().unix_seconds());
    for ids in ids.chunks(MAX_RECEIPT_IDS) {
        let Some((first, more)) = ids.split_first() else { continue };
        let mut receipt = OutgoingReceipt::new(first.clone(), chat.clone(), ReceiptKind::Read)
            .participant(sender.cloned())
            .at(now);
        receipt.more_ids = more.to_vec();
        txn.transmit(receipt.to_node());
    }
}
