//! Texts, places and people.

use anyhow::Result;
use serde_json::json;

use crate::interop::cast::{Cast, text};
use crate::interop::scene::Scene;

/// A card as phones write it.
const CARD: &str =
    "BEGIN:VCARD\nVERSION:3.0\nN:;Fay;;;\nFN:Fay\nTEL;type=CELL;waid=15550100009:+1 555 0100009\nEND:VCARD";

/// Short, long, and in many scripts.
pub(crate) fn texts(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.pass(0, &text("hello"))?;
    cast.pass(0, &text("Grüße, שלום, 你好, 👩‍👩‍👧‍👦\nand a second line"))?;
    cast.pass(0, &text(&"a long text ".repeat(2_000)))?;
    Ok(())
}

/// An answer that names what it answers.
pub(crate) fn quote(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let question = cast.pass(1, &text("how are you?"))?;
    cast.pass(0, &json!({ "kind": "text", "text": "well", "quote": question }))?;
    Ok(())
}

/// A text that names a person.
pub(crate) fn mention(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let address = cast.players[1].client.account();
    let user = address.split('@').next().unwrap_or_default();
    let content = json!({ "kind": "text", "text": format!("ask @{user}"), "mentions": [address] });
    cast.pass(0, &content)?;
    Ok(())
}

/// A place on the map.
pub(crate) fn location(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let content = json!({
        "kind": "location",
        "latitude": 52.5163,
        "longitude": 13.3777,
        "name": "Brandenburger Tor",
        "address": "Pariser Platz",
    });
    cast.pass(0, &content)?;
    Ok(())
}

/// The card of a person.
pub(crate) fn contact(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.pass(0, &json!({ "kind": "contact", "name": "Fay", "vcard": CARD }))?;
    Ok(())
}
