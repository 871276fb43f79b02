//! The history of a phone, as two devices of its account are given it.

use anyhow::{Result, anyhow, ensure};
use serde_json::{Value, json};

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, BOB, Scene};

/// More than the phone sends first, so that some come in a later part.
const MANY: u64 = 130;
const BEGIN: u64 = 1_700_000_000;

/// A text of the past; every third one is by the owner of the phone.
fn text(number: u64) -> Value {
    json!({ "text": format!("past {number}"), "from_me": number.is_multiple_of(3), "at": BEGIN + number })
}

/// Baileys and ours are told the same past.
pub(crate) fn shared(scene: &mut Scene<'_>) -> Result<()> {
    let _bob = scene.linked(Kind::Wa, BOB, "bob")?;
    let refused = |refused: crate::interop::server::Refused| anyhow!("{} {}", refused.status, refused.text);
    let account = json!({ "number": ANN.number, "name": ANN.name });
    scene.server.post("/admin/accounts", &account)?.map_err(refused)?;
    let past = json!({ "chat": BOB.number, "texts": (0..MANY).map(text).collect::<Vec<_>>() });
    let path = format!("/admin/accounts/{}/remember", ANN.number);
    scene.server.post(&path, &past)?.map_err(refused)?;

    let mut theirs = scene.linked(Kind::Baileys, ANN, "theirs")?;
    let mut ours = scene.linked_with(Kind::Wa, ANN, "ours", &["--history"])?;
    for number in 0..MANY {
        let (had, have) = (told(&mut theirs, number)?, told(&mut ours, number)?);
        for field in ["id", "chat", "from_me", "timestamp"] {
            ensure!(had[field] == have[field], "{field} of text {number}: {had} and {have}");
        }
        ensure!(have["from_me"] == number.is_multiple_of(3), "{have}");
    }
    Ok(())
}

/// Waits until a client tells a text of the past.
fn told(client: &mut Client, number: u64) -> Result<Value> {
    let text = format!("past {number}");
    client.wait(0, &text, |event| event["event"] == "history_message" && event["text"] == text)
}
