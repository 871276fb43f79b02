//! Adding, removing, promoting and demoting members.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::group::{NewParticipant, ParticipantResult};
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// What is done with members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MemberAction {
    /// They become members.
    Add,
    /// They are members no longer.
    Remove,
    /// They become admins.
    Promote,
    /// They are admins no longer.
    Demote,
}

impl MemberAction {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Add, Self::Remove, Self::Promote, Self::Demote];

    /// The tag of the request and of its answer.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Promote => "promote",
            Self::Demote => "demote",
        }
    }
}

/// Changes members of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChangeMembers {
    /// The group.
    pub group: Jid,
    /// What is done.
    pub action: MemberAction,
    /// With whom; tokens count for `Add` only.
    pub participants: Vec<NewParticipant>,
    /// In a community: remove them from all of its groups.
    pub linked_groups: bool,
}

impl ChangeMembers {
    /// A change in one group.
    #[must_use]
    pub const fn new(group: Jid, action: MemberAction, participants: Vec<NewParticipant>) -> Self {
        Self { group, action, participants, linked_groups: false }
    }
}

/// What became of a change, for each person; the request as a whole succeeds even if all failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembersChanged {
    /// What was to be done.
    pub action: MemberAction,
    /// What became of it.
    pub results: Vec<ParticipantResult>,
}

impl Request for ChangeMembers {
    type Response = MembersChanged;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        let participants = self.participants.iter().map(|participant| match self.action {
            MemberAction::Add => participant.to_node(),
            _ => el("participant").attr("jid", &participant.person.jid).build(),
        });
        let action = el(self.action.as_str()).mark("linked_groups", self.linked_groups);
        vec![action.append(participants).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<MembersChanged, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let (action, node) = action_in(&iq)?;
        Ok(MembersChanged { action, results: ParticipantResult::read_all(&node)? })
    }
}

#[cfg(feature = "serve")]
impl Serve for ChangeMembers {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let (action, node) = action_in(&iq)?;
        Ok(Self {
            group: target_of(&iq)?,
            action,
            participants: NewParticipant::read_all(&node)?,
            linked_groups: node.flag("linked_groups"),
        })
    }

    fn write_reply(changed: &MembersChanged) -> Vec<Node> {
        let results = changed.results.iter().map(ParticipantResult::to_node);
        vec![el(changed.action.as_str()).append(results).build()]
    }
}

/// Finds out what is done.
fn action_in<'a>(iq: &'a Reader<'_>) -> Result<(MemberAction, Reader<'a>), ParseError> {
    let found = MemberAction::ALL
        .into_iter()
        .find_map(|action| iq.opt_child(action.as_str()).map(|node| (action, node)));
    found.ok_or_else(|| iq.bad_content("add, remove, promote or demote"))
}
