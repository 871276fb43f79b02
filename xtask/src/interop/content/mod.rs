//! What is said, in one form for both clients, so that what was sent can be compared with what arrived.
//!
//! A content is a JSON object. Its `kind` decides the other fields:
//!
//! | kind | fields |
//! |---|---|
//! | `text` | `text`, `mentions` |
//! | `image`, `video`, `audio`, `voice`, `sticker`, `document` | `file`, `mimetype`; `caption`, `seconds`, `waveform`, `name` |
//! | `location` | `latitude`, `longitude`, `name`, `address` |
//! | `contact` | `name`, `vcard` |
//! | `poll` | `question`, `options`, `selectable` |
//! | `reaction` | `of` (the id of a message), `text` |
//! | `edit` | `of`, `text` |
//! | `delete` | `of` |
//! | `timer` | `seconds` |
//!
//! Each may also have `quote` (an id), `expiration` (seconds) and `view_once`.

mod baileys;
mod ours;

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::interop::client::Kind;

/// The call that makes a client send a content to a chat; `key` names a message of which there is only the id.
pub(crate) fn order(
    kind: Kind,
    to: &str,
    content: &Value,
    key: impl Fn(&Value) -> Result<Value>,
) -> Result<(&'static str, Value)> {
    match kind {
        Kind::Baileys => baileys::order(to, content),
        Kind::Wa => ours::order(to, content, key),
    }
}

/// The content of an event `message`; other fields are missing if it is none that we know.
pub(crate) fn read(kind: Kind, event: &Value) -> Value {
    match kind {
        Kind::Baileys => baileys::read(&event["message"]),
        Kind::Wa => ours::read(&event["content"]),
    }
}

/// What an event `group` tells: `action`, and `members` or `subject`.
pub(crate) fn read_group(kind: Kind, event: &Value) -> Value {
    match kind {
        Kind::Baileys => baileys::read_group(event),
        Kind::Wa => ours::read_group(&event["change"]),
    }
}

/// Whether what was seen has all that was sent. Files are compared elsewhere.
pub(crate) fn compare(sent: &Value, seen: &Value) -> Result<()> {
    for (name, value) in sent.as_object().into_iter().flatten().filter(|(name, _)| *name != "file") {
        let same = match (value.as_f64(), seen[name].as_f64()) {
            (Some(sent), Some(seen)) => (sent - seen).abs() < 1e-9,
            _ => *value == seen[name],
        };
        ensure!(same, "{name} is {} instead of {value} in {seen}", seen[name]);
    }
    Ok(())
}
