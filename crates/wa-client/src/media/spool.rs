//! What will be uploaded, in a temporary file: its hash must be known before its first byte is sent.

use std::io;

use bytes::Bytes;
use futures_util::stream;
use tempfile::TempPath;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
use wa_media::{Encryptor, MediaKey, MediaType, PlainHasher, UploadToken};

use crate::media::transport::MediaBody;

/// How much is read, encrypted and written at once.
const CHUNK: usize = 64 * 1024;

/// A file that is ready to be uploaded; it goes when this is dropped.
pub(super) struct Spool {
    path: TempPath,
    pub(super) length: u64,
    pub(super) token: UploadToken,
}

/// What is known about a file that was spooled.
pub(super) struct Contents {
    pub(super) file_sha256: [u8; 32],
    pub(super) file_enc_sha256: Option<[u8; 32]>,
    pub(super) file_length: u64,
    pub(super) sidecar: Option<Vec<u8>>,
}

impl Spool {
    /// Encrypts everything that a reader gives, or, without a key, takes it over as it is.
    pub(super) async fn fill(
        reader: &mut (dyn AsyncRead + Send + Unpin),
        kind: MediaType,
        key: Option<&MediaKey>,
    ) -> io::Result<(Self, Contents)> {
        let (file, path) = tempfile::Builder::new().prefix("wa-upload-").tempfile()?.into_parts();
        let mut file = File::from_std(file);
        let mut writer = Writer::new(kind, key);
        let mut buffer = vec![0; CHUNK];
        let mut out = Vec::with_capacity(CHUNK + 64);
        let mut length = 0_u64;
        loop {
            let read = reader.read(&mut buffer).await?;
            if read == 0 {
                break;
            }
            out.clear();
            writer.update(buffer.get(..read).unwrap_or_default(), &mut out);
            file.write_all(&out).await?;
            length += size(&out);
        }
        out.clear();
        let (token, contents) = writer.finish(&mut out);
        file.write_all(&out).await?;
        file.flush().await?;
        Ok((Self { path, length: length + size(&out), token }, contents))
    }

    /// The bytes from an offset on.
    pub(super) async fn read_from(&self, offset: u64) -> io::Result<MediaBody> {
        let mut file = File::open(&self.path).await?;
        file.seek(io::SeekFrom::Start(offset)).await?;
        let left = self.length.saturating_sub(offset);
        Ok(Box::pin(stream::try_unfold((file, left), |(mut file, left)| async move {
            if left == 0 {
                return Ok(None);
            }
            let mut piece = vec![0; usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)];
            file.read_exact(&mut piece).await?;
            let left = left - size(&piece);
            Ok(Some((Bytes::from(piece), (file, left))))
        })))
    }
}

enum Writer {
    Sealed(Box<Encryptor>),
    Plain(PlainHasher),
}

impl Writer {
    fn new(kind: MediaType, key: Option<&MediaKey>) -> Self {
        match key.map(|key| key.expand(kind)) {
            None => Self::Plain(PlainHasher::new()),
            Some(keys) if matches!(kind, MediaType::Video | MediaType::Audio) => {
                Self::Sealed(Box::new(Encryptor::with_sidecar(&keys)))
            }
            Some(keys) => Self::Sealed(Box::new(Encryptor::new(&keys))),
        }
    }

    fn update(&mut self, piece: &[u8], out: &mut Vec<u8>) {
        match self {
            Self::Sealed(encryptor) => encryptor.update(piece, out),
            Self::Plain(hasher) => {
                hasher.update(piece);
                out.extend_from_slice(piece);
            }
        }
    }

    fn finish(self, out: &mut Vec<u8>) -> (UploadToken, Contents) {
        match self {
            Self::Sealed(encryptor) => {
                let sealed = encryptor.finish(out);
                let contents = Contents {
                    file_sha256: sealed.file_sha256,
                    file_enc_sha256: Some(sealed.file_enc_sha256),
                    file_length: sealed.file_length,
                    sidecar: sealed.sidecar,
                };
                (UploadToken::new(sealed.file_enc_sha256), contents)
            }
            Self::Plain(hasher) => {
                let file = hasher.finish();
                let contents = Contents {
                    file_sha256: file.file_sha256,
                    file_enc_sha256: None,
                    file_length: file.file_length,
                    sidecar: None,
                };
                (UploadToken::new(file.file_sha256), contents)
            }
        }
    }
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
