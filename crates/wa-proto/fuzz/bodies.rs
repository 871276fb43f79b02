//! What is fuzzed of this crate.

use wa_proto::history::HistorySync;
use wa_proto::prost::bytes::Bytes;
use wa_proto::{Message, Wire as _, scan};

/// A message that is read is written in a form that reads the same.
pub(crate) fn decode(data: &[u8]) {
    if let Ok(message) = Message::from_wire(Bytes::copy_from_slice(data)) {
        let written = message.to_wire();
        let again = Message::from_wire(written.clone().into()).expect("what was written can be read");
        assert_eq!(again.to_wire(), written);
        let _ = format!("{message:?}");
    }
}

/// Looking through a history finds what a full decode finds.
pub(crate) fn scan(data: &[u8]) {
    let fields = scan::fields(data).filter(Result::is_ok).count();
    assert!(fields <= data.len());
    let scanned: Result<Vec<_>, _> = scan::conversations(data)
        .map(|chat| {
            let chat = chat?;
            let ids: Result<Vec<_>, _> =
                chat.messages().map(|message| message.map(|message| message.id())).collect();
            Ok::<_, scan::ScanError>((chat.id(), ids?))
        })
        .collect();
    // Both can be asked only where writers of protobuf could have made the bytes: each field once.
    let Ok(history) = HistorySync::from_wire(Bytes::copy_from_slice(data)) else { return };
    if history.to_wire() != data {
        return;
    }
    let parsed: Vec<_> = history
        .conversations
        .iter()
        .map(|chat| {
            let key = |info: &'_ wa_proto::history::HistorySyncMsg| {
                info.message.as_ref().and_then(|info| info.key.as_ref()).and_then(|key| key.id.clone())
            };
            (chat.id.clone(), chat.messages.iter().map(key).collect::<Vec<_>>())
        })
        .collect();
    let scanned = scanned.expect("a history that decodes can be looked through");
    assert_eq!(scanned.len(), parsed.len());
    for ((id, ids), (parsed_id, parsed_ids)) in scanned.iter().zip(&parsed) {
        assert_eq!(*id, parsed_id.as_deref());
        assert!(ids.iter().copied().eq(parsed_ids.iter().map(Option::as_deref)));
    }
}
