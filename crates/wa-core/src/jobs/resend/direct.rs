//! Resends of messages to one user: who may have them, and how they are addressed.

use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_stanza::UnixSeconds;
use wa_stanza::message::OutgoingMessage;

use crate::book::{LidMap, ResendJob, SentRow, devices};
use crate::envelope::Envelope;
use crate::jobs::seal;
use crate::txn::{Step, Txn};

/// A message is only for the devices of its chat and for our own. A device that our list does not have
/// must show by its keys that it is one.
pub(super) fn may_have(txn: &mut Txn<'_>, sent: &SentRow, device: &Jid, brings_keys: bool) -> Step<bool> {
    let chat = LidMap::canonical(txn, &sent.chat)?;
    if !chat.same_account(device) && !txn.account().linked()?.is_own(device) {
        return Ok(false);
    }
    if brings_keys || device.device() == 0 {
        return Ok(true);
    }
    let list = devices(txn, &device.to_chat())?;
    Ok(list.is_none_or(|list| list.devices.iter().any(|(number, _)| *number == device.device())))
}

/// The message for one device; there is a session with it.
pub(super) fn stanza(txn: &mut Txn<'_>, job: &ResendJob, sent: &SentRow) -> Step<Option<OutgoingMessage>> {
    let content = e2e::Message::from_wire(sent.content.clone()).unwrap_or_default();
    let envelope = Envelope::of(&content);
    let own = txn.account().linked()?.is_own(&job.device);
    let plaintext = if own { seal::for_own_devices(&sent.chat, &sent.content) } else { sent.content.clone() };
    let Some(enc) = seal::for_device(txn, &job.device, &plaintext)? else { return Ok(None) };
    let enc = envelope.label(enc).with_count(job.count);
    let at = UnixSeconds::new(job.timestamp);
    let (id, device) = (job.message.clone(), job.device.clone());
    let mut stanza = OutgoingMessage::resend(id, device, envelope.kind(), at, enc);
    envelope.write_on(&mut stanza, txn.now());
    stanza.single_device = true;
    stanza.recipient = if own { Some(recipient(txn, &sent.chat, &job.device)?) } else { None };
    Ok(Some(stanza))
}

/// The chat in the addressing that the device used.
fn recipient(txn: &mut Txn<'_>, chat: &Jid, device: &Jid) -> Step<Jid> {
    if chat.is_lid_family() == device.is_lid_family() {
        return Ok(chat.clone());
    }
    Ok(LidMap::other(txn, chat)?.unwrap_or_else(|| chat.clone()))
}
