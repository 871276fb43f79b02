//! Messages in.

use core::time::Duration;
use wa_binary::Node;

use wa_core::event::UndecryptableReason;
use wa_core::{Event, Me};
use wa_jid::Jid;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{AppStateSyncKey, AppStateSyncKeyData, AppStateSyncKeyId, AppStateSyncKeyShare};
use wa_proto::e2e::{self, message::ProtocolMessage};
use wa_proto::prost::Message as _;
use wa_stanza::message::{Enc, EncKind, FailureDisplay, IncomingMessage};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptBody, ReceiptKind};
use wa_stanza::{Ack, UnixSeconds};
use wa_store::Table;

use crate::hall::{Hall, Side, ben_is};
use crate::support::message_id;

/// Lets Anna say something and gives the stanza that Ben is to get.
fn stanza(hall: &mut Hall, text: &str) -> Node {
    hall.holding = true;
    hall.say(Side::Anna, text);
    hall.holding = false;
    hall.held.pop().unwrap().1
}

fn receipts(hall: &mut Hall) -> Vec<OutgoingReceipt> {
    let sent = std::mem::take(&mut hall.ben.sent);
    let receipts = sent.iter().filter(|node| node.tag() == "receipt");
    receipts.map(|node| OutgoingReceipt::from_node(node.as_ref()).unwrap()).collect()
}

#[test]
fn a_text_is_stored_with_the_ratchet_and_then_told_and_receipted() {
    let mut hall = Hall::new();
    let node = stanza(&mut hall, "hello");
    let batch = hall.ben.receive(&node);
    let tables: Vec<Table> = batch.writes().map(|(key, _)| key.table()).collect();
    for table in [Table::Session, Table::Identity, Table::PreKey, Table::Inbox, Table::Seen] {
        assert!(tables.contains(&table), "{table:?} in one commit");
    }
    let stored = hall.ben.unhandled();
    assert_eq!(stored.len(), 1);
    let message = hall.ben.messages().pop().unwrap();
    assert_eq!(stored.first().unwrap().events, [Event::Message(Box::new(message.clone()))]);
    assert_eq!(message.text().as_deref(), Some("hello"));
    assert!(!message.from_me && !message.queued);
    let receipt = receipts(&mut hall).pop().unwrap();
    assert_eq!(receipt.kind, ReceiptKind::Delivery);
    assert_eq!(receipt.to, message.sender);
}

#[test]
fn a_message_that_comes_again_gets_its_receipt_and_no_event() {
    let mut hall = Hall::new();
    let node = stanza(&mut hall, "once");
    hall.ben.receive(&node);
    assert_eq!(hall.ben.texts(), ["once"]);
    let first = receipts(&mut hall);
    for restart in [false, false, true] {
        if restart {
            hall.ben.restart();
            hall.ben.log_in();
        }
        hall.ben.receive(&node);
        assert!(hall.ben.events.is_empty());
        assert_eq!(receipts(&mut hall), first);
    }
    // In one transaction as well.
    let node = stanza(&mut hall, "twice in a row");
    hall.ben.take_all(&[wa_core::Input::Stanza(node.as_ref()), wa_core::Input::Stanza(node.as_ref())]);
    assert_eq!(hall.ben.texts(), ["twice in a row"]);
    assert_eq!(receipts(&mut hall).len(), 2);
}

