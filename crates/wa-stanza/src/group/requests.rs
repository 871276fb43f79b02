//! People who ask to become members.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::person::PersonKeys;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::group::{GroupPerson, ParticipantResult, RequestMethod};
use crate::id::UnixSeconds;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// Somebody who asks to become a member.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MembershipRequest {
    /// Who it is.
    pub person: GroupPerson,
    /// When that person asked.
    pub t: UnixSeconds,
    /// Who proposed it, if it was somebody else.
    pub requestor: Option<Jid>,
    /// How that person asked.
    pub method: Option<RequestMethod>,
    /// The community by which that person came.
    pub parent: Option<Jid>,
}

impl MembershipRequest {
    /// A request at a time.
    #[must_use]
    pub const fn new(person: GroupPerson, t: UnixSeconds, method: Option<RequestMethod>) -> Self {
        Self { person, t, requestor: None, method, parent: None }
    }
}

/// Asks who wants to become a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchMembershipRequests {
    /// The group.
    pub group: Jid,
}

impl Request for FetchMembershipRequests {
    type Response = Vec<MembershipRequest>;

    const SPEC: IqSpec = IqSpec::get("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![el("membership_approval_requests").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<MembershipRequest>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let list = iq.child("membership_approval_requests")?;
        list.children("membership_approval_request")
            .map(|node| {
                Ok(MembershipRequest {
                    person: GroupPerson::read(&node, &PersonKeys::MEMBER)?,
                    t: node.time("request_time")?,
                    requestor: node.opt_jid("requestor")?,
                    method: node.opt_word("request_method", RequestMethod::from_wire),
                    parent: node.opt_jid("parent_group_jid")?,
                })
            })
            .collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchMembershipRequests {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        iq.child("membership_approval_requests")?;
        Ok(Self { group: target_of(&iq)? })
    }

    fn write_reply(requests: &Vec<MembershipRequest>) -> Vec<Node> {
        let list = requests.iter().map(|request| {
            request
                .person
                .write(el("membership_approval_request"), &PersonKeys::MEMBER)
                .display("request_time", request.t)
                .attr_opt("requestor", request.requestor.as_ref())
                .attr_opt("request_method", request.method.as_ref().map(RequestMethod::as_str))
                .attr_opt("parent_group_jid", request.parent.as_ref())
                .build()
        });
        vec![el("membership_approval_requests").children(list).build()]
    }
}

/// What an admin decides about people who ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MembershipDecision {
    /// They become members.
    Approve,
    /// They do not.
    Reject,
}

impl MembershipDecision {
    const ALL: [Self; 2] = [Self::Approve, Self::Reject];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
        }
    }

    fn find<'a>(action: &'a Reader<'_>) -> Result<(Self, Reader<'a>), ParseError> {
        let found = Self::ALL
            .into_iter()
            .find_map(|decision| action.opt_child(decision.as_str()).map(|node| (decision, node)));
        found.ok_or_else(|| action.bad_content("approve or reject"))
    }

    fn wrap(self, participants: impl IntoIterator<Item = Node>) -> Node {
        let decision = el(self.as_str()).append(participants).build();
        el("membership_requests_action").child(decision).build()
    }
}

/// Decides about people who ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecideMembership {
    /// The group.
    pub group: Jid,
    /// What is decided.
    pub decision: MembershipDecision,
    /// About whom.
    pub people: Vec<Jid>,
}

/// What became of a decision, for each person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembershipDecided {
    /// What was decided.
    pub decision: MembershipDecision,
    /// What became of it.
    pub results: Vec<ParticipantResult>,
}

impl Request for DecideMembership {
    type Response = MembershipDecided;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        let people = self.people.iter().map(|jid| el("participant").attr("jid", jid).build());
        vec![self.decision.wrap(people)]
    }

    fn parse(reply: NodeRef<'_>) -> Result<MembershipDecided, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let action = iq.child("membership_requests_action")?;
        let (decision, node) = MembershipDecision::find(&action)?;
        Ok(MembershipDecided { decision, results: ParticipantResult::read_all(&node)? })
    }
}

#[cfg(feature = "serve")]
impl Serve for DecideMembership {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let action = iq.child("membership_requests_action")?;
        let (decision, node) = MembershipDecision::find(&action)?;
        let people = node.children("participant").map(|node| node.jid("jid")).collect::<Result<_, _>>()?;
        Ok(Self { group: target_of(&iq)?, decision, people })
    }

    fn write_reply(decided: &MembershipDecided) -> Vec<Node> {
        vec![decided.decision.wrap(decided.results.iter().map(ParticipantResult::to_node))]
    }
}

/// Takes the own request back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CancelMembershipRequest {
    /// The group.
    pub group: Jid,
    /// The own address.
    pub own: Jid,
}

impl Request for CancelMembershipRequest {
    type Response = Vec<ParticipantResult>;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        let own = el("participant").attr("jid", &self.own).build();
        vec![el("cancel_membership_requests").child(own).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<ParticipantResult>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        match iq.opt_child("cancel_membership_requests") {
            Some(list) => ParticipantResult::read_all(&list),
            None => Ok(Vec::new()),
        }
    }
}

#[cfg(feature = "serve")]
impl Serve for CancelMembershipRequest {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let list = iq.child("cancel_membership_requests")?;
        Ok(Self { group: target_of(&iq)?, own: list.child("participant")?.jid("jid")? })
    }

    fn write_reply(results: &Vec<ParticipantResult>) -> Vec<Node> {
        vec![el("cancel_membership_requests").append(results.iter().map(ParticipantResult::to_node)).build()]
    }
}
