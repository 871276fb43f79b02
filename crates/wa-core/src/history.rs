//! A chunk of history, read in pieces: unpacked outside of the session, field by field.
//!
//! A chunk may be far larger than anything else that a session sees, so nothing holds it whole but its compressed bytes:
//! it is inflated as it is read, twice. The first time all that is said about people is taken out, and the
//! stream is seen to be whole; the second time the chats and their messages.

use core::fmt;
use std::io::{self, Read};

use bytes::buf::Reader;
use bytes::{Buf as _, Bytes};
use flate2::read::ZlibDecoder;
use wa_jid::Jid;
use wa_proto::e2e;
use wa_proto::history::{Conversation, HistorySync};
use wa_proto::web::WebMessageInfo;
use wa_proto::{Wire as _, prost::encoding::decode_varint, scan};

/// How long a chunk may be once it is inflated.
const LIMIT: u64 = 256 * 1024 * 1024;
/// How long one conversation, or whatever else is in a chunk, may be: more is never in memory at once.
const FIELD_LIMIT: u64 = 32 * 1024 * 1024;
/// How many entries (messages, chats, mappings ...) a piece has at the most.
const PIECE_ENTRIES: u64 = 256;
/// About how many bytes they may have together; the last one may go beyond.
const PIECE_BYTES: usize = 256 * 1024;

/// Wrappers inside wrappers that are looked through.
const MAX_WRAPPERS: u8 = 5;

/// The fields of a chunk, and the one of a conversation, that hold its bulk.
const CONVERSATIONS: u64 = 2;
const STATUSES: u64 = 3;
const MESSAGES: u64 = 2;

const DAMAGED: io::ErrorKind = io::ErrorKind::InvalidData;

/// Reads a chunk piece by piece.
pub(crate) struct HistoryReader {
    deflated: Bytes,
    inflated: io::Take<ZlibDecoder<Reader<Bytes>>>,
    pass: Pass,
    /// The conversation under way: what is left of its bytes.
    chat: Option<(Option<Jid>, Reader<Bytes>)>,
    /// Entries before this one were taken by an earlier reader.
    from: u64,
    taken: u64,
    /// Whether chats and messages are wanted as such.
    telling: bool,
    totals: HistoryTotals,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pass {
    People,
    Chats,
    Over,
}

/// What a piece of a chunk tells the session.
#[derive(Default)]
pub(crate) struct HistoryPiece {
    /// How many entries of the chunk came before it.
    pub(crate) from: u64,
    /// How many there are with it.
    pub(crate) upto: u64,
    /// Phone numbers and the LIDs of the same accounts.
    pub(crate) pairs: Vec<(Jid, Jid)>,
    pub(crate) tokens: Vec<HistoryToken>,
    pub(crate) secrets: Vec<HistorySecret>,
    pub(crate) salt: Option<Bytes>,
    pub(crate) told: Vec<HistoryEntry>,
    /// What was in the whole chunk, if it ends here.
    pub(crate) totals: Option<HistoryTotals>,
}

/// What was in a chunk.
#[derive(Default)]
pub(crate) struct HistoryTotals {
    pub(crate) conversations: u32,
    pub(crate) messages: u32,
    pub(crate) statuses: u32,
    pub(crate) names: Vec<(Jid, String)>,
}

/// A chat or message that the application wants.
pub(crate) enum HistoryEntry {
    /// A chat without its messages, and its encoded form.
    Chat { chat: Jid, conversation: Box<Conversation>, encoded: Bytes },
    /// A message, and its encoded form; one without a chat is a post of the status feed.
    Message { chat: Option<Jid>, info: Box<WebMessageInfo>, encoded: Bytes },
}

/// A privacy token of somebody.
pub(crate) struct HistoryToken {
    pub(crate) user: Jid,
    pub(crate) token: Bytes,
    pub(crate) at: u64,
    pub(crate) issued: u64,
}

/// The secret of a message.
pub(crate) struct HistorySecret {
    pub(crate) chat: Jid,
    /// Nobody: our account wrote it.
    pub(crate) author: Option<Jid>,
    pub(crate) id: String,
    pub(crate) at: u64,
    pub(crate) secret: Bytes,
    /// Of polls and events: the options, none for an event.
    pub(crate) lasting: Option<Vec<String>>,
}

/// An entry of a chunk, not decoded yet.
enum Entry {
    /// A field of the chunk.
    Field(Box<HistorySync>),
    Chat(Box<Conversation>, Bytes),
    /// A message of a chat: the field of the conversation.
    Message(Option<Jid>, Field),
    Status(Field),
}

impl HistoryReader {
    /// A reader of a compressed chunk that leaves out so many entries; chats and messages are given if they are to be
    /// told.
    pub(crate) fn new(deflated: Bytes, from: u64, telling: bool) -> Self {
        let inflated = inflate(&deflated);
        let totals = HistoryTotals::default();
        Self { deflated, inflated, pass: Pass::People, chat: None, from, taken: 0, telling, totals }
    }

