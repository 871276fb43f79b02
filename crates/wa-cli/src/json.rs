//! Events as JSON; the forms are documented in `docs/rpc.md`.

use anyhow::Result;
use serde::Serialize;
use serde_json::Value;
use wa_client::{Cursor, Event, Me, PairingStep, Received};

/// An event with its place in the stream.
#[derive(Serialize)]
struct Line<'e> {
    #[serde(flatten)]
    event: &'e Event,
    /// What a message says, typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<Received>,
    cursor: u64,
    /// Whether more of the same batch follow.
    #[serde(skip_serializing_if = "core::ops::Not::not")]
    more: bool,
}

/// The events of one batch; `cursor` is its place, and all but the last say that `more` follow.
pub(crate) fn batch(me: Option<Me>, cursor: Cursor, events: &[Event]) -> impl Iterator<Item = Result<Value>> {
    let mut left = events.len();
    events.iter().map(move |event| {
        left -= 1;
        let content = match (event, &me) {
            (Event::Message(message) | Event::AddOnOpened(message), Some(me)) => Some(message.content(me)),
            (Event::HistoryMessage(message), Some(me)) => Some(message.content(me)),
            _ => None,
        };
        Ok(serde_json::to_value(Line { event, content, cursor: cursor.to_u64(), more: left > 0 })?)
    })
}

/// One step of linking.
pub(crate) fn pairing(step: &PairingStep) -> Result<Value> {
    Ok(serde_json::to_value(step)?)
}
