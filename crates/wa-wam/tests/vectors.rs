//! Buffers that other implementations wrote.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use serde_json::Value as Json;
use wa_wam::{
    Buffer, BufferWriter, Channel, Event, FieldType, Given, Globals, Item, Meaning, Sequence, UnixMillis,
    Value, Weight, event,
};

fn unhex(hex: &Json) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn count(json: &Json) -> usize {
    usize::try_from(json.as_u64().unwrap()).unwrap()
}

fn web() -> Vec<Json> {
    let file: Json = serde_json::from_str(include_str!("vectors/web.json")).unwrap();
    file["buffers"].as_array().unwrap().clone()
}

fn web_bytes(case: &Json) -> Vec<u8> {
    let mut bytes = unhex(&case["bytes"]);
    if case["then"].is_array() {
        bytes.extend(unhex(&case["then"][0]).repeat(count(&case["then"][1])));
    }
    bytes
}

fn channel(case: &Json) -> Channel {
    if case["channel"] == "realtime" { Channel::Realtime } else { Channel::Regular }
}

fn text(json: &Json) -> Option<String> {
    match json {
        Json::Object(_) => Some(json["repeat"].as_str().unwrap().repeat(count(&json["count"]))),
        json => json.as_str().map(str::to_owned),
    }
}

fn given(json: &Json) -> Given<'static> {
    match json {
        Json::Null => Given::Absent,
        Json::Bool(truth) => (*truth).into(),
        Json::Number(number) => match number.as_i64() {
            Some(number) => number.into(),
            None => number.as_f64().unwrap().into(),
        },
        json => text(json).unwrap().into(),
    }
}

fn fits(of: FieldType, value: &Value<'_>, json: &Json) -> bool {
    match of.meaning(value) {
        Meaning::Bool(truth) => json.as_bool() == Some(truth),
        Meaning::Member(name) => json.as_str() == Some(name),
        _ => value.as_str() == text(json).as_deref() && value.as_number() == json.as_f64(),
    }
}

#[test]
fn what_we_write_has_the_official_bytes() {
    for case in web() {
        let sequence = Sequence::new(u16::try_from(count(&case["sequence"])).unwrap()).unwrap();
        let mut writer = BufferWriter::new(channel(&case), sequence);
        let mut globals = Globals::new();
        for step in case["steps"].as_array().unwrap() {
            let name = step[1].as_str().unwrap();
            if step[0] == "global" {
                globals.set(name, given(&step[2])).unwrap();
                continue;
            }
            let fields = step[4].as_object().unwrap();
            let event =
                fields.iter().fold(Event::build(name), |event, (name, value)| event.set(name, given(value)));
            let weight = Weight::new(u32::try_from(count(&step[2])).unwrap());
            let at = UnixMillis::from_secs(step[3].as_u64().unwrap());
            writer.push(&globals, &event.build().unwrap(), weight, at).unwrap();
        }
        assert!(writer.finish().unwrap() == web_bytes(&case), "{}", case["name"]);
    }
}

#[test]
fn official_buffers_are_read() {
    for case in web() {
        let bytes = web_bytes(&case);
        let buffer = Buffer::parse(&bytes).unwrap();
        assert_eq!(usize::from(buffer.header().sequence), count(&case["sequence"]));
        assert_eq!(buffer.header().channel, channel(&case));
        let mut events = buffer.events();
        for step in case["steps"].as_array().unwrap().iter().filter(|step| step[0] == "event") {
            let event = events.next().unwrap();
            assert_eq!(event.def().unwrap().name(), step[1]);
            assert_eq!(event.weight().get(), u32::try_from(count(&step[2])).unwrap());
            assert_eq!(event.commit_time(), step[3].as_i64());
            assert!(event.is_complete());
            assert_eq!(event.fields().count(), step[4].as_object().unwrap().len());
            for field in event.fields() {
                let def = field.def.unwrap();
                assert!(fits(def.field_type(), &field.value, &step[4][def.name()]), "{}", def.name());
            }
        }
        assert!(events.next().is_none());
    }
}

fn plain(json: &Json) -> Value<'_> {
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Int(i64::from(*truth)),
        Json::Number(number) => Value::number(number.as_f64().unwrap()),
        json => Value::from(json.as_str().unwrap()),
    }
}

#[test]
fn buffers_of_baileys_are_read() {
    let file: Json = serde_json::from_str(include_str!("vectors/baileys.json")).unwrap();
    for case in file["buffers"].as_array().unwrap() {
        let bytes = unhex(&case[0]);
        let buffer = Buffer::parse_upload(&bytes).unwrap();
        // It writes the number in the other order.
        assert_eq!(usize::from(buffer.header().sequence.swap_bytes()), count(&case[1]));
        let mut items = buffer.items();
        for wanted in case[2].as_array().unwrap() {
            for global in wanted[0].as_array().unwrap() {
                let Some(Item::Global(found)) = items.next() else { panic!("no global") };
                assert_eq!(usize::from(found.id), count(&global[0]));
                assert_eq!(found.value, plain(&global[1]));
            }
            let Some(Item::Event(found)) = items.next() else { panic!("no event") };
            assert_eq!(found.def(), event(wanted[1].as_str().unwrap()));
            assert_eq!(usize::from(found.id()), count(&wanted[2]));
            assert_eq!(u64::from(found.weight().get()), wanted[3].as_u64().unwrap());
            assert!(found.is_complete());
            let fields = wanted[4].as_array().unwrap();
            assert_eq!(found.fields().count(), fields.len());
            for (found, wanted) in found.fields().zip(fields) {
                assert_eq!(found.def.unwrap().name(), wanted[0]);
                assert_eq!(usize::from(found.id), count(&wanted[1]));
                assert_eq!(found.value, plain(&wanted[2]));
            }
        }
        assert!(items.next().is_none());
    }
}
