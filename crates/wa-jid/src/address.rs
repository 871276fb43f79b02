//! The name under which a device's Signal session is kept.

use std::fmt;
use std::str::FromStr;

use compact_str::{CompactString, format_compact};

use crate::{Jid, JidError, Server};

/// A Signal address: a name that folds user and server together, and a device number.
///
/// The name is the user for phone numbers, `user_1` for hidden ids, `user_128` and `user_129` for
/// hosted devices.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignalAddress {
    name: CompactString,
    device: u16,
}

impl SignalAddress {
    /// Builds an address from its two parts.
    #[must_use]
    pub fn new(name: impl Into<CompactString>, device: u16) -> Self {
        Self { name: name.into(), device }
    }

    /// User and server in one.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The device number; 0 is the primary phone.
    #[must_use]
    pub fn device(&self) -> u16 {
        self.device
    }

    /// The device this is the address of.
    ///
    /// # Errors
    /// [`JidError::UnknownServer`] if the name ends with a number that stands for no server,
    /// [`JidError::NoUser`] or [`JidError::InvalidUser`] if the rest is no user.
    pub fn to_jid(&self) -> Result<Jid, JidError> {
        let (user, server) = match self.name.rsplit_once('_') {
            Some((user, domain)) => {
                let domain = domain.parse().map_err(|_| JidError::UnknownServer)?;
                (user, Server::from_domain(domain).ok_or(JidError::UnknownServer)?)
            }
            None => (self.name.as_str(), Server::User),
        };
        if user.is_empty() {
            return Err(JidError::NoUser);
        }
        Jid::checked(user, server, self.device, 0)
    }
}

impl Jid {
    /// The address of this device's Signal session.
    ///
    /// # Errors
    /// [`JidError::NoUser`] or [`JidError::NotAnAccount`] if there is no such thing, and
    /// [`JidError::NotHosted`] for device 99 of an account that is not spelled as hosted.
    pub fn signal_address(&self) -> Result<SignalAddress, JidError> {
        let domain = match self.server() {
            Server::Legacy => 0,
            server => server.domain().ok_or(JidError::NotAnAccount)?,
        };
        if self.user().is_empty() {
            return Err(JidError::NoUser);
        }
        if self.device() == Self::HOSTED_DEVICE && !self.is_hosted() {
            return Err(JidError::NotHosted);
        }
        let name = match domain {
            0 => CompactString::from(self.user()),
            domain => format_compact!("{}_{domain}", self.user()),
        };
        Ok(SignalAddress { name, device: self.device() })
    }
}

impl FromStr for SignalAddress {
    type Err = JidError;

    /// Reads `name.device`; the name may hold dots itself.
    fn from_str(text: &str) -> Result<Self, JidError> {
        let (name, device) = text.rsplit_once('.').ok_or(JidError::InvalidDevice)?;
        if name.is_empty() {
            return Err(JidError::NoUser);
        }
        let digits = device.bytes().all(|byte| byte.is_ascii_digit());
        let device = device.parse().ok().filter(|_| digits).ok_or(JidError::InvalidDevice)?;
        Ok(Self::new(name, device))
    }
}

impl fmt::Display for SignalAddress {
    /// Writes `name.device`, the key under which sessions are stored.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.name, self.device)
    }
}

impl fmt::Debug for SignalAddress {
    /// Hides the user the way [`Jid`] does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.to_jid() {
            Ok(jid) => write!(f, "SignalAddress({jid:?})"),
            Err(_) => write!(f, "SignalAddress(_.{})", self.device),
        }
    }
}
