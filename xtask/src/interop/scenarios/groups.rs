//! A group from its beginning: the stories follow each other.

use anyhow::{Context as _, Result, ensure};
use serde_json::json;

use crate::interop::cast::{Cast, text};
use crate::interop::scene::Scene;

/// The first player makes a group with three others, and they hear of it.
pub(crate) fn create(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let members: Vec<&str> = cast.players[1..4].iter().map(|player| player.owner.number).collect();
    let made = cast.client(0).call("group_create", json!({ "subject": "hikers", "members": members }))?;
    let group = made["group"].as_str().context("a group has an address")?.to_owned();
    ensure!(group.ends_with("@g.us"), "{group} is no group");
    for member in 1..4 {
        cast.client(member).wait(0, "the new group", |event| {
            event["event"] == "group" && event["group"] == *group && event["action"] == "create"
        })?;
    }
    cast.group = Some(group);
    cast.members = vec![0, 1, 2, 3];
    Ok(())
}

/// Everybody writes twice, everybody reads: at first keys are handed out, then they are used.
pub(crate) fn everyone_writes(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.must_have_a_group()?;
    cast.greet()?;
    cast.greet()
}

/// A picture, an answer, a reaction and a poll.
pub(crate) fn kinds(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.must_have_a_group()?;
    let file = cast.files.jpeg("hill.jpg", 20_000)?;
    let picture = json!({ "kind": "image", "file": file, "mimetype": "image/jpeg", "caption": "the hill" });
    let picture = cast.pass(0, &picture)?;
    cast.pass(1, &json!({ "kind": "text", "text": "so high!", "quote": picture }))?;
    cast.pass(2, &json!({ "kind": "reaction", "of": picture, "text": "😍" }))?;
    let poll = json!({ "kind": "poll", "question": "when?", "options": ["today", "never"], "selectable": 1 });
    let poll = cast.pass(3, &poll)?;
    cast.vote(0, &poll, &["today"])?;
    cast.vote(1, &poll, &["never"])?;
    let of = cast.pass(1, &text("meet at tne"))?;
    cast.pass(1, &json!({ "kind": "edit", "of": of, "text": "meet at ten" }))?;
    cast.pass(1, &json!({ "kind": "delete", "of": of }))?;
    Ok(())
}

/// One more person, who reads what is written from now on, and is read.
pub(crate) fn member_added(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.change("group_add", "add", 4)?;
    cast.members = vec![0, 1, 2, 3, 4];
    cast.greet()
}

/// A person who is removed reads nothing any more, and is not read.
pub(crate) fn member_removed(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.change("group_remove", "remove", 1)?;
    cast.members = vec![0, 2, 3, 4];
    let mut secrets = Vec::new();
    for writer in cast.members.clone() {
        secrets.push(cast.pass(writer, &text(&format!("without Bob, says {writer}")))?);
    }
    // What comes to Bob directly comes after what he might have had from the group.
    for writer in cast.members.clone() {
        let number = cast.players[1].owner.number;
        let direct = text(&format!("sorry, says {writer}"));
        let id = cast.client(writer).say(number, &direct)?;
        cast.must_have(1, &id, &direct)?;
    }
    for id in secrets {
        ensure!(cast.client(1).times(&id) == 0, "Bob reads the group he was removed from");
    }
    cast.greet()
}

/// The name of the group changes, and everybody hears of it.
pub(crate) fn renamed(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let group = cast.must_have_a_group()?;
    let marks: Vec<usize> = cast.players.iter_mut().map(|player| player.client.mark()).collect();
    cast.client(0).call("group_subject", json!({ "group": group, "subject": "climbers" }))?;
    for member in cast.others(0) {
        cast.client(member).wait(marks[member], "the new name", |event| {
            event["event"] == "group" && event["group"] == *group && event["change"]["subject"] == "climbers"
        })?;
    }
    Ok(())
}

/// A person leaves; the others go on.
pub(crate) fn left(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    let group = cast.must_have_a_group()?;
    let marks: Vec<usize> = cast.players.iter_mut().map(|player| player.client.mark()).collect();
    cast.client(3).call("group_leave", json!({ "group": group }))?;
    for member in cast.members.clone().into_iter().filter(|member| *member != 3) {
        cast.must_hear_of(member, marks[member], "remove", 3)?;
    }
    cast.members.retain(|member| *member != 3);
    cast.greet()
}

impl Cast {
    /// The address of the group.
    fn must_have_a_group(&self) -> Result<String> {
        self.group.clone().context("there is no group")
    }

    /// The first player changes whether another one is a member; all members and that one hear of it.
    fn change(&mut self, call: &str, action: &str, player: usize) -> Result<()> {
        let group = self.must_have_a_group()?;
        let marks: Vec<usize> = self.players.iter_mut().map(|player| player.client.mark()).collect();
        let number = self.players[player].owner.number;
        let done = self.client(0).call(call, json!({ "group": group, "members": [number] }))?;
        ensure!(done["results"][0]["status"] == "200", "the server says {done}");
        for member in self.others(0) {
            self.must_hear_of(member, marks[member], action, player)?;
        }
        Ok(())
    }

    fn must_hear_of(&mut self, member: usize, mark: usize, action: &str, player: usize) -> Result<()> {
        let about = self.players[player].client.accounts();
        self.client(member).wait(mark, &format!("{action} of player {player}"), |event| {
            let mut members = event["members"].as_array().into_iter().flatten();
            event["event"] == "group"
                && event["action"] == action
                && members.any(|member| about.iter().any(|account| member["id"] == **account))
        })?;
        Ok(())
    }
}
