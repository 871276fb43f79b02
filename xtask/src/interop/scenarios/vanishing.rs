//! Messages that do not stay.

use anyhow::Result;
use serde_json::json;

use crate::interop::cast::Cast;
use crate::interop::scene::Scene;

/// A picture to be seen once.
pub(crate) fn view_once(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let file = cast.files.jpeg("once.jpg", 5_000)?;
    let content = json!({ "kind": "image", "file": file, "mimetype": "image/jpeg", "caption": "look", "view_once": true });
    cast.pass(0, &content)?;
    Ok(())
}

/// A timer for the chat, a message under it, and no timer any more.
pub(crate) fn disappearing(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.pass(0, &json!({ "kind": "timer", "seconds": 604_800 }))?;
    cast.pass(0, &json!({ "kind": "text", "text": "gone in a week", "expiration": 604_800 }))?;
    cast.pass(0, &json!({ "kind": "timer", "seconds": 0 }))?;
    Ok(())
}
