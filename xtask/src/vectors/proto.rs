//! `proto.json`: messages as JSON and as bytes, and odd wire forms.
//!
//! The peer that made the bytes packs every list of numbers, where the schema packs four of them and a
//! parser has to take both. So our bytes are packed (by a second implementation) before they are compared.

use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail, ensure};
use prost_reflect::prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage};
use serde_json::{Map, Value};
use wa_proto::registry::{self, Schema};

use super::{Outcome, bytes, same, text};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    let name = text(case, "type")?;
    let schema = registry::find(name).with_context(|| format!("no message {name}"))?;
    let wire = bytes(case, "bytes")?;
    match text(case, "kind")? {
        "message" => message(schema, &wire, &plain(&case["json"])?)?,
        "wire" => odd(schema, &wire, case)?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

/// Both directions, and the JSON form both ways.
fn message(schema: &Schema, wire: &[u8], json: &Value) -> Result<()> {
    let message = schema.decode(wire)?;
    same_json(&serde_json::from_str(&message.to_json()?)?, json)?;
    same("re-encoding", &packed(schema, &message.encode())?, wire)?;
    same("encoding", &packed(schema, &schema.from_json(&json.to_string())?.encode())?, wire)
}

/// The same message with every list of numbers packed.
fn packed(schema: &Schema, wire: &[u8]) -> Result<Vec<u8>> {
    static POOL: OnceLock<DescriptorPool> = OnceLock::new();
    let pool = match POOL.get() {
        Some(pool) => pool,
        None => {
            let mut files = crate::gen_proto::schema()?;
            for file in &mut files.file {
                crate::gen_proto::pack(file);
            }
            let pool = DescriptorPool::from_file_descriptor_set(files)?;
            POOL.get_or_init(|| pool)
        }
    };
    let ours = pool.all_messages().find(|message| {
        let package = message.package_name().len() + 1;
        message.full_name().get(package..) == Some(schema.name())
    });
    let message = DynamicMessage::decode(ours.context("not in proto/")?, wire)?;
    Ok(message.encode_to_vec())
}

/// Bytes that a tidy encoder does not write; `expect` says what must come of them.
fn odd(schema: &Schema, wire: &[u8], case: &Value) -> Result<()> {
    let expect = text(case, "expect")?;
    let outcome = schema.decode(wire);
    if expect.starts_with("either") || expect.starts_with("accept or reject") {
        return Ok(());
    }
    if expect.starts_with("reject") {
        ensure!(outcome.is_err(), "accepted");
        return Ok(());
    }
    ensure!(expect.starts_with("accept"), "cannot read the expectation {expect:?}");
    let message = match outcome {
        // A known field in another wire type may be refused or skipped; a case of its own says so.
        Err(error) if error.to_string().contains("invalid wire type") => return Ok(()),
        outcome => outcome?,
    };
    let json: Value = serde_json::from_str(&message.to_json()?)?;
    let again = schema.decode(&message.encode())?;
    same_json(&serde_json::from_str(&again.to_json()?)?, &json)?;
    // An expectation that names the peer's library says that the peer is different.
    let peer = &case["peer"]["json"];
    if !peer.is_null() && !expect.contains("protobufjs") {
        same_json(&json, &plain(peer)?)?;
    }
    Ok(())
}

/// The vectors' JSON in our form: `{"$hex": "00"}` becomes `"00"`.
fn plain(value: &Value) -> Result<Value> {
    Ok(match value {
        Value::Object(map) => match map.get("$hex") {
            Some(hex) => hex.clone(),
            None => {
                let entries = map.iter().map(|(key, value)| Ok((key.clone(), plain(value)?)));
                Value::Object(entries.collect::<Result<Map<_, _>>>()?)
            }
        },
        Value::Array(list) => Value::Array(list.iter().map(plain).collect::<Result<_>>()?),
        Value::Null => bail!("null has no place in a message"),
        other => other.clone(),
    })
}

/// Fails unless both say the same; floating-point numbers up to single precision.
fn same_json(ours: &Value, theirs: &Value) -> Result<()> {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) => {
            for key in ours.keys().chain(theirs.keys()) {
                let (Some(ours), Some(theirs)) = (ours.get(key), theirs.get(key)) else {
                    bail!("field {key} is on one side only");
                };
                same_json(ours, theirs).with_context(|| format!("in {key}"))?;
            }
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            ensure!(ours.len() == theirs.len(), "{} elements, expected {}", ours.len(), theirs.len());
            for (ours, theirs) in ours.iter().zip(theirs) {
                same_json(ours, theirs)?;
            }
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => {
            let (a, b) = (a.as_f64().context("number")?, b.as_f64().context("number")?);
            ensure!((a - b).abs() <= a.abs() * f64::from(f32::EPSILON), "{a}, expected {b}");
        }
        _ => ensure!(ours == theirs, "{ours}, expected {theirs}"),
    }
    Ok(())
}
