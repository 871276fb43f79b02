//! Messages to our own phone.

use bytes::Bytes;
use wa_jid::Jid;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{
    PeerDataOperationRequestMessage, PeerDataOperationRequestType, ProtocolMessage,
};
use wa_proto::{Wire as _, e2e};
use wa_stanza::message::{OutgoingMessage, PushPriority};
use wa_stanza::{MessageId, ServerAck};

use crate::book::{Errand, Sessions};
use crate::jobs::{bundles, chunk_retry, missing, seal, send};
use crate::live::{ErrandStage, Phase};
use crate::txn::{Step, Txn};
use crate::{CallId, CommandError, Reply};

/// Writes to the phone. The message is kept until the server has it. Gives its id, which the answer names.
pub(crate) fn write(txn: &mut Txn<'_>, content: ProtocolMessage, priority: PushPriority) -> Step<MessageId> {
    let errand = Errand { id: send::new_id(txn)?, content: encoded(content), priority, sensitive: false };
    set_out(txn, &errand)?;
    Ok(errand.id)
}

/// Asks the phone for something private on behalf of a caller, who hears the id of the request once the server has it.
pub(crate) fn ask(txn: &mut Txn<'_>, content: ProtocolMessage, call: CallId) -> Step {
    let (id, priority) = (send::new_id(txn)?, PushPriority::HighForce);
    txn.live.askers.insert(id.clone(), call);
    set_out(txn, &Errand { id, content: encoded(content), priority, sensitive: true })
}

/// A request for data of the phone, as the content of a message to it.
pub(crate) fn operation(
    kind: PeerDataOperationRequestType,
    operation: PeerDataOperationRequestMessage,
) -> ProtocolMessage {
    let operation =
        PeerDataOperationRequestMessage { peer_data_operation_request_type: Some(kind.into()), ..operation };
    ProtocolMessage {
        r#type: Some(Type::PeerDataOperationRequestMessage.into()),
        peer_data_operation_request_message: Some(Box::new(operation)),
        ..ProtocolMessage::default()
    }
}

fn encoded(content: ProtocolMessage) -> Bytes {
    let message = e2e::Message { protocol_message: Some(Box::new(content)), ..e2e::Message::default() };
    message.to_wire().into()
}

fn set_out(txn: &mut Txn<'_>, errand: &Errand) -> Step {
    errand.save(txn);
    txn.live.errands.insert(errand.id.clone(), ErrandStage::Queued);
    advance(txn, errand, false)
}

fn phone(txn: &Txn<'_>) -> Step<Jid> {
    Ok(txn.account().linked()?.lid.to_bare())
}

/// Everything that was not sent yet sets out: the connection is there.
pub(crate) fn all(txn: &mut Txn<'_>) -> Step {
    proceed(txn, |stage| stage == ErrandStage::Queued, false)
}

/// What waited for the answer of an iq goes on.
pub(crate) fn resume(txn: &mut Txn<'_>, iq: u64) -> Step {
    proceed(txn, |stage| stage == ErrandStage::Waiting(iq), true)
}

fn proceed(txn: &mut Txn<'_>, wanted: impl Fn(ErrandStage) -> bool, asked: bool) -> Step {
    let ids: Vec<MessageId> =
        txn.live.errands.iter().filter(|(_, stage)| wanted(**stage)).map(|(id, _)| id.clone()).collect();
    txn.need(ids.iter().map(Errand::key))?;
    for id in ids {
        if let Some(errand) = Errand::load(txn, &id)? {
            advance(txn, &errand, asked)?;
        }
    }
    Ok(())
}

/// Takes an errand as far as it gets; the phone's keys were just asked for if `asked`.
fn advance(txn: &mut Txn<'_>, errand: &Errand, asked: bool) -> Step {
    if txn.link().phase != Phase::Online {
        return Ok(());
    }
    let phone = phone(txn)?;
    txn.need(Sessions::keys(&phone))?;
    let Some(enc) = seal::for_device(txn, &phone, &errand.content)? else {
        if asked {
            return gone(txn, &errand.id, CommandError::NoPhoneKeys);
        }
        let iq = bundles::ask(txn, vec![phone]);
        txn.live.errands.insert(errand.id.clone(), ErrandStage::Waiting(iq));
        return Ok(());
    };
    let priority = Some(errand.priority.clone());
    let mut stanza = OutgoingMessage::peer(errand.id.clone(), phone, priority, enc);
    stanza.privacy_sensitive = errand.sensitive;
    if stanza.opens_a_session() {
        stanza.device_identity = Some(txn.account().device_identity.clone());
    }
    txn.transmit(stanza.to_node());
    txn.live.errands.insert(errand.id.clone(), ErrandStage::Sent);
    Ok(())
}

/// The server has the message, or refuses it.
pub(crate) fn acknowledged(txn: &mut Txn<'_>, id: &MessageId, ack: &ServerAck) -> Step {
    if txn.live.errands.get(id).is_none() {
        return Ok(());
    }
    if let Some(error) = ack.error {
        return gone(txn, id, CommandError::of_ack(error));
    }
    finish(txn, id, Reply::Asked(id.clone()));
    Ok(())
}

/// The phone cannot be reached.
fn gone(txn: &mut Txn<'_>, id: &MessageId, error: CommandError) -> Step {
    finish(txn, id, Reply::Failed(error));
    chunk_retry::refused(txn, id)?;
    missing::refused(txn, id)
}

fn finish(txn: &mut Txn<'_>, id: &MessageId, reply: Reply) {
    if let Some(call) = txn.live.askers.get(id).copied() {
        txn.live.askers.remove(id);
        txn.reply(call, reply);
    }
    txn.live.errands.remove(id);
    txn.delete(Errand::key(id));
}

/// The account is gone, and its rows with it.
pub(crate) fn forget(txn: &mut Txn<'_>) {
    let ids: Vec<MessageId> = txn.live.errands.iter().map(|(id, _)| id.clone()).collect();
    for id in ids {
        finish(txn, &id, Reply::Failed(CommandError::NotPaired));
    }
}

/// The connection is gone: what the server may not have sets out anew.
pub(crate) fn interrupted(txn: &mut Txn<'_>) {
    let ids: Vec<MessageId> = txn.live.errands.iter().map(|(id, _)| id.clone()).collect();
    for id in ids {
        txn.live.errands.insert(id, ErrandStage::Queued);
    }
}
