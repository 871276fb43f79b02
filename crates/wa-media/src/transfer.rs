//! What uploads and downloads have in common: hosts, one renewal, and a second and third try.

use core::fmt;
use core::time::Duration;

use thiserror::Error;

use crate::error::MediaError;
use crate::url::MediaHost;

/// How often all hosts are tried.
const ROUNDS: usize = 3;
/// The pause before the second round; twice as long before the third.
const PAUSE: Duration = Duration::from_millis(500);

/// The media hosts of the moment, with the token that lets us upload.
#[derive(Clone, PartialEq, Eq)]
pub struct MediaHosts {
    /// The token.
    pub auth: String,
    /// The hosts, best first.
    pub hosts: Vec<MediaHost>,
}

impl fmt::Debug for MediaHosts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaHosts").field("hosts", &self.hosts).finish_non_exhaustive()
    }
}

/// Which hosts a transfer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// Those that are known, if their time is not over.
    Known,
    /// New ones: a host did not like the token, or the path.
    Fresh,
}

/// Why a file could not be transferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TransferError {
    /// The server named no media host.
    #[error("there is no media host")]
    NoHost,
    /// No host could be reached, or each broke off.
    #[error("no media host could be reached")]
    Unreachable,
    /// The hosts refuse us or the path even with a fresh token: its time is over.
    #[error("the media host does not permit it: {status}")]
    Forbidden {
        /// The status of the answer.
        status: u16,
    },
    /// The file is not on the hosts any more; the phone may have it.
    #[error("the file is gone from the media hosts: {status}")]
    Gone {
        /// The status of the answer.
        status: u16,
    },
    /// The hosts do not take a file of this length.
    #[error("the file is too large for the media hosts")]
    TooLarge,
    /// The hosts failed, or refused for another reason.
    #[error("the media host refused: {status}")]
    Refused {
        /// The status of the answer.
        status: u16,
    },
    /// The host's answer does not say where the file lies, or holds another part than was asked for.
    #[error("the media host's answer makes no sense")]
    Answer,
    /// The message's words about its file lead nowhere.
    #[error(transparent)]
    Media(#[from] MediaError),
}

impl TransferError {
    /// Whether the phone should be asked to upload the file again.
    #[must_use]
    pub const fn needs_reupload(self) -> bool {
        match self {
            Self::Gone { .. } | Self::Forbidden { .. } => true,
            Self::Media(error) => error.is_corrupt(),
            _ => false,
        }
    }

    /// Whether the same may work later.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        match self {
            Self::NoHost | Self::Unreachable => true,
            Self::Refused { status } => is_transient(status),
            _ => false,
        }
    }
}

/// Whether a host that answers so may answer otherwise later.
pub(crate) const fn is_transient(status: u16) -> bool {
    status == 408 || status == 429 || status >= 500
}

/// Whether a host that answers so wants a fresh token.
pub(crate) const fn is_forbidden(status: u16) -> bool {
    status == 401 || status == 403
}

/// Which host is the turn of, in which round.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    hosts: Option<MediaHosts>,
    at: usize,
    round: usize,
    renewed: bool,
    /// What to ask the server for before going on.
    wanted: Option<Renewal>,
    /// Whether anything in this round may go better in the next.
    hope: bool,
    pause: Duration,
}

/// What comes next.
#[derive(Debug)]
pub(crate) enum Turn<'t> {
    Hosts(Renewal),
    Host { hosts: &'t MediaHosts, host: &'t MediaHost, after: Duration },
    Over,
}

impl Turns {
    pub(crate) fn give(&mut self, hosts: MediaHosts) {
        self.hosts = Some(hosts);
        self.wanted = None;
        self.at = 0;
    }

    pub(crate) fn next(&mut self) -> Turn<'_> {
        if let Some(renewal) = self.wanted {
            return Turn::Hosts(renewal);
        }
        let Some(hosts) = &self.hosts else { return Turn::Hosts(Renewal::Known) };
        if self.at >= hosts.hosts.len() && self.hope && self.round + 1 < ROUNDS && !hosts.hosts.is_empty() {
            self.pause = PAUSE.saturating_mul(1 << self.round);
            self.round += 1;
            self.at = 0;
            self.hope = false;
        }
        match hosts.hosts.get(self.at) {
            Some(host) => Turn::Host { hosts, host, after: core::mem::take(&mut self.pause) },
            None => Turn::Over,
        }
    }

    /// This host did not do it; another round may be worth it.
    pub(crate) fn failed(&mut self, transient: bool) {
        self.at += 1;
        self.hope |= transient;
    }

    /// The same host is to be asked again, once more with new hosts. Says whether that is still to be had.
    pub(crate) fn renew(&mut self) -> bool {
        if self.renewed {
            return false;
        }
        self.renewed = true;
        self.wanted = Some(Renewal::Fresh);
        true
    }

    /// Things move: earlier failures do not count any more.
    pub(crate) fn progress(&mut self) {
        self.round = 0;
        self.hope = false;
    }
}
