//! Messages between two people.

use super::*;

#[test]
fn a_message_is_addressed_by_the_form_of_its_chat() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (alice2, at_alice2) = stage.linked(ALICE, 3);
    let (bob, at_bob) = stage.linked(BOB, 2);
    stage.settle(at_alice);
    let (to, own) = (bob.jid.clone().unwrap(), alice2.jid.clone().unwrap());
    stage.send(at_alice, message("P1", &to.to_bare(), &[&to, &own]).to_node());
    let at_other = IncomingMessage::from_node(stage.take(at_bob, "message")[0].as_ref()).unwrap();
    assert_eq!(at_other.from, alice.jid.clone().unwrap());
    assert_eq!(at_other.sender_lid, alice.lid.clone().map(|lid| lid.to_bare()));
    assert_eq!(at_other.recipient, None);
    let copy = IncomingMessage::from_node(stage.take(at_alice2, "message")[0].as_ref()).unwrap();
    assert_eq!(copy.recipient, Some(to.to_bare()));
    assert_eq!(copy.peer_recipient_lid, bob.lid.clone().map(|lid| lid.to_bare()));
    assert!(copy.sender_lid.is_none() && copy.sender_pn.is_none());
}

#[test]
fn a_sender_that_forgets_a_companion_is_told_the_hash_of_all() {
    let mut stage = Stage::new();
    let (_, at_alice) = stage.linked(ALICE, 1);
    let (bob, _) = stage.linked(BOB, 2);
    let phone = bob.lid.clone().unwrap().to_bare();
    stage.send(at_alice, message("H1", &phone, &[&phone]).to_node());
    let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
    let expected = account::participant_hash(&[phone.clone(), bob.lid.clone().unwrap(), {
        let alice = stage.world.tables.accounts.get(&Number::new(ALICE).unwrap()).unwrap();
        Jid::lid(alice.lid.as_str())
    }]);
    assert_eq!(ack.phash.as_deref(), Some(expected.as_str()));
    let nobody = Jid::pn("15559999999");
    stage.send(at_alice, message("H2", &nobody, &[&nobody]).to_node());
    let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
    assert_eq!(ack.error.map(wa_stanza::Nack::code), Some(404));
}

#[test]
fn a_repetition_is_acknowledged_and_dropped_until_its_receiver_asks_for_it() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    stage.settle(at_alice);
    let lid = bob.lid.clone().unwrap();
    let sent = message("R1", &lid.to_bare(), &[&lid]).to_node();
    stage.send(at_alice, sent.clone());
    stage.pass(10_000);
    stage.send(at_alice, sent.clone());
    let acks = stage.take(at_alice, "ack");
    let times: Vec<_> = acks.iter().map(|ack| ServerAck::from_node(ack.as_ref()).unwrap().t).collect();
    assert_eq!(times, [Some(UnixSeconds::new(START.seconds())); 2]);
    assert_eq!(stage.take(at_bob, "message").len(), 1);

    let retry = RetryRequest::new(
        MessageId::new("R1").unwrap(),
        1,
        UnixSeconds::new(START.seconds()),
        RegistrationId::new(5),
    );
    stage.send(at_bob, OutgoingReceipt::retry(alice.lid.clone().unwrap(), retry).to_node());
    let asked = IncomingReceipt::from_node(stage.take(at_alice, "receipt")[0].as_ref()).unwrap();
    assert_eq!((asked.kind, asked.from), (ReceiptKind::Retry, lid.clone()));
    stage.send(at_alice, sent);
    assert_eq!(stage.take(at_bob, "message").len(), 1);

    // The other way to answer: one counted encryption for the one device.
    let enc = Enc::new(EncKind::PreKey, vec![9]).with_count(2);
    let t = UnixSeconds::new(START.seconds());
    let mut resend =
        OutgoingMessage::resend(MessageId::new("R1").unwrap(), lid.clone(), MessageKind::Text, t, enc);
    resend.targets = message("R1", &lid, &[&lid]).targets;
    stage.send(at_alice, resend.to_node());
    let copies = stage.take(at_bob, "message");
    let copy = IncomingMessage::from_node(copies[0].as_ref()).unwrap();
    assert_eq!((copies.len(), copy.encs.len(), copy.encs[0].count), (1, 1, Some(2)));
}

#[test]
fn receipts_reach_the_author_and_the_readers_other_devices() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (_, at_bob) = stage.linked(BOB, 2);
    let (_, at_bob2) = stage.linked(BOB, 3);
    for conn in [at_alice, at_bob, at_bob2] {
        stage.settle(conn);
    }
    let chat = alice.jid.clone().unwrap().to_bare();
    let read =
        |id: &str, kind| OutgoingReceipt::new(MessageId::new(id).unwrap(), chat.clone(), kind).to_node();
    stage.send(at_bob, read("X1", ReceiptKind::Read));
    assert_eq!(stage.take(at_alice, "receipt").len(), 1);
    let own = IncomingReceipt::from_node(stage.take(at_bob2, "receipt")[0].as_ref()).unwrap();
    assert_eq!((own.kind, own.recipient), (ReceiptKind::Read, Some(chat.clone())));
    stage.send(at_bob, read("X2", ReceiptKind::ReadSelf));
    assert!(stage.take(at_alice, "receipt").is_empty());
    assert_eq!(stage.take(at_bob2, "receipt").len(), 1);

    let change = ChangePrivacy { category: PrivacyCategory::ReadReceipts, value: PrivacyValue::Nobody };
    stage.ask(at_alice, &change).unwrap();
    stage.send(at_bob, read("X3", ReceiptKind::Read));
    assert!(stage.take(at_alice, "receipt").is_empty(), "the author wants to know nothing");
}

#[test]
fn a_blocked_sender_is_answered_and_reaches_nobody() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let by_number = ChangeBlock {
        action: BlockAction::Block,
        lid: alice.jid.clone().unwrap().to_bare(),
        pn: alice.jid.clone(),
    };
    assert!(stage.ask(at_bob, &by_number).is_err());
    let block = ChangeBlock { lid: alice.lid.clone().unwrap().to_bare(), ..by_number };
    assert_eq!(stage.ask(at_bob, &block).unwrap().users.len(), 1);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("B1", &lid.to_bare(), &[&lid]).to_node());
    let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
    assert_eq!(ack.error, None);
    assert!(stage.take(at_bob, "message").is_empty());
    let typing = OutgoingChatState { to: lid.to_bare(), from: None, typing: Typing::Composing };
    stage.send(at_alice, typing.to_node());
    assert!(stage.take(at_bob, "chatstate").is_empty());
}
