//! What is said in groups.

use wa_stanza::chatstate::IncomingChatState;
use wa_stanza::group::{GroupSetting, MemberAction, Switch};
use wa_stanza::message::AddressingMode;

use super::groups::Choir;
use super::*;

fn enc(kind: EncKind, byte: u8) -> Enc {
    Enc::new(kind, vec![byte])
}

/// A message to the group with a key for one device.
fn to_group(choir: &Choir, id: &str, key_for: &Jid) -> OutgoingMessage {
    let keys = vec![Target::new(key_for.clone(), enc(EncKind::PreKey, 1))];
    let id = MessageId::new(id).unwrap();
    let mut message =
        OutgoingMessage::group(id, choir.group.clone(), MessageKind::Text, keys, enc(EncKind::SenderKey, 2));
    message.addressing_mode = Some(AddressingMode::Lid);
    message
}

fn ack(choir: &mut Choir, who: usize) -> ServerAck {
    ServerAck::from_node(choir.stage.take(choir.conns[who], "ack")[0].as_ref()).unwrap()
}

fn received(choir: &mut Choir, who: usize) -> Vec<IncomingMessage> {
    let nodes = choir.stage.take(choir.conns[who], "message");
    nodes.iter().map(|node| IncomingMessage::from_node(node.as_ref()).unwrap()).collect()
}

#[test]
fn every_device_of_every_member_gets_the_message_and_its_own_key_first() {
    let mut choir = Choir::new();
    let (_, sibling) = choir.stage.linked(ALICE, 9);
    choir.settle();
    choir.stage.settle(sibling);
    let bob = choir.devices[1].lid.clone().unwrap();
    let message = to_group(&choir, "G1", &bob);
    choir.stage.send(choir.conns[0], message.to_node());
    assert_eq!(ack(&mut choir, 0).error, None);
    let at_bob = received(&mut choir, 1).remove(0);
    let kinds: Vec<_> = at_bob.encs.iter().map(|enc| enc.kind.clone()).collect();
    assert_eq!(kinds, [EncKind::PreKey, EncKind::SenderKey]);
    assert_eq!(at_bob.from, choir.group);
    assert_eq!(at_bob.participant, choir.devices[0].lid);
    assert_eq!(at_bob.participant_pn, Some(choir.pn(0)));
    assert_eq!(at_bob.addressing_mode, Some(AddressingMode::Lid));
    let at_carol = received(&mut choir, 2).remove(0);
    assert_eq!(at_carol.encs.len(), 1, "who has the key gets the message alone");
    assert_eq!(choir.stage.take(sibling, "message").len(), 1);
    assert!(received(&mut choir, 0).is_empty() && received(&mut choir, 3).is_empty());
    choir.stage.send(choir.conns[0], message.to_node());
    assert!(received(&mut choir, 1).is_empty(), "a repetition is not delivered again");
}

#[test]
fn who_may_not_write_is_refused_with_403() {
    let mut choir = Choir::new();
    choir.settle();
    let carol = choir.devices[2].lid.clone().unwrap();
    let stranger = to_group(&choir, "G2", &carol);
    choir.stage.send(choir.conns[3], stranger.to_node());
    assert_eq!(ack(&mut choir, 3).error, Some(wa_stanza::Nack::Forbidden));
    choir.set(0, GroupSetting::Announcement(Switch::On)).unwrap();
    choir.settle();
    choir.stage.send(choir.conns[1], to_group(&choir, "G3", &carol).to_node());
    assert_eq!(ack(&mut choir, 1).error, Some(wa_stanza::Nack::Forbidden));
    assert!(received(&mut choir, 2).is_empty());
    choir.stage.send(choir.conns[0], to_group(&choir, "G4", &carol).to_node());
    assert_eq!(received(&mut choir, 2).len(), 1);
    let mut nowhere = to_group(&choir, "G5", &carol);
    nowhere.to = Jid::group("120363000000000000");
    choir.settle();
    choir.stage.send(choir.conns[0], nowhere.to_node());
    assert_eq!(ack(&mut choir, 0).error, Some(wa_stanza::Nack::NotFound));
}

