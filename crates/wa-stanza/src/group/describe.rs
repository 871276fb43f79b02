//! Changing the description of a group.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::group::NewDescription;
#[cfg(feature = "serve")]
use crate::group::target_of;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Changes the description of a group, or takes it away.
///
/// The server refuses with a conflict if `previous` is not the id of the description it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetGroupDescription {
    /// The group.
    pub group: Jid,
    /// The id of the description that is replaced; `None` if there is none.
    pub previous: Option<Box<str>>,
    /// The new description; `None` takes it away.
    pub description: Option<NewDescription>,
}

impl Request for SetGroupDescription {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("w:g2");

    fn target(&self) -> Jid {
        self.group.clone()
    }

    fn write(&self) -> Vec<Node> {
        let node = el("description");
        let node = match &self.description {
            Some(new) => node
                .attr("id", &*new.id)
                .attr_opt("prev", self.previous.as_deref())
                .child(el("body").text_bytes(&new.body)),
            None => node.attr("delete", "true").attr_opt("prev", self.previous.as_deref()),
        };
        vec![node.build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetGroupDescription {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let node = iq.child("description")?;
        let description = if node.flag("delete") {
            None
        } else {
            let body = node.child("body")?.node().content_str().unwrap_or_default().into();
            Some(NewDescription { id: node.opt_text("id").unwrap_or_default(), body })
        };
        Ok(Self { group: target_of(&iq)?, previous: node.opt_text("prev"), description })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
