//! Status updates.

use wa_stanza::account::{FetchStatusPrivacy, SetStatusPrivacy, StatusAudience, StatusList};
use wa_stanza::message::{AddressingMode, Meta};

use super::groups::Choir;
use super::*;

fn update(id: &str, targets: Vec<Target>) -> OutgoingMessage {
    let enc = Enc::new(EncKind::SenderKey, vec![2]);
    let id = MessageId::new(id).unwrap();
    let mut message = OutgoingMessage::group(id, Jid::STATUS_BROADCAST, MessageKind::Text, targets, enc);
    let mut meta = Meta::default();
    meta.status_setting = Some("contacts".into());
    message.meta = Some(meta);
    message
}

#[test]
fn a_status_goes_to_the_people_it_names_and_to_own_devices() {
    let mut choir = Choir::new();
    let (_, sibling) = choir.stage.linked(ALICE, 9);
    choir.settle();
    let bob = Target::new(choir.devices[1].lid.clone().unwrap(), Enc::new(EncKind::PreKey, vec![1]));
    let dave = Target { jid: choir.lid(3), enc: None };
    choir.stage.send(choir.conns[0], update("S1", vec![bob, dave]).to_node());
    let at = |choir: &mut Choir, conn| {
        let nodes = choir.stage.take(conn, "message");
        nodes.iter().map(|node| IncomingMessage::from_node(node.as_ref()).unwrap()).collect::<Vec<_>>()
    };
    let (conn1, conn2, conn3) = (choir.conns[1], choir.conns[2], choir.conns[3]);
    let at_bob = at(&mut choir, conn1).remove(0);
    assert_eq!((at_bob.from, at_bob.participant), (Jid::STATUS_BROADCAST, choir.devices[0].lid.clone()));
    assert_eq!(at_bob.participant_pn, Some(choir.pn(0)));
    assert_eq!((at_bob.encs.len(), at_bob.addressing_mode), (2, None));
    assert_eq!(at(&mut choir, conn3).remove(0).encs.len(), 1, "a name without key is enough");
    assert!(at(&mut choir, conn2).is_empty(), "a member of a group is not named by that");
    assert_eq!(at(&mut choir, sibling).len(), 1);

    let read = OutgoingReceipt::new(MessageId::new("S1").unwrap(), Jid::STATUS_BROADCAST, ReceiptKind::Read)
        .participant(choir.devices[0].lid.clone());
    choir.stage.send(conn3, read.to_node());
    let told = choir.stage.take(choir.conns[0], "receipt").remove(0);
    let told = IncomingReceipt::from_node(told.as_ref()).unwrap();
    assert_eq!((told.from, told.participant), (Jid::STATUS_BROADCAST, choir.devices[3].lid.clone()));
}

#[test]
fn a_status_that_is_no_status_is_refused_with_479() {
    let mut choir = Choir::new();
    choir.settle();
    let mut with_mode = update("S2", Vec::new());
    with_mode.addressing_mode = Some(AddressingMode::Lid);
    let mut reaction = update("S3", Vec::new());
    reaction.kind = MessageKind::Reaction;
    for message in [with_mode, reaction] {
        choir.stage.send(choir.conns[0], message.to_node());
        let ack = ServerAck::from_node(choir.stage.take(choir.conns[0], "ack")[0].as_ref()).unwrap();
        assert_eq!(ack.error, Some(wa_stanza::Nack::SchemaInvalid));
    }
}

#[test]
fn who_sees_status_updates_is_kept() {
    let mut choir = Choir::new();
    let lists = choir.ask(0, &FetchStatusPrivacy).unwrap();
    assert_eq!((lists[0].audience.clone(), lists[0].people.len()), (StatusAudience::Contacts, 0));
    let list = StatusList { audience: StatusAudience::Except, is_default: true, people: vec![choir.lid(1)] };
    choir.ask(0, &SetStatusPrivacy { list }).unwrap();
    let lists = choir.ask(0, &FetchStatusPrivacy).unwrap();
    assert_eq!(
        (lists[0].audience.clone(), lists[0].people[0].clone()),
        (StatusAudience::Except, choir.pn(1))
    );
}
