//! What became of messages in groups and of status updates.

use wa_jid::Jid;
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::step::Form;

/// Whether a receipt is about a chat of many.
pub(crate) fn is_of_many(receipt: &OutgoingReceipt) -> bool {
    receipt.to.is_group() || receipt.to.is_broadcast()
}

impl Step<'_> {
    /// Returns how the chat of a receipt addresses people.
    pub(crate) fn form_of_chat(&self, receipt: &OutgoingReceipt) -> Form {
        if receipt.to.is_group() {
            return self.form_in(&receipt.to);
        }
        Form::of(receipt.participant.as_ref().filter(|_| is_of_many(receipt)).unwrap_or(&receipt.to))
    }

    /// Brings a receipt to all devices of the author of a message in a chat of many.
    pub(crate) fn tell_author_among_many(&mut self, from: &Endpoint, receipt: &OutgoingReceipt) {
        let author = receipt.participant.as_ref().and_then(|author| self.account_of(author));
        let Some(author) = author.filter(|author| *author != from.number) else { return };
        if !self.may_speak(&receipt.to, &from.number) {
            return;
        }
        let copy = self.copy_of_many(from, receipt).to_node();
        for device in self.companions(&author) {
            self.deliver(&device, copy.clone());
        }
    }

    /// A receipt as the author of a message in a chat of many gets it.
    pub(crate) fn copy_of_many(&self, from: &Endpoint, receipt: &OutgoingReceipt) -> IncomingReceipt {
        let reader = self.jid(from, self.form_of_chat(receipt));
        let mut copy = self.copy_of(receipt, receipt.to.clone());
        copy.participant = Some(reader);
        copy.recipient = None;
        copy
    }

    /// Whether an account has a part in a chat of many.
    pub(crate) fn may_speak(&self, chat: &Jid, number: &Number) -> bool {
        !chat.is_group() || self.member(chat, number).is_ok()
    }
}
