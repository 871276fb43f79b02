//! The marks of a message: on the peer's device, and seen.

use anyhow::Result;
use serde_json::json;

use crate::interop::client::Kind;
use crate::interop::scene::{ANN, BOB, Scene};

/// The writer learns that its text has arrived, and then that it was read.
pub(crate) fn delivered_and_read(scene: &mut Scene<'_>, writes: Kind) -> Result<()> {
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    let (from, to, to_number) = match writes {
        Kind::Baileys => (&mut ann, &mut bob, BOB.number),
        Kind::Wa => (&mut bob, &mut ann, ANN.number),
    };
    // A device that nobody looks at may confirm more quietly.
    to.call("available", json!({}))?;
    let id = from.send(to_number, "seen?")?;
    let texts = to.expect_texts(false, &["seen?"])?;
    from.wait_receipt(&id, "delivered")?;
    for text in texts {
        to.call("read", json!({ "chat": text.chat, "ids": [text.id] }))?;
    }
    from.wait_receipt(&id, "read")?;
    Ok(())
}
