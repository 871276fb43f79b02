//! Sending a message of a group or a status again to one device that could not read it.

use bytes::Bytes;
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_signal::SenderKeyRecord;
use wa_stanza::UnixSeconds;
use wa_stanza::message::OutgoingMessage;

use crate::book::{Groups, LidMap, ResendJob, SenderKeys, SentRow, StatusContacts};
use crate::command::Audience;
use crate::envelope::Envelope;
use crate::jobs::seal;
use crate::txn::{Step, Txn};

/// Whether a message is for this device, by canonical address. That it asks means that it may lack our key:
/// the next message brings it again. If it should not have asked, nobody keeps the key that it may have.
pub(super) fn may_have(txn: &mut Txn<'_>, sent: &SentRow, device: &Jid) -> Step<bool> {
    if !device.is_account() {
        return Ok(false);
    }
    SenderKeys::forget_device(txn, &sent.chat, device)?;
    if txn.account().linked()?.is_own(device) {
        return Ok(true);
    }
    if !sent.chat.is_group() {
        return is_in_audience(txn, sent.audience.as_ref(), device);
    }
    let other = LidMap::other(txn, device)?;
    let Some(group) = Groups::load(txn, &sent.chat)? else {
        return Ok(SenderKeys::holders(txn, &sent.chat)?.were_given(device));
    };
    let is_member =
        group.participant(device).is_some() || other.is_some_and(|other| group.participant(&other).is_some());
    if !is_member {
        SenderKeys::rotate(txn, &sent.chat);
    }
    Ok(is_member)
}

fn is_in_audience(txn: &mut Txn<'_>, audience: Option<&Audience>, device: &Jid) -> Step<bool> {
    let users = match audience {
        None => return Ok(false),
        Some(Audience::Only(users)) => users.clone(),
        Some(Audience::Contacts | Audience::Except(_)) => {
            StatusContacts::load(txn)?.map_or_else(Vec::new, |contacts| contacts.users)
        }
    };
    let except: &[Jid] = match audience {
        Some(Audience::Except(except)) => except,
        _ => &[],
    };
    Ok(contains(txn, &users, device)? && !contains(txn, except, device)?)
}

/// Whether an account is among `users`, under whichever address.
fn contains(txn: &mut Txn<'_>, users: &[Jid], device: &Jid) -> Step<bool> {
    txn.need(users.iter().filter(|user| user.is_pn()).map(LidMap::key))?;
    for user in users {
        if LidMap::canonical(txn, &user.to_bare())?.same_account(device) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The message for one device; there is a session with it.
pub(super) fn stanza(txn: &mut Txn<'_>, job: &ResendJob, sent: &SentRow) -> Step<Option<OutgoingMessage>> {
    let record = SenderKeys::own_or_new(txn, &sent.chat)?;
    let content = e2e::Message::from_wire(sent.content.clone()).unwrap_or_default();
    let envelope = Envelope::of(&content);
    let mut holders = SenderKeys::holders(txn, &sent.chat)?;
    let address = LidMap::canonical(txn, &job.device)?;
    // A post may be for somebody who is not in the audience of the newest one: our key is for that.
    let plaintext = if sent.chat.is_group() || holders.were_given(&address) {
        holders.give(&address);
        SenderKeys::save_holders(txn, &sent.chat, &holders);
        with_key(content, &sent.chat, &record)
    } else {
        sent.content.clone()
    };
    let Some(enc) = seal::for_device(txn, &job.device, &plaintext)? else { return Ok(None) };
    let enc = envelope.label(enc).with_count(job.count);
    let at = UnixSeconds::new(job.timestamp);
    let (id, chat) = (job.message.clone(), sent.chat.clone());
    let mut stanza = OutgoingMessage::resend(id, chat, envelope.kind(), at, enc);
    envelope.write_on(&mut stanza, txn.now());
    stanza.participant = Some(job.device.clone());
    Ok(Some(stanza))
}

/// The message together with our key: the device reads what comes next as well.
fn with_key(mut content: e2e::Message, chat: &Jid, record: &SenderKeyRecord) -> Bytes {
    content.sender_key_distribution_message = Some(Box::new(seal::sender_key(chat, record)));
    content.to_wire().into()
}
