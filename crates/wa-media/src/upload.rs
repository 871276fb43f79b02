//! An upload as a state machine: which request is next, and what its answer means.

use core::fmt;
use core::time::Duration;

use serde::Deserialize;

use crate::media_type::MediaType;
use crate::token::UploadToken;
use crate::transfer::{MediaHosts, Renewal, TransferError, Turn, Turns, is_forbidden, is_transient};
use crate::url::{MediaHost, RESUMABLE_FROM};

/// Longest answer of a host that is worth reading.
pub const MAX_ANSWER: usize = 64 * 1024;
/// How often a host is asked to go on with an upload that broke off, without coming further.
const MAX_BREAKS: u32 = 2;

/// One file on its way to the hosts.
///
/// Ask [`step`](Self::step) what to do, do it, and report by one of [`give_hosts`](Self::give_hosts),
/// [`answered`](Self::answered) and [`broke`](Self::broke), until it is done or has failed.
#[derive(Debug)]
pub struct Upload {
    kind: MediaType,
    token: UploadToken,
    length: u64,
    turns: Turns,
    stage: Stage,
    /// How often an upload to this host broke off.
    breaks: u32,
    outcome: Option<Result<Uploaded, TransferError>>,
    last: TransferError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Ask how much is there.
    Check,
    /// Send what is missing.
    Send { from: u64 },
}

/// What to do next.
#[derive(Debug)]
#[non_exhaustive]
pub enum UploadStep {
    /// Find out the hosts and call [`Upload::give_hosts`].
    Hosts(Renewal),
    /// Make a request and call [`Upload::answered`] or [`Upload::broke`].
    Post(UploadRequest),
    /// The file is there.
    Done(Uploaded),
    /// It cannot be brought there.
    Failed(TransferError),
}

/// One POST.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadRequest {
    /// The URL; it holds the token and is not for logs.
    pub url: String,
    /// The first byte of the file to send; `None` for an empty body.
    pub from: Option<u64>,
    /// How long to wait before.
    pub after: Duration,
}

/// Where an uploaded file lies.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Uploaded {
    /// On this host, if it says so.
    #[serde(default)]
    pub url: Option<String>,
    /// On every host.
    #[serde(default)]
    pub direct_path: String,
    /// What a channel is told instead of the path.
    #[serde(default)]
    pub handle: Option<String>,
    /// The host's name for it.
    #[serde(default)]
    pub object_id: Option<String>,
}

/// The answer to the question how much is there.
#[derive(Deserialize)]
struct Held {
    resume: Option<String>,
}

impl Upload {
    /// Plans the upload of a file of this length: of the encrypted file, or of the file itself for types
    /// that are not encrypted.
    #[must_use]
    pub fn new(kind: MediaType, token: UploadToken, length: u64) -> Self {
        let mut upload = Self {
            kind,
            token,
            length,
            turns: Turns::default(),
            stage: Stage::Check,
            breaks: 0,
            outcome: None,
            last: TransferError::NoHost,
        };
        upload.begin();
        upload
    }

    /// What to do next.
    pub fn step(&mut self) -> UploadStep {
        match self.outcome.clone() {
            Some(Ok(uploaded)) => return UploadStep::Done(uploaded),
            Some(Err(error)) => return UploadStep::Failed(error),
            None => {}
        }
        match self.turns.next() {
            Turn::Hosts(renewal) => UploadStep::Hosts(renewal),
            Turn::Over => UploadStep::Failed(self.last),
            Turn::Host { hosts, host, after } => {
                match post(self.kind, self.token, self.stage, hosts, host, after) {
                    Ok(request) => UploadStep::Post(request),
                    Err(error) => UploadStep::Failed(error),
                }
            }
        }
    }

    /// These are the hosts.
    pub fn give_hosts(&mut self, hosts: MediaHosts) {
        self.turns.give(hosts);
    }

    /// The host answered the last request with this status and, up to [`MAX_ANSWER`], this body.
    pub fn answered(&mut self, status: u16, body: &[u8]) {
        if is_forbidden(status) {
            if !self.turns.renew() {
                self.outcome = Some(Err(TransferError::Forbidden { status }));
            }
            return;
        }
        match self.stage {
            Stage::Check => self.checked(status, body),
            Stage::Send { from } => self.sent(status, body, from),
        }
    }

    /// The last request came to no answer.
    pub fn broke(&mut self) {
        self.last = TransferError::Unreachable;
        match self.stage {
            // Whoever does not answer the question may still take the file.
            Stage::Check => self.stage = Stage::Send { from: 0 },
            Stage::Send { .. } if self.breaks < MAX_BREAKS => {
                self.breaks += 1;
                self.stage = Stage::Check;
            }
            Stage::Send { .. } => self.next_host(true),
        }
    }

    fn begin(&mut self) {
        self.breaks = 0;
        self.stage = if self.length >= RESUMABLE_FROM { Stage::Check } else { Stage::Send { from: 0 } };
    }

    fn next_host(&mut self, transient: bool) {
        self.turns.failed(transient);
        self.begin();
    }

    fn checked(&mut self, status: u16, body: &[u8]) {
        let held: Option<Held> = (status < 400).then(|| serde_json::from_slice(body).ok()).flatten();
        let held = held.and_then(|held| held.resume).unwrap_or_default();
        if held == "complete"
            && let Some(uploaded) = place(body)
        {
            self.outcome = Some(Ok(uploaded));
            return;
        }
        let from = held.parse().ok().filter(|from| *from < self.length).unwrap_or(0);
        self.stage = Stage::Send { from };
    }

    fn sent(&mut self, status: u16, body: &[u8], from: u64) {
        match status {
            200..=299 => match place(body) {
                Some(uploaded) => self.outcome = Some(Ok(uploaded)),
                // Some hosts say nothing when the token is old.
                None if self.turns.renew() => {}
                None => {
                    self.last = TransferError::Answer;
                    self.next_host(false);
                }
            },
            413 => self.outcome = Some(Err(TransferError::TooLarge)),
            // What the host held was not the beginning of this file.
            400 | 409 | 416 if from > 0 => self.stage = Stage::Send { from: 0 },
            status => {
                self.last = TransferError::Refused { status };
                self.next_host(is_transient(status));
            }
        }
    }
}

fn post(
    kind: MediaType,
    token: UploadToken,
    stage: Stage,
    hosts: &MediaHosts,
    host: &MediaHost,
    after: Duration,
) -> Result<UploadRequest, TransferError> {
    let url = host.upload(kind, token, &hosts.auth)?;
    Ok(match stage {
        Stage::Check => UploadRequest { url: url.resume(), from: None, after },
        Stage::Send { from: 0 } => UploadRequest { url: url.whole().to_owned(), from: Some(0), after },
        Stage::Send { from } => UploadRequest { url: url.rest(from), from: Some(from), after },
    })
}

/// Reads where the file lies. A URL alone will do: its path is the direct path.
fn place(body: &[u8]) -> Option<Uploaded> {
    let mut uploaded: Uploaded = serde_json::from_slice(body).ok()?;
    if uploaded.direct_path.is_empty() {
        uploaded.direct_path = crate::url::path_of(uploaded.url.as_deref()?)?.to_owned();
    }
    crate::url::check_path(&uploaded.direct_path).ok()?;
    Some(uploaded)
}

impl fmt::Debug for UploadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadRequest").field("from", &self.from).finish_non_exhaustive()
    }
}

impl fmt::Debug for Uploaded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Uploaded([redacted])")
    }
}
