//! What is fuzzed of this crate.

use std::io::Write as _;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use wa_proto::Wire as _;
use wa_proto::history::{Conversation, HistorySync};
use wa_proto::web::WebMessageInfo;

/// The reader is nobody's business outside of the crate, so its file is read here once more.
#[path = "../src/history.rs"]
mod reader;

use reader::HistoryFacts;

/// A chunk of history, compressed and not yet compressed: field by field, the reader finds what is in the
/// whole, and refuses what is no history.
pub(crate) fn history(data: &[u8]) {
    if let Ok(facts) = HistoryFacts::read(data) {
        let _ = format!("{facts:?}");
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let chunk = encoder.write_all(data).and_then(|()| encoder.finish()).expect("memory takes everything");
    let whole = HistorySync::from_wire(Bytes::copy_from_slice(data));
    match (HistoryFacts::read(&chunk), whole) {
        (Ok(facts), Ok(whole)) => compare(&facts, &whole),
        (Ok(_), Err(error)) => panic!("field by field it is a history, as a whole it is none: {error}"),
        // Other writers have more ways to write the same.
        (Err(error), Ok(whole)) => assert_ne!(whole.to_wire(), data, "refused: {error}"),
        (Err(_), Err(_)) => {}
    }
}

fn compare(facts: &HistoryFacts, whole: &HistorySync) {
    let messages = || whole.conversations.iter().flat_map(|chat| &chat.messages);
    assert_eq!(usize::try_from(facts.conversations), Ok(whole.conversations.len()));
    assert_eq!(usize::try_from(facts.messages), Ok(messages().count()));
    assert_eq!(usize::try_from(facts.statuses), Ok(whole.status_v3_messages.len()));
    for (user, name) in &facts.names {
        let reads = |id: &Option<String>| id.as_deref().and_then(|id| id.parse().ok()).as_ref() == Some(user);
        assert!(
            whole.pushnames.iter().any(|given| reads(&given.id) && given.pushname.as_ref() == Some(name))
        );
    }
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
        let found = |chat: &Conversation| {
            chat.messages.iter().filter_map(|message| message.message.as_ref()).any(|info| same(chat, info))
        };
        assert!(whole.conversations.iter().any(found));
    }
    let salts = facts.salt.iter().all(|salt| !salt.is_empty());
    assert!(salts && (facts.salt.is_some() || whole.nct_salt.as_ref().is_none_or(Bytes::is_empty)));
}
