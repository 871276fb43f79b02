//! What the server tells about groups.

use wa_core::event::GroupUpdate;
use wa_core::{Command, Event, Reply};
use wa_stanza::UnixSeconds;
use wa_stanza::group::{
    Ephemeral, GroupChange, GroupDescription, GroupInfo, GroupRole, GroupSetting, GroupSubject,
    MemberAddMode, MemberChange, MemberVersions, Switch,
};
use wa_stanza::login::{Ib, IbItem};
use wa_stanza::message::AddressingMode;

use crate::room::{ANNA, BEN, CARL, DORA, Room, group, member, person};

fn info(room: &mut Room) -> GroupInfo {
    match room.command(ANNA, &Command::GroupInfo(group())) {
        Reply::Group(info) => *info,
        reply => panic!("{reply:?}"),
    }
}

fn updates(room: &mut Room) -> Vec<GroupUpdate> {
    let events = std::mem::take(&mut room.devices[ANNA].events);
    let updates = events.into_iter().filter_map(|event| match event {
        Event::Group(update) => Some(*update),
        _ => None,
    });
    updates.collect()
}

fn members(change: MemberChange, who: &[usize], from: &str, to: &str) -> GroupChange {
    GroupChange::Members {
        change,
        participants: who.iter().map(|who| member(*who)).collect(),
        reason: None,
        versions: MemberVersions { previous: Some(from.into()), current: Some(to.into()) },
    }
}

#[test]
fn every_change_is_told_durably_with_its_author_and_becomes_part_of_what_is_known() {
    let mut room = Room::new();
    info(&mut room);
    let at = UnixSeconds::new(1_700_000_000);
    let subject = GroupSubject::new("Tea", at, person(BEN));
    let description = GroupDescription::new("d1", "about tea", at, person(BEN));
    let setting = |setting| GroupChange::Setting { setting, version: None };
    let changes = [
        GroupChange::Subject(subject.clone()),
        GroupChange::Description { id: "d1".into(), description: Some(description.clone()) },
        setting(GroupSetting::Announcement(Switch::On)),
        setting(GroupSetting::Locked(Switch::On)),
        setting(GroupSetting::Locked(Switch::Off)),
        setting(GroupSetting::Ephemeral(Some(Ephemeral::new(86_400)))),
        setting(GroupSetting::MemberAddMode(MemberAddMode::Admins)),
        setting(GroupSetting::Approval(Switch::On)),
        members(MemberChange::Promoted, &[CARL], "1", "2"),
        members(MemberChange::Removed, &[DORA], "2", "3"),
    ];
    for change in &changes {
        room.tell(ANNA, BEN, change.clone());
    }
    let told = updates(&mut room);
    assert_eq!(told.len(), changes.len());
    for (update, change) in told.iter().zip(&changes) {
        assert_eq!((&update.group, update.timestamp), (&group(), 1_700_000_000));
        assert_eq!(update.author, Some(person(BEN)), "under both addresses");
        assert!(!update.concerns_us && !update.removes_us());
        if let GroupChange::Description { description: Some(told), .. } = &update.change {
            assert_eq!((&*told.id, &*told.body), ("d1", "about tea"));
        } else {
            assert_eq!(update.change, *change);
        }
    }
    let stored: Vec<Event> = room.devices[ANNA].unhandled().into_iter().flat_map(|it| it.events).collect();
    let told: Vec<Event> = told.into_iter().map(|update| Event::Group(Box::new(update))).collect();
    assert_eq!(stored, told, "and again after a restart");
    let known = info(&mut room);
    assert_eq!(known.subject, Some(subject));
    assert_eq!(known.description.map(|it| it.body), Some("about tea".into()));
    assert!(known.needs_approval);
    assert_eq!(known.ephemeral, Some(Ephemeral::new(86_400)));
    assert_eq!(known.member_add_mode, Some(MemberAddMode::Admins));
    assert_eq!(known.participants_version.as_deref(), Some("3"));
    assert_eq!(known.flags, [wa_stanza::group::GroupFlag::Announcement]);
    let carl = known.participants.iter().find(|it| it.person == person(CARL)).unwrap();
    assert_eq!((known.participants.len(), &carl.role), (3, &GroupRole::Admin));
    assert_eq!(room.asked, ["group"], "nothing was asked twice");
}

