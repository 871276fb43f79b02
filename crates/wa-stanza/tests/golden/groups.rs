//! Requests about groups: the nodes are those that Baileys 7.0.0-rc14 and whatsmeow write and read.

use bytes::Bytes;
use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::group::{
    AcceptInvitation, AcknowledgeGroup, AddRequest, CancelMembershipRequest, ChangeMembers, CreateGroup,
    DecideMembership, Ephemeral, FetchGroup, FetchGroups, FetchInvitation, FetchInviteCode, FetchInviteInfo,
    FetchMembershipRequests, FetchParticipating, GroupDescription, GroupFlag, GroupInfo, GroupLeft,
    GroupLookup, GroupParticipant, GroupPerson, GroupRole, GroupSetting, GroupSubject, GroupsAnswer,
    Invitation, InviteCode, JoinByCode, JoinOutcome, LeaveGroups, MemberAction, MemberAddMode,
    MemberLinkMode, MembersChanged, MembershipDecided, MembershipDecision, MembershipRequest, NewDescription,
    NewParticipant, ParticipantCode, ParticipantRefusal, ParticipantResult, RequestMethod, RevokeInvitations,
    RevokeInviteCode, SetGroupDescription, SetGroupSetting, SetGroupSubject, Switch,
};
use wa_stanza::iq::{IqErrorCode, answer, build_iq};
use wa_stanza::message::AddressingMode;
use wa_stanza::{IqId, Serve, UnixSeconds};

use crate::account::both_ways;
use crate::sameness::outline;

const G: &str = "120363040000000001";

fn group() -> Jid {
    Jid::group(G)
}

fn at(seconds: u64) -> UnixSeconds {
    UnixSeconds::new(seconds)
}

fn lid(user: &str, number: &str) -> GroupPerson {
    GroupPerson::both(Jid::lid(user), Jid::pn(number))
}

/// A group with everything that a server tells of one.
pub(crate) fn full_group() -> GroupInfo {
    let mut info = GroupInfo::new(group(), AddressingMode::Lid);
    info.subject = Some(GroupSubject::new("Choir", at(1_700_000_001), lid("11", "1555")));
    info.created = Some(at(1_700_000_000));
    info.creator = Some(lid("11", "1555"));
    info.size = Some(2);
    info.participants_version = Some("17".into());
    info.participants = vec![
        GroupParticipant::new(lid("11", "1555"), GroupRole::SuperAdmin),
        GroupParticipant::new(Jid::lid("22").into(), GroupRole::Member),
    ];
    info.participants[1].display_name = Some("+1\u{2219}\u{2219}22".into());
    info.participants[1].label = Some("tenor".into());
    info.description =
        Some(GroupDescription::new("3EB0", "We meet on Mondays", at(1_700_000_002), lid("11", "1555")));
    info.ephemeral = Some(Ephemeral { seconds: 86_400, trigger: Some(1) });
    info.member_add_mode = Some(MemberAddMode::Admins);
    info.member_link_mode = Some(MemberLinkMode::Everyone);
    info.needs_approval = true;
    info.linked_parent = Some(Jid::group("120363040000000009"));
    info.flags = vec![GroupFlag::Announcement, GroupFlag::Locked, GroupFlag::MissingIdentification];
    info
}

fn both_for_group<R: Serve + PartialEq + std::fmt::Debug>(request: &R, response: &R::Response, child: &str)
where
    R::Response: PartialEq + std::fmt::Debug,
{
    let kind = R::SPEC.kind().as_str();
    both_ways(request, response, &format!("iq id=1 to={G}@g.us type={kind} xmlns=w:g2\n{child}"));
}

fn both_for_service<R: Serve + PartialEq + std::fmt::Debug>(request: &R, response: &R::Response, child: &str)
where
    R::Response: PartialEq + std::fmt::Debug,
{
    let kind = R::SPEC.kind().as_str();
    both_ways(request, response, &format!("iq id=1 to=g.us type={kind} xmlns=w:g2\n{child}"));
}

