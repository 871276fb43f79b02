//! Asking for one group.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::GroupInfo;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::iq::{IqError, IqSpec};
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Asks for all that is known about a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FetchGroup {
    /// The group.
    pub group: Jid,
    /// The hash over the participants we know; if it holds the answer is [`GroupLookup::Unchanged`].
    pub phash: Option<Box<str>>,
}

impl FetchGroup {
    /// Asks for a group of which nothing is known.
    #[must_use]
    pub const fn new(group: Jid) -> Self {
        Self { group, phash: None }
    }
}

/// What the server says about a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupLookup {
    /// The group.
    Found(Box<GroupInfo>),
    /// The participants are those of the hash in the request.
    Unchanged,
    /// The server answered, but with a refusal inside.
    Refused(IqError),
}

impl Request for FetchGroup {
    type Response = GroupLookup;

    const SPEC: IqSpec = IqSpec::get("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![el("query").attr("request", "interactive").attr_opt("phash", self.phash.as_deref()).build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<GroupLookup, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        if let Some(error) = iq.opt_child("error") {
            return Ok(GroupLookup::Refused(IqError::read(&error)?));
        }
        if iq.first_tag().is_none() {
            return Ok(GroupLookup::Unchanged);
        }
        Ok(GroupLookup::Found(Box::new(GroupInfo::child_of(&iq)?)))
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchGroup {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { group: target_of(&iq)?, phash: iq.child("query")?.opt_text("phash") })
    }

    fn write_reply(answer: &GroupLookup) -> Vec<Node> {
        match answer {
            GroupLookup::Found(group) => vec![group.to_node()],
            GroupLookup::Unchanged => Vec::new(),
            GroupLookup::Refused(error) => vec![error.to_node()],
        }
    }
}
