//! Where the bytes of an upload come from.

use core::fmt;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::io::AsyncRead;

/// Where the bytes of an upload come from.
pub struct Source(pub(super) Origin);

pub(super) enum Origin {
    Path(PathBuf),
    Bytes(Bytes),
    Reader(Box<dyn AsyncRead + Send + Unpin>),
}

impl Source {
    /// A file.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Origin::Path(path.into()))
    }

    /// Bytes in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self(Origin::Bytes(bytes.into()))
    }

    /// Whatever can be read, to its end.
    pub fn reader(reader: impl AsyncRead + Send + Unpin + 'static) -> Self {
        Self(Origin::Reader(Box::new(reader)))
    }

    /// Opens it for one reading.
    pub(super) async fn open(self) -> std::io::Result<Box<dyn AsyncRead + Send + Unpin>> {
        Ok(match self.0 {
            Origin::Path(path) => Box::new(tokio::fs::File::open(path).await?),
            Origin::Bytes(bytes) => Box::new(Cursor::new(bytes)),
            Origin::Reader(reader) => reader,
        })
    }
}

impl From<PathBuf> for Source {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl From<&Path> for Source {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl From<Vec<u8>> for Source {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Bytes> for Source {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Origin::Path(_) => "Source::path",
            Origin::Bytes(_) => "Source::bytes",
            Origin::Reader(_) => "Source::reader",
        })
    }
}
