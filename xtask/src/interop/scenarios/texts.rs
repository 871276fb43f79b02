//! A text and all the devices that must have it.

use anyhow::{Result, ensure};

use crate::interop::client::{Client, Kind, without_device};
use crate::interop::scene::{ANN, BOB, Person, Scene};

/// Both accounts have two devices. The first device of one account writes.
pub(crate) fn both_sides(scene: &mut Scene<'_>, writes: Kind) -> Result<()> {
    let mut ann = pair_of_devices(scene, Kind::Baileys, ANN)?;
    let mut bob = pair_of_devices(scene, Kind::Wa, BOB)?;
    match writes {
        Kind::Baileys => talk(&mut ann, &mut bob),
        Kind::Wa => talk(&mut bob, &mut ann),
    }
}

/// The devices of one account, and whose it is.
struct Side {
    owner: Person,
    first: Client,
    second: Client,
}

fn pair_of_devices(scene: &Scene<'_>, kind: Kind, owner: Person) -> Result<Side> {
    let name = owner.name.to_lowercase();
    let first = scene.linked(kind, owner, &format!("{name}-1"))?;
    let second = scene.linked(kind, owner, &format!("{name}-2"))?;
    Ok(Side { owner, first, second })
}

fn talk(from: &mut Side, to: &mut Side) -> Result<()> {
    for text in ["one", "two", "three"] {
        from.first.send(to.owner.number, text)?;
    }
    for receiver in [&mut to.first, &mut to.second] {
        for text in receiver.expect_texts(false, &["one", "two", "three"])? {
            ensure!(belongs_to(&text.sender, &from.first), "{} wrote {text:?}", from.first.pn);
        }
    }
    for copy in from.second.expect_texts(true, &["one", "two", "three"])? {
        ensure!(belongs_to(&copy.chat, &to.first), "{copy:?} was written to {}", to.owner.number);
    }
    // An answer comes after everything the server may still have had; nothing came twice.
    to.second.send(from.owner.number, "enough")?;
    from.first.expect_texts(false, &["enough"])?;
    from.second.expect_texts(false, &["enough"])?;
    to.first.expect_texts(true, &["enough"])?;
    Ok(())
}

/// Whether an address is one of those of a client's account. Clients differ in which they name, and
/// Baileys leaves out the device.
fn belongs_to(address: &str, client: &Client) -> bool {
    [&client.pn, &client.lid].into_iter().any(|own| without_device(own) == without_device(address))
}
