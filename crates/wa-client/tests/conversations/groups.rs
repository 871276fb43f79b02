//! Groups of people with several devices.

use wa_client::event::{GroupUpdate, ReceiptKind};
use wa_client::group::{
    GroupChange, GroupFlag, GroupRole, GroupSetting, JoinOutcome, MemberChange, ParticipantCode, Switch,
};
use wa_client::{ClientError, CommandError, Event, Jid, Sent};
use wa_stanza::message::AddressingMode;

use crate::support::{ANNA, BEN, CARL, Person, World, soon};

const DORA: &str = "15550100004";

async fn four(world: &World) -> [Person; 4] {
    [world.link(ANNA).await, world.link(BEN).await, world.link(CARL).await, world.link(DORA).await]
}

/// A group that Anna made.
async fn group_of(anna: &Person, members: &[&str]) -> Jid {
    let members = members.iter().map(|number| Jid::pn(*number));
    let create = anna.client.groups().create("Tea").members(members);
    let group = soon(create.into_future()).await.unwrap();
    assert!(group.not_added.is_empty());
    group.id
}

impl Person {
    async fn say_in(&self, group: &Jid, text: &str) -> Sent {
        soon(self.client.send(group, text).into_future()).await.unwrap()
    }

    async fn group_update(&mut self, wanted: impl Fn(&GroupUpdate) -> bool) -> GroupUpdate {
        self.until(|event| match event {
            Event::Group(update) if wanted(update) => Some((**update).clone()),
            _ => None,
        })
        .await
    }

    async fn joins(&mut self) -> GroupUpdate {
        self.group_update(|update| matches!(update.change, GroupChange::Created { .. })).await
    }
}

#[tokio::test]
async fn four_accounts_write_and_everyone_reads() {
    let world = World::new().await;
    let mut people = four(&world).await;
    let mut carls_other = world.link(CARL).await;
    let group = group_of(&people[0], &[BEN, CARL, DORA]).await;
    for person in &mut people {
        let update = person.joins().await;
        assert!(update.concerns_us);
        assert_eq!(update.group, group);
    }
    let names = ["Anna", "Ben", "Carl", "Dora"];
    for round in 0..2 {
        for (person, name) in people.iter().zip(names) {
            person.say_in(&group, &format!("{name} {round}")).await;
        }
    }
    let all: Vec<String> = (0..2).flat_map(|round| names.map(|name| format!("{name} {round}"))).collect();
    for (person, name) in people.iter_mut().zip(names) {
        let expected: Vec<&String> = all.iter().filter(|text| !text.starts_with(name)).collect();
        for text in expected {
            let message = person.message().await;
            assert_eq!(message.text().as_ref(), Some(text), "at {name}'s");
            assert_eq!(message.chat, group);
            assert!(message.sender.is_lid_family() && message.sender_alt.is_some());
        }
    }
    for text in &all {
        let message = carls_other.message().await;
        assert_eq!(message.text().as_ref(), Some(text));
        assert_eq!(message.from_me, text.starts_with("Carl"));
    }
}

