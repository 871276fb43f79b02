//! Encrypting for other devices.

use bytes::Bytes;
use wa_jid::Jid;
use wa_proto::{Wire as _, e2e};
use wa_signal::{CiphertextKind, SenderKeyRecord, SessionRecord};
use wa_stanza::message::{Enc, EncKind};
use wa_store::Table;

use crate::SessionError;
use crate::book::{LidMap, SenderKeys, Sessions, address_key};
use crate::padding::pad;
use crate::txn::{Step, Txn};

/// How many sessions are in hand at a time.
const AT_ONCE: usize = 16;

/// Encrypts `content` for one device; `None` if there is no session with it.
pub(crate) fn for_device(txn: &mut Txn<'_>, device: &Jid, content: &[u8]) -> Step<Option<Enc>> {
    Ok(for_devices(txn, [(device, content)])?.pop().flatten())
}

/// Encrypts a content for each of several devices, in their order; `None` where there is no session.
pub(crate) fn for_devices<'m>(
    txn: &mut Txn<'_>,
    messages: impl IntoIterator<Item = (&'m Jid, &'m [u8])>,
) -> Step<Vec<Option<Enc>>> {
    let mut encs = Vec::new();
    let mut open: Vec<Open> = Vec::with_capacity(AT_ONCE);
    for (device, content) in messages {
        let device = LidMap::canonical(txn, device)?;
        // A device under both its addresses has one session: its counter has to be stored in between.
        if open.len() == AT_ONCE || open.iter().any(|it| it.device == device) {
            seal_open(txn, &mut open, &mut encs)?;
        }
        let record = Sessions::load(txn, &device)?;
        let mut padded = Vec::with_capacity(content.len() + 16);
        padded.extend_from_slice(content);
        pad(&mut padded, txn.rng());
        open.push(Open { device, record, padded });
    }
    seal_open(txn, &mut open, &mut encs)?;
    Ok(encs)
}

/// A session in hand, and what is to be encrypted in it.
struct Open {
    device: Jid,
    record: SessionRecord,
    padded: Vec<u8>,
}

fn seal_open(txn: &mut Txn<'_>, open: &mut Vec<Open>, encs: &mut Vec<Option<Enc>>) -> Step {
    let ciphertexts =
        SessionRecord::encrypt_each(open.iter_mut().map(|it| (&mut it.record, it.padded.as_slice())));
    for (it, ciphertext) in open.drain(..).zip(ciphertexts) {
        let Ok(ciphertext) = ciphertext else {
            encs.push(None);
            continue;
        };
        Sessions::save(txn, &it.device, &it.record)?;
        let kind = match ciphertext.kind {
            CiphertextKind::PreKey => EncKind::PreKey,
            CiphertextKind::Message => EncKind::Message,
        };
        encs.push(Some(Enc::new(kind, ciphertext.bytes)));
    }
    Ok(())
}

/// Those of `devices` that we have no session with. All their records are in view afterwards.
pub(crate) fn without_session(txn: &mut Txn<'_>, devices: &[Jid]) -> Step<Vec<Jid>> {
    txn.need(devices.iter().filter(|device| device.is_pn_family()).map(LidMap::key))?;
    let canonical: Vec<Jid> =
        devices.iter().map(|device| LidMap::canonical(txn, device)).collect::<Step<_>>()?;
    let keys: Vec<_> =
        canonical.iter().filter_map(|device| address_key(Table::Session, device).ok()).collect();
    txn.need(keys)?;
    let mut missing = Vec::new();
    for device in canonical {
        if !Sessions::load(txn, &device)?.has_usable_session() {
            missing.push(device);
        }
    }
    Ok(missing)
}

/// What our own other devices get: the message, and to whom it went.
pub(crate) fn for_own_devices(chat: &Jid, content: &Bytes) -> Bytes {
    let message = e2e::Message::from_wire(content.clone()).unwrap_or_default();
    let message_context_info = message.message_context_info.clone();
    e2e::Message {
        device_sent_message: Some(Box::new(e2e::message::DeviceSentMessage {
            destination_jid: Some(chat.to_bare().to_string()),
            message: Some(Box::new(message)),
            phash: None,
        })),
        message_context_info,
        ..e2e::Message::default()
    }
    .to_wire()
    .into()
}

/// Encrypts `content` under our key of a group.
pub(crate) fn under_sender_key(
    txn: &mut Txn<'_>,
    chat: &Jid,
    content: &[u8],
    mut record: SenderKeyRecord,
) -> Step<Enc> {
    let mut padded = Vec::with_capacity(content.len() + 16);
    padded.extend_from_slice(content);
    pad(&mut padded, txn.rng());
    // Only a damaged record refuses: ours has its private key and is replaced long before it is used up.
    let ciphertext =
        record.encrypt(&padded, txn.rng()).map_err(|_| SessionError::CorruptRecord(Table::SenderKey))?;
    SenderKeys::save_own(txn, chat, &record);
    Ok(Enc::new(EncKind::SenderKey, ciphertext))
}

/// The message that gives our key of a group to a device.
pub(crate) fn distribution(chat: &Jid, record: &SenderKeyRecord) -> Bytes {
    let key = Some(Box::new(sender_key(chat, record)));
    e2e::Message { sender_key_distribution_message: key, ..e2e::Message::default() }.to_wire().into()
}

/// Our key of a group as a part of a message.
pub(crate) fn sender_key(chat: &Jid, record: &SenderKeyRecord) -> e2e::message::SenderKeyDistributionMessage {
    let key = record.distribution_message().map(|message| message.to_bytes()).unwrap_or_default();
    e2e::message::SenderKeyDistributionMessage {
        group_id: Some(chat.to_string()),
        axolotl_sender_key_distribution_message: Some(key.into()),
    }
}
