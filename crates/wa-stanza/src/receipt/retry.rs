//! The children of a retry receipt.

use bytes::Bytes;
use wa_binary::Node;

use crate::error::ParseError;
use crate::id::{MessageId, RegistrationId, UnixSeconds};
use crate::prekeys::{KEY_TYPE, PreKey, SignedPreKey, check_type, read_registration};
use crate::read::Reader;
use crate::wire_codes;
use crate::write::{Write as _, el};

wire_codes! {
    /// Why a message could not be decrypted.
    pub enum RetryReason {
        /// Not told.
        Unspecified = 0,
        /// There is no session.
        NoSession = 1,
        /// A key is invalid.
        InvalidKey = 2,
        /// The id of a key is not known.
        InvalidKeyId = 3,
        /// The message is malformed.
        InvalidMessage = 4,
        /// A signature is wrong.
        InvalidSignature = 5,
        /// The counter is too far ahead.
        FutureMessage = 6,
        /// The message was changed.
        BadMac = 7,
        /// The session is broken.
        InvalidSession = 8,
        /// The message key is not there.
        InvalidMessageKey = 9,
        /// The timer of a broadcast is wrong.
        BadBroadcastEphemeralSetting = 10,
        /// The companion is not known, or has no pre-key.
        UnknownCompanion = 11,
        /// The device identity does not verify.
        AdvFailure = 12,
        /// A status was revoked too late.
        StatusRevokeDelay = 13,
    }
}

/// Asks the author of a message to encrypt it again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryRequest {
    /// The number of this request for the message, from 1.
    pub count: u32,
    /// The message.
    pub id: MessageId,
    /// The time of the message.
    pub t: Option<UnixSeconds>,
    /// Why it could not be decrypted.
    pub reason: Option<RetryReason>,
    /// The registration id of the device that asks.
    pub registration: Option<RegistrationId>,
    /// Keys for a new session.
    pub keys: Option<RetryKeys>,
}

/// Keys for a new session with the device that asks for a retry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryKeys {
    /// Its identity key without type byte.
    pub identity: [u8; 32],
    /// A one-time pre-key made for this request.
    pub pre_key: Option<PreKey>,
    /// Its signed pre-key.
    pub signed_pre_key: SignedPreKey,
    /// Its signed device identity.
    pub device_identity: Option<Bytes>,
}

impl RetryRequest {
    /// A request without keys and reason.
    #[must_use]
    pub const fn new(id: MessageId, count: u32, t: UnixSeconds, registration: RegistrationId) -> Self {
        Self { count, id, t: Some(t), reason: None, registration: Some(registration), keys: None }
    }

    /// Tells why the message could not be decrypted.
    #[must_use]
    pub const fn because(mut self, reason: RetryReason) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Adds keys for a new session.
    #[must_use]
    pub fn with_keys(mut self, keys: Option<RetryKeys>) -> Self {
        self.keys = keys;
        self
    }

    pub(crate) fn read(receipt: &Reader<'_>) -> Result<Self, ParseError> {
        let retry = receipt.child("retry")?;
        Ok(Self {
            count: retry.number("count")?,
            id: retry.message_id("id")?,
            t: retry.opt_time("t")?,
            reason: retry.opt_number("error")?.map(RetryReason::from_code),
            registration: receipt.has("registration").then(|| read_registration(receipt)).transpose()?,
            keys: receipt.opt_child("keys").map(|keys| RetryKeys::read(&keys)).transpose()?,
        })
    }

    pub(crate) fn to_nodes(&self) -> Vec<Node> {
        let retry = el("retry")
            .display("count", self.count)
            .attr("id", self.id.as_str())
            .display_opt("t", self.t)
            .attr("v", "1")
            .display_opt("error", self.reason.map(RetryReason::code));
        let mut nodes = vec![retry.build()];
        nodes.extend(self.registration.map(|id| el("registration").raw(&id.get().to_be_bytes()).build()));
        nodes.extend(self.keys.as_ref().map(RetryKeys::to_node));
        nodes
    }
}

impl RetryKeys {
    fn read(keys: &Reader<'_>) -> Result<Self, ParseError> {
        check_type(keys)?;
        Ok(Self {
            identity: keys.child("identity")?.array()?,
            pre_key: keys.opt_child("key").map(|key| PreKey::read(&key)).transpose()?,
            signed_pre_key: SignedPreKey::read(&keys.child("skey")?)?,
            device_identity: keys.opt_child("device-identity").map(|node| node.bytes()).transpose()?,
        })
    }

    fn to_node(&self) -> Node {
        el("keys")
            .child(el("type").raw(&KEY_TYPE).build())
            .child(el("identity").raw(&self.identity).build())
            .child_opt(self.pre_key.as_ref().map(PreKey::to_node))
            .child(self.signed_pre_key.to_node())
            .child_opt(
                self.device_identity.as_ref().map(|bytes| el("device-identity").bytes(bytes.clone()).build()),
            )
            .build()
    }
}
