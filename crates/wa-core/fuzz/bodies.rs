//! What is fuzzed of this crate.

use std::io::{self, Write as _};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::history::{Conversation, HistorySync};
use wa_proto::web::WebMessageInfo;

/// The reader is nobody's business outside of the crate, so its file is read here once more.
#[path = "../src/history.rs"]
mod reader;

use reader::{HistoryEntry, HistoryPiece, HistoryReader};

/// All pieces of a chunk, from an entry on.
fn read(chunk: &[u8], from: u64) -> io::Result<Vec<HistoryPiece>> {
    let mut reader = HistoryReader::new(Bytes::copy_from_slice(chunk), from, true);
    let _ = format!("{reader:?}");
    core::iter::from_fn(|| reader.next_piece().transpose()).collect()
}

/// A chunk of history, compressed and not yet compressed: field by field, the reader finds what is in the
/// whole, and refuses what is no history.
pub(crate) fn history(data: &[u8]) {
    if let Ok(pieces) = read(data, 0) {
        let _ = format!("{pieces:?}");
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let chunk = encoder.write_all(data).and_then(|()| encoder.finish()).expect("memory takes everything");
    let whole = HistorySync::from_wire(Bytes::copy_from_slice(data));
    match (read(&chunk, 0), whole) {
        (Ok(pieces), Ok(whole)) => {
            compare(&pieces, &whole);
            resume(&chunk, &pieces);
        }
        (Ok(_), Err(error)) => panic!("field by field it is a history, as a whole it is none: {error}"),
        // Other writers have more ways to write the same.
        (Err(error), Ok(whole)) => assert_ne!(whole.to_wire(), data, "refused: {error}"),
        (Err(_), Err(_)) => {}
    }
}

/// A reader that begins behind a piece gives what came after it.
fn resume(chunk: &[u8], pieces: &[HistoryPiece]) {
    let Some((first, after)) = pieces.split_first() else { panic!("there is always one piece") };
    let rest = read(chunk, first.upto).expect("it was whole before");
    let told = |pieces: &[HistoryPiece]| pieces.iter().map(|piece| piece.told.len()).sum::<usize>();
    assert_eq!(told(&rest), told(after));
}

fn compare(pieces: &[HistoryPiece], whole: &HistorySync) {
    let messages = || whole.conversations.iter().flat_map(|chat| &chat.messages);
    let totals = pieces.last().and_then(|piece| piece.totals.as_ref()).expect("it was read to the end");
    assert_eq!(usize::try_from(totals.conversations), Ok(whole.conversations.len()));
    assert_eq!(usize::try_from(totals.messages), Ok(messages().count()));
    assert_eq!(usize::try_from(totals.statuses), Ok(whole.status_v3_messages.len()));
    for (user, name) in &totals.names {
        let reads = |id: &Option<String>| id.as_deref().and_then(|id| id.parse().ok()).as_ref() == Some(user);
        assert!(
            whole.pushnames.iter().any(|given| reads(&given.id) && given.pushname.as_ref() == Some(name))
        );
    }
    let mut at = 0;
    for piece in pieces {
        assert_eq!(piece.from, at);
        at = piece.upto;
        facts(piece, whole);
    }
    told(pieces, whole);
}

fn infos(chat: &Conversation) -> impl Iterator<Item = &WebMessageInfo> {
    chat.messages.iter().filter_map(|message| message.message.as_deref())
}

/// What is told is the whole, in its order.
fn told(pieces: &[HistoryPiece], whole: &HistorySync) {
    let known = |chat: &&Conversation| chat.id.as_deref().is_some_and(|id| id.parse::<Jid>().is_ok());
    let in_chats = whole.conversations.iter().filter(known).flat_map(infos);
    let (mut in_chats, mut posts) = (in_chats, whole.status_v3_messages.iter());
    for entry in pieces.iter().flat_map(|piece| &piece.told) {
        match entry {
            HistoryEntry::Chat { chat, conversation, encoded } => {
                assert_eq!(conversation.id.as_deref().and_then(|id| id.parse().ok()).as_ref(), Some(chat));
                assert!(conversation.messages.is_empty());
                assert!(Conversation::from_wire(encoded.clone()).is_ok());
            }
            HistoryEntry::Message { chat, info, encoded } => {
                let expected = if chat.is_some() { in_chats.next() } else { posts.next() };
                // Numbers are compared by their bytes: one that is not a number is not equal to itself.
                assert_eq!(expected.map(WebMessageInfo::to_wire), Some(info.to_wire()));
                let again = WebMessageInfo::from_wire(encoded.clone()).map(|info| info.to_wire());
                assert_eq!(again.ok(), Some(info.to_wire()));
            }
        }
    }
    assert!(in_chats.next().is_none() && posts.next().is_none());
}

fn facts(facts: &HistoryPiece, whole: &HistorySync) {
    assert!(facts.pairs.iter().all(|(pn, lid)| pn.is_pn() && lid.is_lid()));
    for token in &facts.tokens {
        let same = |chat: &Conversation| {
            chat.id.as_deref().and_then(|id| id.parse().ok()).as_ref() == Some(&token.user)
                && chat.tc_token.as_ref() == Some(&token.token)
                && chat.tc_token_timestamp.unwrap_or_default() == token.at
                && chat.tc_token_sender_timestamp.unwrap_or_default() == token.issued
        };
        assert!(whole.conversations.iter().any(same));
    }
    for secret in &facts.secrets {
        assert_eq!(secret.secret.len(), 32);
        let same = |chat: &Conversation, info: &WebMessageInfo| {
            let key = info.key.as_ref();
            chat.id.as_deref().and_then(|id| id.parse().ok()).as_ref() == Some(&secret.chat)
                && key.is_some_and(|key| key.id.as_ref() == Some(&secret.id))
                && key.is_some_and(|key| (key.from_me == Some(true)) == secret.author.is_none())
                && info.message_timestamp.unwrap_or_default() == secret.at
                && match info.message.as_deref() {
                    Some(message) if message.event_message.is_some() => secret.lasting == Some(Vec::new()),
                    Some(_) => true,
                    None => secret.lasting.is_none(),
                }
        };
        let found = |chat: &Conversation| infos(chat).any(|info| same(chat, info));
        assert!(whole.conversations.iter().any(found));
    }
    assert!(facts.salt.iter().all(|salt| !salt.is_empty()));
}
