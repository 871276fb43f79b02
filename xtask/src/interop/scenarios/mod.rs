//! What is played, in order: scenarios with a scene of their own, then plays whose stories share one.

mod changes;
mod groups;
mod healing;
mod media;
mod offline;
mod pairing;
mod past;
mod pictures;
mod polls;
mod previews;
mod receipts;
mod restart;
mod said;
mod settings;
mod status;
mod texts;
mod vanishing;

use std::time::Duration;

use anyhow::Result;

use crate::interop::cast::Cast;
use crate::interop::client::Kind;
use crate::interop::client::Kind::{Baileys, Wa};
use crate::interop::scene::Scene;

/// One story with a scene of its own.
pub(crate) struct Scenario {
    /// What happens, in a few words.
    pub(crate) name: &'static str,
    /// How long all of it may take.
    pub(crate) limit: Duration,
    /// An error is the reason why it failed.
    pub(crate) play: fn(&mut Scene<'_>) -> Result<()>,
}

const fn scenario(name: &'static str, play: fn(&mut Scene<'_>) -> Result<()>) -> Scenario {
    Scenario { name, limit: Duration::from_secs(90), play }
}

/// All scenarios.
pub(crate) const SCENARIOS: &[Scenario] = &[
    scenario("Baileys pairs by QR", |scene| pairing::by_qr(scene, Baileys)),
    scenario("Baileys pairs by code", |scene| pairing::by_code(scene, Baileys)),
    scenario("wa-client pairs by QR", |scene| pairing::by_qr(scene, Wa)),
    scenario("wa-client pairs by code", |scene| pairing::by_code(scene, Wa)),
    scenario("Baileys is refused with a wrong code", |scene| pairing::wrong_code(scene, Baileys)),
    scenario("wa-client is refused with a wrong code", |scene| pairing::wrong_code(scene, Wa)),
    scenario("Baileys' QR code works once", |scene| pairing::used_qr(scene, Baileys)),
    scenario("wa-client's QR code works once", |scene| pairing::used_qr(scene, Wa)),
    scenario("text from Baileys to wa-client, two devices each", |scene| texts::both_sides(scene, Baileys)),
    scenario("text from wa-client to Baileys, two devices each", |scene| texts::both_sides(scene, Wa)),
    scenario("receipts from wa-client to Baileys", |scene| receipts::delivered_and_read(scene, Baileys)),
    scenario("receipts from Baileys to wa-client", |scene| receipts::delivered_and_read(scene, Wa)),
    scenario("both restart and talk on", restart::clients),
    scenario("the server restarts and keeps everything", restart::server),
    scenario("200 texts wait for Baileys", |scene| offline::backlog(scene, Wa)),
    scenario("200 texts wait for us", |scene| offline::backlog(scene, Baileys)),
    scenario("Baileys lost its sessions and reads again", |scene| healing::receiver_lost(scene, Wa)),
    scenario("we lost our sessions and read again", |scene| healing::receiver_lost(scene, Baileys)),
    scenario("Baileys lost its sessions and writes again", |scene| healing::sender_lost(scene, Baileys)),
    scenario("we lost our sessions and write again", |scene| healing::sender_lost(scene, Wa)),
    scenario("Baileys and ours share the settings of an account", settings::shared),
    scenario("Baileys and ours are given the same past", past::shared),
    scenario("a status for the contacts of ours", status::contacts),
    scenario("a link with a preview each way", previews::each_way),
    scenario("profile pictures each way", pictures::each_way),
];

/// Stories that the same clients play one after the other; each is judged alone.
pub(crate) struct Play {
    /// Who writes to whom.
    pub(crate) name: &'static str,
    pub(crate) players: &'static [Kind],
    pub(crate) stories: &'static [Story],
}

impl Play {
    /// What a story is called in the table.
    pub(crate) fn title(&self, story: &Story) -> String {
        format!("{}: {}", self.name, story.name)
    }
}

/// A part of a play.
pub(crate) struct Story {
    pub(crate) name: &'static str,
    /// An error is the reason why it failed.
    pub(crate) play: fn(&Scene<'_>, &mut Cast) -> Result<()>,
}

/// How long one story may take.
pub(crate) const STORY: Duration = Duration::from_secs(60);

const fn story(name: &'static str, play: fn(&Scene<'_>, &mut Cast) -> Result<()>) -> Story {
    Story { name, play }
}

/// The first player writes to the second.
const TALK: &[Story] = &[
    story("text", said::texts),
    story("quote", said::quote),
    story("mention", said::mention),
    story("location", said::location),
    story("contact", said::contact),
    story("image", media::image),
    story("video", media::video),
    story("document", media::document),
    story("voice note", media::voice),
    story("sticker", media::sticker),
    story("reaction", changes::reaction),
    story("edit", changes::edit),
    story("delete", changes::delete),
    story("poll with one answer, votes", polls::single),
    story("poll with many answers, votes", polls::multiple),
    story("view once", vanishing::view_once),
    story("disappearing", vanishing::disappearing),
    story("nothing came twice", |_, cast| cast.must_have_nothing_twice()),
];

/// Four players in a group that the first one makes, and a fifth who comes later.
const GROUP: &[Story] = &[
    story("status for two", status::words),
    story("status with a picture", status::picture),
    story("created", groups::create),
    story("each member writes", groups::everyone_writes),
    story("quote, reaction, edit, delete", groups::changes),
    story("image", groups::picture),
    story("poll, votes", groups::poll),
    story("member added", groups::member_added),
    story("member removed", groups::member_removed),
    story("renamed", groups::renamed),
    story("member leaves", groups::left),
    story("nothing came twice", |_, cast| cast.must_have_nothing_twice()),
];

/// All plays.
pub(crate) const PLAYS: &[Play] = &[
    Play { name: "Baileys to wa-client", players: &[Baileys, Wa], stories: TALK },
    Play { name: "wa-client to Baileys", players: &[Wa, Baileys], stories: TALK },
    Play { name: "Baileys to Baileys", players: &[Baileys, Baileys], stories: TALK },
    Play { name: "group of Baileys and ours", players: &[Baileys, Wa, Baileys, Wa, Wa], stories: GROUP },
    Play { name: "group of ours and Baileys", players: &[Wa, Baileys, Wa, Baileys, Baileys], stories: GROUP },
    Play { name: "group of Baileys", players: &[Baileys; 5], stories: GROUP },
];
