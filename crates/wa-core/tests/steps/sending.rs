//! Messages out.

use wa_binary::Node;
use wa_core::{CloseReason, Command, CommandError, Input, Reply, Send};
use wa_jid::Jid;
use wa_proto::e2e;
use wa_proto::prost::Message as _;
use wa_stanza::iq::{IqError, IqErrorCode, build_reply};
use wa_stanza::message::OutgoingMessage;
use wa_stanza::prekeys::{BundleAnswer, BundleError, FetchBundles};
use wa_stanza::{AckClass, Nack, ServerAck, UnixSeconds};
use wa_store::Table;
use wa_usync::{Answer, DeviceAnswer, KeyIndexList, ListedDevice, UserAnswer, Usync};

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::message_id;

fn outbox(hall: &Hall) -> usize {
    hall.anna.rows().keys().filter(|key| key.table() == Table::Outbox).count()
}

fn sent_messages(hall: &mut Hall) -> Vec<OutgoingMessage> {
    let sent = std::mem::take(&mut hall.anna.sent);
    let messages = sent.iter().filter(|node| node.tag() == "message");
    messages.map(|node| OutgoingMessage::from_node(node.as_ref()).unwrap()).collect()
}

fn ack(message: &OutgoingMessage) -> ServerAck {
    let mut ack = ServerAck::new(AckClass::Message, (&message.id).into(), message.to.clone());
    ack.t = Some(UnixSeconds::new(1_700_000_123));
    ack
}

#[test]
fn a_message_is_in_the_outbox_before_anything_is_asked_and_leaves_it_with_the_ack() {
    let mut hall = Hall::new();
    let call = hall.anna.send(&ben_is().pn.to_bare(), "hello");
    assert_eq!(outbox(&hall), 1);
    let (id, query) = hall.anna.asked::<Usync>().expect("a question about devices");
    assert!(query.users.iter().any(|user| user.jid.as_ref().is_some_and(|it| ben_is().is_own(it))));
    assert!(sent_messages(&mut hall).is_empty());
    let node = wa_stanza::iq::build_iq(&id, &query);
    hall.pass(Side::Anna, &node);
    hall.run();
    assert_eq!(outbox(&hall), 0);
    let Some(Reply::Sent(sent)) = hall.anna.reply(call) else { panic!("not sent") };
    assert_eq!(sent.chat, ben_is().lid.to_bare());
    assert_eq!(hall.ben.texts(), ["hello"]);
}

#[test]
fn a_warm_message_takes_one_step_and_no_question() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "one");
    hall.say(Side::Ben, "one back");
    let loads = hall.anna.loads();
    hall.anna.send(&ben_is().pn.to_bare(), "two");
    assert_eq!(hall.anna.sent.len(), 1, "the message alone");
    assert_eq!(hall.anna.loads(), loads, "and nothing had to be loaded");
    hall.run();
    let loads = hall.ben.loads();
    hall.say(Side::Anna, "three");
    assert!(hall.ben.loads() <= loads + 1, "one load for a message in: was it seen before?");
}

#[test]
fn messages_leave_in_the_order_in_which_they_were_handed_over() {
    let mut hall = Hall::new();
    for number in 0..20 {
        hall.anna.send(&ben_is().pn.to_bare(), &number.to_string());
    }
    hall.run();
    let expected: Vec<String> = (0..20).map(|number| number.to_string()).collect();
    assert_eq!(hall.ben.texts(), expected);
}

#[test]
fn many_messages_that_wait_are_loaded_together() {
    let mut hall = Hall::new();
    hall.anna.take(Input::Offline(CloseReason::Lost));
    for number in 0..50 {
        hall.anna.send(&ben_is().pn.to_bare(), &number.to_string());
    }
    assert_eq!(outbox(&hall), 50);
    hall.anna.events.clear();
    hall.anna.log_in_with(500);
    let loads = hall.anna.loads();
    hall.run();
    assert!(hall.anna.loads() < loads + 120, "not once more for each of them: {}", hall.anna.loads() - loads);
    assert_eq!(hall.ben.texts().len(), 50);
}

