//! Linking a device, and attempts that must not link one.

use anyhow::{Result, bail, ensure};
use serde_json::json;

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, Person, Scene};

/// Nobody's code: the letters of codes are chosen at random.
const WRONG_CODE: &str = "AAAAAAAA";

/// QR, consent, restart with stream error 515, login; then everything again from what was stored.
pub(crate) fn by_qr(scene: &mut Scene<'_>, kind: Kind) -> Result<()> {
    let mut client = scene.linked(kind, ANN, "ann")?;
    check_linked(scene, &mut client)
}

/// The same with a code that is typed into the phone.
pub(crate) fn by_code(scene: &mut Scene<'_>, kind: Kind) -> Result<()> {
    let mut client = scene.device(kind, "ann")?;
    pair_by_code(scene, &mut client)?;
    check_linked(scene, &mut client)
}

/// A wrong code links nothing, says so on both sides, and the next attempt works.
pub(crate) fn wrong_code(scene: &mut Scene<'_>, kind: Kind) -> Result<()> {
    let mut client = scene.device(kind, "ann")?;
    let mark = client.mark();
    client.call("pair_code", json!({ "phone": ANN.number }))?;
    let typed = json!({ "number": ANN.number, "code": WRONG_CODE });
    match scene.server.post("/admin/phone/enter-code", &typed)? {
        Ok(linked) => bail!("a wrong code linked {linked}"),
        Err(refused) => {
            ensure!(refused.status == 422, "a wrong code is answered {}", refused.status);
            ensure!(refused.text.contains("code is wrong"), "the phone says {}", refused.text);
        }
    }
    client.wait(mark, "the failure", |event| {
        ["pairing_failed", "closed"].iter().any(|name| event["event"] == *name)
    })?;
    let devices = scene.devices(ANN)?;
    ensure!(devices.is_empty(), "the server knows {devices:?}");
    ensure!(client.count(mark, "paired") == 0, "the client takes itself for linked");
    pair_by_code(scene, &mut client)?;
    check_linked(scene, &mut client)
}

/// A QR code that was scanned links no second time; the client goes on undisturbed.
pub(crate) fn used_qr(scene: &mut Scene<'_>, kind: Kind) -> Result<()> {
    let mut client = scene.device(kind, "ann")?;
    let mark = client.mark();
    client.begin("pair", json!({}))?;
    let qr = client.wait(mark, "a QR code", |event| event["event"] == "qr")?;
    let linked = scene.scan(&qr["text"], ANN)?;
    scene.settle(&mut client, &linked)?;

    let other = Person { name: "Eve", number: "15550100003" };
    let order = json!({ "qr": qr["text"], "number": other.number });
    match scene.server.post("/admin/phone/scan-qr", &order)? {
        Ok(linked) => bail!("a used QR code linked {linked}"),
        Err(refused) => ensure!(refused.status == 404, "{} {}", refused.status, refused.text),
    }
    let accounts = scene.server.get("/admin/accounts")?;
    ensure!(accounts.as_array().is_some_and(|all| all.len() == 1), "the server knows {accounts}");
    check_linked(scene, &mut client)
}

fn pair_by_code(scene: &Scene<'_>, client: &mut Client) -> Result<()> {
    let code = client.call("pair_code", json!({ "phone": ANN.number }))?;
    let typed = json!({ "number": ANN.number, "code": code["code"] });
    match scene.server.post("/admin/phone/enter-code", &typed)? {
        Ok(linked) => scene.settle(client, &linked),
        Err(refused) => bail!("the phone refuses the code: {} {}", refused.status, refused.text),
    }
}

/// The server knows one device, which can read what the phone writes, and log in again.
fn check_linked(scene: &Scene<'_>, client: &mut Client) -> Result<()> {
    let devices = scene.devices(ANN)?;
    ensure!(devices == [client.pn.as_str()], "the server knows {devices:?} and not {}", client.pn);
    note_from_phone(scene, client, "before")?;
    client.stop()?;
    client.resume()?;
    note_from_phone(scene, client, "after")
}

fn note_from_phone(scene: &Scene<'_>, client: &mut Client, text: &str) -> Result<()> {
    let path = format!("/admin/accounts/{}/send", ANN.number);
    let answer = scene.server.post(&path, &json!({ "to": ANN.number, "text": text }))?;
    ensure!(answer.is_ok(), "the phone cannot send: {answer:?}");
    client.expect_texts(true, &[text]).map(drop)
}
