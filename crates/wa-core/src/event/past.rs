use core::fmt;

use bytes::Bytes;
use wa_content::{Carrier, Key, Quote, Received};
use wa_jid::{Jid, UserId};
use wa_proto::history::Conversation;
use wa_proto::history::conversation::EndOfHistoryTransferType as End;
use wa_proto::web::WebMessageInfo;
use wa_proto::web::web_message_info::StubType;
use wa_proto::{Wire as _, e2e};
use wa_stanza::MessageId;

use crate::Me;
use crate::event::{HistoryKind, Message, Muted};

/// A message of the past, out of the history of the phone.
///
/// It may be one that came before, and the same message may be in several chunks: its [`Key`] tells.
#[derive(Clone, PartialEq)]
pub struct HistoryMessage {
    /// Chosen by the sender; unique only together with `chat` and `sender`.
    pub id: MessageId,
    /// The conversation: a user, a group, the status feed.
    pub chat: Jid,
    /// The person whose chat it is, under all addresses that are known; `None` in groups and other chats of many.
    pub partner: Option<UserId>,
    /// Who sent it, as the phone names them.
    pub sender: Jid,
    /// Who that is, under all addresses that are known.
    pub author: UserId,
    /// Whether our own account sent it.
    pub from_me: bool,
    /// When the server took it, unix seconds.
    pub timestamp: u64,
    /// The name that the sender gave themselves.
    pub push_name: Option<String>,
    /// Whether it is starred.
    pub starred: bool,
    /// What happened, if it is no message of anybody: somebody joined, a call was missed.
    pub stub: Option<HistoryStub>,
    /// The kind of the chunk that it came in.
    pub kind: HistoryKind,
    /// The id of the request that the chunk answers.
    pub request: Option<String>,
    /// The `WebMessageInfo` protobuf as the phone keeps it: the message, reactions, votes, receipts.
    pub info: Bytes,
}

/// What the phone notes between the messages of a chat.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistoryStub {
    /// Its number in the protocol.
    pub number: i32,
    /// Its name in the protocol; `None` for one that this version does not know.
    pub name: Option<&'static str>,
    /// Whom or what it is about.
    pub parameters: Vec<String>,
}

/// How a chat of the past stands on the phone.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistoryChat {
    /// The conversation.
    pub chat: Jid,
    /// The person whose chat it is, under all addresses that are known; `None` in groups and other chats of many.
    pub partner: Option<UserId>,
    /// The subject of a group, the name of a contact.
    pub name: Option<String>,
    /// How many messages were not read.
    pub unread: u32,
    /// Whether it is marked as unread.
    pub marked_unread: bool,
    /// Whether it is in the archive.
    pub archived: bool,
    /// When it was pinned, unix seconds.
    pub pinned: Option<u32>,
    /// Whether it makes sounds.
    pub muted: Muted,
    /// How many seconds its messages live.
    pub ephemeral: Option<u32>,
    /// Whether nobody can write in it any more.
    pub read_only: bool,
    /// When something happened in it last, unix seconds.
    pub active: Option<u64>,
    /// Whether the phone has older messages of it.
    pub older: Option<HistoryOlder>,
    /// The kind of the chunk that it came in.
    pub kind: HistoryKind,
    /// The id of the request that the chunk answers.
    pub request: Option<String>,
    /// The `Conversation` protobuf as the phone keeps it, without its messages.
    #[cfg_attr(feature = "serde", serde(serialize_with = "super::json::base64"))]
    pub conversation: Bytes,
}

/// Whether the phone has older messages of a chat than it sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum HistoryOlder {
    /// It has; they can be asked for.
    OnPhone,
    /// There are none.
    None,
    /// It has, and does not give them.
    Withheld,
}

/// A chunk of history cannot be had: the media hosts do not have it, and the phone does not upload it again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct HistoryLost {
    /// What kind of chunk.
    pub kind: HistoryKind,
    /// Its place among those of its kind, from 1.
    pub order: u32,
    /// The id of the request that it answers: it may be asked for again.
    pub request: Option<String>,
    /// What was wrong with it.
    pub reason: HistoryLoss,
}

/// Why a chunk of history cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum HistoryLoss {
    /// The media hosts do not have it (any more).
    Gone,
    /// What they have is not what the phone uploaded, or no history.
    Damaged,
}

impl HistoryLoss {
    pub(crate) const fn number(self) -> u8 {
        match self {
            Self::Gone => 1,
            Self::Damaged => 2,
        }
    }

    pub(crate) const fn from_number(number: Option<u8>) -> Self {
        if matches!(number, Some(1)) { Self::Gone } else { Self::Damaged }
    }
}

/// Where a chunk came from.
#[derive(Debug, Clone)]
pub(crate) struct HistoryOrigin {
    pub(crate) kind: HistoryKind,
    pub(crate) request: Option<String>,
}

