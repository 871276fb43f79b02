//! The types of media: what their keys are derived with, and what URLs call them.

use std::fmt;

/// A type of media: decides how the keys of a file are derived and where it is uploaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaType {
    /// A picture.
    Image,
    /// A video, an animated "gif" or a round video note.
    Video,
    /// A voice note or other audio.
    Audio,
    /// Any file.
    Document,
    /// A sticker of a message, of the favourites or of a first-party pack.
    Sticker,
    /// The zip archive of a sticker pack.
    StickerPack,
    /// The thumbnail of a sticker pack; shares the media key of the archive.
    ThumbnailStickerPack,
    /// The large thumbnail of a link preview.
    ThumbnailLink,
    /// The large thumbnail of a document; shares its media key.
    ThumbnailDocument,
    /// The large thumbnail of an image; shares its media key.
    ThumbnailImage,
    /// The large thumbnail of a video; shares its media key.
    ThumbnailVideo,
    /// A part of the history, made by the phone.
    History,
    /// A snapshot or an external patch of app state.
    AppState,
    /// The background of a payment.
    PaymentBackground,
    /// A product that is sent in a message.
    Product,
    /// A picture of a product in a catalogue. Not encrypted.
    ProductCatalog,
    /// The cover photo of a business. Not encrypted.
    BusinessCover,
    /// A profile picture; travels as plain bytes in a stanza. Not encrypted.
    ProfilePicture,
    /// A picture or a sticker in a channel. Not encrypted, as everything in a channel.
    NewsletterImage,
    /// A video in a channel.
    NewsletterVideo,
    /// Audio in a channel.
    NewsletterAudio,
    /// A file in a channel.
    NewsletterDocument,
    /// The large thumbnail of a link preview in a channel.
    NewsletterThumbnailLink,
}

/// Whether a file lies on the host encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Encrypted,
    Plain,
}

/// One row of the table of types.
struct Facts {
    /// Our name, which is also the wire's where the wire has one.
    name: &'static str,
    /// The info of the key derivation.
    info: &'static str,
    /// What the URL of a download calls it.
    mms_type: Option<&'static str>,
    /// Where it is uploaded, without the token.
    path: Option<&'static str>,
    form: Form,
}

const fn row(
    name: &'static str,
    info: &'static str,
    mms_type: Option<&'static str>,
    path: Option<&'static str>,
    form: Form,
) -> Facts {
    Facts { name, info, mms_type, path, form }
}

/// What the libraries derive with where the official clients do not encrypt at all.
const NO_NAME: &str = "WhatsApp  Keys";

