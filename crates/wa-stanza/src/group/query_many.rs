//! Asking for several groups at once.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::GroupInfo;
use crate::group::info::group_id;
use crate::iq::{IqErrorCode, IqSpec};
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// The most groups that one request may name.
pub const MAX_GROUPS_ASKED: usize = 10_000;

/// Asks for the descriptions of several groups, at most [`MAX_GROUPS_ASKED`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchGroups {
    /// The groups.
    pub groups: Vec<Jid>,
}

/// What the server says about one of several groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupsAnswer {
    /// The group.
    Found(Box<GroupInfo>),
    /// Too much to be told here; ask for it alone.
    Truncated {
        /// The group.
        group: Jid,
        /// The number of its members.
        size: Option<u32>,
    },
    /// It is not told.
    Refused {
        /// The group.
        group: Jid,
        /// Why.
        code: IqErrorCode,
    },
}

impl Request for FetchGroups {
    type Response = Vec<GroupsAnswer>;

    const SPEC: IqSpec = IqSpec::get("w:g2");

    fn target(&self) -> Jid {
        Jid::GROUPS
    }

    fn write(&self) -> Vec<Node> {
        let groups = self.groups.iter().map(|group| el("group").attr("jid", group).build());
        vec![el("query").append(groups).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<GroupsAnswer>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let groups = iq.child("groups")?;
        groups.children("group").map(|group| GroupsAnswer::read(&group)).collect()
    }
}

impl GroupsAnswer {
    fn read(group: &Reader<'_>) -> Result<Self, ParseError> {
        if let Some(code) = group.opt_number("error")? {
            return Ok(Self::Refused { group: group_id(group)?, code: IqErrorCode::from_code(code) });
        }
        if group.flag("truncated") {
            return Ok(Self::Truncated { group: group_id(group)?, size: group.opt_number("size")? });
        }
        Ok(Self::Found(Box::new(GroupInfo::read(group)?)))
    }

    #[cfg(feature = "serve")]
    fn to_node(&self) -> Node {
        match self {
            Self::Found(info) => info.to_node(),
            Self::Truncated { group, size } => el("group")
                .attr("id", group.user())
                .attr("truncated", "true")
                .display_opt("size", *size)
                .build(),
            Self::Refused { group, code } => {
                el("group").attr("id", group.user()).display("error", code.code()).build()
            }
        }
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchGroups {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let query = iq.child("query")?;
        let groups: Vec<Jid> =
            query.children("group").map(|group| group.jid("jid")).collect::<Result<_, _>>()?;
        if groups.len() > MAX_GROUPS_ASKED {
            return Err(query.bad_content("fewer groups"));
        }
        Ok(Self { groups })
    }

    fn write_reply(answers: &Vec<GroupsAnswer>) -> Vec<Node> {
        vec![el("groups").children(answers.iter().map(GroupsAnswer::to_node)).build()]
    }
}