    /// The next piece; `None` after the last one, which has the totals.
    pub(crate) fn next_piece(&mut self) -> io::Result<Option<HistoryPiece>> {
        if self.pass == Pass::Over {
            return Ok(None);
        }
        let start = self.taken.max(self.from);
        let mut piece = HistoryPiece { from: start, upto: start, ..HistoryPiece::default() };
        let mut bytes = 0;
        while piece.upto - piece.from < PIECE_ENTRIES && bytes < PIECE_BYTES {
            let Some((entry, length)) = self.entry()? else {
                self.pass = Pass::Over;
                piece.totals = Some(core::mem::take(&mut self.totals));
                break;
            };
            self.taken += 1;
            if self.taken > self.from {
                bytes += length;
                piece.take(entry, self.telling)?;
                piece.upto = self.taken;
            }
        }
        Ok(Some(piece))
    }

    fn entry(&mut self) -> io::Result<Option<(Entry, usize)>> {
        loop {
            if let Some((chat, rest)) = &mut self.chat {
                if let Some(field) = next_field(rest, |number| number == MESSAGES)? {
                    if field.number != MESSAGES {
                        continue;
                    }
                    self.totals.messages = self.totals.messages.saturating_add(1);
                    let length = field.bytes.len();
                    return Ok(Some((Entry::Message(chat.clone(), field), length)));
                }
                self.chat = None;
            }
            let people = self.pass == Pass::People;
            let bulk = |number| matches!(number, CONVERSATIONS | STATUSES);
            let Some(field) = next_field(&mut self.inflated, |number| bulk(number) != people)? else {
                if self.inflated.limit() == 0 {
                    return Err(DAMAGED.into());
                }
                if !people {
                    return Ok(None);
                }
                self.pass = Pass::Chats;
                self.inflated = inflate(&self.deflated);
                continue;
            };
            if bulk(field.number) == people {
                continue;
            }
            let length = field.bytes.len();
            let entry = match field.number {
                CONVERSATIONS => self.conversation(field)?,
                STATUSES => {
                    self.totals.statuses = self.totals.statuses.saturating_add(1);
                    Entry::Status(field)
                }
                _ => self.field(field)?,
            };
            // The messages of a conversation count when they come.
            let length = if let Entry::Chat(_, head) = &entry { head.len() } else { length };
            return Ok(Some((entry, length)));
        }
    }

    /// Begins with a conversation: what it says of itself may stand after its messages.
    fn conversation(&mut self, field: Field) -> io::Result<Entry> {
        self.totals.conversations = self.totals.conversations.saturating_add(1);
        let content = field.content()?;
        let (mut fields, mut head) = (content.clone().reader(), Vec::new());
        while let Some(field) = next_field(&mut fields, |number| number != MESSAGES)? {
            head.extend_from_slice(&field.bytes);
        }
        let head = Bytes::from(head);
        let conversation = Conversation::from_wire(head.clone()).map_err(|_| DAMAGED)?;
        self.chat = Some((jid(conversation.id.as_deref()), content.reader()));
        Ok(Entry::Chat(Box::new(conversation), head))
    }

