//! Two clients in a chat, or several in a group, in front of which stories are played one after the other.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::interop::client::{Client, Kind};
use crate::interop::content;
use crate::interop::files::Files;
use crate::interop::scene::{ANN, BOB, CID, DAN, EVE, Person, Scene};

/// Who plays.
const PERSONS: [Person; 5] = [ANN, BOB, CID, DAN, EVE];

/// A client and whose it is.
pub(crate) struct Player {
    pub(crate) owner: Person,
    pub(crate) client: Client,
}

/// Those who play, and where they write.
pub(crate) struct Cast {
    pub(crate) players: Vec<Player>,
    /// Those who are in the chat.
    pub(crate) members: Vec<usize>,
    /// The group, once there is one.
    pub(crate) group: Option<String>,
    pub(crate) files: Files,
    /// Ids of messages that were sent.
    sent: Vec<String>,
}

impl Cast {
    /// Links one client for each kind.
    pub(crate) fn link(scene: &Scene<'_>, kinds: &[Kind]) -> Result<Self> {
        let player = |(owner, kind): (Person, &Kind)| {
            let client = scene.linked(*kind, owner, &owner.name.to_lowercase())?;
            Ok(Player { owner, client })
        };
        let players = PERSONS.into_iter().zip(kinds).map(player).collect::<Result<_>>()?;
        Ok(Self { players, members: vec![0, 1], group: None, files: scene.files()?, sent: Vec::new() })
    }

    /// The client of a player.
    pub(crate) fn client(&mut self, player: usize) -> &mut Client {
        &mut self.players[player].client
    }

    /// Where a player writes to: the group, or else the other one of two.
    pub(crate) fn chat(&self, writer: usize) -> String {
        let other = || self.players[usize::from(writer == 0)].owner.number.to_owned();
        self.group.clone().unwrap_or_else(other)
    }

    /// The members beside one of them.
    pub(crate) fn others(&self, writer: usize) -> Vec<usize> {
        self.members.iter().copied().filter(|member| *member != writer).collect()
    }

    /// A player says something; returns its id.
    pub(crate) fn say(&mut self, writer: usize, content: &Value) -> Result<String> {
        let chat = self.chat(writer);
        let id = self.client(writer).say(&chat, content)?;
        self.sent.push(id.clone());
        Ok(id)
    }

    /// A player says something, and each of the other members has it as it was said; returns its id.
    pub(crate) fn pass(&mut self, writer: usize, content: &Value) -> Result<String> {
        let id = self.say(writer, content)?;
        for reader in self.others(writer) {
            self.must_have(reader, &id, content)?;
        }
        Ok(id)
    }

    /// Waits until a player has a message, and compares it with what was said.
    pub(crate) fn must_have(&mut self, reader: usize, id: &str, content: &Value) -> Result<()> {
        let name = self.players[reader].client.name.clone();
        let seen = self.client(reader).seen(id, content)?;
        content::compare(content, &seen).with_context(|| format!("{name} has another content"))?;
        if let Some(file) = content["file"].as_str() {
            let place = self.files.place(&format!("{id} at {name}"));
            self.client(reader).download(id, &place)?;
            let (sent, got) = (fs::read(file)?, fs::read(&place)?);
            let (sizes, same) = ((sent.len(), got.len()), sent == got);
            ensure!(same, "{name} has another file ({} bytes were sent, {} came)", sizes.0, sizes.1);
        }
        Ok(())
    }

    /// A player votes, and each other member learns what it has chosen.
    pub(crate) fn vote(&mut self, voter: usize, poll: &str, options: &[&str]) -> Result<()> {
        let marks: Vec<usize> = self.players.iter_mut().map(|player| player.client.mark()).collect();
        let accounts = self.players[voter].client.accounts();
        self.client(voter).vote(poll, options)?;
        for member in self.others(voter) {
            let seen = self.client(member).seen_vote(marks[member], poll, &accounts)?;
            let name = &self.players[member].client.name;
            ensure!(seen == options, "{name} has the vote {seen:?} instead of {options:?}");
        }
        Ok(())
    }

    /// No player has had a message twice.
    pub(crate) fn must_have_nothing_twice(&mut self) -> Result<()> {
        for Player { client, .. } in &mut self.players {
            for id in &self.sent {
                let times = client.times(id);
                ensure!(times <= 1, "{} has the message {id} {times} times", client.name);
            }
        }
        Ok(())
    }

    /// Every member writes and every other reads. It comes after everything that may still be under way.
    pub(crate) fn greet(&mut self) -> Result<()> {
        for writer in self.members.clone() {
            self.pass(writer, &text(&format!("{writer} is here")))?;
        }
        Ok(())
    }
}

/// The content of a plain text.
pub(crate) fn text(text: &str) -> Value {
    json!({ "kind": "text", "text": text })
}
