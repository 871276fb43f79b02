//! `<enc>` and the other carriers of content.

use bytes::Bytes;
use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::message::MediaKind;
use crate::read::Reader;
use crate::wire_words;
use crate::write::el;

wire_words! {
    /// How an `<enc>` is encrypted.
    pub enum EncKind {
        /// A Signal message that opens a session.
        PreKey = "pkmsg",
        /// A Signal message of an open session.
        Message = "msg",
        /// A message under the sender's group key.
        SenderKey = "skmsg",
        /// A message under the secret of an earlier message (bots).
        Secret = "msmsg",
    }
}

impl EncKind {
    /// Whether it is encrypted for one device alone.
    #[must_use]
    pub const fn is_pairwise(&self) -> bool {
        matches!(self, Self::PreKey | Self::Message)
    }
}

/// What the receiver shows when it cannot decrypt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum FailureDisplay {
    /// A placeholder.
    #[default]
    Show,
    /// Nothing: the message only changes another one.
    Hide,
}

/// One encryption of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Enc {
    /// How it is encrypted.
    pub kind: EncKind,
    /// The version of the plaintext; 2 everywhere, 3 for Messenger.
    pub version: u32,
    /// The encrypted bytes.
    pub ciphertext: Bytes,
    /// The kind of media inside.
    pub media: Option<MediaKind>,
    /// What to show when it cannot be decrypted.
    pub on_failure: FailureDisplay,
    /// In a resend: the number of the retry it answers.
    pub count: Option<u32>,
}

impl Enc {
    /// An encryption of version 2 without further attributes.
    #[must_use]
    pub fn new(kind: EncKind, ciphertext: impl Into<Bytes>) -> Self {
        Self {
            kind,
            version: 2,
            ciphertext: ciphertext.into(),
            media: None,
            on_failure: FailureDisplay::Show,
            count: None,
        }
    }

    /// Names the kind of media inside.
    #[must_use]
    pub fn with_media(mut self, media: Option<MediaKind>) -> Self {
        self.media = media;
        self
    }

    /// Says what to show when it cannot be decrypted.
    #[must_use]
    pub const fn with_failure(mut self, on_failure: FailureDisplay) -> Self {
        self.on_failure = on_failure;
        self
    }

    /// Marks it as the answer to a retry.
    #[must_use]
    pub const fn with_count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            kind: EncKind::from_wire(&node.text("type")?),
            version: node.opt_number("v")?.unwrap_or(2),
            ciphertext: node.bytes()?,
            media: node.opt_word("mediatype", MediaKind::from_wire),
            on_failure: match node.opt_text("decrypt-fail").as_deref() {
                Some("hide") => FailureDisplay::Hide,
                _ => FailureDisplay::Show,
            },
            count: node.opt_number("count")?,
        })
    }

    pub(crate) fn to_node(&self) -> Node {
        el("enc")
            .display("v", self.version)
            .attr("type", self.kind.as_str())
            .attr_opt("mediatype", self.media.as_ref().map(MediaKind::as_str))
            .attr_opt("decrypt-fail", (self.on_failure == FailureDisplay::Hide).then_some("hide"))
            .display_opt("count", self.count)
            .bytes(self.ciphertext.clone())
            .build()
    }
}

/// One device of a fan-out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The device; a bare user in the recipient list of a status.
    pub jid: Jid,
    /// What is encrypted for it; absent for those who already hold the sender key of a status.
    pub enc: Option<Enc>,
}

impl Target {
    /// A device and its encryption.
    #[must_use]
    pub const fn new(jid: Jid, enc: Enc) -> Self {
        Self { jid, enc: Some(enc) }
    }

    #[cfg(feature = "serve")]
    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let enc = node.opt_child("enc").map(|enc| Enc::read(&enc)).transpose()?;
        Ok(Self { jid: node.jid("jid")?, enc })
    }

    pub(crate) fn to_node(&self) -> Node {
        el("to").attr("jid", &self.jid).child_opt(self.enc.as_ref().map(Enc::to_node)).build()
    }
}

/// Content that travels unencrypted: posts of channels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plaintext {
    /// The message, not padded.
    pub message: Bytes,
    /// The kind of media inside.
    pub media: Option<MediaKind>,
}

impl Plaintext {
    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self { message: node.bytes()?, media: node.opt_word("mediatype", MediaKind::from_wire) })
    }

    pub(crate) fn to_node(&self) -> Node {
        el("plaintext")
            .attr_opt("mediatype", self.media.as_ref().map(MediaKind::as_str))
            .bytes(self.message.clone())
            .build()
    }
}

/// Proof of the content for a report of abuse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportingToken {
    /// The version of the rule that made it.
    pub version: u32,
    /// The token.
    pub token: Bytes,
}

impl ReportingToken {
    pub(crate) fn read(reporting: &Reader<'_>) -> Option<Self> {
        let node = reporting.opt_child("reporting_token")?;
        let version = node.opt_number("v").ok().flatten().unwrap_or(2);
        Some(Self { version, token: node.bytes().ok()? })
    }

    pub(crate) fn to_node(&self) -> Node {
        let token = el("reporting_token").display("v", self.version).bytes(self.token.clone()).build();
        el("reporting").child(token).build()
    }
}
