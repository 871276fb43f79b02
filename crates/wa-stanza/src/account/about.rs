//! `status`: the text about the own person.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Changes the text about the own person.
#[derive(Clone, PartialEq, Eq)]
pub struct SetAbout {
    /// The new text; empty takes it away.
    pub text: Box<str>,
}

impl std::fmt::Debug for SetAbout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetAbout").finish_non_exhaustive()
    }
}

impl Request for SetAbout {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("status");

    fn write(&self) -> Vec<Node> {
        vec![el("status").text_bytes(&self.text).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetAbout {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let text = iq.child("status")?.node().content_str().unwrap_or_default().into();
        Ok(Self { text })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use wa_jid::Jid;

    use super::*;
    use crate::id::IqId;
    use crate::iq::build_iq;

    #[test]
    fn the_request_is_the_one_that_baileys_sends() {
        // Recorded from Baileys 7.0.0-rc14, attributes in our order.
        let recorded = el("iq")
            .attr("to", Jid::SERVER)
            .attr("type", "set")
            .attr("xmlns", "status")
            .attr("id", "46334.14062-23")
            .child(el("status").text_bytes("about me"))
            .build();
        let id = IqId::new("46334.14062-23").unwrap();
        assert_eq!(build_iq(&id, &SetAbout { text: "about me".into() }), recorded);
    }
}
