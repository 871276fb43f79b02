//! Texts that the server keeps for a device that is away.

use anyhow::Result;

use crate::interop::client::Kind;
use crate::interop::scene::{ANN, BOB, Scene};

/// How many texts are kept.
const TEXTS: u32 = 200;

/// One side writes many texts while the other is away; they come in order, once.
pub(crate) fn backlog(scene: &mut Scene<'_>, writes: Kind) -> Result<()> {
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    let (from, from_number, to, to_number) = match writes {
        Kind::Baileys => (&mut ann, ANN.number, &mut bob, BOB.number),
        Kind::Wa => (&mut bob, BOB.number, &mut ann, ANN.number),
    };
    from.send(to_number, "hello")?;
    to.expect_texts(false, &["hello"])?;
    to.send(from_number, "good night")?;
    from.expect_texts(false, &["good night"])?;
    to.stop()?;

    let kept: Vec<String> = (1..=TEXTS).map(|number| format!("dream {number}")).collect();
    for text in &kept {
        from.send(to_number, text)?;
    }
    to.resume()?;
    let kept: Vec<&str> = kept.iter().map(String::as_str).collect();
    to.expect_texts(false, &kept)?;

    // Once more: nothing of it comes again.
    to.stop()?;
    to.resume()?;
    from.send(to_number, "good morning")?;
    to.expect_texts(false, &["good morning"])?;
    Ok(())
}
