//! `wam.json`: metrics buffers of Baileys, read; and its bytes made again from our records.
//!
//! The peer writes the number of a buffer in big-endian order and marks all fields but the last as events.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value as Json;
use wa_crypto::sha256;
use wa_wam::{Buffer, Channel, EventRef, GlobalRef, Header, Item, Kind, Record, Sequence, Value};

use super::{Outcome, bytes, number, same, text, unhex};

pub(super) fn run(case: &Json) -> Result<Outcome> {
    match text(case, "kind")? {
        "wam" => buffer(case)?,
        "flags" => flags(case)?,
        // Prose about the bytes of the other cases.
        "note" => {}
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn list<'v>(case: &'v Json, key: &str) -> Result<&'v Vec<Json>> {
    case[key].as_array().with_context(|| format!("no {key}"))
}

fn id(json: &Json) -> Result<u16> {
    Ok(u16::try_from(number(json, "id")?)?)
}

fn value(json: &Json) -> Result<Value<'_>> {
    Ok(match &json["value"] {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Int(i64::from(*truth)),
        Json::Number(number) => Value::number(number.as_f64().context("no number")?),
        Json::String(text) => Value::from(text.as_str()),
        _ => bail!("no value"),
    })
}

fn buffer(case: &Json) -> Result<()> {
    let again = as_the_peer(case)?;
    // Long buffers come as a hash.
    let theirs = if case.get("bytes").is_some() { bytes(case, "bytes")? } else { again.clone() };
    same("buffer", &again, &theirs)?;
    ensure!(u64::try_from(theirs.len())? == number(case, "len")?, "{} bytes", theirs.len());
    same("hash", &sha256(&theirs), &bytes(case, "sha256")?)?;
    read(case, &theirs)
}

/// The fields that the peer writes: those that have a value.
fn fields(event: &Json) -> Result<Vec<&Json>> {
    Ok(list(event, "props")?.iter().filter(|field| !field["value"].is_null()).collect())
}

fn as_the_peer(case: &Json) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut header = Header::new(Channel::Regular, Sequence::FIRST);
    header.version = u8::try_from(number(case, "protocol_version")?)?;
    header.sequence = u16::try_from(number(case, "sequence")?)?.swap_bytes();
    header.write(&mut out);
    for event in list(case, "events")? {
        for global in list(event, "globals")? {
            Record::new(Kind::Global, id(global)?, value(global)?).write(&mut out)?;
        }
        let weight = Value::Int(-event["weight"].as_i64().context("no weight")?);
        let mut records = vec![Record::new(Kind::Event, id(event)?, weight)];
        for field in fields(event)? {
            records.push(Record::new(Kind::Event, id(field)?, value(field)?));
        }
        let only = records.len() == 1;
        let mut last = records.pop().context("no records")?.last();
        last.kind = if only { Kind::Event } else { Kind::Field };
        records.push(last);
        records.iter().try_for_each(|record| record.write(&mut out))?;
    }
    Ok(out)
}

fn read(case: &Json, theirs: &[u8]) -> Result<()> {
    let buffer = Buffer::parse(theirs)?;
    let header = buffer.header();
    ensure!(u64::from(header.version) == number(case, "protocol_version")?, "version {}", header.version);
    let sequence = header.sequence.swap_bytes();
    ensure!(u64::from(sequence) == number(case, "sequence")?, "sequence {sequence}");
    let mut items = buffer.items();
    for event in list(case, "events")? {
        for wanted in list(event, "globals")? {
            let Some(Item::Global(found)) = items.next() else { bail!("no global {wanted}") };
            global(wanted, &found)?;
        }
        let Some(Item::Event(found)) = items.next() else { bail!("no event {}", event["name"]) };
        compare(event, &found)?;
    }
    ensure!(items.next().is_none(), "more than the events");
    Ok(())
}

fn global(wanted: &Json, found: &GlobalRef<'_>) -> Result<()> {
    ensure!(found.id == id(wanted)?, "global {} for {wanted}", found.id);
    ensure!(found.value == value(wanted)?, "global {:?} for {wanted}", found.value);
    if let Some(def) = found.def() {
        ensure!(def.name() == text(wanted, "name")?, "global is called {}", def.name());
    }
    Ok(())
}

fn compare(wanted: &Json, found: &EventRef<'_>) -> Result<()> {
    ensure!(found.id() == id(wanted)?, "event {} for {}", found.id(), wanted["name"]);
    ensure!(u64::from(found.weight().get()) == number(wanted, "weight")?, "weight {:?}", found.weight());
    ensure!(found.is_complete(), "cut short");
    let def = found.def();
    if let Some(def) = def {
        ensure!(def.name() == text(wanted, "name")?, "event is called {}", def.name());
    }
    let wanted = fields(wanted)?;
    ensure!(found.fields().count() == wanted.len(), "{} fields", found.fields().count());
    for (found, wanted) in found.fields().zip(wanted) {
        ensure!(found.id == id(wanted)?, "field {} for {wanted}", found.id);
        ensure!(found.value == value(wanted)?, "field {:?} for {wanted}", found.value);
        if let Some(field) = found.def {
            ensure!(field.name() == text(wanted, "name")?, "field is called {}", field.name());
        }
    }
    Ok(())
}

/// The peer's names for the bits; its "extended" is the last record, its "byte" a wide id.
fn flags(case: &Json) -> Result<()> {
    let first = |record: Record<'_>| -> Result<u64> {
        let mut out = Vec::new();
        record.write(&mut out)?;
        out.first().copied().map(u64::from).context("nothing written")
    };
    let plain = |kind| Record::new(kind, 1, Value::Null);
    for (name, ours) in [
        ("FLAG_GLOBAL", first(plain(Kind::Global))?),
        ("FLAG_EVENT", first(plain(Kind::Event))?),
        ("FLAG_FIELD", first(plain(Kind::Field))?),
        ("FLAG_EXTENDED", first(plain(Kind::Global).last())?),
        ("FLAG_BYTE", first(Record::new(Kind::Global, 256, Value::Null))?),
    ] {
        ensure!(ours == number(case, name)?, "{name} is {ours}");
    }
    let told: String = text(case, "header")?.replace("seq(be16)", "0001").split_whitespace().collect();
    let mut header = Header::new(Channel::Regular, Sequence::FIRST);
    header.sequence = header.sequence.swap_bytes();
    let mut ours = Vec::new();
    header.write(&mut ours);
    same("header", &ours, &unhex(&told)?)
}