#[test]
fn a_group_is_written_as_the_peers_read_it() {
    let text = outline(full_group().to_node().as_ref(), &[]);
    assert_eq!(
        text,
        "group addressing_mode=lid creation=1700000000 creator=11@lid creator_pn=1555@s.whatsapp.net \
         id=120363040000000001 p_v_id=17 s_o=11@lid s_o_pn=1555@s.whatsapp.net s_t=1700000001 size=2 \
         subject=Choir\n  \
         participant jid=11@lid phone_number=1555@s.whatsapp.net type=superadmin\n  \
         participant display_name=+1\u{2219}\u{2219}22 jid=22@lid participant_label=tenor\n  \
         description id=3EB0 participant=11@lid participant_pn=1555@s.whatsapp.net t=1700000002\n    \
         body = 5765206d656574206f6e204d6f6e64617973\n  \
         announcement\n  locked\n  missing_participant_identification\n  \
         ephemeral expiration=86400 trigger=1\n  \
         member_add_mode = 61646d696e5f616464\n  \
         member_link_mode = 616c6c5f6d656d6265725f6c696e6b\n  \
         membership_approval_mode\n    group_join state=on\n  \
         linked_parent jid=120363040000000009@g.us\n"
    );
}

#[test]
fn the_smallest_group_is_the_creation_that_baileys_sends() {
    let people = [Jid::pn("1556"), Jid::pn("1557")];
    let mut create = CreateGroup::new("Choir", people.map(|jid| NewParticipant::new(jid.into())).to_vec());
    create.key = Some("3EB0AABB".into());
    let mut info = full_group();
    let refusal = ParticipantRefusal {
        code: ParticipantCode::Private,
        invitation: Some(AddRequest { code: "c0de".into(), expiration: at(1_700_300_000) }),
    };
    info.not_added = vec![ParticipantResult { person: Jid::pn("1557").into(), outcome: Err(refusal) }];
    both_for_service(
        &create,
        &info,
        "  create key=3EB0AABB subject=Choir\n    participant jid=1556@s.whatsapp.net\n    \
         participant jid=1557@s.whatsapp.net\n",
    );
}

#[test]
fn a_creation_with_all_options_is_the_one_that_whatsmeow_sends() {
    let mut participant = NewParticipant::new(lid("22", "1556"));
    participant.token = Some(Bytes::from_static(&[1, 2]));
    let mut create = CreateGroup::new("Choir", vec![participant]);
    create.key = Some("K".into());
    create.member_add_mode = Some(MemberAddMode::Everyone);
    create.ephemeral = Some(Ephemeral::new(0));
    create.approval = Some(Switch::Off);
    create.flags = vec![GroupFlag::Locked, GroupFlag::Announcement];
    create.linked_parent = Some(Jid::group("9"));
    create.description = Some(NewDescription { id: "D".into(), body: "x".into() });
    both_for_service(
        &create,
        &full_group(),
        "  create key=K subject=Choir\n    member_add_mode = 616c6c5f6d656d6265725f616464\n    \
         participant jid=22@lid phone_number=1556@s.whatsapp.net\n      privacy = 0102\n    \
         ephemeral expiration=0\n    membership_approval_mode\n      group_join state=off\n    \
         locked\n    announcement\n    linked_parent jid=9@g.us\n    description id=D\n      body = 78\n",
    );
}

#[test]
fn groups_are_asked_for_alone_together_and_all() {
    let found = GroupLookup::Found(Box::new(full_group()));
    both_for_group(&FetchGroup::new(group()), &found, "  query request=interactive\n");
    let known = FetchGroup { group: group(), phash: Some("2:AvFR5R".into()) };
    both_for_group(&known, &GroupLookup::Unchanged, "  query phash=2:AvFR5R request=interactive\n");
    both_for_service(
        &FetchGroups { groups: vec![group(), Jid::group("15550000001-1600000000")] },
        &vec![
            GroupsAnswer::Found(Box::new(full_group())),
            GroupsAnswer::Truncated { group: Jid::group("7"), size: Some(9) },
            GroupsAnswer::Refused { group: Jid::group("8"), code: IqErrorCode::Forbidden },
        ],
        "  query\n    group jid=120363040000000001@g.us\n    group jid=15550000001-1600000000@g.us\n",
    );
    both_for_service(
        &FetchParticipating::all(),
        &vec![full_group()],
        "  participating\n    participants\n    description\n",
    );
    let none = FetchParticipating::write_reply(&Vec::new());
    assert_eq!(outline(none[0].as_ref(), &[]), "groups\n", "an empty list is there");
}

