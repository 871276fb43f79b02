//! Messages that cannot be read, and what is done about it.

use core::time::Duration;

use wa_binary::Node;
use wa_core::Event;
use wa_core::event::{Recovery, Undecryptable, UndecryptableReason};
use wa_jid::Jid;
use wa_signal::SessionRecord;
use wa_stanza::message::{
    Category, Enc, EncKind, IncomingMessage, OutgoingMessage, Unavailable, UnavailableKind,
};
use wa_stanza::prekeys::{BundleReason, FetchBundles};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptBody};
use wa_stanza::{Ack, Nack, UnixSeconds};
use wa_store::Table;

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::message_id;

/// Anna's words with a tag that does not fit.
fn garbled(hall: &mut Hall) -> Node {
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    hall.holding = true;
    hall.say(Side::Anna, "garbled");
    hall.holding = false;
    let mut message = IncomingMessage::from_node(hall.held.pop().unwrap().1.as_ref()).unwrap();
    for enc in &mut message.encs {
        let mut bytes = enc.ciphertext.to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        enc.ciphertext = bytes.into();
    }
    hall.ben.events.clear();
    hall.ben.sent.clear();
    message.to_node()
}

fn lost(hall: &mut Hall) -> Option<Undecryptable> {
    std::mem::take(&mut hall.ben.events).into_iter().find_map(|event| match event {
        Event::Undecryptable(event) => Some(event),
        _ => None,
    })
}

fn retry_count(node: &Node) -> u32 {
    match OutgoingReceipt::from_node(node.as_ref()).unwrap().body {
        ReceiptBody::Retry(request) => request.count,
        _ => panic!("another receipt"),
    }
}

/// What Anna's session with Ben makes of these bytes.
fn sealed(hall: &Hall, plaintext: &[u8]) -> Enc {
    let row = hall.anna.rows().iter().find(|(key, _)| key.table() == Table::Session).unwrap().1;
    let mut record = SessionRecord::decode(row).unwrap();
    Enc::new(EncKind::Message, record.encrypt(plaintext).unwrap().bytes)
}

fn from_anna(number: u32, encs: Vec<Enc>) -> IncomingMessage {
    IncomingMessage::made(message_id(number), anna_is().lid, UnixSeconds::new(1_700_000_000), encs)
}

fn acked(hall: &mut Hall, message: &IncomingMessage) -> Option<Nack> {
    hall.ben.sent.clear();
    hall.ben.receive(&message.to_node());
    Ack::from_node(hall.ben.next_sent("ack").as_ref()).unwrap().error
}

#[test]
fn a_sender_that_stays_silent_leaves_it_to_the_phone_and_then_it_is_given_up() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    hall.ben.receive(&node);
    assert_eq!(retry_count(&hall.ben.next_sent("receipt")), 1);
    hall.ben.wait(Duration::from_secs(2));
    assert!(hall.ben.asked::<FetchBundles>().is_none(), "the sender has some time");
    hall.ben.wait(Duration::from_secs(2));
    let (iq, fetch) = hall.ben.asked::<FetchBundles>().unwrap();
    assert_eq!(fetch.devices.first().unwrap().jid, ben_is().lid.to_bare(), "the phone is written to");
    assert!(hall.ben.rows().keys().any(|key| key.table() == Table::Job), "over a crash as well");
    hall.ben.answer::<FetchBundles>(&iq, &Vec::new());
    assert!(lost(&mut hall).is_none(), "the sender may still answer");
    hall.ben.wait(Duration::from_secs(10));
    let event = lost(&mut hall).unwrap();
    assert_eq!((event.reason, event.retries), (UndecryptableReason::Refused, 1));
    assert!(!hall.ben.rows().keys().any(|key| key.table() == Table::Job), "nothing is left of it");
}

#[test]
fn a_message_that_comes_after_it_was_given_up_is_told_all_the_same() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    hall.ben.receive(&node);
    let request = hall.ben.next_sent("receipt");
    hall.ben.wait(Duration::from_secs(4));
    hall.run();
    hall.ben.wait(Duration::from_secs(15));
    assert!(lost(&mut hall).is_some());
    hall.pass(Side::Ben, &request);
    hall.run();
    let message = hall.ben.messages().pop().unwrap();
    assert_eq!((message.text().as_deref(), message.recovered), (Some("garbled"), Some(Recovery::Sender)));
}

