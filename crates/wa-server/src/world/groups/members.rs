//! Members: added, removed, promoted, demoted, leaving.

use wa_jid::Jid;
use wa_stanza::UnixSeconds;
use wa_stanza::group::{
    AddRequest, ChangeMembers, GroupLeft, LeaveGroups, MemberAction, MemberChange, MembersChanged,
    NewParticipant, ParticipantCode, ParticipantRefusal, ParticipantResult,
};
use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::tell::Entrance;
use crate::world::groups::{Invited, MAX_MEMBERS, Member};

/// How long an invitation may be accepted, in seconds.
const INVITATION_TIME: u64 = 3 * 86_400;
/// The most people that one request may name.
const MAX_NAMED: usize = MAX_MEMBERS;

impl Step<'_> {
    /// Makes somebody a member.
    pub(crate) fn seat(&mut self, group: &Jid, number: &Number, row: Member) {
        let place = self.members(group).last().map_or(1, |(_, last)| last.place.saturating_add(1));
        let row = Member { joined: self.now.seconds(), place, ..row };
        let key = (group.user().to_owned(), number.clone());
        self.world.tables.applicants.remove(&key);
        self.world.tables.invited.remove(&key);
        self.world.tables.members.insert(key, row);
        if let Ok(group) = self.group_mut(group) {
            group.removed.retain(|removed| removed != number.as_str());
        }
    }

    /// Adds one person, or says why not.
    pub(crate) fn add_one(
        &mut self,
        group: &Jid,
        by: &Number,
        participant: &NewParticipant,
    ) -> ParticipantResult {
        let named = participant.person.clone();
        let Some(number) = self.account_of(&named.jid) else {
            return ParticipantResult::refused(named, ParticipantCode::NotFound);
        };
        let person = self.person_as(&number, &named.jid);
        let code = if self.member(group, &number).is_ok() {
            ParticipantCode::Already
        } else if self.blocks(&number, by) {
            ParticipantCode::NotAuthorized
        } else if self.members(group).len() >= MAX_MEMBERS {
            ParticipantCode::GroupFull
        } else if self.privacy_value(&number, "groupadd") == "none"
            && !self.is_token_of(&number, by, participant.token.as_deref())
        {
            let invitation = Some(self.invite(group, by, &number));
            let refusal = ParticipantRefusal { code: ParticipantCode::Private, invitation };
            return ParticipantResult { person, outcome: Err(refusal) };
        } else {
            self.seat(group, &number, Member::default());
            return ParticipantResult::done(person);
        };
        ParticipantResult::refused(person, code)
    }

    /// Notes that somebody may come in by an invitation.
    fn invite(&mut self, group: &Jid, by: &Number, number: &Number) -> AddRequest {
        let code = self.fresh_code(16);
        let expires = self.now.seconds().saturating_add(INVITATION_TIME);
        let row = Invited { code: code.clone(), expires, by: by.to_string() };
        self.world.tables.invited.insert((group.user().to_owned(), number.clone()), row);
        AddRequest { code: code.into(), expiration: UnixSeconds::new(expires) }
    }

    /// Changes members and tells about it.
    pub(crate) fn change_members(
        &mut self,
        by: &Endpoint,
        request: ChangeMembers,
    ) -> Result<MembersChanged, IqErrorCode> {
        let ChangeMembers { group, action, participants, .. } = request;
        let member = self.member(&group, &by.number)?;
        let may = member.admin || (action == MemberAction::Add && !self.group(&group)?.admins_add);
        if !may {
            return Err(IqErrorCode::Forbidden);
        }
        if participants.is_empty() || participants.len() > MAX_NAMED {
            return Err(IqErrorCode::BadRequest);
        }
        let results: Vec<ParticipantResult> = match action {
            MemberAction::Add => self.add_all(&group, &by.number, participants),
            _ => participants.iter().map(|named| self.change_one(&group, action, named)).collect(),
        };
        let done: Vec<Number> = results
            .iter()
            .filter(|result| result.outcome.is_ok())
            .filter_map(|result| self.account_of(&result.person.jid))
            .collect();
        match action {
            MemberAction::Add => self.tell_of_entrance(&group, &by.number, &done, Entrance::Added),
            MemberAction::Remove => self.tell_of_members(&group, &by.number, MemberChange::Removed, &done),
            MemberAction::Promote => self.tell_of_members(&group, &by.number, MemberChange::Promoted, &done),
            MemberAction::Demote => self.tell_of_members(&group, &by.number, MemberChange::Demoted, &done),
        }
        Ok(MembersChanged { action, results })
    }

    /// Removes, promotes or demotes one member.
    fn change_one(&mut self, group: &Jid, action: MemberAction, named: &NewParticipant) -> ParticipantResult {
        let named = named.person.clone();
        let Some(number) = self.account_of(&named.jid) else {
            return ParticipantResult::refused(named, ParticipantCode::NotFound);
        };
        let person = self.person_as(&number, &named.jid);
        let key = (group.user().to_owned(), number.clone());
        let Some(row) = self.world.tables.members.get(&key).cloned() else {
            return ParticipantResult::refused(person, ParticipantCode::NotFound);
        };
        let code = match action {
            MemberAction::Remove if row.superadmin => ParticipantCode::NotAllowed,
            MemberAction::Demote if row.superadmin => ParticipantCode::NotAcceptable,
            MemberAction::Add => ParticipantCode::Already,
            MemberAction::Promote if row.admin => ParticipantCode::Already,
            MemberAction::Demote if !row.admin => ParticipantCode::Already,
            MemberAction::Remove => {
                self.world.tables.members.remove(&key);
                if let Ok(group) = self.group_mut(group) {
                    group.removed.push(number.to_string());
                }
                return ParticipantResult::done(person);
            }
            MemberAction::Promote | MemberAction::Demote => {
                let row = Member { admin: action == MemberAction::Promote, ..row };
                self.world.tables.members.insert(key, row);
                return ParticipantResult::done(person);
            }
        };
        ParticipantResult::refused(person, code)
    }

    pub(crate) fn leave_groups(&mut self, by: &Endpoint, request: &LeaveGroups) -> Vec<GroupLeft> {
        let left = request.groups.iter().map(|group| {
            let error = match self.member(group, &by.number) {
                Ok(_) => None,
                Err(_) => Some(ParticipantCode::NotFound),
            };
            if error.is_none() {
                self.leave(group, &by.number);
            }
            GroupLeft { group: group.clone(), error }
        });
        left.collect()
    }

    /// Takes a member out who wants to go; a group without admins gets one, an empty one is gone.
    fn leave(&mut self, group: &Jid, number: &Number) {
        self.world.tables.members.remove(&(group.user().to_owned(), number.clone()));
        self.tell_of_members(group, number, MemberChange::Removed, std::slice::from_ref(number));
        let members = self.members(group);
        let Some((oldest, row)) = members.first().cloned() else { return self.forget_group(group) };
        if !members.iter().any(|(_, row)| row.admin) {
            let row = Member { admin: true, ..row };
            self.world.tables.members.insert((group.user().to_owned(), oldest.clone()), row);
            self.tell_of_members(group, number, MemberChange::Promoted, &[oldest]);
        }
    }

    fn forget_group(&mut self, group: &Jid) {
        let id = group.user().to_owned();
        let tables = &mut self.world.tables;
        tables.groups.remove(&id);
        let all = || (id.clone(), Number::lowest())..=(id.clone(), Number::highest());
        tables.applicants.remove_range(all());
        tables.invited.remove_range(all());
    }
}
