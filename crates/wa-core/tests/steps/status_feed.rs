//! Posts in the status feed.

use wa_core::{Audience, Command, CommandError, Post, Reply};
use wa_jid::Jid;
use wa_proto::Wire as _;
use wa_proto::e2e;
use wa_stanza::account::{StatusAudience, StatusList};

use crate::room::{ANNA, BEN, CARL, CARL_TOO, DORA, Room, people};

fn post(text: &str, audience: Audience) -> Command {
    let message = e2e::Message { conversation: Some(text.to_owned()), ..e2e::Message::default() };
    Command::Post(Post { id: None, content: message.to_wire().into(), audience })
}

fn users(who: &[usize]) -> Vec<Jid> {
    who.iter().map(|who| people()[*who].pn.to_bare()).collect()
}

fn named(room: &Room) -> Vec<Jid> {
    let mut users: Vec<Jid> =
        room.messages.last().unwrap().targets.iter().map(|target| target.jid.to_bare()).collect();
    users.sort_unstable();
    users.dedup();
    users
}

#[test]
fn those_named_see_a_post_and_nobody_else() {
    let mut room = Room::new();
    let reply = room.command(ANNA, &post("one", Audience::Only(users(&[BEN, CARL]))));
    let Reply::Sent(sent) = reply else { panic!("{reply:?}") };
    assert_eq!(sent.chat, Jid::STATUS_BROADCAST);
    let (message, keyed) = room.last();
    assert_eq!(message.to, Jid::STATUS_BROADCAST);
    assert_eq!((message.phash.as_ref(), message.addressing_mode.as_ref()), (None, None));
    assert_eq!(message.meta.as_ref().and_then(|it| it.status_setting.as_deref()), Some("allowlist"));
    assert_eq!(keyed.len(), 3, "Ben and both devices of Carl");
    room.command(ANNA, &post("two", Audience::Only(users(&[BEN, CARL]))));
    assert!(room.last().1.is_empty(), "they have the key");
    let lids = [ANNA, BEN, CARL].map(|who| people()[who].lid.to_bare());
    assert_eq!(named(&room), lids, "and are named all the same, and so are we");
    for who in [BEN, CARL, CARL_TOO] {
        let messages = room.devices[who].messages();
        assert_eq!(messages.len(), 2);
        assert!(messages.iter().all(|message| message.chat == Jid::STATUS_BROADCAST));
    }
    assert!(room.texts(DORA).is_empty());
}

#[test]
fn an_audience_that_lost_somebody_gets_a_new_key() {
    let mut room = Room::new();
    room.command(ANNA, &post("for both", Audience::Only(users(&[BEN, DORA]))));
    let key = room.key_id();
    room.command(ANNA, &post("for Ben", Audience::Only(users(&[BEN]))));
    assert_ne!(room.key_id(), key);
    assert_eq!(room.last().1, [people()[BEN].lid.clone()]);
    assert_eq!(room.texts(DORA), ["for both"]);
    assert_eq!(room.texts(BEN), ["for both", "for Ben"]);
}

#[test]
fn contacts_are_those_that_the_server_lists() {
    let mut room = Room::new();
    let reply = room.command(ANNA, &post("to whom?", Audience::Contacts));
    assert!(matches!(reply, Reply::Failed(CommandError::NoAudience)), "{reply:?}");
    let mut list = StatusList {
        audience: StatusAudience::Contacts,
        is_default: true,
        people: users(&[BEN, CARL, DORA]),
    };
    room.status_lists.push(list.clone());
    list.audience = StatusAudience::Except;
    list.people = vec![Jid::pn("15550100077")];
    room.status_lists.push(list);
    room.devices[ANNA].wait(core::time::Duration::from_secs(3700));
    room.devices[ANNA].sent.clear();
    room.command(ANNA, &post("all", Audience::Contacts));
    assert_eq!(named(&room), [ANNA, BEN, CARL, DORA].map(|who| people()[who].lid.to_bare()));
    let except = vec![people()[CARL].lid.to_bare()];
    room.command(ANNA, &post("not Carl", Audience::Except(except)));
    let (message, _) = room.last();
    assert_eq!(message.meta.as_ref().and_then(|it| it.status_setting.as_deref()), Some("denylist"));
    assert_eq!(named(&room), [ANNA, BEN, DORA].map(|who| people()[who].lid.to_bare()));
    assert_eq!(room.asked.iter().filter(|it| **it == "contacts").count(), 2, "once an hour");
    assert_eq!(room.texts(DORA), ["all", "not Carl"]);
    assert_eq!(room.texts(CARL), ["all"]);
}

