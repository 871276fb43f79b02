//! What is written reads the same, by either way of reading.

use proptest::prelude::*;
use wa_binary::{Content, ContentRef, Node, NodeRef, Payload, Value, decode_owned, encode};
use wa_jid::{Jid, Server};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9.-]{0,140}",
        "[0-9A-F]{1,140}",
        "[0-9]{1,20}",
        "\\PC{0,20}",
        prop::sample::select(vec!["receipt", "s.whatsapp.net", "w:profile:picture", "true", "1"])
            .prop_map(String::from),
        "[0-9]{5,12}@s.whatsapp.net",
    ]
}

fn jid() -> impl Strategy<Value = Jid> {
    let server = prop::sample::select(Server::KNOWN.to_vec());
    let user = prop_oneof![4 => "[0-9]{1,18}", 1 => "[a-zA-Z0-9-]{0,30}"];
    (user, server, 0_u16..256, any::<u16>()).prop_filter_map(
        "no address",
        |(user, server, device, integrator)| {
            let integrator = if server == Server::Interop && !user.is_empty() { integrator } else { 0 };
            let has_devices = server.family().is_some() && server != Server::Legacy;
            let has_devices = has_devices || matches!(server, Server::Messenger | Server::Interop);
            let device = if has_devices && !user.is_empty() { device } else { 0 };
            Jid::checked(&user, server, device, integrator).ok()
        },
    )
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![text().prop_map(Value::from), jid().prop_map(Value::from)]
}

fn node() -> impl Strategy<Value = Node> {
    let name = || text().prop_filter("a name", |name| !name.is_empty());
    let head = move || {
        (name(), prop::collection::vec((name(), value()), 0..6)).prop_map(|(tag, attrs)| {
            let mut node = Node::new(tag);
            attrs.into_iter().for_each(|(key, value)| node.attrs_mut().set(key, value));
            node
        })
    };
    let bytes = prop::collection::vec(any::<u8>(), 0..600).prop_map(|bytes| Content::Bytes(bytes.into()));
    let leaf = (head(), prop_oneof![Just(Content::None), bytes]).prop_map(|(mut node, content)| {
        node.set_content(content);
        node
    });
    leaf.prop_recursive(5, 60, 6, move |inner| {
        (head(), prop::collection::vec(inner, 0..6)).prop_map(|(mut node, children)| {
            node.set_content(children);
            node
        })
    })
}

/// Everything that the reading interface can say about two nodes.
fn agree(a: NodeRef<'_>, b: NodeRef<'_>) {
    assert_eq!(a.tag(), b.tag());
    assert!(a.is(b.tag()));
    assert!(a.attrs().eq(b.attrs()));
    for (key, _) in a.attrs() {
        assert_eq!(a.attr(key), b.attr(key));
        assert_eq!(a.attr_str(key), b.attr_str(key));
        assert_eq!(a.attr_text(key), b.attr_text(key));
        assert_eq!(a.attr_jid(key), b.attr_jid(key));
        assert_eq!(a.attr_u64(key), b.attr_u64(key));
        assert_eq!(a.attr_bool(key), b.attr_bool(key));
    }
    assert_eq!(a.content_bytes(), b.content_bytes());
    assert_eq!(a.content_str(), b.content_str());
    assert_eq!(a.children().len(), b.children().len());
    assert_eq!(matches!(a.content(), ContentRef::Nodes(_)), matches!(b.content(), ContentRef::Nodes(_)));
    assert_eq!(a.unredacted().to_string(), b.unredacted().to_string());
    for (a, b) in a.children().zip(b.children()) {
        agree(a, b);
    }
}

proptest! {
    #[test]
    fn a_node_reads_as_it_was_built(node in node()) {
        let mut frame = Vec::new();
        encode(&node, &mut frame).unwrap();
        let payload = Payload::open(&frame).unwrap();
        let document = payload.decode().unwrap();
        agree(document.root(), node.as_ref());
        prop_assert_eq!(&decode_owned(&frame).unwrap(), &node);

        let mut again = Vec::new();
        encode(document.root(), &mut again).unwrap();
        prop_assert_eq!(again, frame);
    }

    #[test]
    fn both_ways_of_reading_agree_on_whatever_they_accept(
        node in node(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
    ) {
        let mut frame = Vec::new();
        encode(&node, &mut frame).unwrap();
        for (index, byte) in flips {
            let place = index.index(frame.len());
            if let Some(old) = frame.get_mut(place) {
                *old = byte;
            }
        }
        let Ok(payload) = Payload::open(&frame) else { return Ok(()) };
        match (payload.decode(), decode_owned(&frame)) {
            (Ok(document), Ok(owned)) => agree(document.root(), owned.as_ref()),
            (Err(a), Err(b)) => prop_assert_eq!(a, b),
            _ => prop_assert!(false, "one of them refuses"),
        }
    }
}
