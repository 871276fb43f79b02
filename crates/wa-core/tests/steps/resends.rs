//! Devices that ask for a message again.

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::message::OutgoingMessage;
use wa_stanza::receipt::{IncomingReceipt, ReceiptBody, ReceiptKind, RetryRequest};
use wa_stanza::{MessageId, RegistrationId, Serve as _, UnixSeconds};
use wa_store::Table;

use wa_core::Reply;

use crate::hall::{Hall, Side, ben_is};
use crate::support::message_id;

fn retry(id: &MessageId, from: Jid, count: u32) -> Node {
    let request = RetryRequest::new(id.clone(), count, UnixSeconds::new(1), RegistrationId::new(0));
    let mut receipt = IncomingReceipt::new(id.clone(), from, ReceiptKind::Retry);
    receipt.body = ReceiptBody::Retry(Box::new(request));
    receipt.to_node()
}

fn said(hall: &mut Hall, text: &str) -> MessageId {
    match hall.say(Side::Anna, text) {
        Reply::Sent(sent) => sent.id,
        reply => panic!("{reply:?}"),
    }
}

#[test]
fn the_recipient_gets_it_again_under_the_same_id_in_a_new_session() {
    let mut hall = Hall::new();
    let id = said(&mut hall, "hello");
    hall.anna.receive(&retry(&id, ben_is().lid, 1));
    assert!(hall.anna.rows().keys().any(|key| key.table() == Table::Job), "not forgotten by a crash");
    // Keys are fetched, then it goes out.
    let mut message = None;
    while let Some(node) = hall.anna.sent.pop_front() {
        if node.tag() == "message" {
            message = Some(OutgoingMessage::from_node(node.as_ref()).unwrap());
        }
        hall.pass(Side::Anna, &node);
    }
    let message = message.expect("a resend");
    assert_eq!((&message.id, &message.to), (&id, &ben_is().lid));
    assert!(message.single_device && message.device_identity.is_some());
    let enc = message.encs.first().unwrap();
    assert_eq!((message.encs.len(), enc.count, enc.kind.as_str()), (1, Some(1), "pkmsg"));
    assert_eq!(hall.ben.texts(), ["hello"], "and is a duplicate there");
}

#[test]
fn strangers_and_too_many_requests_get_nothing() {
    let mut hall = Hall::new();
    let id = said(&mut hall, "for Ben alone");
    hall.anna.sent.clear();
    let strangers = [
        Jid::pn("15550100009").with_device(1),
        Jid::lid("100000000000009").with_device(1),
        "15550100009:99@s.whatsapp.net".parse().unwrap(),
        "120363000000000001@g.us".parse().unwrap(),
    ];
    for stranger in strangers {
        hall.anna.receive(&retry(&id, stranger, 1));
        assert!(hall.anna.find_sent(|node| node.tag() != "ack").is_none(), "nothing but an ack");
    }
    hall.anna.receive(&retry(&id, ben_is().lid, 6));
    assert!(hall.anna.find_sent(|node| node.tag() != "ack").is_none());
    hall.anna.receive(&retry(&message_id(404), ben_is().lid, 1));
    assert!(hall.anna.find_sent(|node| node.tag() != "ack").is_none());
    assert!(!hall.anna.rows().keys().any(|key| key.table() == Table::Job));
}

#[test]
fn a_message_whose_ack_is_late_can_be_asked_for() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.ben.events.clear();
    hall.anna.send(&ben_is().pn.to_bare(), "the ack of this is lost");
    let lost = hall.anna.next_sent("message");
    let id = OutgoingMessage::from_node(lost.as_ref()).unwrap().id;
    hall.anna.receive(&retry(&id, ben_is().lid, 1));
    hall.run();
    assert_eq!(hall.ben.texts(), ["the ack of this is lost"]);
}

