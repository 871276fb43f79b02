//! What the server sends, by kind of stanza.

mod ack;
mod ib;
mod iq;
mod login;
mod message;
mod notification;
mod presence;
mod receipt;

use wa_binary::NodeRef;
use wa_stanza::{Ack, Nack};

use crate::CloseReason;
use crate::txn::{Step, Txn};

/// Takes in one stanza. Whatever is wrong with it is dealt with here: the result is an error only for
/// a damaged store.
pub(crate) fn stanza(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    match node.tag() {
        "iq" => return iq::handle(txn, node),
        "ib" => return ib::handle(txn, node),
        "success" => return login::success(txn, node),
        "failure" => return login::failure(txn, node),
        "stream:error" => return login::stream_error(txn, node),
        "xmlstreamend" => {
            txn.close(CloseReason::StreamEnd);
            return Ok(());
        }
        "notification" => return notification::handle(txn, node),
        _ => {}
    }
    if !txn.link().phase.is_logged_in() {
        return Ok(());
    }
    match node.tag() {
        "message" => message::handle(txn, node),
        "receipt" => receipt::handle(txn, node),
        "ack" => ack::handle(txn, node),
        "presence" => presence::presence(txn, node),
        "chatstate" => presence::chat_state(txn, node),
        _ => {
            acknowledge(txn, node, None);
            Ok(())
        }
    }
}

/// Drops a stanza that names addresses which no device can have.
pub(crate) fn refuse(txn: &mut Txn<'_>, node: NodeRef<'_>) {
    ib::count_queued(txn, node);
    acknowledge(txn, node, node.is("message").then_some(Nack::ParsingError));
}

/// Takes a stanza out of the server's queue, with a complaint if there is one.
fn acknowledge(txn: &mut Txn<'_>, node: NodeRef<'_>, complaint: Option<Nack>) {
    let Some(mut ack) = Ack::for_stanza(node) else { return };
    if let Some(complaint) = complaint {
        ack = ack.refusing(complaint);
    }
    if node.is("message")
        && let Some(me) = &txn.account().me
    {
        ack = ack.from_device(me.pn.clone());
    }
    txn.transmit(ack.to_node());
}
