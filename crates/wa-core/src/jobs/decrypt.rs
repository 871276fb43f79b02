//! Opening what other devices encrypted for us.

use bytes::Bytes;
use wa_crypto::PublicKey;
use wa_jid::Jid;
use wa_pairing::{PairingError, verify_identity};
use wa_signal::{
    DistributionMessage, ForwardLimit, LocalPreKeys, PreKeyMessage, SenderKeyRecord, SessionRecord,
    SignalError,
};
use wa_stanza::message::{Enc, EncKind, Origin};

use crate::book::{LidMap, PreKeys, SenderKeys, Sessions};
use crate::jobs::identity;
use crate::txn::{Step, Txn};

/// Decrypts what a device encrypted for this device alone. With an error nothing has changed.
pub(crate) fn pairwise(
    txn: &mut Txn<'_>,
    sender: &Jid,
    enc: &Enc,
    origin: Origin,
    vouched_by: Option<&Bytes>,
) -> Step<Result<Bytes, SignalError>> {
    let limit = limit(origin);
    let mut record = Sessions::load(txn, sender)?;
    if enc.kind == EncKind::PreKey {
        return pre_key(txn, sender, &enc.ciphertext, record, origin, vouched_by);
    }
    match record.decrypt(&enc.ciphertext, limit, txn.rng()) {
        Ok(plaintext) => {
            Sessions::save(txn, sender, &record)?;
            Ok(Ok(plaintext.into()))
        }
        Err(error) => Ok(Err(error)),
    }
}

const fn limit(origin: Origin) -> ForwardLimit {
    match origin {
        Origin::Own => ForwardLimit::OWN_DEVICE,
        Origin::Peer => ForwardLimit::PEER,
    }
}

/// Whether an identity may be that of this device, as far as anybody can tell: our own phone has the key it
/// linked us with, and it has signed our other devices; those of others are signed by theirs.
fn is_vouched_for(
    txn: &mut Txn<'_>,
    device: &Jid,
    origin: Origin,
    identity: &PublicKey,
    vouched_by: Option<&Bytes>,
) -> Step<bool> {
    let account_key = match origin {
        Origin::Own => txn.account().account_key,
        Origin::Peer => Sessions::identity(txn, &device.to_chat())?,
    };
    if device.device() == 0 {
        return Ok(origin == Origin::Peer || account_key.is_none_or(|key| key.ct_eq(identity)));
    }
    let Some(signed) = vouched_by else { return Ok(origin == Origin::Peer) };
    Ok(match verify_identity(signed, account_key.as_ref(), identity) {
        Ok(()) => true,
        // Without any account key there is nothing to check against.
        Err(PairingError::InvalidKey) => account_key.is_none(),
        Err(_) => false,
    })
}

fn pre_key(
    txn: &mut Txn<'_>,
    sender: &Jid,
    ciphertext: &[u8],
    mut record: SessionRecord,
    origin: Origin,
    vouched_by: Option<&Bytes>,
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
        if !is_vouched_for(txn, sender, origin, message.identity_key(), vouched_by)? {
            return Ok(Err(SignalError::UntrustedIdentity));
        }
        signed = PreKeys::signed(txn, message.signed_pre_key_id());
        if let Some(id) = message.pre_key_id() {
            one_time = PreKeys::one_time(txn, id)?;
        }
    }
    let keys = LocalPreKeys { signed: signed.as_ref(), one_time: one_time.as_ref() };
    let local = txn.account().signal_identity();
    let accepted = match record.decrypt_pre_key(&local, &message, keys, limit(origin), txn.rng()) {
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
        identity::changed(txn, sender)?;
    }
    Ok(Ok(accepted.plaintext.into()))
}

/// Decrypts what a device encrypted for a whole group.
pub(crate) fn sender_key(
    txn: &mut Txn<'_>,
    chat: &Jid,
    sender: &Jid,
    enc: &Enc,
) -> Step<Result<Bytes, SignalError>> {
    let (address, Some(mut record)) = known_sender_key(txn, chat, sender)? else {
        return Ok(Err(SignalError::NoSenderKey(None)));
    };
    Ok(match record.decrypt(&enc.ciphertext) {
        Ok(plaintext) => {
            if address != *sender {
                SenderKeys::forget_theirs(txn, chat, &address)?;
            }
            SenderKeys::save_theirs(txn, chat, sender, &record)?;
            Ok(plaintext.into())
        }
        Err(error) => Err(error),
    })
}

/// The key of a device, and under which of its addresses it is kept: it may have come before the hidden id
/// was known.
fn known_sender_key(txn: &mut Txn<'_>, chat: &Jid, sender: &Jid) -> Step<(Jid, Option<SenderKeyRecord>)> {
    let record = SenderKeys::theirs(txn, chat, sender)?;
    if record.is_some() || !sender.is_lid() {
        return Ok((sender.clone(), record));
    }
    let Some(pn) = LidMap::other(txn, sender)? else { return Ok((sender.clone(), None)) };
    let pn = pn.with_device(sender.device());
    let record = SenderKeys::theirs(txn, chat, &pn)?;
    Ok((pn, record))
}

/// Takes in the key of a group's sender. An unusable key is ignored: its messages will be asked for.
pub(crate) fn learn_sender_key(txn: &mut Txn<'_>, chat: &Jid, sender: &Jid, message: &[u8]) -> Step {
    let Ok(message) = DistributionMessage::parse(message) else { return Ok(()) };
    let (address, record) = known_sender_key(txn, chat, sender)?;
    let mut record = record.unwrap_or_default();
    record.process_distribution(&message);
    if address != *sender {
        SenderKeys::forget_theirs(txn, chat, &address)?;
    }
    SenderKeys::save_theirs(txn, chat, sender, &record)
}
