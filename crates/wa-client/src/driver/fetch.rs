//! Blobs that the session wants: downloaded beside everything else.

use std::sync::{Arc, Weak};

use tokio::sync::mpsc;
use tokio::task::{JoinSet, spawn_blocking};
use wa_core::{Blob, BlobKind, Fetch, FetchError, Fetched};
use wa_media::{Expected, MediaFile, MediaKey, MediaType, TransferError};

use crate::client::Shared;
use crate::{Client, ClientError};

/// Downloads under way, and files that are being unpacked.
#[derive(Debug)]
pub(crate) struct Fetches {
    /// What they are made with. It must not keep the account open when the application has let go of it.
    shared: Weak<Shared>,
    running: JoinSet<()>,
    /// One piece waits to be taken, and the next ones are not made before it is: a large file is not held unpacked.
    pieces: (mpsc::Sender<Fetched>, mpsc::Receiver<Fetched>),
}

impl Default for Fetches {
    fn default() -> Self {
        Self { shared: Weak::new(), running: JoinSet::new(), pieces: mpsc::channel(1) }
    }
}

impl Fetches {
    pub(crate) fn with(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::downgrade(shared), ..Self::default() }
    }

    /// Gives up all that is under way: the session was opened anew and does not wait for it.
    pub(super) fn abandon(&mut self) {
        *self = Self { shared: Weak::clone(&self.shared), ..Self::default() };
    }

    pub(super) fn start(&mut self, fetch: Fetch) {
        let Some(shared) = self.shared.upgrade() else { return };
        let client = Client::internal(shared);
        let pieces = self.pieces.0.clone();
        while self.running.try_join_next().is_some() {}
        self.running.spawn(async move {
            let downloaded = match fetch.blob() {
                Some(blob) => download(&client, blob).await,
                None => Ok(bytes::Bytes::new()),
            };
            // Where nobody takes them any more, the client is gone.
            match downloaded {
                Ok(bytes) => drop(unpack(fetch, bytes, &pieces).await),
                Err(error) => drop(pieces.send(fetch.failed(error)).await),
            }
        });
    }

    /// The next piece. Never, if nothing is under way.
    ///
    /// Cancel safety: no piece is lost.
    pub(super) async fn next(&mut self) -> Fetched {
        match self.pieces.1.recv().await {
            Some(fetched) => fetched,
            // The sending end is here as well.
            None => core::future::pending().await,
        }
    }
}

/// Hands over what is in a file, piece by piece, as they are taken.
async fn unpack(
    fetch: Fetch,
    bytes: bytes::Bytes,
    pieces: &mpsc::Sender<Fetched>,
) -> Result<(), mpsc::error::SendError<Fetched>> {
    let again = fetch.clone();
    let mut unpacking = fetch.unpack(bytes);
    loop {
        // Inflating and reading takes its time: not where the sockets are served.
        let unpacked = spawn_blocking(move || {
            let next = unpacking.next();
            (unpacking, next)
        });
        match unpacked.await {
            Ok((rest, Some(fetched))) => {
                pieces.send(fetched).await?;
                unpacking = rest;
            }
            Ok((_, None)) => return Ok(()),
            Err(_) => return pieces.send(again.failed(FetchError::Damaged)).await,
        }
    }
}

async fn download(client: &Client, blob: &Blob) -> Result<bytes::Bytes, FetchError> {
    let file = file(blob).ok_or(FetchError::Damaged)?;
    client.download(&file).at_most(Blob::LIMIT).to_bytes().await.map_err(|error| {
        tracing::debug!(%error, "a blob could not be downloaded");
        explain(&error)
    })
}

fn file(blob: &Blob) -> Option<MediaFile> {
    let hash = |hash: &Option<bytes::Bytes>| match hash {
        Some(hash) => <[u8; 32]>::try_from(hash.as_ref()).ok().map(Some),
        None => Some(None),
    };
    let mut file = MediaFile::default();
    file.kind = Some(match blob.kind {
        BlobKind::AppState => MediaType::AppState,
        BlobKind::History => MediaType::History,
        // The session has no other kinds in this version.
        _ => return None,
    });
    file.direct_path = Some(blob.direct_path.clone());
    file.key = Some(MediaKey::try_from(blob.media_key.as_ref()).ok()?);
    file.expected = Expected {
        file_sha256: hash(&blob.file_sha256)?,
        file_enc_sha256: hash(&blob.file_enc_sha256)?,
        file_length: blob.file_length,
    };
    Some(file)
}

fn explain(error: &ClientError) -> FetchError {
    match error {
        ClientError::Media(TransferError::Media(_)) => FetchError::Damaged,
        ClientError::Media(error) if error.needs_reupload() => FetchError::Gone,
        _ => FetchError::Unreachable,
    }
}
