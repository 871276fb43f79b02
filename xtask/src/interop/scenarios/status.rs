//! What is shown to chosen persons for a day.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::interop::cast::{Cast, text};
use crate::interop::scene::Scene;

const STATUS: &str = "status@broadcast";

/// A text and a picture for two of the others; nobody else sees them.
pub(crate) fn chosen_audience(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let audience = [cast.players[1].owner.number, cast.players[2].owner.number];
    let file = cast.files.jpeg("status.jpg", 9_000)?;
    let picture = json!({
        "kind": "image",
        "file": file,
        "mimetype": "image/jpeg",
        "caption": "my day",
        "audience": audience,
    });
    let words = json!({ "kind": "text", "text": "what a day", "audience": audience });
    for content in [words, picture] {
        let id = cast.client(0).say(STATUS, &content)?;
        let mut expected = content.clone();
        expected.as_object_mut().map(|fields| fields.remove("audience"));
        for reader in [1, 2] {
            cast.must_have(reader, &id, &expected)?;
        }
        let direct = text("and how was yours?");
        let number = cast.players[3].owner.number;
        let later = cast.client(0).say(number, &direct)?;
        cast.must_have(3, &later, &direct)?;
        ensure!(cast.client(3).times(&id) == 0, "somebody else sees the status");
    }
    Ok(())
}
