//! Downloading a file.

use core::fmt;
use core::future::IntoFuture;
use core::ops::Range;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::path::{Path, PathBuf};

use bytes::{Buf as _, Bytes};
use futures_core::Stream;
use futures_util::StreamExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::time::sleep;
use wa_core::event::Message;
use wa_media::{
    DownloadRequest, DownloadStep, MediaError, MediaFile, TransferError, Verdict, encrypted_length,
};

use crate::media::desk::Given;
use crate::media::part::{Plan, Reading};
use crate::media::progress::{Progress, Watcher};
use crate::media::transport::{MediaBody, MediaRequest, Method};
use crate::{Client, ClientError};

/// A file to be downloaded.
///
/// [`stream`](Self::stream) gives its bytes as they come, [`to_bytes`](Self::to_bytes) all of them,
/// [`Client::download_to`] writes a file. A connection that breaks is taken up where it ended, hosts that
/// fail are left for others, and no host is contacted on a peer's word.
#[derive(Debug)]
#[must_use = "nothing is downloaded until this is read"]
pub struct DownloadMedia {
    client: Client,
    file: MediaFile,
    part: Option<Range<u64>>,
    limit: Option<u64>,
    message: Option<Message>,
    watcher: Watcher,
}

/// A download into a file; await it.
///
/// The bytes are written beside the target, which takes their place only when length, hashes and MAC were
/// found good.
///
/// # Errors
///
/// [`ClientError::Media`] if no host has the file or it is not what the message says,
/// [`ClientError::File`] if it cannot be written.
///
/// **Cancel safety:** dropping the future removes what was written; the target is as it was before.
#[derive(Debug)]
#[must_use = "nothing is downloaded until this is awaited"]
pub struct DownloadToFile {
    download: DownloadMedia,
    target: PathBuf,
}

/// The bytes of a file, decrypted as they come.
///
/// They are *not verified* before the stream has ended without an error: the MAC is the last thing that
/// arrives. Of a part with a streaming sidecar each piece is verified before it comes; of a part without one
/// nothing is.
///
/// **Cancel safety:** dropping it ends the download.
#[must_use = "streams do nothing unless polled"]
pub struct MediaStream {
    inner: Pin<Box<dyn Stream<Item = Result<Bytes, ClientError>> + Send>>,
}

impl Client {
    /// Downloads a file that a message names.
    pub fn download(&self, file: &MediaFile) -> DownloadMedia {
        DownloadMedia {
            client: self.clone(),
            file: file.clone(),
            part: None,
            limit: None,
            message: None,
            watcher: Watcher::default(),
        }
    }

    /// Downloads a file that a message names to a place on disk.
    pub fn download_to(&self, file: &MediaFile, target: impl AsRef<Path>) -> DownloadToFile {
        self.download(file).to_file(target)
    }
}

impl DownloadMedia {
    /// Reads only a part of the plaintext, which must lie within the file.
    pub fn part(mut self, plaintext: Range<u64>) -> Self {
        self.part = Some(plaintext);
        self
    }

    /// Gives up when more than so many bytes of plaintext come, whatever the message says.
    pub fn at_most(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }

    /// If the hosts do not have the file any more, lets the phone upload it again and goes on: see
    /// [`Client::request_reupload`]. The message is the one that the file belongs to.
    pub fn or_ask_phone(mut self, message: &Message) -> Self {
        self.message = Some(message.clone());
        self
    }

    /// Calls back whenever a piece has come from the network.
    pub fn on_progress(mut self, watcher: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watcher = Watcher::new(watcher);
        self
    }

    /// The bytes as they come; see [`MediaStream`] for when they can be trusted.
    pub fn stream(self) -> MediaStream {
        let fetch = Fetch::new(self);
        let pieces = futures_util::stream::try_unfold(fetch, |fetch| async {
            let mut fetch = fetch?;
            let piece = fetch.piece().await?;
            Ok(piece.map(|piece| (piece, Ok(fetch))))
        });
        MediaStream { inner: Box::pin(pieces) }
    }