#[test]
fn a_resend_that_a_lost_connection_or_a_crash_interrupted_goes_out_later() {
    for crash in [false, true] {
        let mut hall = Hall::new();
        let id = said(&mut hall, "hello");
        hall.anna.receive(&retry(&id, ben_is().lid, 2));
        hall.anna.sent.clear();
        if crash {
            hall.anna.restart();
        } else {
            hall.anna.take(wa_core::Input::Offline(wa_core::CloseReason::Lost));
            hall.anna.events.clear();
        }
        hall.anna.log_in_with(500);
        let mut resent = 0;
        while let Some(node) = hall.anna.sent.pop_front() {
            resent += usize::from(node.tag() == "message");
            hall.pass(Side::Anna, &node);
        }
        assert_eq!(resent, 1);
    }
}

fn from_ben(id: &MessageId, count: u32, registration: u32) -> Node {
    let request =
        RetryRequest::new(id.clone(), count, UnixSeconds::new(1), RegistrationId::new(registration));
    let mut receipt = IncomingReceipt::new(id.clone(), ben_is().lid, ReceiptKind::Retry);
    receipt.body = ReceiptBody::Retry(Box::new(request));
    receipt.to_node()
}

/// How a request is answered: whether keys are fetched first, and as what the message goes out.
fn answer(hall: &mut Hall, request: &Node) -> (bool, Option<String>) {
    hall.anna.sent.clear();
    hall.anna.receive(request);
    let (mut fetched, mut kind) = (false, None);
    while let Some(node) = hall.anna.sent.pop_front() {
        fetched |= wa_stanza::prekeys::FetchBundles::read(node.as_ref()).is_ok();
        if let Ok(message) = OutgoingMessage::from_node(node.as_ref()) {
            kind = message.encs.first().map(|enc| enc.kind.as_str().to_owned());
        }
        hall.pass(Side::Anna, &node);
    }
    (fetched, kind)
}

#[test]
fn a_session_is_replaced_at_most_once_an_hour_on_a_bare_request() {
    let mut hall = Hall::new();
    let ids: Vec<MessageId> = (0..3).map(|number| said(&mut hall, &format!("{number}"))).collect();
    hall.say(Side::Ben, "all read");
    assert_eq!(answer(&mut hall, &from_ben(&ids[0], 1, 0)), (true, Some("pkmsg".to_owned())));
    hall.say(Side::Ben, "this one too");
    assert_eq!(answer(&mut hall, &from_ben(&ids[1], 1, 0)), (false, Some("msg".to_owned())));
    hall.anna.now = hall.anna.now.after(core::time::Duration::from_secs(3601));
    assert_eq!(answer(&mut hall, &from_ben(&ids[2], 1, 0)), (true, Some("pkmsg".to_owned())));
}

#[test]
fn a_device_that_asks_a_third_time_under_the_same_session_gets_another() {
    let mut hall = Hall::new();
    let id = said(&mut hall, "hello");
    hall.say(Side::Ben, "hello back");
    assert!(answer(&mut hall, &from_ben(&id, 1, 0)).0, "the first time it does");
    assert!(!answer(&mut hall, &from_ben(&id, 2, 0)).0);
    assert!(answer(&mut hall, &from_ben(&id, 3, 0)).0, "that did not help");
}

#[test]
fn another_registration_id_ends_the_session() {
    let mut hall = Hall::new();
    let ids: Vec<MessageId> = (0..2).map(|number| said(&mut hall, &format!("{number}"))).collect();
    assert!(answer(&mut hall, &from_ben(&ids[0], 1, 0)).0);
    let sessions =
        |hall: &Hall| hall.anna.rows().iter().filter(|(key, _)| key.table() == Table::Session).count();
    assert_eq!(sessions(&hall), 1);
    hall.anna.sent.clear();
    hall.anna.receive(&from_ben(&ids[1], 1, 0x7fff_ffff));
    assert_eq!(sessions(&hall), 0, "within the hour all the same");
    hall.run();
    assert_eq!(sessions(&hall), 1);
}

#[test]
fn one_device_gets_one_message_five_times_whatever_number_it_gives() {
    let mut hall = Hall::new();
    let id = said(&mut hall, "again and again");
    for round in 0..8 {
        if round == 3 {
            hall.anna.restart();
            hall.anna.log_in();
        }
        let sent = answer(&mut hall, &from_ben(&id, 1, 0)).1;
        assert_eq!(sent.is_some(), round < 5, "in round {round}");
    }
    assert_eq!(hall.anna.counters().resends_refused, 3);
}
