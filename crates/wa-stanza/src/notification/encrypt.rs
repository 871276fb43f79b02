//! `encrypt`: the keys of this device, or the identity of somebody.

#[cfg(feature = "serve")]
use wa_binary::Node;

use crate::error::ParseError;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// What has changed about keys.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncryptNotice {
    /// The server has only so many one-time pre-keys left: upload more.
    PreKeysLow {
        /// How many are left.
        count: u32,
    },
    /// Check the keys on the server.
    CheckDigest,
    /// The sender has a new identity key.
    IdentityChanged,
    /// Something else: the first child's tag.
    Other(Box<str>),
}

impl EncryptNotice {
    pub(crate) fn read(notification: &Reader<'_>) -> Result<Self, ParseError> {
        if let Some(count) = notification.opt_child("count") {
            return Ok(Self::PreKeysLow { count: count.opt_number("value")?.unwrap_or(0) });
        }
        if notification.has("identity") {
            return Ok(Self::IdentityChanged);
        }
        if notification.has("digest") {
            return Ok(Self::CheckDigest);
        }
        Ok(Self::Other(notification.first_tag().unwrap_or_default()))
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_node(&self) -> Node {
        match self {
            Self::PreKeysLow { count } => el("count").display("value", count),
            Self::CheckDigest => el("digest"),
            Self::IdentityChanged => el("identity"),
            Self::Other(tag) => el(tag),
        }
        .build()
    }
}
