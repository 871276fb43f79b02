//! Last step of linking by code: the client sends the sealed keys.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::IqSpec;
use crate::pairing::PairingRef;
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// The number of bytes of the sealed keys: salt, nonce, three keys, tag.
const BUNDLE: usize = 156;

/// Sends the sealed keys to the phone whose owner typed the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompanionFinish {
    /// The phone number.
    pub jid: Jid,
    /// The sealed keys.
    pub wrapped_bundle: [u8; BUNDLE],
    /// The identity key of this device without type byte.
    pub identity: [u8; 32],
    /// The reference of the linking.
    pub reference: PairingRef,
}

impl Request for CompanionFinish {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        let reg = el(super::LINK_CODE)
            .attr("jid", &self.jid)
            .attr("stage", "companion_finish")
            .child(el("link_code_pairing_wrapped_key_bundle").raw(&self.wrapped_bundle).build())
            .child(el("companion_identity_public").raw(&self.identity).build())
            .child(self.reference.to_node());
        vec![reg.build()]
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for CompanionFinish {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        let reg = iq.child(super::LINK_CODE)?;
        Ok(Self {
            jid: reg.jid("jid")?,
            wrapped_bundle: reg.child("link_code_pairing_wrapped_key_bundle")?.array()?,
            identity: reg.child("companion_identity_public")?.array()?,
            reference: PairingRef::read(&reg)?,
        })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
