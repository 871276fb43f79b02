//! Asking the phone to upload the file of a message again.

use core::time::Duration;

use wa_stanza::media::MediaRetryNotice;
use wa_stanza::receipt::{MediaRetryRequest, OutgoingReceipt, ReceiptBody, ReceiptKind};

use crate::live::{Awaiting, PendingIq};
use crate::txn::{Step, Txn};
use crate::{CallId, Reply, Reupload};

/// How long the phone may take: it may have to be woken, and uploads a whole file.
const PATIENCE: Duration = Duration::from_secs(180);

/// Asks, unless somebody else waits for the same file: then both wait.
pub(super) fn ask(txn: &mut Txn<'_>, call: CallId, question: &Reupload) -> Step {
    let me = txn.account().linked()?.clone();
    let asked = !waiting(txn, question.id.as_str()).is_empty();
    let deadline = txn.now().after(PATIENCE);
    let link = txn.link_mut();
    link.iq_number += 1;
    let number = link.iq_number;
    let awaiting = Awaiting::Reupload { call, message: question.id.clone() };
    txn.live.requests.insert(number, PendingIq { deadline, awaiting });
    if asked {
        return Ok(());
    }
    let mut receipt = OutgoingReceipt::new(question.id.clone(), me.pn.to_bare(), ReceiptKind::ServerError);
    receipt.body = ReceiptBody::MediaRetry(MediaRetryRequest {
        ciphertext: question.ciphertext.clone(),
        nonce: question.nonce.clone(),
        chat: question.chat.clone(),
        from_me: question.from_me,
        participant: question.sender.clone(),
    });
    txn.transmit(receipt.to_node());
    Ok(())
}

/// The phone has answered: everybody who waits is told.
pub(crate) fn answered(txn: &mut Txn<'_>, message: &str, notice: &MediaRetryNotice) {
    for (number, call) in waiting(txn, message) {
        txn.live.requests.remove(&number);
        txn.reply(call, Reply::Reuploaded(notice.outcome.clone()));
    }
}

fn waiting(txn: &Txn<'_>, wanted: &str) -> Vec<(u64, CallId)> {
    let requests = txn.live.requests.iter();
    requests
        .filter_map(|(number, request)| match &request.awaiting {
            Awaiting::Reupload { call, message } if message.as_str() == wanted => Some((*number, *call)),
            _ => None,
        })
        .collect()
}