#[test]
fn what_the_server_refuses_is_told_and_not_tried_again() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    let call = hall.anna.send(&ben_is().pn.to_bare(), "no");
    let message = sent_messages(&mut hall).pop().unwrap();
    let mut refusal = ack(&message);
    refusal.error = Some(Nack::from_code(463));
    hall.anna.receive(&refusal.to_node());
    assert!(matches!(hall.anna.reply(call), Some(Reply::Failed(CommandError::Restricted))));
    assert_eq!(outbox(&hall), 0);
    hall.anna.restart();
    hall.anna.log_in_with(500);
    assert!(sent_messages(&mut hall).is_empty());
}

#[test]
fn a_server_that_refuses_to_name_devices_is_not_asked_without_end() {
    let mut hall = Hall::new();
    let call = hall.anna.send(&ben_is().pn.to_bare(), "hello");
    let (id, _) = hall.anna.asked::<Usync>().unwrap();
    let error = IqError::new(IqErrorCode::from_code(429));
    hall.anna.receive(&build_reply::<Usync>(&id, &Jid::SERVER, Err(&error)));
    assert!(matches!(hall.anna.reply(call), Some(Reply::Failed(CommandError::Refused { code: 429 }))));
    assert!(hall.anna.sent.is_empty());
    assert_eq!(outbox(&hall), 0);
}

#[test]
fn what_the_phone_of_a_contact_cannot_read_is_not_sent_to_its_other_devices() {
    let mut hall = Hall::new();
    hall.phones = true;
    let call = hall.anna.send(&ben_is().pn.to_bare(), "hello");
    let (id, query) = hall.anna.asked::<Usync>().unwrap();
    hall.pass(Side::Anna, &wa_stanza::iq::build_iq(&id, &query));
    let (id, wanted) = hall.anna.asked::<FetchBundles>().unwrap();
    assert!(wanted.devices.iter().any(|device| device.jid.device() == 0), "the phone is asked for");
    hall.pass(Side::Anna, &wa_stanza::iq::build_iq(&id, &wanted));
    let reply = hall.anna.reply(call);
    assert!(matches!(reply, Some(Reply::Failed(CommandError::NoPhoneKeys))), "{reply:?}");
    assert!(hall.anna.find_sent(|node| node.tag() == "message").is_none());
    assert_eq!(outbox(&hall), 0);
}

#[test]
fn a_contact_without_keys_is_asked_about_once() {
    let mut hall = Hall::new();
    let call = hall.anna.send(&ben_is().pn.to_bare(), "hello");
    let (id, query) = hall.anna.asked::<Usync>().unwrap();
    hall.pass(Side::Anna, &wa_stanza::iq::build_iq(&id, &query));
    let (id, wanted) = hall.anna.asked::<FetchBundles>().unwrap();
    let answers: Vec<BundleAnswer> = wanted
        .devices
        .iter()
        .map(|device| BundleAnswer {
            jid: device.jid.clone(),
            t: None,
            bundle: Err(BundleError::Refused(IqError::new(IqErrorCode::NotFound))),
        })
        .collect();
    hall.anna.answer::<FetchBundles>(&id, &answers);
    assert!(matches!(hall.anna.reply(call), Some(Reply::Failed(CommandError::NoKeys))));
    assert!(hall.anna.sent.is_empty());
}

#[test]
fn addresses_that_no_device_can_have_are_left_out() {
    let mut hall = Hall::new();
    hall.anna.send(&ben_is().pn.to_bare(), "hello");
    let (id, query) = hall.anna.asked::<Usync>().unwrap();
    let mut answer = Answer::to(&query);
    for jid in query.users.iter().filter_map(|user| user.jid.clone()) {
        let device = |id| ListedDevice { id, key_index: Some(1), is_hosted: false };
        let mut user = UserAnswer::default();
        user.jid = Some(jid);
        user.devices = Some(Ok(DeviceAnswer {
            hash: None,
            devices: vec![device(1), device(99)],
            key_index_list: Some(KeyIndexList { t: None, expected_t: None, signed: vec![1].into() }),
        }));
        answer.users.push(user);
    }
    hall.anna.answer::<Usync>(&id, &answer);
    let (_, wanted) = hall.anna.asked::<FetchBundles>().unwrap();
    assert!(wanted.devices.iter().all(|device| device.jid.device() == 1));
}

fn with_hash(message: &OutgoingMessage) -> Node {
    let mut ack = ack(message);
    ack.phash = Some("2:AAAAAAAA".into());
    ack.to_node()
}

