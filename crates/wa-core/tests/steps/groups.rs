//! Messages in groups.

use wa_core::event::{Receipt, ReceiptKind};
use wa_core::{CloseReason, Command, CommandError, Event, Input, Reply};
use wa_jid::{Jid, UserId};
use wa_stanza::Nack;
use wa_stanza::group::MemberChange;
use wa_stanza::message::AddressingMode;
use wa_stanza::notification::{DeviceNotice, DeviceOperation, Notification, NotificationBody};
use wa_stanza::receipt::{GroupReceipt, IncomingReceipt, ReceiptBody, ReceiptKind as Kind, RetryRequest};
use wa_stanza::{RegistrationId, StanzaId, UnixSeconds};

use crate::room::{ANNA, BEN, CARL, CARL_TOO, DORA, Room, group, people};

fn everybody_but(who: &[usize]) -> Vec<Jid> {
    let others = people().into_iter().enumerate().filter(|(one, _)| !who.contains(one));
    let mut others: Vec<Jid> = others.map(|(_, me)| me.lid).collect();
    others.sort_unstable();
    others
}

fn sorted(mut jids: Vec<Jid>) -> Vec<Jid> {
    jids.sort_unstable();
    jids
}

#[test]
fn each_writes_and_everyone_reads() {
    let mut room = Room::new();
    for (who, text) in [(ANNA, "A"), (BEN, "B"), (CARL, "C"), (CARL_TOO, "C2"), (DORA, "D")] {
        assert!(matches!(room.say(who, text), Reply::Sent(_)));
        assert_eq!(sorted(room.last().1), everybody_but(&[who]), "all others get the key");
    }
    assert_eq!(room.texts(ANNA), ["B", "C", "C2", "D"]);
    assert_eq!(room.texts(BEN), ["A", "C", "C2", "D"]);
    assert_eq!(room.texts(CARL), ["A", "B", "C2", "D"]);
    assert_eq!(room.texts(CARL_TOO), ["A", "B", "C", "D"]);
    assert_eq!(room.texts(DORA), ["A", "B", "C", "C2"]);
}

#[test]
fn an_unknown_group_is_asked_about_once_and_then_its_members_and_their_keys() {
    let mut room = Room::new();
    for text in ["one", "two", "three"] {
        room.devices[ANNA].send(&group(), text);
    }
    room.run();
    assert_eq!(room.asked, ["group", "devices", "keys"], "for all three messages together");
    assert_eq!(room.texts(BEN), ["one", "two", "three"]);
    let brought: Vec<bool> = room.messages.iter().map(|message| message.targets.is_empty()).collect();
    assert_eq!(brought, [false, true, true], "the first brings the key");
    let message = &room.messages[0];
    assert_eq!(message.addressing_mode, Some(AddressingMode::Lid));
    let devices = people().map(|me| me.lid);
    assert_eq!(message.phash.as_deref(), Some(&*wa_core::participant_hash(&devices)));
    assert!(message.device_identity.is_some(), "beside messages that open a session");
}

#[test]
fn a_warm_message_is_one_stanza_one_commit_and_no_question() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    room.say(ANNA, "two");
    let loads = room.devices[ANNA].loads();
    room.asked.clear();
    room.devices[ANNA].send(&group(), "three");
    assert_eq!(room.devices[ANNA].sent.len(), 1);
    assert_eq!(room.devices[ANNA].loads(), loads, "nothing had to be loaded");
    room.run();
    let (message, keyed) = room.last();
    assert!(keyed.is_empty() && message.phash.is_some() && message.device_identity.is_none());
    // Nor after a restart.
    room.devices[ANNA].restart();
    room.devices[ANNA].log_in();
    room.say(ANNA, "four");
    assert!(room.asked.is_empty() && room.last().1.is_empty());
    assert_eq!(room.texts(DORA), ["one", "two", "three", "four"]);
}

#[test]
fn a_device_has_the_key_once_the_server_has_the_message_that_brought_it() {
    for crash in [false, true] {
        let mut room = Room::new();
        room.mute = true;
        room.devices[ANNA].send(&group(), "into the void");
        room.run();
        assert_eq!(room.last().1.len(), 4);
        let key = room.key_id();
        if crash {
            room.devices[ANNA].restart();
        } else {
            room.devices[ANNA].take(Input::Offline(CloseReason::Lost));
            room.devices[ANNA].events.clear();
        }
        room.mute = false;
        room.devices[ANNA].log_in_with(500);
        room.run();
        assert_eq!(room.last().1.len(), 4, "the key goes along again");
        assert_eq!(room.key_id(), key);
        assert_eq!(room.texts(BEN), ["into the void"]);
        room.say(ANNA, "again");
        assert!(room.last().1.is_empty());
    }
}

#[test]
fn a_message_on_its_way_brings_the_key_for_the_next_one() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    room.change(MemberChange::Removed, DORA, BEN);
    room.mute = true;
    room.devices[ANNA].send(&group(), "two");
    room.devices[ANNA].send(&group(), "three");
    room.run();
    assert!(room.last().1.is_empty(), "the one before it brings the key");
    assert_eq!(room.messages[room.messages.len() - 2].targets.len(), 3);
}

