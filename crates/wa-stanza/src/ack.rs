//! `<ack>`: what takes a stanza out of the other side's queue.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::{StanzaId, UnixSeconds};
use crate::message::AddressingMode;
use crate::nack::Nack;
use crate::read::Reader;
use crate::wire_words;
#[cfg(feature = "serve")]
use crate::write::Write as _;
use crate::write::el;

wire_words! {
    /// The tag of the stanza that is acknowledged.
    pub enum AckClass {
        /// A message.
        Message = "message",
        /// A receipt.
        Receipt = "receipt",
        /// A notification.
        Notification = "notification",
        /// A call.
        Call = "call",
        /// A status of a channel.
        Status = "status",
    }
}

/// The tags of stanzas that nobody acknowledges.
const NEVER_ACKED: [&str; 10] = [
    "iq",
    "ib",
    "presence",
    "chatstate",
    "success",
    "failure",
    "ack",
    "stream:error",
    "xmlstreamend",
    "error",
];

/// An ack on its way from a client to the server: the echo of the stanza it takes out of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ack {
    /// The tag of the stanza.
    pub class: AckClass,
    /// Its id.
    pub id: StanzaId,
    /// Its sender.
    pub to: Jid,
    /// Its participant.
    pub participant: Option<Jid>,
    /// Its recipient; the server ends the stream if it is not echoed.
    pub recipient: Option<Jid>,
    /// Its type.
    pub kind: Option<Box<str>>,
    /// The own device, in acks of messages.
    pub from: Option<Jid>,
    /// Why the stanza is refused.
    pub error: Option<Nack>,
    /// What exactly was wrong, beside [`Nack::InvalidProtobuf`].
    pub failure_reason: Option<u32>,
}

impl Ack {
    /// The ack that belongs to a stanza from the server; `None` if its kind is never acknowledged or it
    /// has no id and sender.
    ///
    /// A stanza of an unknown tag is refused with [`Nack::UnrecognizedStanza`]. For messages the caller decides
    /// whether a receipt takes the place of the ack.
    #[must_use]
    pub fn for_stanza(node: NodeRef<'_>) -> Option<Self> {
        let stanza = Reader::any(node);
        let tag = stanza.tag_text();
        if NEVER_ACKED.contains(&&*tag) {
            return None;
        }
        let class = AckClass::from_wire(&tag);
        let to = stanza.opt_jid("from").ok().flatten()?;
        let participant = stanza.opt_jid("participant").ok().flatten();
        let participant = participant.filter(|jid| class != AckClass::Receipt || *jid != to);
        Some(Self {
            id: stanza.stanza_id("id").ok()?,
            participant,
            recipient: stanza.opt_jid("recipient").ok().flatten(),
            kind: stanza.opt_text("type"),
            from: None,
            error: matches!(class, AckClass::Unknown(_)).then_some(Nack::UnrecognizedStanza),
            failure_reason: None,
            to,
            class,
        })
    }

    /// Names the own device; used for messages only.
    #[must_use]
    pub fn from_device(mut self, device: Jid) -> Self {
        self.from = Some(device);
        self
    }

    /// Refuses the stanza.
    #[must_use]
    pub const fn refusing(mut self, error: Nack) -> Self {
        self.error = Some(error);
        self
    }

    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let meta = self.failure_reason.map(|reason| el("meta").display("failure_reason", reason).build());
        el("ack")
            .attr("class", self.class.as_str())
            .attr("id", self.id.as_str())
            .attr("to", &self.to)
            .attr_opt("participant", self.participant.as_ref())
            .attr_opt("recipient", self.recipient.as_ref())
            .attr_opt("type", self.kind.as_deref())
            .attr_opt("from", self.from.as_ref())
            .display_opt("error", self.error.map(Nack::code))
            .child_opt(meta)
            .build()
    }

    /// Reads what a client sent.
    ///
    /// # Errors
    /// [`ParseError`] if class, id or target cannot be read.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let ack = Reader::root(node, "ack")?;
        let meta = ack.opt_child("meta");
        Ok(Self {
            class: AckClass::from_wire(&ack.text("class")?),
            id: ack.stanza_id("id")?,
            to: ack.jid("to")?,
            participant: ack.opt_jid("participant")?,
            recipient: ack.opt_jid("recipient")?,
            kind: ack.opt_text("type"),
            from: ack.opt_jid("from")?,
            error: ack.opt_number("error")?.map(Nack::from_code),
            failure_reason: meta.and_then(|meta| meta.opt_number("failure_reason").ok().flatten()),
        })
    }
}

/// An ack on its way from the server to a client: the server has taken what the client sent, or refuses it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerAck {
    /// The tag of the stanza.
    pub class: AckClass,
    /// Its id.
    pub id: StanzaId,
    /// Whom it was sent to; absent in some acks of the real server.
    pub from: Option<Jid>,
    /// When the server took it.
    pub t: Option<UnixSeconds>,
    /// Its participant.
    pub participant: Option<Jid>,
    /// Its recipient.
    pub recipient: Option<Jid>,
    /// Its type.
    pub kind: Option<Box<str>>,
    /// The server's hash over the devices, if it differs from ours.
    pub phash: Option<Box<str>>,
    /// Why the stanza is refused.
    pub error: Option<Nack>,
    /// Channels: the number of the new post.
    pub server_id: Option<Box<str>>,
    /// Our idea of the recipient's hidden id is stale.
    pub refresh_lid: bool,
    /// The addressing mode of the group, beside [`Nack::StaleGroupAddressingMode`].
    pub addressing_mode: Option<AddressingMode>,
}

impl ServerAck {
    /// An ack without further attributes.
    #[must_use]
    pub const fn new(class: AckClass, id: StanzaId, from: Jid) -> Self {
        Self {
            class,
            id,
            from: Some(from),
            t: None,
            participant: None,
            recipient: None,
            kind: None,
            phash: None,
            error: None,
            server_id: None,
            refresh_lid: false,
            addressing_mode: None,
        }
    }

    /// Reads what the server sent.
    ///
    /// # Errors
    /// [`ParseError`] if the id is missing or a value cannot be read.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let ack = Reader::root(node, "ack")?;
        Ok(Self {
            class: ack.opt_word("class", AckClass::from_wire).unwrap_or(AckClass::Unknown("".into())),
            id: ack.stanza_id("id")?,
            from: ack.opt_jid("from")?,
            t: ack.opt_time("t")?,
            participant: ack.opt_jid("participant")?,
            recipient: ack.opt_jid("recipient")?,
            kind: ack.opt_text("type"),
            phash: ack.opt_text("phash"),
            error: ack.opt_number("error")?.map(Nack::from_code),
            server_id: ack.opt_text("server_id"),
            refresh_lid: ack.flag("refresh_lid"),
            addressing_mode: ack.opt_word("addressing_mode", AddressingMode::from_wire),
        })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("ack")
            .attr("class", self.class.as_str())
            .attr("id", self.id.as_str())
            .attr_opt("from", self.from.as_ref())
            .display_opt("t", self.t)
            .attr_opt("participant", self.participant.as_ref())
            .attr_opt("recipient", self.recipient.as_ref())
            .attr_opt("type", self.kind.as_deref())
            .attr_opt("phash", self.phash.as_deref())
            .display_opt("error", self.error.map(Nack::code))
            .attr_opt("server_id", self.server_id.as_deref())
            .mark("refresh_lid", self.refresh_lid)
            .attr_opt("addressing_mode", self.addressing_mode.as_ref().map(AddressingMode::as_str))
            .build()
    }
}
