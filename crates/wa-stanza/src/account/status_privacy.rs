//! Who may see the posts in the status feed.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// Which list of people.
    pub enum StatusList {
        /// The contacts.
        Contacts = "contacts",
        /// The only ones to see posts.
        Allowed = "whitelist",
        /// Those among the contacts that see none.
        Denied = "blacklist",
    }
}

/// One list of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusAudience {
    /// Which.
    pub kind: StatusList,
    /// Whether it is the one in use.
    pub is_default: bool,
    /// The people.
    pub users: Vec<Jid>,
}

/// Asks for the lists of people that posts in the status feed are for; 404 if there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchStatusPrivacy;

impl Request for FetchStatusPrivacy {
    type Response = Vec<StatusAudience>;

    const SPEC: IqSpec = IqSpec::get("status");

    fn write(&self) -> Vec<Node> {
        vec![el("privacy").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<StatusAudience>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let privacy = iq.child("privacy")?;
        privacy.children("list").map(|list| StatusAudience::read(&list)).collect()
    }
}

impl StatusAudience {
    fn read(list: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            kind: StatusList::from_wire(&list.text("type")?),
            is_default: list.flag("default"),
            users: list.children("user").map(|user| user.jid("jid")).collect::<Result<_, _>>()?,
        })
    }

    #[cfg(feature = "serve")]
    fn to_node(&self) -> Node {
        let users = self.users.iter().map(|user| el("user").attr("jid", user).build());
        el("list")
            .attr("type", self.kind.as_str())
            .attr_opt("default", self.is_default.then_some("true"))
            .children(users)
            .build()
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchStatusPrivacy {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?.child("privacy")?;
        Ok(Self)
    }

    fn write_reply(lists: &Vec<StatusAudience>) -> Vec<Node> {
        vec![el("privacy").children(lists.iter().map(StatusAudience::to_node)).build()]
    }
}
