//! Asking for all groups of the account.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::GroupInfo;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// Asks for all groups the account is a member of, communities among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchParticipating {
    /// Whether members are told.
    pub participants: bool,
    /// Whether descriptions are told.
    pub descriptions: bool,
}

impl FetchParticipating {
    /// Asks for everything.
    #[must_use]
    pub const fn all() -> Self {
        Self { participants: true, descriptions: true }
    }
}

impl Request for FetchParticipating {
    type Response = Vec<GroupInfo>;

    const SPEC: IqSpec = IqSpec::get("w:g2");

    fn target(&self) -> Jid {
        Jid::GROUPS
    }

    fn write(&self) -> Vec<Node> {
        let participants = self.participants.then(|| el("participants").build());
        let descriptions = self.descriptions.then(|| el("description").build());
        vec![el("participating").append(participants).append(descriptions).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<GroupInfo>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let groups = iq.child("groups")?;
        groups.children("group").map(|group| GroupInfo::read(&group)).collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchParticipating {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let wanted = iq.child("participating")?;
        Ok(Self { participants: wanted.has("participants"), descriptions: wanted.has("description") })
    }

    fn write_reply(groups: &Vec<GroupInfo>) -> Vec<Node> {
        vec![el("groups").children(groups.iter().map(GroupInfo::to_node)).build()]
    }
}
