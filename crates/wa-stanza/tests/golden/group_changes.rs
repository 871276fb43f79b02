//! What servers tell about changes of groups.

use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::group::{
    Ephemeral, GroupChange, GroupDescription, GroupMark, GroupNotice, GroupParticipant, GroupPerson,
    GroupRole, GroupSetting, GroupSubject, GrowthLock, InviteCode, MemberAddMode, MemberChange,
    MemberVersions, RequestMethod, Switch,
};
use wa_stanza::message::AddressingMode;
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::{Ack, StanzaId, UnixSeconds};

use crate::frames::stanza;
use crate::groups::full_group;
use crate::sameness::{assert_same, outline};

fn author() -> GroupPerson {
    GroupPerson::both(Jid::lid("11"), Jid::pn("1555"))
}

fn notification(change: GroupChange) -> Notification {
    let notice = GroupNotice::new(Some(author()), AddressingMode::Lid, change);
    Notification::about_group(StanzaId::new("n1").unwrap(), Jid::group("7"), UnixSeconds::new(9), notice)
}

#[test]
fn an_addition_is_read_and_written_as_the_peer_does() {
    let node = stanza("notification group add");
    let notification = Notification::from_node(node.as_ref()).unwrap();
    let NotificationBody::Group(notice) = &notification.body else { panic!("no group") };
    assert_eq!(notice.addressing_mode, Some(AddressingMode::Lid));
    assert_eq!(notice.author_name.as_deref(), Some("Bob"));
    assert_eq!(notice.author.as_ref().map(|author| &author.jid), notification.participant.as_ref());
    let [GroupChange::Members { change, participants, .. }] = &notice.changes[..] else {
        panic!("another change")
    };
    assert_eq!(*change, MemberChange::Added);
    assert!(participants[0].person.lid().is_some() && participants[0].person.pn().is_some());
    assert_same(&notification.to_node(), &node, &[]);
    let ack = outline(Ack::for_stanza(node.as_ref()).unwrap().to_node().as_ref(), &[]);
    assert!(ack.contains("class=notification") && ack.contains("participant=") && ack.contains("type=w:gp2"));
}

#[test]
fn every_change_reads_as_it_was_written() {
    let versions = MemberVersions { previous: Some("1".into()), current: Some("2".into()) };
    let member = GroupParticipant::new(author(), GroupRole::Admin);
    let members = |change| GroupChange::Members {
        change,
        participants: vec![member.clone()],
        reason: None,
        versions: versions.clone(),
    };
    let setting = |setting| GroupChange::Setting { setting, version: Some("3".into()) };
    let t = UnixSeconds::new(8);
    let mut text = GroupDescription::new("D", "x", t, author());
    (text.t, text.by) = (None, None);
    let changes = [
        GroupChange::Created {
            group: Box::new(full_group()),
            kind: Some("new".into()),
            reason: Some("invite".into()),
            key: Some("K".into()),
        },
        members(MemberChange::Added),
        members(MemberChange::Removed),
        members(MemberChange::Left),
        members(MemberChange::Promoted),
        members(MemberChange::Demoted),
        members(MemberChange::Renumbered),
        members(MemberChange::PromotedInCommunity),
        members(MemberChange::DemotedInCommunity),
        GroupChange::Subject(GroupSubject::new("Choir", t, author())),
        GroupChange::Description { id: "D".into(), description: Some(text) },
        GroupChange::Description { id: "D".into(), description: None },
        setting(GroupSetting::Announcement(Switch::On)),
        setting(GroupSetting::Locked(Switch::Off)),
        setting(GroupSetting::Ephemeral(Some(Ephemeral::new(86_400)))),
        setting(GroupSetting::Ephemeral(None)),
        setting(GroupSetting::MemberAddMode(MemberAddMode::Admins)),
        setting(GroupSetting::Approval(Switch::Off)),
        GroupChange::InviteCode(InviteCode::new("AbCd").unwrap()),
        GroupChange::InviteRevoked,
        GroupChange::MembershipRequested { method: Some(RequestMethod::InviteLink), parent: None },
        GroupChange::MembershipRequests {
            method: Some(RequestMethod::Proposed),
            parent: Some(Jid::group("9")),
            people: vec![author()],
        },
        GroupChange::MembershipRequestsRevoked { people: vec![author()] },
        GroupChange::GrowthLocked(Some(GrowthLock { kind: Some("invite".into()), expiration: Some(t) })),
        GroupChange::GrowthLocked(None),
        GroupChange::Deleted { reason: Some("delete_parent".into()) },
        GroupChange::Linked { kind: "sub_group".into(), groups: Vec::new() },
        GroupChange::Unlinked {
            kind: "parent_group".into(),
            reason: Some("unlink_group".into()),
            groups: Vec::new(),
        },
        GroupChange::OwnerRenumbered { jid: Jid::pn("1556") },
        GroupChange::Marked(GroupMark::Suspended),
        GroupChange::Unknown("created_sub_group_suggestion".into()),
    ];
    for change in changes {
        let written = notification(change);
        assert_eq!(Notification::from_node(written.to_node().as_ref()).unwrap(), written);
    }
}

/// The attributes without which whatsmeow refuses a whole notification.
#[test]
fn changes_carry_what_whatsmeow_requires() {
    let inner = |change| {
        let node = notification(change).to_node();
        outline(node.children()[0].as_ref(), &[])
    };
    let t = UnixSeconds::new(8);
    assert_eq!(
        inner(GroupChange::Subject(GroupSubject::new("Choir", t, author()))),
        "subject s_o=11@lid s_o_pn=1555@s.whatsapp.net s_t=8 subject=Choir\n"
    );
    assert_eq!(
        inner(GroupChange::Description { id: "D".into(), description: None }),
        "description id=D\n  delete\n"
    );
    let setting = GroupSetting::Announcement(Switch::Off);
    assert_eq!(
        inner(GroupChange::Setting { setting, version: Some("4".into()) }),
        "not_announcement v_id=4\n"
    );
    assert_eq!(
        inner(GroupChange::Setting {
            setting: GroupSetting::Ephemeral(Some(Ephemeral::new(86_400))),
            version: None,
        }),
        "ephemeral expiration=86400\n"
    );
    let envelope = outline(notification(GroupChange::InviteRevoked).to_node().as_ref(), &[]);
    assert_eq!(
        envelope,
        "notification addressing_mode=lid from=7@g.us id=n1 participant=11@lid \
         participant_pn=1555@s.whatsapp.net t=9 type=w:gp2\n  revoke\n"
    );
}

#[test]
fn several_changes_and_a_missing_address_are_kept() {
    let node = Node::build("notification")
        .attr("from", Jid::group("7"))
        .attr("type", "w:gp2")
        .attr("id", "n")
        .attr("t", "9")
        .child(Node::build("locked").attr("threshold", "5"))
        .child(Node::build("a_new_thing"))
        .child(Node::build("missing_participant_identification"))
        .build();
    let notification = Notification::from_node(node.as_ref()).unwrap();
    let NotificationBody::Group(notice) = notification.body else { panic!("no group") };
    assert!(notice.is_incomplete && notice.author.is_none());
    let locked = GroupChange::Setting { setting: GroupSetting::Locked(Switch::On), version: None };
    assert_eq!(notice.changes, [locked, GroupChange::Unknown("a_new_thing".into())]);
}
