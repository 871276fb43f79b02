use wa_jid::Jid;
use wa_proto::MessageKey;

/// Which message is meant: by a reaction, an edit, a vote …
///
/// A key says everything from the point of view of who wrote it. [`Key::seen_from`] turns a received one
/// round.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Key {
    /// The conversation.
    pub chat: Jid,
    /// The message's id.
    pub id: String,
    /// Whether who wrote the key wrote the message.
    pub from_me: bool,
    /// Who wrote the message, without device; left out in keys of 1:1 chats and of own messages.
    pub participant: Option<Jid>,
}

/// The message that brought a key along, as it arrived here.
#[derive(Debug, Clone, Copy)]
pub struct Carrier<'a> {
    /// Its conversation.
    pub chat: &'a Jid,
    /// Who sent it.
    pub sender: &'a Jid,
    /// Whether our own account sent it.
    pub from_me: bool,
    /// All addresses of our own account, the one that the chat uses first.
    pub own: &'a [Jid],
}

impl Key {
    /// The key of a message that our own account wrote.
    #[must_use]
    pub fn own(chat: &Jid, id: impl Into<String>) -> Self {
        Self { chat: chat.to_chat(), id: id.into(), from_me: true, participant: None }
    }

    /// The key of a message that somebody else wrote.
    #[must_use]
    pub fn of(chat: &Jid, author: &Jid, id: impl Into<String>) -> Self {
        let participant = (!chat.is_account()).then(|| author.to_bare());
        Self { chat: chat.to_chat(), id: id.into(), from_me: false, participant }
    }

    /// Reads the protobuf; `None` if it names no message.
    #[must_use]
    pub fn from_proto(key: &MessageKey) -> Option<Self> {
        Some(Self {
            chat: key.remote_jid.as_deref()?.parse().ok()?,
            id: key.id.clone().filter(|id| !id.is_empty())?,
            from_me: key.from_me(),
            participant: key.participant.as_deref().and_then(|jid| jid.parse().ok()),
        })
    }

    /// The protobuf.
    #[must_use]
    pub fn to_proto(&self) -> MessageKey {
        MessageKey {
            remote_jid: Some(self.chat.to_string()),
            from_me: Some(self.from_me),
            id: Some(self.id.clone()),
            participant: self.participant.as_ref().map(Jid::to_string),
        }
    }

    /// The key from our point of view, with the author of the message in `participant` wherever it can be
    /// told. One that another device of our own account wrote is right as it is.
    #[must_use]
    pub fn seen_from(&self, carrier: &Carrier<'_>) -> Self {
        if carrier.from_me {
            return self.clone();
        }
        let sender = carrier.sender.to_bare();
        let author = match (&self.participant, self.from_me) {
            (Some(participant), _) => participant.to_bare(),
            (None, true) => sender,
            (None, false) if carrier.chat.is_account() => match carrier.own.first() {
                Some(own) => own.to_bare(),
                None => self.chat.to_bare(),
            },
            (None, false) => sender,
        };
        let from_me = carrier.own.iter().any(|own| own.same_account(&author));
        // What is added to a status travels in the chat with its author.
        let chat = if self.chat.is_status_broadcast() { &self.chat } else { carrier.chat };
        Self { chat: chat.to_chat(), id: self.id.clone(), from_me, participant: Some(author) }
    }
}
