use bytes::Bytes;
use wa_proto::Message;
use wa_proto::e2e::message::StickerPackMessage;
use wa_proto::e2e::message::sticker_pack_message::{self, StickerPackOrigin};

use crate::redacted::redacted;
use crate::{Content, MediaRef};

/// A pack of stickers, as a ZIP of WebP files.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StickerPack {
    /// The file.
    pub media: MediaRef,
    /// An id of the sender's choice.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who made it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub publisher: String,
    /// A text about it.
    pub description: Option<String>,
    /// Its stickers.
    #[cfg_attr(feature = "serde", serde(default))]
    pub stickers: Vec<PackedSticker>,
    /// Which file of the ZIP is shown for the pack.
    pub tray_icon: Option<String>,
}

/// One sticker of a pack.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PackedSticker {
    /// Its file in the ZIP.
    pub file_name: String,
    /// Whether it moves.
    #[cfg_attr(feature = "serde", serde(default))]
    pub animated: bool,
    /// The emoji it is found by.
    #[cfg_attr(feature = "serde", serde(default))]
    pub emojis: Vec<String>,
}

redacted!(StickerPack, PackedSticker);

impl StickerPack {
    /// A pack that was uploaded.
    pub fn new(media: MediaRef, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            media,
            id: id.into(),
            name: name.into(),
            publisher: String::new(),
            description: None,
            stickers: Vec::new(),
            tray_icon: None,
        }
    }

    /// Tells who made it.
    #[must_use]
    pub fn publisher(mut self, publisher: impl Into<String>) -> Self {
        self.publisher = publisher.into();
        self
    }

    /// Lists one sticker.
    #[must_use]
    pub fn sticker(mut self, sticker: PackedSticker) -> Self {
        self.stickers.push(sticker);
        self
    }

    /// Tells which file of the ZIP is shown for the pack.
    #[must_use]
    pub fn tray_icon(mut self, file_name: impl Into<String>) -> Self {
        self.tray_icon = Some(file_name.into());
        self
    }

    pub(crate) fn read(pack: &StickerPackMessage) -> Self {
        let mut media = MediaRef::unencrypted();
        media.direct_path = pack.direct_path.clone();
        media.file_sha256 = crate::media_ref::hash(pack.file_sha256.as_ref());
        media.file_enc_sha256 = crate::media_ref::hash(pack.file_enc_sha256.as_ref());
        media.file_length = pack.file_length;
        media.media_key_timestamp = pack.media_key_timestamp;
        media.set_media_key(pack.media_key.as_ref());
        Self {
            media,
            id: pack.sticker_pack_id().to_owned(),
            name: pack.name().to_owned(),
            publisher: pack.publisher().to_owned(),
            description: pack.pack_description.clone(),
            stickers: pack.stickers.iter().map(PackedSticker::read).collect(),
            tray_icon: pack.tray_icon_file_name.clone(),
        }
    }
}

impl PackedSticker {
    /// A sticker by its file in the ZIP.
    pub fn new(file_name: impl Into<String>) -> Self {
        Self { file_name: file_name.into(), animated: false, emojis: Vec::new() }
    }

    /// Says that it moves.
    #[must_use]
    pub fn animated(mut self) -> Self {
        self.animated = true;
        self
    }

    /// Adds an emoji it is found by.
    #[must_use]
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emojis.push(emoji.into());
        self
    }

    fn read(sticker: &sticker_pack_message::Sticker) -> Self {
        Self {
            file_name: sticker.file_name().to_owned(),
            animated: sticker.is_animated(),
            emojis: sticker.emojis.clone(),
        }
    }

    fn into_proto(self) -> sticker_pack_message::Sticker {
        sticker_pack_message::Sticker {
            file_name: Some(self.file_name),
            is_animated: Some(self.animated),
            emojis: self.emojis,
            mimetype: Some("image/webp".to_owned()),
            ..Default::default()
        }
    }
}

impl Content for StickerPack {
    fn into_message(self) -> Message {
        let hash = |hash: Option<[u8; 32]>| hash.map(|hash| Bytes::copy_from_slice(&hash));
        let pack = StickerPackMessage {
            sticker_pack_id: Some(self.id),
            name: Some(self.name),
            publisher: Some(self.publisher),
            pack_description: self.description,
            stickers: self.stickers.into_iter().map(PackedSticker::into_proto).collect(),
            tray_icon_file_name: self.tray_icon,
            file_length: self.media.file_length,
            sticker_pack_size: self.media.file_length,
            file_sha256: hash(self.media.file_sha256),
            file_enc_sha256: hash(self.media.file_enc_sha256),
            media_key: self.media.key_field(),
            media_key_timestamp: self.media.media_key_timestamp,
            direct_path: self.media.direct_path,
            sticker_pack_origin: Some(StickerPackOrigin::UserCreated.into()),
            ..Default::default()
        };
        Message { sticker_pack_message: Some(Box::new(pack)), ..Message::default() }
    }
}
