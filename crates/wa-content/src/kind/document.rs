use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::{DocumentMessage, FutureProofMessage};

use crate::media_ref::{media_of, media_proto};
use crate::redacted::redacted;
use crate::{Content, MediaRef};

/// A file.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Document {
    /// The file.
    pub media: MediaRef,
    /// The name under which it is shown and saved.
    pub file_name: Option<String>,
    /// The text below it.
    pub caption: Option<String>,
    /// How many pages it has.
    pub pages: Option<u32>,
    /// A small JPEG.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

redacted!(Document);

impl Document {
    /// A file that was uploaded.
    pub fn new(media: MediaRef, file_name: impl Into<String>) -> Self {
        Self { media, file_name: Some(file_name.into()), caption: None, pages: None, thumbnail: None }
    }

    /// Writes a text below it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Tells how many pages it has.
    #[must_use]
    pub fn pages(mut self, pages: u32) -> Self {
        self.pages = Some(pages);
        self
    }

    /// Sets a picture of its first page.
    #[must_use]
    pub fn thumbnail(mut self, jpeg: impl Into<Bytes>) -> Self {
        self.thumbnail = Some(jpeg.into());
        self
    }

    pub(crate) fn read(document: &DocumentMessage) -> Self {
        Self {
            media: media_of!(document),
            file_name: document.file_name.clone().or_else(|| document.title.clone()),
            caption: document.caption.clone(),
            pages: document.page_count,
            thumbnail: document.jpeg_thumbnail.clone(),
        }
    }
}

impl Content for Document {
    /// With a caption the document is put into a wrapper, because older clients show none.
    fn into_message(self) -> Message {
        let wrap = self.caption.is_some();
        let document = media_proto!(DocumentMessage, self.media, Some("application/octet-stream"), {
            file_name: Some(self.file_name.unwrap_or_else(|| "file".to_owned())),
            caption: self.caption,
            page_count: self.pages,
            jpeg_thumbnail: self.thumbnail,
        });
        let message = Message { document_message: Some(Box::new(document)), ..Message::default() };
        if !wrap {
            return message;
        }
        let wrapper = FutureProofMessage { message: Some(Box::new(message)) };
        Message { document_with_caption_message: Some(Box::new(wrapper)), ..Message::default() }
    }
}
