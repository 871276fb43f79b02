//! A phone or a hosted device writes a text, and writes it again when asked to.

use wa_crypto::sha256;
use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::Wire as _;
use wa_proto::e2e::message::DeviceSentMessage;
use wa_stanza::message::{MessageKind, OutgoingMessage, Target};
use wa_stanza::prekeys::PreKeyBundle;
use wa_stanza::receipt::{IncomingReceipt, ReceiptBody, RetryRequest};
use wa_stanza::{MessageId, RegistrationId};

use crate::error::Refusal;
use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::record::Text;
use crate::world::step::Form;

/// How often a phone answers requests for one message of one device.
const MAX_RETRIES: u32 = 5;

impl Step<'_> {
    /// Sends a text from a phone or a hosted device to an account and returns its id.
    pub(crate) fn send_text(&mut self, from: &Endpoint, to: &str, text: &str) -> Result<String, Refusal> {
        if !self.exists(from) {
            return Err(Refusal::NotFound("sending account"));
        }
        let chat_jid = match to.contains('@') {
            true => to.parse().map_err(|_| Refusal::Malformed("address"))?,
            false => Jid::pn(Number::new(to)?.as_str()),
        };
        let chat = self.account_of(&chat_jid).ok_or(Refusal::NotFound("receiving account"))?;
        let message = Message { conversation: Some(text.to_owned()), ..Message::default() };
        Ok(self.send_message(from, &chat, Form::of(&chat_jid), &message).as_str().to_owned())
    }

    fn send_message(&mut self, from: &Endpoint, chat: &Number, form: Form, message: &Message) -> MessageId {
        let id = self.message_id(&from.number);
        let to = self.bare(chat, form);
        let own_copy = own_copy(&to, message);
        let mut targets = Vec::new();
        let everybody = self.all_devices(chat).into_iter().chain(self.all_devices(&from.number));
        let mut everybody: Vec<Endpoint> = everybody.filter(|endpoint| endpoint != from).collect();
        everybody.dedup();
        for endpoint in everybody {
            let content = if endpoint.number == from.number { &own_copy } else { message };
            if let Some(enc) = self.seal(from, &endpoint, content) {
                targets.push(Target::new(self.jid(&endpoint, form), enc));
            }
        }
        let row = Text {
            id: id.as_str().to_owned(),
            from: String::new(),
            chat: to.to_string(),
            message: message.to_wire(),
            at: self.now.seconds(),
        };
        self.world.tables.sent.insert((from.number.clone(), row.id.clone()), row);
        let stanza = OutgoingMessage::fan_out(id.clone(), to, MessageKind::Text, targets);
        self.route(from, chat, &stanza);
        id
    }

    pub(crate) fn message_id(&mut self, number: &Number) -> MessageId {
        let random: [u8; 16] = self.random();
        let preimage = MessageId::preimage(self.seconds(), number.as_str(), &random);
        MessageId::from_digest(&sha256(&preimage))
    }

    /// A device could not read a message of a simulated one: it is encrypted for that device again.
    pub(crate) fn simulated_is_asked_again(
        &mut self,
        author: &Endpoint,
        by: &Endpoint,
        receipt: &IncomingReceipt,
    ) {
        let phone = &author.number;
        let ReceiptBody::Retry(request) = &receipt.body else { return };
        if request.count > MAX_RETRIES {
            return;
        }
        let key = (phone.clone(), receipt.id.as_str().to_owned());
        let Some(row) = self.world.tables.sent.get(&key).cloned() else { return };
        let Ok(message) = Message::from_wire(row.message.clone().into()) else { return };
        let bundle = match bundle_in(request) {
            Some(bundle) => Some(bundle),
            None => self.take_bundle(by),
        };
        let is_peer_message = row.chat.is_empty();
        let chat = row.chat.parse::<Jid>().ok();
        let own = by.number == *phone;
        let content = match &chat {
            Some(chat) if own => own_copy(chat, &message),
            _ => message,
        };
        let Some(enc) = self.seal_with(author, by, &content, bundle.as_ref()) else { return };
        let enc = enc.with_count(request.count);
        if is_peer_message {
            return self.send_peer(phone, by, receipt.id.clone(), enc);
        }
        let form = chat.as_ref().map_or(Form::Lid, Form::of);
        let to = self.jid(by, form);
        let t = self.seconds();
        let mut resend = OutgoingMessage::resend(receipt.id.clone(), to, MessageKind::Text, t, enc);
        resend.recipient = chat.filter(|_| own);
        let chat = by.number.clone();
        self.route(author, &chat, &resend);
    }
}

/// Wraps a message for the sender's own devices.
fn own_copy(chat: &Jid, message: &Message) -> Message {
    let copy = DeviceSentMessage {
        destination_jid: Some(chat.to_string()),
        message: Some(Box::new(message.clone())),
        ..DeviceSentMessage::default()
    };
    Message { device_sent_message: Some(Box::new(copy)), ..Message::default() }
}

/// Returns the keys that came with a request, if they did.
fn bundle_in(request: &RetryRequest) -> Option<PreKeyBundle> {
    let keys = request.keys.as_ref()?;
    Some(PreKeyBundle {
        registration: request.registration.unwrap_or(RegistrationId::new(0)),
        identity: keys.identity,
        signed_pre_key: keys.signed_pre_key.clone(),
        pre_key: keys.pre_key.clone(),
        device_identity: keys.device_identity.clone(),
    })
}
