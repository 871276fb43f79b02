//! The rows of the world, in the form in which the journal keeps them.

use std::collections::BTreeMap;

use prost::Message;

/// What the server knows about an account.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Account {
    /// User part of the account's LID.
    #[prost(string, tag = "1")]
    pub(crate) lid: String,
    /// Name that peers see.
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    #[prost(uint64, tag = "3")]
    pub(crate) created: u64,
    /// The most recently given device id; ids are never given twice.
    #[prost(uint32, tag = "4")]
    pub(crate) last_device: u32,
    /// The most recently given key index.
    #[prost(uint32, tag = "5")]
    pub(crate) last_key_index: u32,
    #[prost(string, tag = "6")]
    pub(crate) about: String,
    #[prost(uint64, tag = "7")]
    pub(crate) about_since: u64,
    /// Privacy settings that differ from the defaults, by category.
    #[prost(btree_map = "string, string", tag = "8")]
    pub(crate) privacy: BTreeMap<String, String>,
    /// LID users this account has blocked.
    #[prost(string, repeated, tag = "9")]
    pub(crate) blocked: Vec<String>,
    #[prost(uint32, tag = "10")]
    pub(crate) disappearing: u32,
    #[prost(uint64, tag = "11")]
    pub(crate) disappearing_since: u64,
    /// Numbers this account has exchanged messages with.
    #[prost(string, repeated, tag = "12")]
    pub(crate) chats: Vec<String>,
    /// When a device was last available, in seconds.
    #[prost(uint64, tag = "13")]
    pub(crate) last_seen: u64,
    /// Strangers need a token to write to it.
    #[prost(bool, tag = "14")]
    pub(crate) restricted: bool,
    /// While it is restricted: tokens of trusted contacts do not count.
    #[prost(bool, tag = "15")]
    pub(crate) refuses_trusted: bool,
    /// While it is restricted: tokens for first contacts do not count.
    #[prost(bool, tag = "16")]
    pub(crate) refuses_first_contact: bool,
    /// Who sees status updates: `contacts`, `whitelist` or `blacklist`; empty for the default.
    #[prost(string, tag = "17")]
    pub(crate) status_audience: String,
    /// Whom that list names, by number.
    #[prost(string, repeated, tag = "18")]
    pub(crate) status_list: Vec<String>,
}

/// The secrets of an account's phone.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct PhoneKeys {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) identity: Vec<u8>,
    #[prost(uint32, tag = "2")]
    pub(crate) registration: u32,
    #[prost(bytes = "vec", tag = "3")]
    pub(crate) signed_pre_key: Vec<u8>,
    #[prost(bytes = "vec", tag = "4")]
    pub(crate) signed_pre_key_signature: Vec<u8>,
    /// Identifies the generation of the identity key in ADV messages.
    #[prost(uint32, tag = "5")]
    pub(crate) raw_id: u32,
    /// The most recently made one-time pre-key.
    #[prost(uint32, tag = "6")]
    pub(crate) last_pre_key: u32,
    #[prost(message, repeated, tag = "7")]
    pub(crate) sync_keys: Vec<SyncKey>,
}

impl std::fmt::Debug for PhoneKeys {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PhoneKeys([redacted])")
    }
}

/// The hosted device of an account: a service that answers for a business.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Hosted {
    #[prost(message, optional, tag = "1")]
    pub(crate) keys: Option<PhoneKeys>,
    #[prost(uint32, tag = "2")]
    pub(crate) key_index: u32,
    /// Signed by the phone and by the device itself, in the form for hosted devices.
    #[prost(bytes = "vec", tag = "3")]
    pub(crate) signed_identity: Vec<u8>,
}

/// One key under which the account's devices encrypt app state.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct SyncKey {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) id: Vec<u8>,
    #[prost(bytes = "vec", tag = "2")]
    pub(crate) data: Vec<u8>,
    #[prost(uint64, tag = "3")]
    pub(crate) made_millis: u64,
}

impl std::fmt::Debug for SyncKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SyncKey([redacted])")
    }
}

/// A private one-time pre-key of a phone, or a Signal session of a phone: bytes nobody else may see.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct SecretBytes {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) bytes: Vec<u8>,
}

impl std::fmt::Debug for SecretBytes {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SecretBytes([redacted])")
    }
}

