//! Devices that ask for a message again.

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::message::OutgoingMessage;
use wa_stanza::receipt::{IncomingReceipt, ReceiptBody, ReceiptKind, RetryRequest};
use wa_stanza::{MessageId, RegistrationId, UnixSeconds};
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
