//! Frames that want to hurt: deep, wide, huge, endless.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};
use proptest::prelude::*;
use wa_binary::{EncodeError, MAX_DEPTH, MAX_INFLATED, Malformed, Node, Payload, decode_owned, encode};
use wa_jid::Jid;

fn reason(frame: &[u8]) -> Malformed {
    decode_owned(frame).unwrap_err().reason()
}

fn nested(levels: usize) -> Vec<u8> {
    [&[0][..], &[0xf8, 2, 0x1d, 0xf8, 1].repeat(levels - 1), &[0xf8, 1, 0x56]].concat()
}

fn zlib(body: &[u8]) -> Vec<u8> {
    let mut zlib = ZlibEncoder::new(vec![2], Compression::fast());
    zlib.write_all(body).unwrap();
    zlib.finish().unwrap()
}

#[test]
fn nesting_ends_at_the_limit() {
    assert!(decode_owned(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(reason(&nested(MAX_DEPTH + 1)), Malformed::TooDeep);
    assert_eq!(reason(&nested(1_000_000)), Malformed::TooDeep);
}

#[test]
fn addresses_inside_addresses_do_not_recurse() {
    let frame = [&[0, 0xf8, 3, 0x13, 6][..], &[0xfa].repeat(1_000_000)].concat();
    assert_eq!(reason(&frame), Malformed::NotAString(0xfa));
}

#[test]
fn announced_counts_are_not_believed() {
    for frame in [
        &[0, 0xf8, 2, 0x1d, 0xf9, 0xff, 0xff][..],
        &[0, 0xf9, 0xff, 0xff, 0x1d],
        &[0, 0xf8, 2, 0x1d, 0xfe, 0xff, 0xff, 0xff, 0xff, 1],
        &[0, 0xf8, 2, 0x1d, 0xfd, 0xff, 0xff, 0xff, 1],
    ] {
        assert_eq!(reason(frame), Malformed::Truncated);
    }
}

#[test]
fn a_crowd_of_tiny_nodes_is_refused() {
    // 16 lists of 65,535 children each are just under the limit of nodes, 17 are over it.
    let list = [&[0xf8, 2, 0x1d, 0xf9, 0xff, 0xff][..], &[0xf8, 1, 0x56].repeat(65_535)].concat();
    let frame = |lists: u8| [&[0, 0xf8, 2, 0x1d, 0xf8, lists][..], &list.repeat(usize::from(lists))].concat();
    let small = frame(15);
    assert_eq!(Payload::open(&small).unwrap().decode().unwrap().node_count(), 1 + 15 * 65_536);
    assert_eq!(reason(&frame(17)), Malformed::TooMany);
}

#[test]
fn a_bomb_stops_at_the_limit() {
    assert_eq!(reason(&zlib(&vec![0; MAX_INFLATED + 1])), Malformed::TooLarge);
    assert_eq!(reason(&zlib(&vec![0; 4 * MAX_INFLATED])), Malformed::TooLarge);
    assert_ne!(reason(&zlib(&vec![0; MAX_INFLATED])), Malformed::TooLarge);
}

#[test]
fn compressed_frames_read_like_plain_ones_and_must_end_where_they_end() {
    let plain = nested(3);
    let mut squeezed = zlib(plain.split_first().unwrap().1);
    assert_eq!(decode_owned(&squeezed), decode_owned(&plain));
    squeezed.push(0);
    assert_eq!(reason(&squeezed), Malformed::Zlib);
    squeezed.truncate(squeezed.len() - 3);
    assert_eq!(reason(&squeezed), Malformed::Zlib);
    assert_eq!(reason(&[2]), Malformed::Zlib);
}

#[test]
fn errors_say_where() {
    let error = decode_owned(&[0, 0xf8, 3, 0x13, 6, 0xf1]).unwrap_err();
    assert_eq!((error.offset(), error.reason()), (6, Malformed::NotAString(0xf1)));
    assert_eq!(error.to_string(), "malformed frame at byte 6: byte 0xf1 starts no string");
}

#[test]
fn what_cannot_be_written_leaves_the_buffer_alone() {
    let refused = |node: Node| {
        let mut out = vec![1, 2, 3];
        let error = encode(&node, &mut out).unwrap_err();
        assert_eq!(out, [1, 2, 3]);
        error
    };
    let crowd = Node::build("a").children((0..65_536).map(|_| Node::new("b"))).build();
    assert_eq!(refused(crowd), EncodeError::TooMany { count: 65_536 });
    let device = Node::build("a").jid("b", Jid::lid("1").with_device(256)).build();
    assert_eq!(refused(device), EncodeError::Device { device: 256 });
    assert_eq!(refused(Node::new("")), EncodeError::EmptyName);
    assert_eq!(refused(Node::build("a").attr("", "b").build()), EncodeError::EmptyName);
    let deep = (0..MAX_DEPTH).fold(Node::new("a"), |inner, _| Node::build("a").child(inner).build());
    assert_eq!(refused(deep), EncodeError::TooDeep);
}

proptest! {
    #[test]
    fn no_bytes_make_the_decoder_panic(frame in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = decode_owned(&frame);
    }

    #[test]
    fn nearly_good_frames_do_not_either(at in 0_usize..40, with: u8, cut in 0_usize..45) {
        let mut frame = Vec::new();
        let node = Node::build("message")
            .jid("from", Jid::lid("123456789012345").with_device(5))
            .attr("id", "3EB0AABBCCDDEEFF")
            .child(Node::build("enc").attr("v", "2").bytes(vec![1, 2, 3]));
        encode(&node.build(), &mut frame).unwrap();
        if let Some(byte) = frame.get_mut(at) {
            *byte = with;
        }
        frame.truncate(cut);
        let _ = decode_owned(&frame);
    }
}
