//! `<receipt>` as a client sends it.

use wa_binary::Node;
#[cfg(feature = "serve")]
use wa_binary::NodeRef;
use wa_jid::Jid;

#[cfg(feature = "serve")]
use crate::error::ParseError;
use crate::id::{MessageId, UnixSeconds};
use crate::message::Category;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::receipt::incoming::list_node;
#[cfg(feature = "serve")]
use crate::receipt::incoming::read_ids;
use crate::receipt::{ReceiptBody, ReceiptKind, RetryRequest};
use crate::write::{Write as _, el};

/// The most ids that one receipt may carry; split longer lists.
pub const MAX_RECEIPT_IDS: usize = 256;

/// A receipt on its way from a client to the server.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutgoingReceipt {
    /// The first message.
    pub id: MessageId,
    /// Further messages of the same chat and author.
    pub more_ids: Vec<MessageId>,
    /// The chat or device it is for.
    pub to: Jid,
    /// What it says.
    pub kind: ReceiptKind,
    /// The author, in groups.
    pub participant: Option<Jid>,
    /// The chat, in receipts for own copies.
    pub recipient: Option<Jid>,
    /// When it happened.
    pub t: Option<UnixSeconds>,
    /// `status` for receipts of status updates.
    pub context: Option<Box<str>>,
    /// `peer` for messages between own devices.
    pub category: Option<Category>,
    /// The phone number of a status author addressed by LID.
    pub peer_participant_pn: Option<Jid>,
    /// What it carries beside its ids.
    pub body: ReceiptBody,
}

impl OutgoingReceipt {
    /// A receipt for one message.
    #[must_use]
    pub const fn new(id: MessageId, to: Jid, kind: ReceiptKind) -> Self {
        Self {
            id,
            more_ids: Vec::new(),
            to,
            kind,
            participant: None,
            recipient: None,
            t: None,
            context: None,
            category: None,
            peer_participant_pn: None,
            body: ReceiptBody::Plain,
        }
    }

    /// A request to send a message again.
    #[must_use]
    pub fn retry(to: Jid, request: RetryRequest) -> Self {
        let body = ReceiptBody::Retry(Box::new(request.clone()));
        Self { body, ..Self::new(request.id, to, ReceiptKind::Retry) }
    }

    /// Names the author, in groups.
    #[must_use]
    pub fn participant(mut self, participant: Option<Jid>) -> Self {
        self.participant = participant;
        self
    }

    /// Names the chat, for own copies.
    #[must_use]
    pub fn recipient(mut self, recipient: Option<Jid>) -> Self {
        self.recipient = recipient;
        self
    }

    /// Says when it happened.
    #[must_use]
    pub const fn at(mut self, t: UnixSeconds) -> Self {
        self.t = Some(t);
        self
    }

    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("receipt")
            .attr("id", self.id.as_str())
            .attr_opt("type", self.kind.attr())
            .attr("to", &self.to)
            .attr_opt("participant", self.participant.as_ref())
            .attr_opt("recipient", self.recipient.as_ref())
            .display_opt("t", self.t)
            .attr_opt("context", self.context.as_deref())
            .attr_opt("category", self.category.as_ref().map(Category::as_str))
            .attr_opt("peer_participant_pn", self.peer_participant_pn.as_ref())
            .append(self.body.to_nodes())
            .child_opt(list_node(&self.more_ids))
            .build()
    }

    /// Reads what a client sent.
    ///
    /// # Errors
    /// [`ParseError`] if id, target or a child cannot be read.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let receipt = Reader::root(node, "receipt")?;
        let kind = receipt.opt_word("type", ReceiptKind::from_wire).unwrap_or(ReceiptKind::Delivery);
        Ok(Self {
            id: receipt.message_id("id")?,
            more_ids: read_ids(&receipt)?,
            to: receipt.jid("to")?,
            participant: receipt.opt_jid("participant")?,
            recipient: receipt.opt_jid("recipient")?,
            t: receipt.opt_time("t")?,
            context: receipt.opt_text("context"),
            category: receipt.opt_word("category", Category::from_wire),
            peer_participant_pn: receipt.opt_jid("peer_participant_pn")?,
            body: ReceiptBody::read(&receipt, &kind)?,
            kind,
        })
    }
}
