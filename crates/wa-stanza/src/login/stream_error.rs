//! `<stream:error>`: the server ends the stream.

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;

use crate::ack::AckClass;
use crate::error::ParseError;
use crate::id::StanzaId;
use crate::read::Reader;
use crate::wire_words;
#[cfg(feature = "serve")]
use crate::write::el;

wire_words! {
    /// Why two connections cannot both live.
    pub enum ConflictKind {
        /// The same device has connected elsewhere.
        Replaced = "replaced",
        /// The device was unlinked.
        DeviceRemoved = "device_removed",
    }
}

/// Why the server ends the stream.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamError {
    /// Connect again at once (after pairing, or when the server wants it). Code 515.
    RestartRequired,
    /// The device was unlinked. Code 401 with a conflict, or 516.
    DeviceRemoved,
    /// The same device has connected elsewhere. A conflict without code, or 409.
    Replaced,
    /// The device is not authorised. Code 401 without a conflict.
    Unauthorized,
    /// The service goes away for a while. Code 503.
    ServiceUnavailable,
    /// Too many connections or stanzas. Code 429.
    RateLimited,
    /// The token of Messenger has expired or is invalid. Codes 413 and 414.
    TokenRejected,
    /// The server could not read one of our frames.
    NotWellFormed,
    /// The server has waited in vain for the ack of this stanza.
    MissingAck {
        /// Its tag, if told.
        class: Option<AckClass>,
        /// Its id, if told.
        id: Option<StanzaId>,
    },
    /// Anything else.
    Unknown {
        /// The code, if there was one.
        code: Option<u16>,
        /// The first child's tag, if there was one.
        reason: Option<Box<str>>,
    },
}

impl StreamError {
    /// Reads the stanza.
    ///
    /// # Errors
    /// [`ParseError`] if the stanza is another one; what it says is never an error.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let error = Reader::root(node, "stream:error")?;
        let code = error.opt_number("code").ok().flatten();
        let conflict = error.opt_child("conflict");
        let conflict = conflict.map(|conflict| {
            conflict.opt_word("type", ConflictKind::from_wire).unwrap_or(ConflictKind::Replaced)
        });
        Ok(match (code, conflict) {
            (Some(515), _) => Self::RestartRequired,
            (Some(516), _) | (Some(401) | None, Some(ConflictKind::DeviceRemoved)) => Self::DeviceRemoved,
            (Some(409), _) | (None, Some(_)) | (Some(401), Some(ConflictKind::Replaced)) => Self::Replaced,
            (Some(401), _) => Self::Unauthorized,
            (Some(503), _) => Self::ServiceUnavailable,
            (Some(429), _) => Self::RateLimited,
            (Some(413 | 414), _) => Self::TokenRejected,
            _ => Self::by_child(&error, code),
        })
    }

    fn by_child(error: &Reader<'_>, code: Option<u16>) -> Self {
        if error.has("xml-not-well-formed") {
            return Self::NotWellFormed;
        }
        if let Some(ack) = error.opt_child("ack") {
            return Self::MissingAck {
                class: ack.opt_word("class", AckClass::from_wire),
                id: ack.stanza_id("id").ok(),
            };
        }
        Self::Unknown { code, reason: error.first_tag() }
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        let error = el("stream:error");
        let conflict = |kind: ConflictKind| el("conflict").attr("type", kind.as_str()).build();
        match self {
            Self::RestartRequired => error.attr("code", "515"),
            Self::DeviceRemoved => error.attr("code", "401").child(conflict(ConflictKind::DeviceRemoved)),
            Self::Replaced => error.child(conflict(ConflictKind::Replaced)),
            Self::Unauthorized => error.attr("code", "401"),
            Self::ServiceUnavailable => error.attr("code", "503"),
            Self::RateLimited => error.attr("code", "429"),
            Self::TokenRejected => error.attr("code", "414"),
            Self::NotWellFormed => error.child(el("xml-not-well-formed").build()),
            Self::MissingAck { class, id } => {
                let ack = el("ack").attr_opt("class", class.as_ref().map(AckClass::as_str));
                error.child(ack.attr_opt("id", id.as_ref().map(StanzaId::as_str)).build())
            }
            Self::Unknown { code, .. } => error.display_opt("code", *code),
        }
        .build()
    }

    /// `<xmlstreamend/>`: nothing follows.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn stream_end() -> Node {
        el("xmlstreamend").build()
    }
}
