//! Uploading a file.

use core::future::IntoFuture;
use core::pin::Pin;

use bytes::Bytes;
use futures_util::StreamExt as _;
use tokio::time::sleep;
use wa_content::MediaRef;
use wa_crypto::OsRng;
use wa_media::{MAX_ANSWER, MediaKey, MediaType, UploadRequest, UploadStep, Uploaded};

use crate::clock::Clock;
use crate::media::desk::Given;
use crate::media::progress::{Progress, Watcher};
use crate::media::source::Source;
use crate::media::spool::{Contents, Spool};
use crate::media::transport::{MediaBody, MediaRequest, Method};
use crate::{Client, ClientError};

/// A file to be uploaded; await it.
///
/// The file is encrypted into a temporary file first, because its address is its hash; memory does not grow
/// with it. From 5 MiB on, and after a break, the host is asked how much it has already. Hosts that fail are
/// left for others, and a token that is not liked any more is renewed once.
///
/// # Errors
///
/// [`ClientError::Media`] if no host takes it, [`ClientError::File`] if the source cannot be read,
/// [`ClientError::Command`] without a connection to ask for the hosts.
///
/// **Cancel safety:** dropping the future ends the upload and removes the temporary file. What a host has
/// of the file is of no use to anybody without the key, and goes in time.
#[derive(Debug)]
#[must_use = "nothing is uploaded until this is awaited"]
pub struct UploadMedia {
    client: Client,
    kind: MediaType,
    source: Source,
    key: Option<MediaKey>,
    watcher: Watcher,
}

/// A file that was uploaded: what a message needs to say about it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UploadedMedia {
    /// As which type.
    pub kind: MediaType,
    /// What a message says about it.
    pub media: MediaRef,
    /// The streaming sidecar, of video and audio.
    pub sidecar: Option<Bytes>,
    /// What a message in a channel names beside it.
    pub handle: Option<String>,
}

impl Client {
    /// Uploads a file of some type, for a message or for several.
    pub fn upload(&self, kind: MediaType, source: impl Into<Source>) -> UploadMedia {
        let (client, source) = (self.clone(), source.into());
        UploadMedia { client, kind, source, key: None, watcher: Watcher::default() }
    }
}

impl UploadMedia {
    /// Encrypts it with this key, as thumbnails are with that of their file. Otherwise a new key is drawn.
    pub fn key(mut self, key: MediaKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Calls back whenever a piece of the encrypted file has been handed to the network. After a break it
    /// begins again where the host says.
    pub fn on_progress(mut self, watcher: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watcher = Watcher::new(watcher);
        self
    }

    async fn run(self) -> Result<UploadedMedia, ClientError> {
        let Self { client, kind, source, key, watcher } = self;
        let key = kind.is_encrypted().then(|| key.unwrap_or_else(|| MediaKey::generate(&mut OsRng)));
        let mut reader = source.open().await.map_err(ClientError::File)?;
        let (spool, contents) =
            Spool::fill(&mut *reader, kind, key.as_ref()).await.map_err(ClientError::File)?;
        drop(reader);
        let uploaded = bring(&client, kind, &spool, watcher).await?;
        Ok(describe(kind, key.as_ref(), contents, uploaded))
    }
}

impl IntoFuture for UploadMedia {
    type Output = Result<UploadedMedia, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// Brings a spooled file to a host.
async fn bring(
    client: &Client,
    kind: MediaType,
    spool: &Spool,
    watcher: Watcher,
) -> Result<Uploaded, ClientError> {
    let watcher = std::sync::Arc::new(std::sync::Mutex::new(watcher));
    let desk = client.media_desk();
    let mut plan = wa_media::Upload::new(kind, spool.token, spool.length);
    let mut given = Given::default();
    loop {
        match plan.step() {
            UploadStep::Hosts(renewal) => plan.give_hosts(desk.hosts(client, renewal, &mut given).await?),
            UploadStep::Done(uploaded) => return Ok(uploaded),
            UploadStep::Failed(error) => return Err(ClientError::Media(error)),
            UploadStep::Post(UploadRequest { url, from, after, .. }) => {
                sleep(after).await;
                let mut request = MediaRequest::new(Method::Post, url);
                if let Some(from) = from {
                    let body = spool.read_from(from).await.map_err(ClientError::File)?;
                    request.length = spool.length - from;
                    request.body = Some(watched(body, from, spool.length, std::sync::Arc::clone(&watcher)));
                }
                let answer = async {
                    let response = desk.send(request).await?;
                    Ok::<_, std::io::Error>((response.status, read(response.body).await?))
                };
                match answer.await {
                    Ok((status, body)) => plan.answered(status, &body),
                    Err(error) => {
                        tracing::debug!(%error, "an upload broke off");
                        plan.broke();
                    }
                }
            }
            // The machine has no other steps in this version.
            _ => return Err(ClientError::Gone),
        }
    }
}

/// Tells the watcher of every piece.
fn watched(
    body: MediaBody,
    from: u64,
    total: u64,
    watcher: std::sync::Arc<std::sync::Mutex<Watcher>>,
) -> MediaBody {
    let mut done = from;
    Box::pin(body.inspect(move |piece| {
        if let Ok(piece) = piece {
            done = done.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
            if let Ok(mut watcher) = watcher.lock() {
                watcher.tell(done, Some(total));
            }
        }
    }))
}

/// Reads the answer of a host, as far as it is worth reading.
async fn read(mut body: MediaBody) -> std::io::Result<Vec<u8>> {
    let mut answer = Vec::new();
    while let Some(piece) = body.next().await {
        answer.extend_from_slice(&piece?);
        if answer.len() > MAX_ANSWER {
            break;
        }
    }
    Ok(answer)
}

fn describe(
    kind: MediaType,
    key: Option<&MediaKey>,
    contents: Contents,
    uploaded: Uploaded,
) -> UploadedMedia {
    let mut media = key.map_or_else(MediaRef::unencrypted, |key| MediaRef::new(*key.expose_bytes()));
    media.url = uploaded.url;
    media.direct_path = Some(uploaded.direct_path);
    media.file_sha256 = Some(contents.file_sha256);
    media.file_enc_sha256 = contents.file_enc_sha256;
    media.file_length = Some(contents.file_length);
    media.media_key_timestamp = key.and_then(|_| i64::try_from(Clock::start().now().unix_seconds()).ok());
    UploadedMedia { kind, media, sidecar: contents.sidecar.map(Bytes::from), handle: uploaded.handle }
}
