//! `wam_web.json`: metrics buffers of the official web client, written and read.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value as Json;
use wa_wam::{
    Buffer, BufferWriter, Channel, Event, FieldType, Given, Globals, Item, Meaning, Sequence, UnixMillis,
    Value, Weight, event, global,
};

use super::{Outcome, bytes, number, same, text, unhex};

pub(super) fn run(case: &Json) -> Result<Outcome> {
    match text(case, "kind")? {
        "wam_buffer" => {
            let expected = whole(case)?;
            written(case, &expected)?;
            read(case, &expected)?;
        }
        "note" => {}
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

/// The bytes of the case; long ones end in a byte that is repeated.
fn whole(case: &Json) -> Result<Vec<u8>> {
    if case.get("bytes_prefix").is_none() {
        return bytes(case, "bytes");
    }
    let mut whole = bytes(case, "bytes_prefix")?;
    let rest = &case["bytes_rest"];
    whole.extend(unhex(text(rest, "repeat")?)?.repeat(usize::try_from(number(rest, "count")?)?));
    Ok(whole)
}

fn records(case: &Json) -> Result<&Vec<Json>> {
    case["records"].as_array().context("no records")
}

fn channel(case: &Json) -> Result<Channel> {
    Ok(match text(case, "channel")? {
        "regular" => Channel::Regular,
        "realtime" => Channel::Realtime,
        "private" => Channel::Private,
        other => bail!("no channel: {other}"),
    })
}

fn written(case: &Json, expected: &[u8]) -> Result<()> {
    let sequence = Sequence::new(u16::try_from(number(case, "sequence")?)?).context("sequence 0")?;
    let mut writer = BufferWriter::new(channel(case)?, sequence);
    let mut globals = Globals::new();
    for record in records(case)? {
        if let Some(name) = record["global"].as_str() {
            let of = global(name).context("unknown global")?.field_type();
            globals.set(name, given(&record["value"], of)?)?;
            continue;
        }
        let name = text(record, "event")?;
        let def = event(name).with_context(|| format!("unknown event {name}"))?;
        let mut builder = Event::build(name);
        for (field, value) in record["props"].as_object().context("no props")? {
            let of = def.field(field).with_context(|| format!("unknown field {field}"))?.field_type();
            builder = builder.set(field, given(value, of)?);
        }
        let weight = Weight::new(u32::try_from(number(record, "weight")?)?);
        writer.push(&globals, &builder.build()?, weight, UnixMillis::from_secs(number(record, "time")?))?;
    }
    same("buffer", &writer.finish().unwrap_or_default(), expected)
}

fn given(json: &Json, of: FieldType) -> Result<Given<'static>> {
    Ok(match json {
        Json::Null => Given::Absent,
        Json::Bool(truth) => (*truth).into(),
        Json::String(text) => text.clone().into(),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => match of {
                FieldType::Boolean => (number != 0).into(),
                _ => number.into(),
            },
            (None, Some(number)) => match Value::number(number) {
                Value::Int(number) => number.into(),
                _ => number.into(),
            },
            _ => bail!("no number: {number}"),
        },
        Json::Object(_) => text(json, "repeat")?.repeat(usize::try_from(number(json, "count")?)?).into(),
        Json::Array(_) => bail!("a list is no value"),
    })
}

/// Reads the official bytes: the events with their fields and the values of globals at that point.
fn read(case: &Json, official: &[u8]) -> Result<()> {
    let buffer = Buffer::parse(official)?;
    let header = buffer.header();
    ensure!(u64::from(header.stream) == number(case, "stream_id")?, "stream is {}", header.stream);
    ensure!(u64::from(header.sequence) == number(case, "sequence")?, "sequence is {}", header.sequence);
    ensure!(header.channel == channel(case)?, "channel is {:?}", header.channel);
    let mut globals = Vec::new();
    let mut items = buffer.items();
    for record in records(case)? {
        if record.get("global").is_some() {
            globals.push(record);
            continue;
        }
        let event = loop {
            match items.next() {
                Some(Item::Event(event)) => break event,
                Some(Item::Global(found)) => globals.retain(|wanted| {
                    let def = found.def().filter(|def| wanted["global"].as_str() == Some(def.name()));
                    !def.is_some_and(|def| agrees(def.field_type(), &found.value, &wanted["value"]))
                }),
                _ => bail!("too few events"),
            }
        };
        let def = event.def().with_context(|| format!("unknown event {}", event.id()))?;
        ensure!(def.name() == text(record, "event")?, "read as {}", def.name());
        ensure!(
            u64::from(event.weight().get()) == number(record, "weight")?,
            "weight is {:?}",
            event.weight()
        );
        ensure!(event.commit_time() == record["time"].as_i64(), "time is {:?}", event.commit_time());
        ensure!(event.is_complete(), "cut short");
        let props = record["props"].as_object().context("no props")?;
        let wanted = props.values().filter(|value| !value.is_null()).count();
        ensure!(event.fields().count() == wanted, "{} fields", event.fields().count());
        for field in event.fields() {
            let def = field.def.with_context(|| format!("unknown field {}", field.id))?;
            let wanted = props.get(def.name()).with_context(|| format!("no {}", def.name()))?;
            ensure!(agrees(def.field_type(), &field.value, wanted), "{} is {:?}", def.name(), field.value);
        }
    }
    ensure!(items.next().is_none(), "more than the records");
    Ok(())
}

fn agrees(of: FieldType, value: &Value<'_>, json: &Json) -> bool {
    match (of.meaning(value), json) {
        (Meaning::Bool(ours), Json::Bool(theirs)) => ours == *theirs,
        (Meaning::Member(ours), Json::String(theirs)) => ours == theirs,
        (Meaning::Plain(Value::Null), Json::Null) => true,
        (Meaning::Plain(Value::Text(ours)), Json::String(theirs)) => ours == theirs,
        (Meaning::Plain(Value::Text(ours)), Json::Object(_)) => {
            let unit = json["repeat"].as_str().unwrap_or_default();
            !unit.is_empty()
                && u64::try_from(ours.len() / unit.len()).ok() == json["count"].as_u64()
                && ours.split(unit).all(str::is_empty)
        }
        (_, Json::Number(theirs)) => value.as_number() == theirs.as_f64(),
        _ => false,
    }
}
