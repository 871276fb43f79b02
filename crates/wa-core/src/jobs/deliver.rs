//! A message whose content is known: what it means for us, and who is to hear of it.

use bytes::Bytes;
use wa_jid::Jid;
use wa_proto::e2e;
use wa_stanza::MessageId;

use crate::book::{Secrets, Subject};
use crate::event::{Event, Message, Recovery};
use crate::jobs::{add_on, waiting};
use crate::txn::{Step, Txn};

/// Where a message belongs and how it came.
#[derive(Debug, Clone)]
pub(crate) struct Arrival {
    pub(crate) id: MessageId,
    pub(crate) chat: Jid,
    pub(crate) chat_alt: Option<Jid>,
    /// The device, as the stanza named it.
    pub(crate) sender: Jid,
    pub(crate) sender_alt: Option<Jid>,
    pub(crate) from_me: bool,
    pub(crate) timestamp: u64,
    pub(crate) push_name: Option<String>,
    pub(crate) queued: bool,
    pub(crate) recovered: Option<Recovery>,
}

impl Arrival {
    /// How a message came that was told before.
    pub(crate) fn of(message: &Message) -> Self {
        Self {
            id: message.id.clone(),
            chat: message.chat.clone(),
            chat_alt: message.chat_alt.clone(),
            sender: message.sender.clone(),
            sender_alt: message.sender_alt.clone(),
            from_me: message.from_me,
            timestamp: message.timestamp,
            push_name: message.push_name.clone(),
            queued: message.queued,
            recovered: message.recovered,
        }
    }
}

/// Takes in a message that is for the application.
pub(crate) fn message(txn: &mut Txn<'_>, arrival: Arrival, content: &e2e::Message, encoded: Bytes) -> Step {
    let subject = Subject::new(txn, &arrival.chat, &arrival.sender, &arrival.id)?;
    Secrets::keep(txn, &subject, content)?;
    let opening = add_on::open(txn, &arrival, content)?;
    let is_early = opening.as_ref().is_some_and(|it| !it.is_secret_known);
    let message = Message {
        id: arrival.id,
        chat: arrival.chat,
        chat_alt: arrival.chat_alt,
        sender: arrival.sender,
        sender_alt: arrival.sender_alt,
        from_me: arrival.from_me,
        timestamp: arrival.timestamp,
        push_name: arrival.push_name,
        queued: arrival.queued,
        recovered: arrival.recovered,
        add_on: opening.map(|it| it.add_on),
        content: encoded,
    };
    if is_early {
        txn.count(|counters| counters.missing_secrets += 1);
        waiting::keep(txn, &message);
    }
    txn.emit(Event::Message(Box::new(message)));
    waiting::release_of(txn, &subject.id, content)
}

/// Key distribution and context alone are not messages to anybody.
pub(crate) fn says_something(content: &e2e::Message) -> bool {
    let rest =
        e2e::Message { sender_key_distribution_message: None, message_context_info: None, ..content.clone() };
    rest != e2e::Message::default()
}
