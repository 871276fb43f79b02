//! A group as it is told.

use wa_jid::Jid;
use wa_stanza::UnixSeconds;
use wa_stanza::group::{
    Ephemeral, FetchGroup, FetchGroups, FetchInvitation, FetchParticipating, GroupDescription, GroupFlag,
    GroupInfo, GroupLookup, GroupParticipant, GroupRole, GroupSubject, GroupsAnswer, MAX_LISTED_PARTICIPANTS,
    MemberAddMode, MemberLinkMode,
};
use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::account::participant_hash;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::{Group, Member};
use crate::world::iq::Asked;
use crate::world::step::Form;

/// The most members that are told in an answer about many groups.
const MAX_IN_BATCH: usize = 5_000;

impl Step<'_> {
    /// Describes a group without listing its members.
    pub(crate) fn outline_of(&self, jid: &Jid) -> Result<GroupInfo, IqErrorCode> {
        let group = self.group(jid)?;
        let form = self.form_in(jid);
        let person = |number: &str| Number::new(number).ok().map(|number| self.person(&number, form));
        let mut info = GroupInfo::new(jid.clone(), form.addressing_mode());
        info.subject = person(&group.subject_by)
            .map(|by| GroupSubject::new(&group.subject, UnixSeconds::new(group.subject_since), by));
        info.created = Some(UnixSeconds::new(group.created));
        info.creator = person(&group.creator);
        info.size = u32::try_from(self.members(jid).len()).ok();
        info.participants_version = Some(group.members_version.to_string().into());
        info.settings_version = Some(group.settings_version.to_string().into());
        info.description = group.description.as_ref().and_then(|text| {
            let since = UnixSeconds::new(text.since);
            Some(GroupDescription::new(&text.id, &text.body, since, person(&text.by)?))
        });
        info.ephemeral = timer_of(group);
        info.member_add_mode =
            Some(if group.admins_add { MemberAddMode::Admins } else { MemberAddMode::Everyone });
        info.member_link_mode =
            Some(if group.everyone_sees_link { MemberLinkMode::Everyone } else { MemberLinkMode::Admins });
        info.needs_approval = group.approval;
        info.flags = flags_of(group);
        Ok(info)
    }

    /// Describes a group with its members.
    pub(crate) fn describe_group(&self, jid: &Jid) -> Result<GroupInfo, IqErrorCode> {
        let mut info = self.outline_of(jid)?;
        let form = self.form_in(jid);
        info.participants =
            self.members(jid).iter().map(|(number, row)| self.participant(number, row, form)).collect();
        Ok(info)
    }

    pub(crate) fn participant(&self, number: &Number, row: &Member, form: Form) -> GroupParticipant {
        GroupParticipant::new(self.person(number, form), role_of(row))
    }

    /// Answers a question about one group, by a member or by somebody with an invitation.
    pub(crate) fn query_group(&mut self, asked: &Asked<'_>) {
        let by = asked.by;
        let query = asked.node.as_ref().child("query");
        if query.is_some_and(|query| query.child("add_request").is_some()) {
            return self.serve::<FetchInvitation>(asked, |step, request| {
                step.check_invitation(&by.number, &request.invitation)?;
                step.outline_of(&request.invitation.group)
            });
        }
        self.serve::<FetchGroup>(asked, |step, request| {
            step.member(&request.group, &by.number)?;
            if request.phash.is_some_and(|phash| step.are_members(&request.group, &phash)) {
                return Ok(GroupLookup::Unchanged);
            }
            Ok(GroupLookup::Found(Box::new(step.describe_group(&request.group)?)))
        });
    }

    /// Whether a hash is the one over the members of a group.
    fn are_members(&self, group: &Jid, phash: &str) -> bool {
        let form = self.form_in(group);
        let members: Vec<Jid> =
            self.members(group).iter().map(|(number, _)| self.bare(number, form)).collect();
        participant_hash(&members) == phash
    }

    pub(crate) fn describe_groups(&self, by: &Endpoint, request: &FetchGroups) -> Vec<GroupsAnswer> {
        let answers = request.groups.iter().map(|jid| {
            let described = self.member(jid, &by.number).and_then(|_| self.describe_group(jid));
            match described {
                Ok(info) if info.participants.len() > MAX_IN_BATCH => {
                    GroupsAnswer::Truncated { group: jid.clone(), size: info.size }
                }
                Ok(info) => GroupsAnswer::Found(Box::new(info)),
                Err(code) => GroupsAnswer::Refused { group: jid.clone(), code },
            }
        });
        answers.collect()
    }

    pub(crate) fn groups_of_member(&self, by: &Endpoint, request: FetchParticipating) -> Vec<GroupInfo> {
        let groups = self.groups_with(&by.number).into_iter();
        let described = groups.filter_map(|jid| {
            let mut info =
                if request.participants { self.describe_group(&jid) } else { self.outline_of(&jid) }.ok()?;
            info.participants.truncate(MAX_LISTED_PARTICIPANTS);
            info.description = info.description.filter(|_| request.descriptions);
            Some(info)
        });
        described.collect()
    }
}

pub(crate) fn role_of(row: &Member) -> GroupRole {
    match (row.superadmin, row.admin) {
        (true, _) => GroupRole::SuperAdmin,
        (false, true) => GroupRole::Admin,
        (false, false) => GroupRole::Member,
    }
}

fn timer_of(group: &Group) -> Option<Ephemeral> {
    let trigger = group.ephemeral_trigger.and_then(|trigger| u8::try_from(trigger).ok());
    (group.ephemeral > 0).then_some(Ephemeral { seconds: group.ephemeral, trigger })
}

fn flags_of(group: &Group) -> Vec<GroupFlag> {
    let flags = [
        (group.announcement, GroupFlag::Announcement),
        (group.locked, GroupFlag::Locked),
        (group.no_frequently_forwarded, GroupFlag::NoFrequentlyForwarded),
        (group.admin_reports, GroupFlag::AdminReports),
        (group.history, GroupFlag::History),
    ];
    flags.into_iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| flag).collect()
}
