//! Steps and their transactions.

use wa_core::{CallId, Command, Cursor, Input, Send};

use crate::hall::{Hall, Side, ben_is};

/// A long conversation: the harness compares, step by step, a device that remembers with one that has to
/// load every record.
#[test]
fn what_is_remembered_makes_no_difference() {
    let mut hall = Hall::new();
    for round in 0..6 {
        hall.say(Side::Anna, &format!("from Anna {round}"));
        hall.say(Side::Ben, &format!("from Ben {round}"));
        if round % 2 == 1 {
            hall.ben.restart();
            hall.ben.log_in();
        }
    }
    assert!(hall.anna.texts().len() == 6);
}

#[test]
fn a_step_that_lacks_a_record_changes_nothing() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    hall.ben.events.clear();
    hall.holding = true;
    hall.say(Side::Anna, "read me twice");
    let node = hall.held.pop().unwrap().1;
    hall.ben.lacks(&Input::Stanza(node.as_ref()));
    hall.ben.receive(&node);
    assert_eq!(hall.ben.texts(), ["read me twice"]);
}

#[test]
fn a_transaction_that_is_dropped_leaves_no_trace() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.ben.events.clear();
    hall.holding = true;
    hall.say(Side::Anna, "still fine");
    let node = hall.held.pop().unwrap().1;
    hall.ben.drops(&Input::Stanza(node.as_ref()));
    hall.ben.receive(&node);
    assert_eq!(hall.ben.texts(), ["still fine"]);
}

#[test]
fn inputs_of_one_transaction_see_each_other_and_commit_together() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "hello");
    hall.say(Side::Ben, "hello back");
    hall.ben.command(&Command::Handled { consumer: String::new(), cursor: Cursor::from_u64(u64::MAX) });
    hall.ben.events.clear();
    hall.holding = true;
    for number in 0..10 {
        hall.say(Side::Anna, &number.to_string());
    }
    let held = std::mem::take(&mut hall.held);
    let to_ben = held.iter().filter(|(to, _)| *to == Side::Ben);
    let inputs: Vec<Input<'_>> = to_ben.map(|(_, node)| Input::Stanza(node.as_ref())).collect();
    hall.ben.take_all(&inputs);
    assert_eq!(hall.ben.texts().len(), 10);
    assert_eq!(hall.ben.unhandled().len(), 1, "one commit, one batch");
    // Handled and gone within the transaction that brings the next.
    let cursor = hall.ben.unhandled().first().unwrap().cursor;
    hall.say(Side::Anna, "next");
    let next = hall.held.iter().find(|(to, _)| *to == Side::Ben).unwrap().1.clone();
    let handled = Command::Handled { consumer: String::new(), cursor };
    hall.ben.take_all(&[Input::Command(CallId(900), &handled), Input::Stanza(next.as_ref())]);
    let left = hall.ben.unhandled();
    assert_eq!(left.len(), 1);
    assert!(left.first().unwrap().cursor > cursor);
}

#[test]
fn nothing_that_debug_shows_is_a_secret() {
    let mut hall = Hall::new();
    hall.say(Side::Anna, "a dear secret");
    let content = bytes::Bytes::from_static(b"a dear secret");
    let command = Command::Send(Send { chat: ben_is().pn, id: None, content });
    let shown = format!("{} {command:?} {:?} {:?}", hall.ben.shown(), hall.ben.events, hall.ben.unhandled());
    for secret in ["a dear secret", ben_is().pn.user(), ben_is().lid.user()] {
        assert!(!shown.contains(secret), "{secret}");
    }
    for (key, value) in
        hall.ben.rows().iter().filter(|(key, _)| key.table() == wa_store::Table::PreKey).take(3)
    {
        assert!(!shown.contains(&format!("{:?}", value.to_vec())), "{key:?}");
    }
}
