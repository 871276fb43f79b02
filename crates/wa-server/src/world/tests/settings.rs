//! App state, settings, and what is refused.

use super::*;

#[test]
fn app_state_versions_grow_one_by_one_and_siblings_are_told() {
    let mut stage = Stage::new();
    let (_, first) = stage.linked(ALICE, 1);
    let (_, second) = stage.linked(ALICE, 2);
    stage.settle(first);
    let names = [CollectionName::CriticalBlock, CollectionName::RegularLow];
    let read = |version| SyncAppState {
        collections: names.iter().cloned().map(|name| CollectionRequest::since(name, version)).collect(),
    };
    let answers = stage.ask(first, &read(0)).unwrap();
    assert_eq!((answers[0].version, answers[0].patches.len()), (Some(1), 1));
    assert_eq!((answers[1].version, answers[1].patches.len()), (Some(0), 0));

    let patch = answers[0].patches[0].clone();
    let push = |version| SyncAppState {
        collections: vec![CollectionRequest::push(CollectionName::RegularLow, version, patch.clone())],
    };
    assert_eq!(stage.ask(first, &push(0)).unwrap()[0].version, Some(1));
    let told = Notification::from_node(stage.take(second, "notification")[0].as_ref()).unwrap();
    assert!(matches!(told.body, NotificationBody::ServerSync(_)));
    let conflict = stage.ask(second, &push(0)).unwrap().remove(0);
    assert!(conflict.is_conflict());
    assert_eq!((conflict.version, conflict.patches.len()), (Some(1), 1));
    let rubbish = SyncAppState {
        collections: vec![CollectionRequest::push(CollectionName::RegularLow, 1, vec![1, 2].into())],
    };
    assert_eq!(stage.ask(first, &rubbish).unwrap()[0].error.as_ref().unwrap().code, IqErrorCode::BadRequest);
}

#[test]
fn what_a_device_may_not_or_cannot_ask_is_refused_and_the_connection_lives_on() {
    let mut stage = Stage::new();
    let (_, at_alice) = stage.linked(ALICE, 1);
    let unknown = Node::build("iq").attr("type", "get").attr("xmlns", "w:nothing").attr("id", "u1");
    stage.send(at_alice, unknown.build());
    let refused = stage.take(at_alice, "iq").remove(0);
    assert!(refused.as_ref().child("error").unwrap().attr_is("code", "501"));
    let broken = Node::build("iq").attr("type", "set").attr("xmlns", "encrypt").attr("id", "u2");
    stage.send(at_alice, broken.child(Node::build("rotate")).build());
    assert!(stage.take(at_alice, "iq")[0].as_ref().child("error").unwrap().attr_is("code", "400"));
    for tag in ["message", "receipt", "ack", "presence", "chatstate", "call", "ib", "anything"] {
        stage.send(at_alice, Node::new(tag));
    }
    stage.ask(at_alice, &SetAbout { text: "about".into() }).unwrap();
    assert_eq!(stage.ask(at_alice, &FetchPrivacy).unwrap().len(), 10);
    assert!(stage.closed.is_empty());
}
