//! Opening what other devices encrypted for us.

use bytes::Bytes;
use wa_jid::Jid;
use wa_signal::{
    DistributionMessage, ForwardLimit, LocalPreKeys, PreKeyMessage, SenderKeyRecord, SessionRecord,
    SignalError,
};
use wa_stanza::message::{Enc, EncKind, Origin};
use wa_store::{Key, Table};

use crate::SessionError;
use crate::book::{PreKeys, Sessions};
use crate::event::Event;
use crate::txn::{Step, Txn};

/// Decrypts what a device encrypted for this device alone. With an error nothing has changed.
pub(crate) fn pairwise(
    txn: &mut Txn<'_>,
    sender: &Jid,
    enc: &Enc,
    origin: Origin,
) -> Step<Result<Bytes, SignalError>> {
    let limit = match origin {
        Origin::Own => ForwardLimit::OWN_DEVICE,
        Origin::Peer => ForwardLimit::PEER,
    };
    let mut record = Sessions::load(txn, sender)?;
    if enc.kind == EncKind::PreKey {
        return pre_key(txn, sender, &enc.ciphertext, record, limit);
    }
    match record.decrypt(&enc.ciphertext, limit, txn.rng()) {
        Ok(plaintext) => {
            Sessions::save(txn, sender, &record)?;
            Ok(Ok(plaintext.into()))
        }
        Err(error) => Ok(Err(error)),
    }
}

fn pre_key(
    txn: &mut Txn<'_>,
    sender: &Jid,
    ciphertext: &[u8],
    mut record: SessionRecord,
    limit: ForwardLimit,
) -> Step<Result<Bytes, SignalError>> {
    let message = match PreKeyMessage::parse(ciphertext) {
        Ok(message) => message,
        Err(error) => return Ok(Err(error)),
    };
    let known = Sessions::identity(txn, sender)?;
    let changed = known.is_some_and(|key| !key.ct_eq(message.identity_key()));
    if changed {
        // The sessions with the old identity are worth nothing any more.
        record = SessionRecord::new();
    }
    let (mut signed, mut one_time) = (None, None);
    if !record.knows(&message) {
        signed = PreKeys::signed(txn, message.signed_pre_key_id());
        if let Some(id) = message.pre_key_id() {
            one_time = PreKeys::one_time(txn, id)?;
        }
    }
    let keys = LocalPreKeys { signed: signed.as_ref(), one_time: one_time.as_ref() };
    let local = txn.account().signal_identity();
    let accepted = match record.decrypt_pre_key(&local, &message, keys, limit, txn.rng()) {
        Ok(accepted) => accepted,
        Err(error) => return Ok(Err(error)),
    };
    Sessions::save(txn, sender, &record)?;
    if let Some(id) = accepted.consumed_pre_key {
        PreKeys::spend(txn, id);
    }
    if changed || known.is_none() {
        Sessions::set_identity(txn, sender, &accepted.identity)?;
    }
    if changed {
        txn.emit(Event::IdentityChanged { user: sender.to_bare() });
    }
    Ok(Ok(accepted.plaintext.into()))
}

fn sender_key_key(chat: &Jid, sender: &Jid) -> Result<Key, SessionError> {
    let address = sender.signal_address().map_err(|_| SessionError::Address)?;
    Ok(Key::empty(Table::SenderKey).with(chat.to_string()).with(address.to_string()))
}

/// Decrypts what a device encrypted for a whole group.
pub(crate) fn sender_key(
    txn: &mut Txn<'_>,
    chat: &Jid,
    sender: &Jid,
    enc: &Enc,
) -> Step<Result<Bytes, SignalError>> {
    let key = sender_key_key(chat, sender)?;
    let Some(mut record) = txn.get(&key)?.and_then(|bytes| SenderKeyRecord::decode(&bytes).ok()) else {
        return Ok(Err(SignalError::NoSenderKey(None)));
    };
    Ok(match record.decrypt(&enc.ciphertext) {
        Ok(plaintext) => {
            txn.put(key, record.encode());
            Ok(plaintext.into())
        }
        Err(error) => Err(error),
    })
}

/// Takes in the key of a group's sender. An unusable key is ignored: its messages will be asked for.
pub(crate) fn learn_sender_key(txn: &mut Txn<'_>, chat: &Jid, sender: &Jid, message: &[u8]) -> Step {
    let Ok(message) = DistributionMessage::parse(message) else { return Ok(()) };
    let key = sender_key_key(chat, sender)?;
    let stored = txn.get(&key)?;
    let mut record = stored.and_then(|bytes| SenderKeyRecord::decode(&bytes).ok()).unwrap_or_default();
    record.process_distribution(&message);
    txn.put(key, record.encode());
    Ok(())
}
