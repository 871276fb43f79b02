//! `status`: who sees our status updates.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
#[cfg(feature = "serve")]
use crate::write::Write as _;
use crate::write::el;

wire_words! {
    /// How a list of people is meant.
    pub enum StatusAudience {
        /// Everybody in the address book; the list is empty.
        Contacts = "contacts",
        /// Only the people of the list.
        Only = "whitelist",
        /// Everybody in the address book but the people of the list.
        Except = "blacklist",
    }
}

/// Who sees status updates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusList {
    /// How the list is meant.
    pub audience: StatusAudience,
    /// Whether it is the one in force.
    pub is_default: bool,
    /// The people.
    pub people: Vec<Jid>,
}

impl StatusList {
    fn read(list: &Reader<'_>) -> Result<Self, ParseError> {
        let people = list.children("user").map(|user| user.jid("jid")).collect::<Result<_, _>>()?;
        Ok(Self {
            audience: StatusAudience::from_wire(&list.text("type")?),
            is_default: list.flag("default"),
            people,
        })
    }

    fn to_node(&self, with_default: bool) -> Node {
        let people = self.people.iter().map(|jid| el("user").attr("jid", jid).build());
        let default = (with_default && self.is_default).then_some("true");
        let list = el("list").attr("type", self.audience.as_str()).attr_opt("default", default);
        people.fold(list, wa_binary::NodeBuilder::child).build()
    }
}

/// Asks who sees our status updates. A refusal with 404 means the whole address book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchStatusPrivacy;

impl Request for FetchStatusPrivacy {
    /// The lists the account has made; one of them is in force.
    type Response = Vec<StatusList>;

    const SPEC: IqSpec = IqSpec::get("status");

    fn write(&self) -> Vec<Node> {
        vec![el("privacy").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<Vec<StatusList>, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let privacy = iq.child("privacy")?;
        privacy.children("list").map(|list| StatusList::read(&list)).collect()
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchStatusPrivacy {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        iq.child("privacy")?;
        Ok(Self)
    }

    fn write_reply(lists: &Vec<StatusList>) -> Vec<Node> {
        vec![el("privacy").append(lists.iter().map(|list| list.to_node(true))).build()]
    }
}

/// Changes who sees our status updates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetStatusPrivacy {
    /// The list that is to be in force.
    pub list: StatusList,
}

impl Request for SetStatusPrivacy {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("status");

    fn write(&self) -> Vec<Node> {
        vec![el("privacy").child(self.list.to_node(false)).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetStatusPrivacy {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let privacy = iq.child("privacy")?;
        let list = StatusList { is_default: true, ..StatusList::read(&privacy.child("list")?)? };
        Ok(Self { list })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
