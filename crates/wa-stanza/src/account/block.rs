//! `blocklist`: blocking somebody, or no longer.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::account::{BlockList, FetchBlockList};
use crate::error::ParseError;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// What happens to an entry of the block list.
    pub enum BlockAction {
        /// It is added.
        Block = "block",
        /// It is removed.
        Unblock = "unblock",
    }
}

/// Blocks somebody, or no longer. The server takes hidden ids only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeBlock {
    /// What to do.
    pub action: BlockAction,
    /// The person's hidden id.
    pub lid: Jid,
    /// The person's phone number; required to block.
    pub pn: Option<Jid>,
}

impl Request for ChangeBlock {
    /// The whole list after the change; some servers leave it empty.
    type Response = BlockList;

    const SPEC: IqSpec = IqSpec::set("blocklist");

    fn write(&self) -> Vec<Node> {
        let item = el("item")
            .attr("action", self.action.as_str())
            .attr("jid", &self.lid)
            .attr_opt("pn_jid", self.pn.as_ref());
        vec![item.build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<BlockList, ParseError> {
        FetchBlockList::parse(reply)
    }
}

#[cfg(feature = "serve")]
impl Serve for ChangeBlock {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let item = iq.child("item")?;
        Ok(Self {
            action: BlockAction::from_wire(&item.text("action")?),
            lid: item.jid("jid")?,
            pn: item.opt_jid("pn_jid")?,
        })
    }

    fn write_reply(list: &BlockList) -> Vec<Node> {
        FetchBlockList::write_reply(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::IqId;
    use crate::iq::build_iq;

    #[test]
    fn the_request_is_the_one_that_baileys_sends() {
        // Recorded from Baileys 7.0.0-rc14, attributes in our order.
        let (lid, pn) = (Jid::lid("195967577282116"), Jid::pn("15550000002"));
        let recorded = el("iq")
            .attr("to", Jid::SERVER)
            .attr("type", "set")
            .attr("xmlns", "blocklist")
            .attr("id", "46334.14062-20")
            .child(el("item").attr("action", "block").attr("jid", &lid).attr("pn_jid", &pn))
            .build();
        let id = IqId::new("46334.14062-20").unwrap();
        assert_eq!(build_iq(&id, &ChangeBlock { action: BlockAction::Block, lid, pn: Some(pn) }), recorded);
    }
}
