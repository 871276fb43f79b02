//! A session that one side has lost, and how the two find together again.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use rusqlite::Connection;
use wa_store::Table;

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, BOB, Scene};

/// The receiver has lost its sessions: it cannot read, asks again, and gets the text once.
pub(crate) fn receiver_lost(scene: &mut Scene<'_>, writes: Kind) -> Result<()> {
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    let (from, from_number, to, to_number) = match writes {
        Kind::Baileys => (&mut ann, ANN.number, &mut bob, BOB.number),
        Kind::Wa => (&mut bob, BOB.number, &mut ann, ANN.number),
    };
    confirm(from, from_number, to, to_number)?;
    to.stop()?;
    lose_sessions(to)?;
    let before = scene.retries(Some(to))?;
    to.resume()?;
    from.send(to_number, "can you read this?")?;
    to.expect_texts(false, &["can you read this?"])?;
    ensure!(scene.retries(Some(to))? > before, "{} could read without a session", to.name);
    confirm(from, from_number, to, to_number)
}

/// The sender has lost its sessions: it begins new ones, and the receiver follows.
pub(crate) fn sender_lost(scene: &mut Scene<'_>, writes: Kind) -> Result<()> {
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    let (from, from_number, to, to_number) = match writes {
        Kind::Baileys => (&mut ann, ANN.number, &mut bob, BOB.number),
        Kind::Wa => (&mut bob, BOB.number, &mut ann, ANN.number),
    };
    confirm(from, from_number, to, to_number)?;
    from.stop()?;
    lose_sessions(from)?;
    from.resume()?;
    from.send(to_number, "it is me")?;
    to.expect_texts(false, &["it is me"])?;
    confirm(from, from_number, to, to_number)
}

/// Texts both ways: afterwards both have a session that the other has confirmed.
fn confirm(from: &mut Client, from_number: &str, to: &mut Client, to_number: &str) -> Result<()> {
    for _ in 0..2 {
        from.send(to_number, "ping")?;
        to.expect_texts(false, &["ping"])?;
        to.send(from_number, "pong")?;
        from.expect_texts(false, &["pong"])?;
    }
    Ok(())
}

/// Takes all sessions out of the store of a client that does not run.
fn lose_sessions(client: &Client) -> Result<()> {
    let lost = match client.kind {
        Kind::Baileys => {
            let files = fs::read_dir(&client.store)?.collect::<std::io::Result<Vec<_>>>()?;
            let sessions =
                files.iter().filter(|file| file.file_name().to_string_lossy().starts_with("session-"));
            sessions.map(|file| fs::remove_file(file.path())).collect::<std::io::Result<Vec<()>>>()?.len()
        }
        Kind::Wa => {
            let store = Connection::open(&client.store).context("the store cannot be opened")?;
            store.execute("DELETE FROM record WHERE kind = ?1", [Table::Session.code()])?
        }
    };
    ensure!(lost > 0, "{} had no sessions", client.name);
    Ok(())
}
