//! The part of an address after the `@`.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;

use crate::JidError;

/// What kind of address it is: the part after the `@`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Server {
    /// `s.whatsapp.net`: an account by phone number, or the server itself when the user is empty.
    User,
    /// `c.us`: the legacy spelling of [`Server::User`]. Normalising turns it into that.
    Legacy,
    /// `lid`: an account by its hidden id.
    Lid,
    /// `hosted`: the hosted device of an account by phone number.
    Hosted,
    /// `hosted.lid`: the hosted device of an account by hidden id.
    HostedLid,
    /// `g.us`: groups and communities, or the groups service when the user is empty.
    Group,
    /// `broadcast`: status updates and broadcast lists.
    Broadcast,
    /// `newsletter`: a channel.
    Newsletter,
    /// `bot`: an assistant by its id.
    Bot,
    /// `call`: call signalling.
    Call,
    /// `msgr`: a Messenger account.
    Messenger,
    /// `interop`: an account of another messenger.
    Interop,
    /// Anything else: kept so that a peer's address can be passed on unchanged.
    Other(UnknownServer),
}

/// The name of a server that this crate does not know.
///
/// It cannot be built from a known name, so two equal servers always compare equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownServer(CompactString);

impl UnknownServer {
    /// The name as it stood in the address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The servers that share one numbering of users.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Family {
    /// Accounts by phone number: `s.whatsapp.net`, `c.us`, `hosted`.
    Pn,
    /// Accounts by hidden id: `lid`, `hosted.lid`.
    Lid,
}

impl Server {
    /// Every server with a name of its own.
    pub const KNOWN: [Self; 12] = [
        Self::User,
        Self::Legacy,
        Self::Lid,
        Self::Hosted,
        Self::HostedLid,
        Self::Group,
        Self::Broadcast,
        Self::Newsletter,
        Self::Bot,
        Self::Call,
        Self::Messenger,
        Self::Interop,
    ];

    /// The server of that name, or [`Server::Other`] to pass an unknown one on.
    ///
    /// # Errors
    /// [`JidError::NoServer`] for an empty name, [`JidError::UnknownServer`] for one that cannot stand
    /// in an address because it holds a separator or a control character.
    pub fn relayed(name: &str) -> Result<Self, JidError> {
        if let Some(known) = Self::known(name) {
            return Ok(known);
        }
        if name.is_empty() {
            return Err(JidError::NoServer);
        }
        if name.bytes().any(|byte| byte <= b' ' || byte == 0x7f || byte == b'@' || byte == b':') {
            return Err(JidError::UnknownServer);
        }
        Ok(Self::Other(UnknownServer(name.into())))
    }

    /// The known server of that name.
    #[must_use]
    pub fn known(name: &str) -> Option<Self> {
        Some(match name {
            "s.whatsapp.net" => Self::User,
            "c.us" => Self::Legacy,
            "lid" => Self::Lid,
            "hosted" => Self::Hosted,
            "hosted.lid" => Self::HostedLid,
            "g.us" => Self::Group,
            "broadcast" => Self::Broadcast,
            "newsletter" => Self::Newsletter,
            "bot" => Self::Bot,
            "call" => Self::Call,
            "msgr" => Self::Messenger,
            "interop" => Self::Interop,
            _ => return None,
        })
    }

    /// The name that stands after the `@`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "s.whatsapp.net",
            Self::Legacy => "c.us",
            Self::Lid => "lid",
            Self::Hosted => "hosted",
            Self::HostedLid => "hosted.lid",
            Self::Group => "g.us",
            Self::Broadcast => "broadcast",
            Self::Newsletter => "newsletter",
            Self::Bot => "bot",
            Self::Call => "call",
            Self::Messenger => "msgr",
            Self::Interop => "interop",
            Self::Other(name) => name.as_str(),
        }
    }

    /// The numbering its users belong to; `None` where users are not accounts.
    #[must_use]
    pub fn family(&self) -> Option<Family> {
        match self {
            Self::User | Self::Legacy | Self::Hosted => Some(Family::Pn),
            Self::Lid | Self::HostedLid => Some(Family::Lid),
            _ => None,
        }
    }

    /// The number that stands for this server where an address of a device is written in binary.
    #[must_use]
    pub fn domain(&self) -> Option<u8> {
        match self {
            Self::User => Some(0),
            Self::Lid => Some(1),
            Self::Hosted => Some(128),
            Self::HostedLid => Some(129),
            _ => None,
        }
    }

    /// The server behind a domain number. Unassigned even numbers from 128 on are hosted ones.
    #[must_use]
    pub fn from_domain(domain: u8) -> Option<Self> {
        match domain {
            0 => Some(Self::User),
            1 => Some(Self::Lid),
            129 => Some(Self::HostedLid),
            128.. if domain.is_multiple_of(2) => Some(Self::Hosted),
            _ => None,
        }
    }
}

impl FromStr for Server {
    type Err = JidError;

    /// Reads the name of a known server.
    fn from_str(name: &str) -> Result<Self, JidError> {
        Self::known(name).ok_or(if name.is_empty() { JidError::NoServer } else { JidError::UnknownServer })
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
