//! A group changed: what we know of it changes along, and the application is told.

use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_stanza::group::{
    GroupChange, GroupFlag, GroupInfo, GroupMark, GroupNotice, GroupParticipant, GroupPerson, GroupRole,
    GroupSetting, MemberChange, MemberVersions, Switch,
};
use wa_stanza::notification::Notification;

use crate::Me;
use crate::book::{Groups, LidMap, Seen, SenderKeys};
use crate::event::{Event, GroupUpdate};
use crate::jobs::groups;
use crate::txn::{Step, Txn};

/// Takes in what the server tells about a group. One that it told before changes nothing.
pub(crate) fn received(txn: &mut Txn<'_>, notification: &Notification, notice: &GroupNotice) -> Step {
    let group = &notification.from;
    if !group.is_group() {
        return Ok(());
    }
    let id = MessageId::from(notification.id.clone());
    if Seen::contains(txn, group, group, &id)? {
        return Ok(());
    }
    learn_addresses(txn, notice)?;
    Seen::mark(txn, group, group, &id)?;
    let me = txn.account().linked()?.clone();
    for change in &notice.changes {
        let concerns_us = people(change).any(|person| is_us(&me, person));
        apply(txn, group, change, concerns_us)?;
        let change = as_told(change, notice.author.as_ref());
        txn.emit(Event::Group(Box::new(GroupUpdate {
            group: group.clone(),
            author: notice.author.clone(),
            concerns_us,
            timestamp: notification.t.map_or(txn.now().unix_seconds(), wa_stanza::UnixSeconds::get),
            queued: notification.offline.is_some(),
            change,
        })));
    }
    let known = Groups::load(txn, group)?;
    if let (Some(mode), Some(known)) = (&notice.addressing_mode, known)
        && known.addressing_mode != *mode
    {
        Groups::forget(txn, group);
    }
    Ok(())
}

fn learn_addresses(txn: &mut Txn<'_>, notice: &GroupNotice) -> Step {
    let people = notice.changes.iter().flat_map(people).chain(&notice.author);
    let pairs: Vec<(&Jid, &Jid)> = people.filter_map(|it| Some((it.pn()?, it.lid()?))).collect();
    LidMap::learn_all(txn, &pairs)
}

/// The people that a change happened to.
fn people(change: &GroupChange) -> impl Iterator<Item = &GroupPerson> {
    let (members, others): (&[GroupParticipant], &[GroupPerson]) = match change {
        GroupChange::Created { group, .. } => (&group.participants, &[]),
        GroupChange::Members { participants, .. } => (participants, &[]),
        GroupChange::MembershipRequests { people, .. }
        | GroupChange::MembershipRequestsRevoked { people } => (&[], people),
        _ => (&[], &[]),
    };
    members.iter().map(|member| &member.person).chain(others)
}

fn is_us(me: &Me, person: &GroupPerson) -> bool {
    person.is(&me.pn) || person.is(&me.lid)
}

/// Servers word it as a removal when somebody leaves.
fn as_told(change: &GroupChange, author: Option<&GroupPerson>) -> GroupChange {
    let mut told = change.clone();
    if let GroupChange::Members { change, participants, .. } = &mut told
        && let ([only], Some(author)) = (&participants[..], author)
        && *change == MemberChange::Removed
        && (author.is(&only.person.jid) || only.person.is(&author.jid))
    {
        *change = MemberChange::Left;
    }
    told
}

/// Changes what is known of the group. What does not fit is forgotten, and asked for when it is needed.
fn apply(txn: &mut Txn<'_>, group: &Jid, change: &GroupChange, concerns_us: bool) -> Step {
    match change {
        GroupChange::Created { group: info, .. } if info.id == *group => {
            return groups::learn(txn, std::slice::from_ref(&**info));
        }
        GroupChange::Members { change: MemberChange::Removed | MemberChange::Left, .. } if concerns_us => {
            return Groups::leave(txn, group);
        }
        GroupChange::Deleted { .. } => return Groups::leave(txn, group),
        GroupChange::Members {
            change: MemberChange::Removed | MemberChange::Left | MemberChange::Renumbered,
            ..
        } => SenderKeys::rotate(txn, group),
        _ => {}
    }
    let Some(mut info) = Groups::load(txn, group)? else { return Ok(()) };
    if changed(&mut info, change) { Groups::save(txn, &info) } else { forget(txn, group) }
}

