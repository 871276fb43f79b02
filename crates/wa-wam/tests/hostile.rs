//! Buffers that are broken, and buffers from a newer world.
#![expect(clippy::unwrap_used, reason = "tests")]

use proptest::prelude::*;
use wa_wam::{Buffer, Channel, MAX_UPLOAD, Malformed, Value};

const HEADER: &[u8] = b"WAM\x05\x01\x01\x00\x00";

fn buffer(body: &[u8]) -> Vec<u8> {
    [HEADER, body].concat()
}

#[track_caller]
fn refused(bytes: &[u8], offset: usize, reason: Malformed) {
    let error = Buffer::parse(bytes).unwrap_err();
    assert_eq!((error.offset(), error.reason()), (offset, reason));
}

#[test]
fn a_header_is_eight_bytes_with_magic_and_version() {
    for length in 0..HEADER.len() {
        refused(&HEADER[..length], length, Malformed::Truncated);
    }
    assert_eq!(Buffer::parse(HEADER).unwrap().items().count(), 0);
    refused(b"WAN\x05\x01\x01\x00\x00", 0, Malformed::Magic);
    refused(b"WAM\x00\x01\x01\x00\x00", 3, Malformed::Version);
}

#[test]
fn other_versions_streams_and_channels_are_read() {
    let header = Buffer::parse(b"WAM\x06\x02\x00\x00\x09").unwrap().header();
    assert_eq!((header.version, header.stream, header.sequence), (6, 2, 0));
    assert_eq!(header.channel, Channel::Unknown(9));
}

#[test]
fn a_record_that_is_cut_short_is_refused() {
    let whole = [0x39, 0x78, 0x0d, 0xff, 0x86, 0x01, 0x02, b'h', b'i'];
    assert!(Buffer::parse(&buffer(&whole)).is_ok());
    for length in [1, 2, 3, 5, 6, 7, 8] {
        let offset = if length < 4 { 8 } else { 12 };
        refused(&buffer(&whole[..length]), offset, Malformed::Truncated);
    }
}

#[test]
fn an_event_that_is_cut_short_between_records_is_kept() {
    let bytes = buffer(&[0x39, 0x78, 0x0d, 0xff, 0x12, 0x03]);
    let buffer = Buffer::parse(&bytes).unwrap();
    let event = buffer.events().next().unwrap();
    assert!(!event.is_complete());
    assert_eq!(event.get("unknownStanzaDropReason"), Some(Value::Int(0)));
}

#[test]
fn announced_lengths_are_not_believed() {
    refused(&buffer(&[0xa0, 0x01, 0xff, 0xff, 0xff, 0xff, b'x']), 8, Malformed::Truncated);
    refused(&buffer(&[0x90, 0x01, 0xff, 0xff, b'x']), 8, Malformed::Truncated);
}

#[test]
fn what_is_not_defined_is_refused() {
    refused(&buffer(&[0x13, 0x01]), 8, Malformed::Kind);
    for class in 11..=15 {
        refused(&buffer(&[class << 4, 0x01]), 8, Malformed::Class(class));
    }
    refused(&buffer(&[0x80, 0x01, 0x01, 0xff]), 8, Malformed::NotUtf8);
}

#[test]
fn records_in_the_wrong_place_are_refused() {
    refused(&buffer(&[0x10, 0x01, 0x16, 0x01]), 10, Malformed::StrayField);
    refused(&buffer(&[0x11, 0x01, 0x10, 0x01]), 10, Malformed::StrayGlobal);
}

#[test]
fn an_event_has_a_negated_weight() {
    for value in [&[0x05, 0x01][..], &[0x25, 0x01], &[0x85, 0x01, 0x00], &[0x35, 0x01, 0x05]] {
        refused(&buffer(value), 8, Malformed::Weight);
    }
    let lowest = [&[0x65, 0x01][..], &i64::MIN.to_le_bytes()].concat();
    refused(&buffer(&lowest), 8, Malformed::Weight);
}

#[test]
fn unknown_ids_are_kept() {
    let bytes = buffer(&[0x28, 0xff, 0xff, 0x19, 0xfe, 0xff, 0x2e, 0xfd, 0xff]);
    let buffer = Buffer::parse(&bytes).unwrap();
    let event = buffer.events().next().unwrap();
    assert_eq!((event.id(), event.def()), (0xfffe, None));
    let field = event.fields().next().unwrap();
    assert_eq!((field.id, field.value), (0xfffd, Value::Int(1)));
    let printed = buffer.readable().to_string();
    assert!(printed.ends_with("global #65535 = 1\nevent #65534 weight 0\n  #65533 = 1"), "{printed}");
}

#[test]
fn wide_integers_are_read() {
    let bytes = buffer(&[&[0x60, 0x05][..], &i64::MAX.to_le_bytes()].concat());
    let record = Buffer::parse(&bytes).unwrap().records().next().unwrap();
    assert_eq!(record.value, Value::Int(i64::MAX));
}

#[test]
fn an_upload_has_a_limit() {
    let long = buffer(&[0x20, 0x05].repeat((MAX_UPLOAD - HEADER.len()) / 2));
    assert!(Buffer::parse_upload(&long).is_ok());
    let longer = [&long[..], &[0x20, 0x05]].concat();
    assert_eq!(Buffer::parse_upload(&longer).unwrap_err().reason(), Malformed::TooLarge);
    assert!(Buffer::parse(&longer).is_ok());
}

#[test]
fn debug_shows_no_text() {
    let bytes = buffer(&[&[0x39, 0x78, 0x0d, 0xff, 0x86, 0x01, 0x06][..], b"secret"].concat());
    let buffer = Buffer::parse(&bytes).unwrap();
    let event = buffer.events().next().unwrap();
    let fields: Vec<_> = event.fields().collect();
    assert!(!format!("{buffer:?} {:?} {event:?} {fields:?}", buffer.readable()).contains("secret"));
    assert!(buffer.readable().to_string().contains("unknownStanzaTag(1) = \"secret\""));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let bytes = buffer(&body);
        if let Ok(buffer) = Buffer::parse(&bytes) {
            let _ = buffer.readable().to_string();
            prop_assert!(buffer.records().count() <= body.len() / 2);
        }
        let _ = Buffer::parse(&body);
    }

    #[test]
    fn a_changed_byte_does_not_either(at in 0_usize..60, byte: u8) {
        let body = b"\x88\x79\x11\x00\x50\x2f\xc0\x2c\x9b\x68\x49\xc0\x09\x30\xf8\x22\x0e\x32\x01\x2a\x86\x04\x04read";
        let mut bytes = buffer(body);
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(buffer) = Buffer::parse(&bytes) {
            let _ = buffer.readable().to_string();
        }
    }
}
