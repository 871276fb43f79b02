//! The small picture that is shown before a picture is there.

use std::fs::File;
use std::io::{BufReader, Cursor};
use std::path::PathBuf;

use bytes::Bytes;
use wa_media::{PREVIEW_SIDE, thumbnail};

use crate::media::source::{Origin, Source};

/// Makes it, if the picture can be decoded; one that cannot is no reason not to send it.
pub(super) fn of(source: &Source) -> impl Future<Output = Option<Bytes>> + Send + use<> {
    let source = match &source.0 {
        Origin::Path(path) => Some(Kept::Path(path.clone())),
        Origin::Bytes(bytes) => Some(Kept::Bytes(bytes.clone())),
        // Readers were kept in a file before.
        Origin::Reader(_) => None,
    };
    async move {
        let source = source?;
        let small = tokio::task::spawn_blocking(move || match source {
            Kept::Path(path) => thumbnail(BufReader::new(File::open(path).ok()?), PREVIEW_SIDE).ok(),
            Kept::Bytes(bytes) => thumbnail(Cursor::new(bytes), PREVIEW_SIDE).ok(),
        });
        small.await.ok().flatten().map(|small| small.jpeg.into())
    }
}

/// A source that can be read again.
enum Kept {
    Path(PathBuf),
    Bytes(Bytes),
}
