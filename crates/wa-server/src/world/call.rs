//! What an administrator or a test may ask of the world, and what comes back.

use serde::{Deserialize, Serialize};

use crate::faults::Faults;
use crate::world::address::{Endpoint, Number};

/// A question or an order from outside the protocol.
#[derive(Debug, Clone)]
pub(crate) enum Call {
    ScanQr { text: String, number: Option<Number>, name: Option<String> },
    EnterCode { number: Number, code: String },
    CreateAccount { number: Option<Number>, name: Option<String> },
    Accounts,
    Account { number: Number },
    Received { by: Endpoint },
    SendText { from: Endpoint, to: String, text: String },
    Host { number: Number },
    Kick { device: String, how: Kick },
    Remove { device: String },
    DropSessions { device: String },
    Reinstall { number: Number },
    RenameContact { number: Number, contact: String, name: String },
    ArchiveChat { number: Number, chat: String },
    Remember { number: Number, chat: String, texts: Vec<PastText> },
    SetFlags { number: Number, flags: AccountFlags },
    Groups,
    ReaddressGroup { group: String, by_number: bool },
    MissGroupChanges { device: String },
    PictureFile { name: String },
    SetFaults(Faults),
    VoidMediaAuth,
    Faults,
}

/// The answer to a [`Call`].
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Done,
    Linked(Linked),
    Accounts(Vec<AccountView>),
    Received(Vec<ReceivedText>),
    Groups(Vec<GroupView>),
    Sent(String),
    Faults(Faults),
    PictureFile(Vec<u8>),
    /// Tokens for uploads before this generation are void.
    MediaAuthFrom(u64),
}

/// How a device loses its connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kick {
    /// The socket closes without a word.
    Cut,
    /// A stream error with this code comes first.
    Code(u16),
    /// A stream error says that the device is connected elsewhere.
    Replaced,
}

/// A companion whose pairing was accepted by the phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Linked {
    /// The number of the account.
    pub number: String,
    /// The companion's address by phone number.
    pub jid: String,
    /// The companion's address by hidden id.
    pub lid: String,
}

/// How an account treats strangers; nothing is set unless it was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AccountFlags {
    /// A first message needs a token, or is refused with 463.
    pub restricted: bool,
    /// While it is restricted: the tokens it issued do not count.
    pub refuses_trusted: bool,
    /// While it is restricted: the tokens that strangers make themselves do not count.
    pub refuses_first_contact: bool,
}

/// A group as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GroupView {
    /// Its address.
    pub jid: String,
    /// Its subject.
    pub subject: String,
    /// How it addresses people: `lid` or `pn`.
    pub addressing_mode: String,
    /// Its members, those who joined first in front.
    pub members: Vec<GroupMemberView>,
}

/// A member of a group as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct GroupMemberView {
    /// The number of the account.
    pub number: String,
    /// `member`, `admin` or `superadmin`.
    pub role: String,
}

/// An account as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AccountView {
    /// The phone number.
    pub number: String,
    /// The account's hidden address, without a device.
    pub lid: String,
    /// The name that peers see.
    pub name: String,
    /// The linked companions.
    pub devices: Vec<DeviceView>,
    /// Versions of the app-state collections that are not empty.
    pub collections: Vec<CollectionView>,
}

/// A companion as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct DeviceView {
    /// The address by phone number.
    pub jid: String,
    /// The address by hidden id.
    pub lid: String,
    /// The place in the account's key index list.
    pub key_index: u32,
    /// Whether it is connected.
    pub online: bool,
    /// Whether it said that it is available.
    pub available: bool,
    /// One-time pre-keys that are left.
    pub pre_keys: usize,
    /// Stanzas that it has not acknowledged.
    pub queued: usize,
    /// Whether the phone has sent it keys and history.
    pub welcomed: bool,
}

/// A collection as an administrator sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CollectionView {
    /// Its name.
    pub name: String,
    /// Its newest version.
    pub version: u64,
}

/// A text of the past of a simulated phone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastText {
    /// What it says.
    pub text: String,
    /// Whether the account of the phone wrote it.
    #[serde(default)]
    pub from_me: bool,
    /// When, unix seconds.
    pub at: u64,
}

/// A text that a simulated phone has received and decrypted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ReceivedText {
    /// The message's id.
    pub id: String,
    /// The device it came from.
    pub from: String,
    /// The chat it belongs to.
    pub chat: String,
    /// What it says.
    pub text: String,
}
