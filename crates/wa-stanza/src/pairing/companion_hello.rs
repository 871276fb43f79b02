//! First step of linking by code: the client asks for a reference.

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::pairing::CompanionPlatform;
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// The number of bytes of an ephemeral key wrapped with the code.
const WRAPPED: usize = 80;

/// The reference of a linking by code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PairingRef(Bytes);

impl PairingRef {
    /// Wraps the server's bytes.
    #[must_use]
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(crate) fn read(parent: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self(parent.child("link_code_pairing_ref")?.bytes()?))
    }

    pub(crate) fn to_node(&self) -> Node {
        el("link_code_pairing_ref").bytes(self.0.clone()).build()
    }
}

/// The nonce of the first step, which has no use: one byte 0, or the digit for some clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairingNonce(Bytes);

impl Default for PairingNonce {
    fn default() -> Self {
        Self(Bytes::from_static(&[0]))
    }
}

/// Asks to be linked with the phone of that number, whose owner types a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanionHello {
    /// The phone number.
    pub jid: Jid,
    /// The phone shall ask its owner at once.
    pub push: bool,
    /// The ephemeral key wrapped with the code.
    pub wrapped_ephemeral: [u8; WRAPPED],
    /// The static key of the connection.
    pub noise_key: [u8; 32],
    /// The kind of client.
    pub platform: CompanionPlatform,
    /// How the phone names the client: `Browser (System)`.
    pub display: Box<str>,
    /// A byte without use.
    pub nonce: PairingNonce,
}

impl Request for CompanionHello {
    type Response = PairingRef;

    const SPEC: IqSpec = IqSpec::set(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        let reg = el(super::LINK_CODE)
            .attr("jid", &self.jid)
            .attr("stage", "companion_hello")
            .flag("should_show_push_notification", self.push)
            .child(
                el("link_code_pairing_wrapped_companion_ephemeral_pub").raw(&self.wrapped_ephemeral).build(),
            )
            .child(el("companion_server_auth_key_pub").raw(&self.noise_key).build())
            .child(el("companion_platform_id").text_bytes(self.platform.as_str()).build())
            .child(el("companion_platform_display").text_bytes(&self.display).build())
            .child(el("link_code_pairing_nonce").bytes(self.nonce.0.clone()).build());
        vec![reg.build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<PairingRef, ParseError> {
        PairingRef::read(&Reader::root(reply, "iq")?.child(super::LINK_CODE)?)
    }
}

#[cfg(feature = "serve")]
impl Serve for CompanionHello {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let reg = iq.child(super::LINK_CODE)?;
        Ok(Self {
            jid: reg.jid("jid")?,
            push: reg.flag("should_show_push_notification"),
            wrapped_ephemeral: reg.child("link_code_pairing_wrapped_companion_ephemeral_pub")?.array()?,
            noise_key: reg.child("companion_server_auth_key_pub")?.array()?,
            platform: CompanionPlatform::from_wire(&reg.child("companion_platform_id")?.content_text()?),
            display: reg.child("companion_platform_display")?.content_text()?,
            nonce: match reg.opt_child("link_code_pairing_nonce") {
                Some(nonce) => PairingNonce(nonce.bytes()?),
                None => PairingNonce::default(),
            },
        })
    }

    fn write_reply(reference: &PairingRef) -> Vec<Node> {
        vec![el(super::LINK_CODE).attr("stage", "companion_hello").child(reference.to_node()).build()]
    }
}
