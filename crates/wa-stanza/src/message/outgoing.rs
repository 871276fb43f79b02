//! `<message>` as a client sends it.

use bytes::Bytes;
use wa_binary::Node;
#[cfg(feature = "serve")]
use wa_binary::NodeRef;
use wa_jid::Jid;

#[cfg(feature = "serve")]
use crate::error::ParseError;
use crate::id::{MessageId, UnixSeconds};
use crate::message::{
    AddressingMode, Category, EditKind, Enc, MessageKind, Meta, Plaintext, PushPriority, ReportingToken,
    Target,
};
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::write::{Write as _, el};

/// Why the recipient's server lets a first message through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PrivacyProof {
    /// The token the recipient issued to us.
    Trusted(Bytes),
    /// The fallback made from our own salt.
    FirstContact(Bytes),
}

/// A message on its way from a client to the server.
///
/// One type for every form: a fan-out of pairwise encryptions, a group message with its keys, a message to one
/// own device, a resend, a post in a channel. The constructors make the usual forms; fields that a form does
/// not use stay empty.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutgoingMessage {
    /// The sender's choice.
    pub id: MessageId,
    /// The chat, or the one device of a peer message or resend.
    pub to: Jid,
    /// What it carries.
    pub kind: MessageKind,
    /// What it does to an earlier message.
    pub edit: Option<EditKind>,
    /// Addressing of a group.
    pub addressing_mode: Option<AddressingMode>,
    /// Hash over the devices of a group as the sender knows them.
    pub phash: Option<Box<str>>,
    /// The timer of the group in seconds, as some clients tell it.
    pub expiration: Option<u32>,
    /// `peer` for messages between own devices.
    pub category: Option<Category>,
    /// How urgently a peer message wakes the device.
    pub push_priority: Option<PushPriority>,
    /// It asks for something private, such as history.
    pub privacy_sensitive: bool,
    /// Resend in a group: the device that asked.
    pub participant: Option<Jid>,
    /// Resend to an own device: the chat.
    pub recipient: Option<Jid>,
    /// Resend: the device in `to` is all there is to reach (`device_fanout="false"`).
    pub single_device: bool,
    /// Resend: the time named in the retry request.
    pub t: Option<UnixSeconds>,
    /// The phone number of a recipient addressed by LID.
    pub peer_recipient_pn: Option<Jid>,
    /// Channels: the server's number of the post that is meant.
    pub server_id: Option<Box<str>>,
    /// Channels: the handle of the uploaded media.
    pub media_id: Option<Box<str>>,
    /// One encryption per device.
    pub targets: Vec<Target>,
    /// Encryptions directly under the message: the sender-key message, a peer message, a resend.
    pub encs: Vec<Enc>,
    /// Channels: the content.
    pub plaintext: Option<Plaintext>,
    /// The own signed device identity; required beside every pre-key message.
    pub device_identity: Option<Bytes>,
    /// What the stanza tells about the content.
    pub meta: Option<Meta>,
    /// Proof of the content for a report of abuse.
    pub reporting: Option<ReportingToken>,
    /// Why the recipient's server lets it through.
    pub privacy: Option<PrivacyProof>,
    /// `<biz>`, `<bot>` and what else is copied to the recipients unread.
    pub extra: Vec<Node>,
}

impl OutgoingMessage {
    fn new(id: MessageId, to: Jid, kind: MessageKind) -> Self {
        Self {
            id,
            to,
            kind,
            edit: None,
            addressing_mode: None,
            phash: None,
            expiration: None,
            category: None,
            push_priority: None,
            privacy_sensitive: false,
            participant: None,
            recipient: None,
            single_device: false,
            t: None,
            peer_recipient_pn: None,
            server_id: None,
            media_id: None,
            targets: Vec::new(),
            encs: Vec::new(),
            plaintext: None,
            device_identity: None,
            meta: None,
            reporting: None,
            privacy: None,
            extra: Vec::new(),
        }
    }

    /// A message to one user (or to oneself): one encryption per device.
    #[must_use]
    pub fn fan_out(id: MessageId, to: Jid, kind: MessageKind, targets: Vec<Target>) -> Self {
        Self { targets, ..Self::new(id, to, kind) }
    }

    /// A group or status message: the sender key for those who lack it, and one message for all.
    #[must_use]
    pub fn group(id: MessageId, to: Jid, kind: MessageKind, keys: Vec<Target>, message: Enc) -> Self {
        Self { targets: keys, encs: vec![message], ..Self::new(id, to, kind) }
    }

    /// A message to one own device, or to the phone if `to` has no device.
    #[must_use]
    pub fn peer(id: MessageId, to: Jid, priority: Option<PushPriority>, enc: Enc) -> Self {
        Self {
            category: Some(Category::Peer),
            push_priority: priority,
            meta: Some(Meta::peer()),
            encs: vec![enc],
            ..Self::new(id, to, MessageKind::Text)
        }
    }

    /// A resend to the one device that asked for it; `enc` carries the count of the request.
    ///
    /// In a 1:1 chat `to` is the device, and `single_device` is to be set. In a group `to` is the group and
    /// `participant` the device.
    #[must_use]
    pub fn resend(id: MessageId, to: Jid, kind: MessageKind, t: UnixSeconds, enc: Enc) -> Self {
        Self { t: Some(t), encs: vec![enc], ..Self::new(id, to, kind) }
    }