    fn field(&mut self, field: Field) -> io::Result<Entry> {
        let mut part = HistorySync::from_wire(field.bytes).map_err(|_| DAMAGED)?;
        for name in core::mem::take(&mut part.pushnames) {
            let named = name.pushname.filter(|name| !name.is_empty() && name != "-");
            if let (Some(user), Some(name)) = (jid(name.id.as_deref()), named) {
                self.totals.names.push((user, name));
            }
        }
        Ok(Entry::Field(Box::new(part)))
    }
}

impl HistoryPiece {
    fn take(&mut self, entry: Entry, telling: bool) -> io::Result<()> {
        match entry {
            Entry::Field(part) => {
                for mapping in part.phone_number_to_lid_mappings {
                    self.pair(jid(mapping.pn_jid.as_deref()), jid(mapping.lid_jid.as_deref()));
                }
                self.salt = part.nct_salt.filter(|salt| !salt.is_empty()).or(self.salt.take());
            }
            Entry::Chat(conversation, encoded) => self.chat(conversation, encoded, telling),
            Entry::Message(chat, field) => {
                let content = field.content()?;
                let part = Conversation::from_wire(field.bytes).map_err(|_| DAMAGED)?;
                let infos = part.messages.into_iter().filter_map(|message| message.message);
                for info in infos {
                    if let Some(chat) = &chat {
                        self.secrets.extend(secret(chat, &info));
                    }
                    if let (true, Some(chat)) = (telling, chat.clone()) {
                        let (chat, encoded) = (Some(chat), message_in(&content)?);
                        self.told.push(HistoryEntry::Message { chat, info, encoded });
                    }
                }
            }
            Entry::Status(field) => {
                let encoded = field.content()?;
                let part = HistorySync::from_wire(field.bytes).map_err(|_| DAMAGED)?;
                let infos = part.status_v3_messages.into_iter().filter(|_| telling);
                self.told.extend(infos.map(|info| {
                    let (info, encoded) = (Box::new(info), encoded.clone());
                    HistoryEntry::Message { chat: None, info, encoded }
                }));
            }
        }
        Ok(())
    }

    fn chat(&mut self, conversation: Box<Conversation>, encoded: Bytes, telling: bool) {
        let Some(chat) = jid(conversation.id.as_deref()) else { return };
        if chat.is_lid() {
            self.pair(jid(conversation.pn_jid.as_deref()), Some(chat.clone()));
        } else if chat.is_pn() {
            self.pair(Some(chat.clone()), jid(conversation.lid_jid.as_deref()));
        }
        if let Some(token) = conversation.tc_token.clone().filter(|token| !token.is_empty()) {
            let at = conversation.tc_token_timestamp.unwrap_or_default();
            let issued = conversation.tc_token_sender_timestamp.unwrap_or_default();
            self.tokens.push(HistoryToken { user: chat.clone(), token, at, issued });
        }
        if telling {
            self.told.push(HistoryEntry::Chat { chat, conversation, encoded });
        }
    }

    fn pair(&mut self, pn: Option<Jid>, lid: Option<Jid>) {
        if let (Some(pn), Some(lid)) = (pn, lid)
            && pn.is_pn()
            && lid.is_lid()
        {
            self.pairs.push((pn, lid));
        }
    }
}

fn inflate(deflated: &Bytes) -> io::Take<ZlibDecoder<Reader<Bytes>>> {
    ZlibDecoder::new(deflated.clone().reader()).take(LIMIT)
}

fn secret(chat: &Jid, info: &WebMessageInfo) -> Option<HistorySecret> {
    let message = info.message.as_deref();
    let lasting = message.and_then(lasting);
    let inside = || message?.message_context_info.as_ref()?.message_secret.clone();
    let secret = info.message_secret.clone().or_else(inside).filter(|secret| secret.len() == 32)?;
    let key = info.key.as_ref()?;
    let author = match key.from_me {
        Some(true) => None,
        _ => Some(jid(key.participant.as_deref()).unwrap_or_else(|| chat.clone())),
    };
    let at = info.message_timestamp.unwrap_or_default();
    Some(HistorySecret { chat: chat.clone(), author, id: key.id.clone()?, at, secret, lasting })
}

/// The names of the options, if the message is a poll; none, if it is an event.
pub(crate) fn lasting(content: &e2e::Message) -> Option<Vec<String>> {
    lasting_within(content, MAX_WRAPPERS)
}

fn lasting_within(content: &e2e::Message, wrappers: u8) -> Option<Vec<String>> {
    let wrapped = |wrapper: &'_ Option<Box<e2e::message::FutureProofMessage>>| {
        lasting_within(wrapper.as_ref()?.message.as_deref()?, wrappers.checked_sub(1)?)
    };
    if content.event_message.is_some() {
        return Some(Vec::new());
    }
    let polls = [
        &content.poll_creation_message,
        &content.poll_creation_message_v2,
        &content.poll_creation_message_v3,
        &content.poll_creation_message_v5,
        &content.poll_creation_message_v6,
    ];
    match polls.into_iter().flatten().next() {
        Some(poll) => Some(poll.options.iter().map(|it| it.option_name().to_owned()).collect()),
        None => wrapped(&content.poll_creation_message_v4).or_else(|| wrapped(&content.ephemeral_message)),
    }
}

