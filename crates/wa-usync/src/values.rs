//! Short values: the text about a person, the default timer, the business name.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_stanza::{ParseError, Reader, UnixSeconds};

/// `status`: the text about a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct About {
    /// The text; `None` if there is none, empty if it is hidden.
    pub text: Option<Box<str>>,
    /// When it was set.
    pub t: Option<UnixSeconds>,
    /// 401: the text is hidden.
    pub code: Option<u16>,
}

impl About {
    /// A text.
    #[must_use]
    pub fn new(text: &str, t: UnixSeconds) -> Self {
        Self { text: Some(text.into()), t: Some(t), code: None }
    }

    /// A text that is hidden from the one who asks.
    #[must_use]
    pub fn hidden() -> Self {
        Self { text: Some("".into()), t: Some(UnixSeconds::new(0)), code: Some(401) }
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let code = node.opt_number("code")?;
        let text = node.node().content_str().filter(|text| !text.is_empty()).map(Into::into);
        let text = if text.is_none() && code == Some(401) { Some("".into()) } else { text };
        Ok(Self { text, t: node.opt_time("t")?, code })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let node = Node::build("status").display_opt("code", self.code).display_opt("t", self.t);
        match self.text.as_deref().filter(|text| !text.is_empty()) {
            Some(text) => node.text_bytes(text),
            None => node,
        }
        .build()
    }
}

/// `disappearing_mode`: the default timer of new chats.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DisappearingMode {
    /// Seconds; 0 is off.
    pub duration: u32,
    /// When it was set.
    pub t: Option<UnixSeconds>,
    /// The account does not take part.
    pub disabled: bool,
}

impl DisappearingMode {
    /// A timer.
    #[must_use]
    pub const fn new(duration: u32, t: UnixSeconds) -> Self {
        Self { duration, t: Some(t), disabled: false }
    }

    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            duration: node.number("duration")?,
            t: node.opt_time("t")?,
            disabled: node.flag("ephemerality_disabled"),
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(self) -> Node {
        Node::build("disappearing_mode")
            .display("duration", self.duration)
            .display_opt("t", self.t)
            .attr_opt("ephemerality_disabled", self.disabled.then_some("true"))
            .build()
    }
}

/// `business`: the account is a business. Its name is certified, unless there is no certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BusinessName {
    /// An encoded `VerifiedNameCertificate`.
    pub certificate: Option<Bytes>,
    /// How far the business is verified: `unknown`, `low`, `high`.
    pub level: Option<Box<str>>,
    /// The serial number of the certificate.
    pub serial: Option<Box<str>>,
    /// Where its messages are kept.
    pub host_storage: Option<Box<str>>,
    /// Who acts for it.
    pub actual_actors: Option<Box<str>>,
    /// Since when.
    pub privacy_mode_t: Option<UnixSeconds>,
}

impl BusinessName {
    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let Some(name) = node.opt_child("verified_name") else { return Ok(Self::default()) };
        Ok(Self {
            certificate: name.bytes().ok(),
            level: name.opt_text("verified_level"),
            serial: name.opt_text("serial"),
            host_storage: name.opt_text("host_storage"),
            actual_actors: name.opt_text("actual_actors"),
            privacy_mode_t: name.opt_time("privacy_mode_ts")?,
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        let name = self.certificate.as_ref().map(|certificate| {
            Node::build("verified_name")
                .attr("v", "1")
                .attr_opt("verified_level", self.level.as_deref())
                .attr_opt("serial", self.serial.as_deref())
                .attr_opt("host_storage", self.host_storage.as_deref())
                .attr_opt("actual_actors", self.actual_actors.as_deref())
                .display_opt("privacy_mode_ts", self.privacy_mode_t)
                .bytes(certificate.clone())
        });
        Node::build("business").child_opt(name).build()
    }
}