impl HistoryMessage {
    /// Nothing, if the message has no id.
    pub(crate) fn new(
        origin: &HistoryOrigin,
        chat: Jid,
        sender: Jid,
        info: &WebMessageInfo,
        encoded: Bytes,
    ) -> Option<Self> {
        let key = info.key.as_ref()?;
        Some(Self {
            id: MessageId::new(key.id.as_deref()?)?,
            partner: chat.is_account().then(|| UserId::of(&chat)),
            chat,
            author: UserId::of(&sender),
            sender,
            from_me: key.from_me(),
            timestamp: info.message_timestamp.unwrap_or_default(),
            push_name: info.push_name.clone().filter(|name| !name.is_empty()),
            starred: info.starred(),
            stub: info.message_stub_type.filter(|number| *number != 0).map(|number| HistoryStub {
                number,
                name: StubType::try_from(number).ok().map(|stub| stub.as_str_name()),
                parameters: info.message_stub_parameters.clone(),
            }),
            kind: origin.kind,
            request: origin.request.clone(),
            info: encoded,
        })
    }

    /// All that the phone keeps of it. It decoded once already, before it was stored.
    pub fn decode(&self) -> WebMessageInfo {
        WebMessageInfo::from_wire(self.info.clone()).unwrap_or_default()
    }

    /// The message as protobuf; empty where there is only a [`stub`](Self::stub).
    pub fn message(&self) -> e2e::Message {
        self.decode().message.map(|message| *message).unwrap_or_default()
    }

    /// What it says, typed. Keys of other messages in it are turned round to the point of view of `me`, the
    /// account whose history it is.
    pub fn content(&self, me: &Me) -> Received {
        let own = me.beside(&self.sender);
        let carrier = Carrier { chat: &self.chat, sender: &self.sender, from_me: self.from_me, own: &own };
        Received::read(&self.message()).seen_from(&carrier)
    }

    /// The words of it: a text, or what is written below a picture, video or file.
    pub fn text(&self) -> Option<String> {
        Received::read(&self.message()).text().map(str::to_owned)
    }

    /// What an answer to this message carries along.
    pub fn quote(&self) -> Quote {
        Quote::new(&self.sender, self.id.as_str(), self.message())
    }
}

/// Names the message in others: reactions, edits, votes.
impl From<&HistoryMessage> for Key {
    fn from(message: &HistoryMessage) -> Self {
        let HistoryMessage { chat, sender, id, .. } = message;
        if message.from_me { Self::own(chat, id.as_str()) } else { Self::of(chat, sender, id.as_str()) }
    }
}

impl HistoryChat {
    pub(crate) fn new(origin: &HistoryOrigin, chat: Jid, of: &Conversation, encoded: Bytes) -> Self {
        Self {
            partner: chat.is_account().then(|| UserId::of(&chat)),
            chat,
            name: [&of.name, &of.display_name].into_iter().flatten().find(|it| !it.is_empty()).cloned(),
            unread: of.unread_count.unwrap_or_default(),
            marked_unread: of.marked_as_unread.unwrap_or_default(),
            archived: of.archived.unwrap_or_default(),
            pinned: of.pinned.filter(|since| *since != 0),
            muted: muted(of.mute_end_time.unwrap_or_default()),
            ephemeral: of.ephemeral_expiration.filter(|seconds| *seconds != 0),
            read_only: of.read_only.unwrap_or_default(),
            active: of.conversation_timestamp.or(of.last_msg_timestamp).filter(|at| *at != 0),
            older: of.end_of_history_transfer_type.and_then(|end| End::try_from(end).ok()).map(
                |end| match end {
                    End::CompleteButMoreMessagesRemainOnPrimary
                    | End::CompleteOnDemandSyncButMoreMsgRemainOnPrimary => HistoryOlder::OnPhone,
                    End::CompleteAndNoMoreMessageRemainOnPrimary => HistoryOlder::None,
                    End::CompleteOnDemandSyncWithMoreMsgOnPrimaryButNoAccess => HistoryOlder::Withheld,
                },
            ),
            kind: origin.kind,
            request: origin.request.clone(),
            conversation: encoded,
        }
    }

    /// All that the phone keeps of it, without its messages. It decoded once already, before it was stored.
    pub fn decode(&self) -> Conversation {
        Conversation::from_wire(self.conversation.clone()).unwrap_or_default()
    }
}

/// Phones write seconds, others milliseconds, and everybody -1 for ever.
fn muted(end: u64) -> Muted {
    const FIRST_MILLIS: i64 = 100_000_000_000;
    match i64::try_from(end) {
        Ok(0) => Muted::No,
        Ok(seconds) if seconds < FIRST_MILLIS => Muted::Until(seconds * 1000),
        Ok(millis) => Muted::Until(millis),
        Err(_) => Muted::Always,
    }
}

