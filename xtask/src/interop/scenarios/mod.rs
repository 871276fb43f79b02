//! What is played, in order.

mod healing;
mod offline;
mod pairing;
mod receipts;
mod restart;
mod texts;

use std::time::Duration;

use anyhow::Result;

use crate::interop::client::Kind::{Baileys, Wa};
use crate::interop::scene::Scene;

/// One story with an end.
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
    scenario("Baileys is offline while we write", |scene| offline::backlog(scene, Wa)),
    scenario("we are offline while Baileys writes", |scene| offline::backlog(scene, Baileys)),
    scenario("Baileys lost its sessions and reads again", |scene| healing::receiver_lost(scene, Wa)),
    scenario("we lost our sessions and read again", |scene| healing::receiver_lost(scene, Baileys)),
    scenario("Baileys lost its sessions and writes again", |scene| healing::sender_lost(scene, Baileys)),
    scenario("we lost our sessions and write again", |scene| healing::sender_lost(scene, Wa)),
];