impl MediaType {
    /// All types.
    pub const ALL: &'static [Self] = &[
        Self::Image,
        Self::Video,
        Self::Audio,
        Self::Document,
        Self::Sticker,
        Self::StickerPack,
        Self::ThumbnailStickerPack,
        Self::ThumbnailLink,
        Self::ThumbnailDocument,
        Self::ThumbnailImage,
        Self::ThumbnailVideo,
        Self::History,
        Self::AppState,
        Self::PaymentBackground,
        Self::Product,
        Self::ProductCatalog,
        Self::BusinessCover,
        Self::ProfilePicture,
        Self::NewsletterImage,
        Self::NewsletterVideo,
        Self::NewsletterAudio,
        Self::NewsletterDocument,
        Self::NewsletterThumbnailLink,
    ];

    const fn facts(self) -> Facts {
        use Form::{Encrypted, Plain};
        match self {
            Self::Image => row("image", "WhatsApp Image Keys", Some("image"), Some("/mms/image"), Encrypted),
            Self::Video => row("video", "WhatsApp Video Keys", Some("video"), Some("/mms/video"), Encrypted),
            Self::Audio => row("audio", "WhatsApp Audio Keys", Some("audio"), Some("/mms/audio"), Encrypted),
            Self::Document => {
                row("document", "WhatsApp Document Keys", Some("document"), Some("/mms/document"), Encrypted)
            }
            Self::Sticker => {
                row("sticker", "WhatsApp Image Keys", Some("image"), Some("/mms/image"), Encrypted)
            }
            Self::StickerPack => row(
                "sticker-pack",
                "WhatsApp Sticker Pack Keys",
                Some("sticker-pack"),
                Some("/mms/sticker-pack"),
                Encrypted,
            ),
            Self::ThumbnailStickerPack => row(
                "thumbnail-sticker-pack",
                "WhatsApp Sticker Pack Thumbnail Keys",
                Some("thumbnail-sticker-pack"),
                Some("/mms/thumbnail-sticker-pack"),
                Encrypted,
            ),
            Self::ThumbnailLink => row(
                "thumbnail-link",
                "WhatsApp Link Thumbnail Keys",
                Some("thumbnail-link"),
                Some("/mms/thumbnail-link"),
                Encrypted,
            ),
            Self::ThumbnailDocument => row(
                "thumbnail-document",
                "WhatsApp Document Thumbnail Keys",
                Some("thumbnail-document"),
                Some("/mms/thumbnail-document"),
                Encrypted,
            ),
            Self::ThumbnailImage => row(
                "thumbnail-image",
                "WhatsApp Image Thumbnail Keys",
                Some("thumbnail-image"),
                Some("/mms/thumbnail-image"),
                Encrypted,
            ),
            Self::ThumbnailVideo => row(
                "thumbnail-video",
                "WhatsApp Video Thumbnail Keys",
                Some("thumbnail-video"),
                Some("/mms/thumbnail-video"),
                Encrypted,
            ),
            Self::History => row(
                "md-msg-hist",
                "WhatsApp History Keys",
                Some("md-msg-hist"),
                Some("/mms/md-msg-hist"),
                Encrypted,
            ),
            Self::AppState => row(
                "md-app-state",
                "WhatsApp App State Keys",
                Some("md-app-state"),
                Some("/mms/md-app-state"),
                Encrypted,
            ),
            Self::PaymentBackground => {
                row("payment-bg-image", "WhatsApp Payment Background Keys", None, None, Encrypted)
            }
            Self::Product => row(
                "product",
                "WhatsApp Image Keys",
                Some("product-catalog-image"),
                Some("/product/image"),
                Plain,
            ),
            Self::ProductCatalog => row(
                "product-catalog-image",
                NO_NAME,
                Some("product-catalog-image"),
                Some("/product/image"),
                Plain,
            ),
            Self::BusinessCover => {
                row("biz-cover-photo", "WhatsApp Image Keys", None, Some("/pps/biz-cover-photo"), Plain)
            }
            Self::ProfilePicture => row("ppic", NO_NAME, None, None, Plain),
            Self::NewsletterImage => newsletter("newsletter-image", "/newsletter/newsletter-image"),
            Self::NewsletterVideo => newsletter("newsletter-video", "/newsletter/newsletter-video"),
            Self::NewsletterAudio => newsletter("newsletter-audio", "/newsletter/newsletter-audio"),
            Self::NewsletterDocument => newsletter("newsletter-document", "/newsletter/newsletter-document"),
            Self::NewsletterThumbnailLink => {
                newsletter("newsletter-thumbnail-link", "/newsletter/newsletter-thumbnail-link")
            }
        }
    }

    /// The name of the type, as the wire has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.facts().name
    }

    /// Finds a type by its name. What is sent as another type is found as that one: a "gif" is a video.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "gif" | "ptv" => Some(Self::Video),
            "ptt" => Some(Self::Audio),
            "newsletter-sticker" => Some(Self::NewsletterImage),
            "newsletter-gif" | "newsletter-ptv" => Some(Self::NewsletterVideo),
            "newsletter-ptt" => Some(Self::NewsletterAudio),
            _ => Self::ALL.iter().copied().find(|kind| kind.name() == name),
        }
    }

    /// The info string of the key derivation. Types that are not encrypted have one too, which only
    /// matters when a file was encrypted nonetheless.
    #[must_use]
    pub const fn hkdf_info(self) -> &'static str {
        self.facts().info
    }

    /// What the URL of a download calls the type; `None` where there is no such URL.
    #[must_use]
    pub const fn mms_type(self) -> Option<&'static str> {
        self.facts().mms_type
    }

    /// The path of uploads, to which `/` and the token are added; `None` for what is never uploaded.
    #[must_use]
    pub const fn upload_path(self) -> Option<&'static str> {
        self.facts().path
    }

    /// Finds a type by the path of its uploads. Stickers come back as images and product pictures of both
    /// kinds as products, since they share their paths.
    #[must_use]
    pub fn from_upload_path(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.upload_path() == Some(path))
    }

    /// Whether files of the type lie on the host encrypted.
    #[must_use]
    pub const fn is_encrypted(self) -> bool {
        matches!(self.facts().form, Form::Encrypted)
    }

    /// The type as which the same file is uploaded to a channel; `None` for what channels do not carry.
    #[must_use]
    pub const fn in_newsletter(self) -> Option<Self> {
        match self {
            Self::Image | Self::Sticker | Self::NewsletterImage => Some(Self::NewsletterImage),
            Self::Video | Self::NewsletterVideo => Some(Self::NewsletterVideo),
            Self::Audio | Self::NewsletterAudio => Some(Self::NewsletterAudio),
            Self::Document | Self::NewsletterDocument => Some(Self::NewsletterDocument),
            Self::ThumbnailLink | Self::NewsletterThumbnailLink => Some(Self::NewsletterThumbnailLink),
            _ => None,
        }
    }
}

const fn newsletter(name: &'static str, path: &'static str) -> Facts {
    row(name, NO_NAME, Some(name), Some(path), Form::Plain)
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_found_by_its_name() {
        for kind in MediaType::ALL {
            assert_eq!(MediaType::from_name(kind.name()), Some(*kind));
        }
        assert_eq!(MediaType::from_name("gif"), Some(MediaType::Video));
        assert_eq!(MediaType::from_name("ptt"), Some(MediaType::Audio));
        assert_eq!(MediaType::from_name(""), None);
    }

    #[test]
    fn a_path_leads_back_to_a_type_with_the_same_path() {
        for kind in MediaType::ALL {
            let Some(path) = kind.upload_path() else { continue };
            assert_eq!(MediaType::from_upload_path(path).and_then(MediaType::upload_path), Some(path));
        }
        assert_eq!(MediaType::from_upload_path("/mms/image"), Some(MediaType::Image));
        assert_eq!(MediaType::from_upload_path("/mms"), None);
    }

    #[test]
    fn nothing_in_a_channel_is_encrypted() {
        for kind in MediaType::ALL {
            assert!(kind.in_newsletter().is_none_or(|kind| !kind.is_encrypted()));
        }
    }
}