#[test]
fn a_change_of_members_tells_the_fate_of_each() {
    let refusal = ParticipantRefusal {
        code: ParticipantCode::Private,
        invitation: Some(AddRequest { code: "c0de".into(), expiration: at(9) }),
    };
    let results = vec![
        ParticipantResult::done(lid("22", "1556")),
        ParticipantResult { person: Jid::pn("1557").into(), outcome: Err(refusal) },
        ParticipantResult::refused(Jid::pn("1558").into(), ParticipantCode::Already),
    ];
    let people = vec![NewParticipant::new(lid("22", "1556")), NewParticipant::new(Jid::pn("1557").into())];
    both_for_group(
        &ChangeMembers::new(group(), MemberAction::Add, people),
        &MembersChanged { action: MemberAction::Add, results: results.clone() },
        "  add\n    participant jid=22@lid phone_number=1556@s.whatsapp.net\n    \
         participant jid=1557@s.whatsapp.net\n",
    );
    let reply = ChangeMembers::write_reply(&MembersChanged { action: MemberAction::Remove, results });
    assert_eq!(
        outline(reply[0].as_ref(), &[]),
        "remove\n  participant jid=22@lid phone_number=1556@s.whatsapp.net type=200\n  \
         participant error=403 jid=1557@s.whatsapp.net\n    add_request code=c0de expiration=9\n  \
         participant error=409 jid=1558@s.whatsapp.net\n"
    );
    let bare = NewParticipant::new(Jid::lid("22").into());
    for action in [MemberAction::Promote, MemberAction::Demote] {
        both_for_group(
            &ChangeMembers::new(group(), action, vec![bare.clone()]),
            &MembersChanged { action, results: Vec::new() },
            &format!("  {}\n    participant jid=22@lid\n", action.as_str()),
        );
    }
    let mut everywhere = ChangeMembers::new(group(), MemberAction::Remove, vec![bare]);
    everywhere.linked_groups = true;
    both_for_group(
        &everywhere,
        &MembersChanged { action: MemberAction::Remove, results: Vec::new() },
        "  remove linked_groups=true\n    participant jid=22@lid\n",
    );
}

#[test]
fn leaving_names_groups_in_any_of_three_ways() {
    both_for_service(
        &LeaveGroups { groups: vec![group()] },
        &vec![GroupLeft { group: group(), error: None }],
        "  leave\n    group id=120363040000000001@g.us\n",
    );
    let read = |child: Node| {
        let leave = Node::build("leave").child(child);
        let iq = Node::build("iq").attr("to", Jid::GROUPS).child(leave).build();
        LeaveGroups::read(iq.as_ref()).unwrap().groups
    };
    assert_eq!(read(Node::build("community").attr("id", group()).build()), [group()]);
    assert_eq!(read(Node::build("linked_groups").attr("parent_group_jid", group()).build()), [group()]);
}

#[test]
fn subject_and_description_travel_as_bytes() {
    let subject = SetGroupSubject { group: group(), subject: "Chor".into() };
    both_for_group(&subject, &(), "  subject = 43686f72\n");
    let new = NewDescription { id: "3EB1".into(), body: "x".into() };
    let previous = Some("3EB0".into());
    let change = SetGroupDescription { group: group(), previous: previous.clone(), description: Some(new) };
    both_for_group(&change, &(), "  description id=3EB1 prev=3EB0\n    body = 78\n");
    let clear = SetGroupDescription { group: group(), previous, description: None };
    both_for_group(&clear, &(), "  description delete=true prev=3EB0\n");
    assert!(!format!("{subject:?}{change:?}").contains("Chor"));
}

