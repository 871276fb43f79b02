//! Events as JSON; the forms are documented in `docs/rpc.md`.

use serde_json::{Value, json};
use wa_client::event::Activity;
use wa_client::{Cursor, Event, PairingStep};

use crate::listen::word;

/// The events of one batch; `cursor` is its place, and all but the last say that `more` follow.
pub(crate) fn batch(cursor: Cursor, events: &[Event]) -> impl Iterator<Item = Value> {
    let mut left = events.len();
    events.iter().map(move |event| {
        left -= 1;
        let mut value = body(event);
        if let Value::Object(fields) = &mut value {
            fields.insert("cursor".to_owned(), cursor.to_u64().into());
            if left > 0 {
                fields.insert("more".to_owned(), true.into());
            }
        }
        value
    })
}

fn body(event: &Event) -> Value {
    match event {
        Event::Message(message) => json!({
            "event": "message",
            "id": message.id.as_str(),
            "chat": message.chat.to_string(),
            "sender": message.sender.to_string(),
            "sender_alt": message.sender_alt.as_ref().map(ToString::to_string),
            "from_me": message.from_me,
            "timestamp": message.timestamp,
            "push_name": message.push_name,
            "queued": message.queued,
            "text": message.text(),
        }),
        Event::Receipt(receipt) => json!({
            "event": "receipt",
            "ids": receipt.ids.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
            "chat": receipt.chat.to_string(),
            "sender": receipt.sender.to_string(),
            "kind": word(receipt.kind),
            "timestamp": receipt.timestamp,
        }),
        Event::Undecryptable(message) => json!({
            "event": "undecryptable",
            "id": message.id.as_str(),
            "chat": message.chat.to_string(),
            "sender": message.sender.to_string(),
            "timestamp": message.timestamp,
            "retries": message.retries,
        }),
        Event::IdentityChanged { user } => json!({ "event": "identity_changed", "user": user.to_string() }),
        Event::Online => json!({ "event": "online" }),
        Event::CaughtUp { queued } => json!({ "event": "caught_up", "queued": queued }),
        Event::Closed(reason) => json!({
            "event": "closed",
            "reason": reason.to_string(),
            "final": reason.reconnect() == wa_client::Reconnect::Never,
        }),
        Event::Presence(presence) => json!({
            "event": "presence",
            "user": presence.user.to_string(),
            "available": presence.available,
            "last_seen": presence.last_seen,
        }),
        Event::ChatState(state) => json!({
            "event": "chat_state",
            "chat": state.chat.to_string(),
            "sender": state.sender.to_string(),
            "activity": match state.activity {
                Activity::Composing => "composing",
                Activity::Recording => "recording",
                _ => "paused",
            },
        }),
        _ => json!({ "event": "other" }),
    }
}

/// One step of linking.
pub(crate) fn pairing(step: &PairingStep) -> Value {
    match step {
        PairingStep::Qr { text, valid_for } => {
            json!({ "event": "qr", "text": text, "valid_for": valid_for.as_secs() })
        }
        PairingStep::Code(code) => json!({ "event": "code", "code": code.to_string() }),
        PairingStep::CodeExpired => json!({ "event": "code_expired" }),
        PairingStep::Failed(error) => json!({ "event": "pairing_failed", "error": error.to_string() }),
        PairingStep::Paired(me) => {
            json!({ "event": "paired", "pn": me.pn.to_string(), "lid": me.lid.to_string() })
        }
        _ => json!({ "event": "other" }),
    }
}
