//! `<message>` as a device receives it.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::{MessageId, UnixSeconds};
#[cfg(feature = "serve")]
use crate::message::OutgoingMessage;
use crate::message::{AddressingMode, Category, EditKind, Enc, MessageKind, Meta, Plaintext, ReportingToken};
use crate::read::Reader;
use crate::wire_words;
#[cfg(feature = "serve")]
use crate::write::{Write as _, el};

wire_words! {
    /// Why a message has no encryption for this device.
    pub enum UnavailableKind {
        /// It may be seen once, and only on the phone.
        ViewOnce = "view_once",
        /// As `ViewOnce`, in a message to many devices.
        ViewOnceFanout = "view_once_unavailable_fanout",
        /// A bot wrote it for another device.
        BotFanout = "bot_unavailable_fanout",
        /// It belongs to a hosted account.
        HostedFanout = "hosted_unavailable_fanout",
    }
}

/// A message that exists but was not encrypted for this device.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unavailable {
    /// Why; absent when the sender did not know this device.
    pub kind: Option<UnavailableKind>,
    /// It comes from a hosted business account.
    pub hosted: bool,
}

/// A message on its way from the server to one device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IncomingMessage {
    /// The sender's choice.
    pub id: MessageId,
    /// The sending device, or the group, list or channel.
    pub from: Jid,
    /// When the server took it.
    pub t: UnixSeconds,
    /// What it carries.
    pub kind: MessageKind,
    /// The sending device in a group or list.
    pub participant: Option<Jid>,
    /// Own copies only: the chat.
    pub recipient: Option<Jid>,
    /// The sender's name as the sender gives it.
    pub notify: Option<Box<str>>,
    /// There if it waited for this device.
    pub offline: Option<Box<str>>,
    /// How the chat addresses people.
    pub addressing_mode: Option<AddressingMode>,
    /// What it does to an earlier message.
    pub edit: Option<EditKind>,
    /// `peer` for messages between own devices.
    pub category: Option<Category>,
    /// The sender's phone number, if `from` is a LID.
    pub sender_pn: Option<Jid>,
    /// The sender's LID, if `from` is a phone number.
    pub sender_lid: Option<Jid>,
    /// The participant's phone number.
    pub participant_pn: Option<Jid>,
    /// The participant's LID.
    pub participant_lid: Option<Jid>,
    /// The recipient's phone number, in own copies.
    pub peer_recipient_pn: Option<Jid>,
    /// The recipient's LID, in own copies.
    pub peer_recipient_lid: Option<Jid>,
    /// The recipient's phone number, newer spelling.
    pub recipient_pn: Option<Jid>,
    /// The recipient's LID, newer spelling.
    pub recipient_lid: Option<Jid>,
    /// The participant's user name.
    pub participant_username: Option<Box<str>>,
    /// The recipient's user name.
    pub recipient_username: Option<Box<str>>,
    /// Serial number of the sender's business certificate.
    pub verified_name: Option<Box<str>>,
    /// How far the business is verified: `unknown`, `low`, `high`.
    pub verified_level: Option<Box<str>>,
    /// Channels: the server's number of the post.
    pub server_id: Option<Box<str>>,
    /// Channels: we wrote it.
    pub is_sender: bool,
    /// The encryptions for this device, in the order of arrival.
    pub encs: Vec<Enc>,
    /// Channels: the content.
    pub plaintext: Option<Plaintext>,
    /// It was not encrypted for this device.
    pub unavailable: Option<Unavailable>,
    /// The sender's signed device identity.
    pub device_identity: Option<Bytes>,
    /// What the stanza tells about the content.
    pub meta: Option<Meta>,
    /// Proof of the content for a report of abuse.
    pub reporting: Option<ReportingToken>,
    /// There is a `<bot>` node.
    pub bot: Option<BotNode>,
}

/// `<bot>`: how a part of a bot's answer fits to the others.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BotNode {
    /// `first`, `inner` or `last` part.
    pub edit: Option<Box<str>>,
    /// The first part, for the others.
    pub edit_target: Option<MessageId>,
}

impl IncomingMessage {
    /// Reads what the server sent.
    ///
    /// # Errors
    /// [`ParseError`] if id, sender, time or an encryption cannot be read; nack 487 then.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let message = Reader::root(node, "message")?;
        Ok(Self {
            id: message.message_id("id")?,
            from: message.jid("from")?,
            t: message.time("t")?,
            kind: message.opt_word("type", MessageKind::from_wire).unwrap_or(MessageKind::Text),
            participant: message.opt_jid("participant")?,
            recipient: message.opt_jid("recipient")?,
            notify: message.opt_text("notify"),
            offline: message.opt_text("offline"),
            addressing_mode: message.opt_word("addressing_mode", AddressingMode::from_wire),
            edit: message.opt_word("edit", EditKind::from_wire),
            category: message.opt_word("category", Category::from_wire),
            sender_pn: message.opt_jid("sender_pn")?,
            sender_lid: message.opt_jid("sender_lid")?,
            participant_pn: message.opt_jid("participant_pn")?,
            participant_lid: message.opt_jid("participant_lid")?,
            peer_recipient_pn: message.opt_jid("peer_recipient_pn")?,
            peer_recipient_lid: message.opt_jid("peer_recipient_lid")?,
            recipient_pn: message.opt_jid("recipient_pn")?,
            recipient_lid: message.opt_jid("recipient_lid")?,
            participant_username: message.opt_text("participant_username"),
            recipient_username: message.opt_text("recipient_username"),
            verified_name: message.opt_text("verified_name"),
            verified_level: message.opt_text("verified_level"),
            server_id: message.opt_text("server_id"),
            is_sender: message.flag("is_sender"),
            encs: message.children("enc").map(|enc| Enc::read(&enc)).collect::<Result<_, _>>()?,
            plaintext: message.opt_child("plaintext").map(|node| Plaintext::read(&node)).transpose()?,
            unavailable: message.opt_child("unavailable").map(|node| Unavailable {
                kind: node.opt_word("type", UnavailableKind::from_wire),
                hosted: node.flag("hosted"),
            }),
            device_identity: message.opt_child("device-identity").map(|node| node.bytes()).transpose()?,
            meta: message.opt_child("meta").map(|node| Meta::read(&node)).transpose()?,
            reporting: message.opt_child("reporting").and_then(|node| ReportingToken::read(&node)),
            bot: match message.opt_child("bot") {
                Some(bot) => Some(BotNode {
                    edit: bot.opt_text("edit"),
                    edit_target: bot.opt_message_id("edit_target_id")?,
                }),
                None => None,
            },
        })
    }

    /// The encryptions in the order they must be opened: pairwise first, because they may bring the key of the
    /// others.
    pub fn encs_in_order(&self) -> impl Iterator<Item = &Enc> {
        let pairwise = self.encs.iter().filter(|enc| enc.kind.is_pairwise());
        pairwise.chain(self.encs.iter().filter(|enc| !enc.kind.is_pairwise()))
    }
}

