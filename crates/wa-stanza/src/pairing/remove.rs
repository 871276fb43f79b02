//! `<remove-companion-device>`: unlinking a device.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

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
    /// Why a device is unlinked.
    pub enum RemovalReason {
        /// Its user wants it.
        UserInitiated = "user_initiated",
    }
}

/// Unlinks a device of the own account; the server then ends its stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoveCompanion {
    /// The device.
    pub jid: Jid,
    /// Why.
    pub reason: RemovalReason,
}

impl Request for RemoveCompanion {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![
            el("remove-companion-device").attr("jid", &self.jid).attr("reason", self.reason.as_str()).build(),
        ]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for RemoveCompanion {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let remove = iq.child("remove-companion-device")?;
        Ok(Self {
            jid: remove.jid("jid")?,
            reason: RemovalReason::from_wire(&remove.opt_text("reason").unwrap_or_default()),
        })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
