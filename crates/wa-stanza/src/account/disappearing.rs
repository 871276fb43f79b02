//! `disappearing_mode`: the timer that new chats begin with.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Sets the timer that new chats begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SetDisappearingMode {
    /// Seconds; 0 switches it off. The server knows a day, a week and ninety days.
    pub duration: u32,
}

impl Request for SetDisappearingMode {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set("disappearing_mode");

    fn write(&self) -> Vec<Node> {
        vec![el("disappearing_mode").display("duration", self.duration).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for SetDisappearingMode {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { duration: iq.child("disappearing_mode")?.number("duration")? })
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
            .attr("xmlns", "disappearing_mode")
            .attr("id", "46334.14062-24")
            .child(el("disappearing_mode").attr("duration", "86400"))
            .build();
        let id = IqId::new("46334.14062-24").unwrap();
        assert_eq!(build_iq(&id, &SetDisappearingMode { duration: 86_400 }), recorded);
    }
}
