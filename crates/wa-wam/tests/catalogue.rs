//! The catalogue, and what is held against it.

use std::time::Duration;

use wa_wam::{
    Build, BuildError, Channel, Event, FieldType, Globals, Sampling, Value, Weight, event, event_by_id,
    events, global, global_by_id, globals,
};

#[test]
fn everything_is_found_by_name_and_by_id() {
    assert_eq!((events().len(), globals().len()), (444, 48));
    for def in events() {
        assert_eq!(event(def.name()), Some(def));
        assert_eq!(event_by_id(def.id()), Some(def));
        for field in def.fields() {
            assert_eq!(def.field(field.name()).unwrap().id(), field.id());
            assert_eq!(def.field_by_id(field.id()).unwrap().name(), field.name());
            if let FieldType::Enum(of) = field.field_type() {
                assert!(of.members().all(|(name, number)| of.number(name) == Some(number)));
                assert!(of.members().all(|(name, number)| of.member(number.into()) == Some(name)));
            }
        }
    }
    for def in globals() {
        assert_eq!(global(def.name()).unwrap().id(), def.id());
        assert_eq!(global_by_id(def.id()).unwrap().name(), def.name());
    }
    assert!(event("Event").is_none() && event_by_id(0).is_none());
    assert!(global("event").is_none() && global_by_id(0).is_none());
}

#[test]
fn definitions_tell_what_is_known() {
    let def = event("ReceiptStanzaReceive").unwrap();
    assert_eq!((def.id(), def.channel(), def.is_retired()), (2496, Channel::Regular, false));
    let FieldType::Enum(stage) = def.field("receiptStanzaStage").unwrap().field_type() else { panic!() };
    assert_eq!((stage.name(), stage.number("PARSE")), ("ReceiptStanzaStage", Some(1)));
    assert_eq!(event("WefrClientExposure").unwrap().channel(), Channel::Realtime);
    assert!(event("PsGroupOpened").unwrap().is_retired());
    let ps_id = global("psId").unwrap();
    assert!(ps_id.is_allowed_on(Channel::Private) && !ps_id.is_allowed_on(Channel::Regular));
    let mcc = global("mcc").unwrap();
    assert!(mcc.is_allowed_on(Channel::Realtime) && !mcc.is_runtime());
    assert!(global("commitTime").unwrap().is_runtime());
}

#[test]
fn what_does_not_fit_is_refused() {
    let set = |event: &str, field: &str, value: wa_wam::Given<'static>| {
        Event::build(event).set(field, value).build()
    };
    assert!(
        matches!(set("Nothing", "a", 1.into()), Err(BuildError::UnknownEvent { name }) if name == "Nothing")
    );
    let unknown = set("UnknownStanza", "a", 1.into());
    assert!(matches!(unknown, Err(BuildError::UnknownField { event: "UnknownStanza", .. })));
    for (event, field, value) in [
        ("UnknownStanza", "unknownStanzaTag", 1.into()),
        ("UnknownStanza", "unknownStanzaDropReason", 1.5.into()),
        ("UnknownStanza", "unknownStanzaDropReason", true.into()),
        ("MemoryStat", "hasVerifiedNumber", 1.into()),
        ("MemoryStat", "privateBytes", "many".into()),
        ("ReceiptStanzaReceive", "receiptStanzaStage", true.into()),
    ] {
        assert!(matches!(set(event, field, value), Err(BuildError::WrongType { name, .. }) if name == field));
    }
    for value in ["NOWHERE".into(), 9999.into()] {
        let unknown = set("ReceiptStanzaReceive", "receiptStanzaStage", value);
        assert!(matches!(unknown, Err(BuildError::UnknownMember { of: "ReceiptStanzaStage", .. })));
    }
    let first = Event::build("MemoryStat").set("nothing", 1).set("privateBytes", "many").build();
    assert!(matches!(first, Err(BuildError::UnknownField { .. })));
}

#[test]
fn absent_values_are_left_out() {
    let event = Event::build("MemoryStat")
        .set("privateBytes", f64::NAN)
        .set("numMessages", None::<i64>)
        .set("sharedBytes", 1)
        .set("sharedBytes", Some(2))
        .set("uptime", 3)
        .set("uptime", None::<i64>)
        .build()
        .unwrap();
    let set: Vec<_> = event.def().fields().filter(|field| event.get(field.name()).is_some()).collect();
    assert_eq!(set.len(), 1);
    assert_eq!(event.get("sharedBytes"), Some(&Value::Int(2)));
}

#[test]
fn a_timer_takes_a_duration() {
    let event = Event::build("ReceiptStanzaReceive").set("receiptStanzaDuration", Duration::from_millis(42));
    assert_eq!(event.build().unwrap().get("receiptStanzaDuration"), Some(&Value::Int(42)));
}

#[test]
fn globals_are_held_against_the_catalogue() {
    let mut globals = Globals::new();
    globals.set("platform", "WEBCLIENT").unwrap();
    assert_eq!(globals.get("platform"), Some(&Value::Int(8)));
    assert!(matches!(globals.set("nothing", 1), Err(BuildError::UnknownGlobal { .. })));
    assert!(matches!(globals.set("mcc", "x"), Err(BuildError::WrongType { name: "mcc", .. })));
    let runtime = globals.set("commitTime", 1);
    assert_eq!(runtime, Err(BuildError::RuntimeGlobal { global: "commitTime" }));
    globals.set("platform", None::<&str>).unwrap();
    assert_eq!(globals, Globals::new());
}

#[test]
fn weights_depend_on_the_build_and_the_server() {
    let def = event("ReceiptStanzaReceive").unwrap();
    let weights =
        [Build::Alpha, Build::Beta, Build::Release].map(|build| Sampling::new(build).weight(def).get());
    assert_eq!(weights, [1, 1000, 2000]);
    let mut sampling = Sampling::default();
    sampling.set_weight("ReceiptStanzaReceive", Weight::new(7)).unwrap();
    assert_eq!(sampling.weight(def).get(), 7);
    assert!(sampling.set_weight("Nothing", Weight::new(7)).is_err());
}

#[test]
fn one_of_as_many_as_the_weight_is_kept() {
    for weight in [0, 1] {
        assert!(Weight::new(weight).keeps(0) && Weight::new(weight).keeps(u32::MAX));
    }
    let weight = Weight::new(4);
    assert!(weight.keeps(1 << 30));
    assert!(!weight.keeps((1 << 30) + 1));
}