#[tokio::test]
async fn members_that_come_read_on_and_members_that_go_do_not() {
    let world = World::new().await;
    let [mut anna, mut ben, mut carl, mut dora] = four(&world).await;
    let group = group_of(&anna, &[BEN, CARL]).await;
    anna.say_in(&group, "one").await;
    assert_eq!(ben.text().await, "one");
    assert_eq!(carl.text().await, "one");
    let results = anna.client.groups().add(&group, [Jid::pn(DORA), Jid::pn(BEN)]).await.unwrap();
    assert!(results[0].outcome.is_ok());
    assert_eq!(results[1].outcome.as_ref().unwrap_err().code, ParticipantCode::Already);
    dora.joins().await;
    let update = ben.group_update(|it| matches!(it.change, GroupChange::Members { .. })).await;
    let author = update.author.unwrap();
    let anna_is = anna.client.me().unwrap();
    assert!(author.is(&anna_is.lid) && author.is(&anna_is.pn), "under both addresses");
    anna.group_update(|it| matches!(it.change, GroupChange::Members { .. })).await;
    anna.say_in(&group, "two").await;
    assert_eq!(dora.text().await, "two");
    assert_eq!(carl.text().await, "two");
    let results = anna.client.groups().remove(&group, [Jid::pn(CARL)]).await.unwrap();
    assert!(results[0].outcome.is_ok());
    let update = carl.group_update(GroupUpdate::removes_us).await;
    assert!(matches!(update.change, GroupChange::Members { change: MemberChange::Removed, .. }));
    for person in [&mut anna, &mut ben, &mut dora] {
        person
            .group_update(|it| {
                matches!(it.change, GroupChange::Members { change: MemberChange::Removed, .. })
            })
            .await;
    }
    anna.say_in(&group, "three").await;
    ben.say_in(&group, "three from Ben").await;
    assert_eq!(dora.texts_until("three from Ben").await, ["three"]);
    let refused = carl.client.send(&group, "let me in").await;
    assert!(matches!(refused, Err(ClientError::Command(CommandError::Refused { code: 403 }))), "{refused:?}");
    // What Carl gets last is from outside.
    anna.say(CARL, "bye").await;
    assert_eq!(carl.texts_until("bye").await, [""; 0]);
}

#[tokio::test]
async fn a_device_that_a_member_links_reads_on() {
    let world = World::new().await;
    let [anna, mut ben, mut carl, _dora] = four(&world).await;
    let group = group_of(&anna, &[BEN, CARL]).await;
    anna.say_in(&group, "one").await;
    ben.say_in(&group, "one from Ben").await;
    assert_eq!(carl.texts_until("one from Ben").await, ["one"]);
    let mut late = world.link(BEN).await;
    let mut own = world.link(ANNA).await;
    anna.say_in(&group, "two").await;
    assert_eq!(late.text().await, "two");
    assert_eq!(own.text().await, "two");
    assert_eq!(ben.texts_until("two").await, ["one"]);
    late.say_in(&group, "from the new device").await;
    assert_eq!(carl.texts_until("from the new device").await, ["two"]);
}

#[tokio::test]
async fn a_group_goes_on_after_a_restart() {
    let world = World::new().await;
    let [anna, mut ben, carl, _dora] = four(&world).await;
    let group = group_of(&anna, &[BEN, CARL]).await;
    anna.say_in(&group, "one").await;
    ben.text().await;
    let (anna, carl) = (anna.leave().await, carl.leave().await);
    ben.say_in(&group, "while you were away").await;
    let mut anna = world.online(&anna).await;
    let mut carl = world.online(&carl).await;
    assert_eq!(anna.text().await, "while you were away");
    let sent = anna.say_in(&group, "two").await;
    assert_eq!(ben.text().await, "two");
    carl.texts_until("two").await;
    anna.receipt(&sent.id, ReceiptKind::Delivered).await;
    let info = anna.client.groups().info(&group).await.unwrap();
    assert_eq!(info.participants.len(), 3);
    let all = anna.client.groups().list().await.unwrap();
    assert_eq!(all.iter().map(|it| &it.id).collect::<Vec<_>>(), [&group]);
}

#[tokio::test]
async fn a_group_that_suddenly_addresses_people_otherwise_loses_no_message() {
    let world = World::new().await;
    let [anna, mut ben, mut carl, _dora] = four(&world).await;
    let group = group_of(&anna, &[BEN, CARL]).await;
    anna.say_in(&group, "one").await;
    assert_eq!(ben.message().await.sender, anna.client.me().unwrap().lid);
    world.server.readdress_group(&group.to_string(), AddressingMode::Pn).await.unwrap();
    anna.say_in(&group, "two").await;
    let message = ben.message().await;
    assert_eq!((message.text().as_deref(), message.sender), (Some("two"), anna.client.me().unwrap().pn));
    ben.say_in(&group, "three").await;
    assert_eq!(carl.texts_until("three").await, ["one", "two"]);
    world.server.readdress_group(&group.to_string(), AddressingMode::Lid).await.unwrap();
    carl.say_in(&group, "four").await;
    assert_eq!(ben.text().await, "four");
}