fn forget(txn: &mut Txn<'_>, group: &Jid) -> Step {
    Groups::forget(txn, group);
    Ok(())
}

/// Whether the change fits to what is known, and is part of it now.
fn changed(info: &mut GroupInfo, change: &GroupChange) -> bool {
    match change {
        GroupChange::Members { change, participants, versions, .. } => {
            return members_changed(info, change, participants, versions);
        }
        GroupChange::Subject(subject) => info.subject = Some(subject.clone()),
        GroupChange::Description { description, .. } => info.description.clone_from(description),
        GroupChange::Setting { setting, version } => {
            set(info, setting);
            if version.is_some() {
                info.settings_version.clone_from(version);
            }
        }
        GroupChange::GrowthLocked(lock) => info.growth_locked.clone_from(lock),
        GroupChange::Marked(GroupMark::Suspended) => flag(info, GroupFlag::Suspended, Switch::On),
        GroupChange::Marked(GroupMark::Unsuspended) => flag(info, GroupFlag::Suspended, Switch::Off),
        GroupChange::InviteCode(_)
        | GroupChange::InviteRevoked
        | GroupChange::MembershipRequested { .. }
        | GroupChange::MembershipRequests { .. }
        | GroupChange::MembershipRequestsRevoked { .. }
        | GroupChange::Marked(GroupMark::Reports) => {}
        _ => return false,
    }
    true
}

fn members_changed(
    info: &mut GroupInfo,
    change: &MemberChange,
    participants: &[GroupParticipant],
    versions: &MemberVersions,
) -> bool {
    let known = info.participants_version.as_ref();
    if known.is_some() && known == versions.current.as_ref() {
        // It was part of what we were told when we asked.
        return true;
    }
    if known.is_some() && versions.previous.is_some() && known != versions.previous.as_ref() {
        return false;
    }
    for one in participants {
        let at = info
            .participants
            .iter()
            .position(|member| member.person.is(&one.person.jid) || one.person.is(&member.person.jid));
        match (change, at.and_then(|at| info.participants.get_mut(at)), at) {
            (MemberChange::Added, None, _) => info.participants.push(one.clone()),
            (MemberChange::Removed | MemberChange::Left, Some(_), Some(at)) => {
                info.participants.remove(at);
            }
            (MemberChange::Promoted, Some(member), _) if !member.role.is_admin() => {
                member.role = GroupRole::Admin;
            }
            (MemberChange::Demoted, Some(member), _) => member.role = GroupRole::Member,
            (MemberChange::Promoted | MemberChange::Added, Some(_), _) => {}
            _ => return false,
        }
    }
    if versions.current.is_some() {
        info.participants_version.clone_from(&versions.current);
    }
    info.size = u32::try_from(info.participants.len()).ok();
    true
}

fn set(info: &mut GroupInfo, setting: &GroupSetting) {
    match setting {
        GroupSetting::Announcement(switch) => flag(info, GroupFlag::Announcement, *switch),
        GroupSetting::Locked(switch) => flag(info, GroupFlag::Locked, *switch),
        GroupSetting::NoFrequentlyForwarded(switch) => flag(info, GroupFlag::NoFrequentlyForwarded, *switch),
        GroupSetting::AdminReports(switch) => flag(info, GroupFlag::AdminReports, *switch),
        GroupSetting::History(switch) => flag(info, GroupFlag::History, *switch),
        GroupSetting::NonAdminSubgroups(switch) => flag(info, GroupFlag::NonAdminSubgroups, *switch),
        GroupSetting::Approval(switch) => info.needs_approval = switch.is_on(),
        GroupSetting::Ephemeral(timer) => info.ephemeral = *timer,
        GroupSetting::MemberAddMode(mode) => info.member_add_mode = Some(mode.clone()),
        _ => {}
    }
}

fn flag(info: &mut GroupInfo, flag: GroupFlag, switch: Switch) {
    info.flags.retain(|other| *other != flag);
    if switch.is_on() {
        info.flags.push(flag);
    }
}
