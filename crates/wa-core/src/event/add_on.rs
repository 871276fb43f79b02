use bytes::Bytes;
use core::fmt;
use prost::Message as _;
use wa_jid::Jid;
use wa_proto::e2e::message::{EventResponseMessage, PollVoteMessage, ReactionMessage};
use wa_proto::{Wire as _, e2e};
use wa_stanza::MessageId;

/// What somebody added to an earlier message, encrypted under the secret of that message.
#[derive(Clone, PartialEq, Eq)]
pub struct AddOn {
    /// The chat of the earlier message.
    pub chat: Jid,
    /// Who wrote the earlier message.
    pub author: Jid,
    /// The earlier message.
    pub id: MessageId,
    /// What was added.
    pub kind: AddOnKind,
    /// The decrypted bytes; `None` if the secret is not known or does not fit.
    pub plaintext: Option<Bytes>,
}

/// What was added to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddOnKind {
    /// A vote in a poll.
    Vote,
    /// An answer to an event.
    EventResponse,
    /// A reaction.
    Reaction,
    /// A comment.
    Comment,
    /// New content for a message, a poll or an event.
    Edit,
}

impl AddOn {
    /// The hashes of the chosen options of a vote; none for a vote taken back.
    pub fn vote(&self) -> Option<Vec<[u8; 32]>> {
        let vote = PollVoteMessage::decode(self.plaintext_of(AddOnKind::Vote)?).ok()?;
        vote.selected_options.iter().map(|hash| hash.as_ref().try_into().ok()).collect()
    }

    /// The answer to an event.
    pub fn event_response(&self) -> Option<EventResponseMessage> {
        EventResponseMessage::decode(self.plaintext_of(AddOnKind::EventResponse)?).ok()
    }

    /// The reaction; an empty text takes an earlier one back.
    pub fn reaction(&self) -> Option<String> {
        let reaction = ReactionMessage::decode(self.plaintext_of(AddOnKind::Reaction)?).ok()?;
        Some(reaction.text().to_owned())
    }

    /// The comment, or the new content.
    pub fn message(&self) -> Option<e2e::Message> {
        let is_message = matches!(self.kind, AddOnKind::Comment | AddOnKind::Edit);
        e2e::Message::from_wire(self.plaintext.clone().filter(|_| is_message)?).ok()
    }

    fn plaintext_of(&self, kind: AddOnKind) -> Option<Bytes> {
        self.plaintext.clone().filter(|_| self.kind == kind)
    }
}

impl fmt::Debug for AddOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AddOn")
            .field("chat", &self.chat)
            .field("author", &self.author)
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("opened", &self.plaintext.is_some())
            .finish()
    }
}