#[test]
fn an_altered_message_is_asked_for_up_to_five_times_and_then_given_up() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    let node = stanza(&mut hall, "garbled");
    let mut message = IncomingMessage::from_node(node.as_ref()).unwrap();
    for enc in &mut message.encs {
        let mut bytes = enc.ciphertext.to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        enc.ciphertext = bytes.into();
    }
    let garbled = message.to_node();
    hall.ben.events.clear();
    hall.ben.sent.clear();
    for count in 1..=5 {
        hall.ben.receive(&garbled);
        let receipt = receipts(&mut hall).pop().unwrap();
        let ReceiptBody::Retry(request) = receipt.body else { panic!("no request") };
        assert_eq!((request.count, &request.id), (count, &message.id));
        assert_eq!(request.keys.is_some(), count >= 2, "keys go along from the second time on");
        assert!(hall.ben.events.is_empty());
    }
    hall.ben.receive(&garbled);
    let acked = hall.ben.next_sent("ack");
    assert_eq!(Ack::from_node(acked.as_ref()).unwrap().error, None);
    // The phone is the last to ask, and it has no keys here.
    assert!(hall.ben.events.is_empty());
    hall.ben.wait(Duration::from_secs(1));
    hall.run();
    let Some(Event::Undecryptable(event)) = hall.ben.events.pop_front() else { panic!("not told") };
    assert_eq!((event.id, event.retries), (message.id.clone(), 5));
    assert_eq!(event.reason, UndecryptableReason::Refused);
    hall.ben.receive(&garbled);
    assert!(hall.ben.events.is_empty(), "told once");
    // The next one is read as if nothing had been.
    hall.say(Side::Anna, "fine");
    assert_eq!(hall.ben.texts(), ["fine"]);
}

#[test]
fn a_message_whose_loss_is_not_to_be_shown_is_given_up_in_silence() {
    let mut hall = Hall::new();
    let enc = Enc::new(EncKind::Message, vec![1; 40]).with_failure(FailureDisplay::Hide);
    let message =
        IncomingMessage::made(message_id(1), crate::hall::anna_is().pn, UnixSeconds::new(1), vec![enc]);
    for _ in 0..8 {
        hall.ben.receive(&message.to_node());
    }
    assert!(hall.ben.events.is_empty());
}

#[test]
fn a_resend_after_a_failure_is_read_and_forgives_the_failure() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    hall.ben.events.clear();
    // Ben loses his session.
    hall.ben.rows_mut(|rows| rows.retain(|key, _| key.table() != Table::Session));
    hall.ben.restart();
    hall.ben.log_in();
    hall.say(Side::Anna, "can you read this?");
    assert_eq!(hall.ben.texts(), ["can you read this?"]);
    assert!(!hall.ben.rows().keys().any(|key| key.table() == Table::Job));
    assert!(!hall.anna.rows().keys().any(|key| key.table() == Table::Job));
}

#[test]
fn content_that_is_no_message_is_refused_but_not_asked_for_again() {
    let mut hall = Hall::new();
    // What Anna's application hands over is checked, so the bytes are made to fail only at Ben's.
    let call = hall.anna.send(&ben_is().pn.to_bare(), "x");
    hall.holding = true;
    hall.run();
    assert!(hall.anna.reply(call).is_some());
    let node = hall.held.pop().unwrap().1;
    let mut message = IncomingMessage::from_node(node.as_ref()).unwrap();
    message.encs.clear();
    message.encs.push(Enc::new(EncKind::from_wire("msmsg"), vec![1, 2, 3]));
    hall.ben.receive(&message.to_node());
    assert!(hall.ben.messages().is_empty());
}

fn key_share(id: &[u8]) -> e2e::Message {
    let key = AppStateSyncKey {
        key_id: Some(AppStateSyncKeyId { key_id: Some(id.to_vec().into()) }),
        key_data: Some(AppStateSyncKeyData { key_data: Some(vec![7; 32].into()), ..Default::default() }),
    };
    e2e::Message {
        protocol_message: Some(Box::new(ProtocolMessage {
            r#type: Some(Type::AppStateSyncKeyShare.into()),
            app_state_sync_key_share: Some(Box::new(AppStateSyncKeyShare { keys: vec![key] })),
            ..ProtocolMessage::default()
        })),
        ..e2e::Message::default()
    }
}

#[test]
fn a_key_share_from_somebody_else_is_not_stored() {
    let mut hall = Hall::new();
    let content = key_share(b"evil").encode_to_vec().into();
    let send = wa_core::Send { chat: ben_is().pn.to_bare(), id: None, content };
    hall.anna.command(&wa_core::Command::Send(send));
    hall.run();
    assert!(!hall.ben.rows().keys().any(|key| key.table() == Table::AppStateKey));
    assert_eq!(hall.ben.messages().len(), 1, "it is a message like any other");
}

