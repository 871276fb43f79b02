//! What an address is: questions with a yes or a no.

use crate::{Family, Jid, Server};

impl Jid {
    /// Whether it is an account or device by phone number; hosted and legacy spellings do not count.
    #[must_use]
    pub fn is_pn(&self) -> bool {
        *self.server() == Server::User && !self.user().is_empty()
    }

    /// Whether it is an account or device by hidden id; hosted devices do not count.
    #[must_use]
    pub fn is_lid(&self) -> bool {
        *self.server() == Server::Lid && !self.user().is_empty()
    }

    /// Whether it is an account or device of any spelling: phone number, hidden id, hosted, legacy.
    #[must_use]
    pub fn is_account(&self) -> bool {
        self.server().family().is_some() && !self.user().is_empty()
    }

    /// Whether the user part is a phone number, whatever the spelling of the server.
    #[must_use]
    pub fn is_pn_family(&self) -> bool {
        self.is_account() && self.server().family() == Some(Family::Pn)
    }

    /// Whether the user part is a hidden id, whatever the spelling of the server.
    #[must_use]
    pub fn is_lid_family(&self) -> bool {
        self.is_account() && self.server().family() == Some(Family::Lid)
    }

    /// Whether it is a group or community.
    #[must_use]
    pub fn is_group(&self) -> bool {
        *self.server() == Server::Group && !self.user().is_empty()
    }

    /// Whether it is a channel.
    #[must_use]
    pub fn is_newsletter(&self) -> bool {
        *self.server() == Server::Newsletter && !self.user().is_empty()
    }

    /// Whether it is the chat of status updates.
    #[must_use]
    pub fn is_status_broadcast(&self) -> bool {
        *self.server() == Server::Broadcast && self.user() == "status"
    }

    /// Whether it is a broadcast list or the chat of status updates.
    #[must_use]
    pub fn is_broadcast(&self) -> bool {
        *self.server() == Server::Broadcast && !self.user().is_empty()
    }

    /// Whether it is a broadcast list of a person's own making.
    #[must_use]
    pub fn is_broadcast_list(&self) -> bool {
        self.is_broadcast() && !self.is_status_broadcast()
    }

    /// Whether it is a hosted device.
    #[must_use]
    pub fn is_hosted(&self) -> bool {
        matches!(self.server(), Server::Hosted | Server::HostedLid)
    }

    /// Whether it is the server itself.
    #[must_use]
    pub fn is_server(&self) -> bool {
        *self.server() == Server::User && self.user().is_empty()
    }

    /// Whether it is WhatsApp's own announcement account.
    #[must_use]
    pub fn is_psa(&self) -> bool {
        matches!(self.server(), Server::User | Server::Legacy) && self.user() == "0"
    }

    /// Whether it is an assistant, by id or by one of the phone numbers reserved for them.
    #[must_use]
    pub fn is_bot(&self) -> bool {
        match self.server() {
            Server::Bot => !self.user().is_empty(),
            Server::User | Server::Legacy => self.device() == 0 && is_bot_number(self.user()),
            _ => false,
        }
    }

    /// Whether it names one of an account's linked devices rather than the primary phone.
    #[must_use]
    pub fn is_companion(&self) -> bool {
        self.is_account() && self.device() != 0
    }
}

/// `1313555` and four digits, or `131655500` and two.
fn is_bot_number(user: &str) -> bool {
    let tail = |prefix: &str, digits: usize| {
        user.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == digits && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    tail("1313555", 4) || tail("131655500", 2)
}
