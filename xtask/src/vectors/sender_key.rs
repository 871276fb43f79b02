//! `sender_key.json`: distributions and group messages of one device, read in any order.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_crypto::{KeyPair, PrivateKey, PublicKey};
use wa_signal::{DistributionMessage, SenderKeyRecord};

use super::scripted::ScriptedRng;
use super::{Outcome, bytes, number, same, text};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    if text(case, "kind")? != "sender_key" {
        return Ok(Outcome::Skipped);
    }
    let states = case["states"].as_array().context("no states")?;
    for (at, state) in states.iter().enumerate() {
        write(state).with_context(|| format!("writing with state {at}"))?;
    }
    let mut record = SenderKeyRecord::new();
    let events = case["events"].as_array().context("no events")?;
    for (at, event) in events.iter().enumerate() {
        play(event, states, &mut record).with_context(|| format!("event {at}"))?;
        record = SenderKeyRecord::decode(&record.encode())?;
    }
    Ok(Outcome::Passed)
}

/// Makes the distribution and every message ourselves. All but the signature must be the same bytes:
/// its nonce is the writer's own affair.
fn write(state: &Value) -> Result<()> {
    let signing = &state["signing"];
    let pair = KeyPair::from_private(PrivateKey::from_slice(&bytes(signing, "private")?)?);
    ensure!(pair.public == PublicKey::from_serialized(&bytes(signing, "public")?)?, "signing key differs");
    let chain_key = <[u8; 32]>::try_from(bytes(state, "chain_key")?)
        .map_err(|_| anyhow::anyhow!("chain_key is not 32 bytes long"))?;
    let (key_id, first) = (small(state, "key_id")?.into(), small(state, "iteration")?);
    let mut writer = SenderKeyRecord::from_parts(key_id, first, &chain_key, pair);
    let distribution = bytes(state, "distribution")?;
    same("distribution", &writer.distribution_message()?.to_bytes(), &distribution)?;

    let mut reader = SenderKeyRecord::new();
    reader.process_distribution(&DistributionMessage::parse(&distribution)?);
    let mut next = first;
    for message in state["messages"].as_array().context("no messages")? {
        let (iteration, plaintext) = (small(message, "iteration")?, bytes(message, "plaintext")?);
        while next < iteration {
            writer.encrypt(b"passed over", &mut ScriptedRng::new(Vec::new()))?;
            next += 1;
        }
        let ours = writer.encrypt(&plaintext, &mut ScriptedRng::new(vec![7; 64]))?;
        next += 1;
        let theirs = bytes(message, "bytes")?;
        ensure!(ours.len() == theirs.len(), "message {iteration} has another length");
        let body = ours.len().saturating_sub(wa_crypto::SIGNATURE_LENGTH);
        same("message", ours.get(..body).unwrap_or_default(), theirs.get(..body).unwrap_or_default())?;
        if iteration - first <= wa_signal::ForwardLimit::PEER.get() {
            same("our own message", &reader.decrypt(&ours)?, &plaintext)?;
        }
    }
    Ok(())
}

fn play(event: &Value, states: &[Value], record: &mut SenderKeyRecord) -> Result<()> {
    let state = event["distribution"].as_u64().and_then(|at| states.get(usize::try_from(at).ok()?));
    match text(event, "op")? {
        "process" => {
            let distribution = if event["bytes"].is_null() {
                bytes(state.context("unknown distribution")?, "distribution")?
            } else {
                bytes(event, "bytes")?
            };
            match (event["ok"].as_bool().unwrap_or(true), DistributionMessage::parse(&distribution)) {
                (true, parsed) => record.process_distribution(&parsed?),
                (false, Err(_)) => {}
                (false, Ok(_)) => bail!("accepted what must be refused"),
            }
        }
        "decrypt" => {
            let message = state.map(|state| &state["messages"][event_index(event)]);
            let sent = if event["bytes"].is_null() {
                bytes(message.context("no bytes")?, "bytes")?
            } else {
                bytes(event, "bytes")?
            };
            let before = record.encode();
            let result = record.decrypt(&sent);
            ensure!(result.is_ok() || record.encode() == before, "a refusal changed the record");
            match (event["ok"].as_bool(), result) {
                _ if event["expect"] == "either" => {}
                (Some(true), Ok(plaintext)) => {
                    let message = message.context("no plaintext to compare")?;
                    same("plaintext", &plaintext, &bytes(message, "plaintext")?)?;
                }
                (Some(false), Err(_)) => {}
                (Some(false), Ok(_)) => bail!("accepted what must be refused"),
                (_, Err(error)) => return Err(error.into()),
                (None, Ok(_)) => bail!("field ok is missing"),
            }
        }
        op => bail!("unknown event {op}"),
    }
    Ok(())
}

fn event_index(event: &Value) -> usize {
    event["message"].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or(usize::MAX)
}

fn small(value: &Value, key: &str) -> Result<u32> {
    Ok(u32::try_from(number(value, key)?)?)
}