#[test]
fn a_stale_hash_is_answered_with_the_right_one_and_a_right_one_with_none() {
    let mut choir = Choir::new();
    choir.settle();
    let bob = choir.devices[1].lid.clone().unwrap();
    let mut message = to_group(&choir, "H1", &bob);
    message.phash = Some("2:AAAAAAAA".into());
    choir.stage.send(choir.conns[0], message.to_node());
    let mut everybody: Vec<Jid> = [0, 1, 2].map(|who| choir.lid(who)).to_vec();
    everybody.extend([0, 1, 2].map(|who| choir.devices[who].lid.clone().unwrap()));
    let right: Box<str> = account::participant_hash(&everybody).into();
    assert_eq!(ack(&mut choir, 0).phash, Some(right.clone()));
    assert_eq!(received(&mut choir, 1).len(), 1, "it is delivered all the same");
    let mut message = to_group(&choir, "H2", &bob);
    message.phash = Some(right);
    choir.stage.send(choir.conns[0], message.to_node());
    assert_eq!(ack(&mut choir, 0).phash, None);
}

#[test]
fn a_stale_addressing_mode_is_refused_with_the_right_one() {
    let mut choir = Choir::new();
    choir.settle();
    let group = choir.group.to_string();
    choir.stage.call(Call::ReaddressGroup { group, by_number: true }).unwrap();
    let bob = choir.devices[1].lid.clone().unwrap();
    let message = to_group(&choir, "M1", &bob);
    choir.stage.send(choir.conns[0], message.to_node());
    let refused = ack(&mut choir, 0);
    assert_eq!(refused.error, Some(wa_stanza::Nack::StaleGroupAddressingMode));
    assert_eq!(refused.addressing_mode, Some(AddressingMode::Pn));
    let mut again = to_group(&choir, "M1", &choir.devices[1].jid.clone().unwrap());
    again.addressing_mode = Some(AddressingMode::Pn);
    choir.stage.send(choir.conns[0], again.to_node());
    assert_eq!(ack(&mut choir, 0).error, None);
    let at_bob = received(&mut choir, 1).remove(0);
    assert_eq!(at_bob.participant, choir.devices[0].jid);
    assert_eq!(at_bob.participant_lid, Some(choir.lid(0)));
    assert_eq!(at_bob.encs.len(), 2);
}

#[test]
fn receipts_of_groups_reach_the_author_and_retries_the_one_device() {
    let mut choir = Choir::new();
    let (second, sibling) = choir.stage.linked(ALICE, 9);
    choir.settle();
    let author = choir.devices[0].lid.clone().unwrap();
    let message = to_group(&choir, "R1", &choir.devices[1].lid.clone().unwrap());
    choir.stage.send(choir.conns[0], message.to_node());
    choir.settle();
    choir.stage.settle(sibling);
    let receipt = |kind| {
        OutgoingReceipt::new(MessageId::new("R1").unwrap(), message.to.clone(), kind)
            .participant(Some(author.clone()))
    };
    choir.stage.send(choir.conns[1], receipt(ReceiptKind::Delivery).to_node());
    for conn in [choir.conns[0], sibling] {
        let told = IncomingReceipt::from_node(choir.stage.take(conn, "receipt")[0].as_ref()).unwrap();
        assert_eq!((told.from, told.participant), (choir.group.clone(), choir.devices[1].lid.clone()));
    }
    let retry = RetryRequest::new(
        MessageId::new("R1").unwrap(),
        1,
        UnixSeconds::new(START.seconds()),
        RegistrationId::new(5),
    );
    let retry = OutgoingReceipt::retry(message.to.clone(), retry).participant(Some(author.clone()));
    choir.stage.send(choir.conns[1], retry.to_node());
    let asked = IncomingReceipt::from_node(choir.stage.take(choir.conns[0], "receipt")[0].as_ref()).unwrap();
    assert_eq!((asked.kind, asked.participant), (ReceiptKind::Retry, choir.devices[1].lid.clone()));
    assert!(choir.stage.take(sibling, "receipt").is_empty());
    assert!(second.lid.is_some());

    let enc = enc(EncKind::PreKey, 3).with_count(1);
    let t = UnixSeconds::new(START.seconds());
    let id = MessageId::new("R1").unwrap();
    let mut resend = OutgoingMessage::resend(id, message.to.clone(), MessageKind::Text, t, enc);
    resend.participant = choir.devices[1].lid.clone();
    choir.stage.send(choir.conns[0], resend.to_node());
    let again = received(&mut choir, 1).remove(0);
    assert_eq!((again.from, again.participant), (choir.group.clone(), Some(author)));
    assert_eq!((again.encs.len(), again.encs[0].count), (1, Some(1)));
    assert!(received(&mut choir, 2).is_empty());
}