/// A place in the history of a chat: older messages come before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryMark {
    /// The conversation.
    pub chat: Jid,
    /// The oldest message that is known.
    pub id: MessageId,
    /// Whether our own account sent it.
    pub from_me: bool,
    /// Its time, unix seconds.
    pub timestamp: u64,
}

impl From<&HistoryMessage> for HistoryMark {
    fn from(message: &HistoryMessage) -> Self {
        let HistoryMessage { chat, id, from_me, timestamp, .. } = message;
        Self { chat: chat.clone(), id: id.clone(), from_me: *from_me, timestamp: *timestamp }
    }
}

impl From<&Message> for HistoryMark {
    fn from(message: &Message) -> Self {
        let Message { chat, id, from_me, timestamp, .. } = message;
        Self { chat: chat.clone(), id: id.clone(), from_me: *from_me, timestamp: *timestamp }
    }
}

impl fmt::Debug for HistoryMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryMessage")
            .field("id", &self.id)
            .field("chat", &self.chat)
            .field("sender", &self.sender)
            .field("from_me", &self.from_me)
            .field("timestamp", &self.timestamp)
            .field("stub", &self.stub)
            .field("info", &format_args!("[{} bytes]", self.info.len()))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for HistoryStub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryStub")
            .field("number", &self.number)
            .field("name", &self.name)
            .field("parameters", &self.parameters.len())
            .finish()
    }
}

impl fmt::Debug for HistoryChat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryChat")
            .field("chat", &self.chat)
            .field("unread", &self.unread)
            .field("archived", &self.archived)
            .field("older", &self.older)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use wa_proto::MessageKey;

    use super::*;
    use crate::event::{Cursor, Event, EventBatch, InboxRow};
    use prost::Message as _;
    use wa_store::{Key as RowKey, Table};

    fn origin() -> HistoryOrigin {
        HistoryOrigin { kind: HistoryKind::OnDemand, request: Some("3EB0".into()) }
    }

    fn restored(event: &Event) -> Vec<EventBatch> {
        let row = InboxRow::of(event).expect("it is durable").encode_to_vec();
        let key = RowKey::empty(Table::Inbox).with_number(7).with_number(0);
        InboxRow::restore([(key, row.into())]).expect("as it was written")
    }

    #[test]
    fn a_chat_is_told_as_it_stands_on_the_phone() {
        let conversation = Conversation {
            name: Some(String::new()),
            display_name: Some("Ada".into()),
            unread_count: Some(3),
            archived: Some(true),
            pinned: Some(0),
            mute_end_time: Some(u64::MAX),
            ephemeral_expiration: Some(86_400),
            last_msg_timestamp: Some(9),
            end_of_history_transfer_type: Some(3),
            ..Conversation::default()
        };
        let encoded = Bytes::from(conversation.to_wire());
        let chat = HistoryChat::new(&origin(), Jid::lid("99"), &conversation, encoded);
        assert_eq!((chat.name.as_deref(), chat.unread, chat.archived), (Some("Ada"), 3, true));
        assert_eq!((chat.pinned, chat.muted, chat.ephemeral), (None, Muted::Always, Some(86_400)));
        assert_eq!((chat.active, chat.older), (Some(9), Some(HistoryOlder::Withheld)));
        assert_eq!(chat.decode(), conversation);
        let event = Event::HistoryChat(Box::new(chat));
        assert_eq!(restored(&event), [EventBatch { cursor: Cursor(7), events: vec![event] }]);
    }

    #[test]
    fn mutes_end_at_seconds_or_milliseconds() {
        let ends = [0, 1_700_000_000, 1_700_000_000_500].map(muted);
        assert_eq!(ends, [Muted::No, Muted::Until(1_700_000_000_000), Muted::Until(1_700_000_000_500)]);
    }

    #[test]
    fn a_note_between_messages_keeps_its_kind_and_whom_it_is_about() {
        let key = MessageKey { id: Some("3EB0".into()), from_me: Some(true), ..MessageKey::default() };
        let info = WebMessageInfo {
            key: Some(key),
            message_timestamp: Some(9),
            message_stub_type: Some(27),
            message_stub_parameters: vec!["99@lid".into()],
            ..WebMessageInfo::default()
        };
        let (group, me) = (Jid::new("120363", wa_jid::Server::Group), Jid::lid("7"));
        let message = HistoryMessage::new(&origin(), group, me, &info, info.to_wire().into());
        let message = message.expect("it has an id");
        let stub = message.stub.clone().expect("it is a note");
        assert_eq!((stub.number, stub.name), (27, Some("GROUP_PARTICIPANT_ADD")));
        assert_eq!((stub.parameters.as_slice(), message.text()), (["99@lid".to_owned()].as_slice(), None));
        let event = Event::HistoryMessage(Box::new(message));
        assert_eq!(restored(&event), [EventBatch { cursor: Cursor(7), events: vec![event] }]);
    }
}