#[test]
fn a_post_that_is_taken_back_says_nothing_about_its_audience() {
    let mut room = Room::new();
    let Reply::Sent(sent) = room.command(ANNA, &post("oops", Audience::Only(users(&[BEN])))) else {
        panic!("sent")
    };
    let key = wa_proto::key::MessageKey {
        remote_jid: Some(Jid::STATUS_BROADCAST.to_string()),
        from_me: Some(true),
        id: Some(sent.id.to_string()),
        participant: None,
    };
    let mut revoke = e2e::message::ProtocolMessage { key: Some(key), ..Default::default() };
    revoke.set_type(e2e::message::protocol_message::Type::Revoke);
    let message = e2e::Message { protocol_message: Some(Box::new(revoke)), ..e2e::Message::default() };
    let audience = Audience::Only(users(&[BEN]));
    let reply =
        room.command(ANNA, &Command::Post(Post { id: None, content: message.to_wire().into(), audience }));
    assert!(matches!(reply, Reply::Sent(_)), "{reply:?}");
    assert!(room.last().0.meta.is_none());
}

#[test]
fn a_reaction_to_a_post_goes_to_its_author_alone() {
    let mut room = Room::new();
    room.command(BEN, &post("look", Audience::Only(users(&[ANNA, CARL]))));
    let seen = room.devices[ANNA].messages().remove(0);
    let key = wa_proto::key::MessageKey {
        remote_jid: Some(Jid::STATUS_BROADCAST.to_string()),
        from_me: Some(false),
        id: Some(seen.id.to_string()),
        participant: Some(seen.sender.to_string()),
    };
    let reaction =
        e2e::message::ReactionMessage { key: Some(key), text: Some("+".to_owned()), ..Default::default() };
    let message = e2e::Message { reaction_message: Some(Box::new(reaction)), ..e2e::Message::default() };
    let content = message.to_wire().into();
    let chat = Jid::STATUS_BROADCAST;
    let reply = room.command(ANNA, &Command::Send(wa_core::Send { chat, id: None, content }));
    assert!(matches!(reply, Reply::Sent(_)), "{reply:?}");
    assert_eq!(room.last().0.to, people()[BEN].lid.to_bare());
    assert_eq!(room.devices[BEN].messages().len(), 1);
    let call = room.devices[ANNA].send(&Jid::STATUS_BROADCAST, "without an audience");
    let reply = room.devices[ANNA].reply(call);
    assert!(matches!(reply, Some(Reply::Failed(CommandError::UnsupportedChat))), "{reply:?}");
}

#[test]
fn a_device_that_could_not_read_a_post_gets_it_again_if_it_was_for_it() {
    let mut room = Room::new();
    room.deaf = Some(BEN);
    room.command(ANNA, &post("one", Audience::Only(users(&[BEN, DORA]))));
    room.deaf = None;
    room.command(ANNA, &post("two", Audience::Only(users(&[BEN, DORA]))));
    assert_eq!(room.texts(BEN), ["two"], "after a retry");
    let resend = room.messages.last().unwrap();
    assert_eq!(resend.participant.as_ref(), Some(&people()[BEN].lid), "which went to Ben alone");
    assert!(resend.encs.iter().all(|enc| enc.kind.is_pairwise()) && resend.targets.is_empty());
}

#[test]
fn a_post_sets_out_again_after_a_restart_to_the_same_audience() {
    let mut room = Room::new();
    room.mute = true;
    room.devices[ANNA].command(&post("late", Audience::Only(users(&[DORA]))));
    room.run();
    room.mute = false;
    room.devices[ANNA].restart();
    room.devices[ANNA].log_in_with(500);
    room.run();
    assert_eq!(named(&room), [ANNA, DORA].map(|who| people()[who].lid.to_bare()));
    assert_eq!(room.texts(DORA), ["late"]);
    assert!(room.texts(BEN).is_empty());
}
