//! What is fuzzed of this crate.

use wa_binary::{Content, ContentRef, Node, NodeRef, Payload, Value, decode_owned, encode};
use wa_jid::{Jid, Server};

/// Both ways of reading a frame agree, and what they read is written in a form that reads the same.
pub(crate) fn decode(data: &[u8]) {
    let owned = decode_owned(data);
    let payload = Payload::open(data);
    let borrowed = payload.as_ref().map_err(Clone::clone).and_then(|payload| payload.decode());
    match (owned, borrowed) {
        (Ok(owned), Ok(document)) => {
            agree(owned.as_ref(), document.root());
            let _ = (format!("{document:?}"), document.root().unredacted().to_string());
            let mut written = Vec::new();
            if encode(&owned, &mut written).is_ok() {
                let again = decode_owned(&written).expect("what was written can be read");
                agree(owned.as_ref(), again.as_ref());
            }
        }
        (Err(one), Err(other)) => assert_eq!(one, other),
        (owned, borrowed) => panic!("one reads it: {} {}", owned.is_ok(), borrowed.is_ok()),
    }
}

/// Any tree is written in a form that reads as the same tree.
pub(crate) fn round_trip(data: &[u8]) {
    let mut script = data;
    let node = tree(&mut script, 0);
    let mut frame = vec![0xAA; 3];
    if encode(&node, &mut frame).is_err() {
        return;
    }
    let frame = frame.split_off(3);
    let read = decode_owned(&frame).expect("what was written can be read");
    agree(node.as_ref(), read.as_ref());
    let mut again = Vec::new();
    encode(&read, &mut again).expect("what was read can be written");
    assert_eq!(frame, again);
}

/// The next byte of the script, zero behind its end.
fn byte(script: &mut &[u8]) -> u8 {
    let Some((byte, rest)) = script.split_first() else { return 0 };
    *script = rest;
    *byte
}

fn bytes(script: &mut &[u8]) -> Vec<u8> {
    let length = usize::from(byte(script)).min(script.len());
    let (bytes, rest) = script.split_at(length);
    *script = rest;
    bytes.to_vec()
}

fn word(script: &mut &[u8]) -> String {
    const ALPHABETS: [&[u8]; 4] = [b"0123456789-.", b"0123456789ABCDEF", b"0123456789", b"abcd@._:"];
    let letters = ALPHABETS.get(usize::from(byte(script) % 4)).copied().unwrap_or_default();
    let letter = |byte: u8| letters.get(usize::from(byte) % letters.len()).copied().map(char::from);
    bytes(script).into_iter().filter_map(letter).collect()
}

/// An address of a form that the wire has: only some servers know devices, only one integrators.
fn address(script: &mut &[u8]) -> Option<Jid> {
    let server = Server::KNOWN.get(usize::from(byte(script)) % Server::KNOWN.len())?.clone();
    let user = word(script);
    let (device, integrator) = (byte(script).into(), byte(script).into());
    let has_devices = server.family().is_some() && server != Server::Legacy;
    let has_devices = has_devices || matches!(server, Server::Messenger | Server::Interop);
    let device = if has_devices && !user.is_empty() { device } else { 0 };
    let integrator = if server == Server::Interop && !user.is_empty() { integrator } else { 0 };
    Jid::checked(&user, server, device, integrator).ok()
}

fn tree(script: &mut &[u8], depth: u8) -> Node {
    let mut node = Node::new(if byte(script).is_multiple_of(2) {
        "receipt".to_owned()
    } else {
        format!("x{}", word(script))
    });
    for _ in 0..byte(script) % 4 {
        let key = ["id", "to", "participant", "unheard-of"][usize::from(byte(script) % 4)];
        let value = match byte(script) % 3 {
            0 => Value::from(word(script)),
            1 => Value::from(String::from_utf8_lossy(&bytes(script)).into_owned()),
            _ => address(script).map_or_else(|| Value::from(word(script)), Value::from),
        };
        node.attrs_mut().set(key, value);
    }
    match byte(script) % 4 {
        0 => {}
        1 => node.set_content(Content::Bytes(bytes(script).into())),
        2 if depth < 8 => {
            for _ in 0..byte(script) % 5 {
                node.push(tree(script, depth + 1));
            }
        }
        _ => node.set_content(Content::Bytes(word(script).into_bytes().into())),
    }
    node
}

/// Everything that the reading interface says about two nodes.
fn agree(a: NodeRef<'_>, b: NodeRef<'_>) {
    assert_eq!(a.tag(), b.tag());
    assert!(a.attrs().eq(b.attrs()));
    for (key, _) in a.attrs() {
        assert_eq!(a.attr_jid(key), b.attr_jid(key));
        assert_eq!(a.attr_u64(key), b.attr_u64(key));
        assert_eq!(a.attr_str(key), b.attr_str(key));
    }
    match (a.content(), b.content()) {
        (ContentRef::Nodes(a), ContentRef::Nodes(b)) => {
            assert_eq!(a.len(), b.len());
            a.zip(b).for_each(|(a, b)| agree(a, b));
        }
        (ContentRef::Bytes(a), ContentRef::Bytes(b)) => assert_eq!(a, b),
        (ContentRef::Text(a), ContentRef::Text(b)) => assert_eq!(a, b),
        // Text that neither is a token nor can be packed is written as bytes.
        (ContentRef::Text(a), ContentRef::Bytes(b)) => assert_eq!(a.as_bytes(), b),
        (a, b) => assert!(matches!((a, b), (ContentRef::None, ContentRef::None))),
    }
}
