//! Taking stanzas out of the server's queue.

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::message::IncomingMessage;
use wa_stanza::notification::{DeviceNotice, DeviceOperation, EncryptNotice, Notification, NotificationBody};
use wa_stanza::receipt::{IncomingReceipt, ReceiptKind};
use wa_stanza::{Ack, StanzaId, UnixSeconds};

use crate::hall::{anna_is, ben_is};
use crate::support::{Device, Phone, message_id};

fn online() -> Device {
    let mut device = Device::new(1);
    device.link(&Phone::new(11), &anna_is());
    device.log_in();
    device
}

fn ack_of(device: &mut Device, node: &Node) -> Ack {
    device.receive(node);
    Ack::from_node(device.next_sent("ack").as_ref()).unwrap()
}

fn notification(from: Jid, body: NotificationBody) -> Node {
    Notification::new(StanzaId::new("17").unwrap(), from, UnixSeconds::new(1), body).to_node()
}

#[test]
fn every_notification_is_acknowledged_whatever_it_says() {
    let mut device = online();
    let devices = DeviceNotice::new(DeviceOperation::Update, Vec::new());
    let bodies = [
        NotificationBody::Encrypt(EncryptNotice::IdentityChanged),
        NotificationBody::Encrypt(EncryptNotice::PreKeysLow { count: 3 }),
        NotificationBody::Devices(devices),
        NotificationBody::ServerSync(Vec::new()),
        NotificationBody::RefreshPairing,
        NotificationBody::Unknown("news".into()),
    ];
    for body in bodies {
        let kind = body.kind().to_owned();
        let ack = ack_of(&mut device, &notification(ben_is().pn.to_bare(), body));
        assert_eq!((ack.class.as_str(), ack.id.as_str()), ("notification", "17"));
        assert_eq!(ack.to, ben_is().pn.to_bare());
        assert_eq!(ack.kind.as_deref(), Some(&*kind));
        assert_eq!(ack.error, None);
    }
    // One that cannot be read, too.
    let broken = Node::build("notification").attr("id", "18").attr("from", &ben_is().pn).build();
    assert_eq!(ack_of(&mut device, &broken).id.as_str(), "18");
}

#[test]
fn receipts_calls_and_unknown_stanzas_are_acknowledged() {
    let mut device = online();
    let receipt = IncomingReceipt::new(message_id(1), ben_is().pn, ReceiptKind::Read).to_node();
    let ack = ack_of(&mut device, &receipt);
    assert_eq!((ack.class.as_str(), ack.kind.as_deref()), ("receipt", Some("read")));
    let call = Node::build("call").attr("id", "c1").attr("from", &ben_is().pn).build();
    assert_eq!(ack_of(&mut device, &call).class.as_str(), "call");
    let broken = Node::build("receipt").attr("id", "").attr("from", &ben_is().pn).build();
    device.receive(&broken);
}

#[test]
fn presence_and_what_has_no_id_is_not_acknowledged() {
    let mut device = online();
    for tag in ["presence", "chatstate", "ib", "something"] {
        device.receive(&Node::build(tag).attr("from", ben_is().pn.to_bare()).build());
        assert!(device.find_sent(|node| node.tag() == "ack").is_none(), "{tag}");
    }
}

#[test]
fn a_message_that_makes_no_sense_is_refused_by_number() {
    let mut device = online();
    let bare = |from: &Jid| Node::build("message").attr("from", from).attr("id", "m1").attr("t", "1");
    let group: Jid = "120363000000000001@g.us".parse().unwrap();
    // In a group nobody said who wrote it.
    let no_author = bare(&group).attr("type", "text").build();
    assert_eq!(ack_of(&mut device, &no_author).error.map(wa_stanza::Nack::code), Some(487));
    // Nothing in it at all.
    let empty = IncomingMessage::made(message_id(1), ben_is().pn, UnixSeconds::new(1), Vec::new());
    assert_eq!(ack_of(&mut device, &empty.to_node()).error.map(wa_stanza::Nack::code), Some(488));
    assert!(device.messages().is_empty());
}

#[test]
fn a_message_from_an_address_that_no_device_can_have_is_refused_and_does_no_harm() {
    let mut device = online();
    let enc = wa_stanza::message::Enc::new(wa_stanza::message::EncKind::Message, vec![1, 2, 3]);
    for from in ["15550100002:99@s.whatsapp.net", "100000000000002:99@lid"] {
        let from: Jid = from.parse().unwrap();
        let message = IncomingMessage::made(message_id(1), from, UnixSeconds::new(1), vec![enc.clone()]);
        let ack = ack_of(&mut device, &message.to_node());
        assert_eq!(ack.error.map(wa_stanza::Nack::code), Some(487));
    }
    let group: Jid = "120363000000000001@g.us".parse().unwrap();
    let channel: Jid = "120363000000000002@newsletter".parse().unwrap();
    for participant in [group.clone(), channel.clone()] {
        let mut message =
            IncomingMessage::made(message_id(1), group.clone(), UnixSeconds::new(1), vec![enc.clone()]);
        message.participant = Some(participant);
        device.receive(&message.to_node());
    }
    let post = IncomingMessage::made(message_id(1), channel, UnixSeconds::new(1), vec![enc]);
    device.receive(&post.to_node());
    assert!(device.messages().is_empty());
}

#[test]
fn before_the_login_messages_are_left_to_the_server() {
    let mut device = Device::new(1);
    device.offer(1);
    let message = IncomingMessage::made(message_id(1), ben_is().pn, UnixSeconds::new(1), Vec::new());
    device.receive(&message.to_node());
    assert!(device.sent.is_empty());
}
