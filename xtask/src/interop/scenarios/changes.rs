//! What is done to a message afterwards.

use anyhow::Result;
use serde_json::json;

use crate::interop::cast::{Cast, text};
use crate::interop::scene::Scene;

/// A reaction to another's message and to an own one, another in its place, and none.
pub(crate) fn reaction(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let theirs = cast.pass(1, &text("a joke"))?;
    let mine = cast.pass(0, &text("another one"))?;
    for (of, text) in [(&theirs, "😂"), (&theirs, "👍"), (&theirs, ""), (&mine, "🙈")] {
        cast.pass(0, &json!({ "kind": "reaction", "of": of, "text": text }))?;
    }
    Ok(())
}

pub(crate) fn edit(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let of = cast.pass(0, &text("at tne"))?;
    cast.pass(0, &json!({ "kind": "edit", "of": of, "text": "at ten" }))?;
    Ok(())
}

pub(crate) fn delete(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let of = cast.pass(0, &text("forget this"))?;
    cast.pass(0, &json!({ "kind": "delete", "of": of }))?;
    Ok(())
}
