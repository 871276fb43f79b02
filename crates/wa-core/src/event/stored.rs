use bytes::Bytes;
use core::fmt;
use prost::{Message as _, Oneof};
use wa_appstate::Collection;
use wa_jid::{Jid, UserId};
use wa_proto::Wire as _;
use wa_proto::history::Conversation;
use wa_proto::web::WebMessageInfo;
use wa_stanza::MessageId;
use wa_stanza::group::{GroupChange, GroupPerson};
use wa_store::{Key, Table};

use crate::SessionError;
use crate::event::picture::PictureRow;
use crate::event::{
    AddOn, AddOnKind, AppStateUpdate, Cursor, Event, EventBatch, GroupUpdate, HistoryChat, HistoryChunk,
    HistoryKind, HistoryLoss, HistoryLost, HistoryMessage, HistoryOrigin, Message, Receipt, ReceiptKind,
    Recovery, Undecryptable, UndecryptableReason,
};
use crate::frozen::{freeze, thaw};

/// A durable event as a row of the inbox.
#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
pub struct InboxRow {
    #[prost(oneof = "Kind", tags = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12")]
    kind: Option<Kind>,
}

#[derive(Clone, PartialEq, Oneof)]
#[prost(skip_debug)]
enum Kind {
    #[prost(message, tag = "1")]
    Message(MessageRow),
    #[prost(message, tag = "2")]
    Receipt(ReceiptRow),
    #[prost(message, tag = "3")]
    Undecryptable(UndecryptableRow),
    /// All addresses that are known, with a space between.
    #[prost(string, tag = "4")]
    IdentityChanged(String),
    #[prost(message, tag = "5")]
    Group(GroupRow),
    #[prost(message, tag = "6")]
    AppState(AppStateRow),
    #[prost(message, tag = "7")]
    History(HistoryRow),
    #[prost(message, tag = "8")]
    AddOnOpened(MessageRow),
    #[prost(message, tag = "9")]
    HistoryMessage(PastRow),
    #[prost(message, tag = "10")]
    HistoryChat(PastRow),
    #[prost(message, tag = "11")]
    HistoryLost(LostRow),
    #[prost(message, tag = "12")]
    Picture(PictureRow),
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct MessageRow {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(string, tag = "2")]
    chat: String,
    #[prost(string, tag = "3")]
    sender: String,
    #[prost(string, optional, tag = "4")]
    sender_alt: Option<String>,
    #[prost(bool, tag = "5")]
    from_me: bool,
    #[prost(uint64, tag = "6")]
    timestamp: u64,
    #[prost(string, optional, tag = "7")]
    push_name: Option<String>,
    #[prost(bool, tag = "8")]
    queued: bool,
    #[prost(bytes = "bytes", tag = "9")]
    content: Bytes,
    #[prost(string, optional, tag = "10")]
    chat_alt: Option<String>,
    #[prost(uint32, tag = "11")]
    recovered: u32,
    #[prost(message, optional, tag = "12")]
    add_on: Option<AddOnRow>,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct AddOnRow {
    #[prost(string, tag = "1")]
    chat: String,
    #[prost(string, tag = "2")]
    author: String,
    #[prost(string, tag = "3")]
    id: String,
    #[prost(uint32, tag = "4")]
    kind: u32,
    #[prost(bytes = "bytes", optional, tag = "5")]
    plaintext: Option<Bytes>,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct ReceiptRow {
    #[prost(string, repeated, tag = "1")]
    ids: Vec<String>,
    #[prost(string, tag = "2")]
    chat: String,
    #[prost(string, tag = "3")]
    sender: String,
    #[prost(uint32, tag = "4")]
    kind: u32,
    #[prost(uint64, tag = "5")]
    timestamp: u64,
    #[prost(string, tag = "6")]
    partner: String,
    #[prost(string, tag = "7")]
    user: String,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct UndecryptableRow {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(string, tag = "2")]
    chat: String,
    #[prost(string, tag = "3")]
    sender: String,
    #[prost(uint64, tag = "4")]
    timestamp: u64,
    #[prost(uint32, tag = "5")]
    retries: u32,
    #[prost(uint32, tag = "6")]
    reason: u32,
    #[prost(string, tag = "7")]
    partner: String,
    #[prost(string, tag = "8")]
    author: String,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct GroupRow {
    #[prost(string, tag = "1")]
    group: String,
    #[prost(string, optional, tag = "2")]
    author: Option<String>,
    #[prost(string, optional, tag = "3")]
    author_alt: Option<String>,
    #[prost(bool, tag = "4")]
    concerns_us: bool,
    #[prost(uint64, tag = "5")]
    timestamp: u64,
    #[prost(bool, tag = "6")]
    queued: bool,
    /// The node that told the change, as [`frozen`](crate::frozen) keeps it.
    #[prost(bytes = "bytes", tag = "7")]
    change: Bytes,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct AppStateRow {
    #[prost(int32, tag = "1")]
    collection: i32,
    #[prost(bool, tag = "2")]
    removed: bool,
    #[prost(bool, tag = "3")]
    full: bool,
    #[prost(string, repeated, tag = "4")]
    index: Vec<String>,
    #[prost(bytes = "bytes", tag = "5")]
    value: Bytes,
    #[prost(string, tag = "6")]
    person: String,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct HistoryRow {
    #[prost(int32, tag = "1")]
    kind: i32,
    #[prost(uint32, tag = "2")]
    order: u32,
    #[prost(uint32, optional, tag = "3")]
    progress: Option<u32>,
    #[prost(string, optional, tag = "4")]
    request: Option<String>,
    #[prost(uint32, tag = "5")]
    conversations: u32,
    #[prost(uint32, tag = "6")]
    messages: u32,
    #[prost(uint32, tag = "7")]
    statuses: u32,
    /// Addresses and names in turn.
    #[prost(string, repeated, tag = "8")]
    names: Vec<String>,
}

#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct LostRow {
    #[prost(int32, tag = "1")]
    kind: i32,
    #[prost(uint32, tag = "2")]
    order: u32,
    #[prost(string, optional, tag = "3")]
    request: Option<String>,
    #[prost(uint32, tag = "4")]
    reason: u32,
}

/// A message or a chat of the past.
#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
struct PastRow {
    #[prost(string, tag = "1")]
    chat: String,
    #[prost(string, tag = "2")]
    partner: String,
    /// Who sent a message.
    #[prost(string, tag = "3")]
    sender: String,
    #[prost(string, tag = "4")]
    author: String,
    #[prost(int32, tag = "5")]
    kind: i32,
    #[prost(string, optional, tag = "6")]
    request: Option<String>,
    /// What the phone keeps.
    #[prost(bytes = "bytes", tag = "7")]
    encoded: Bytes,
}

/// The number each kind of receipt is stored under; never reuse one.
const RECEIPT_KINDS: [(ReceiptKind, u32); 5] = [
    (ReceiptKind::Delivered, 1),
    (ReceiptKind::Read, 2),
    (ReceiptKind::Played, 3),
    (ReceiptKind::ReadElsewhere, 4),
    (ReceiptKind::PlayedElsewhere, 5),
];

/// The number each reason is stored under; never reuse one.
const REASONS: [(UndecryptableReason, u32); 8] = [
    (UndecryptableReason::Refused, 1),
    (UndecryptableReason::Unanswered, 2),
    (UndecryptableReason::Withheld, 3),
    (UndecryptableReason::ViewOnce, 4),
    (UndecryptableReason::Bot, 5),
    (UndecryptableReason::Hosted, 6),
    (UndecryptableReason::TooOld, 7),
    (UndecryptableReason::TooMany, 8),
];

/// The number each kind of addition is stored under; never reuse one.
const ADD_ONS: [(AddOnKind, u32); 5] = [
    (AddOnKind::Vote, 1),
    (AddOnKind::EventResponse, 2),
    (AddOnKind::Reaction, 3),
    (AddOnKind::Comment, 4),
    (AddOnKind::Edit, 5),
];

/// The number each way back is stored under; 0 is none.
const RECOVERIES: [(Recovery, u32); 2] = [(Recovery::Sender, 1), (Recovery::Phone, 2)];

impl InboxRow {
    pub(crate) fn of(event: &Event) -> Option<Self> {
        let kind = match event {
            Event::Message(message) => Kind::Message(MessageRow::of(message)),
            Event::AddOnOpened(message) => Kind::AddOnOpened(MessageRow::of(message)),
            Event::Receipt(receipt) => Kind::Receipt(ReceiptRow {
                ids: receipt.ids.iter().map(MessageId::to_string).collect(),
                chat: receipt.chat.to_string(),
                sender: receipt.sender.to_string(),
                kind: code(&RECEIPT_KINDS, receipt.kind),
                timestamp: receipt.timestamp,
                partner: receipt.partner.as_ref().map(words).unwrap_or_default(),
                user: words(&receipt.user),
            }),
            Event::Undecryptable(event) => Kind::Undecryptable(UndecryptableRow {
                id: event.id.to_string(),
                chat: event.chat.to_string(),
                sender: event.sender.to_string(),
                timestamp: event.timestamp,
                retries: event.retries,
                reason: code(&REASONS, event.reason),
                partner: event.partner.as_ref().map(words).unwrap_or_default(),
                author: words(&event.author),
            }),
            Event::IdentityChanged { user } => Kind::IdentityChanged(words(user)),
            Event::Group(update) => Kind::Group(GroupRow {
                group: update.group.to_string(),
                author: update.author.as_ref().map(|author| author.jid.to_string()),
                author_alt: update.author.as_ref().and_then(|it| it.alternate.as_ref().map(Jid::to_string)),
                concerns_us: update.concerns_us,
                timestamp: update.timestamp,
                queued: update.queued,
                change: freeze(&update.change.to_node()).into(),
            }),
            Event::AppState(update) => Kind::AppState(AppStateRow {
                collection: update.collection.number(),
                removed: update.removed,
                full: update.full,
                index: update.index.clone(),
                value: update.value.clone(),
                person: update.person.as_ref().map(words).unwrap_or_default(),
            }),
            Event::History(chunk) => Kind::History(HistoryRow {
                kind: chunk.kind.number(),
                order: chunk.order,
                progress: chunk.progress,
                request: chunk.request.clone(),
                conversations: chunk.conversations,
                messages: chunk.messages,
                statuses: chunk.statuses,
                names: chunk.names.iter().flat_map(|(user, name)| [user.to_string(), name.clone()]).collect(),
            }),
            Event::HistoryMessage(message) => Kind::HistoryMessage(PastRow {
                chat: message.chat.to_string(),
                partner: message.partner.as_ref().map(words).unwrap_or_default(),
                sender: message.sender.to_string(),
                author: words(&message.author),
                kind: message.kind.number(),
                request: message.request.clone(),
                encoded: message.info.clone(),
            }),
            Event::HistoryChat(chat) => Kind::HistoryChat(PastRow {
                chat: chat.chat.to_string(),
                partner: chat.partner.as_ref().map(words).unwrap_or_default(),
                kind: chat.kind.number(),
                request: chat.request.clone(),
                encoded: chat.conversation.clone(),
                ..PastRow::default()
            }),
            Event::HistoryLost(lost) => Kind::HistoryLost(LostRow {
                kind: lost.kind.number(),
                order: lost.order,
                request: lost.request.clone(),
                reason: lost.reason.number().into(),
            }),
            Event::Picture(update) => Kind::Picture(PictureRow::of(update)),
            _ => return None,
        };
        Some(Self { kind: Some(kind) })
    }

    /// Turns stored rows, in key order, back into the batches they were part of.
    ///
    /// # Errors
    ///
    /// [`SessionError::CorruptRecord`] if a row cannot be read.
    pub fn restore(rows: impl IntoIterator<Item = (Key, Bytes)>) -> Result<Vec<EventBatch>, SessionError> {
        let mut batches: Vec<EventBatch> = Vec::new();
        for (key, value) in rows {
            let number = key.pieces().number().ok_or_else(corrupt)?;
            let event = Self::decode(value).map_err(|_| corrupt())?.into_event()?;
            match batches.last_mut() {
                Some(batch) if batch.cursor == Cursor(number) => batch.events.push(event),
                _ => batches.push(EventBatch { cursor: Cursor(number), events: vec![event] }),
            }
        }
        Ok(batches)
    }

    pub(crate) fn into_event(self) -> Result<Event, SessionError> {
        Ok(match self.kind.ok_or_else(corrupt)? {
            Kind::Message(row) => Event::Message(Box::new(row.into_message()?)),
            Kind::AddOnOpened(row) => Event::AddOnOpened(Box::new(row.into_message()?)),
            Kind::Receipt(row) => Event::Receipt(Receipt {
                ids: row.ids.iter().map(|text| id(text)).collect::<Result<_, _>>()?,
                chat: jid(&row.chat)?,
                partner: partner(&row.partner)?,
                sender: jid(&row.sender)?,
                user: named(&row.user)?,
                kind: value(&RECEIPT_KINDS, row.kind)?,
                timestamp: row.timestamp,
            }),
            Kind::Undecryptable(row) => Event::Undecryptable(Undecryptable {
                id: id(&row.id)?,
                chat: jid(&row.chat)?,
                sender: jid(&row.sender)?,
                timestamp: row.timestamp,
                retries: row.retries,
                reason: value(&REASONS, row.reason)?,
                partner: partner(&row.partner)?,
                author: named(&row.author)?,
            }),
            Kind::IdentityChanged(user) => Event::IdentityChanged { user: named(&user)? },
            Kind::AppState(row) => {
                let collection = Collection::from_number(row.collection).ok_or_else(corrupt)?;
                let AppStateRow { removed, index, value, full, .. } = row;
                let update = AppStateUpdate::read(collection, removed, index, value, full);
                let person = partner(&row.person)?;
                Event::AppState(Box::new(AppStateUpdate { person, ..update.ok_or_else(corrupt)? }))
            }
            Kind::History(row) => {
                let (names, _) = row.names.as_chunks::<2>();
                let names = names.iter().map(|[user, name]| Ok((jid(user)?, name.clone())));
                Event::History(Box::new(HistoryChunk {
                    kind: HistoryKind::from_number(row.kind),
                    order: row.order,
                    progress: row.progress,
                    request: row.request,
                    conversations: row.conversations,
                    messages: row.messages,
                    statuses: row.statuses,
                    names: names.collect::<Result<_, SessionError>>()?,
                }))
            }
            Kind::HistoryMessage(row) => Event::HistoryMessage(Box::new(row.into_message()?)),
            Kind::HistoryLost(row) => Event::HistoryLost(Box::new(HistoryLost {
                kind: HistoryKind::from_number(row.kind),
                order: row.order,
                request: row.request,
                reason: HistoryLoss::from_number(u8::try_from(row.reason).ok()),
            })),
            Kind::HistoryChat(row) => Event::HistoryChat(Box::new(row.into_chat()?)),
            Kind::Picture(row) => Event::Picture(row.into_update()?),
            Kind::Group(row) => {
                let author = row.author.as_deref().map(jid).transpose()?.map(GroupPerson::new);
                let alternate = row.author_alt.as_deref().map(jid).transpose()?;
                let change = thaw(&row.change, GroupChange::read);
                Event::Group(Box::new(GroupUpdate {
                    group: jid(&row.group)?,
                    author: author.map(|author| GroupPerson { alternate, ..author }),
                    concerns_us: row.concerns_us,
                    timestamp: row.timestamp,
                    queued: row.queued,
                    // Written with another dictionary, by another version: that it happened is all we know.
                    change: change.unwrap_or_else(|| GroupChange::Unknown("".into())),
                }))
            }
        })
    }
}

impl MessageRow {
    fn of(message: &Message) -> Self {
        Self {
            id: message.id.to_string(),
            chat: message.chat.to_string(),
            sender: message.sender.to_string(),
            sender_alt: message.sender_alt.as_ref().map(Jid::to_string),
            from_me: message.from_me,
            timestamp: message.timestamp,
            push_name: message.push_name.clone(),
            queued: message.queued,
            content: message.content.clone(),
            add_on: message.add_on.as_ref().map(|it| AddOnRow {
                chat: it.chat.to_string(),
                author: it.author.to_string(),
                id: it.id.to_string(),
                kind: code(&ADD_ONS, it.kind),
                plaintext: it.plaintext.clone(),
            }),
            chat_alt: message.chat_alt.as_ref().map(Jid::to_string),
            recovered: message.recovered.map_or(0, |recovered| code(&RECOVERIES, recovered)),
        }
    }

    fn into_message(self) -> Result<Message, SessionError> {
        Ok(Message {
            id: id(&self.id)?,
            chat: jid(&self.chat)?,
            sender: jid(&self.sender)?,
            sender_alt: self.sender_alt.as_deref().map(jid).transpose()?,
            from_me: self.from_me,
            timestamp: self.timestamp,
            push_name: self.push_name,
            queued: self.queued,
            content: self.content,
            add_on: self.add_on.map(AddOnRow::into_event).transpose()?,
            chat_alt: self.chat_alt.as_deref().map(jid).transpose()?,
            recovered: match self.recovered {
                0 => None,
                recovered => Some(value(&RECOVERIES, recovered)?),
            },
        })
    }
}

impl AddOnRow {
    fn into_event(self) -> Result<AddOn, SessionError> {
        Ok(AddOn {
            chat: jid(&self.chat)?,
            author: jid(&self.author)?,
            id: id(&self.id)?,
            kind: value(&ADD_ONS, self.kind)?,
            plaintext: self.plaintext,
        })
    }
}

impl PastRow {
    fn into_message(self) -> Result<HistoryMessage, SessionError> {
        let info = WebMessageInfo::from_wire(self.encoded.clone()).map_err(|_| corrupt())?;
        let (origin, chat, sender) = (self.origin(), jid(&self.chat)?, jid(&self.sender)?);
        let message = HistoryMessage::new(&origin, chat, sender, &info, self.encoded).ok_or_else(corrupt)?;
        Ok(HistoryMessage { partner: partner(&self.partner)?, author: named(&self.author)?, ..message })
    }

    fn into_chat(self) -> Result<HistoryChat, SessionError> {
        let conversation = Conversation::from_wire(self.encoded.clone()).map_err(|_| corrupt())?;
        let chat = HistoryChat::new(&self.origin(), jid(&self.chat)?, &conversation, self.encoded);
        Ok(HistoryChat { partner: partner(&self.partner)?, ..chat })
    }

    fn origin(&self) -> HistoryOrigin {
        HistoryOrigin { kind: HistoryKind::from_number(self.kind), request: self.request.clone() }
    }
}

impl fmt::Debug for InboxRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InboxRow([{} bytes])", self.encoded_len())
    }
}

macro_rules! redacted {
    ($($name:ident),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        })+
    };
}