#[test]
fn who_is_removed_reads_no_further_and_who_is_added_reads_from_now_on() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    let first = room.key_id();
    room.change(MemberChange::Removed, DORA, BEN);
    room.say(ANNA, "two");
    assert_ne!(room.key_id(), first, "a new key");
    assert_eq!(sorted(room.last().1), everybody_but(&[ANNA, DORA]));
    let second = room.key_id();
    room.change(MemberChange::Added, DORA, BEN);
    room.say(ANNA, "three");
    assert_eq!(room.key_id(), second, "joining needs no new key");
    assert_eq!(room.last().1, [people()[DORA].lid.clone()]);
    assert_eq!(room.texts(DORA), ["one", "three"]);
    assert_eq!(room.texts(BEN), ["one", "two", "three"]);
    assert_eq!(room.asked.iter().filter(|it| **it == "group").count(), 1, "changes are told, not asked for");
}

fn devices_changed(room: &mut Room, whose: usize, at: usize) {
    let lid = people()[whose].lid.to_bare();
    let notice = DeviceNotice::new(DeviceOperation::Update, Vec::new());
    let id = StanzaId::new(&format!("devices-{whose}-{at}")).unwrap();
    let body = NotificationBody::Devices(notice);
    let notification = Notification::new(id, lid, UnixSeconds::new(1_700_000_000), body);
    room.devices[at].receive(&notification.to_node());
}

#[test]
fn a_device_that_is_unlinked_reads_no_further_and_a_new_one_gets_the_key() {
    let mut room = Room::new();
    room.listed = vec![ANNA, BEN, CARL, DORA];
    room.say(ANNA, "one");
    let first = room.key_id();
    room.listed.push(CARL_TOO);
    devices_changed(&mut room, CARL, ANNA);
    room.asked.clear();
    room.say(ANNA, "two");
    assert_eq!(room.asked, ["devices", "keys"]);
    assert_eq!((room.key_id(), room.last().1), (first, vec![people()[CARL_TOO].lid.clone()]));
    room.listed = vec![ANNA, BEN, CARL, DORA];
    devices_changed(&mut room, CARL, ANNA);
    room.say(ANNA, "three");
    assert_ne!(room.key_id(), first);
    assert_eq!(sorted(room.last().1), everybody_but(&[ANNA, CARL_TOO]));
    assert_eq!(room.texts(CARL_TOO), ["two"]);
}

#[test]
fn when_the_group_addresses_people_otherwise_the_message_is_sent_again_once() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    room.info.addressing_mode = AddressingMode::Pn;
    for who in &mut room.info.participants {
        let other = who.person.alternate.replace(who.person.jid.clone());
        who.person.jid = other.unwrap();
    }
    room.asked.clear();
    room.refusals = vec![Nack::StaleGroupAddressingMode];
    assert!(matches!(room.say(ANNA, "two"), Reply::Sent(_)));
    assert_eq!(room.asked, ["group"], "whose devices are known under both addresses");
    let (message, keyed) = room.last();
    assert_eq!(message.addressing_mode, Some(AddressingMode::Pn));
    let devices = people().map(|me| me.pn);
    assert_eq!(message.phash.as_deref(), Some(&*wa_core::participant_hash(&devices)));
    assert!(keyed.is_empty(), "they hold the key under whatever address");
    room.refusals = vec![Nack::StaleGroupAddressingMode, Nack::StaleGroupAddressingMode];
    let reply = room.say(ANNA, "three");
    assert!(matches!(reply, Reply::Failed(CommandError::StaleAddressing)), "{reply:?}");
    assert_eq!(room.messages.len(), 5, "not without end");
}

#[test]
fn who_may_not_write_is_told_so() {
    let mut room = Room::new();
    room.refusals = vec![Nack::Forbidden];
    let reply = room.say(ANNA, "one");
    assert!(matches!(reply, Reply::Failed(CommandError::Refused { code: 403 })), "{reply:?}");
    let call = room.devices[ANNA].send(&Jid::group("120363000000000009"), "nowhere");
    room.run();
    let reply = room.devices[ANNA].reply(call);
    assert!(matches!(reply, Some(Reply::Failed(CommandError::Refused { code: 404 }))), "{reply:?}");
    assert_eq!(room.messages.len(), 1);
}

#[test]
fn when_the_server_counts_other_devices_all_is_asked_for_anew_but_not_each_time() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    room.say(ANNA, "two");
    room.asked.clear();
    room.phash = Some("2:AAAAAAAA".to_owned());
    assert!(matches!(room.say(ANNA, "three"), Reply::Sent(_)), "the message is taken all the same");
    assert!(room.asked.is_empty());
    room.say(ANNA, "four");
    assert_eq!(room.asked, ["group", "devices"]);
    room.say(ANNA, "five");
    room.say(ANNA, "six");
    assert_eq!(room.asked, ["group", "devices"], "no loop");
    assert_eq!(room.texts(BEN).len(), 6);
}

