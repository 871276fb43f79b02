//! Presence, unknown values, redaction: what a reader of messages may rely on.

use prost::Message as _;
use wa_proto::e2e::message::{ExtendedTextMessage, ImageMessage, ProtocolMessage, protocol_message};
use wa_proto::media::MediaRetryNotification;
use wa_proto::{Message, MessageKey};

#[test]
fn an_empty_value_is_present_and_an_absent_one_is_not() {
    let empty = Message { conversation: Some(String::new()), ..Default::default() };
    assert_eq!(empty.encode_to_vec(), [0x0a, 0]);
    assert_eq!(Message::decode([].as_slice()), Ok(Message::default()));
    assert_ne!(empty, Message::default());
}

#[test]
fn an_enum_value_that_the_schema_does_not_know_survives() {
    let wire = [0x18, 99];
    let notification = MediaRetryNotification::decode(wire.as_slice()).expect("well formed");
    assert_eq!(notification.result, Some(99));
    assert_eq!(notification.encode_to_vec(), wire);
}

#[test]
fn the_parts_of_a_message_field_merge() {
    let wire = [0x32, 4, 0x0a, 2, b'h', b'i', 0x32, 3, 0x32, 1, b't'];
    let message = Message::decode(wire.as_slice()).expect("well formed");
    let text = message.extended_text_message.expect("present");
    assert_eq!((text.text.as_deref(), text.title.as_deref()), (Some("hi"), Some("t")));
}

#[test]
fn nesting_beyond_a_hundred_is_refused() {
    let mut message = Message::default();
    for _ in 0..60 {
        let protocol = ProtocolMessage { edited_message: Some(Box::new(message)), ..Default::default() };
        message = Message { protocol_message: Some(Box::new(protocol)), ..Default::default() };
    }
    Message::decode(message.encode_to_vec().as_slice()).expect_err("too deep");
}

#[test]
fn debug_tells_the_shape_and_none_of_the_content() {
    let text = ExtendedTextMessage { text: Some("attack at dawn".into()), ..Default::default() };
    let image = ImageMessage { media_key: Some(vec![0xab; 32].into()), ..Default::default() };
    let protocol = ProtocolMessage {
        key: Some(MessageKey { id: Some("3EB0".into()), from_me: Some(true), ..Default::default() }),
        r#type: Some(protocol_message::Type::Revoke.into()),
        ..Default::default()
    };
    let message = Message {
        extended_text_message: Some(Box::new(text)),
        image_message: Some(Box::new(image)),
        protocol_message: Some(Box::new(protocol)),
        ..Default::default()
    };
    let printed = format!("{message:?}");
    assert_eq!(
        printed,
        "Message { imageMessage: ImageMessage { mediaKey: [bytes of 32] }, \
         extendedTextMessage: ExtendedTextMessage { text: [text of 14] }, \
         protocolMessage: ProtocolMessage { key: MessageKey { fromMe: true, id: [text of 4] }, type: REVOKE } }"
    );
}
