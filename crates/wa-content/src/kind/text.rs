use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::ExtendedTextMessage;
use wa_proto::e2e::message::extended_text_message::PreviewType;

use crate::Content;
use crate::redacted::redacted;

/// A text.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Text {
    /// What it says.
    pub text: String,
    /// The preview of a link in it.
    pub link: Option<LinkPreview>,
    /// The colour behind a status, as 0xAARRGGBB.
    pub background: Option<u32>,
    /// The number of the font of a status.
    pub font: Option<i32>,
}

/// What is shown of a link below a text.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LinkPreview {
    /// The link as it stands in the text.
    pub url: String,
    /// The title of the page.
    pub title: Option<String>,
    /// What the page says about itself.
    pub description: Option<String>,
    /// A small JPEG.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

redacted!(Text, LinkPreview);

impl Text {
    /// A plain text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), link: None, background: None, font: None }
    }

    /// Shows a link of the text with a preview.
    #[must_use]
    pub fn link(mut self, preview: LinkPreview) -> Self {
        self.link = Some(preview);
        self
    }

    /// Sets the colours of a status.
    #[must_use]
    pub fn styled(mut self, background: u32, font: i32) -> Self {
        self.background = Some(background);
        self.font = Some(font);
        self
    }

    pub(crate) fn read(text: &ExtendedTextMessage) -> Self {
        let url = text.matched_text.clone().filter(|url| !url.trim().is_empty());
        Self {
            text: text.text().to_owned(),
            link: url.map(|url| LinkPreview {
                url,
                title: text.title.clone(),
                description: text.description.clone(),
                thumbnail: text.jpeg_thumbnail.clone(),
            }),
            background: text.background_argb,
            font: text.font,
        }
    }
}

impl LinkPreview {
    /// The preview of a link that stands in the text like this.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), title: None, description: None, thumbnail: None }
    }

    /// Sets the title of the page.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets what the page says about itself.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets a small JPEG, 192 pixels wide.
    #[must_use]
    pub fn thumbnail(mut self, jpeg: impl Into<Bytes>) -> Self {
        self.thumbnail = Some(jpeg.into());
        self
    }

    /// Shows it below a text that is written already; what is no text stays as it is.
    pub fn write(self, message: &mut Message) {
        if let Some(text) = message.conversation.take() {
            let text = ExtendedTextMessage { text: Some(text), ..Default::default() };
            message.extended_text_message.get_or_insert_with(|| Box::new(text));
        }
        if let Some(text) = &mut message.extended_text_message {
            self.show_in(text);
        }
    }

    fn show_in(self, text: &mut ExtendedTextMessage) {
        text.matched_text = Some(self.url);
        text.title = self.title;
        text.description = self.description;
        text.jpeg_thumbnail = self.thumbnail;
        text.preview_type = Some(PreviewType::None.into());
    }
}

impl Content for Text {
    fn into_message(self) -> Message {
        let mut text = ExtendedTextMessage {
            text: Some(self.text),
            background_argb: self.background,
            font: self.font,
            ..Default::default()
        };
        if let Some(link) = self.link {
            link.show_in(&mut text);
        }
        Message { extended_text_message: Some(Box::new(text)), ..Message::default() }
    }
}
