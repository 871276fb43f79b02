//! Frames that other implementations wrote, read and written here.
#![expect(clippy::unwrap_used, reason = "tests")]

use serde_json::Value;
use wa_binary::{Content, ContentRef, Node, NodeRef, Payload, ValueRef, decode_owned, encode};
use wa_jid::Jid;

fn frames() -> Value {
    serde_json::from_str(include_str!("vectors/frames.json")).unwrap()
}

fn bytes(hex: &Value) -> Vec<u8> {
    let hex = hex.as_str().unwrap();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn address(text: &str) -> Option<Jid> {
    text.contains('@').then(|| Jid::parse_relayed(text).ok()).flatten()
}

fn build(json: &Value) -> Node {
    let mut node = Node::new(json[0].as_str().unwrap());
    for attr in json[1].as_array().unwrap() {
        let (key, value) = (attr[0].as_str().unwrap(), attr[1].as_str().unwrap());
        match address(value) {
            Some(jid) => node.attrs_mut().set(key, jid),
            None => node.attrs_mut().set(key, value),
        }
    }
    match &json[2] {
        Value::Null => {}
        Value::Array(children) => node.set_content(children.iter().map(build).collect::<Vec<_>>()),
        content => match content["text"].as_str() {
            Some(text) => node.set_content(Content::Text(text.into())),
            None => node.set_content(bytes(&content["hex"])),
        },
    }
    node
}

#[track_caller]
fn compare(node: NodeRef<'_>, json: &Value) {
    assert_eq!(node.tag(), json[0].as_str().unwrap());
    let attrs = json[1].as_array().unwrap();
    assert_eq!(node.attrs().len(), attrs.len());
    for ((key, value), attr) in node.attrs().zip(attrs) {
        assert_eq!(key, attr[0].as_str().unwrap());
        let text = attr[1].as_str().unwrap();
        match value {
            ValueRef::Str(ours) => assert_eq!(ours, text, "{key}"),
            ValueRef::Jid(ours) => assert_eq!(Some(ours.to_jid()), address(text), "{key}"),
        }
    }
    match (node.content(), &json[2]) {
        (ContentRef::Bytes(ours), content) => assert_eq!(ours, bytes(&content["hex"])),
        (ContentRef::Text(ours), content) => assert_eq!(ours, content["text"].as_str().unwrap()),
        (_, content) => {
            let children = content.as_array().map(Vec::as_slice).unwrap_or_default();
            assert_eq!(node.children().len(), children.len());
            node.children().zip(children).for_each(|(child, json)| compare(child, json));
        }
    }
}

#[track_caller]
fn reads_as(frame: &[u8], json: &Value) {
    let payload = Payload::open(frame).unwrap();
    compare(payload.decode().unwrap().root(), json);
    compare(decode_owned(frame).unwrap().as_ref(), json);
}

#[test]
fn every_token_has_the_peers_bytes() {
    let tokens: Value = serde_json::from_str(include_str!("vectors/tokens.json")).unwrap();
    for token in tokens["tokens"].as_array().unwrap() {
        let text = token[0].as_str().unwrap();
        let expected = [&[0, 0xf8, 1], &bytes(&token[1])[..]].concat();
        let mut frame = Vec::new();
        encode(&Node::new(text), &mut frame).unwrap();
        assert_eq!(frame, expected, "{text}");
        assert_eq!(decode_owned(&frame).unwrap().tag(), text);
    }
}

#[test]
fn nodes_have_the_peers_bytes() {
    for case in frames()["encode"].as_array().unwrap() {
        let expected = bytes(&case[0]);
        let mut frame = Vec::new();
        encode(&build(&case[1]), &mut frame).unwrap();
        assert_eq!(frame, expected, "{}", case[1]);
        reads_as(&frame, if case[2].is_null() { &case[1] } else { &case[2] });
    }
}

#[test]
fn frames_read_as_the_peer_reads_them() {
    for case in frames()["decode"].as_array().unwrap() {
        reads_as(&bytes(&case[0]), &case[1]);
    }
}

#[test]
fn malformed_frames_are_refused() {
    for case in frames()["malformed"].as_array().unwrap() {
        assert!(decode_owned(&bytes(&case[1])).is_err(), "{}", case[0]);
    }
}
