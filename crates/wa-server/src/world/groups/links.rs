//! Invite links and invitations.

use wa_jid::Jid;
use wa_stanza::group::{
    AcceptInvitation, FetchInviteCode, FetchInviteInfo, GroupChange, GroupInfo, Invitation, InviteCode,
    JoinByCode, JoinOutcome, ParticipantCode, ParticipantResult, RevokeInvitations, RevokeInviteCode,
};
use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::tell::Entrance;
use crate::world::groups::{MAX_MEMBERS, Member};

/// Characters of a code in a link.
const CODE_LENGTH: usize = 22;
/// The alphabet of codes.
const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// How many revoked codes of a group are remembered.
const MAX_REVOKED: usize = 100;
/// The link leads nowhere any more.
const GONE: IqErrorCode = IqErrorCode::Gone;

impl Step<'_> {
    /// Draws a code of so many characters.
    pub(crate) fn fresh_code(&mut self, length: usize) -> String {
        let mut code = String::with_capacity(length);
        for _ in 0..length {
            let draw = usize::try_from(self.rng.next_u32()).unwrap_or(0) % ALPHABET.len();
            code.extend(ALPHABET.get(draw).map(|letter| char::from(*letter)));
        }
        code
    }

    pub(crate) fn show_link(
        &mut self,
        by: &Endpoint,
        request: &FetchInviteCode,
    ) -> Result<InviteCode, IqErrorCode> {
        self.may_see_link(&request.group, &by.number)?;
        if self.group(&request.group)?.invite_code.is_empty() {
            let code = self.fresh_code(CODE_LENGTH);
            self.group_mut(&request.group)?.invite_code = code;
        }
        self.link_of(&request.group)
    }

    /// Makes a new link; the old one leads nowhere from then on.
    pub(crate) fn renew_link(
        &mut self,
        by: &Endpoint,
        request: &RevokeInviteCode,
    ) -> Result<InviteCode, IqErrorCode> {
        self.may_see_link(&request.group, &by.number)?;
        self.admin(&request.group, &by.number).map_err(|_| IqErrorCode::NotAuthorized)?;
        let code = self.fresh_code(CODE_LENGTH);
        let group = self.group_mut(&request.group)?;
        let old = std::mem::replace(&mut group.invite_code, code);
        if !old.is_empty() {
            group.revoked_codes.push(old);
        }
        if group.revoked_codes.len() > MAX_REVOKED {
            group.revoked_codes.remove(0);
        }
        let code = self.link_of(&request.group)?;
        let admins = self.admin_numbers(&request.group);
        self.tell_of_group(&request.group, &by.number, &admins, GroupChange::InviteCode(code.clone()));
        Ok(code)
    }

    fn may_see_link(&self, group: &Jid, number: &Number) -> Result<(), IqErrorCode> {
        let member = self.member(group, number)?;
        if member.admin || self.group(group)?.everyone_sees_link {
            Ok(())
        } else {
            Err(IqErrorCode::NotAuthorized)
        }
    }

    fn link_of(&self, group: &Jid) -> Result<InviteCode, IqErrorCode> {
        InviteCode::new(&self.group(group)?.invite_code).ok_or(IqErrorCode::InternalServerError)
    }

    /// Finds the group a link leads to.
    fn behind_link(&self, code: &InviteCode) -> Result<Jid, IqErrorCode> {
        let code = code.as_str();
        if code.len() != CODE_LENGTH {
            return Err(IqErrorCode::NotAcceptable);
        }
        let mut groups = self.world.tables.groups.iter();
        if let Some((id, _)) = groups.find(|(_, group)| group.invite_code == code) {
            return Ok(Jid::group(id.as_str()));
        }
        let mut groups = self.world.tables.groups.iter();
        let revoked = groups.any(|(_, group)| group.revoked_codes.iter().any(|old| old == code));
        Err(if revoked { GONE } else { IqErrorCode::NotFound })
    }

    pub(crate) fn describe_by_link(&self, request: &FetchInviteInfo) -> Result<GroupInfo, IqErrorCode> {
        self.outline_of(&self.behind_link(&request.code)?)
    }

    pub(crate) fn join_by_link(
        &mut self,
        by: &Endpoint,
        request: &JoinByCode,
    ) -> Result<JoinOutcome, IqErrorCode> {
        let group = self.behind_link(&request.code)?;
        if self.member(&group, &by.number).is_ok() {
            return Err(IqErrorCode::NotModified);
        }
        let row = self.group(&group)?;
        if row.removed.iter().any(|removed| removed == by.number.as_str()) {
            return Err(IqErrorCode::NotAllowed);
        }
        if row.approval {
            self.apply_for(&group, &by.number);
            return Ok(JoinOutcome::Requested(group));
        }
        self.come_in(&group, &by.number)?;
        Ok(JoinOutcome::Joined(group))
    }

    /// Makes somebody a member who came on their own.
    fn come_in(&mut self, group: &Jid, number: &Number) -> Result<(), IqErrorCode> {
        if self.members(group).len() >= MAX_MEMBERS {
            return Err(IqErrorCode::ResourceLimit);
        }
        self.seat(group, number, Member::default());
        self.tell_of_entrance(group, number, std::slice::from_ref(number), Entrance::Invited);
        Ok(())
    }

    /// Checks that somebody holds an invitation that still counts.
    pub(crate) fn check_invitation(
        &self,
        number: &Number,
        invitation: &Invitation,
    ) -> Result<(), IqErrorCode> {
        self.group(&invitation.group)?;
        let key = (invitation.group.user().to_owned(), number.clone());
        let row = self.world.tables.invited.get(&key).ok_or(IqErrorCode::NotAuthorized)?;
        let inviter = self.account_of(&invitation.inviter);
        let same = row.code == *invitation.code && inviter.is_some_and(|by| by.as_str() == row.by);
        if !same {
            return Err(IqErrorCode::NotAcceptable);
        }
        if row.expires < self.now.seconds() { Err(GONE) } else { Ok(()) }
    }

    pub(crate) fn accept_invitation(
        &mut self,
        by: &Endpoint,
        request: &AcceptInvitation,
    ) -> Result<JoinOutcome, IqErrorCode> {
        let group = &request.invitation.group;
        if self.member(group, &by.number).is_ok() {
            return Err(IqErrorCode::NotModified);
        }
        self.check_invitation(&by.number, &request.invitation)?;
        self.come_in(group, &by.number)?;
        Ok(JoinOutcome::Joined(group.clone()))
    }

    pub(crate) fn revoke_invitations(
        &mut self,
        by: &Endpoint,
        request: &RevokeInvitations,
    ) -> Result<Vec<ParticipantResult>, IqErrorCode> {
        self.admin(&request.group, &by.number)?;
        let results = request.invited.iter().map(|jid| {
            let Some(number) = self.account_of(jid) else {
                return ParticipantResult::refused(jid.clone().into(), ParticipantCode::NotFound);
            };
            let person = self.person_as(&number, jid);
            match self.world.tables.invited.remove(&(request.group.user().to_owned(), number)) {
                Some(_) => ParticipantResult::done(person),
                None => ParticipantResult::refused(person, ParticipantCode::NotFound),
            }
        });
        Ok(results.collect())
    }
}
