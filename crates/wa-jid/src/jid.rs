//! The address itself: its parts and what is derived from them.

use compact_str::{CompactString, format_compact};

use crate::{JidError, JidRef, Server};

/// An address: a person, one of their devices, a group, a channel, or a service.
///
/// Addresses order by server, then user, then device, so the devices of one account are neighbours.
/// `Display` writes the real text and is meant for the wire and for people; `Debug` hides the user.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Jid {
    server: Server,
    user: CompactString,
    integrator: u16,
    device: u16,
}

impl Jid {
    /// The server: who requests are addressed to and answers come from.
    pub const SERVER: Self = Self::constant("", Server::User);
    /// The groups service.
    pub const GROUPS: Self = Self::constant("", Server::Group);
    /// The broadcast service.
    pub const BROADCASTS: Self = Self::constant("", Server::Broadcast);
    /// The chat of status updates.
    pub const STATUS_BROADCAST: Self = Self::constant("status", Server::Broadcast);
    /// The account that sends WhatsApp's own announcements. It never answers requests.
    pub const PSA: Self = Self::constant("0", Server::User);
    /// Meta AI by its id.
    pub const META_AI: Self = Self::constant("867051314767696", Server::Bot);
    /// Meta AI by phone number.
    pub const META_AI_PN: Self = Self::constant("13135550002", Server::User);

    /// The number of a hosted device.
    pub const HOSTED_DEVICE: u16 = 99;

    const fn constant(user: &'static str, server: Server) -> Self {
        Self { server, user: CompactString::const_new(user), integrator: 0, device: 0 }
    }

    /// Builds an address from a user part that is known to be good; the device is 0.
    ///
    /// The text is taken as it is. Text from outside goes through [`Jid::checked`] or `parse`.
    #[must_use]
    pub fn new(user: impl Into<CompactString>, server: Server) -> Self {
        Self { server, user: user.into(), integrator: 0, device: 0 }
    }

    /// An account by phone number: digits in international form without `+`.
    #[must_use]
    pub fn pn(user: impl Into<CompactString>) -> Self {
        Self::new(user, Server::User)
    }

    /// An account by hidden id.
    #[must_use]
    pub fn lid(user: impl Into<CompactString>) -> Self {
        Self::new(user, Server::Lid)
    }

    /// A group or community.
    #[must_use]
    pub fn group(user: impl Into<CompactString>) -> Self {
        Self::new(user, Server::Group)
    }

    /// A channel.
    #[must_use]
    pub fn newsletter(user: impl Into<CompactString>) -> Self {
        Self::new(user, Server::Newsletter)
    }

    /// An account of another messenger, reached through the integrator of that number.
    #[must_use]
    pub fn interop(integrator: u16, user: impl Into<CompactString>) -> Self {
        Self { integrator, ..Self::new(user, Server::Interop) }
    }

    /// Builds an address from parts that came from outside.
    ///
    /// Every address that passes prints to a text that reads back as the same address.
    ///
    /// # Errors
    /// [`JidError::InvalidUser`] if the user holds a separator, a control character or, on a phone
    /// number, an agent suffix; [`JidError::InvalidDevice`] for a device without a user;
    /// [`JidError::InvalidUser`] for an integrator outside `interop`.
    pub fn checked(user: &str, server: Server, device: u16, integrator: u16) -> Result<Self, JidError> {
        JidRef::checked(user, &server, device, integrator)?;
        Ok(Self { server, user: user.into(), integrator, device })
    }

    pub(crate) fn from_parts(user: CompactString, server: Server, device: u16, integrator: u16) -> Self {
        Self { server, user, integrator, device }
    }

    /// The same address with another device number; 0 is the primary phone.
    #[must_use]
    pub fn with_device(mut self, device: u16) -> Self {
        self.device = device;
        self
    }

    /// The device with this number of the same account. Number 99 is the hosted one, on a server of its own;
    /// all others are on the account's.
    #[must_use]
    pub fn account_device(&self, device: u16) -> Self {
        let mut address = self.to_chat().with_device(device);
        address.server = match address.server {
            Server::User if device == Self::HOSTED_DEVICE => Server::Hosted,
            Server::Lid if device == Self::HOSTED_DEVICE => Server::HostedLid,
            server => server,
        };
        address
    }

    /// A view of the parts.
    #[must_use]
    pub fn as_jid_ref(&self) -> JidRef<'_> {
        JidRef::new(&self.user, &self.server, self.device, self.integrator)
    }

    /// The part before the `@`, without device. Empty for services.
    #[must_use]
    pub fn user(&self) -> &str {
        &self.user
    }

    /// What kind of address it is.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The device number; 0 is the primary phone, or no device at all.
    #[must_use]
    pub fn device(&self) -> u16 {
        self.device
    }

    /// The number of the integrator; 0 outside `interop`.
    #[must_use]
    pub fn integrator(&self) -> u16 {
        self.integrator
    }

    /// The account: device dropped and the legacy spelling replaced. Hosted servers stay.
    #[must_use]
    pub fn to_bare(&self) -> Self {
        let server = match &self.server {
            Server::Legacy => Server::User,
            other => other.clone(),
        };
        Self { server, user: self.user.clone(), integrator: self.integrator, device: 0 }
    }

    /// The chat a message from or to this address belongs to: like [`Jid::to_bare`], and a hosted
    /// device counts as the account it works for.
    #[must_use]
    pub fn to_chat(&self) -> Self {
        let server = match &self.server {
            Server::Legacy | Server::Hosted => Server::User,
            Server::HostedLid => Server::Lid,
            other => other.clone(),
        };
        Self { server, user: self.user.clone(), integrator: self.integrator, device: 0 }
    }

    /// Whether both name the same account (or group, channel, service), whatever the device.
    ///
    /// A phone number and a hidden id never match here, even if their digits do.
    #[must_use]
    pub fn same_account(&self, other: &Self) -> bool {
        let kin = match (self.server.family(), other.server.family()) {
            (None, None) => self.server == other.server,
            (mine, theirs) => mine == theirs,
        };
        kin && self.user == other.user && self.integrator == other.integrator
    }

    /// The form that participant hashes are made of: `user.0:device@server`, both numbers always there.
    #[must_use]
    pub fn to_device_text(&self) -> CompactString {
        format_compact!("{}.0:{}@{}", self.user, self.device, self.server)
    }
}
