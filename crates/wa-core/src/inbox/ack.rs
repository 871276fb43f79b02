//! The server's ack of what we sent.

use wa_binary::NodeRef;
use wa_stanza::{AckClass, MessageId, ServerAck};

use crate::jobs::{devices, peer, receipts, resend, send};
use crate::txn::{Step, Txn};

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(ack) = ServerAck::from_node(node) else { return Ok(()) };
    if ack.class == AckClass::Receipt {
        receipts::acknowledged(txn, &MessageId::from(ack.id));
        return Ok(());
    }
    if ack.class != AckClass::Message {
        return Ok(());
    }
    let now = txn.now();
    txn.link_mut().last_acknowledged = Some(now);
    if let Some(user) = ack.from.as_ref().filter(|from| ack.refresh_lid && from.is_account()) {
        // The answer tells the hidden id that is right now.
        devices::ask(txn, vec![user.to_chat()]);
    }
    let id = MessageId::from(ack.id.clone());
    resend::acknowledged(txn, &id, &ack)?;
    peer::acknowledged(txn, &id, &ack)?;
    send::acknowledged(txn, &id, &ack)
}
