//! Who is there.

use super::*;

#[test]
fn presence_is_told_to_those_who_asked_when_it_changes() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (_, at_bob) = stage.linked(BOB, 2);
    let lid = alice.lid.clone().unwrap().to_bare();
    stage.send(at_bob, OutgoingPresence::Subscribe { to: lid.clone(), token: None }.to_node());
    let at_once = IncomingPresence::from_node(stage.take(at_bob, "presence")[0].as_ref()).unwrap();
    assert!(matches!(at_once.availability, Availability::Unavailable(_)));
    stage.send(at_alice, OutgoingPresence::Available { name: Some("Alice".into()) }.to_node());
    let then = IncomingPresence::from_node(stage.take(at_bob, "presence")[0].as_ref()).unwrap();
    assert_eq!((then.from, then.availability), (lid, Availability::Available));
    stage.feed(Input::Closed { conn: at_alice });
    let gone = IncomingPresence::from_node(stage.take(at_bob, "presence")[0].as_ref()).unwrap();
    assert!(matches!(gone.availability, Availability::Unavailable(_)));
}
