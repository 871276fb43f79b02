//! Linking, logging in, unlinking.

use super::*;

#[test]
fn a_waiting_socket_is_closed_when_its_references_are_used_up() {
    let mut stage = Stage::new();
    let mut companion = Companion::new(1);
    let payload = companion.registration_payload(None);
    let conn = stage.connect(&companion, payload);
    let offer = PairDevice::from_node(stage.take(conn, "iq")[0].as_ref()).unwrap();
    assert_eq!(offer.refs.len(), 6);
    stage.pass(159_000);
    assert!(stage.closed.is_empty());
    stage.pass(1_000);
    assert_eq!(stage.closed, [conn]);
    let text = companion.qr_text(std::str::from_utf8(&offer.refs[0]).unwrap());
    let refused = stage.call(Call::ScanQr { text, number: None, name: None });
    assert_eq!(refused.unwrap_err().status(), 404);
}

#[test]
fn companions_with_one_push_name_belong_to_one_account() {
    let mut stage = Stage::new();
    let mut numbers = Vec::new();
    for seed in 1..=2 {
        let mut companion = Companion::new(seed);
        let payload = companion.registration_payload(Some("Carol"));
        let conn = stage.connect(&companion, payload);
        let offer = PairDevice::from_node(stage.take(conn, "iq")[0].as_ref()).unwrap();
        let text = companion.qr_text(std::str::from_utf8(&offer.refs[0]).unwrap());
        let Answer::Linked(linked) = stage.call(Call::ScanQr { text, number: None, name: None }).unwrap()
        else {
            panic!("another answer");
        };
        numbers.push(linked.number);
    }
    assert_eq!(numbers[0], numbers[1]);
}

#[test]
fn a_code_with_other_keys_is_refused() {
    let mut stage = Stage::new();
    let (mut one, other) = (Companion::new(1), Companion::new(2));
    let payload = one.registration_payload(None);
    let conn = stage.connect(&one, payload);
    let offer = PairDevice::from_node(stage.take(conn, "iq")[0].as_ref()).unwrap();
    let text = other.qr_text(std::str::from_utf8(&offer.refs[0]).unwrap());
    let refused = stage.call(Call::ScanQr { text, number: None, name: None });
    assert_eq!(refused.unwrap_err().status(), 409);
}

#[test]
fn a_login_with_another_noise_key_is_refused() {
    let mut stage = Stage::new();
    let mut alice = Companion::new(1);
    stage.pair(ALICE, &mut alice);
    let thief = Companion::new(2);
    let conn = stage.connect(&thief, alice.login_payload());
    assert!(stage.take(conn, "failure")[0].as_ref().attr_is("reason", "401"));
    assert_eq!(stage.closed, [conn]);
}

#[test]
fn linking_and_unlinking_are_announced_to_siblings_and_contacts() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("K1", &lid.to_bare(), &[&lid]).to_node());
    stage.settle(at_alice);
    stage.settle(at_bob);
    let (alice2, at_alice2) = stage.linked(ALICE, 3);
    let operations = |nodes: Vec<Node>| -> Vec<(DeviceOperation, Jid)> {
        let notices = nodes.iter().map(|node| Notification::from_node(node.as_ref()).unwrap());
        notices
            .filter_map(|notice| match notice.body {
                NotificationBody::Devices(change) => Some((change.operation, change.devices[0].jid.clone())),
                _ => None,
            })
            .collect()
    };
    let both =
        |operation| vec![(operation, alice2.jid.clone().unwrap()), (operation, alice2.lid.clone().unwrap())];
    assert_eq!(operations(stage.take(at_bob, "notification")), both(DeviceOperation::Add));
    assert_eq!(operations(stage.take(at_alice, "notification")), both(DeviceOperation::Add));

    let remove = RemoveCompanion { jid: alice2.jid.clone().unwrap(), reason: RemovalReason::UserInitiated };
    assert!(stage.ask(at_bob, &remove).is_err(), "somebody else's device");
    stage.ask(at_alice, &remove).unwrap();
    assert!(stage.take(at_alice2, "stream:error")[0].as_ref().attr_is("code", "401"));
    assert_eq!(operations(stage.take(at_bob, "notification")), both(DeviceOperation::Remove));
    let query =
        Usync::new("1", Mode::Query, Context::Message).ask(Protocol::Devices).ask(Protocol::Lid).about_all([
            UserQuery::by_jid(alice.jid.clone().unwrap()),
            UserQuery::by_jid(Jid::pn("15557777777")),
        ]);
    let answer = stage.ask(at_bob, &query).unwrap();
    let devices = answer.users[0].devices.as_ref().unwrap().as_ref().unwrap();
    let ids: Vec<_> = devices.devices.iter().map(|device| (device.id, device.key_index)).collect();
    assert_eq!(ids, [(0, None), (1, Some(1))]);
    assert!(answer.users[1].devices.as_ref().unwrap().as_ref().unwrap().devices.is_empty());
}

#[test]
fn peers_learn_of_a_device_when_it_is_linked_and_siblings_when_it_is_welcomed() {
    let mut stage = Stage::new();
    let (_, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("K2", &lid.to_bare(), &[&lid]).to_node());
    stage.settle(at_alice);
    stage.settle(at_bob);
    let mut second = Companion::new(3);
    stage.pair(ALICE, &mut second);
    let added = |stage: &mut Stage, conn| {
        let nodes = stage.take(conn, "notification");
        nodes.iter().filter(|node| node.as_ref().child("add").is_some()).count()
    };
    assert_eq!(added(&mut stage, at_bob), 2);
    assert_eq!(added(&mut stage, at_alice), 0);
    let conn = stage.login(&second);
    stage.ask(conn, &second.upload(20)).unwrap();
    assert_eq!(added(&mut stage, at_alice), 2);
    assert_eq!(added(&mut stage, at_bob), 0);
}
