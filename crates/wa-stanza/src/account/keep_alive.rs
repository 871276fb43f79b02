//! `w:p` and `urn:xmpp:ping`: is the other side still there?

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
#[cfg(feature = "serve")]
use crate::write::el;

/// A client asks whether the server is still there. It has no content; some clients put `<ping/>` into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeepAlive;

impl Request for KeepAlive {
    type Response = ();

    const SPEC: IqSpec = IqSpec::get("w:p");

    fn write(&self) -> Vec<Node> {
        Vec::new()
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for KeepAlive {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?;
        Ok(Self)
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}

/// The server asks whether the client is still there; the client answers with an empty result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerPing;

impl ServerPing {
    /// The namespace by which a client recognises it.
    pub const XMLNS: &'static str = "urn:xmpp:ping";
}

#[cfg(feature = "serve")]
impl Request for ServerPing {
    type Response = ();

    const SPEC: IqSpec = IqSpec::get(Self::XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![el("ping").build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}