redacted!(Kind, LostRow, PastRow, AddOnRow, MessageRow, ReceiptRow, UndecryptableRow, GroupRow);

fn code<T: Copy + PartialEq>(table: &[(T, u32)], value: T) -> u32 {
    table.iter().find(|(known, _)| *known == value).map_or(0, |(_, number)| *number)
}

fn value<T: Copy>(table: &[(T, u32)], code: u32) -> Result<T, SessionError> {
    table.iter().find(|(_, number)| *number == code).map(|(value, _)| *value).ok_or_else(corrupt)
}

fn corrupt() -> SessionError {
    SessionError::CorruptRecord(Table::Inbox)
}

fn id(text: &str) -> Result<MessageId, SessionError> {
    MessageId::new(text).ok_or_else(corrupt)
}

pub(super) fn jid(text: &str) -> Result<Jid, SessionError> {
    text.parse().map_err(|_| corrupt())
}

/// All addresses of somebody.
pub(super) fn words(person: &UserId) -> String {
    person.addresses().map(Jid::to_string).collect::<Vec<_>>().join(" ")
}

fn named(words: &str) -> Result<UserId, SessionError> {
    words
        .split(' ')
        .filter(|it| !it.is_empty())
        .try_fold(UserId::default(), |it, word| Ok(it.known_as(&jid(word)?)))
}

pub(super) fn partner(words: &str) -> Result<Option<UserId>, SessionError> {
    Ok(Some(named(words)?).filter(|partner| *partner != UserId::default()))
}
