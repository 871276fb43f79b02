//! Messages whose file is still here: it is uploaded when they are sent.

use core::fmt;
use std::path::PathBuf;

use bytes::Bytes;
use tokio::io::AsyncRead;
use wa_content::{Audio, Content, Document, Draft, Image, MediaRef, Sticker, Video, VoiceNote};
use wa_media::MediaType;
use wa_proto::e2e::Message;

use crate::media::facts::Facts;
use crate::media::source::{Origin, Source};
use crate::media::thumbnail;
use crate::{Client, ClientError};

/// What [`Client::send`] takes: content, or content with a file that is uploaded first.
pub trait Sendable {
    /// The message, as far as it is known, and the file that is to be uploaded for it.
    fn into_parts(self) -> (Draft, Option<Attachment>);
}

impl<C: Content> Sendable for C {
    fn into_parts(self) -> (Draft, Option<Attachment>) {
        (self.draft(), None)
    }
}

/// Content that is a file, made from one.
///
/// ```no_run
/// use wa_client::content::Image;
/// use wa_client::media::FromFile as _;
/// use wa_client::{Client, Jid};
///
/// # async fn run(client: Client) -> Result<(), wa_client::ClientError> {
/// let cat = Image::from_path("cat.jpg").with(|image| image.caption("a cat"));
/// client.send(&Jid::pn("15550100"), cat).await?;
/// # Ok(())
/// # }
/// ```
pub trait FromFile: Content {
    /// The type the file is uploaded as.
    const KIND: MediaType;

    /// Content whose file is not known yet; a name is that of the file, if it has one.
    fn without_file(name: Option<&str>) -> Self;

    /// Made from a file.
    fn from_path(path: impl Into<PathBuf>) -> FromSource<Self> {
        FromSource::new(Source::path(path))
    }

    /// Made from bytes in memory.
    fn from_bytes(bytes: impl Into<Bytes>) -> FromSource<Self> {
        FromSource::new(Source::bytes(bytes))
    }

    /// Made from whatever can be read. It is kept in a temporary file first.
    fn from_reader(reader: impl AsyncRead + Send + Unpin + 'static) -> FromSource<Self> {
        FromSource::new(Source::reader(reader))
    }
}

macro_rules! from_file {
    ($($content:ident: $kind:ident, |$name:ident| $make:expr;)+) => {
        $(impl FromFile for $content {
            const KIND: MediaType = MediaType::$kind;

            fn without_file($name: Option<&str>) -> Self {
                $make
            }
        })+
    };
}

from_file! {
    Image: Image, |_name| Self::new(MediaRef::unencrypted());
    Video: Video, |_name| Self::new(MediaRef::unencrypted());
    Audio: Audio, |_name| Self::new(MediaRef::unencrypted());
    VoiceNote: Audio, |_name| Self::new(MediaRef::unencrypted());
    Sticker: Sticker, |_name| Self::new(MediaRef::unencrypted());
    Document: Document, |name| Self::new(MediaRef::unencrypted(), name.unwrap_or("file"));
}

/// Content together with the file that it is to have.
///
/// Size, length, waveform and MIME type are read from the file, as far as it tells them and the content
/// does not say otherwise.
#[derive(Debug)]
#[must_use = "nothing is uploaded until this is sent"]
pub struct FromSource<C> {
    content: C,
    attachment: Attachment,
}

impl<C: FromFile> FromSource<C> {
    fn new(source: Source) -> Self {
        let name = match &source.0 {
            Origin::Path(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            _ => None,
        };
        let content = C::without_file(name.as_deref());
        Self { content, attachment: Attachment { kind: C::KIND, source, name, mimetype: None } }
    }

    /// Says more about the content: caption, thumbnail, and whatever else it can have.
    pub fn with(mut self, change: impl FnOnce(C) -> C) -> Self {
        self.content = change(self.content);
        self
    }

    /// Names the MIME type, instead of what the file looks like.
    pub fn mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.attachment.mimetype = Some(mimetype.into());
        self
    }
}

macro_rules! captions {
    ($($content:ident),+) => {
        $(impl FromSource<$content> {
            /// Writes a text below it.
            pub fn caption(self, caption: impl Into<String>) -> Self {
                self.with(|content| content.caption(caption))
            }
        })+
    };
}

captions!(Image, Video, Document);

impl<C: FromFile> Sendable for FromSource<C> {
    fn into_parts(self) -> (Draft, Option<Attachment>) {
        (self.content.draft(), Some(self.attachment))
    }
}

/// A file that is uploaded before its message is sent.
pub struct Attachment {
    kind: MediaType,
    source: Source,
    name: Option<String>,
    mimetype: Option<String>,
}

impl Attachment {
    /// Uploads the file and writes into the message where it lies and what it is.
    pub(crate) async fn upload(self, client: &Client, message: &mut Message) -> Result<(), ClientError> {
        let Self { kind, source, name, mimetype } = self;
        let (source, facts) = Facts::of(kind, source).await.map_err(ClientError::File)?;
        if let Some(image) = message.image_message.as_mut().filter(|image| image.jpeg_thumbnail.is_none()) {
            image.jpeg_thumbnail = thumbnail::of(&source).await;
        }
        let uploaded = client.upload(kind, source).await?;
        let usual =
            facts.mimetype.map(str::to_owned).or_else(|| by_name(name.as_deref()?).map(str::to_owned));
        crate::media::fill::fill(message, &uploaded, &facts, mimetype.or(usual));
        Ok(())
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// The MIME types of files that people send each other, by their endings.
fn by_name(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    Some(match ending.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "zip" => "application/zip",
        "json" => "application/json",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "mp4" => "video/mp4",
        "mov" => "video/quicktime",
        "3gp" => "video/3gpp",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "aac" => "audio/aac",
        "wav" => "audio/wav",
        "ogg" | "opus" => "audio/ogg; codecs=opus",
        _ => return None,
    })
}
