//! A history blob such as a phone sends: conversations with texts of words that repeat, keys and ids that
//! do not.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};
use wa_proto::history::{Conversation, HistorySync, HistorySyncMsg};
use wa_proto::prost::bytes::Bytes;
use wa_proto::web::WebMessageInfo;
use wa_proto::{Message, MessageKey, Wire as _};

const CONVERSATIONS: u64 = 50;
const MESSAGES: u64 = 150;
const WORDS: &[&str] = &[
    "the",
    "train",
    "is",
    "late",
    "again",
    "see",
    "you",
    "at",
    "eight",
    "bring",
    "bread",
    "and",
    "milk",
    "thanks",
    "where",
    "are",
    "we",
    "meeting",
    "tomorrow",
    "morning",
    "photo",
    "from",
    "yesterday",
    "ok",
];

/// The blob as it is before compression: about two megabytes.
#[must_use]
pub fn blob() -> Vec<u8> {
    let mut rng = ChaCha20Rng::seed_from_u64(8);
    let conversations = (0..CONVERSATIONS).map(|number| conversation(number, &mut rng)).collect();
    HistorySync { sync_type: Some(3), conversations, progress: Some(40), ..Default::default() }.to_wire()
}

/// The blob as it travels.
#[must_use]
pub fn compressed() -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    let written = encoder.write_all(&blob()).and_then(|()| encoder.finish());
    written.expect("writing into memory does not fail")
}

fn conversation(number: u64, rng: &mut ChaCha20Rng) -> Conversation {
    let chat = format!("{}@s.whatsapp.net", 15_550_000_000 + number * 104_729);
    let messages = (0..MESSAGES).map(|order| message(&chat, order, rng)).collect();
    Conversation {
        id: Some(chat),
        messages,
        unread_count: Some(2),
        conversation_timestamp: Some(1_750_000_000 + number),
        ..Default::default()
    }
}

fn message(chat: &str, order: u64, rng: &mut ChaCha20Rng) -> HistorySyncMsg {
    let mut random = [0_u8; 11];
    rng.fill_bytes(&mut random);
    let id = random.iter().fold("3EB0".to_owned(), |id, byte| format!("{id}{byte:02X}"));
    let length = 8 + usize::from(random[0] % 24);
    let words: Vec<&str> = (0..length)
        .filter_map(|_| WORDS.get(usize::try_from(rng.next_u32()).unwrap_or(0) % WORDS.len()).copied())
        .collect();
    let mut secret = vec![0; 32];
    rng.fill_bytes(&mut secret);
    let info = WebMessageInfo {
        key: Some(MessageKey {
            remote_jid: Some(chat.to_owned()),
            from_me: Some(random[1] % 2 == 0),
            id: Some(id),
            participant: None,
        }),
        message: Some(Box::new(Message { conversation: Some(words.join(" ")), ..Default::default() })),
        message_timestamp: Some(1_700_000_000 + order * 600),
        status: Some(4),
        message_secret: Some(Bytes::from(secret)),
        ..Default::default()
    };
    HistorySyncMsg { message: Some(Box::new(info)), msg_order_id: Some(order) }
}
