use wa_jid::Jid;
use wa_stanza::message::{
    AddressingMode, Enc, EncKind, FailureDisplay, IncomingMessage, MediaKind, MessageKind, Origin,
    OutgoingMessage, OwnAddresses, PushPriority,
};
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt, ReceiptBody, ReceiptKind, RetryReason};
use wa_stanza::{Ack, AckClass, MessageId, Nack, ServerAck, UnixSeconds};

use crate::frames::stanza;
use crate::sameness::assert_same;

#[test]
fn a_fan_out_names_every_device_and_carries_the_identity() {
    let node = stanza("message with 4 participants");
    let message = OutgoingMessage::from_node(node.as_ref()).unwrap();
    assert_eq!(message.targets.len(), 4);
    assert!(message.opens_a_session());
    assert_eq!(message.device_identity.as_ref().unwrap().len(), 150);
    assert_eq!(message.reporting.as_ref().unwrap().token.len(), 16);
    assert_same(&message.to_node(), &node, &[]);
}

#[test]
fn a_group_message_brings_keys_and_one_ciphertext() {
    let node = stanza("group message skmsg");
    let message = OutgoingMessage::from_node(node.as_ref()).unwrap();
    assert_eq!(message.targets.len(), 12);
    assert_eq!(message.encs.len(), 1);
    assert_eq!(message.encs[0].kind, EncKind::SenderKey);
    assert_eq!(message.addressing_mode, Some(AddressingMode::Lid));
    assert_eq!(message.phash.as_deref(), Some("2:AvFR5R"));
    assert_same(&message.to_node(), &node, &[]);
}

#[test]
fn an_incoming_message_tells_sender_and_alternate() {
    let node = stanza("incoming message");
    let message = IncomingMessage::from_node(node.as_ref()).unwrap();
    assert_eq!(message.notify.as_deref(), Some("Alice"));
    assert_eq!(message.offline.as_deref(), Some("0"));
    assert_eq!(message.encs[0].kind, EncKind::Message);
    assert_same(&message.to_node(), &node, &[]);

    let own = Jid::pn("15550100001");
    let source = message.source(OwnAddresses { pn: &own, lid: None }).unwrap();
    assert_eq!(source.chat, message.from.to_chat());
    assert_eq!(source.origin, Origin::Peer);
    assert_eq!(source.addressing, AddressingMode::Pn);
    assert_eq!(source.sender_alternate, message.sender_lid);
}

#[test]
fn an_incoming_group_message_is_from_its_participant() {
    let node = stanza("incoming group message");
    let message = IncomingMessage::from_node(node.as_ref()).unwrap();
    assert_eq!(message.kind, MessageKind::Media);
    assert_eq!(message.encs[0].media, Some(MediaKind::Image));
    assert_same(&message.to_node(), &node, &[]);

    let own = Jid::pn("15550100001");
    let source = message.source(OwnAddresses { pn: &own, lid: None }).unwrap();
    assert_eq!(source.chat, message.from);
    assert_eq!(Some(&source.sender), message.participant.as_ref());
    assert_eq!(source.sender_alternate, message.participant_pn);
}

#[test]
fn a_post_of_a_channel_is_plain() {
    let node = stanza("newsletter message");
    let message = IncomingMessage::from_node(node.as_ref()).unwrap();
    assert_eq!(message.plaintext.as_ref().unwrap().message.len(), 60);
    assert_eq!(message.server_id.as_deref(), Some("580"));
    assert_same(&message.to_node(), &node, &["is_sender"]);
}

#[test]
fn an_own_copy_belongs_to_its_recipients_chat() {
    let (own, lid) = (Jid::pn("1555").with_device(3), Jid::lid("99"));
    let addresses = OwnAddresses { pn: &own, lid: Some(&lid) };
    let id = MessageId::new("3EB0").unwrap();
    let enc = Enc::new(EncKind::Message, vec![1]);
    let mut copy = IncomingMessage::made(id, lid.clone().with_device(7), UnixSeconds::new(1), vec![enc]);
    assert_eq!(copy.source(addresses).unwrap().chat, lid);
    copy.recipient = Some(Jid::lid("42"));
    copy.peer_recipient_pn = Some(Jid::pn("4242"));
    let source = copy.source(addresses).unwrap();
    assert_eq!(source.chat, Jid::lid("42"));
    assert_eq!(source.chat_alternate, Some(Jid::pn("4242")));
    assert_eq!(source.origin, Origin::Own);
    copy.from = Jid::lid("43");
    assert_eq!(copy.source(addresses), None, "only the own account has messages to somebody else");
}

#[test]
fn pairwise_encryptions_come_before_the_group_ciphertext() {
    let id = MessageId::new("A").unwrap();
    let encs = vec![Enc::new(EncKind::SenderKey, vec![1]), Enc::new(EncKind::PreKey, vec![2])];
    let message = IncomingMessage::made(id, Jid::group("1-2"), UnixSeconds::new(1), encs);
    let kinds: Vec<_> = message.encs_in_order().map(|enc| &enc.kind).collect();
    assert_eq!(kinds, [&EncKind::PreKey, &EncKind::SenderKey]);
}

