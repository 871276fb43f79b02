use wa_core::Sent;
use wa_core::event::Message;
use wa_jid::Jid;
use wa_stanza::MessageId;

/// The poll or event that a vote or an answer is for: an event that told it, what the send of an own one
/// resolved to, or the chat and the id.
///
/// By chat and id the last 4,096 polls and events are known, own ones and those of others.
#[derive(Debug, Clone)]
pub struct Subject<'m>(pub(super) Named<'m>);

#[derive(Debug, Clone)]
pub(super) enum Named<'m> {
    Whole(&'m Message),
    ById(Jid, MessageId),
}

impl<'m> From<&'m Message> for Subject<'m> {
    fn from(message: &'m Message) -> Self {
        Self(Named::Whole(message))
    }
}

impl<'m> From<&'m Box<Message>> for Subject<'m> {
    fn from(message: &'m Box<Message>) -> Self {
        Self(Named::Whole(message))
    }
}

impl From<&Sent> for Subject<'_> {
    fn from(sent: &Sent) -> Self {
        Self(Named::ById(sent.chat.clone(), sent.id.clone()))
    }
}

impl From<(&Jid, &MessageId)> for Subject<'_> {
    fn from((chat, id): (&Jid, &MessageId)) -> Self {
        Self(Named::ById(chat.clone(), id.clone()))
    }
}