#[test]
fn every_setting_has_its_words() {
    let timer = Ephemeral { seconds: 604_800, trigger: Some(1) };
    for (setting, words) in [
        (GroupSetting::Announcement(Switch::On), "  announcement\n"),
        (GroupSetting::Announcement(Switch::Off), "  not_announcement\n"),
        (GroupSetting::Locked(Switch::On), "  locked\n"),
        (GroupSetting::Locked(Switch::Off), "  unlocked\n"),
        (GroupSetting::Ephemeral(Some(timer)), "  ephemeral expiration=604800 trigger=1\n"),
        (GroupSetting::Ephemeral(None), "  not_ephemeral\n"),
        (GroupSetting::MemberAddMode(MemberAddMode::Admins), "  member_add_mode = 61646d696e5f616464\n"),
        (GroupSetting::Approval(Switch::On), "  membership_approval_mode\n    group_join state=on\n"),
        (GroupSetting::Approval(Switch::Off), "  membership_approval_mode\n    group_join state=off\n"),
        (GroupSetting::NoFrequentlyForwarded(Switch::On), "  no_frequently_forwarded\n"),
        (GroupSetting::NoFrequentlyForwarded(Switch::Off), "  frequently_forwarded_ok\n"),
        (GroupSetting::AdminReports(Switch::On), "  allow_admin_reports\n"),
        (GroupSetting::AdminReports(Switch::Off), "  not_allow_admin_reports\n"),
        (GroupSetting::History(Switch::On), "  group_history\n"),
        (GroupSetting::History(Switch::Off), "  no_group_history\n"),
        (GroupSetting::NonAdminSubgroups(Switch::On), "  allow_non_admin_sub_group_creation\n"),
        (GroupSetting::NonAdminSubgroups(Switch::Off), "  not_allow_non_admin_sub_group_creation\n"),
    ] {
        both_for_group(&SetGroupSetting { group: group(), setting }, &(), words);
    }
    both_for_group(&AcknowledgeGroup { group: group() }, &(), "  ack\n");
}

#[test]
fn links_and_invitations_lead_into_groups() {
    let code = InviteCode::new("AbCdEfGhIjKlMnOpQrStUv").unwrap();
    both_for_group(&FetchInviteCode { group: group() }, &code, "  invite\n");
    both_for_group(&RevokeInviteCode { group: group() }, &code, "  invite\n");
    let with_code = "  invite code=AbCdEfGhIjKlMnOpQrStUv\n";
    both_for_service(&FetchInviteInfo { code: code.clone() }, &full_group(), with_code);
    both_for_service(&JoinByCode { code: code.clone() }, &JoinOutcome::Joined(group()), with_code);
    both_for_service(&JoinByCode { code }, &JoinOutcome::Requested(group()), with_code);

    let invitation =
        Invitation { group: group(), code: "c0de".into(), expiration: at(9), inviter: Jid::lid("11") };
    both_for_group(
        &FetchInvitation { invitation: invitation.clone() },
        &full_group(),
        "  query\n    add_request admin=11@lid code=c0de expiration=9\n",
    );
    both_for_group(
        &AcceptInvitation { invitation },
        &JoinOutcome::Joined(group()),
        "  accept admin=11@lid code=c0de expiration=9\n",
    );
    both_for_group(
        &RevokeInvitations { group: group(), invited: vec![Jid::pn("1557")] },
        &vec![ParticipantResult::done(Jid::pn("1557").into())],
        "  revoke\n    participant jid=1557@s.whatsapp.net\n",
    );
    // Baileys takes the group of an accepted invitation from the envelope.
    let reply = Node::build("iq").attr("from", group()).attr("type", "result").attr("id", "1").build();
    assert_eq!(answer::<AcceptInvitation>(reply.as_ref()).unwrap(), JoinOutcome::Joined(group()));
}

#[test]
fn people_who_ask_are_listed_approved_and_rejected() {
    let mut request = MembershipRequest::new(lid("33", "1559"), at(8), Some(RequestMethod::InviteLink));
    request.requestor = Some(Jid::lid("22"));
    both_for_group(
        &FetchMembershipRequests { group: group() },
        &vec![request],
        "  membership_approval_requests\n",
    );
    let none = FetchMembershipRequests::write_reply(&Vec::new());
    assert_eq!(outline(none[0].as_ref(), &[]), "membership_approval_requests\n");
    for (decision, word) in [(MembershipDecision::Approve, "approve"), (MembershipDecision::Reject, "reject")]
    {
        both_for_group(
            &DecideMembership { group: group(), decision, people: vec![Jid::lid("33")] },
            &MembershipDecided { decision, results: vec![ParticipantResult::done(Jid::lid("33").into())] },
            &format!("  membership_requests_action\n    {word}\n      participant jid=33@lid\n"),
        );
    }
    both_for_group(
        &CancelMembershipRequest { group: group(), own: Jid::lid("33") },
        &vec![ParticipantResult::done(Jid::lid("33").into())],
        "  cancel_membership_requests\n    participant jid=33@lid\n",
    );
}