#[test]
fn what_is_missing_is_still_asked_for_after_a_restart() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    hall.ben.receive(&node);
    hall.ben.restart();
    hall.ben.log_in();
    hall.ben.receive(&node);
    assert_eq!(retry_count(&hall.ben.next_sent("receipt")), 2, "the count goes on");
    hall.ben.wait(Duration::from_secs(4));
    assert!(hall.ben.asked::<FetchBundles>().is_some());
}

#[test]
fn a_resend_that_fails_is_asked_for_with_the_next_number() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    let mut message = IncomingMessage::from_node(node.as_ref()).unwrap();
    for enc in &mut message.encs {
        enc.count = Some(3);
    }
    hall.ben.receive(&message.to_node());
    assert_eq!(retry_count(&hall.ben.next_sent("receipt")), 4);
}

#[test]
fn a_session_that_fails_again_and_again_is_replaced_on_our_side_once_an_hour() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    let mut fetched = 0;
    for number in 0..2 {
        let mut message = IncomingMessage::from_node(node.as_ref()).unwrap();
        message.id = message_id(number);
        for _ in 0..4 {
            hall.ben.receive(&message.to_node());
        }
        while let Some((_, fetch)) = hall.ben.asked::<FetchBundles>() {
            let wanted = fetch.devices.first().unwrap();
            assert_eq!((&wanted.jid, &wanted.reason), (&anna_is().lid, &Some(BundleReason::Identity)));
            fetched += 1;
        }
    }
    assert_eq!(fetched, 1);
}

#[test]
fn what_is_not_meant_for_this_device_is_told_and_not_asked_for() {
    let cases = [
        (Some(UnavailableKind::ViewOnce), false, UndecryptableReason::ViewOnce),
        (Some(UnavailableKind::BotFanout), false, UndecryptableReason::Bot),
        (Some(UnavailableKind::HostedFanout), false, UndecryptableReason::Hosted),
        (None, true, UndecryptableReason::Hosted),
    ];
    let mut hall = Hall::new();
    for ((kind, hosted, reason), number) in cases.into_iter().zip(0..) {
        let mut message = from_anna(number, Vec::new());
        message.unavailable = Some(Unavailable { kind, hosted });
        assert_eq!(acked(&mut hall, &message), None);
        assert_eq!(lost(&mut hall).unwrap().reason, reason);
        hall.ben.receive(&message.to_node());
        assert!(lost(&mut hall).is_none(), "told once");
    }
    hall.ben.wait(Duration::from_secs(20));
    assert!(hall.ben.find_sent(|node| node.tag() != "receipt" && node.tag() != "ack").is_none());
}

#[test]
fn what_was_not_encrypted_for_this_device_is_asked_of_the_phone_unless_it_is_old() {
    let mut hall = Hall::new();
    let mut message = from_anna(1, Vec::new());
    message.unavailable = Some(Unavailable::default());
    assert_eq!(acked(&mut hall, &message), None);
    hall.ben.wait(Duration::from_millis(10));
    let (iq, _) = hall.ben.asked::<FetchBundles>().unwrap();
    hall.ben.answer::<FetchBundles>(&iq, &Vec::new());
    assert_eq!(lost(&mut hall).unwrap().reason, UndecryptableReason::Withheld);
    message.id = message_id(2);
    message.t = UnixSeconds::new(1_700_000_000 - 15 * 86_400);
    assert_eq!(acked(&mut hall, &message), None);
    assert_eq!(lost(&mut hall).unwrap().reason, UndecryptableReason::TooOld);
}

#[test]
fn broken_padding_and_broken_content_are_refused_and_counted() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    for (number, plaintext) in [(1, [b"hi".as_slice(), &[0]].concat()), (2, vec![0xff, 0xff, 1])] {
        let message = from_anna(number, vec![sealed(&hall, &plaintext)]);
        assert_eq!(acked(&mut hall, &message), Some(Nack::InvalidProtobuf));
        // Both are made with one counter of Anna's, so the session of the first is put back.
        hall = Hall::new();
        hall.say(Side::Anna, "hello");
        hall.say(Side::Ben, "hello back");
    }
    let message = from_anna(3, vec![sealed(&hall, b"hi\x09")]);
    assert_eq!(acked(&mut hall, &message), Some(Nack::InvalidProtobuf));
    let counters = hall.ben.counters();
    assert_eq!((counters.bad_padding, counters.retries_asked), (1, 0));
    let mut newer = from_anna(4, vec![sealed(&hall, b"x\x01")]);
    newer.encs.first_mut().unwrap().version = 3;
    assert_eq!(acked(&mut hall, &newer), Some(Nack::InvalidProtobuf));
    let unknown = from_anna(5, vec![Enc::new(EncKind::from_wire("later"), vec![1])]);
    assert_eq!(acked(&mut hall, &unknown), Some(Nack::UnrecognizedStanza));
    assert_eq!(hall.ben.counters().unrecognized, 1);
}

