//! A companion could not download a file: the phone uploads it again.

use wa_media::{MediaFile, MediaRetry, RetryAnswer, UploadToken};
use wa_proto::{Message, Wire as _};
use wa_stanza::StanzaId;
use wa_stanza::media::{MediaRetryNotice, MediaRetryOutcome};
use wa_stanza::notification::NotificationBody;
use wa_stanza::receipt::{MediaRetryRequest, OutgoingReceipt, ReceiptBody};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::step::Form;

impl Step<'_> {
    /// Answers a request for the file of a message.
    pub(crate) fn phone_is_asked_for_media(&mut self, by: &Endpoint, receipt: &OutgoingReceipt) {
        let ReceiptBody::MediaRetry(request) = &receipt.body else { return };
        let Some(id) = StanzaId::new(receipt.id.as_str()) else { return };
        let outcome = self.media_again(&by.number, receipt.id.as_str(), request);
        let mut notice = MediaRetryNotice::new(request.chat.clone(), request.from_me, outcome);
        notice.participant.clone_from(&request.participant);
        let from = self.bare(&by.number, Form::Pn);
        let mut notification = self.notice(from, NotificationBody::MediaRetry(notice));
        notification.id = id;
        self.deliver(by, notification.to_node());
    }

    fn media_again(&mut self, phone: &Number, id: &str, request: &MediaRetryRequest) -> MediaRetryOutcome {
        let failed = |answer: &RetryAnswer| MediaRetryOutcome::Failed { code: answer.code() };
        let file = self.stored_content(phone, id).and_then(|message| MediaFile::in_message(&message).ok()?);
        let Some(MediaFile { key: Some(key), expected, .. }) = file else {
            return failed(&RetryAnswer::NotFound);
        };
        let retry = MediaRetry::new(&key, id);
        if retry.open_request(&request.nonce, &request.ciphertext).is_err() {
            return failed(&RetryAnswer::DecryptionError);
        }
        let token = expected.file_enc_sha256.map(UploadToken::new);
        let path = token.and_then(|token| self.world.media.depot()?.upload_again(token));
        let Some(direct_path) = path else { return failed(&RetryAnswer::NotFound) };
        let answer = RetryAnswer::Uploaded { direct_path, message_secret: None };
        let sealed = retry.seal_answer(answer, self.rng);
        MediaRetryOutcome::Sealed { ciphertext: sealed.ciphertext.into(), nonce: sealed.iv.to_vec().into() }
    }

    /// Finds a message that the phone has sent or received.
    fn stored_content(&self, phone: &Number, id: &str) -> Option<Message> {
        let tables = &self.world.tables;
        let sent = tables.sent.get(&(phone.clone(), id.to_owned()));
        let all = (phone.clone(), String::new(), 0)..=(phone.clone(), String::new(), u64::MAX);
        let row =
            sent.or_else(|| tables.received.range(all).rev().map(|(_, row)| row).find(|row| row.id == id))?;
        Message::from_wire(row.message.clone().into()).ok()
    }
}