#[test]
fn a_group_of_an_older_or_contradictory_server_is_read() {
    let group = Node::build("community")
        .attr("id", "15550000001-1600000000@g.us")
        .attr("size", "many")
        .child(Node::build("participant").attr("jid", Jid::pn("1555")).attr("type", "overlord"))
        .child(Node::build("participant").attr("jid", Jid::lid("22")).attr("phone_number", Jid::pn("1556")))
        .child(Node::build("ephemeral").attr("expiration", "0"))
        .child(Node::build("member_add_mode").text("all_member_add"))
        .child(Node::build("membership_approval_mode"))
        .child(Node::build("description").attr("id", "D"))
        .child(Node::build("announcement"))
        .child(Node::build("announcement"))
        .child(Node::build("something_new"));
    let reply = Node::build("iq").attr("type", "result").attr("id", "1").child(group).build();
    let GroupLookup::Found(info) = answer::<FetchGroup>(reply.as_ref()).unwrap() else { panic!("no group") };
    assert_eq!(info.id, Jid::group("15550000001-1600000000"));
    assert_eq!((&info.addressing_mode, info.size), (&AddressingMode::Pn, None));
    assert!(!info.participants[0].role.is_admin());
    assert_eq!(info.participants[0].role.as_str(), "overlord");
    assert_eq!(info.participant(&Jid::pn("1556").with_device(3)), info.participants.get(1));
    assert_eq!(info.participants[1].person.lid(), Some(&Jid::lid("22")));
    assert_eq!((info.ephemeral, info.description.clone()), (None, None));
    assert_eq!(info.member_add_mode, Some(MemberAddMode::Everyone));
    assert!(info.needs_approval && info.is_announcement() && !info.is_locked());
    assert_eq!(info.flags, [GroupFlag::Announcement]);
}

#[test]
fn an_answer_that_holds_a_refusal_or_no_id_is_no_group() {
    let error = Node::build("error").attr("code", "404").attr("text", "item-not-found");
    let reply = Node::build("iq").attr("type", "result").attr("id", "1").child(error).build();
    let GroupLookup::Refused(error) = answer::<FetchGroup>(reply.as_ref()).unwrap() else {
        panic!("no refusal")
    };
    assert_eq!(error.code, IqErrorCode::NotFound);
    let reply = Node::build("iq").attr("type", "result").attr("id", "1").child(Node::build("group")).build();
    assert!(answer::<FetchGroup>(reply.as_ref()).is_err());
}

#[test]
fn a_group_with_more_members_than_there_can_be_is_refused() {
    let people =
        (0..20_000).map(|user| Node::build("participant").attr("jid", Jid::lid(user.to_string())).build());
    let group = Node::build("group").attr("id", G).children(people);
    let reply = Node::build("iq").attr("type", "result").attr("id", "1").child(group).build();
    assert!(answer::<FetchGroup>(reply.as_ref()).is_err());
}

#[test]
fn the_service_of_groups_is_an_address_without_user() {
    let node = build_iq(&IqId::new("1").unwrap(), &FetchParticipating::all());
    let mut bytes = Vec::new();
    wa_binary::encode(&node, &mut bytes).unwrap();
    // An address without user at g.us; the token is the one in recorded addresses of groups.
    assert!(bytes.windows(3).any(|part| part == [0xfa, 0x00, 0x1c]), "{bytes:02x?}");
    let spelled = Node::build("iq").attr("to", "g.us").attr("id", "1").build();
    assert_eq!(spelled.as_ref().attr_jid("to").unwrap(), Some(Jid::GROUPS));
}
