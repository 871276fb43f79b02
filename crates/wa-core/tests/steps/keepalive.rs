//! Showing that the connection is alive.

use core::time::Duration;

use wa_core::{CloseReason, Command, CommandError, Event, Input, Reply, RequestNode};
use wa_stanza::account::KeepAlive;
use wa_stanza::presence::{Availability, IncomingPresence};

use crate::hall::{Hall, anna_is, ben_is};
use crate::support::{Device, Phone};

fn online() -> Device {
    let mut device = Device::new(1);
    device.link(&Phone::new(11), &anna_is());
    device.log_in();
    device
}

fn noise() -> wa_binary::Node {
    let presence = wa_binary::Node::build("presence").attr("from", ben_is().pn.to_bare()).build();
    assert_eq!(IncomingPresence::from_node(presence.as_ref()).unwrap().availability, Availability::Available);
    presence
}

#[test]
fn after_silence_comes_a_ping_and_without_an_answer_the_end() {
    let mut device = online();
    device.wait_alone(Duration::from_millis(14_999));
    assert!(device.sent.is_empty());
    let mut waited = Duration::ZERO;
    while device.asked::<KeepAlive>().is_none() {
        device.wait_alone(Duration::from_millis(1));
        waited += Duration::from_millis(1);
    }
    assert!(waited <= Duration::from_secs(10), "between 15 and 25 seconds");
    device.wait_alone(Duration::from_millis(19_999));
    assert_eq!(device.close, None);
    device.wait_alone(Duration::from_millis(1));
    assert_eq!(device.close, Some(CloseReason::Dead));
}

#[test]
fn an_answered_ping_keeps_the_connection() {
    let mut device = online();
    device.wait(Duration::from_secs(3600));
    assert_eq!(device.close, None);
}

#[test]
fn where_something_is_heard_no_ping_is_needed() {
    let mut device = online();
    for _ in 0..20 {
        device.wait_alone(Duration::from_secs(10));
        device.receive(&noise());
    }
    assert!(device.asked::<KeepAlive>().is_none());
    assert_eq!(device.close, None);
}

#[test]
fn a_server_that_neither_logs_us_in_nor_pairs_is_left_after_a_minute() {
    let mut device = online();
    device.take(Input::Offline(CloseReason::Lost));
    device.open();
    device.wait(Duration::from_millis(59_999));
    assert_eq!(device.close, None);
    device.wait(Duration::from_millis(1));
    assert_eq!(device.close, Some(CloseReason::Dead));
    let mut device = Device::new(1);
    device.open();
    device.receive(&noise());
    assert!(device.events.is_empty(), "before the login nothing is believed");
}

#[test]
fn a_message_without_an_ack_means_that_nobody_is_there() {
    let mut hall = Hall::new();
    hall.say(crate::hall::Side::Anna, "one");
    let call = hall.anna.send(&ben_is().pn.to_bare(), "two");
    let message = hall.anna.next_sent("message");
    for _ in 0..7 {
        hall.anna.wait(Duration::from_secs(10));
        hall.anna.receive(&noise());
        assert_eq!(hall.anna.close, None);
    }
    hall.anna.wait(Duration::from_secs(6));
    assert_eq!(hall.anna.close.take(), Some(CloseReason::Dead));
    // It is still in the outbox and goes with the next connection.
    hall.anna.take(Input::Offline(CloseReason::Dead));
    assert!(hall.anna.reply(call).is_none());
    hall.anna.log_in_with(500);
    let again = hall.anna.next_sent("message");
    assert_eq!(again.as_ref().attr_text("id"), message.as_ref().attr_text("id"));
    hall.pass(crate::hall::Side::Anna, &again);
    assert!(matches!(hall.anna.reply(call), Some(Reply::Sent(_))));
}

#[test]
fn what_waits_for_an_answer_is_told_when_none_comes() {
    let mut device = online();
    let call = device.command(&Command::Request(RequestNode::new(KeepAlive)));
    for _ in 0..8 {
        device.wait_alone(Duration::from_secs(10));
        device.receive(&noise());
    }
    assert!(matches!(device.reply(call), Some(Reply::Failed(CommandError::Timeout))));
    assert_eq!(device.close, None);
    let call = device.command(&Command::Request(RequestNode::new(KeepAlive)));
    device.take(Input::Offline(CloseReason::Lost));
    assert!(matches!(device.reply(call), Some(Reply::Failed(CommandError::Interrupted))));
    assert_eq!(device.events.pop_back(), Some(Event::Closed(CloseReason::Lost)));
}
