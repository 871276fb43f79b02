//! `<pair-success>`: the phone has agreed, and what the client answers.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::{IqId, UnixSeconds};
#[cfg(feature = "serve")]
use crate::iq::server;
use crate::iq::{IqError, IqErrorCode, build_error, build_result};
use crate::read::Reader;
use crate::write::el;

/// The phone has agreed: the identity it signed and the addresses of the new device.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PairSuccess {
    /// The id of the iq.
    pub iq: IqId,
    /// The server's clock.
    pub t: Option<UnixSeconds>,
    /// The signed identity in its authenticated wrapping.
    pub device_identity: Bytes,
    /// The new device by phone number.
    pub jid: Jid,
    /// The new device by hidden id.
    pub lid: Option<Jid>,
    /// The phone's system: `android`, `iphone`, `smba`, `smbi`.
    pub platform: Option<Box<str>>,
    /// The name of a business account.
    pub business_name: Option<Box<str>>,
    /// Properties of the account for this client, a protobuf.
    pub client_props: Option<Bytes>,
}

impl PairSuccess {
    /// A success without the optional parts.
    #[must_use]
    pub fn new(iq: IqId, device_identity: impl Into<Bytes>, jid: Jid, lid: Option<Jid>) -> Self {
        Self {
            iq,
            t: None,
            device_identity: device_identity.into(),
            jid,
            lid,
            platform: None,
            business_name: None,
            client_props: None,
        }
    }

    /// Whether the iq is this one.
    #[must_use]
    pub fn matches(node: NodeRef<'_>) -> bool {
        Reader::any(node).has("pair-success")
    }

    /// Reads the iq.
    ///
    /// # Errors
    /// [`ParseError`] if identity or addresses are missing; answer [`PairRefusal::InternalError`] then.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(node, "iq")?;
        let pair = iq.child("pair-success")?;
        let device = pair.child("device")?;
        Ok(Self {
            iq: iq.iq_id("id")?,
            t: iq.opt_time("t")?,
            device_identity: pair.child("device-identity")?.bytes()?,
            jid: device.jid("jid")?,
            lid: device.opt_jid("lid")?,
            platform: pair.opt_child("platform").and_then(|platform| platform.opt_text("name")),
            business_name: pair.opt_child("biz").and_then(|biz| biz.opt_text("name")),
            client_props: pair.opt_child("client-props").map(|props| props.bytes()).transpose()?,
        })
    }

    /// The iq.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        let name = |tag: &'static str, value: &Option<Box<str>>| {
            value.as_ref().map(|name| el(tag).attr("name", &**name).build())
        };
        let pair = el("pair-success")
            .child(el("device-identity").bytes(self.device_identity.clone()).build())
            .child_opt(name("biz", &self.business_name))
            .child(el("device").attr("jid", &self.jid).attr_opt("lid", self.lid.as_ref()).build())
            .child_opt(name("platform", &self.platform))
            .child_opt(
                self.client_props.as_ref().map(|props| el("client-props").bytes(props.clone()).build()),
            );
        el("iq")
            .attr("from", server())
            .attr("type", "set")
            .attr("id", self.iq.as_str())
            .attr("xmlns", super::XMLNS)
            .display_opt("t", self.t)
            .child(pair.build())
            .build()
    }
}

/// The client's answer: the identity with its own signature added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairSign {
    /// The id of the iq that is answered.
    pub iq: IqId,
    /// The key index of the new device.
    pub key_index: u32,
    /// The signed identity, without the account's key.
    pub device_identity: Bytes,
}

impl PairSign {
    /// The iq.
    #[must_use]
    pub fn to_node(&self) -> Node {
        let identity = el("device-identity")
            .display("key-index", self.key_index)
            .bytes(self.device_identity.clone())
            .build();
        build_result(&self.iq, vec![el("pair-device-sign").child(identity).build()])
    }

    /// Reads what a client answered.
    ///
    /// # Errors
    /// [`ParseError`] if a part is missing.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(node, "iq")?;
        let sign = iq.child("pair-device-sign")?;
        let identity = sign.child("device-identity")?;
        Ok(Self {
            iq: iq.iq_id("id")?,
            key_index: identity.number("key-index")?,
            device_identity: identity.bytes()?,
        })
    }
}

/// Why a client refuses to be linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PairRefusal {
    /// The wrapping does not authenticate.
    HmacMismatch,
    /// The account's signature does not verify.
    SignatureMismatch,
    /// The account's key is not one.
    InvalidKey,
    /// A part is missing or cannot be read, or we failed.
    InternalError,
}

impl PairRefusal {
    /// The iq that says so.
    #[must_use]
    pub fn to_node(self, iq: &IqId) -> Node {
        let (code, text) = match self {
            Self::HmacMismatch => (IqErrorCode::NotAuthorized, "hmac-mismatch"),
            Self::SignatureMismatch => (IqErrorCode::NotAuthorized, "signature-mismatch"),
            Self::InvalidKey => (IqErrorCode::NotAuthorized, "invalid-key"),
            Self::InternalError => (IqErrorCode::InternalServerError, "internal-error"),
        };
        build_error(iq, &IqError::new(code).with_text(text))
    }
}
