//! Telling senders that their messages came: at once, when the application has handled them, or when it
//! says so.

use prost::Message;
use wa_jid::Jid;
use wa_stanza::receipt::{MAX_RECEIPT_IDS, OutgoingReceipt, ReceiptKind};
use wa_stanza::{MessageId, UnixSeconds};
use wa_store::{Key, Table};

use crate::SessionError;
use crate::txn::{Step, Txn};

/// A delivery receipt that is to be sent together with others of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owed {
    pub(crate) id: MessageId,
    pub(crate) to: Jid,
    pub(crate) participant: Option<Jid>,
}

/// Where the receipts are kept that wait for the events of a batch to be handled.
pub(crate) fn key(cursor: u64) -> Key {
    Key::number(Table::Receipt, cursor)
}

/// The row of a batch.
pub(crate) fn row(owed: &[Owed]) -> Vec<u8> {
    let owed = owed.iter().map(|it| OwedRecord {
        id: it.id.to_string(),
        to: it.to.to_string(),
        participant: it.participant.as_ref().map(Jid::to_string),
    });
    OwedRecords { owed: owed.collect() }.encode_to_vec()
}

/// Sends the receipts of everything that was handled, if there is a connection. They are owed until the server
/// has them: it forgot the messages long ago and would not ask.
pub(crate) fn release(txn: &mut Txn<'_>) -> Step {
    if !txn.link().phase.is_logged_in() {
        return Ok(());
    }
    let floor = txn.link().floor;
    let handled = txn.live.owed.iter().take_while(|(cursor, _)| **cursor <= floor);
    let due: Vec<u64> = handled.filter(|(_, sent)| sent.is_none()).map(|(cursor, _)| *cursor).collect();
    txn.need(due.iter().map(|cursor| key(*cursor)))?;
    let mut owed = Vec::new();
    for cursor in &due {
        let record = txn.read::<OwedRecords>(&key(*cursor))?.unwrap_or_default();
        for one in record.owed {
            owed.push(one.read()?);
        }
    }
    if let Some(last) = send(txn, owed) {
        for cursor in due {
            txn.live.owed.insert(cursor, Some(last.clone()));
        }
    }
    Ok(())
}

/// The server has a receipt, and with it those before.
pub(crate) fn acknowledged(txn: &mut Txn<'_>, id: &MessageId) {
    let settled = txn.live.owed.iter().filter(|(_, sent)| sent.as_ref() == Some(id));
    let settled: Vec<u64> = settled.map(|(cursor, _)| *cursor).collect();
    for cursor in settled {
        txn.delete(key(cursor));
        txn.live.owed.remove(&cursor);
    }
}

/// The connection is gone: what the server did not confirm is sent again.
pub(crate) fn interrupted(txn: &mut Txn<'_>) {
    let sent: Vec<u64> =
        txn.live.owed.iter().filter(|(_, sent)| sent.is_some()).map(|(cursor, _)| *cursor).collect();
    for cursor in sent {
        txn.live.owed.insert(cursor, None);
    }
}

/// Sends receipts, those of one chat and sender together; gives the id of the last one.
pub(crate) fn send(txn: &mut Txn<'_>, owed: Vec<Owed>) -> Option<MessageId> {
    let available = txn.link().available;
    let at = UnixSeconds::new(txn.now().unix_seconds());
    let mut last = None;
    for receipt in together(owed, available, at) {
        txn.transmit(receipt.to_node());
        last = Some(receipt.id);
    }
    last
}

/// The fewest receipts that say the same, in the order of their first messages.
pub(crate) fn together(owed: Vec<Owed>, available: bool, at: UnixSeconds) -> Vec<OutgoingReceipt> {
    let mut receipts: Vec<OutgoingReceipt> = Vec::new();
    for Owed { id, to, participant } in owed {
        let open = receipts.iter_mut().rev().find(|it| it.to == to && it.participant == participant);
        match open.filter(|receipt| receipt.more_ids.len() + 1 < MAX_RECEIPT_IDS) {
            Some(receipt) => {
                receipt.more_ids.push(id);
                receipt.t = Some(at);
            }
            None => {
                let kind = kind(&to, available);
                receipts.push(OutgoingReceipt::new(id, to, kind).participant(participant));
            }
        }
    }
    receipts
}

/// A device that nobody looks at says so, except about status updates.
pub(crate) fn kind(to: &Jid, available: bool) -> ReceiptKind {
    match available || to.is_status_broadcast() {
        true => ReceiptKind::Delivery,
        false => ReceiptKind::Inactive,
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct OwedRecords {
    #[prost(message, repeated, tag = "1")]
    owed: Vec<OwedRecord>,
}

#[derive(Clone, PartialEq, Eq, Message)]
struct OwedRecord {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(string, tag = "2")]
    to: String,
    #[prost(string, optional, tag = "3")]
    participant: Option<String>,
}

impl OwedRecord {
    fn read(self) -> Result<Owed, SessionError> {
        let corrupt = || SessionError::CorruptRecord(Table::Receipt);
        let jid = |text: &str| text.parse().map_err(|_| corrupt());
        Ok(Owed {
            id: MessageId::new(&self.id).ok_or_else(corrupt)?,
            to: jid(&self.to)?,
            participant: self.participant.as_deref().map(jid).transpose()?,
        })
    }
}