/// The message in an entry of a conversation, as it was written. One that is there in several parts is all of them in a row.
fn message_in(entry: &Bytes) -> io::Result<Bytes> {
    let mut parts = Vec::new();
    for field in scan::fields(entry) {
        let field = field.map_err(|_| DAMAGED)?;
        if field.number == 1 {
            parts.push(field.value.bytes().map_err(|_| DAMAGED)?);
        }
    }
    Ok(match parts.as_slice() {
        [part] => entry.slice_ref(part),
        parts => parts.concat().into(),
    })
}

fn jid(text: Option<&str>) -> Option<Jid> {
    text?.parse().ok()
}

/// A field with its tag: a message of its own. Its bytes are left out if nobody wanted them.
struct Field {
    number: u64,
    bytes: Bytes,
    /// Where its content begins, if it has a length.
    start: Option<usize>,
}

impl Field {
    fn content(&self) -> io::Result<Bytes> {
        let start = self.start.filter(|start| *start <= self.bytes.len()).ok_or(DAMAGED)?;
        Ok(self.bytes.slice(start..))
    }
}

/// The next field. `None` at the end.
fn next_field(from: &mut impl Read, wanted: impl FnOnce(u64) -> bool) -> io::Result<Option<Field>> {
    let mut bytes = Vec::new();
    let Some(tag) = varint(from, &mut bytes)? else { return Ok(None) };
    let (length, start) = match tag & 7 {
        0 => {
            varint(from, &mut bytes)?.ok_or(DAMAGED)?;
            (0, None)
        }
        1 => (8, None),
        2 => {
            let length = varint(from, &mut bytes)?.ok_or(DAMAGED)?;
            (length, Some(bytes.len()))
        }
        5 => (4, None),
        _ => return Err(DAMAGED.into()),
    };
    if length > FIELD_LIMIT {
        return Err(DAMAGED.into());
    }
    let mut content = from.take(length);
    let read = if wanted(tag >> 3) {
        content.read_to_end(&mut bytes).map(u64::try_from)?.map_err(|_| DAMAGED)?
    } else {
        bytes.clear();
        io::copy(&mut content, &mut io::sink())?
    };
    if read != length {
        return Err(DAMAGED.into());
    }
    Ok(Some(Field { number: tag >> 3, bytes: bytes.into(), start }))
}

/// Reads a number and appends its bytes; `None` if nothing follows.
fn varint(from: &mut impl Read, into: &mut Vec<u8>) -> io::Result<Option<u64>> {
    let start = into.len();
    loop {
        let mut next = [0];
        if from.read(&mut next)? == 0 {
            return if into.len() == start { Ok(None) } else { Err(io::ErrorKind::UnexpectedEof.into()) };
        }
        into.extend_from_slice(&next);
        let [byte] = next;
        if byte < 0x80 || into.len() - start == 10 {
            let mut bytes = into.get(start..).unwrap_or_default();
            return decode_varint(&mut bytes).map(Some).map_err(|_| io::ErrorKind::InvalidData.into());
        }
    }
}

impl fmt::Debug for HistoryReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryReader").field("taken", &self.taken).finish_non_exhaustive()
    }
}