#[cfg(feature = "serve")]
impl IncomingMessage {
    /// What one device receives of a message a client sent: its encryptions and the common children.
    ///
    /// Addresses beside `from`, names and offline marks are for the caller to fill in.
    #[must_use]
    pub fn of_sent(sent: &OutgoingMessage, from: Jid, t: UnixSeconds, encs: Vec<Enc>) -> Self {
        Self {
            id: sent.id.clone(),
            from,
            t,
            kind: sent.kind.clone(),
            participant: None,
            recipient: None,
            notify: None,
            offline: None,
            addressing_mode: sent.addressing_mode.clone(),
            edit: sent.edit.clone(),
            category: sent.category.clone(),
            sender_pn: None,
            sender_lid: None,
            participant_pn: None,
            participant_lid: None,
            peer_recipient_pn: None,
            peer_recipient_lid: None,
            recipient_pn: None,
            recipient_lid: None,
            participant_username: None,
            recipient_username: None,
            verified_name: None,
            verified_level: None,
            server_id: None,
            is_sender: false,
            encs,
            plaintext: sent.plaintext.clone(),
            unavailable: None,
            device_identity: sent.device_identity.clone(),
            meta: sent.meta.clone(),
            reporting: sent.reporting.clone(),
            bot: None,
        }
    }

    /// A message that the server (or the simulated phone) makes itself.
    #[must_use]
    pub fn made(id: MessageId, from: Jid, t: UnixSeconds, encs: Vec<Enc>) -> Self {
        let sent = OutgoingMessage::fan_out(id, from.clone(), MessageKind::Text, Vec::new());
        Self::of_sent(&sent, from, t, encs)
    }

    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let unavailable = self.unavailable.as_ref().map(|unavailable| {
            el("unavailable")
                .attr_opt("type", unavailable.kind.as_ref().map(UnavailableKind::as_str))
                .mark("hosted", unavailable.hosted)
                .build()
        });
        let bot = self.bot.as_ref().map(|bot| {
            el("bot")
                .attr_opt("edit", bot.edit.as_deref())
                .attr_opt("edit_target_id", bot.edit_target.as_ref().map(MessageId::as_str))
                .build()
        });
        el("message")
            .attr("from", &self.from)
            .attr_opt("participant", self.participant.as_ref())
            .attr_opt("recipient", self.recipient.as_ref())
            .attr("type", self.kind.as_str())
            .attr("id", self.id.as_str())
            .display("t", self.t)
            .attr_opt("notify", self.notify.as_deref())
            .attr_opt("sender_pn", self.sender_pn.as_ref())
            .attr_opt("sender_lid", self.sender_lid.as_ref())
            .attr_opt("participant_pn", self.participant_pn.as_ref())
            .attr_opt("participant_lid", self.participant_lid.as_ref())
            .attr_opt("peer_recipient_pn", self.peer_recipient_pn.as_ref())
            .attr_opt("peer_recipient_lid", self.peer_recipient_lid.as_ref())
            .attr_opt("recipient_pn", self.recipient_pn.as_ref())
            .attr_opt("recipient_lid", self.recipient_lid.as_ref())
            .attr_opt("participant_username", self.participant_username.as_deref())
            .attr_opt("recipient_username", self.recipient_username.as_deref())
            .attr_opt("addressing_mode", self.addressing_mode.as_ref().map(AddressingMode::as_str))
            .attr_opt("edit", self.edit.as_ref().map(EditKind::as_str))
            .attr_opt("category", self.category.as_ref().map(Category::as_str))
            .attr_opt("verified_name", self.verified_name.as_deref())
            .attr_opt("verified_level", self.verified_level.as_deref())
            .attr_opt("server_id", self.server_id.as_deref())
            .mark("is_sender", self.is_sender)
            .attr_opt("offline", self.offline.as_deref())
            .append(self.encs_in_order().map(Enc::to_node))
            .child_opt(self.plaintext.as_ref().map(Plaintext::to_node))
            .child_opt(unavailable)
            .child_opt(
                self.device_identity
                    .as_ref()
                    .map(|identity| el("device-identity").bytes(identity.clone()).build()),
            )
            .child_opt(self.meta.as_ref().map(Meta::to_node))
            .child_opt(bot)
            .child_opt(self.reporting.as_ref().map(ReportingToken::to_node))
            .build()
    }
}