#[test]
fn a_device_that_lacks_the_key_asks_and_gets_the_message_with_it() {
    let mut room = Room::new();
    room.deaf = Some(DORA);
    room.say(ANNA, "lost on Dora");
    room.deaf = None;
    room.say(ANNA, "one");
    assert_eq!(room.texts(DORA), ["one"], "after a retry");
    let resend = room.messages.last().unwrap();
    assert_eq!(resend.to, group());
    assert_eq!(resend.participant.as_ref(), Some(&people()[DORA].lid));
    assert!(resend.targets.is_empty());
    assert_eq!((resend.encs.len(), resend.encs[0].count), (1, Some(1)));
    assert!(resend.encs[0].kind.is_pairwise());
    assert!(room.texts(BEN) == ["lost on Dora", "one"], "nobody else gets it twice");
    room.say(ANNA, "two");
    assert_eq!(room.last().1, [people()[DORA].lid.clone()], "to be sure the key goes along once more");
    assert_eq!(room.texts(DORA), ["two"]);
    room.say(ANNA, "three");
    assert!(room.last().1.is_empty());
}

fn retry(message: &wa_stanza::MessageId, device: Jid) -> wa_binary::Node {
    let request = RetryRequest::new(message.clone(), 1, UnixSeconds::new(1), RegistrationId::new(0));
    let mut receipt = IncomingReceipt::new(message.clone(), group(), Kind::Retry);
    receipt.participant = Some(device);
    receipt.body = ReceiptBody::Retry(Box::new(request));
    receipt.to_node()
}

#[test]
fn a_stranger_who_asks_gets_nothing_and_nobody_keeps_the_key() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    let key = room.key_id();
    let id = room.messages[0].id.clone();
    room.devices[ANNA].receive(&retry(&id, Jid::lid("100000000000099").with_device(1)));
    room.run();
    assert_eq!(room.messages.len(), 1);
    room.say(ANNA, "two");
    assert_ne!(room.key_id(), key);
    assert_eq!(room.last().1.len(), 4);
}

#[test]
fn receipts_of_a_group_name_each_reader() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    let id = room.messages[0].id.clone();
    let delivered: Vec<Receipt> = std::mem::take(&mut room.devices[ANNA].events)
        .into_iter()
        .filter_map(|event| match event {
            Event::Receipt(receipt) => Some(receipt),
            _ => None,
        })
        .collect();
    assert_eq!(delivered.len(), 4);
    assert!(delivered.iter().all(|it| it.chat == group() && it.kind == ReceiptKind::Delivered));
    let reader = |who: usize, kind| GroupReceipt {
        message: None,
        user: people()[who].lid.to_bare(),
        user_pn: None,
        kind,
        t: Some(UnixSeconds::new(7)),
    };
    let mut receipt = IncomingReceipt::new(id.clone(), group(), Kind::Read);
    receipt.body = ReceiptBody::Group(vec![reader(BEN, None), reader(DORA, Some(Kind::Played))]);
    room.devices[ANNA].receive(&receipt.to_node());
    let told: Vec<Event> = room.devices[ANNA].events.drain(..).collect();
    let expected = |who: usize, kind| {
        Event::Receipt(Receipt {
            ids: vec![id.clone()],
            chat: group(),
            partner: None,
            sender: people()[who].lid.to_bare(),
            user: UserId::of(&people()[who].lid).known_as(&people()[who].pn),
            kind,
            timestamp: 7,
        })
    };
    assert_eq!(told, [expected(BEN, ReceiptKind::Read), expected(DORA, ReceiptKind::Played)]);
}

#[test]
fn what_is_known_of_a_group_is_told_without_a_question() {
    let mut room = Room::new();
    let Reply::Group(info) = room.command(ANNA, &Command::GroupInfo(group())) else { panic!("a group") };
    assert_eq!(*info, room.info);
    assert_eq!(room.asked, ["group"]);
    let Reply::Group(info) = room.command(ANNA, &Command::GroupInfo(group())) else { panic!("a group") };
    assert_eq!(*info, room.info, "as it came, through the store");
    let Reply::Groups(all) = room.command(ANNA, &Command::Groups) else { panic!("groups") };
    let Reply::Groups(again) = room.command(ANNA, &Command::Groups) else { panic!("groups") };
    assert_eq!((&all, &again), (&vec![room.info.clone()], &vec![room.info.clone()]));
    assert_eq!(room.asked, ["group", "groups"]);
    let calls = [1, 2].map(|_| room.devices[BEN].command(&Command::GroupInfo(group())));
    room.run();
    assert_eq!(room.asked, ["group", "groups", "group"], "one question for two callers");
    assert!(calls.into_iter().all(|call| matches!(room.devices[BEN].reply(call), Some(Reply::Group(_)))));
}
