//! Invitations that are sent to one person in a message.

use wa_binary::{Node, NodeBuilder, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::group::{GroupInfo, JoinOutcome, ParticipantResult};
use crate::id::UnixSeconds;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// An invitation, as its message carries it.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The group.
    pub group: Jid,
    /// The code.
    pub code: Box<str>,
    /// Until when it may be accepted.
    pub expiration: UnixSeconds,
    /// Who sent it.
    pub inviter: Jid,
}

impl Invitation {
    fn write(&self, node: NodeBuilder) -> Node {
        node.attr("code", &*self.code)
            .display("expiration", self.expiration)
            .attr("admin", &self.inviter)
            .build()
    }

    #[cfg(feature = "serve")]
    fn read(group: Jid, node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            group,
            code: node.text("code")?,
            expiration: node.time("expiration")?,
            inviter: node.jid("admin")?,
        })
    }
}

impl std::fmt::Debug for Invitation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Invitation")
            .field("group", &self.group)
            .field("expiration", &self.expiration)
            .finish_non_exhaustive()
    }
}

/// Asks where an invitation leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchInvitation {
    /// The invitation.
    pub invitation: Invitation,
}

impl Request for FetchInvitation {
    type Response = GroupInfo;

    const SPEC: IqSpec = IqSpec::get("w:g2");

    fn target(&self) -> Jid {
        self.invitation.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![el("query").child(self.invitation.write(el("add_request"))).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<GroupInfo, ParseError> {
        GroupInfo::child_of(&Reader::root(reply, "iq")?)
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchInvitation {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let query = iq.child("query")?;
        let invitation = Invitation::read(target_of(&iq)?, &query.child("add_request")?)?;
        Ok(Self { invitation })
    }

    fn write_reply(group: &GroupInfo) -> Vec<Node> {
        vec![group.to_node()]
    }
}

/// Accepts an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptInvitation {
    /// The invitation.
    pub invitation: Invitation,
}

impl Request for AcceptInvitation {
    type Response = JoinOutcome;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.invitation.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![self.invitation.write(el("accept"))]
    }

    fn parse(reply: NodeRef<'_>) -> Result<JoinOutcome, ParseError> {
        JoinOutcome::read(reply)
    }
}

#[cfg(feature = "serve")]
impl Serve for AcceptInvitation {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { invitation: Invitation::read(target_of(&iq)?, &iq.child("accept")?)? })
    }

    fn write_reply(outcome: &JoinOutcome) -> Vec<Node> {
        vec![outcome.to_node()]
    }
}

/// Makes the invitations of these people useless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevokeInvitations {
    /// The group.
    pub group: Jid,
    /// Who was invited.
    pub invited: Vec<Jid>,
}

impl Request for RevokeInvitations {
    type Response = Vec<ParticipantResult>;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        let invited = self.invited.iter().map(|jid| el("participant").attr("jid", jid).build());
        vec![el("revoke").append(invited).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<ParticipantResult>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        ParticipantResult::read_all(&iq.child("revoke")?)
    }
}

#[cfg(feature = "serve")]
impl Serve for RevokeInvitations {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let revoke = iq.child("revoke")?;
        let invited = revoke.children("participant").map(|node| node.jid("jid")).collect::<Result<_, _>>()?;
        Ok(Self { group: target_of(&iq)?, invited })
    }

    fn write_reply(results: &Vec<ParticipantResult>) -> Vec<Node> {
        vec![el("revoke").append(results.iter().map(ParticipantResult::to_node)).build()]
    }
}