#[test]
fn what_does_not_fit_is_asked_for_anew() {
    let mut room = Room::new();
    info(&mut room);
    // A change in between was missed.
    room.tell(ANNA, BEN, members(MemberChange::Removed, &[DORA], "5", "6"));
    room.info.participants.pop();
    room.info.participants_version = Some("6".into());
    assert_eq!(info(&mut room), room.info);
    // The answer held it already.
    room.tell(ANNA, BEN, members(MemberChange::Removed, &[DORA], "5", "6"));
    assert_eq!(info(&mut room), room.info);
    assert_eq!(room.asked, ["group", "group"]);
    room.tell(ANNA, BEN, GroupChange::Unknown("a_later_invention".into()));
    info(&mut room);
    assert_eq!(room.asked, ["group", "group", "group"]);
}

#[test]
fn one_who_goes_has_left() {
    let mut room = Room::new();
    info(&mut room);
    room.tell(ANNA, DORA, members(MemberChange::Removed, &[DORA], "1", "2"));
    let update = updates(&mut room).remove(0);
    assert!(matches!(update.change, GroupChange::Members { change: MemberChange::Left, .. }));
}

#[test]
fn being_added_and_removed_is_told_and_nothing_of_the_group_stays() {
    let mut room = Room::new();
    let created =
        GroupChange::Created { group: Box::new(room.info.clone()), kind: None, reason: None, key: None };
    room.tell(ANNA, BEN, created.clone());
    let update = updates(&mut room).remove(0);
    assert!(update.concerns_us && !update.removes_us());
    assert_eq!(update.change, created);
    assert_eq!(info(&mut room), room.info);
    assert!(room.asked.is_empty(), "the notification held it all");
    room.say(ANNA, "hello");
    room.tell(ANNA, BEN, members(MemberChange::Removed, &[ANNA], "1", "2"));
    let update = updates(&mut room).remove(0);
    assert!(update.concerns_us && update.removes_us());
    let Reply::Groups(groups) = room.command(ANNA, &Command::Groups) else { panic!("groups") };
    assert_eq!(groups.len(), 1, "the server was asked, for not all were known");
}

#[test]
fn a_notification_that_comes_twice_counts_once() {
    let mut room = Room::new();
    info(&mut room);
    let change = members(MemberChange::Removed, &[DORA], "1", "2");
    room.tell(ANNA, BEN, change.clone());
    assert_eq!(updates(&mut room).len(), 1);
    room.retell(ANNA, BEN, change);
    assert!(updates(&mut room).is_empty());
}

#[test]
fn a_group_that_changed_its_addressing_is_asked_for_before_the_next_message() {
    let mut room = Room::new();
    room.say(ANNA, "one");
    room.info.addressing_mode = AddressingMode::Pn;
    room.tell_as(AddressingMode::Pn, ANNA, BEN, GroupChange::InviteRevoked);
    room.asked.clear();
    room.say(ANNA, "two");
    assert_eq!(room.asked, ["group"]);
    assert_eq!(room.last().0.addressing_mode, Some(AddressingMode::Pn));
}

#[test]
fn when_groups_may_have_changed_all_are_asked_for_and_the_mark_is_taken_back() {
    let mut room = Room::new();
    info(&mut room);
    room.info.subject = Some(GroupSubject::new("Coffee", UnixSeconds::new(1_700_000_000), person(BEN)));
    let dirty = IbItem::Dirty {
        kind: wa_stanza::account::DirtyKind::Groups,
        t: Some(UnixSeconds::new(1_700_000_000)),
    };
    room.devices[ANNA].receive(&Ib { items: vec![dirty] }.to_node());
    assert!(!room.devices[ANNA].sent.iter().any(|node| node.as_ref().child("clean").is_some()));
    room.run();
    assert_eq!(room.cleaned, 1, "after the answer");
    assert_eq!(info(&mut room).subject, room.info.subject);
    assert_eq!(room.asked, ["group", "groups"]);
}
