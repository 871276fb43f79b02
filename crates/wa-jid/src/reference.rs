//! A borrowed address, as it stands in a frame.

use crate::text::{split_integrator, splits_agent};
use crate::{Jid, JidError, Server};

/// A borrowed [`Jid`]: what a decoder hands out without copying.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct JidRef<'a> {
    user: &'a str,
    server: &'a Server,
    device: u16,
    integrator: u16,
}

impl<'a> JidRef<'a> {
    /// Checks parts that came from outside; the rules are those of [`Jid::checked`].
    ///
    /// # Errors
    /// See [`Jid::checked`].
    pub fn checked(
        user: &'a str,
        server: &'a Server,
        device: u16,
        integrator: u16,
    ) -> Result<Self, JidError> {
        if user.is_empty() && (device != 0 || integrator != 0) {
            return Err(JidError::InvalidDevice);
        }
        if integrator != 0 && *server != Server::Interop {
            return Err(JidError::InvalidUser);
        }
        let digits = user.bytes().all(|byte| byte.is_ascii_digit());
        if !digits && !Self::is_user_text(user, server) {
            return Err(JidError::InvalidUser);
        }
        Ok(Self { user, server, device, integrator })
    }

    fn is_user_text(user: &str, server: &Server) -> bool {
        let plain = user.bytes().all(|byte| byte > b' ' && byte != 0x7f && byte != b'@' && byte != b':');
        let agent = matches!(server, Server::User | Server::Legacy) && splits_agent(user);
        plain && !agent
    }

    /// Puts together parts that are known to be good.
    #[must_use]
    pub fn new(user: &'a str, server: &'a Server, device: u16, integrator: u16) -> Self {
        Self { user, server, device, integrator }
    }

    /// Splits the user of an `interop` address where it is written as one: `integrator-user`. Without such
    /// a prefix the integrator is 0.
    #[must_use]
    pub fn split_integrator(user: &str) -> (u16, &str) {
        split_integrator(user)
    }

    /// The part before the `@`, without device.
    #[must_use]
    pub fn user(self) -> &'a str {
        self.user
    }

    /// What kind of address it is.
    #[must_use]
    pub fn server(self) -> &'a Server {
        self.server
    }

    /// The device number; 0 is the primary phone, or no device at all.
    #[must_use]
    pub fn device(self) -> u16 {
        self.device
    }

    /// The number of the integrator; 0 outside `interop`.
    #[must_use]
    pub fn integrator(self) -> u16 {
        self.integrator
    }

    /// Copies the address. Users of up to 24 bytes, all real ones, need no allocation.
    #[must_use]
    pub fn to_jid(self) -> Jid {
        Jid::from_parts(self.user.into(), self.server.clone(), self.device, self.integrator)
    }
}

impl PartialEq<Jid> for JidRef<'_> {
    fn eq(&self, other: &Jid) -> bool {
        *self == other.as_jid_ref()
    }
}

impl<'a> From<&'a Jid> for JidRef<'a> {
    fn from(jid: &'a Jid) -> Self {
        jid.as_jid_ref()
    }
}