#[test]
fn reading_in_a_group_is_told_to_the_author_whatever_the_privacy() {
    let mut choir = Choir::new();
    let (_, sibling) = choir.stage.linked(BOB, 9);
    let hide = ChangePrivacy { category: PrivacyCategory::ReadReceipts, value: PrivacyValue::Nobody };
    choir.ask(1, &hide).unwrap();
    choir.settle();
    choir.stage.settle(sibling);
    let read = OutgoingReceipt::new(MessageId::new("X1").unwrap(), choir.group.clone(), ReceiptKind::Read)
        .participant(choir.devices[0].lid.clone());
    choir.stage.send(choir.conns[1], read.to_node());
    assert_eq!(choir.stage.take(choir.conns[0], "receipt").len(), 1);
    let own = IncomingReceipt::from_node(choir.stage.take(sibling, "receipt")[0].as_ref()).unwrap();
    assert_eq!((own.from, own.recipient), (choir.devices[1].lid.clone().unwrap(), Some(choir.group.clone())));
    assert_eq!(own.participant, choir.devices[0].lid);
    choir.stage.send(choir.conns[3], read.to_node());
    assert!(choir.stage.take(choir.conns[0], "receipt").is_empty(), "strangers have no part in it");
}

#[test]
fn typing_and_presence_of_a_group_are_for_its_members() {
    let mut choir = Choir::new();
    choir.settle();
    let typing = OutgoingChatState { to: choir.group.clone(), from: None, typing: Typing::Composing };
    choir.stage.send(choir.conns[0], typing.to_node());
    let shown = choir.stage.take(choir.conns[2], "chatstate").remove(0);
    let shown = IncomingChatState::from_node(shown.as_ref()).unwrap();
    assert_eq!((shown.from, shown.participant), (choir.group.clone(), Some(choir.lid(0))));
    choir.stage.send(choir.conns[3], typing.to_node());
    assert!(choir.stage.take(choir.conns[2], "chatstate").is_empty());
    choir.stage.send(choir.conns[1], OutgoingPresence::Available { name: None }.to_node());
    let subscribe = OutgoingPresence::Subscribe { to: choir.group.clone(), token: None };
    choir.stage.send(choir.conns[0], subscribe.to_node());
    let there = choir.stage.take(choir.conns[0], "presence").remove(0);
    assert_eq!(IncomingPresence::from_node(there.as_ref()).unwrap().count, Some(1));
}

#[test]
fn a_removed_member_gets_nothing_more_and_an_added_one_what_follows() {
    let mut choir = Choir::new();
    choir.members(0, MemberAction::Remove, &[choir.lid(1)]);
    choir.members(0, MemberAction::Add, &[choir.lid(3)]);
    choir.settle();
    let carol = choir.devices[2].lid.clone().unwrap();
    choir.stage.send(choir.conns[0], to_group(&choir, "N1", &carol).to_node());
    assert!(received(&mut choir, 1).is_empty());
    assert_eq!(received(&mut choir, 3).len(), 1);
}
