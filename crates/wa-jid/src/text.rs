//! Addresses as text: `[user[:device]@]server`.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher as _;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::{Jid, JidError, JidRef, Server};

impl Jid {
    /// Reads an address whose server may be unknown, to pass it on unchanged.
    ///
    /// # Errors
    /// Like `parse`, except that an unknown server after an `@` is kept.
    pub fn parse_relayed(text: &str) -> Result<Self, JidError> {
        match text.split_once('@') {
            Some((user, server)) => assemble(user, Server::relayed(server)?),
            None => assemble("", text.parse()?),
        }
    }
}

impl FromStr for Jid {
    type Err = JidError;

    /// Reads an address. A text without `@` is the name of a server.
    fn from_str(text: &str) -> Result<Self, JidError> {
        let (user, server) = text.split_once('@').unwrap_or(("", text));
        assemble(user, server.parse()?)
    }
}

impl TryFrom<&str> for Jid {
    type Error = JidError;

    fn try_from(text: &str) -> Result<Self, JidError> {
        text.parse()
    }
}

fn assemble(text: &str, server: Server) -> Result<Jid, JidError> {
    let (user, device) = match text.split_once(':') {
        Some((user, device)) => (user, number(device).ok_or(JidError::InvalidDevice)?),
        None => (text, 0),
    };
    match server {
        Server::User | Server::Legacy => Jid::checked(without_agent(user)?, server, device, 0),
        Server::Interop => {
            let (integrator, user) = split_integrator(user);
            Jid::checked(user, server, device, integrator)
        }
        _ => Jid::checked(user, server, device, 0),
    }
}

/// A decimal number without sign.
fn number<T: FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Whether a phone number's text holds what reads as a legacy agent.
pub(crate) fn splits_agent(user: &str) -> bool {
    user.bytes().any(|byte| matches!(byte, b'_' | b'.'))
}

/// Drops the legacy agent number of a phone number: `user_agent` or `user.agent`.
fn without_agent(user: &str) -> Result<&str, JidError> {
    match user.split_once(['_', '.']) {
        Some((user, agent)) => number::<u8>(agent).map(|_| user).ok_or(JidError::InvalidUser),
        None => Ok(user),
    }
}

/// Splits `integrator-user`; a text without that prefix belongs to integrator 0.
pub(crate) fn split_integrator(user: &str) -> (u16, &str) {
    let split = user.split_once('-').and_then(|(integrator, rest)| {
        let canonical = integrator == "0" || !integrator.starts_with('0');
        let integrator = number::<u16>(integrator).filter(|_| canonical && !rest.is_empty())?;
        Some((integrator, rest))
    });
    split.unwrap_or((0, user))
}

impl fmt::Display for JidRef<'_> {
    /// Writes the real text: for the wire and for people, not for logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.user().is_empty() {
            // A bare word only reads back as a server if the server is a known one.
            let separator = if matches!(self.server(), Server::Other(_)) { "@" } else { "" };
            return write!(f, "{separator}{}", self.server());
        }
        if *self.server() == Server::Interop {
            write!(f, "{}-", self.integrator())?;
        }
        f.write_str(self.user())?;
        if self.device() != 0 {
            write!(f, ":{}", self.device())?;
        }
        write!(f, "@{}", self.server())
    }
}

impl fmt::Display for Jid {
    /// Writes the real text: for the wire and for people, not for logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_jid_ref().fmt(f)
    }
}

/// Phone numbers are few enough to try them all, so the hash has a key that lives as long as the process.
static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);

impl fmt::Debug for JidRef<'_> {
    /// Writes server, device and a short mark of the user that holds within one process.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let public = self.user().is_empty() || *self == Jid::STATUS_BROADCAST;
        if public {
            return fmt::Display::fmt(self, f);
        }
        let [a, b, c, ..] = KEY.hash_one(self.user()).to_le_bytes();
        write!(f, "#{a:02x}{b:02x}{c:02x}")?;
        if self.device() != 0 {
            write!(f, ":{}", self.device())?;
        }
        write!(f, "@{}", self.server())
    }
}

impl fmt::Debug for Jid {
    /// Writes server, device and a short mark of the user that holds within one process.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_jid_ref(), f)
    }
}
