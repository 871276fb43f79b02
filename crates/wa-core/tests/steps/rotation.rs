//! The signed pre-key is replaced when it was in use long enough.

use core::time::Duration;

use wa_core::{CloseReason, Input, Reply};
use wa_jid::Jid;
use wa_stanza::IqId;
use wa_stanza::iq::{IqError, IqErrorCode, build_reply};
use wa_stanza::prekeys::{RotateSignedPreKey, SignedPreKey};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptBody};

use crate::hall::{Hall, Side, anna_is, ben_is};
use crate::support::{Device, Phone};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const LIFE: Duration = Duration::from_secs(27 * 24 * 60 * 60);

/// The process is not running for a while, and logs in then.
fn log_in_after(device: &mut Device, pause: Duration) {
    device.now = device.now.after(pause);
    device.restart();
    device.log_in_with(500);
    device.events.clear();
}

fn offered(device: &mut Device) -> Option<(IqId, SignedPreKey)> {
    device.asked::<RotateSignedPreKey>().map(|(iq, rotation)| (iq, rotation.signed_pre_key))
}

fn refuse(device: &mut Device, iq: &IqId, code: IqErrorCode) {
    device.receive(&build_reply::<RotateSignedPreKey>(iq, &Jid::SERVER, Err(&IqError::new(code))));
}

fn linked() -> Device {
    let mut device = Device::new(1);
    device.link(&Phone::new(11), &anna_is());
    device.log_in_with(500);
    assert_eq!(offered(&mut device), None, "it is new");
    device
}

#[test]
fn after_27_days_the_server_is_given_another_signed_pre_key_until_it_has_it() {
    let mut device = linked();
    log_in_after(&mut device, LIFE - DAY);
    assert_eq!(offered(&mut device), None);
    log_in_after(&mut device, DAY);
    let (_, first) = offered(&mut device).unwrap();
    assert_eq!(first.id.get(), 2);
    // The process dies before the answer: the very same key is offered again, and it was stored before it left.
    log_in_after(&mut device, Duration::ZERO);
    let (iq, second) = offered(&mut device).unwrap();
    assert_eq!(second, first);
    // The same after a lost connection.
    device.take(Input::Offline(CloseReason::Lost));
    device.answer::<RotateSignedPreKey>(&iq, &());
    device.events.clear();
    device.log_in_with(500);
    let (iq, third) = offered(&mut device).unwrap();
    assert_eq!(third, first);
    device.answer::<RotateSignedPreKey>(&iq, &());
    log_in_after(&mut device, LIFE - DAY);
    assert_eq!(offered(&mut device), None);
    log_in_after(&mut device, DAY);
    assert_eq!(offered(&mut device).unwrap().1.id.get(), 3);
}

#[test]
fn a_connection_that_lasts_rotates_when_it_is_time() {
    let mut device = linked();
    device.now = device.now.after(LIFE);
    device.take(Input::Timeout);
    assert_eq!(offered(&mut device).unwrap().1.id.get(), 2);
}

#[test]
fn a_key_that_is_refused_waits_for_the_next_cycle_and_one_that_fails_for_the_next_day() {
    for code in [IqErrorCode::NotAcceptable, IqErrorCode::Conflict] {
        let mut device = linked();
        log_in_after(&mut device, LIFE);
        let (iq, _) = offered(&mut device).unwrap();
        refuse(&mut device, &iq, code);
        log_in_after(&mut device, LIFE - DAY);
        assert_eq!(offered(&mut device), None);
        log_in_after(&mut device, DAY);
        assert!(offered(&mut device).is_some());
    }
    let mut device = linked();
    log_in_after(&mut device, LIFE);
    let (iq, first) = offered(&mut device).unwrap();
    refuse(&mut device, &iq, IqErrorCode::ServiceUnavailable);
    device.now = device.now.after(DAY - Duration::from_secs(60));
    device.take(Input::Offline(CloseReason::Lost));
    device.log_in_with(500);
    assert_eq!(offered(&mut device), None, "not yet, whatever the connection does");
    device.now = device.now.after(Duration::from_secs(60));
    device.take(Input::Timeout);
    assert_eq!(offered(&mut device).unwrap().1, first);
}

/// Anna's first message to Ben, written under the signed pre-key that Ben has now and kept back.
fn first_message(hall: &mut Hall, text: &str) {
    hall.holding = true;
    assert!(matches!(hall.say(Side::Anna, text), Reply::Sent(_)));
    hall.holding = false;
}

fn rotate(hall: &mut Hall) {
    hall.ben.now = hall.ben.now.after(LIFE);
    hall.ben.restart();
    hall.ben.log_in_with(500);
    hall.run();
    hall.ben.events.clear();
}

#[test]
fn a_late_first_message_to_one_of_the_two_keys_before_is_read() {
    for rotations in 1..=2 {
        let mut hall = Hall::new();
        first_message(&mut hall, "late");
        (0..rotations).for_each(|_| rotate(&mut hall));
        assert_eq!(hall.bundle_of(&ben_is().lid).signed_pre_key.id.get(), rotations + 1);
        hall.release();
        assert_eq!(hall.ben.texts(), ["late"]);
        hall.say(Side::Anna, "on time");
        hall.say(Side::Ben, "back");
        assert_eq!(
            (hall.ben.texts(), hall.anna.texts()),
            (vec!["on time".to_owned()], vec!["back".to_owned()])
        );
    }
    let mut hall = Hall::new();
    first_message(&mut hall, "too late");
    (0..3).for_each(|_| rotate(&mut hall));
    let (_, node) = hall.held.pop().unwrap();
    hall.ben.sent.clear();
    hall.ben.receive(&node);
    let receipt = OutgoingReceipt::from_node(hall.ben.next_sent("receipt").as_ref()).unwrap();
    assert!(matches!(receipt.body, ReceiptBody::Retry(_)), "the key is gone, so it is asked for again");
}

#[test]
fn a_message_to_a_key_whose_answer_was_lost_is_read() {
    let mut hall = Hall::new();
    hall.ben.now = hall.ben.now.after(LIFE);
    hall.ben.restart();
    hall.ben.log_in_with(500);
    let (_, next) = offered(&mut hall.ben).unwrap();
    // The server has it, and Ben does not know.
    let lid = ben_is().lid;
    hall.hand_out(&lid, next);
    hall.ben.restart();
    hall.ben.log_in();
    hall.say(Side::Anna, "hello");
    assert_eq!(hall.ben.texts(), ["hello"]);
}
