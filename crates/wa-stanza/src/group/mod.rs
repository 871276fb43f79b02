//! `w:g2`: groups, what they are and how they are changed.

mod acknowledge;
mod change;
mod create;
mod describe;
mod facts;
mod info;
mod invitation;
mod invite;
mod leave;
mod linked;
mod members;
mod notice;
mod participant;
mod participating;
mod person;
mod query;
mod query_many;
mod requests;
mod setting;
mod subject;
mod words;

pub use self::acknowledge::AcknowledgeGroup;
pub use self::change::{GroupChange, GroupMark, MemberChange, MemberVersions};
pub use self::create::{CreateGroup, NewDescription, NewParticipant};
pub use self::describe::SetGroupDescription;
pub use self::facts::{Ephemeral, GroupDescription, GroupSubject, GrowthLock};
pub use self::info::{GroupInfo, MAX_LISTED_PARTICIPANTS};
pub use self::invitation::{AcceptInvitation, FetchInvitation, Invitation, RevokeInvitations};
pub use self::invite::{
    FetchInviteCode, FetchInviteInfo, InviteCode, JoinByCode, JoinOutcome, RevokeInviteCode,
};
pub use self::leave::{GroupLeft, LeaveGroups};
pub use self::linked::LinkedGroup;
pub use self::members::{ChangeMembers, MemberAction, MembersChanged};
pub use self::notice::GroupNotice;
pub use self::participant::{AddRequest, GroupParticipant, ParticipantRefusal, ParticipantResult};
pub use self::participating::FetchParticipating;
pub use self::person::GroupPerson;
pub use self::query::{FetchGroup, GroupLookup};
pub use self::query_many::{FetchGroups, GroupsAnswer, MAX_GROUPS_ASKED};
pub use self::requests::{
    CancelMembershipRequest, DecideMembership, FetchMembershipRequests, MembershipDecided,
    MembershipDecision, MembershipRequest,
};
pub use self::setting::{GroupSetting, SetGroupSetting, Switch};
pub use self::subject::SetGroupSubject;
pub use self::words::{
    GroupFlag, GroupRole, MemberAddMode, MemberLinkMode, ParticipantCode, RequestMethod, ShareHistoryMode,
};

/// The group a request is sent to.
#[cfg(feature = "serve")]
fn target_of(iq: &crate::Reader<'_>) -> Result<wa_jid::Jid, crate::ParseError> {
    iq.jid("to")
}
