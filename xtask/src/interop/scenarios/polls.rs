//! Questions, and votes that only those who know the question can read.

use anyhow::Result;
use serde_json::json;

use crate::interop::cast::Cast;
use crate::interop::scene::Scene;

/// One answer counts; the voter changes its mind.
pub(crate) fn single(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let poll =
        json!({ "kind": "poll", "question": "when?", "options": ["at ten", "at noon"], "selectable": 1 });
    let poll = cast.pass(0, &poll)?;
    cast.vote(1, &poll, &["at ten"])?;
    cast.vote(1, &poll, &["at noon"])
}

/// Any number of answers, and none in the end.
pub(crate) fn multiple(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let poll =
        json!({ "kind": "poll", "question": "what?", "options": ["tea", "coffee", "cake"], "selectable": 0 });
    let poll = cast.pass(0, &poll)?;
    cast.vote(1, &poll, &["tea", "cake"])?;
    cast.vote(1, &poll, &[])
}
