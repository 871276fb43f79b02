//! What must survive the end of a process.

use anyhow::{Result, ensure};

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, BOB, Scene};

/// Both clients end and come back with the sessions that they had.
pub(crate) fn clients(scene: &mut Scene<'_>) -> Result<()> {
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    exchange(&mut ann, &mut bob, "before")?;
    for client in [&mut ann, &mut bob] {
        client.stop()?;
        client.resume()?;
    }
    exchange(&mut ann, &mut bob, "after")?;
    no_retries(scene)
}

/// The server ends without a warning and comes back with its accounts, devices and queues.
pub(crate) fn server(scene: &mut Scene<'_>) -> Result<()> {
    scene.server.keep_data()?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    // What is queued for this device must be there afterwards, too.
    let mut late = scene.linked(Kind::Wa, BOB, "late")?;
    late.stop()?;
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    exchange(&mut ann, &mut bob, "before")?;

    let marks = (ann.mark(), bob.mark());
    scene.server.crash_and_restart()?;
    ann.wait_online(marks.0)?;
    bob.wait_online(marks.1)?;
    late.resume()?;
    let texts = late.texts_until("before 2, Ann")?;
    let texts: Vec<&str> = texts.iter().map(|text| text.text.as_str()).collect();
    let expected = ["before 1, Bob", "before 1, Ann", "before 2, Bob", "before 2, Ann"];
    ensure!(texts == expected, "the device that was away got {texts:?}");
    exchange(&mut ann, &mut bob, "after")?;
    no_retries(scene)
}

/// One text each way, twice, so that sessions are confirmed on both sides. When this returns the server
/// knows that all has arrived: it has passed on the receipts.
fn exchange(ann: &mut Client, bob: &mut Client, word: &str) -> Result<()> {
    for round in 1..=2 {
        let (question, answer) = (format!("{word} {round}, Bob"), format!("{word} {round}, Ann"));
        let asked = ann.send(BOB.number, &question)?;
        bob.expect_texts(false, &[&question])?;
        ann.wait_receipt(&asked, "delivered")?;
        let answered = bob.send(ANN.number, &answer)?;
        ann.expect_texts(false, &[&answer])?;
        bob.wait_receipt(&answered, "delivered")?;
    }
    Ok(())
}

/// Nobody had to ask for a message again: the sessions are the old ones.
fn no_retries(scene: &Scene<'_>) -> Result<()> {
    let retries = scene.retries(None)?;
    ensure!(retries == 0, "messages were asked for again {retries} times");
    Ok(())
}
