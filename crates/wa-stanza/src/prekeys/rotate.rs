//! Replacement of the signed pre-key.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::prekeys::SignedPreKey;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Replaces the signed pre-key the server hands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotateSignedPreKey {
    /// The new key.
    pub signed_pre_key: SignedPreKey,
}

impl Request for RotateSignedPreKey {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![el("rotate").child(self.signed_pre_key.to_node()).build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for RotateSignedPreKey {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        Ok(Self { signed_pre_key: SignedPreKey::read(&iq.child("rotate")?.child("skey")?)? })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
