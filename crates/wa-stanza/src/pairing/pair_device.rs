//! `<pair-device>`: the references that go into QR codes.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;

use crate::error::ParseError;
use crate::id::IqId;
#[cfg(feature = "serve")]
use crate::iq::server;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// The server hands out references; each is shown as a QR code for a while.
///
/// Answer with an empty [`build_result`](crate::iq::build_result).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairDevice {
    /// The id of the iq.
    pub iq: IqId,
    /// The references, to be shown one after the other.
    pub refs: Vec<Bytes>,
}

impl PairDevice {
    /// Whether the iq is this one.
    #[must_use]
    pub fn matches(node: NodeRef<'_>) -> bool {
        Reader::any(node).has("pair-device")
    }

    /// Reads the iq.
    ///
    /// # Errors
    /// [`ParseError`] if the id is missing or a reference has no content.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(node, "iq")?;
        let pair = iq.child("pair-device")?;
        let refs = pair.children("ref").map(|reference| reference.bytes()).collect::<Result<_, _>>()?;
        Ok(Self { iq: iq.iq_id("id")?, refs })
    }

    /// The iq.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        let refs = self.refs.iter().map(|reference| el("ref").bytes(reference.clone()).build());
        el("iq")
            .attr("from", server())
            .attr("type", "set")
            .attr("id", self.iq.as_str())
            .attr("xmlns", super::XMLNS)
            .child(el("pair-device").children(refs).build())
            .build()
    }
}
