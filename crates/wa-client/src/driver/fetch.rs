//! Blobs that the session wants: downloaded beside everything else.

use std::sync::{Arc, Weak};

use tokio::task::JoinSet;
use wa_core::{Blob, BlobKind, Fetch, FetchError, Fetched};
use wa_media::{Expected, MediaFile, MediaKey, MediaType, TransferError};

use crate::client::Shared;
use crate::{Client, ClientError};

/// Downloads under way.
#[derive(Debug, Default)]
pub(crate) struct Fetches {
    /// What they are made with. It must not keep the account open when the application has let go of it.
    shared: Weak<Shared>,
    running: JoinSet<Fetched>,
}

impl Fetches {
    pub(crate) fn with(shared: &Arc<Shared>) -> Self {
        Self { shared: Arc::downgrade(shared), running: JoinSet::new() }
    }

    pub(super) fn start(&mut self, fetch: Fetch) {
        let Some(shared) = self.shared.upgrade() else { return };
        let client = Client::internal(shared);
        self.running.spawn(async move {
            let downloaded = match fetch.blob() {
                Some(blob) => download(&client, blob).await,
                None => Ok(bytes::Bytes::new()),
            };
            match downloaded {
                // Inflating and reading takes its time: not where the sockets are served.
                Ok(bytes) => {
                    let again = fetch.clone();
                    let unpacked = tokio::task::spawn_blocking(move || fetch.unpack(bytes)).await;
                    unpacked.unwrap_or_else(|_| again.failed(FetchError::Damaged))
                }
                Err(error) => fetch.failed(error),
            }
        });
    }

    /// The next one that is over. Never, if there is none.
    pub(super) async fn next(&mut self) -> Fetched {
        loop {
            match self.running.join_next().await {
                Some(Ok(fetched)) => return fetched,
                // A task that panicked or was cancelled has nothing to tell.
                Some(Err(_)) => {}
                None => core::future::pending().await,
            }
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
        ClientError::Media(error) if error.needs_reupload() => FetchError::Gone,
        ClientError::Media(TransferError::Media(_)) => FetchError::Damaged,
        _ => FetchError::Unreachable,
    }
}
