//! What people learn about changes of groups.

use wa_jid::Jid;
use wa_stanza::group::{GroupChange, GroupNotice, MemberChange, MemberVersions};
use wa_stanza::notification::Notification;

use crate::world::Step;
use crate::world::address::Number;
use crate::world::groups::Member;

/// How somebody came into a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entrance {
    /// A member added them, or an admin let them in.
    Added,
    /// They came by a link or an invitation.
    Invited,
}

impl Entrance {
    fn reason(self) -> Option<Box<str>> {
        (self == Self::Invited).then(|| "invite".into())
    }
}

impl Step<'_> {
    /// Tells all devices of some accounts about a change, the acting device among them.
    pub(crate) fn tell_of_group(
        &mut self,
        group: &Jid,
        by: &Number,
        audience: &[Number],
        change: GroupChange,
    ) {
        let form = self.form_in(group);
        let mut notice = GroupNotice::new(Some(self.person(by, form)), form.addressing_mode(), change);
        notice.author_name = self.name_of(by);
        let id = self.stanza_id();
        let node = Notification::about_group(id, group.clone(), self.seconds(), notice).to_node();
        for number in audience {
            for device in self.companions(number) {
                self.deliver(&device, node.clone());
            }
        }
    }

    /// Tells all members about a change.
    pub(crate) fn tell_members(&mut self, group: &Jid, by: &Number, change: GroupChange) {
        let audience = self.member_numbers(group);
        self.tell_of_group(group, by, &audience, change);
    }

    pub(crate) fn member_numbers(&self, group: &Jid) -> Vec<Number> {
        self.members(group).into_iter().map(|(number, _)| number).collect()
    }

    pub(crate) fn admin_numbers(&self, group: &Jid) -> Vec<Number> {
        let members = self.members(group).into_iter();
        members.filter(|(_, row)| row.admin).map(|(number, _)| number).collect()
    }

    /// Tells about people who came in: they get the whole group, the others their names.
    pub(crate) fn tell_of_entrance(&mut self, group: &Jid, by: &Number, new: &[Number], how: Entrance) {
        if new.is_empty() {
            return;
        }
        let versions = self.next_members_version(group);
        let Ok(info) = self.describe_group(group) else { return };
        let created =
            GroupChange::Created { group: Box::new(info), kind: None, reason: how.reason(), key: None };
        self.tell_of_group(group, by, new, created);
        let others: Vec<Number> =
            self.member_numbers(group).into_iter().filter(|number| !new.contains(number)).collect();
        let people = self.member_change(group, MemberChange::Added, new, how.reason(), versions);
        self.tell_of_group(group, by, &others, people);
    }

    /// Tells members, and those who are members no longer, about a change of members.
    pub(crate) fn tell_of_members(
        &mut self,
        group: &Jid,
        by: &Number,
        change: MemberChange,
        whom: &[Number],
    ) {
        if whom.is_empty() {
            return;
        }
        let versions = self.next_members_version(group);
        let mut audience = self.member_numbers(group);
        audience.extend(whom.iter().filter(|number| !audience.contains(number)).cloned().collect::<Vec<_>>());
        let change = self.member_change(group, change, whom, None, versions);
        self.tell_of_group(group, by, &audience, change);
    }

    fn member_change(
        &self,
        group: &Jid,
        change: MemberChange,
        whom: &[Number],
        reason: Option<Box<str>>,
        versions: MemberVersions,
    ) -> GroupChange {
        let form = self.form_in(group);
        let rows = whom.iter().map(|number| {
            let row = self.member(group, number).cloned().unwrap_or_else(|_| Member::default());
            self.participant(number, &row, form)
        });
        GroupChange::Members { change, participants: rows.collect(), reason, versions }
    }

    fn next_members_version(&mut self, group: &Jid) -> MemberVersions {
        let Ok(group) = self.group_mut(group) else { return MemberVersions::default() };
        let previous = group.members_version;
        group.members_version = previous.saturating_add(1);
        MemberVersions {
            previous: Some(previous.to_string().into()),
            current: Some(group.members_version.to_string().into()),
        }
    }
}