/// A linked companion.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Device {
    #[prost(uint32, tag = "1")]
    pub(crate) key_index: u32,
    #[prost(bytes = "vec", tag = "2")]
    pub(crate) noise: Vec<u8>,
    #[prost(uint32, tag = "3")]
    pub(crate) registration: u32,
    #[prost(bytes = "vec", tag = "4")]
    pub(crate) identity: Vec<u8>,
    #[prost(message, optional, tag = "5")]
    pub(crate) signed_pre_key: Option<SignedKey>,
    /// The complete signed identity, with both signatures and the account's key.
    #[prost(bytes = "vec", tag = "6")]
    pub(crate) signed_identity: Vec<u8>,
    #[prost(bytes = "vec", tag = "7")]
    pub(crate) props: Vec<u8>,
    #[prost(uint64, tag = "8")]
    pub(crate) linked: u64,
    /// Whether the phone has sent keys and history to it.
    #[prost(bool, tag = "9")]
    pub(crate) welcomed: bool,
    #[prost(uint64, tag = "10")]
    pub(crate) last_queued: u64,
    #[prost(uint64, tag = "11")]
    pub(crate) last_sent: u64,
    /// Whether it should be told at its next login that few one-time pre-keys are left.
    #[prost(bool, tag = "12")]
    pub(crate) keys_low: bool,
    /// Whether changes of groups were dropped before it got them.
    #[prost(bool, tag = "13")]
    pub(crate) groups_missed: bool,
}

/// A signed pre-key, public half.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct SignedKey {
    #[prost(uint32, tag = "1")]
    pub(crate) id: u32,
    #[prost(bytes = "vec", tag = "2")]
    pub(crate) public: Vec<u8>,
    #[prost(bytes = "vec", tag = "3")]
    pub(crate) signature: Vec<u8>,
}

/// A one-time pre-key, public half.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct PreKey {
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) public: Vec<u8>,
}

/// A stanza that stays in a device's queue until it is acknowledged.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Queued {
    /// Tag of the stanza: message, receipt, notification or call.
    #[prost(string, tag = "1")]
    pub(crate) class: String,
    #[prost(string, tag = "2")]
    pub(crate) id: String,
    #[prost(string, tag = "3")]
    pub(crate) from: String,
    #[prost(string, tag = "4")]
    pub(crate) participant: String,
    #[prost(string, tag = "5")]
    pub(crate) kind: String,
    /// The stanza in the binary form of the wire.
    #[prost(bytes = "vec", tag = "6")]
    pub(crate) node: Vec<u8>,
    #[prost(uint64, tag = "7")]
    pub(crate) since: u64,
}

/// A message that was accepted from a device, so that a repetition is not delivered twice.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Accepted {
    #[prost(uint64, tag = "2")]
    pub(crate) at: u64,
    /// Devices that were given a copy, as `number/device`.
    #[prost(string, repeated, tag = "3")]
    pub(crate) given: Vec<String>,
}

/// The id of an accepted message, in the order of acceptance.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct AcceptedId {
    #[prost(string, tag = "1")]
    pub(crate) id: String,
}

/// One version step of an app-state collection.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Patch {
    /// The `SyncdPatch` with its version filled in.
    #[prost(bytes = "vec", tag = "1")]
    pub(crate) bytes: Vec<u8>,
}

/// A message that a phone has sent or received, as far as the phone keeps it.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct Text {
    #[prost(string, tag = "1")]
    pub(crate) id: String,
    /// The sending device; empty for own messages.
    #[prost(string, tag = "2")]
    pub(crate) from: String,
    #[prost(string, tag = "3")]
    pub(crate) chat: String,
    /// The encoded `Message`.
    #[prost(bytes = "vec", tag = "4")]
    pub(crate) message: Vec<u8>,
    #[prost(uint64, tag = "5")]
    pub(crate) at: u64,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Text([redacted])")
    }
}

/// The picture of an account or a group.
#[derive(Clone, PartialEq, Message)]
#[prost(skip_debug)]
pub(crate) struct Picture {
    /// Grows with every change.
    #[prost(uint64, tag = "1")]
    pub(crate) id: u64,
    /// Under which name the file is fetched.
    #[prost(string, tag = "2")]
    pub(crate) name: String,
    /// The file; empty if there is none any more.
    #[prost(bytes = "vec", tag = "3")]
    pub(crate) jpeg: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Picture({})", self.id)
    }
}

/// What does not belong to an account.
#[derive(Clone, Copy, PartialEq, Message)]
pub(crate) struct Globals {
    /// How often the world was loaded; every run draws from its own stream of the seed.
    #[prost(uint64, tag = "1")]
    pub(crate) runs: u64,
    /// The most recently given stanza id.
    #[prost(uint64, tag = "2")]
    pub(crate) last_id: u64,
}
