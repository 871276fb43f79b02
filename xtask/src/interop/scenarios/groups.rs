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
        cast.client(member).hear_of(0, &group, "the new group", |told| {
            told["action"] == "create" && told["subject"] == "hikers"
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

/// An answer, a reaction, a correction and a deletion.
pub(crate) fn changes(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.must_have_a_group()?;
    let question = cast.pass(0, &text("where do we meet?"))?;
    let of = cast.pass(1, &json!({ "kind": "text", "text": "at the staiton", "quote": question }))?;
    cast.pass(2, &json!({ "kind": "reaction", "of": of, "text": "👍" }))?;
    cast.pass(1, &json!({ "kind": "edit", "of": of, "text": "at the station" }))?;
    cast.pass(1, &json!({ "kind": "delete", "of": of }))?;
    Ok(())
}

pub(crate) fn picture(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.must_have_a_group()?;
    for writer in [0, 1] {
        let file = cast.files.jpeg("hill.jpg", 20_000)?;
        let picture =
            json!({ "kind": "image", "file": file, "mimetype": "image/jpeg", "caption": "the hill" });
        cast.pass(writer, &picture)?;
    }
    Ok(())
}

/// A poll, and the votes of two others.
pub(crate) fn poll(_: &Scene<'_>, cast: &mut Cast) -> Result<()> {
    cast.must_have_a_group()?;
    let poll = json!({ "kind": "poll", "question": "when?", "options": ["today", "never"], "selectable": 1 });
    let poll = cast.pass(2, &poll)?;
    cast.vote(0, &poll, &["today"])?;
    cast.vote(1, &poll, &["never"])
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
    cast.client(0).call("group_subject", json!({ "group": group, "text": "climbers" }))?;
    for member in cast.others(0) {
        let mark = marks[member];
        cast.client(member).hear_of(mark, &group, "the new name", |told| told["subject"] == "climbers")?;
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
        let refused =
            done["members"].as_array().into_iter().flatten().any(|member| !member["code"].is_null());
        ensure!(!refused, "the server says {done}");
        let mut hear = self.others(0);
        if !hear.contains(&player) {
            hear.push(player);
        }
        for member in hear {
            self.must_hear_of(member, marks[member], action, player)?;
        }
        Ok(())
    }

    fn must_hear_of(&mut self, member: usize, mark: usize, action: &str, player: usize) -> Result<()> {
        let (group, about) = (self.must_have_a_group()?, self.players[player].client.accounts());
        // One who is added has not been there before: to that one it is a new group.
        let new = action == "add" && member == player;
        self.client(member).hear_of(mark, &group, &format!("{action} of player {player}"), |told| {
            let mut members = told["members"].as_array().into_iter().flatten();
            (new && told["action"] == "create")
                || told["action"] == action
                    && members.any(|member| about.iter().any(|account| member == account))
        })
    }
}
