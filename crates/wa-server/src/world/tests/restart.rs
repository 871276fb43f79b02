//! The same world again.

use super::*;

#[test]
fn a_world_restored_from_its_records_behaves_like_the_one_that_wrote_them() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (alice, at_alice) = stage.linked(ALICE, 1);
    stage.feed(Input::Closed { conn: at_bob });
    let lid = bob.lid.clone().unwrap();
    let sent = message("W1", &lid.to_bare(), &[&lid]).to_node();
    stage.send(at_alice, sent.clone());
    stage.feed(Input::Closed { conn: at_alice });

    let records: Vec<_> = stage.journal.clone().into_iter().collect();
    stage.world = World::load(records, 0).unwrap();
    let at_bob = stage.login(&bob);
    let waited = stage.take(at_bob, "message");
    assert_eq!(waited.len(), 1);
    assert_eq!(stage.queued(&bob), 1);
    stage.settle(at_bob);
    stage.send(at_bob, Ack::for_stanza(waited[0].as_ref()).unwrap().to_node());
    assert_eq!(stage.queued(&bob), 0);
    // The repetition of a message that was accepted before the restart is still known.
    let at_alice = stage.login(&alice);
    stage.send(at_alice, sent);
    assert_eq!(stage.take(at_alice, "ack").len(), 1);
    assert!(stage.take(at_bob, "message").is_empty());
}

#[test]
fn the_same_seed_and_the_same_inputs_give_the_same_stanzas() {
    let run = || {
        let mut stage = Stage::new();
        let (bob, _) = stage.linked(BOB, 2);
        let (_, at_alice) = stage.linked(ALICE, 1);
        let lid = bob.lid.clone().unwrap();
        stage.send(at_alice, message("S1", &lid.to_bare(), &[&lid]).to_node());
        (stage.inboxes, stage.journal)
    };
    assert_eq!(run(), run());
}
