//! A download as a state machine: which request is next, and what its answer means.

use core::fmt;
use core::ops::Range;
use core::time::Duration;

use crate::error::MediaError;
use crate::media_type::MediaType;
use crate::message::MediaFile;
use crate::transfer::{MediaHosts, Renewal, TransferError, Turn, Turns, is_forbidden, is_transient};
use crate::url::path_of;

/// The bytes of a file on their way from the hosts: all of them, or a part.
///
/// Ask [`step`](Self::step) what to do, do it, and report by one of [`give_hosts`](Self::give_hosts),
/// [`answered`](Self::answered) and [`broke`](Self::broke). While a body is read report every piece to
/// [`took`](Self::took) and its end to [`ended`](Self::ended).
#[derive(Debug)]
pub struct Download {
    kind: MediaType,
    direct_path: Option<String>,
    hash: Option<[u8; 32]>,
    /// The next byte that is wanted, and the first that is not, if that is known.
    from: u64,
    to: Option<u64>,
    turns: Turns,
    outcome: Option<TransferError>,
    last: TransferError,
    /// Whether anything came since the last request.
    moved: bool,
}

/// What to do next.
#[derive(Debug)]
#[non_exhaustive]
pub enum DownloadStep {
    /// Find out the hosts and call [`Download::give_hosts`].
    Hosts(Renewal),
    /// Make a request and call [`Download::answered`] or [`Download::broke`].
    Get(DownloadRequest),
    /// The file cannot be had.
    Failed(TransferError),
}

/// One GET.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DownloadRequest {
    /// The URL; it is not for logs.
    pub url: String,
    /// The value of the header `Range`, if it is needed.
    pub range: Option<String>,
    /// How long to wait before.
    pub after: Duration,
}

/// What the head of an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Read the body, without so many bytes at its beginning.
    Read {
        /// How many.
        skip: u64,
    },
    /// Leave the body alone and ask [`Download::step`].
    Leave,
}

impl Download {
    /// Plans to fetch a whole file.
    ///
    /// No host is ever contacted on a peer's word: of a URL in a message only the path is used.
    #[must_use]
    pub fn new(file: &MediaFile) -> Self {
        let path = file.direct_path.as_deref().or_else(|| path_of(file.url.as_deref()?));
        Self {
            kind: file.kind(),
            direct_path: path.map(str::to_owned),
            hash: file.expected.file_enc_sha256,
            from: 0,
            to: None,
            turns: Turns::default(),
            outcome: None,
            last: TransferError::NoHost,
            moved: false,
        }
    }

    /// Fetches only these bytes of the file as it lies on the host.
    #[must_use]
    pub fn part(mut self, bytes: Range<u64>) -> Self {
        (self.from, self.to) = (bytes.start, Some(bytes.end));
        self
    }

    /// Leaves out the beginning of the file, which has come already.
    #[must_use]
    pub const fn resume_at(mut self, from: u64) -> Self {
        self.from = from;
        self
    }

    /// What to do next.
    pub fn step(&mut self) -> DownloadStep {
        if let Some(error) = self.outcome {
            return DownloadStep::Failed(error);
        }
        let Some(path) = &self.direct_path else {
            return DownloadStep::Failed(MediaError::DirectPath.into());
        };
        match self.turns.next() {
            Turn::Hosts(renewal) => DownloadStep::Hosts(renewal),
            Turn::Over => DownloadStep::Failed(self.last),
            Turn::Host { host, after, .. } => match host.download(path, self.kind, self.hash.as_ref()) {
                Ok(url) => {
                    DownloadStep::Get(DownloadRequest { url, range: range(self.from, self.to), after })
                }
                Err(error) => DownloadStep::Failed(error.into()),
            },
        }
    }

    /// These are the hosts.
    pub fn give_hosts(&mut self, hosts: MediaHosts) {
        self.turns.give(hosts);
    }

    /// The host answered with this status and this value of the header `Content-Range`.
    pub fn answered(&mut self, status: u16, content_range: Option<&str>) -> Verdict {
        match status {
            200 => return Verdict::Read { skip: self.from },
            206 if content_range.and_then(first_byte).is_none_or(|first| first == self.from) => {
                return Verdict::Read { skip: 0 };
            }
            206 => {
                self.last = TransferError::Answer;
                self.turns.failed(false);
            }
            _ if is_forbidden(status) => {
                if !self.turns.renew() {
                    self.outcome = Some(TransferError::Forbidden { status });
                }
            }
            410 => self.outcome = Some(TransferError::Gone { status }),
            // Another host may have it; if none has, it is gone.
            404 => {
                self.last = TransferError::Gone { status };
                self.turns.failed(false);
            }
            _ => {
                // That a file is gone outweighs that another host is out of order.
                if !matches!(self.last, TransferError::Gone { .. }) {
                    self.last = TransferError::Refused { status };
                }
                self.turns.failed(is_transient(status));
            }
        }
        Verdict::Leave
    }

    /// So many bytes of the body were taken, those to skip not among them.
    pub fn took(&mut self, bytes: u64) {
        self.from = self.from.saturating_add(bytes);
        self.moved |= bytes > 0;
    }

    /// The body has ended in good order. Says whether everything came that was wanted; if not, it goes on
    /// as after [`broke`](Self::broke). How long a whole file is its hash says.
    #[must_use]
    pub fn ended(&mut self) -> bool {
        let all = self.to.is_none_or(|to| self.from >= to);
        if !all {
            self.broke();
        }
        all
    }

    /// The request came to no answer, or its body broke off: what is missing is asked for again.
    pub fn broke(&mut self) {
        self.last = TransferError::Unreachable;
        if core::mem::take(&mut self.moved) {
            self.turns.progress();
        } else {
            self.turns.failed(true);
        }
    }
}

fn range(from: u64, to: Option<u64>) -> Option<String> {
    match (from, to) {
        (0, None) => None,
        (from, None) => Some(format!("bytes={from}-")),
        (from, Some(to)) => Some(format!("bytes={from}-{}", to.saturating_sub(1))),
    }
}

fn first_byte(content_range: &str) -> Option<u64> {
    content_range.strip_prefix("bytes ")?.split('-').next()?.trim().parse().ok()
}

impl fmt::Debug for DownloadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadRequest").field("range", &self.range).finish_non_exhaustive()
    }
}