#[test]
fn whoever_claims_to_be_our_phone_needs_its_key() {
    let mut hall = Hall::new();
    hall.holding = true;
    hall.say(Side::Anna, "I am your phone");
    hall.holding = false;
    let honest = IncomingMessage::from_node(hall.held.pop().unwrap().1.as_ref()).unwrap();
    for from in [ben_is().lid.to_bare(), ben_is().pn.to_bare(), ben_is().lid.with_device(7)] {
        let mut forged = honest.clone();
        forged.from = from;
        forged.category = Some(Category::Peer);
        assert_eq!(acked(&mut hall, &forged), Some(Nack::UnhandledError));
        assert!(hall.ben.find_sent(|node| node.tag() == "receipt").is_none());
        assert!(hall.ben.events.is_empty());
    }
    assert_eq!(hall.ben.counters().forged, 3);
    hall.ben.receive(&honest.to_node());
    assert_eq!(hall.ben.texts(), ["I am your phone"], "from Anna it is fine");
}

#[test]
fn one_message_under_both_addresses_is_told_once() {
    let mut hall = Hall::new();
    hall.holding = true;
    hall.say(Side::Anna, "once");
    hall.holding = false;
    let by_lid = IncomingMessage::from_node(hall.held.pop().unwrap().1.as_ref()).unwrap();
    hall.ben.receive(&by_lid.to_node());
    assert_eq!(hall.ben.texts(), ["once"]);
    let mut by_pn = by_lid.clone();
    by_pn.from = anna_is().pn;
    by_pn.sender_pn = None;
    hall.ben.receive(&by_pn.to_node());
    assert!(hall.ben.events.is_empty());
    assert_eq!(hall.ben.counters().duplicates, 1);
}

#[test]
fn an_old_status_is_not_asked_for() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    let mut status = IncomingMessage::from_node(node.as_ref()).unwrap();
    status.participant = Some(anna_is().lid);
    status.from = Jid::STATUS_BROADCAST;
    status.t = UnixSeconds::new(1_700_000_000 - 25 * 3600);
    assert_eq!(acked(&mut hall, &status), None);
    assert_eq!(lost(&mut hall).unwrap().reason, UndecryptableReason::TooOld);
    status.id = message_id(8);
    status.t = UnixSeconds::new(1_700_000_000 - 3600);
    hall.ben.receive(&status.to_node());
    assert_eq!(retry_count(&hall.ben.next_sent("receipt")), 1);
}

#[test]
fn no_stanza_of_ours_reuses_what_it_asks_the_phone_with() {
    let mut hall = Hall::new();
    let node = garbled(&mut hall);
    hall.ben.receive(&node);
    hall.ben.sent.clear();
    hall.ben.wait(Duration::from_secs(4));
    let (iq, _) = hall.ben.asked::<FetchBundles>().unwrap();
    // Keys of anybody do for this test: what matters is what goes out.
    let keys = hall.bundle_of(&anna_is().lid);
    let answer = wa_stanza::prekeys::BundleAnswer { jid: ben_is().lid.to_bare(), t: None, bundle: Ok(keys) };
    hall.ben.answer::<FetchBundles>(&iq, &vec![answer]);
    let asked = OutgoingMessage::from_node(hall.ben.next_sent("message").as_ref()).unwrap();
    assert_eq!(asked.to, ben_is().lid.to_bare());
    assert_eq!(asked.category, Some(Category::Peer));
    assert_eq!(asked.push_priority.as_ref().map(|it| it.as_str()), Some("high_force"));
    assert_eq!((asked.encs.len(), asked.targets.len()), (1, 0));
    assert!(asked.privacy.is_none() && asked.phash.is_none() && asked.device_identity.is_some());
    assert_eq!(asked.meta.and_then(|meta| meta.app_data).as_deref(), Some("default"));
    assert_eq!(hall.ben.counters().phone_asked, 1);
}
