//! What is written reads the same.
#![expect(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use wa_wam::{
    Buffer, BufferWriter, Channel, Event, FieldType, Given, Globals, Kind, Record, Sequence, UnixMillis,
    Value, Weight, events,
};

fn value() -> impl Strategy<Value = Value<'static>> {
    prop_oneof![
        Just(Value::Null),
        (-(1_i64 << 53)..=1 << 53).prop_map(Value::Int),
        (-70_000_i64..70_000).prop_map(Value::Int),
        any::<f64>().prop_filter("no number", |number| !number.is_nan()).prop_map(Value::number),
        "\\PC{0,300}".prop_map(|text| Value::from(text.as_str()).into_owned()),
    ]
}

/// Any event with some fields that have some value of their type.
fn event() -> impl Strategy<Value = Event> {
    let all: Vec<_> = events().collect();
    (prop::sample::select(all), any::<u64>(), any::<i32>(), "\\PC{0,20}").prop_map(
        |(def, which, number, text)| {
            let mut event = Event::build(def.name());
            for (at, field) in def.fields().enumerate().filter(|(at, _)| which >> (at % 64) & 1 == 1) {
                let number = number >> (at % 32);
                let given = match field.field_type() {
                    FieldType::Boolean => Given::from(number & 1 == 1),
                    FieldType::String => Given::from(text.as_str()),
                    FieldType::Number => Given::from(f64::from(number) / 2.0),
                    FieldType::Enum(of) => of.members().next().unwrap().0.into(),
                    _ => Given::from(number),
                };
                event = event.set(field.name(), given);
            }
            event.build().unwrap()
        },
    )
}

proptest! {
    #[test]
    fn a_record_reads_as_it_was_written(id: u16, value in value()) {
        let mut bytes = b"WAM\x05\x01\x01\x00\x00".to_vec();
        let record = Record::new(Kind::Global, id, value);
        record.write(&mut bytes).unwrap();
        let buffer = Buffer::parse(&bytes).unwrap();
        let read: Vec<_> = buffer.records().collect();
        prop_assert_eq!(&read, &[record]);
        let mut again = bytes.get(..8).unwrap().to_vec();
        read.iter().for_each(|record| record.write(&mut again).unwrap());
        prop_assert!(again == bytes);
    }

    #[test]
    fn events_read_as_they_were_written(
        events in prop::collection::vec((event(), any::<u32>(), 0_u64..1 << 40), 1..8),
        version in prop::option::of("[0-9.]{0,10}"),
    ) {
        let mut globals = Globals::new();
        let mut writer = BufferWriter::new(Channel::Regular, Sequence::FIRST);
        for (at, (event, weight, time)) in events.iter().enumerate() {
            globals.set("appVersion", version.as_deref().filter(|_| at % 3 != 2)).unwrap();
            writer.push(&globals, event, Weight::new(*weight), UnixMillis::from_secs(*time)).unwrap();
        }
        let bytes = writer.finish().unwrap();
        let buffer = Buffer::parse(&bytes).unwrap();
        let read: Vec<_> = buffer.events().collect();
        prop_assert_eq!(read.len(), events.len());
        for (read, (event, weight, time)) in read.iter().zip(&events) {
            prop_assert_eq!(read.def(), Some(event.def()));
            prop_assert_eq!(read.weight().get(), *weight);
            prop_assert_eq!(read.commit_time(), i64::try_from(*time).ok());
            prop_assert!(read.is_complete());
            let names: Vec<_> = event.def().fields().map(|field| field.name()).collect();
            let set = names.into_iter().filter_map(|name| Some((name, event.get(name)?.clone())));
            prop_assert!(read.fields().map(|field| (field.def.unwrap().name(), field.value)).eq(set));
        }
        let mut again = bytes.get(..8).unwrap().to_vec();
        buffer.records().for_each(|record| record.write(&mut again).unwrap());
        prop_assert!(again == bytes);
    }
}
