//! `<digest/>`: does the server hold what we think it holds?

use wa_binary::{Node, NodeRef};

use crate::error::ParseError;
use crate::id::{KeyId, RegistrationId};
use crate::iq::IqSpec;
#[cfg(feature = "serve")]
use crate::prekeys::key::{head_nodes, id_node};
use crate::prekeys::{SignedPreKey, check_type, read_registration};
use crate::read::Reader;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
#[cfg(feature = "serve")]
use crate::write::Write as _;
use crate::write::el;

/// Asks for a summary of this device's keys. A refusal with 404 means that all must be uploaded again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FetchKeyDigest;

/// What the server holds of this device's keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyDigest {
    /// The registration id.
    pub registration: RegistrationId,
    /// The identity key without type byte.
    pub identity: [u8; 32],
    /// The signed pre-key.
    pub signed_pre_key: SignedPreKey,
    /// The ids of the one-time keys that are left.
    pub pre_keys: Vec<KeyId>,
    /// SHA-1 of [`KeyDigest::preimage`].
    pub hash: [u8; 20],
}

impl KeyDigest {
    /// The bytes that the hash is made of; `pre_keys` in the order of the ids in the digest.
    #[must_use]
    pub fn preimage<'k>(
        identity: &[u8; 32],
        signed_pre_key: &SignedPreKey,
        pre_keys: impl IntoIterator<Item = &'k [u8; 32]>,
    ) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend_from_slice(identity);
        bytes.extend_from_slice(&signed_pre_key.public);
        bytes.extend_from_slice(&signed_pre_key.signature);
        for key in pre_keys {
            bytes.extend_from_slice(key);
        }
        bytes
    }
}

impl Request for FetchKeyDigest {
    type Response = KeyDigest;

    const SPEC: IqSpec = IqSpec::get(super::XMLNS);

    fn write(&self) -> Vec<Node> {
        vec![el("digest").build()]
    }

    fn parse(reply: NodeRef<'_>) -> Result<KeyDigest, ParseError> {
        let iq = Reader::root(reply, "iq")?;
        let digest = iq.child("digest")?;
        check_type(&digest)?;
        let list = digest.child("list")?;
        Ok(KeyDigest {
            registration: read_registration(&digest)?,
            identity: digest.child("identity")?.array()?,
            signed_pre_key: SignedPreKey::read(&digest.child("skey")?)?,
            pre_keys: list
                .children("id")
                .map(|id| id.array().map(KeyId::from_bytes))
                .collect::<Result<_, _>>()?,
            hash: digest.child("hash")?.array()?,
        })
    }
}

#[cfg(feature = "serve")]
impl Serve for FetchKeyDigest {
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError> {
        Reader::root(request, "iq")?.child("digest")?;
        Ok(Self)
    }

    fn write_reply(digest: &KeyDigest) -> Vec<Node> {
        let node = el("digest")
            .children(head_nodes(digest.registration, &digest.identity))
            .child(digest.signed_pre_key.to_node())
            .child(el("list").children(digest.pre_keys.iter().copied().map(id_node)).build())
            .child(el("hash").raw(&digest.hash).build());
        vec![node.build()]
    }
}
