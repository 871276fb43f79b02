//! `message.json`: padding, participant hashes, message ids. What is encrypted with message secrets is not
//! covered yet.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_core::{pad_with, participant_hash, unpad};
use wa_crypto::sha256;
use wa_jid::Jid;
use wa_stanza::{MessageId, UnixSeconds};

use super::adv::array;
use super::{Outcome, bytes, number, same, text};

pub(crate) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "pad" => pad(case)?,
        "unpad" => check_unpad(case)?,
        "phash" => phash(case)?,
        "message_id" => return message_id(case),
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn pad(case: &Value) -> Result<()> {
    let mut message = bytes(case, "plaintext")?;
    let [random] = array(&bytes(case, "random_byte")?)?;
    pad_with(&mut message, random);
    let padded = bytes(case, "padded")?;
    same("padded", &message, &padded)?;
    same("unpadded", unpad(&padded).context("the padding is refused")?, &bytes(case, "plaintext")?)
}

fn check_unpad(case: &Value) -> Result<()> {
    let accepted = unpad(&bytes(case, "padded")?).is_some();
    match text(case, "expect")? {
        "accept" => ensure!(accepted, "refused"),
        "reject" => ensure!(!accepted, "accepted"),
        "either" => {}
        other => bail!("unknown expectation {other}"),
    }
    Ok(())
}

fn phash(case: &Value) -> Result<()> {
    let participants = case["participants"].as_array().context("no participants")?;
    let devices: Vec<Jid> = participants
        .iter()
        .map(|jid| Ok(jid.as_str().context("not text")?.parse()?))
        .collect::<Result<_>>()?;
    same("hash", participant_hash(&devices).as_bytes(), text(case, "phash_v2")?.as_bytes())
}

fn message_id(case: &Value) -> Result<Outcome> {
    let Some(random) = case["random_16"].as_str() else { return Ok(Outcome::Skipped) };
    let random = array(&super::unhex(random)?)?;
    let user = case["user"].as_str().map(str::parse::<Jid>).transpose()?;
    let at = UnixSeconds::new(number(case, "unix_seconds")?);
    let preimage = MessageId::fixed_preimage(at, user.as_ref().map(Jid::user), &random);
    same("id", MessageId::from_digest(&sha256(&preimage)).as_str().as_bytes(), text(case, "id")?.as_bytes())?;
    Ok(Outcome::Passed)
}
