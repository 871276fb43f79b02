//! The small picture that is shown before a picture is there, or beside a link.

use std::fs::File;
use std::io::{BufReader, Cursor};
use std::path::PathBuf;

use bytes::Bytes;
use wa_media::{PREVIEW_SIDE, thumbnail};

use crate::media::source::{Origin, Source};

/// The types of pictures that are shown beside a link.
pub(crate) const TYPES: &[&str] = &["image/jpeg", "image/png", "image/webp"];
/// How large they may be before they are made small.
pub(crate) const LARGEST: usize = 4 * 1024 * 1024;

/// How wide one is then, in pixels.
const LINK_SIDE: u32 = 192;

/// Makes it, if the picture can be decoded; one that cannot is no reason not to send it.
pub(super) fn of(source: &Source) -> impl Future<Output = Option<Bytes>> + Send + use<> {
    let source = match &source.0 {
        Origin::Path(path) => Some(Kept::Path(path.clone())),
        Origin::Bytes(bytes) => Some(Kept::Bytes(bytes.clone())),
        // Readers were kept in a file before.
        Origin::Reader(_) => None,
    };
    async move { made(source?, PREVIEW_SIDE).await }
}

/// What is shown of a picture beside a link.
pub(crate) async fn beside_link(picture: Bytes) -> Option<Bytes> {
    made(Kept::Bytes(picture), LINK_SIDE).await
}

async fn made(source: Kept, side: u32) -> Option<Bytes> {
    let small = tokio::task::spawn_blocking(move || match source {
        Kept::Path(path) => thumbnail(BufReader::new(File::open(path).ok()?), side).ok(),
        Kept::Bytes(bytes) => thumbnail(Cursor::new(bytes), side).ok(),
    });
    small.await.ok().flatten().map(|small| small.jpeg.into())
}

/// A source that can be read again.
enum Kept {
    Path(PathBuf),
    Bytes(Bytes),
}