#[test]
fn when_the_server_knows_of_more_devices_the_list_is_asked_for_once_and_then_it_is_well() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.run();
    let call = hall.anna.send(&ben_is().pn.to_bare(), "to all");
    let message = sent_messages(&mut hall).pop().unwrap();
    hall.anna.receive(&with_hash(&message));
    assert!(hall.anna.reply(call).is_none());
    let (id, query) = hall.anna.asked::<Usync>().unwrap();
    hall.pass(Side::Anna, &wa_stanza::iq::build_iq(&id, &query));
    // There is nobody else: it is out, at the time of the first ack.
    let Some(Reply::Sent(sent)) = hall.anna.reply(call) else { panic!("not sent") };
    assert_eq!(sent.timestamp, 1_700_000_123);
    assert!(sent_messages(&mut hall).is_empty());
    assert_eq!(outbox(&hall), 0);
}

#[test]
fn an_id_is_sent_once() {
    let mut hall = Hall::new();
    let message = e2e::Message { conversation: Some("once".to_owned()), ..e2e::Message::default() };
    let content: bytes::Bytes = message.encode_to_vec().into();
    let send = |_: u32| {
        Command::Send(Send { chat: ben_is().pn.to_bare(), id: Some(message_id(7)), content: content.clone() })
    };
    let first = hall.anna.command(&send(1));
    let second = hall.anna.command(&send(2));
    hall.run();
    let Some(Reply::Sent(sent)) = hall.anna.reply(second) else { panic!("not sent") };
    assert!(
        matches!(hall.anna.reply(first), Some(Reply::Sent(same)) if same == sent),
        "both callers are told"
    );
    hall.anna.restart();
    let third = hall.anna.command(&send(3));
    let Some(Reply::Sent(again)) = hall.anna.reply(third) else { panic!("not remembered") };
    assert_eq!(sent, again);
    hall.run();
    assert_eq!(hall.ben.texts(), ["once"]);
}

#[test]
fn a_message_under_a_drawn_id_goes_out_without_a_look_at_the_log_and_can_be_asked_for() {
    let mut hall = Hall::new();
    let message = e2e::Message { conversation: Some("drawn".to_owned()), ..e2e::Message::default() };
    let content: bytes::Bytes = message.encode_to_vec().into();
    let send = |id| Command::Send(Send { chat: ben_is().pn.to_bare(), id, content: content.clone() });
    let under = Command::Under(message_id(8), Box::new(send(None)));
    let call = hall.anna.command(&under);
    assert_eq!(outbox(&hall), 1);
    // The process dies; whoever asked repeats the command with the id in it.
    hall.anna.restart();
    hall.anna.log_in();
    assert!(hall.anna.reply(call).is_none());
    let again = hall.anna.command(&send(Some(message_id(8))));
    hall.anna.take(Input::Offline(CloseReason::Lost));
    hall.anna.open();
    hall.anna.take(Input::Offline(CloseReason::Lost));
    hall.anna.log_in_with(500);
    hall.run();
    let Some(Reply::Sent(sent)) = hall.anna.reply(again) else { panic!("not sent") };
    assert_eq!(sent.id, message_id(8));
    assert_eq!(hall.ben.texts(), ["drawn"]);
    // Around anything else the id means nothing.
    let call = hall.anna.command(&Command::Under(message_id(9), Box::new(Command::SetAvailable(true))));
    assert!(matches!(hall.anna.reply(call), Some(Reply::Done)));
}

#[test]
fn what_is_no_message_or_goes_nowhere_is_refused_at_once() {
    let mut hall = Hall::new();
    let mut refused = |chat: Jid, content: &'static [u8]| {
        let call = hall.anna.command(&Command::Send(Send { chat, id: None, content: content.into() }));
        assert!(hall.anna.sent.is_empty());
        match hall.anna.reply(call) {
            Some(Reply::Failed(error)) => error,
            reply => panic!("{reply:?}"),
        }
    };
    assert_eq!(refused(ben_is().pn, b"\xff\xff"), CommandError::Content);
    assert_eq!(refused("1@newsletter".parse().unwrap(), b""), CommandError::UnsupportedChat);
    assert_eq!(refused("status@broadcast".parse().unwrap(), b""), CommandError::UnsupportedChat);
    assert_eq!(outbox(&hall), 0);
    let mut unlinked = crate::support::Device::new(3);
    let call = unlinked.send(&anna_is().pn, "hello");
    assert!(matches!(unlinked.reply(call), Some(Reply::Failed(CommandError::NotPaired))));
}