#[tokio::test]
async fn settings_and_roles_are_changed_and_told() {
    let world = World::new().await;
    let [mut anna, mut ben, carl, _dora] = four(&world).await;
    let group = group_of(&anna, &[BEN, CARL]).await;
    let groups = anna.client.groups();
    groups.set_subject(&group, "Coffee").await.unwrap();
    groups.set_description(&group, "no tea").await.unwrap();
    groups.set(&group, GroupSetting::Announcement(Switch::On)).await.unwrap();
    assert!(groups.promote(&group, [Jid::pn(BEN)]).await.unwrap()[0].outcome.is_ok());
    ben.group_update(|it| {
        matches!(it.change, GroupChange::Members { change: MemberChange::Promoted, .. }) && it.concerns_us
    })
    .await;
    let info = ben.client.groups().info(&group).await.unwrap();
    assert_eq!(&*info.subject.unwrap().text, "Coffee");
    assert_eq!(&*info.description.unwrap().body, "no tea");
    assert!(info.flags.contains(&GroupFlag::Announcement));
    let refused = carl.client.send(&group, "may I?").await;
    assert!(matches!(refused, Err(ClientError::Command(CommandError::Refused { code: 403 }))), "{refused:?}");
    ben.say_in(&group, "I may").await;
    assert_eq!(anna.text().await, "I may");
    let refused = carl.client.groups().set_subject(&group, "Mine").await;
    assert!(refused.is_ok(), "an unlocked group lets everybody change its subject: {refused:?}");
    anna.client.groups().set(&group, GroupSetting::Locked(Switch::On)).await.unwrap();
    assert!(carl.client.groups().set_subject(&group, "Mine again").await.is_err());
    carl.client.groups().leave(&group).await.unwrap();
    let update = anna
        .group_update(|it| matches!(it.change, GroupChange::Members { change: MemberChange::Left, .. }))
        .await;
    assert!(update.author.unwrap().is(&carl.client.me().unwrap().lid));
    let info = anna.client.groups().info(&group).await.unwrap();
    let roles: Vec<&GroupRole> = info.participants.iter().map(|it| &it.role).collect();
    assert_eq!(roles.len(), 2);
    assert!(roles.iter().all(|role| role.is_admin()));
}

#[tokio::test]
async fn an_invite_link_lets_people_in_until_it_is_revoked() {
    let world = World::new().await;
    let [anna, mut ben, carl, _dora] = four(&world).await;
    let group = group_of(&anna, &[]).await;
    let code = anna.client.groups().invite_code(&group).await.unwrap();
    let shown = ben.client.groups().invite_info(&code).await.unwrap();
    assert_eq!(shown.id, group);
    assert_eq!(ben.client.groups().join(&code).await.unwrap(), JoinOutcome::Joined(group.clone()));
    ben.joins().await;
    anna.say_in(&group, "welcome").await;
    assert_eq!(ben.text().await, "welcome");
    let new = anna.client.groups().revoke_invite_code(&group).await.unwrap();
    assert_ne!(new, code);
    assert!(carl.client.groups().join(&code).await.is_err());
    anna.client.groups().set(&group, GroupSetting::Approval(Switch::On)).await.unwrap();
    assert_eq!(carl.client.groups().join(&new).await.unwrap(), JoinOutcome::Requested(group.clone()));
    let requests = anna.client.groups().membership_requests(&group).await.unwrap();
    assert_eq!(requests.len(), 1);
    let results = anna.client.groups().approve(&group, [requests[0].person.jid.clone()]).await.unwrap();
    assert!(results[0].outcome.is_ok());
    carl.client.send(&group, "thanks").await.unwrap();
    assert_eq!(ben.text().await, "thanks");
}