    /// A post in a channel.
    #[must_use]
    pub fn post(id: MessageId, to: Jid, kind: MessageKind, plaintext: Plaintext) -> Self {
        Self { plaintext: Some(plaintext), ..Self::new(id, to, kind) }
    }

    /// Whether a pre-key message is among the encryptions, so that the device identity must go along.
    #[must_use]
    pub fn opens_a_session(&self) -> bool {
        let targets = self.targets.iter().filter_map(|target| target.enc.as_ref());
        targets.chain(&self.encs).any(|enc| enc.kind == crate::message::EncKind::PreKey)
    }

    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let participants = (!self.targets.is_empty())
            .then(|| el("participants").children(self.targets.iter().map(Target::to_node)).build());
        let privacy = self.privacy.as_ref().map(|proof| match proof {
            PrivacyProof::Trusted(token) => el("tctoken").bytes(token.clone()).build(),
            PrivacyProof::FirstContact(token) => el("cstoken").bytes(token.clone()).build(),
        });
        // A peer message has its meta in front of the encryption.
        let (before, after) =
            if self.category.is_some() { (self.meta.as_ref(), None) } else { (None, self.meta.as_ref()) };
        el("message")
            .attr("id", self.id.as_str())
            .attr("to", &self.to)
            .attr("type", self.kind.as_str())
            .attr_opt("edit", self.edit.as_ref().map(EditKind::as_str))
            .attr_opt("phash", self.phash.as_deref())
            .attr_opt("addressing_mode", self.addressing_mode.as_ref().map(AddressingMode::as_str))
            .display_opt("expiration", self.expiration)
            .attr_opt("category", self.category.as_ref().map(Category::as_str))
            .attr_opt("push_priority", self.push_priority.as_ref().map(PushPriority::as_str))
            .attr_opt("privacy_sensitive", self.privacy_sensitive.then_some("1"))
            .display_opt("t", self.t)
            .attr_opt("participant", self.participant.as_ref())
            .attr_opt("recipient", self.recipient.as_ref())
            .attr_opt("device_fanout", self.single_device.then_some("false"))
            .attr_opt("peer_recipient_pn", self.peer_recipient_pn.as_ref())
            .attr_opt("server_id", self.server_id.as_deref())
            .attr_opt("media_id", self.media_id.as_deref())
            .child_opt(before.map(Meta::to_node))
            .child_opt(participants)
            .append(self.encs.iter().map(Enc::to_node))
            .child_opt(self.plaintext.as_ref().map(Plaintext::to_node))
            .child_opt(
                self.device_identity
                    .as_ref()
                    .map(|identity| el("device-identity").bytes(identity.clone()).build()),
            )
            .child_opt(after.map(Meta::to_node))
            .append(self.extra.iter().cloned())
            .child_opt(self.reporting.as_ref().map(ReportingToken::to_node))
            .child_opt(privacy)
            .build()
    }

    /// Reads what a client sent.
    ///
    /// # Errors
    /// [`ParseError`] if id, target or an encryption cannot be read.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let message = Reader::root(node, "message")?;
        let targets = match message.opt_child("participants") {
            Some(list) => list.children("to").map(|to| Target::read(&to)).collect::<Result<_, _>>()?,
            None => Vec::new(),
        };
        let privacy = match (message.opt_child("tctoken"), message.opt_child("cstoken")) {
            (Some(token), _) => Some(PrivacyProof::Trusted(token.bytes()?)),
            (None, Some(token)) => Some(PrivacyProof::FirstContact(token.bytes()?)),
            (None, None) => None,
        };
        Ok(Self {
            id: message.message_id("id")?,
            to: message.jid("to")?,
            kind: message.opt_word("type", MessageKind::from_wire).unwrap_or(MessageKind::Text),
            edit: message.opt_word("edit", EditKind::from_wire),
            addressing_mode: message.opt_word("addressing_mode", AddressingMode::from_wire),
            phash: message.opt_text("phash"),
            expiration: message.opt_number("expiration").ok().flatten(),
            category: message.opt_word("category", Category::from_wire),
            push_priority: message.opt_word("push_priority", PushPriority::from_wire),
            privacy_sensitive: message.flag("privacy_sensitive"),
            participant: message.opt_jid("participant")?,
            recipient: message.opt_jid("recipient")?,
            single_device: message.opt_text("device_fanout").as_deref() == Some("false"),
            t: message.opt_time("t")?,
            peer_recipient_pn: message.opt_jid("peer_recipient_pn")?,
            server_id: message.opt_text("server_id"),
            media_id: message.opt_text("media_id"),
            targets,
            encs: message.children("enc").map(|enc| Enc::read(&enc)).collect::<Result<_, _>>()?,
            plaintext: message.opt_child("plaintext").map(|node| Plaintext::read(&node)).transpose()?,
            device_identity: message.opt_child("device-identity").map(|node| node.bytes()).transpose()?,
            meta: message.opt_child("meta").map(|node| Meta::read(&node)).transpose()?,
            reporting: message.opt_child("reporting").and_then(|node| ReportingToken::read(&node)),
            privacy,
            extra: message.copies(&["biz", "bot"]),
        })
    }
}