#[test]
fn a_peer_message_and_a_resend_have_the_forms_of_the_protocol() {
    let id = || MessageId::new("3EB0AA").unwrap();
    let enc = Enc::new(EncKind::Message, vec![9]).with_failure(FailureDisplay::Hide);
    let peer = OutgoingMessage::peer(id(), Jid::lid("99"), Some(PushPriority::High), enc.clone());
    let text = crate::sameness::outline(peer.to_node().as_ref(), &[]);
    assert_eq!(
        text,
        "message category=peer id=3EB0AA push_priority=high to=99@lid type=text\n  \
         meta appdata=default\n  enc decrypt-fail=hide type=msg v=2 = 09\n"
    );
    assert_eq!(OutgoingMessage::from_node(peer.to_node().as_ref()).unwrap(), peer);

    let to = Jid::lid("42").with_device(5);
    let mut resend =
        OutgoingMessage::resend(id(), to, MessageKind::Text, UnixSeconds::new(7), enc.with_count(2));
    resend.single_device = true;
    let text = crate::sameness::outline(resend.to_node().as_ref(), &[]);
    assert_eq!(
        text,
        "message device_fanout=false id=3EB0AA t=7 to=42:5@lid type=text\n  \
         enc count=2 decrypt-fail=hide type=msg v=2 = 09\n"
    );
    assert_eq!(OutgoingMessage::from_node(resend.to_node().as_ref()).unwrap(), resend);
}

#[test]
fn receipts_read_and_write_like_the_peers() {
    for (name, kind) in [
        ("receipt read", ReceiptKind::Read),
        ("receipt delivery", ReceiptKind::Delivery),
        ("receipt retry", ReceiptKind::Retry),
        ("server-error receipt", ReceiptKind::ServerError),
    ] {
        let node = stanza(name);
        let receipt = OutgoingReceipt::from_node(node.as_ref()).unwrap();
        assert_eq!(receipt.kind, kind, "{name}");
        assert_same(&receipt.to_node(), &node, &[]);
    }
}

#[test]
fn a_list_of_ids_and_a_retry_are_taken_apart() {
    let read = OutgoingReceipt::from_node(stanza("receipt read").as_ref()).unwrap();
    assert_eq!(read.more_ids.len(), 7);
    let retry = OutgoingReceipt::from_node(stanza("receipt retry").as_ref()).unwrap();
    let ReceiptBody::Retry(request) = &retry.body else { panic!("no retry") };
    assert_eq!((request.count, request.reason), (1, Some(RetryReason::Unspecified)));
    let keys = request.keys.as_ref().unwrap();
    assert!(keys.pre_key.is_some() && keys.device_identity.is_some());
}

#[test]
fn the_server_turns_a_receipt_round() {
    let node = stanza("receipt read");
    let sent = OutgoingReceipt::from_node(node.as_ref()).unwrap();
    let mut receipt = IncomingReceipt::new(sent.id.clone(), Jid::lid("7"), sent.kind.clone());
    receipt.more_ids = sent.more_ids.clone();
    let read = IncomingReceipt::from_node(receipt.to_node().as_ref()).unwrap();
    assert_eq!(read, receipt);
    assert_eq!(read.ids().count(), 8);
}

#[test]
fn the_ack_of_a_sent_message_is_read() {
    let node = stanza("message ack");
    let ack = ServerAck::from_node(node.as_ref()).unwrap();
    assert_eq!(ack.class, AckClass::Message);
    assert_eq!(ack.phash.as_deref(), Some("2:abc+/="));
    assert_eq!(ack.error, None);
    assert_same(&ack.to_node(), &node, &[]);
}

#[test]
fn an_ack_echoes_its_stanza() {
    let echo = |name: &str| {
        let ack = Ack::for_stanza(stanza(name).as_ref()).unwrap();
        assert_eq!(Ack::from_node(ack.to_node().as_ref()).unwrap(), ack);
        crate::sameness::outline(ack.to_node().as_ref(), &[])
    };
    assert_eq!(
        echo("incoming group message"),
        "ack class=message id=E6FD16379EAD13929638 participant=593601132581726:3@lid \
         to=120363068486098315@g.us type=media\n"
    );
    assert_eq!(
        echo("notification devices"),
        "ack class=notification id=490227098 to=9287869423@s.whatsapp.net type=devices\n"
    );
    assert_eq!(
        echo("call offer"),
        "ack class=call id=E1FBD57908BD3A5930B2675A79246C99 to=20367434557068@s.whatsapp.net\n"
    );
}

#[test]
fn what_is_never_acknowledged_has_no_ack() {
    for name in ["pair-device", "ib dirty", "presence update", "chatstate", "success", "message ack"] {
        assert_eq!(Ack::for_stanza(stanza(name).as_ref()), None, "{name}");
    }
}

#[test]
fn an_unknown_stanza_is_refused() {
    let node = wa_binary::Node::build("riddle").attr("id", "1").attr("from", Jid::SERVER).build();
    let ack = Ack::for_stanza(node.as_ref()).unwrap();
    assert_eq!(ack.error, Some(Nack::UnrecognizedStanza));
    assert_eq!(ack.class.as_str(), "riddle");
}

#[test]
fn an_ack_of_a_receipt_does_not_repeat_its_target() {
    let device = Jid::lid("7").with_device(2);
    let mut receipt = IncomingReceipt::new(MessageId::new("A").unwrap(), device.clone(), ReceiptKind::Read);
    receipt.participant = Some(device);
    assert_eq!(Ack::for_stanza(receipt.to_node().as_ref()).unwrap().participant, None);
}
