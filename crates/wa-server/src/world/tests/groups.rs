//! Groups: made, changed, joined and left.

use wa_stanza::group::{
    AcceptInvitation, ChangeMembers, CreateGroup, DecideMembership, FetchGroup, FetchGroups, FetchInviteCode,
    FetchInviteInfo, FetchMembershipRequests, FetchParticipating, GroupChange, GroupInfo, GroupLookup,
    GroupNotice, GroupRole, GroupSetting, GroupsAnswer, Invitation, InviteCode, JoinByCode, JoinOutcome,
    LeaveGroups, MemberAction, MemberChange, MembershipDecision, NewDescription, NewParticipant,
    ParticipantCode, RevokeInviteCode, SetGroupDescription, SetGroupSetting, SetGroupSubject, Switch,
};
use wa_stanza::message::AddressingMode;

use super::*;
use crate::faults::Faults;

pub(super) const CAROL: &str = "15550000003";
const DAVE: &str = "15550000004";

/// Four accounts with one device each; the first three are in a group that the first made.
pub(super) struct Choir {
    pub(super) stage: Stage,
    pub(super) devices: Vec<Companion>,
    pub(super) conns: Vec<ConnId>,
    pub(super) group: Jid,
}

impl Choir {
    pub(super) fn new() -> Self {
        let mut stage = Stage::new();
        let (mut devices, mut conns) = (Vec::new(), Vec::new());
        for (seed, number) in [ALICE, BOB, CAROL, DAVE].into_iter().enumerate() {
            let (device, conn) = stage.linked(number, u64::try_from(seed).unwrap() + 1);
            devices.push(device);
            conns.push(conn);
        }
        let mut choir = Self { stage, devices, conns, group: Jid::GROUPS };
        let people = [1, 2].map(|who| NewParticipant::new(choir.lid(who).into())).to_vec();
        let mut create = CreateGroup::new("Choir", people);
        create.key = Some("KEY".into());
        choir.group = choir.ask(0, &create).unwrap().id;
        choir
    }

    pub(super) fn lid(&self, who: usize) -> Jid {
        self.devices[who].lid.clone().unwrap().to_bare()
    }

    pub(super) fn pn(&self, who: usize) -> Jid {
        self.devices[who].jid.clone().unwrap().to_bare()
    }

    pub(super) fn ask<R: Request>(&mut self, who: usize, request: &R) -> Result<R::Response, AnswerError> {
        self.stage.ask(self.conns[who], request)
    }

    /// The code with which a request was refused.
    #[track_caller]
    fn refusal<R: Request>(&mut self, who: usize, request: &R) -> u16 {
        match self.ask(who, request) {
            Err(AnswerError::Refused(error)) => error.code.code(),
            Err(other) => panic!("{other}"),
            Ok(_) => panic!("it was granted"),
        }
    }

    pub(super) fn settle(&mut self) {
        for conn in self.conns.clone() {
            self.stage.settle(conn);
        }
    }

    /// Takes what somebody was told about groups.
    fn told(&mut self, who: usize) -> Vec<GroupNotice> {
        let nodes = self.stage.take(self.conns[who], "notification");
        let notices = nodes.iter().map(|node| Notification::from_node(node.as_ref()).unwrap());
        let notices = notices.filter_map(|notice| match notice.body {
            NotificationBody::Group(notice) => Some(*notice),
            _ => None,
        });
        notices.collect()
    }

    /// Takes the one change that somebody was told of.
    #[track_caller]
    fn change(&mut self, who: usize) -> GroupChange {
        let told = self.told(who);
        assert_eq!(told.len(), 1, "{told:?}");
        told[0].changes[0].clone()
    }