    /// All bytes, once they were found good. Say [`at_most`](Self::at_most): memory grows with the file.
    ///
    /// # Errors
    ///
    /// As [`DownloadToFile`].
    ///
    /// **Cancel safety:** dropping the future ends the download.
    pub async fn to_bytes(self) -> Result<Bytes, ClientError> {
        let mut stream = self.stream();
        let mut bytes = Vec::new();
        while let Some(piece) = stream.next().await {
            bytes.extend_from_slice(&piece?);
        }
        Ok(bytes.into())
    }

    /// Writes the bytes to a place on disk.
    pub fn to_file(self, target: impl AsRef<Path>) -> DownloadToFile {
        DownloadToFile { download: self, target: target.as_ref().to_owned() }
    }
}

impl DownloadToFile {
    /// If the hosts do not have the file any more, lets the phone upload it again and goes on.
    pub fn or_ask_phone(mut self, message: &Message) -> Self {
        self.download = self.download.or_ask_phone(message);
        self
    }

    /// Gives up when more than so many bytes come, whatever the message says.
    pub fn at_most(mut self, bytes: u64) -> Self {
        self.download = self.download.at_most(bytes);
        self
    }

    /// Calls back whenever a piece has come from the network.
    pub fn on_progress(mut self, watcher: impl FnMut(Progress) + Send + 'static) -> Self {
        self.download = self.download.on_progress(watcher);
        self
    }

    async fn run(self) -> Result<(), ClientError> {
        let Self { download, target } = self;
        let beside = match target.parent() {
            Some(dir) if !dir.as_os_str().is_empty() => dir,
            _ => Path::new("."),
        };
        let (file, path) = tempfile::Builder::new()
            .prefix(".wa-download-")
            .tempfile_in(beside)
            .map_err(ClientError::File)?
            .into_parts();
        let mut file = tokio::fs::File::from_std(file);
        let mut stream = download.stream();
        while let Some(piece) = stream.next().await {
            file.write_all(&piece?).await.map_err(ClientError::File)?;
        }
        file.sync_all().await.map_err(ClientError::File)?;
        path.persist(&target).map_err(|error| ClientError::File(error.error))
    }
}

impl IntoFuture for DownloadToFile {
    type Output = Result<(), ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl Stream for MediaStream {
    type Item = Result<Bytes, ClientError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.inner.as_mut().poll_next(cx)
    }
}

impl fmt::Debug for MediaStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MediaStream")
    }
}

/// A download under way.
struct Fetch {
    client: Client,
    file: MediaFile,
    plan: wa_media::Download,
    /// Taken at the end.
    reading: Option<Reading>,
    /// The bytes on the host that are wanted, if not all.
    wanted: Option<Range<u64>>,
    message: Option<Message>,
    given: Given,
    body: Option<MediaBody>,
    /// Bytes at the beginning of the body that were there already.
    skip: u64,
    /// Bytes that came from hosts, and that are to come.
    taken: u64,
    total: Option<u64>,
    /// Plaintext that may still be handed on.
    allowance: u64,
    watcher: Watcher,
}

impl Fetch {
    fn new(download: DownloadMedia) -> Result<Self, ClientError> {
        let DownloadMedia { client, file, part, limit, message, watcher } = download;
        let Plan { fetch, reading } = Plan::new(&file, part).map_err(TransferError::from)?;
        let mut plan = wa_media::Download::new(&file);
        let length = file.expected.file_length;
        let total = match &fetch {
            Some(fetch) => Some(fetch.end - fetch.start),
            None if file.key.is_some() => length.map(encrypted_length),
            None => length,
        };
        if let Some(fetch) = &fetch {
            plan = plan.part(fetch.clone());
        }
        Ok(Self {
            client,
            file,
            plan,
            reading: Some(reading),
            wanted: fetch,
            message,
            given: Given::default(),
            body: None,
            skip: 0,
            taken: 0,
            total,
            allowance: limit.unwrap_or(u64::MAX),
            watcher,
        })
    }

