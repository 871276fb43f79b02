//! What is shown to chosen persons for a day.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::interop::cast::{Cast, text};
use crate::interop::client::Kind;
use crate::interop::scene::{ANN, BOB, CID, Scene};

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

/// Ours shows something to its contacts: Baileys is one, another Baileys is none.
pub(crate) fn contacts(scene: &mut Scene<'_>) -> Result<()> {
    let mut ours = scene.linked(Kind::Wa, BOB, "ours")?;
    let mut contact = scene.linked(Kind::Baileys, ANN, "contact")?;
    let mut stranger = scene.linked(Kind::Baileys, CID, "stranger")?;
    ours.call("contact_save", json!({ "contact": ANN.number, "name": "Ann" }))?;
    ours.wait(0, "the contact", |event| {
        event["event"] == "app_state" && event["action"]["kind"] == "contact"
    })?;
    let posted = ours.call("post", json!({ "text": "for those I know", "audience": "contacts" }))?;
    let id = posted["message_id"].as_str().unwrap_or_default().to_owned();
    let is_it = |id: &str, event: &Value| event["event"] == "message" && event["id"] == id;
    let seen = contact.wait(0, "the status", |event| is_it(&id, event))?;
    ensure!(seen["text"] == "for those I know" && seen["chat"] == STATUS, "the contact has {seen}");
    // What comes directly comes after what might have come before.
    let later = ours.send(CID.number, "and you?")?;
    stranger.wait(0, "a text", |event| is_it(&later, event))?;
    ensure!(stranger.times(&id) == 0, "a stranger sees the status");
    Ok(())
}
