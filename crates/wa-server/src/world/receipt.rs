//! Receipts: to the author of the message, or only to the reader's own devices.

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt, ReceiptKind};
use wa_stanza::{AckClass, ServerAck, StanzaId};

use crate::world::address::{Endpoint, Number};
use crate::world::groups::is_of_many;
use crate::world::step::Form;
use crate::world::{ConnId, Step};

impl Step<'_> {
    /// Takes a receipt of a client, acknowledges it and passes it on.
    pub(crate) fn receipt(&mut self, conn: ConnId, from: &Endpoint, node: &Node) {
        let Ok(receipt) = OutgoingReceipt::from_node(node.as_ref()) else {
            return self.acknowledge_receipt(conn, from, node);
        };
        self.acknowledge_receipt(conn, from, node);
        if receipt.kind.takes_message() {
            let ids = std::iter::once(&receipt.id).chain(&receipt.more_ids);
            for id in ids {
                self.message_arrived(from, id.as_str());
            }
        }
        match &receipt.kind {
            ReceiptKind::Retry => self.pass_on_retry(from, &receipt),
            ReceiptKind::Delivery | ReceiptKind::Inactive | ReceiptKind::CallKeyRetry => {
                self.tell_author(from, &receipt);
            }
            ReceiptKind::Read | ReceiptKind::Played => {
                if self.may_tell(from, &receipt) {
                    self.tell_author(from, &receipt);
                }
                self.tell_own_devices(from, &receipt);
            }
            ReceiptKind::ServerError => self.phone_is_asked_for_media(from, &receipt),
            ReceiptKind::ReadSelf | ReceiptKind::PlayedSelf => self.tell_own_devices(from, &receipt),
            // The rest ends here: it tells the server and the phone that something has arrived.
            _ => {}
        }
    }

    fn acknowledge_receipt(&mut self, conn: ConnId, from: &Endpoint, node: &Node) {
        let node = node.as_ref();
        let id = node.attr_text("id").and_then(|id| StanzaId::new(&id));
        let (Some(id), Ok(Some(to))) = (id, node.attr_jid("to")) else { return };
        let mut ack = ServerAck::new(AckClass::Receipt, id, to);
        ack.kind = node.attr_text("type").map(|kind| (*kind).into());
        ack.participant = node.attr_jid("participant").ok().flatten();
        ack.t = Some(self.seconds());
        if !self.chance(self.world.faults.of(from).drop_acks_percent) {
            self.send(conn, ack.to_node());
        }
    }

    /// Whether both sides have read receipts switched on.
    fn may_tell(&self, from: &Endpoint, receipt: &OutgoingReceipt) -> bool {
        // Chats of many are not asked: phones hide reading between two people only.
        if is_of_many(receipt) {
            return true;
        }
        let open = |number: &Number| self.privacy_value(number, "readreceipts") != "none";
        open(&from.number) && self.account_of(&receipt.to).is_none_or(|author| open(&author))
    }

    /// Brings a receipt to all devices of the other side of a chat.
    fn tell_author(&mut self, from: &Endpoint, receipt: &OutgoingReceipt) {
        if is_of_many(receipt) {
            return self.tell_author_among_many(from, receipt);
        }
        let Some(author) = self.account_of(&receipt.to) else { return };
        if author == from.number || self.blocks(&author, &from.number) || self.blocks(&from.number, &author) {
            return;
        }
        let sender = self.jid(from, Form::of(&receipt.to));
        let copy = self.copy_of(receipt, sender).to_node();
        for device in self.companions(&author) {
            self.deliver(&device, copy.clone());
        }
    }

    /// Tells the reader's other devices what was read.
    fn tell_own_devices(&mut self, from: &Endpoint, receipt: &OutgoingReceipt) {
        let sender = self.jid(from, self.form_of_chat(receipt));
        let mut copy = self.copy_of(receipt, sender);
        copy.recipient = Some(receipt.to.to_bare());
        copy.participant.clone_from(&receipt.participant);
        let copy = copy.to_node();
        for device in self.companions(&from.number).into_iter().filter(|device| device != from) {
            self.deliver(&device, copy.clone());
        }
    }

    /// Brings a request for a resend to the one device that sent the message.
    fn pass_on_retry(&mut self, from: &Endpoint, receipt: &OutgoingReceipt) {
        if self.world.faults.of(from).no_retries {
            return;
        }
        let author = receipt.participant.as_ref().unwrap_or(&receipt.to);
        let Some(mut author) = self.endpoint_of(author) else { return };
        // An address without a device may stand for the phone or for whoever sent the message.
        if author.is_phone()
            && let Some(found) = self.author_of(&author.number, receipt.id.as_str())
        {
            author = found;
        }
        self.take_back(&author, receipt.id.as_str(), from);
        let copy = if is_of_many(receipt) {
            if !self.may_speak(&receipt.to, &from.number) {
                return;
            }
            self.copy_of_many(from, receipt)
        } else {
            self.copy_of(receipt, self.jid(from, Form::of(&receipt.to)))
        };
        if author.is_simulated() {
            self.simulated_is_asked_again(&author, from, &copy);
        } else {
            self.deliver(&author, copy.to_node());
        }
    }

    pub(crate) fn copy_of(&self, receipt: &OutgoingReceipt, from: Jid) -> IncomingReceipt {
        let mut copy = IncomingReceipt::new(receipt.id.clone(), from, receipt.kind.clone());
        copy.more_ids.clone_from(&receipt.more_ids);
        copy.recipient.clone_from(&receipt.recipient);
        copy.t = Some(receipt.t.unwrap_or_else(|| self.seconds()));
        copy.body.clone_from(&receipt.body);
        copy
    }
}
