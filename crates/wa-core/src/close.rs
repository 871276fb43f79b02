use core::time::Duration;

/// Why a connection ended, and what that means for the next one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CloseReason {
    /// The application asked for it.
    #[error("stopped by the application")]
    Stopped,
    /// There is no way to the server: no network, no such host, no trust in its certificate.
    #[error("cannot connect: {0}")]
    Unreachable(String),
    /// The transport failed or the server hung up.
    #[error("the connection was lost")]
    Lost,
    /// Nothing was heard from the server although we asked.
    #[error("the server did not answer")]
    Dead,
    /// The server ended the stream in good order, to be opened again.
    #[error("the server ended the stream")]
    StreamEnd,
    /// The server wants a new connection at once (after pairing: log in now).
    #[error("the server asked for a restart of the connection")]
    Restart,
    /// The handshake failed.
    #[error("the handshake failed: {0}")]
    Handshake(String),
    /// The server could not read what we sent, or we what it sent.
    #[error("the stream was malformed")]
    Malformed,
    /// The server is overloaded or going down.
    #[error("the service is unavailable")]
    Unavailable,
    /// We were too fast for the server.
    #[error("the server limits our rate")]
    RateLimited,
    /// The server waited for the acknowledgement of a stanza in vain.
    #[error("the server missed an acknowledgement")]
    MissedAck,
    /// This device was unlinked, by the phone or by itself.
    #[error("this device was unlinked")]
    LoggedOut,
    /// The same device connected from elsewhere.
    #[error("another connection of this device took over")]
    Replaced,
    /// The account is suspended for a while.
    #[error("the account is suspended temporarily (code {code})")]
    TemporaryBan {
        /// Why, as the server numbers it (101 to 106).
        code: u32,
        /// For how long.
        expires_in: Option<Duration>,
    },
    /// The account is banned.
    #[error("the account is banned")]
    Banned,
    /// The protocol version we speak is too old.
    #[error("this client is outdated")]
    Outdated,
    /// No more QR references: pairing has to be started again.
    #[error("pairing timed out")]
    PairingTimeout,
    /// The server refused the login for another reason.
    #[error("the server refused the login (reason {reason})")]
    Refused {
        /// The number it gave.
        reason: u32,
    },
}

/// Whether and when to connect again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reconnect {
    /// At once.
    Now,
    /// After the usual delay.
    Later,
    /// After a much longer delay than usual.
    MuchLater,
    /// Not by itself: the same would happen again.
    Never,
}

impl CloseReason {
    /// A word for the reason, for logs and programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::Unreachable(_) => "unreachable",
            Self::Lost => "lost",
            Self::Dead => "dead",
            Self::StreamEnd => "stream_end",
            Self::Restart => "restart",
            Self::Handshake(_) => "handshake",
            Self::Malformed => "malformed",
            Self::Unavailable => "unavailable",
            Self::RateLimited => "rate_limited",
            Self::MissedAck => "missed_ack",
            Self::LoggedOut => "logged_out",
            Self::Replaced => "replaced",
            Self::TemporaryBan { .. } => "temporary_ban",
            Self::Banned => "banned",
            Self::Outdated => "outdated",
            Self::PairingTimeout => "pairing_timeout",
            Self::Refused { .. } => "refused",
        }
    }

    /// Whether a new connection makes sense, and when.
    pub const fn reconnect(&self) -> Reconnect {
        match self {
            Self::Restart => Reconnect::Now,
            Self::Unreachable(_)
            | Self::Lost
            | Self::Dead
            | Self::StreamEnd
            | Self::Handshake(_)
            | Self::Malformed
            | Self::Unavailable
            | Self::MissedAck => Reconnect::Later,
            Self::RateLimited => Reconnect::MuchLater,
            Self::Stopped
            | Self::LoggedOut
            | Self::Replaced
            | Self::TemporaryBan { .. }
            | Self::Banned
            | Self::Outdated
            | Self::PairingTimeout
            | Self::Refused { .. } => Reconnect::Never,
        }
    }
}
