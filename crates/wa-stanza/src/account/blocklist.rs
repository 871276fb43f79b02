//! `blocklist`: whom the account has blocked.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::UnixSeconds;
use crate::iq::IqSpec;
use crate::message::AddressingMode;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
#[cfg(feature = "serve")]
use crate::write::el;

/// Asks whom the account has blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchBlockList;

/// Whom the account has blocked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlockList {
    /// Names this version of the list.
    pub dhash: Option<Box<str>>,
    /// How the list addresses people.
    pub addressing_mode: Option<AddressingMode>,
    /// The people.
    pub users: Vec<BlockedUser>,
}

/// One person the account has blocked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockedUser {
    /// The person, usually by hidden id.
    pub jid: Jid,
    /// The person by phone number.
    pub pn: Option<Jid>,
    /// Since when.
    pub t: Option<UnixSeconds>,
}

impl Request for FetchBlockList {
    type Response = BlockList;

    const SPEC: IqSpec = IqSpec::get("blocklist");

    fn write(&self) -> Vec<Node> {
        Vec::new()
    }

    fn parse(reply: NodeRef<'_>) -> Result<BlockList, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let Some(list) = iq.opt_child("list") else { return Ok(BlockList::default()) };
        let users = list
            .children("item")
            .map(|item| {
                Ok(BlockedUser { jid: item.jid("jid")?, pn: item.opt_jid("pn_jid")?, t: item.opt_time("t")? })
            })
            .collect::<Result<_, _>>()?;
        Ok(BlockList {
            dhash: list.opt_text("dhash"),
            addressing_mode: list.opt_word("addressing_mode", AddressingMode::from_wire),
            users,
        })
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchBlockList {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?;
        Ok(Self)
    }

    /// `<list>` and its hash are written even when nobody is blocked; clients need both.
    fn write_reply(list: &BlockList) -> Vec<Node> {
        let items = list.users.iter().map(|user| {
            el("item")
                .attr("jid", &user.jid)
                .attr_opt("pn_jid", user.pn.as_ref())
                .display_opt("t", user.t)
                .build()
        });
        let node = el("list")
            .attr("dhash", list.dhash.as_deref().unwrap_or_default())
            .attr_opt("addressing_mode", list.addressing_mode.as_ref().map(AddressingMode::as_str))
            .children(items);
        vec![node.build()]
    }
}
