//! What is shown to chosen persons for a day.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::interop::cast::{Cast, text};
use crate::interop::scene::Scene;

const STATUS: &str = "status@broadcast";

/// A text for two of the others; nobody else sees it.
pub(crate) fn words(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    show(cast, json!({ "kind": "text", "text": "what a day" }))
}

/// A picture for two of the others.
pub(crate) fn picture(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let file = cast.files.jpeg("status.jpg", 9_000)?;
    show(cast, json!({ "kind": "image", "file": file, "mimetype": "image/jpeg", "caption": "my day" }))
}

fn show(cast: &mut Cast, content: Value) -> Result<()> {
    let mut order = content.clone();
    order["audience"] = json!([cast.players[1].owner.number, cast.players[2].owner.number]);
    let id = cast.client(0).say(STATUS, &order)?;
    for reader in [1, 2] {
        cast.must_have(reader, &id, &content)?;
    }
    // What comes directly comes after what might have come before.
    let (number, direct) = (cast.players[3].owner.number, text("and how was yours?"));
    let later = cast.client(0).say(number, &direct)?;
    cast.must_have(3, &later, &direct)?;
    ensure!(cast.client(3).times(&id) == 0, "somebody else sees the status");
    Ok(())
}
