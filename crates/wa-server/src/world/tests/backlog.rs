//! What waits for a device.

use super::*;

#[test]
fn a_passive_device_gets_its_backlog_after_five_seconds_at_the_latest() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (_, at_alice) = stage.linked(ALICE, 1);
    stage.feed(Input::Closed { conn: at_bob });
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("M1", &lid.to_bare(), &[&lid]).to_node());
    let at_bob = stage.connect(&bob, bob.login_payload());
    assert!(stage.take(at_bob, "ib").is_empty());
    stage.pass(5_000);
    let inbox = stage.inboxes.remove(&at_bob).unwrap();
    let tags: Vec<&str> = inbox.iter().map(Node::tag).collect();
    assert_eq!(tags, ["ib", "message", "ib"]);
    assert!(inbox[1].as_ref().attr_is("offline", "0"));
}

#[test]
fn a_long_backlog_comes_in_order_and_what_arrives_meanwhile_follows_it() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (_, at_alice) = stage.linked(ALICE, 1);
    stage.feed(Input::Closed { conn: at_bob });
    let lid = bob.lid.clone().unwrap();
    for number in 0..1_300 {
        stage.send(at_alice, message(&format!("M{number}"), &lid.to_bare(), &[&lid]).to_node());
    }
    let at_bob = stage.login(&bob);
    let inbox = stage.inboxes.remove(&at_bob).unwrap();
    assert!(inbox.last().unwrap().as_ref().child("offline").unwrap().attr_is("count", "1300"));
    let ids: Vec<String> = inbox
        .iter()
        .filter(|node| node.tag() == "message")
        .map(|node| node.as_ref().attr_text("id").unwrap().into_owned())
        .collect();
    assert_eq!(ids.len(), 1_300);
    assert!(ids.iter().enumerate().all(|(place, id)| *id == format!("M{place}")));
}

#[test]
fn every_stanza_stays_queued_until_its_own_ack() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("Q1", &lid.to_bare(), &[&lid]).to_node());
    let receipt = OutgoingReceipt::new(MessageId::new("Q1").unwrap(), lid.clone(), ReceiptKind::Delivery);
    stage.send(at_alice, receipt.to_node());
    assert_eq!(stage.queued(&bob), 2);
    let both = stage.inboxes.remove(&at_bob).unwrap();
    stage.send(at_bob, Ack::for_stanza(both[1].as_ref()).unwrap().to_node());
    assert_eq!(stage.queued(&bob), 1);
    let receipt =
        OutgoingReceipt::new(MessageId::new("Q1").unwrap(), alice.lid.clone().unwrap(), ReceiptKind::Read);
    stage.send(at_bob, receipt.to_node());
    assert_eq!(stage.queued(&bob), 1, "a read receipt says nothing about arrival");
    stage.send(at_bob, Ack::for_stanza(both[0].as_ref()).unwrap().to_node());
    assert_eq!(stage.queued(&bob), 0);
}
