//! `<failure>`: the login is refused.

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;

use crate::error::ParseError;
use crate::read::Reader;
use crate::wire_codes;
#[cfg(feature = "serve")]
use crate::write::el;

wire_codes! {
    /// Why a login is refused.
    pub enum FailureReason {
        /// Not told.
        Generic = 400,
        /// The device is unlinked, or was never known.
        LoggedOut = 401,
        /// The account is banned for a while.
        TemporaryBan = 402,
        /// The account is locked, or its phone is gone.
        Locked = 403,
        /// The client is too old.
        ClientOutdated = 405,
        /// The account is banned, or the device was logged out in an unknown way.
        Banned = 406,
        /// The user agent is refused.
        BadUserAgent = 409,
        /// The token of Messenger has expired.
        TokenExpired = 413,
        /// The token of Messenger is invalid.
        TokenInvalid = 414,
        /// Something is not there.
        NotFound = 415,
        /// The client is not known.
        ClientUnknown = 418,
        /// The server failed.
        InternalServerError = 500,
        /// The server tries something.
        Experimental = 501,
        /// The service is away.
        ServiceUnavailable = 503,
    }
}

impl FailureReason {
    /// Whether the device is no longer linked and its store is worthless.
    #[must_use]
    pub const fn is_logged_out(self) -> bool {
        matches!(self, Self::LoggedOut | Self::Locked | Self::Banned)
    }

    /// Whether the next attempt may succeed without anybody doing anything.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::InternalServerError | Self::ServiceUnavailable)
    }
}

wire_codes! {
    /// Why an account is banned for a while.
    pub enum BanReason {
        /// Too many messages to people who do not know it.
        TooManyStrangers = 101,
        /// Too many people have blocked it.
        BlockedByMany = 102,
        /// Too many groups with people who do not know it.
        TooManyStrangeGroups = 103,
        /// The same message to too many.
        SameMessageToMany = 104,
        /// Too many broadcast lists.
        BroadcastLists = 106,
    }
}

/// The login is refused; the server closes the connection.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// Why; an absent reason is `Unknown(0)`.
    pub reason: FailureReason,
    /// Why the account is banned.
    pub ban: Option<BanReason>,
    /// How many seconds the ban lasts.
    pub expire: Option<u64>,
    /// The data centre.
    pub location: Option<Box<str>>,
    /// Words for the user.
    pub message: Option<Box<str>>,
    /// Where to read more.
    pub url: Option<Box<str>>,
    /// Title of the words shown after a logout.
    pub logout_header: Option<Box<str>>,
    /// The words shown after a logout.
    pub logout_subtext: Option<Box<str>>,
}

impl Failure {
    /// A failure of which only the reason is told.
    #[must_use]
    pub const fn new(reason: FailureReason) -> Self {
        Self {
            reason,
            ban: None,
            expire: None,
            location: None,
            message: None,
            url: None,
            logout_header: None,
            logout_subtext: None,
        }
    }

    /// Reads the stanza.
    ///
    /// # Errors
    /// [`ParseError`] if a number cannot be read.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let failure = Reader::root(node, "failure")?;
        Ok(Self {
            reason: FailureReason::from_code(failure.opt_number("reason")?.unwrap_or(0)),
            ban: failure.opt_number("code")?.map(BanReason::from_code),
            expire: failure.opt_number("expire")?,
            location: failure.opt_text("location"),
            message: failure.opt_text("message"),
            url: failure.opt_text("url"),
            logout_header: failure.opt_text("logout_message_header"),
            logout_subtext: failure.opt_text("logout_message_subtext"),
        })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("failure")
            .display("reason", self.reason.code())
            .attr_opt("location", self.location.as_deref())
            .display_opt("code", self.ban.map(BanReason::code))
            .display_opt("expire", self.expire)
            .attr_opt("message", self.message.as_deref())
            .attr_opt("url", self.url.as_deref())
            .attr_opt("logout_message_header", self.logout_header.as_deref())
            .attr_opt("logout_message_subtext", self.logout_subtext.as_deref())
            .build()
    }
}
