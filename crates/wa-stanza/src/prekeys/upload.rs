//! Upload of identity, signed pre-key and one-time pre-keys.

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::id::RegistrationId;
use crate::iq::IqSpec;
use crate::prekeys::key::head_nodes;
use crate::prekeys::{PreKey, SignedPreKey};
#[cfg(feature = "serve")]
use crate::prekeys::{check_type, read_registration};
#[cfg(feature = "serve")]
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::el;

/// Publishes the keys that others need to write to this device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadPreKeys {
    /// The registration id of this device.
    pub registration: RegistrationId,
    /// The identity key without type byte.
    pub identity: [u8; 32],
    /// The one-time keys; at most 65,535.
    pub pre_keys: Vec<PreKey>,
    /// The signed pre-key.
    pub signed_pre_key: SignedPreKey,
}

impl Request for UploadPreKeys {
    type Response = ();

    const SPEC: IqSpec = IqSpec::set(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        let mut nodes = head_nodes(self.registration, &self.identity);
        nodes.push(el("list").children(self.pre_keys.iter().map(PreKey::to_node)).build());
        nodes.push(self.signed_pre_key.to_node());
        nodes
    }

    fn parse(_: NodeRef<'_>) -> Result<(), ParseError> {
        Ok(())
    }
}

#[cfg(feature = "serve")]
impl Serve for UploadPreKeys {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        let iq = Reader::root(request, "iq")?;
        check_type(&iq)?;
        let list = iq.child("list")?;
        Ok(Self {
            registration: read_registration(&iq)?,
            identity: iq.child("identity")?.array()?,
            pre_keys: list.children("key").map(|key| PreKey::read(&key)).collect::<Result<_, _>>()?,
            signed_pre_key: SignedPreKey::read(&iq.child("skey")?)?,
        })
    }

    fn write_reply((): &()) -> Vec<Node> {
        Vec::new()
    }
}
