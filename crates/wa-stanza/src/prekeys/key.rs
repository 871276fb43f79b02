//! `<key>` and `<skey>`: public keys with their ids.

use wa_binary::Node;

use crate::error::ParseError;
use crate::id::{KeyId, RegistrationId};
use crate::read::Reader;
use crate::write::{Write as _, el};

/// The one key type there is: Curve25519.
pub(crate) const KEY_TYPE: [u8; 1] = [5];

/// A one-time pre-key: the public half.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreKey {
    /// Its id.
    pub id: KeyId,
    /// The public key without type byte.
    pub public: [u8; 32],
}

impl PreKey {
    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self { id: read_id(node)?, public: node.child("value")?.array()? })
    }

    pub(crate) fn to_node(&self) -> Node {
        el("key").child(id_node(self.id)).child(el("value").raw(&self.public).build()).build()
    }
}

/// A signed pre-key: the public half and the signature of the identity key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedPreKey {
    /// Its id.
    pub id: KeyId,
    /// The public key without type byte.
    pub public: [u8; 32],
    /// Over the public key with type byte.
    pub signature: [u8; 64],
}

impl SignedPreKey {
    pub(crate) fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self {
            id: read_id(node)?,
            public: node.child("value")?.array()?,
            signature: node.child("signature")?.array()?,
        })
    }

    pub(crate) fn to_node(&self) -> Node {
        el("skey")
            .child(id_node(self.id))
            .child(el("value").raw(&self.public).build())
            .child(el("signature").raw(&self.signature).build())
            .build()
    }
}

fn read_id(node: &Reader<'_>) -> Result<KeyId, ParseError> {
    Ok(KeyId::from_bytes(node.child("id")?.array()?))
}

pub(crate) fn id_node(id: KeyId) -> Node {
    el("id").raw(&id.to_bytes()).build()
}

/// Reads `<registration>`: four bytes, most significant first.
pub(crate) fn read_registration(node: &Reader<'_>) -> Result<RegistrationId, ParseError> {
    Ok(RegistrationId::new(u32::from_be_bytes(node.child("registration")?.array()?)))
}

/// Checks `<type>`, if it is there.
pub(crate) fn check_type(node: &Reader<'_>) -> Result<(), ParseError> {
    match node.opt_child("type") {
        Some(kind) if kind.array::<1>()? != KEY_TYPE => Err(kind.bad_content("key type 5")),
        _ => Ok(()),
    }
}

/// `<registration>`, `<type>` and `<identity>`, as every set of keys begins.
pub(crate) fn head_nodes(registration: RegistrationId, identity: &[u8; 32]) -> Vec<Node> {
    vec![
        el("registration").raw(&registration.get().to_be_bytes()).build(),
        el("type").raw(&KEY_TYPE).build(),
        el("identity").raw(identity).build(),
    ]
}
