//! The keys of one device, as others fetch them.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;

use crate::error::ParseError;
use crate::id::RegistrationId;
#[cfg(feature = "serve")]
use crate::prekeys::key::head_nodes;
use crate::prekeys::{PreKey, SignedPreKey, check_type, read_registration};
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// What it takes to open a session with a device.
///
/// The signature is not checked here; `wa-signal` does when it opens the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreKeyBundle {
    /// The registration id of the device.
    pub registration: RegistrationId,
    /// Its identity key without type byte.
    pub identity: [u8; 32],
    /// Its signed pre-key.
    pub signed_pre_key: SignedPreKey,
    /// One of its one-time pre-keys; absent when none was left.
    pub pre_key: Option<PreKey>,
    /// Its signed device identity, for companions.
    pub device_identity: Option<Bytes>,
}

impl PreKeyBundle {
    /// Reads the keys under a `<user>`; some answers nest them under `<keys>`.
    pub(crate) fn read(user: &Reader<'_>) -> Result<Self, ParseError> {
        let keys = user.opt_child("keys");
        let keys = keys.as_ref().filter(|keys| keys.has("identity")).unwrap_or(user);
        let registration = if keys.has("registration") { keys } else { user };
        let identity = if keys.has("device-identity") { keys } else { user };
        check_type(keys)?;
        Ok(Self {
            registration: read_registration(registration)?,
            identity: keys.child("identity")?.array()?,
            signed_pre_key: SignedPreKey::read(&keys.child("skey")?)?,
            pre_key: keys.opt_child("key").map(|key| PreKey::read(&key)).transpose()?,
            device_identity: identity.opt_child("device-identity").map(|node| node.bytes()).transpose()?,
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_nodes(&self) -> Vec<Node> {
        let mut nodes = head_nodes(self.registration, &self.identity);
        nodes.push(self.signed_pre_key.to_node());
        nodes.extend(self.pre_key.as_ref().map(PreKey::to_node));
        nodes.extend(
            self.device_identity.as_ref().map(|bytes| el("device-identity").bytes(bytes.clone()).build()),
        );
        nodes
    }
}
