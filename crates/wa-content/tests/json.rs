//! Content as JSON: stable names, and back again.

use serde_json::{Value, json};
use wa_content::{Body, Content as _, Edit, Key, MediaRef, Poll, Quote, Received, Text, VoiceNote};
use wa_jid::Jid;
use wa_proto::{Message, Wire as _};

#[test]
fn the_names_of_kinds_and_fields_are_these() {
    let original = Poll::single("Tea?", ["yes", "no"]).into_message();
    let quote = Quote::new(&Jid::lid("222"), "3EB0AAAA", original);
    let text = Text::new("hi @333").quoting(&quote).mentioning([&Jid::lid("333")]).into_message();
    let expected = json!({
        "type": "text",
        "text": "hi @333",
        "link": null,
        "background": null,
        "font": null,
        "context": {
            "quote": {
                "id": "3EB0AAAA",
                "author": "222@lid",
                "chat": null,
                "content": {
                    "type": "poll",
                    "question": "Tea?",
                    "options": ["yes", "no"],
                    "selectable": 1,
                    "correct": null,
                    "announcement": false,
                    "ends_at": null,
                    "anonymous": false,
                    "open": false,
                    "context": {
                        "quote": null,
                        "mentions": [],
                        "mentions_everyone": false,
                        "forwarding_score": 0,
                        "expiration": null,
                    },
                    "view_once": false,
                    "album": null,
                },
            },
            "mentions": ["333@lid"],
            "mentions_everyone": false,
            "forwarding_score": 0,
            "expiration": null,
        },
        "view_once": false,
        "album": null,
    });
    assert_eq!(serde_json::to_value(Received::read(&text)).unwrap(), expected);
}

#[test]
fn a_short_form_is_enough_to_build_from() {
    let body = |json: Value| serde_json::from_value::<Body>(json).unwrap();
    assert_eq!(body(json!({"type": "text", "text": "hi"})), Text::new("hi").into());
    let poll = json!({"type": "poll", "question": "Tea?", "options": ["yes", "no"], "selectable": 1});
    assert_eq!(body(poll), Poll::single("Tea?", ["yes", "no"]).into());
    let edit = json!({
        "type": "edit",
        "target": {"chat": "222@lid", "id": "3EB0", "from_me": true},
        "content": {"type": "text", "text": "new"},
    });
    assert_eq!(body(edit), Edit::new(Key::own(&Jid::lid("222"), "3EB0"), "new").into());
    let note = json!({
        "type": "voice_note",
        "media": {"media_key": "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=", "file_length": 9},
        "seconds": 3,
        "waveform": "AGQ=",
    });
    let mut media = MediaRef::new([3; 32]);
    media.file_length = Some(9);
    assert_eq!(body(note), VoiceNote::new(media).seconds(3).waveform(vec![0, 100]).into());
    assert!(serde_json::from_value::<Body>(json!({"type": "text"})).is_err(), "a text without words");
    assert!(serde_json::from_value::<Body>(json!({"type": "telepathy"})).is_err());
}

#[test]
fn every_kind_comes_back_from_its_json() {
    let file: Value = serde_json::from_str(include_str!("vectors/kinds.json")).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let hex = case["message"].as_str().unwrap();
        let bytes: Vec<u8> =
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
        let read = Received::read(&Message::from_wire(bytes.into()).unwrap());
        let json = serde_json::to_value(&read).unwrap();
        assert_eq!(json["type"], case["type"]);
        let back: Body = serde_json::from_value(json).unwrap();
        assert_eq!(back, read.body, "{}", case["name"]);
    }
}
