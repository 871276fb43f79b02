//! People who ask to be let into a group.

use wa_jid::Jid;
use wa_stanza::UnixSeconds;
use wa_stanza::group::{
    CancelMembershipRequest, DecideMembership, FetchMembershipRequests, GroupChange, MembershipDecided,
    MembershipDecision, MembershipRequest, ParticipantCode, ParticipantResult, RequestMethod,
};
use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::tell::Entrance;
use crate::world::groups::{Applicant, MAX_MEMBERS, Member};

impl Step<'_> {
    /// Notes that somebody asks, and tells the admins.
    pub(crate) fn apply_for(&mut self, group: &Jid, number: &Number) {
        let key = (group.user().to_owned(), number.clone());
        if self.world.tables.applicants.contains(&key) {
            return;
        }
        self.world.tables.applicants.insert(key, Applicant { at: self.now.seconds() });
        let method = Some(RequestMethod::InviteLink);
        let asked = GroupChange::MembershipRequested { method: method.clone(), parent: None };
        self.tell_of_group(group, number, std::slice::from_ref(number), asked);
        let people = vec![self.person(number, self.form_in(group))];
        let admins = self.admin_numbers(group);
        let asking = GroupChange::MembershipRequests { method, parent: None, people };
        self.tell_of_group(group, number, &admins, asking);
    }

    pub(crate) fn list_requests(
        &self,
        by: &Endpoint,
        request: &FetchMembershipRequests,
    ) -> Result<Vec<MembershipRequest>, IqErrorCode> {
        self.admin(&request.group, &by.number)?;
        let form = self.form_in(&request.group);
        let id = request.group.user();
        let start = (id.to_owned(), Number::lowest());
        let rows = self.world.tables.applicants.range(start..).take_while(|((of, _), _)| of == id);
        let requests = rows.map(|((_, number), row)| {
            let at = UnixSeconds::new(row.at);
            MembershipRequest::new(self.person(number, form), at, Some(RequestMethod::InviteLink))
        });
        Ok(requests.collect())
    }

    pub(crate) fn decide_requests(
        &mut self,
        by: &Endpoint,
        request: &DecideMembership,
    ) -> Result<MembershipDecided, IqErrorCode> {
        let DecideMembership { group, decision, people } = request;
        self.admin(group, &by.number)?;
        let mut decided = Vec::new();
        let mut results = Vec::new();
        for jid in people {
            let Some(number) = self.account_of(jid) else {
                results.push(ParticipantResult::refused(jid.clone().into(), ParticipantCode::NotFound));
                continue;
            };
            let person = self.person_as(&number, jid);
            results.push(match self.decide_one(group, *decision, &number) {
                Ok(()) => {
                    decided.push(number);
                    ParticipantResult::done(person)
                }
                Err(code) => ParticipantResult::refused(person, code),
            });
        }
        match decision {
            MembershipDecision::Approve => {
                self.tell_of_entrance(group, &by.number, &decided, Entrance::Added);
            }
            MembershipDecision::Reject => self.tell_of_revocation(group, &by.number, &decided),
        }
        Ok(MembershipDecided { decision: *decision, results })
    }

    fn decide_one(
        &mut self,
        group: &Jid,
        decision: MembershipDecision,
        number: &Number,
    ) -> Result<(), ParticipantCode> {
        let key = (group.user().to_owned(), number.clone());
        if !self.world.tables.applicants.contains(&key) {
            let member = self.member(group, number).is_ok();
            return Err(if member { ParticipantCode::Already } else { ParticipantCode::NotFound });
        }
        match decision {
            MembershipDecision::Approve if self.members(group).len() >= MAX_MEMBERS => {
                return Err(ParticipantCode::GroupFull);
            }
            MembershipDecision::Approve => self.seat(group, number, Member::default()),
            MembershipDecision::Reject => {
                self.world.tables.applicants.remove(&key);
            }
        }
        Ok(())
    }

    pub(crate) fn cancel_request(
        &mut self,
        by: &Endpoint,
        request: &CancelMembershipRequest,
    ) -> Result<Vec<ParticipantResult>, IqErrorCode> {
        if self.account_of(&request.own).as_ref() != Some(&by.number) {
            return Err(IqErrorCode::Forbidden);
        }
        self.group(&request.group)?;
        let person = self.person_as(&by.number, &request.own);
        let key = (request.group.user().to_owned(), by.number.clone());
        if self.world.tables.applicants.remove(&key).is_none() {
            return Ok(vec![ParticipantResult::refused(person, ParticipantCode::NotFound)]);
        }
        self.tell_of_revocation(&request.group, &by.number, std::slice::from_ref(&by.number));
        Ok(vec![ParticipantResult::done(person)])
    }

    /// Tells admins, and those who asked, that they ask no longer.
    fn tell_of_revocation(&mut self, group: &Jid, by: &Number, whom: &[Number]) {
        if whom.is_empty() {
            return;
        }
        let form = self.form_in(group);
        let people = whom.iter().map(|number| self.person(number, form)).collect();
        let mut audience = self.admin_numbers(group);
        audience.extend_from_slice(whom);
        self.tell_of_group(group, by, &audience, GroupChange::MembershipRequestsRevoked { people });
    }
}
