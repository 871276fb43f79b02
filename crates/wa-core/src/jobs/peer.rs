//! Messages to our own phone.

use wa_jid::Jid;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::{Wire as _, e2e};
use wa_stanza::message::{OutgoingMessage, PushPriority};
use wa_stanza::{MessageId, ServerAck};

use crate::book::{Errand, Sessions};
use crate::jobs::{bundles, missing, seal, send};
use crate::live::{ErrandStage, Phase};
use crate::txn::{Step, Txn};

/// Writes to the phone. The message is kept until the server has it. Gives its id, which the answer names.
pub(crate) fn write(txn: &mut Txn<'_>, content: ProtocolMessage, priority: PushPriority) -> Step<MessageId> {
    let message = e2e::Message { protocol_message: Some(Box::new(content)), ..e2e::Message::default() };
    let id = send::new_id(txn)?;
    let errand = Errand { id: id.clone(), content: message.to_wire().into(), priority, sensitive: false };
    errand.save(txn);
    txn.live.errands.insert(id.clone(), ErrandStage::Queued);
    advance(txn, &errand, false)?;
    Ok(id)
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
            return gone(txn, &errand.id);
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
    if ack.error.is_some() {
        return gone(txn, id);
    }
    finish(txn, id);
    Ok(())
}

/// The phone cannot be reached.
fn gone(txn: &mut Txn<'_>, id: &MessageId) -> Step {
    finish(txn, id);
    missing::refused(txn, id)
}

fn finish(txn: &mut Txn<'_>, id: &MessageId) {
    txn.live.errands.remove(id);
    txn.delete(Errand::key(id));
}

/// The connection is gone: what the server may not have sets out anew.
pub(crate) fn interrupted(txn: &mut Txn<'_>) {
    let ids: Vec<MessageId> = txn.live.errands.iter().map(|(id, _)| id.clone()).collect();
    for id in ids {
        txn.live.errands.insert(id, ErrandStage::Queued);
    }
}
