//! A chunk of history: unpacked outside of the session, field by field.

use core::fmt;
use std::io::{self, Read};

use bytes::Bytes;
use flate2::read::ZlibDecoder;
use wa_jid::Jid;
use wa_proto::e2e;
use wa_proto::history::{Conversation, HistorySync};
use wa_proto::web::WebMessageInfo;
use wa_proto::{Wire as _, prost::encoding::decode_varint};

/// How long a chunk may be once it is inflated.
const LIMIT: u64 = 256 * 1024 * 1024;
/// How long one conversation, or whatever else is in a chunk, may be: more is never in memory at once.
const FIELD_LIMIT: u64 = 32 * 1024 * 1024;

/// Wrappers inside wrappers that are looked through.
const MAX_WRAPPERS: u8 = 5;

/// What a chunk of history tells the session.
#[derive(Default)]
pub(crate) struct HistoryFacts {
    pub(crate) conversations: u32,
    pub(crate) messages: u32,
    pub(crate) statuses: u32,
    pub(crate) names: Vec<(Jid, String)>,
    /// Phone numbers and the LIDs of the same accounts.
    pub(crate) pairs: Vec<(Jid, Jid)>,
    pub(crate) tokens: Vec<HistoryToken>,
    pub(crate) secrets: Vec<HistorySecret>,
    pub(crate) salt: Option<Bytes>,
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

impl HistoryFacts {
    /// Inflates a chunk and takes out what matters, one field after the other.
    pub(crate) fn read(deflated: &[u8]) -> io::Result<Self> {
        let mut inflated = ZlibDecoder::new(deflated).take(LIMIT);
        let mut facts = Self::default();
        while let Some(field) = next_field(&mut inflated)? {
            let part = HistorySync::from_wire(field.into());
            facts.take(part.map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?);
        }
        match inflated.limit() {
            0 => Err(io::ErrorKind::InvalidData.into()),
            _ => Ok(facts),
        }
    }

    fn take(&mut self, part: HistorySync) {
        for conversation in part.conversations {
            self.conversations += 1;
            self.conversation(conversation);
        }
        self.statuses += count(part.status_v3_messages.len());
        for name in part.pushnames {
            let named = name.pushname.filter(|name| !name.is_empty() && name != "-");
            if let (Some(user), Some(name)) = (jid(name.id.as_deref()), named) {
                self.names.push((user, name));
            }
        }
        for mapping in part.phone_number_to_lid_mappings {
            self.pair(jid(mapping.pn_jid.as_deref()), jid(mapping.lid_jid.as_deref()));
        }
        self.salt = part.nct_salt.filter(|salt| !salt.is_empty()).or(self.salt.take());
    }

    fn conversation(&mut self, conversation: Conversation) {
        self.messages += count(conversation.messages.len());
        let Some(chat) = jid(conversation.id.as_deref()) else { return };
        if chat.is_lid() {
            self.pair(jid(conversation.pn_jid.as_deref()), Some(chat.clone()));
        } else if chat.is_pn() {
            self.pair(Some(chat.clone()), jid(conversation.lid_jid.as_deref()));
        }
        if let Some(token) = conversation.tc_token.filter(|token| !token.is_empty()) {
            let at = conversation.tc_token_timestamp.unwrap_or_default();
            let issued = conversation.tc_token_sender_timestamp.unwrap_or_default();
            self.tokens.push(HistoryToken { user: chat.clone(), token, at, issued });
        }
        let infos = conversation.messages.into_iter().filter_map(|message| message.message);
        self.secrets.extend(infos.filter_map(|info| secret(&chat, info)));
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

fn secret(chat: &Jid, info: WebMessageInfo) -> Option<HistorySecret> {
    let message = info.message.as_deref();
    let lasting = message.and_then(lasting);
    let inside = message.and_then(|message| message.message_context_info.as_ref()?.message_secret.clone());
    let secret = info.message_secret.or(inside).filter(|secret| secret.len() == 32)?;
    let key = info.key?;
    let author = match key.from_me {
        Some(true) => None,
        _ => Some(jid(key.participant.as_deref()).unwrap_or_else(|| chat.clone())),
    };
    let at = info.message_timestamp.unwrap_or_default();
    Some(HistorySecret { chat: chat.clone(), author, id: key.id?, at, secret, lasting })
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

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn jid(text: Option<&str>) -> Option<Jid> {
    text?.parse().ok()
}

/// The next field with its tag: a message of its own. `None` at the end.
fn next_field(from: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    const DAMAGED: io::ErrorKind = io::ErrorKind::InvalidData;
    let mut field = Vec::new();
    let Some(tag) = varint(from, &mut field)? else { return Ok(None) };
    let length = match tag & 7 {
        0 => {
            varint(from, &mut field)?.ok_or(DAMAGED)?;
            0
        }
        1 => 8,
        2 => varint(from, &mut field)?.ok_or(DAMAGED)?,
        5 => 4,
        _ => return Err(DAMAGED.into()),
    };
    if length > FIELD_LIMIT {
        return Err(DAMAGED.into());
    }
    let read = from.take(length).read_to_end(&mut field)?;
    if u64::try_from(read).is_ok_and(|read| read == length) { Ok(Some(field)) } else { Err(DAMAGED.into()) }
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

impl fmt::Debug for HistoryFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HistoryFacts")
            .field("conversations", &self.conversations)
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use wa_proto::history::{PhoneNumberToLidMapping, Pushname};

    use super::*;

    fn deflated() -> Vec<u8> {
        let name =
            |name: &str| Pushname { id: Some("1555@s.whatsapp.net".into()), pushname: Some(name.into()) };
        let chunk = HistorySync {
            sync_type: Some(0),
            pushnames: vec![name("Ada"), name("-")],
            phone_number_to_lid_mappings: vec![PhoneNumberToLidMapping {
                pn_jid: Some("1555@s.whatsapp.net".into()),
                lid_jid: Some("99@lid".into()),
            }],
            conversations: vec![
                Conversation { id: Some("1555@s.whatsapp.net".into()), ..Default::default() };
                3
            ],
            nct_salt: Some(Bytes::from_static(&[7; 32])),
            ..HistorySync::default()
        };
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&chunk.to_wire()).expect("memory");
        encoder.finish().expect("memory")
    }

    #[test]
    fn a_chunk_is_read_field_by_field_and_a_truncated_one_refused() {
        let chunk = deflated();
        let facts = HistoryFacts::read(&chunk).expect("whole");
        assert_eq!((facts.conversations, facts.messages, facts.names.len()), (3, 0, 1));
        assert_eq!(facts.pairs, [(Jid::pn("1555"), Jid::lid("99"))]);
        assert_eq!(facts.salt.as_deref(), Some([7; 32].as_slice()));
        for length in 0..chunk.len() - 5 {
            assert!(HistoryFacts::read(chunk.get(..length).unwrap_or_default()).is_err(), "{length} bytes");
        }
    }
}
