//! Marking a group as seen.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Marks a group as one that the account knows it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcknowledgeGroup {
    /// The group.
    pub group: Jid,
}

impl Request for AcknowledgeGroup {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        vec![el("ack").build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for AcknowledgeGroup {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        iq.child("ack")?;
        Ok(Self { group: target_of(&iq)? })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
