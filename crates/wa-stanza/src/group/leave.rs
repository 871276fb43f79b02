//! Leaving groups.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::ParticipantCode;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// Leaves groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaveGroups {
    /// The groups.
    pub groups: Vec<Jid>,
}

/// What became of leaving one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLeft {
    /// The group.
    pub group: Jid,
    /// Why it was not left.
    pub error: Option<ParticipantCode>,
}

impl Request for LeaveGroups {
    type Response = Vec<GroupLeft>;

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        Jid::GROUPS
    }

    fn write(&self) -> Vec<Node> {
        let groups = self.groups.iter().map(|group| el("group").attr("id", group).build());
        vec![el("leave").append(groups).build()]
    }

    /// Reads the answer; one that tells nothing of single groups means that all were left.
    fn parse(reply: NodeRef<'_>) -> Result<Vec<GroupLeft>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let Some(leave) = iq.opt_child("leave") else { return Ok(Vec::new()) };
        leave
            .children("group")
            .map(|group| {
                let error = group.opt_number("error")?.filter(|code| *code != 200);
                Ok(GroupLeft { group: group.jid("id")?, error: error.map(ParticipantCode::from_code) })
            })
            .collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for LeaveGroups {
    /// Takes every child that names a group: clients have three words for them.
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let leave = iq.child("leave")?;
        let mut groups = Vec::new();
        for child in leave.all_children() {
            match child.opt_jid("id")? {
                Some(group) => groups.push(group),
                None => groups.extend(child.opt_jid("parent_group_jid")?),
            }
        }
        Ok(Self { groups })
    }

    fn write_reply(left: &Vec<GroupLeft>) -> Vec<Node> {
        let groups = left.iter().map(|left| {
            el("group")
                .attr("id", &left.group)
                .display_opt("error", left.error.map(ParticipantCode::code))
                .build()
        });
        vec![el("leave").append(groups).build()]
    }
}
