//! What reaches a phone: peer messages of its companions, and messages like any device gets.

use wa_proto::Message;
use wa_proto::Wire as _;
use wa_stanza::message::{Category, IncomingMessage};

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record::Text;

/// How many messages a phone keeps.
const KEPT: u64 = 10_000;

impl Step<'_> {
    /// Takes a message for a phone or a hosted device; one that cannot be read is passed over.
    pub(crate) fn simulated_receives(
        &mut self,
        sender: &Endpoint,
        chat: &Number,
        reader: &Endpoint,
        message: &IncomingMessage,
    ) {
        let Some(enc) = message.encs.first().cloned() else { return };
        let Some(content) = self.open(reader, sender, &enc) else { return };
        let phone = &reader.number;
        if message.category == Some(Category::Peer) && sender.number == *phone {
            return self.answer_peer(phone, sender, message, &content);
        }
        let content = match content.device_sent_message {
            Some(copy) if sender.number == *phone => copy.message.map(|inner| *inner).unwrap_or_default(),
            _ => content,
        };
        let other_side = if sender.number == *phone { chat } else { &sender.number };
        let row = Text {
            id: message.id.as_str().to_owned(),
            from: message.from.to_string(),
            chat: self.bare(other_side, crate::world::step::Form::Pn).to_string(),
            message: content.to_wire(),
            at: self.now.seconds(),
        };
        self.keep_received(phone, reader.shelf(), row);
    }

    pub(crate) fn keep_received(&mut self, phone: &Number, shelf: &str, row: Text) {
        let place = |serial: u64| (phone.clone(), shelf.to_owned(), serial);
        let table = &mut self.world.tables.received;
        let newest =
            table.range(place(0)..=place(u64::MAX)).next_back().map_or(0, |((.., serial), _)| *serial);
        table.insert(place(newest + 1), row);
        if let Some(oldest) = newest.checked_sub(KEPT) {
            table.remove(&place(oldest));
        }
    }
}

impl Endpoint {
    /// Where the texts that a simulated device received stand.
    pub(crate) fn shelf(&self) -> &'static str {
        if self.is_hosted() { "hosted" } else { "" }
    }
}

/// Returns the words of an encoded message, if it is a text.
pub(crate) fn text_in(message: &[u8]) -> Option<String> {
    let message = Message::from_wire(message.to_vec().into()).ok()?;
    message.conversation.or_else(|| message.extended_text_message.and_then(|text| text.text))
}
