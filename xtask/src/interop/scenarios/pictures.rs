//! Profile pictures: one side sets them, the other hears of it and fetches them.

use std::fs;

use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, BOB, Person, Scene};

/// Either side has a picture and takes it away; then a group has one from each.
pub(crate) fn each_way(scene: &mut Scene<'_>) -> Result<()> {
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    // Only who knows somebody hears of a picture.
    ann.send(BOB.number, "hello")?;
    bob.expect_texts(false, &["hello"])?;
    let files = scene.files()?;
    let picture = files.jpeg("dot.jpg", 900)?;
    shown(scene, (&mut ann, ANN), &mut bob, &picture)?;
    shown(scene, (&mut bob, BOB), &mut ann, &picture)?;

    let made = bob.call("group_create", json!({ "subject": "Tea", "members": [ANN.number] }))?;
    let group = made["group"].as_str().unwrap_or_default().to_owned();
    set(&mut ann, &mut bob, &picture, Some(&group))?;
    fetch(scene, &mut bob, &group, "group-1.jpg")?;
    set(&mut bob, &mut ann, &picture, Some(&group))?;
    let fetched = fetch(scene, &mut ann, &group, "group-2.jpg")?;
    ensure!(fetched == fs::read(&picture)?, "the picture of the group is another one");
    Ok(())
}

/// A person has a picture, and has it no longer.
fn shown(scene: &Scene<'_>, of: (&mut Client, Person), viewer: &mut Client, picture: &str) -> Result<()> {
    let (setter, owner) = of;
    set(setter, viewer, picture, None)?;
    let fetched = fetch(scene, viewer, owner.number, &format!("{}.jpg", owner.name))?;
    // Baileys makes a picture of another size of it.
    ensure!(setter.kind == Kind::Baileys || fetched == fs::read(picture)?, "the picture is another one");
    let mark = viewer.mark();
    setter.call("picture_remove", json!({}))?;
    hear(viewer, mark, None, true)?;
    let asked = viewer.begin("picture", json!({ "of": owner.number }))?;
    match (viewer.kind, viewer.finish(asked)) {
        (Kind::Wa, Ok(answer)) if answer["state"] == "missing" => Ok(()),
        (Kind::Baileys, Err(error)) if error.to_string().contains("item-not-found") => Ok(()),
        (_, outcome) => bail!("a picture that is gone is told as {outcome:?}"),
    }
}

/// One side sets a picture; the other hears of it.
fn set(setter: &mut Client, viewer: &mut Client, picture: &str, group: Option<&str>) -> Result<()> {
    let mark = viewer.mark();
    let mut order = json!({ "path": picture });
    if let Some(group) = group {
        order["group"] = group.into();
    }
    setter.call("picture_set", order)?;
    hear(viewer, mark, group, false)
}

fn hear(viewer: &mut Client, mark: usize, group: Option<&str>, removed: bool) -> Result<()> {
    viewer.wait(mark, "a change of a picture", |event: &Value| {
        event["event"] == "picture"
            && event["removed"] == removed
            && group.is_none_or(|group| event["chat"] == group)
    })?;
    Ok(())
}

/// Both forms of a picture; returns the larger one.
fn fetch(scene: &Scene<'_>, viewer: &mut Client, of: &str, name: &str) -> Result<Vec<u8>> {
    let place = scene.files()?.place(name);
    for full in [false, true] {
        viewer.call("picture_download", json!({ "of": of, "full": full, "path": place }))?;
        ensure!(fs::read(&place)?.starts_with(&[0xff, 0xd8]), "{name} is no JPEG");
    }
    Ok(fs::read(&place)?)
}