impl fmt::Debug for HistoryPiece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryPiece")
            .field("from", &self.from)
            .field("upto", &self.upto)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use wa_proto::MessageKey;
    use wa_proto::history::{HistorySyncMsg, PhoneNumberToLidMapping, Pushname};

    use super::*;

    const CHATS: u32 = 3;
    const MESSAGES: u32 = 700;

    fn message(number: u32) -> HistorySyncMsg {
        let key = MessageKey { id: Some(format!("M{number}")), from_me: Some(true), ..Default::default() };
        let info = WebMessageInfo {
            key: Some(key),
            message_secret: Some(Bytes::from(vec![7; 32])),
            ..WebMessageInfo::default()
        };
        HistorySyncMsg { message: Some(Box::new(info)), msg_order_id: Some(number.into()) }
    }

    fn deflated(messages: u32) -> Bytes {
        let name =
            |name: &str| Pushname { id: Some("1555@s.whatsapp.net".into()), pushname: Some(name.into()) };
        let chat = Conversation {
            id: Some("1555@s.whatsapp.net".into()),
            messages: (0..messages).map(message).collect(),
            name: Some("Ada".into()),
            ..Conversation::default()
        };
        let chunk = HistorySync {
            sync_type: Some(0),
            pushnames: vec![name("Ada"), name("-")],
            phone_number_to_lid_mappings: vec![PhoneNumberToLidMapping {
                pn_jid: Some("1555@s.whatsapp.net".into()),
                lid_jid: Some("99@lid".into()),
            }],
            conversations: (0..CHATS).map(|_| chat.clone()).collect(),
            nct_salt: Some(Bytes::from_static(&[7; 32])),
            ..HistorySync::default()
        };
        deflate(&chunk)
    }

    fn deflate(chunk: &HistorySync) -> Bytes {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&chunk.to_wire()).expect("memory");
        encoder.finish().expect("memory").into()
    }

    fn pieces(deflated: Bytes, from: u64, telling: bool) -> io::Result<Vec<HistoryPiece>> {
        let mut reader = HistoryReader::new(deflated, from, telling);
        core::iter::from_fn(|| reader.next_piece().transpose()).collect()
    }

    fn told(pieces: &[HistoryPiece]) -> Vec<String> {
        let told = pieces.iter().flat_map(|piece| &piece.told);
        told.map(|entry| match entry {
            HistoryEntry::Chat { conversation, .. } => conversation.name.clone().unwrap_or_default(),
            HistoryEntry::Message { info, encoded, .. } => {
                assert_eq!(WebMessageInfo::from_wire(encoded.clone()).as_ref(), Ok(&**info));
                info.key.as_ref().and_then(|key| key.id.clone()).unwrap_or_default()
            }
        })
        .collect()
    }

    #[test]
    fn a_chunk_comes_in_bounded_pieces_people_first() {
        let pieces = pieces(deflated(MESSAGES), 0, true).expect("whole");
        let first = pieces.first().expect("one at least");
        assert_eq!(first.pairs, [(Jid::pn("1555"), Jid::lid("99"))]);
        assert_eq!(first.salt.as_deref(), Some([7; 32].as_slice()));
        for piece in &pieces {
            assert!(piece.upto - piece.from <= PIECE_ENTRIES);
        }
        let (last, before) = pieces.split_last().expect("one at least");
        assert!(before.iter().all(|piece| piece.totals.is_none()));
        let totals = last.totals.as_ref().expect("it is the last");
        assert_eq!((totals.conversations, totals.messages, totals.names.len()), (CHATS, CHATS * MESSAGES, 1));
        let expected = (0..CHATS)
            .flat_map(|_| core::iter::once("Ada".to_owned()).chain((0..MESSAGES).map(|it| format!("M{it}"))));
        assert_eq!(told(&pieces), expected.collect::<Vec<_>>());
    }

    #[test]
    fn chats_that_say_much_of_themselves_come_few_at_a_time() {
        const LENGTH: usize = 10_000;
        let chat = Conversation {
            id: Some("1555@s.whatsapp.net".into()),
            name: Some("x".repeat(LENGTH)),
            ..Conversation::default()
        };
        let chunk = HistorySync { conversations: vec![chat; 100], ..HistorySync::default() };
        let pieces = pieces(deflate(&chunk), 0, true).expect("whole");
        assert_eq!(told(&pieces).len(), 100);
        assert!(pieces.iter().all(|piece| piece.told.len() <= PIECE_BYTES / LENGTH + 1));
    }

    #[test]
    fn a_reader_goes_on_where_another_one_stopped() {
        let whole = pieces(deflated(MESSAGES), 0, true).expect("whole");
        for stop in 1..whole.len() {
            let (before, after) = whole.split_at(stop);
            let from = before.last().expect("not the first").upto;
            let rest = pieces(deflated(MESSAGES), from, true).expect("whole");
            assert_eq!(told(&rest), told(after));
            let totals = rest.last().and_then(|piece| piece.totals.as_ref()).expect("at the end");
            assert_eq!((totals.messages, totals.names.len()), (CHATS * MESSAGES, 1));
        }
    }

    #[test]
    fn a_truncated_chunk_is_refused_before_anything_of_it_is_told() {
        let chunk = deflated(3);
        for length in 0..chunk.len() - 5 {
            let mut reader = HistoryReader::new(chunk.slice(..length), 0, true);
            assert!(reader.next_piece().is_err(), "{length} bytes");
        }
    }

    #[test]
    fn secrets_are_taken_also_when_nothing_is_to_be_told() {
        let pieces = pieces(deflated(MESSAGES), 0, false).expect("whole");
        assert!(told(&pieces).is_empty());
        let secrets: usize = pieces.iter().map(|piece| piece.secrets.len()).sum();
        assert_eq!(u32::try_from(secrets), Ok(CHATS * MESSAGES));
    }
}