    fn info(&mut self, who: usize) -> GroupInfo {
        let group = self.group.clone();
        match self.ask(who, &FetchGroup::new(group)).unwrap() {
            GroupLookup::Found(info) => *info,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn members(&mut self, who: usize, action: MemberAction, whom: &[Jid]) -> Vec<u16> {
        let participants = whom.iter().map(|jid| NewParticipant::new(jid.clone().into())).collect();
        let change = ChangeMembers::new(self.group.clone(), action, participants);
        let results = self.ask(who, &change).unwrap().results;
        results.iter().map(|one| one.outcome.as_ref().err().map_or(200, |no| no.code.code())).collect()
    }

    pub(super) fn set(&mut self, who: usize, setting: GroupSetting) -> Result<(), AnswerError> {
        let group = self.group.clone();
        self.ask(who, &SetGroupSetting { group, setting })
    }
}

fn is_member_change(change: &GroupChange, wanted: MemberChange, whom: &[Jid]) -> bool {
    match change {
        GroupChange::Members { change, participants, versions, .. } => {
            let jids: Vec<_> = participants.iter().map(|one| one.person.jid.clone()).collect();
            *change == wanted && jids == whom && versions.previous < versions.current
        }
        _ => false,
    }
}

#[test]
fn everybody_in_a_new_group_is_told_of_it_and_its_maker_by_key() {
    let mut choir = Choir::new();
    assert!(choir.group.user().starts_with("120363") && choir.group.user().len() == 18);
    for who in 0..3 {
        let told = choir.told(who).remove(0);
        assert_eq!(told.addressing_mode, Some(AddressingMode::Lid));
        assert_eq!(told.author.as_ref().unwrap().lid(), Some(&choir.lid(0)));
        assert_eq!(told.author.as_ref().unwrap().pn(), Some(&choir.pn(0)));
        let GroupChange::Created { group, kind, key, .. } = &told.changes[0] else { panic!("no creation") };
        assert_eq!((group.id.clone(), kind.as_deref()), (choir.group.clone(), Some("new")));
        assert_eq!(key.is_some(), who == 0);
        assert_eq!(group.participants[0].role, GroupRole::SuperAdmin);
        assert_eq!(group.participants[1].person.pn(), Some(&choir.pn(1)));
        assert_eq!((group.participants.len(), group.size), (3, Some(3)));
    }
    assert!(choir.told(3).is_empty());
}

#[test]
fn only_members_see_a_group() {
    let mut choir = Choir::new();
    let group = choir.group.clone();
    assert_eq!(choir.info(1).subject.unwrap().text, "Choir".into());
    assert_eq!(choir.refusal(3, &FetchGroup::new(group.clone())), 403);
    assert_eq!(choir.refusal(0, &FetchGroup::new(Jid::group("120363000000000000"))), 404);
    let many = FetchGroups { groups: vec![group.clone(), Jid::group("1")] };
    let answers = choir.ask(3, &many).unwrap();
    assert!(answers.iter().all(|answer| matches!(answer, GroupsAnswer::Refused { .. })));
    assert_eq!(choir.ask(2, &FetchParticipating::all()).unwrap()[0].participants.len(), 3);
    assert!(choir.ask(3, &FetchParticipating::all()).unwrap().is_empty());
    let bare = FetchParticipating { participants: false, descriptions: false };
    assert!(choir.ask(2, &bare).unwrap()[0].participants.is_empty());
    let members = [0, 1, 2].map(|who| choir.lid(who));
    let known = FetchGroup { group, phash: Some(account::participant_hash(&members).into()) };
    assert_eq!(choir.ask(1, &known).unwrap(), GroupLookup::Unchanged);
}

#[test]
fn an_added_member_gets_the_whole_group_and_the_others_its_name() {
    let mut choir = Choir::new();
    choir.settle();
    let (dave, bob, nobody) = (choir.pn(3), choir.lid(1), Jid::pn("15559999999"));
    assert_eq!(choir.members(1, MemberAction::Add, &[dave, bob, nobody]), [200, 409, 404]);
    let GroupChange::Created { group, reason, .. } = choir.change(3) else { panic!("no creation") };
    assert_eq!((group.participants.len(), reason), (4, None));
    let dave = choir.lid(3);
    for who in 0..3 {
        let change = choir.change(who);
        assert!(is_member_change(&change, MemberChange::Added, std::slice::from_ref(&dave)), "{change:?}");
    }
}

#[test]
fn a_removed_member_is_told_and_sees_nothing_more() {
    let mut choir = Choir::new();
    choir.settle();
    let (alice, bob, dave) = (choir.lid(0), choir.lid(1), choir.lid(3));
    let removal = ChangeMembers::new(
        choir.group.clone(),
        MemberAction::Remove,
        vec![NewParticipant::new(bob.clone().into())],
    );
    assert_eq!(choir.refusal(2, &removal), 403);
    assert_eq!(choir.members(0, MemberAction::Remove, &[bob.clone(), dave, alice]), [200, 404, 405]);
    for who in 0..3 {
        let change = choir.change(who);
        assert!(is_member_change(&change, MemberChange::Removed, std::slice::from_ref(&bob)), "{change:?}");
    }
    let group = choir.group.clone();
    assert_eq!(choir.refusal(1, &FetchGroup::new(group)), 403);
    assert_eq!(choir.info(0).size, Some(2));
}

#[test]
fn admins_are_made_and_unmade_but_not_the_one_who_made_the_group() {
    let mut choir = Choir::new();
    choir.settle();
    let (alice, bob) = (choir.lid(0), choir.lid(1));
    assert_eq!(choir.members(0, MemberAction::Promote, std::slice::from_ref(&bob)), [200]);
    assert!(is_member_change(&choir.change(2), MemberChange::Promoted, std::slice::from_ref(&bob)));
    assert_eq!(choir.members(1, MemberAction::Promote, std::slice::from_ref(&bob)), [409]);
    assert_eq!(choir.members(1, MemberAction::Demote, &[alice, bob.clone()]), [406, 200]);
    assert_eq!(choir.info(2).participant(&bob).unwrap().role, GroupRole::Member);
}

#[test]
fn the_last_admin_who_leaves_is_followed_by_the_oldest_member() {
    let mut choir = Choir::new();
    choir.settle();
    let group = choir.group.clone();
    let (alice, bob) = (choir.lid(0), choir.lid(1));
    let leave = LeaveGroups { groups: vec![group.clone()] };
    assert_eq!(choir.ask(0, &leave).unwrap()[0].error, None);
    assert!(is_member_change(&choir.change(0), MemberChange::Removed, std::slice::from_ref(&alice)));
    let told = choir.told(2);
    assert!(is_member_change(&told[0].changes[0], MemberChange::Removed, std::slice::from_ref(&alice)));
    assert!(is_member_change(&told[1].changes[0], MemberChange::Promoted, std::slice::from_ref(&bob)));
    assert_eq!(choir.ask(0, &leave).unwrap()[0].error, Some(ParticipantCode::NotFound));
    choir.ask(1, &leave).unwrap();
    choir.ask(2, &leave).unwrap();
    assert_eq!(choir.refusal(2, &FetchGroup::new(group)), 404, "an empty group is gone");
}

#[test]
fn a_locked_group_is_changed_by_admins_only() {
    let mut choir = Choir::new();
    choir.settle();
    let group = choir.group.clone();
    let subject = |text: &str| SetGroupSubject { group: group.clone(), subject: text.into() };
    choir.ask(1, &subject("Chor")).unwrap();
    let GroupChange::Subject(told) = choir.change(2) else { panic!("no subject") };
    assert_eq!((&*told.text, told.by.unwrap().jid), ("Chor", choir.lid(1)));
    assert_eq!(choir.refusal(1, &subject(&"x".repeat(101))), 406);
    assert!(choir.set(1, GroupSetting::Locked(Switch::On)).is_err());
    choir.set(0, GroupSetting::Locked(Switch::On)).unwrap();
    assert_eq!(choir.refusal(1, &subject("Coro")), 403);
    assert!(choir.set(1, GroupSetting::Ephemeral(None)).is_err());
    choir.ask(0, &subject("Coro")).unwrap();
    assert!(choir.info(1).is_locked());
}

#[test]
fn a_description_is_replaced_by_those_who_know_it() {
    let mut choir = Choir::new();
    choir.settle();
    let describe = |choir: &Choir, previous: Option<&str>, new: Option<&str>| SetGroupDescription {
        group: choir.group.clone(),
        previous: previous.map(Into::into),
        description: new.map(|id| NewDescription { id: id.into(), body: "Mondays".into() }),
    };
    let first = describe(&choir, None, Some("D1"));
    choir.ask(1, &first).unwrap();
    let GroupChange::Description { description, .. } = choir.change(2) else { panic!("no description") };
    assert_eq!(&*description.unwrap().body, "Mondays");
    let stale = describe(&choir, Some("D0"), Some("D2"));
    assert_eq!(choir.refusal(1, &stale), 409);
    assert_eq!(&*choir.info(2).description.unwrap().id, "D1");
    let clear = describe(&choir, Some("D1"), None);
    choir.ask(1, &clear).unwrap();
    assert_eq!(choir.info(2).description, None);
}

#[test]
fn a_link_leads_in_until_it_is_revoked() {
    let mut choir = Choir::new();
    choir.settle();
    let group = choir.group.clone();
    assert_eq!(choir.refusal(1, &FetchInviteCode { group: group.clone() }), 401);
    let code = choir.ask(0, &FetchInviteCode { group: group.clone() }).unwrap();
    assert_eq!(code.as_str().len(), 22);
    let shown = choir.ask(3, &FetchInviteInfo { code: code.clone() }).unwrap();
    assert_eq!((shown.size, shown.participants.len()), (Some(3), 0));
    assert_eq!(choir.refusal(1, &JoinByCode { code: code.clone() }), 304);
    let new = choir.ask(0, &RevokeInviteCode { group: group.clone() }).unwrap();
    assert_eq!(choir.refusal(3, &JoinByCode { code }), 410);
    assert_eq!(choir.refusal(3, &JoinByCode { code: InviteCode::new("short").unwrap() }), 406);
    choir.settle();
    assert_eq!(choir.ask(3, &JoinByCode { code: new.clone() }).unwrap(), JoinOutcome::Joined(group));
    let GroupChange::Created { reason, .. } = choir.change(3) else { panic!("no creation") };
    assert_eq!(reason.as_deref(), Some("invite"));
    let dave = choir.lid(3);
    assert_eq!(choir.members(0, MemberAction::Remove, &[dave]), [200]);
    assert_eq!(choir.refusal(3, &JoinByCode { code: new }), 405, "who was removed does not come back so");
}

#[test]
fn who_asks_is_let_in_or_rejected_by_an_admin() {
    let mut choir = Choir::new();
    let group = choir.group.clone();
    choir.set(0, GroupSetting::Approval(Switch::On)).unwrap();
    let code = choir.ask(0, &FetchInviteCode { group: group.clone() }).unwrap();
    choir.settle();
    let join = JoinByCode { code };
    assert_eq!(choir.ask(3, &join).unwrap(), JoinOutcome::Requested(group.clone()));
    assert!(matches!(choir.change(3), GroupChange::MembershipRequested { .. }));
    let GroupChange::MembershipRequests { people, .. } = choir.change(0) else { panic!("no request") };
    assert_eq!(people[0].pn(), Some(&choir.pn(3)));
    assert!(choir.told(1).is_empty(), "only admins are told");

    let dave = choir.lid(3);
    let list = FetchMembershipRequests { group: group.clone() };
    assert_eq!(choir.refusal(1, &list), 403);
    assert_eq!(choir.ask(0, &list).unwrap()[0].person.jid, dave);
    let decide = |decision| DecideMembership { group: group.clone(), decision, people: vec![dave.clone()] };
    choir.ask(0, &decide(MembershipDecision::Reject)).unwrap();
    assert!(matches!(choir.change(3), GroupChange::MembershipRequestsRevoked { .. }));
    choir.ask(3, &join).unwrap();
    choir.settle();
    let results = choir.ask(0, &decide(MembershipDecision::Approve)).unwrap().results;
    assert!(results[0].outcome.is_ok());
    assert!(matches!(choir.change(3), GroupChange::Created { .. }));
    assert!(is_member_change(&choir.change(1), MemberChange::Added, std::slice::from_ref(&dave)));
    assert!(choir.ask(0, &list).unwrap().is_empty());
}

#[test]
fn who_hides_is_invited_instead_of_added() {
    let mut choir = Choir::new();
    let hide = ChangePrivacy { category: PrivacyCategory::GroupAdd, value: PrivacyValue::Nobody };
    choir.ask(3, &hide).unwrap();
    choir.settle();
    let participants = vec![NewParticipant::new(choir.lid(3).into())];
    let add = ChangeMembers::new(choir.group.clone(), MemberAction::Add, participants);
    let refusal = choir.ask(0, &add).unwrap().results.remove(0).outcome.unwrap_err();
    assert_eq!(refusal.code, ParticipantCode::Private);
    assert!(choir.told(1).is_empty(), "nothing has changed");
    let request = refusal.invitation.unwrap();
    let invitation = Invitation {
        group: choir.group.clone(),
        code: request.code,
        expiration: request.expiration,
        inviter: choir.lid(0),
    };
    let forged = Invitation { code: "x".into(), ..invitation.clone() };
    assert_eq!(choir.refusal(3, &AcceptInvitation { invitation: forged }), 406);
    assert_eq!(
        choir.ask(3, &AcceptInvitation { invitation: invitation.clone() }).unwrap(),
        JoinOutcome::Joined(choir.group.clone())
    );
    assert_eq!(choir.info(3).size, Some(4));
    choir.members(0, MemberAction::Remove, &[choir.lid(3)]);
    assert_eq!(choir.refusal(3, &AcceptInvitation { invitation }), 401, "an invitation counts once");
}

#[test]
fn a_device_that_missed_changes_is_told_to_ask() {
    let mut choir = Choir::new();
    choir.settle();
    choir.stage.feed(Input::Closed { conn: choir.conns[1] });
    choir.set(0, GroupSetting::Announcement(Switch::On)).unwrap();
    let device = choir.devices[1].jid.clone().unwrap().to_string();
    choir.stage.call(Call::MissGroupChanges { device }).unwrap();
    let is_dirty =
        |node: &Node| node.as_ref().child("dirty").is_some_and(|dirty| dirty.attr_is("type", "groups"));
    let conn = choir.stage.login(&choir.devices[1]);
    let inbox = choir.stage.inboxes.remove(&conn).unwrap();
    assert!(inbox.iter().any(is_dirty) && inbox.iter().all(|node| node.tag() != "notification"));
    let clean = CleanDirty { kind: DirtyKind::Groups, t: None };
    choir.stage.ask(conn, &clean).unwrap();
    let conn = choir.stage.login(&choir.devices[1]);
    assert!(!choir.stage.inboxes[&conn].iter().any(is_dirty));
}

#[test]
fn groups_survive_a_restart() {
    let mut choir = Choir::new();
    choir.members(0, MemberAction::Promote, &[choir.lid(2)]);
    let before = choir.info(1);
    let records: Vec<_> = choir.stage.journal.clone().into_iter().collect();
    choir.stage.world = World::load(records, 0).unwrap();
    choir.conns[1] = choir.stage.login(&choir.devices[1]);
    assert_eq!(choir.info(1), before);
}

#[test]
fn members_learn_of_new_devices_of_members() {
    let mut choir = Choir::new();
    choir.settle();
    let (_, _) = choir.stage.linked(CAROL, 9);
    let nodes = choir.stage.take(choir.conns[1], "notification");
    let added = nodes.iter().filter(|node| node.as_ref().child("add").is_some()).count();
    assert_eq!(added, 2, "once by number and once by hidden id");
    assert!(choir.stage.take(choir.conns[3], "notification").is_empty());
}

#[test]
fn a_group_that_names_people_by_number_tells_their_hidden_ids_beside() {
    let mut choir = Choir::new();
    let faults = Faults { pn_groups: true, ..Faults::default() };
    choir.stage.call(Call::SetFaults(faults)).unwrap();
    let create = CreateGroup::new("Old", vec![NewParticipant::new(choir.lid(3).into())]);
    let info = choir.ask(0, &create).unwrap();
    assert_eq!(info.addressing_mode, AddressingMode::Pn);
    let dave = info.participant(&choir.lid(3)).unwrap();
    assert_eq!((dave.person.jid.clone(), dave.person.lid()), (choir.pn(3), Some(&choir.lid(3))));
    let told = choir.told(3).remove(0);
    assert_eq!(told.addressing_mode, Some(AddressingMode::Pn));
    assert_eq!(told.author.unwrap().jid, choir.pn(0));
}
