//! `<receipt>` as a device receives it.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::{MessageId, UnixSeconds};
use crate::read::Reader;
use crate::receipt::{ReceiptBody, ReceiptKind};
#[cfg(feature = "serve")]
use crate::write::Write as _;
use crate::write::el;

/// A receipt on its way from the server to a device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IncomingReceipt {
    /// The first message.
    pub id: MessageId,
    /// Further messages of the same chat and author.
    pub more_ids: Vec<MessageId>,
    /// The device that sends it, or the group.
    pub from: Jid,
    /// What it says.
    pub kind: ReceiptKind,
    /// The device that sends it, in groups.
    pub participant: Option<Jid>,
    /// The chat, if it comes from an own device.
    pub recipient: Option<Jid>,
    /// When it happened.
    pub t: Option<UnixSeconds>,
    /// There if it waited for this device.
    pub offline: Option<Box<str>>,
    /// What it carries beside its ids.
    pub body: ReceiptBody,
}

impl IncomingReceipt {
    /// A receipt for one message.
    #[must_use]
    pub const fn new(id: MessageId, from: Jid, kind: ReceiptKind) -> Self {
        Self {
            id,
            more_ids: Vec::new(),
            from,
            kind,
            participant: None,
            recipient: None,
            t: None,
            offline: None,
            body: ReceiptBody::Plain,
        }
    }

    /// Every message it is about.
    pub fn ids(&self) -> impl Iterator<Item = &MessageId> {
        std::iter::once(&self.id).chain(&self.more_ids)
    }

    /// Reads what the server sent.
    ///
    /// # Errors
    /// [`ParseError`] if id, sender or a child cannot be read.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let receipt = Reader::root(node, "receipt")?;
        let kind = receipt.opt_word("type", ReceiptKind::from_wire).unwrap_or(ReceiptKind::Delivery);
        Ok(Self {
            id: receipt.message_id("id")?,
            more_ids: read_ids(&receipt)?,
            from: receipt.jid("from")?,
            participant: receipt.opt_jid("participant")?,
            recipient: receipt.opt_jid("recipient")?,
            t: receipt.opt_time("t")?,
            offline: receipt.opt_text("offline"),
            body: ReceiptBody::read(&receipt, &kind)?,
            kind,
        })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("receipt")
            .attr("from", &self.from)
            .attr("id", self.id.as_str())
            .display_opt("t", self.t)
            .attr_opt("type", self.kind.attr())
            .attr_opt("participant", self.participant.as_ref())
            .attr_opt("recipient", self.recipient.as_ref())
            .attr_opt("offline", self.offline.as_deref())
            .append(self.body.to_nodes())
            .child_opt(list_node(&self.more_ids))
            .build()
    }
}

/// The ids under `<list>`; items of channels have none and are left to the body.
pub(crate) fn read_ids(receipt: &Reader<'_>) -> Result<Vec<MessageId>, ParseError> {
    let Some(list) = receipt.opt_child("list") else { return Ok(Vec::new()) };
    list.children("item").filter_map(|item| item.opt_message_id("id").transpose()).collect()
}

pub(crate) fn list_node(ids: &[MessageId]) -> Option<Node> {
    let items = ids.iter().map(|id| el("item").attr("id", id.as_str()).build());
    (!ids.is_empty()).then(|| el("list").children(items).build())
}