#[test]
fn a_key_share_is_for_the_phone_to_make() {
    for (device, stored) in [(0, true), (2, false)] {
        let other = Me { pn: ben_is().pn.with_device(device), lid: ben_is().lid.with_device(device) };
        let mut hall = Hall::of(other, ben_is());
        let content = key_share(b"key").encode_to_vec().into();
        let send = wa_core::Send { chat: ben_is().pn.to_bare(), id: None, content };
        hall.anna.command(&wa_core::Command::Send(send));
        hall.run();
        let kept = hall.ben.rows().keys().any(|key| key.table() == Table::AppStateKey);
        assert_eq!(kept, stored, "from device {device}");
    }
}

#[test]
fn a_note_to_oneself_reaches_the_other_device_as_ones_own() {
    let other = Me { pn: ben_is().pn.with_device(2), lid: ben_is().lid.with_device(2) };
    let mut hall = Hall::of(other, ben_is());
    hall.say(Side::Anna, "buy milk");
    let note = hall.ben.messages().pop().unwrap();
    assert!(note.from_me);
    assert_eq!(note.text().as_deref(), Some("buy milk"));
    assert_eq!(note.chat, ben_is().lid.to_bare());
    let receipt = receipts(&mut hall);
    assert!(receipt.is_empty(), "it went its way already");
}

#[test]
fn a_wrapper_for_own_devices_from_somebody_else_puts_nothing_in_our_mouth() {
    let mut hall = Hall::new();
    let inner = e2e::Message { conversation: Some("I owe you".to_owned()), ..e2e::Message::default() };
    let message = e2e::Message {
        device_sent_message: Some(Box::new(e2e::message::DeviceSentMessage {
            destination_jid: Some(ben_is().pn.to_bare().to_string()),
            message: Some(Box::new(inner)),
            phash: None,
        })),
        ..e2e::Message::default()
    };
    let content = message.encode_to_vec().into();
    hall.anna.command(&wa_core::Command::Send(wa_core::Send {
        chat: ben_is().pn.to_bare(),
        id: None,
        content,
    }));
    hall.run();
    assert!(hall.ben.messages().is_empty());
}

#[test]
fn messages_in_any_order_are_read() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    hall.ben.events.clear();
    hall.holding = true;
    for number in 0..5 {
        hall.say(Side::Anna, &number.to_string());
    }
    hall.held.reverse();
    hall.release();
    assert_eq!(hall.ben.texts(), ["4", "3", "2", "1", "0"]);
    hall.say(Side::Ben, "all there");
    assert_eq!(hall.anna.texts().last().map(String::as_str), Some("all there"));
}

#[test]
fn what_is_handled_is_deleted_and_cursors_grow_over_restarts() {
    let mut hall = Hall::new();
    let mut last = wa_core::Cursor::default();
    for round in 0..3 {
        hall.say(Side::Anna, &format!("{round}"));
        hall.say(Side::Anna, &format!("{round} again"));
        let batches = hall.ben.unhandled();
        assert_eq!(batches.len(), if round == 0 { 2 } else { 3 });
        for batch in batches.iter().skip(usize::from(round > 0)) {
            assert!(batch.cursor > last);
            last = batch.cursor;
        }
        // All but the newest.
        let handled = batches.iter().rev().nth(1).unwrap().cursor;
        hall.ben.command(&wa_core::Command::Handled { consumer: String::new(), cursor: handled });
        assert_eq!(hall.ben.unhandled().len(), 1);
        hall.ben.restart();
        assert_eq!(hall.ben.unhandled().len(), 1);
        hall.ben.log_in();
    }
}

#[test]
fn a_chat_is_told_in_the_address_in_which_it_came() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    let message = hall.ben.messages().pop().unwrap();
    let anna = crate::hall::anna_is();
    assert_eq!(message.chat, anna.lid.to_bare());
    assert_eq!(message.sender, anna.lid);
    assert_eq!(message.sender_alt.as_ref().map(Jid::to_bare), Some(anna.pn.to_bare()));
}
