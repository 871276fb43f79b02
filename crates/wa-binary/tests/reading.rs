//! The reading interface, and what it shows to whom.

use wa_binary::{Node, Payload, ValueError, decode_owned, encode};
use wa_jid::Jid;

fn message() -> Node {
    Node::build("message")
        .jid("from", Jid::pn("15550100001").with_device(7))
        .attr("id", "3EB0AABBCC")
        .display("t", 1_700_000_000_u32)
        .attr("notify", "Alice <3")
        .flag("offline", true)
        .child(Node::build("body").bytes(b"secret".to_vec()))
        .child(Node::build("pairing").text("12345678"))
        .child(Node::build("empty").children(Vec::<Node>::new()))
        .build()
}

#[test]
fn text_and_bytes_read_alike() {
    let mut frame = Vec::new();
    encode(&message(), &mut frame).unwrap();
    let payload = Payload::open(&frame).unwrap();
    let document = payload.decode().unwrap();
    let root = document.root();
    assert_eq!(root.child("body").unwrap().content_str(), Some("secret"));
    assert_eq!(root.child("pairing").unwrap().content_bytes(), Some(&b"12345678"[..]));
    assert_eq!(root.child("empty").unwrap().content_bytes(), None);
    assert_eq!(root.children_named("body").count(), 1);
    assert_eq!(root.to_node(), message());
}

#[test]
fn values_are_read_as_what_they_are_asked_for() {
    let node = message();
    let node = node.as_ref();
    assert_eq!(node.attr_u64("t"), Ok(Some(1_700_000_000)));
    assert_eq!(node.attr_number::<u8>("t"), Err(ValueError::NotNumber));
    assert_eq!(node.attr_u64("missing"), Ok(None));
    assert_eq!(node.attr_bool("offline"), Ok(Some(true)));
    assert_eq!(node.attr_bool("t"), Err(ValueError::NotBool));
    assert_eq!(node.attr_str("from"), None, "an address is no string");
    assert_eq!(node.attr_text("from").unwrap(), "15550100001:7@s.whatsapp.net");
    assert!(matches!(node.attr_jid("id"), Err(ValueError::NotJid(_))));
}

#[test]
fn the_bare_token_and_the_typed_form_are_the_same_server() {
    let bare = decode_owned(&[0, 0xf8, 3, 0x19, 6, 3]).unwrap();
    let typed = decode_owned(&[0, 0xf8, 3, 0x19, 6, 0xfa, 0, 3]).unwrap();
    assert_eq!(bare.as_ref().attr_jid("from").unwrap(), Some(Jid::SERVER));
    assert_eq!(typed.as_ref().attr_jid("from").unwrap(), Some(Jid::SERVER));
    assert_eq!(bare.as_ref().attr_str("from"), Some("s.whatsapp.net"));
}

#[test]
fn a_string_stays_a_string_whatever_it_looks_like() {
    let mut frame = Vec::new();
    encode(&Node::build("a").attr("b", "1@lid").build(), &mut frame).unwrap();
    assert_eq!(decode_owned(&frame).unwrap().as_ref().attr_str("b"), Some("1@lid"));
}

#[test]
fn the_last_of_repeated_keys_counts() {
    let node = decode_owned(&[0, 0xf8, 5, 0x19, 8, 0xff, 0x81, 0x1f, 8, 0xff, 0x81, 0x2f]).unwrap();
    assert_eq!(node.as_ref().attr_str("id"), Some("2"));
}

#[test]
fn parts_that_make_no_address_are_kept_as_text() {
    // A pair whose user is the token `w:p`, and a pair whose server is a pair.
    let odd = decode_owned(&[0, 0xf8, 3, 0x19, 6, 0xfa, 0x57, 0x0d]).unwrap();
    assert_eq!(odd.as_ref().attr_str("from"), Some("w:p@broadcast"));
    let nested = decode_owned(&[0, 0xf8, 3, 0x19, 6, 0xfa, 8, 0xfa, 8, 3]).unwrap();
    assert_eq!(nested.as_ref().attr_str("from"), Some("id@id@s.whatsapp.net"));
}

#[test]
fn debug_hides_what_display_shows() {
    let node = message();
    let shown = node.unredacted().to_string();
    assert!(shown.contains("from=\"15550100001:7@s.whatsapp.net\""), "{shown}");
    assert!(
        shown.contains("notify=\"Alice &lt;3\"") && shown.contains("<body>736563726574</body>"),
        "{shown}"
    );
    let hidden = format!("{node:?} {:?} {:?} {:?}", node.attrs(), node.content(), node.unredacted());
    for secret in ["15550100001", "Alice", "secret", "736563", "12345678"] {
        assert!(!hidden.contains(secret), "{hidden}");
    }
    assert!(hidden.contains("id=\"3EB0AABBCC\"") && hidden.contains("<body>[6 bytes]</body>"), "{hidden}");
}