    /// The next bytes; `None` after the last ones, when everything was found good.
    async fn piece(&mut self) -> Result<Option<Bytes>, ClientError> {
        let mut out = Vec::new();
        while out.is_empty() {
            let Some(reading) = &mut self.reading else { return Ok(None) };
            let Some(body) = &mut self.body else {
                self.go_on().await?;
                continue;
            };
            match body.next().await {
                Some(Ok(mut piece)) => {
                    let skip = usize::try_from(self.skip).unwrap_or(usize::MAX).min(piece.len());
                    piece.advance(skip);
                    self.skip -= size(skip);
                    let left = self.total.map_or(u64::MAX, |total| total.saturating_sub(self.taken));
                    if self.wanted.is_some() {
                        // A host may send the whole file where a part was wanted.
                        piece.truncate(usize::try_from(left).unwrap_or(usize::MAX));
                    }
                    self.taken = self.taken.saturating_add(size(piece.len()));
                    self.plan.took(size(piece.len()));
                    reading.update(&piece, &mut out).map_err(TransferError::from)?;
                    self.watcher.tell(self.taken, self.total);
                    if self.wanted.is_some() && self.total == Some(self.taken) {
                        self.finish(&mut out)?;
                    }
                }
                Some(Err(error)) => {
                    tracing::debug!(%error, "a download broke off");
                    self.body = None;
                    self.plan.broke();
                }
                None => {
                    self.body = None;
                    if self.plan.ended() {
                        self.finish(&mut out)?;
                    }
                }
            }
            self.allowance = self
                .allowance
                .checked_sub(size(out.len()))
                .ok_or(TransferError::Media(MediaError::FileLength))?;
        }
        Ok(Some(out.into()))
    }

    fn finish(&mut self, out: &mut Vec<u8>) -> Result<(), ClientError> {
        self.body = None;
        if let Some(reading) = self.reading.take() {
            reading.finish(&self.file, out).map_err(TransferError::from)?;
        }
        Ok(())
    }

    /// Gets a body to read from.
    async fn go_on(&mut self) -> Result<(), ClientError> {
        match self.plan.step() {
            DownloadStep::Hosts(renewal) => {
                let desk = self.client.media_desk();
                self.plan.give_hosts(desk.hosts_to_read(&self.client, renewal, &mut self.given).await?);
            }
            DownloadStep::Get(DownloadRequest { url, range, after, .. }) => {
                sleep(after).await;
                let mut request = MediaRequest::new(Method::Get, url);
                request.range = range;
                match self.client.media_desk().send(request).await {
                    Ok(response) => {
                        let verdict = self.plan.answered(response.status, response.content_range.as_deref());
                        if let Verdict::Read { skip } = verdict {
                            self.skip = skip;
                            self.body = Some(response.body);
                        }
                    }
                    Err(error) => {
                        tracing::debug!(%error, "a media host cannot be reached");
                        self.plan.broke();
                    }
                }
            }
            DownloadStep::Failed(error) => self.ask_phone(error).await?,
            // The machine has no other steps in this version.
            _ => return Err(ClientError::Gone),
        }
        Ok(())
    }

    /// Goes on at the place where the phone uploads the file again, if it may be asked.
    async fn ask_phone(&mut self, error: TransferError) -> Result<(), ClientError> {
        let Some(message) = self.message.take().filter(|_| error.needs_reupload()) else {
            return Err(ClientError::Media(error));
        };
        self.file = self.client.request_reupload(&message).await?;
        let start = self.wanted.as_ref().map_or(0, |wanted| wanted.start);
        let from = start.saturating_add(self.taken);
        let plan = wa_media::Download::new(&self.file);
        // The same bytes lie there, so what has come need not come again.
        self.plan = match &self.wanted {
            Some(wanted) => plan.part(from..wanted.end),
            None => plan.resume_at(from),
        };
        Ok(())
    }
}

fn size(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}
