//! Blobs that the session wants: somebody else downloads and unpacks them.

use core::fmt;

use bytes::Bytes;
use wa_proto::appstate::ExternalBlobReference;
use wa_proto::e2e::message::HistorySyncNotification;

use crate::history::{HistoryPiece, HistoryReader};

/// A blob that is to be downloaded, decrypted and unpacked outside of the session; the result comes back as
/// [`Input::Fetched`](crate::Input::Fetched).
///
/// [`blob`](Self::blob) tells where it lies, unless it is here already; [`unpack`](Self::unpack) does the rest
/// with its bytes.
#[derive(Debug, Clone)]
pub struct Fetch {
    pub(crate) id: u64,
    pub(crate) source: Source,
    pub(crate) reading: Reading,
}

/// How a chunk of history is read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reading {
    /// How many of its entries were taken before.
    pub(crate) from: u64,
    /// Whether its chats and messages are to be told.
    pub(crate) telling: bool,
}

/// Where a blob is.
#[derive(Clone)]
pub(crate) enum Source {
    Hosted(Blob),
    /// A deflated chunk of history that came in a message.
    Inline(Bytes),
}

impl Source {
    /// Where a chunk of history is; `None` if there is none.
    pub(crate) fn history(notice: &HistorySyncNotification) -> Option<Self> {
        if let Some(inline) = notice.initial_hist_bootstrap_inline_payload.clone().filter(|it| !it.is_empty())
        {
            return Some(Self::Inline(inline));
        }
        Some(Self::Hosted(Blob {
            kind: BlobKind::History,
            direct_path: notice.direct_path.clone()?,
            media_key: notice.media_key.clone()?,
            file_enc_sha256: notice.file_enc_sha256.clone(),
            file_sha256: notice.file_sha256.clone(),
            file_length: notice.file_length,
        }))
    }
}

/// What the media hosts have of a blob.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Blob {
    /// What is in it.
    pub kind: BlobKind,
    /// Where it lies on every media host.
    pub direct_path: String,
    /// The key.
    pub media_key: Bytes,
    /// SHA-256 of the encrypted file, if it is known.
    pub file_enc_sha256: Option<Bytes>,
    /// SHA-256 of what is in the file, if it is known.
    pub file_sha256: Option<Bytes>,
    /// Length of what is in the file, if it is known.
    pub file_length: Option<u64>,
}

/// What is in a blob, and so how its keys are derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BlobKind {
    /// A snapshot or the mutations of a patch.
    AppState,
    /// A deflated chunk of history.
    History,
}

impl Blob {
    /// How many bytes it may have at the most; what is longer is not for us.
    pub const LIMIT: u64 = 64 * 1024 * 1024;

    /// A blob of app state; `None` if it does not say where it lies, or under which key.
    pub(crate) fn app_state(reference: &ExternalBlobReference) -> Option<Self> {
        Some(Self {
            kind: BlobKind::AppState,
            direct_path: reference.direct_path.clone()?,
            media_key: reference.media_key.clone()?,
            file_enc_sha256: reference.file_enc_sha256.clone(),
            file_sha256: reference.file_sha256.clone(),
            file_length: reference.file_size_bytes,
        })
    }
}

impl Fetch {
    /// What is to be downloaded; `None` if the bytes are here and only to be unpacked.
    pub const fn blob(&self) -> Option<&Blob> {
        match &self.source {
            Source::Hosted(blob) => Some(blob),
            Source::Inline(_) => None,
        }
    }

    /// Unpacks the decrypted bytes of [`blob`](Self::blob), or those that are here. A chunk of history comes in
    /// pieces, each of which takes a while; no piece should be asked for before the one before it is dealt with.
    pub fn unpack(self, downloaded: Bytes) -> Unpacking {
        let Reading { from, telling } = self.reading;
        let rest = match self.source {
            Source::Hosted(Blob { kind: BlobKind::AppState, .. }) => Rest::Plain(downloaded),
            Source::Hosted(_) => Rest::History(Box::new(HistoryReader::new(downloaded, from, telling))),
            Source::Inline(bytes) => Rest::History(Box::new(HistoryReader::new(bytes, from, telling))),
        };
        Unpacking { id: self.id, rest }
    }

    /// It could not be had.
    pub fn failed(self, error: FetchError) -> Fetched {
        Fetched { id: self.id, outcome: Err(error) }
    }
}

/// Why a blob could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FetchError {
    /// No media host could be reached, or none answered as it should.
    #[error("the media hosts cannot be reached")]
    Unreachable,
    /// The media hosts do not have it (any more).
    #[error("the media hosts do not have the file")]
    Gone,
    /// It is not what whoever uploaded it said.
    #[error("the file is damaged")]
    Damaged,
}

/// What became of a [`Fetch`]: a piece of what it asked for, or why it cannot be had.
pub struct Fetched {
    pub(crate) id: u64,
    pub(crate) outcome: Result<Unpacked, FetchError>,
}

/// What was in a blob, or a piece of it.
#[derive(Debug)]
pub(crate) enum Unpacked {
    Plain(Bytes),
    History(Box<HistoryPiece>),
}

/// A blob that is being unpacked: what is in it, one piece after the other.
#[derive(Debug)]
pub struct Unpacking {
    id: u64,
    rest: Rest,
}

#[derive(Debug)]
enum Rest {
    Plain(Bytes),
    History(Box<HistoryReader>),
    Nothing,
}

impl Iterator for Unpacking {
    type Item = Fetched;

    fn next(&mut self) -> Option<Fetched> {
        let outcome = match core::mem::replace(&mut self.rest, Rest::Nothing) {
            Rest::Plain(bytes) => Ok(Unpacked::Plain(bytes)),
            Rest::History(mut reader) => match reader.next_piece() {
                Ok(piece) => {
                    let piece = piece?;
                    self.rest = Rest::History(reader);
                    Ok(Unpacked::History(Box::new(piece)))
                }
                Err(_) => Err(FetchError::Damaged),
            },
            Rest::Nothing => return None,
        };
        Some(Fetched { id: self.id, outcome })
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Hosted(_) => "Hosted",
            Self::Inline(_) => "Inline",
        })
    }
}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blob").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetched").field("error", &self.outcome.as_ref().err()).finish_non_exhaustive()
    }
}
