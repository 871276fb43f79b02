//! Files: what arrives is compared byte by byte.

use anyhow::Result;
use serde_json::json;

use crate::interop::cast::Cast;
use crate::interop::scene::Scene;

/// A small picture with a caption and a large one without.
pub(crate) fn image(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let (small, large) = (cast.files.jpeg("dot.jpg", 0)?, cast.files.jpeg("large.jpg", 700_000)?);
    cast.pass(0, &json!({ "kind": "image", "file": small, "mimetype": "image/jpeg", "caption": "a dot" }))?;
    cast.pass(0, &json!({ "kind": "image", "file": large, "mimetype": "image/jpeg" }))?;
    Ok(())
}

pub(crate) fn video(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let film = cast.files.mp4("film.mp4", 3, 1_500_000)?;
    let content = json!({
        "kind": "video",
        "file": film,
        "mimetype": "video/mp4",
        "caption": "a film",
        "seconds": 3,
    });
    cast.pass(0, &content)?;
    Ok(())
}

pub(crate) fn document(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let paper = cast.files.any("paper.bin", 100_001)?;
    let content = json!({
        "kind": "document",
        "file": paper,
        "mimetype": "application/octet-stream",
        "name": "paper.bin",
        "caption": "to be signed",
    });
    cast.pass(0, &content)?;
    Ok(())
}

/// A recording with its length and its picture.
pub(crate) fn voice(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let recording = cast.files.ogg("voice.ogg", 2)?;
    let content = json!({
        "kind": "voice",
        "file": recording,
        "mimetype": "audio/ogg; codecs=opus",
        "seconds": 2,
        // 64 bytes from 0 to 63.
        "waveform": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
    });
    cast.pass(0, &content)?;
    Ok(())
}

pub(crate) fn sticker(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let sticker = cast.files.webp("sticker.webp")?;
    cast.pass(0, &json!({ "kind": "sticker", "file": sticker, "mimetype": "image/webp" }))?;
    Ok(())
}
