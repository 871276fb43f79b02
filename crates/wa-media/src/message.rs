//! The file of a message: everything that is needed to download it.

use std::fmt;

use bytes::Bytes;
use wa_proto::e2e::Message;
use wa_proto::e2e::message::{
    AudioMessage, DocumentMessage, FutureProofMessage, ImageMessage, StickerMessage, StickerPackMessage,
    VideoMessage,
};

use crate::error::MediaError;
use crate::file::Expected;
use crate::key::MediaKey;
use crate::media_type::MediaType;

/// How many wrappers are looked into.
const MAX_DEPTH: usize = 5;

/// What a message says about its file: where it lies, how it is encrypted, what it has to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaFile {
    /// What kind of file it is; a document where nobody said.
    pub kind: Option<MediaType>,
    /// Where it lies on every media host.
    pub direct_path: Option<String>,
    /// Where its sender found it; used for its host and where there is no direct path.
    pub url: Option<String>,
    /// The key; absent for files that are not encrypted, as in channels.
    pub key: Option<MediaKey>,
    /// What is checked.
    pub expected: Expected,
    /// The streaming sidecar, which vouches for parts.
    pub sidecar: Option<Bytes>,
}

/// The fields that all kinds of media messages have, whatever their numbers.
struct Fields<'m> {
    kind: MediaType,
    url: Option<&'m String>,
    direct_path: Option<&'m String>,
    media_key: Option<&'m Bytes>,
    file_sha256: Option<&'m Bytes>,
    file_enc_sha256: Option<&'m Bytes>,
    file_length: Option<u64>,
    sidecar: Option<&'m Bytes>,
}

/// Reads the fields that are spelled alike in all generated types.
macro_rules! fields {
    ($kind:expr, $message:expr) => {
        Fields {
            kind: $kind,
            url: $message.url.as_ref(),
            direct_path: $message.direct_path.as_ref(),
            media_key: $message.media_key.as_ref(),
            file_sha256: $message.file_sha256.as_ref(),
            file_enc_sha256: $message.file_enc_sha256.as_ref(),
            file_length: $message.file_length,
            sidecar: None,
        }
    };
}

impl MediaFile {
    /// The file of a message, if it has one, through its wrappers.
    ///
    /// # Errors
    /// [`MediaError::KeyLength`] or [`MediaError::HashLength`] if the sender wrote something impossible.
    pub fn in_message(message: &Message) -> Result<Option<Self>, MediaError> {
        let mut message = message;
        for _ in 0..MAX_DEPTH {
            match wrapped(message) {
                Some(inner) => message = inner,
                None => break,
            }
        }
        if let Some(image) = &message.image_message {
            return Self::try_from(&**image).map(Some);
        }
        if let Some(video) = message.video_message.as_ref().or(message.ptv_message.as_ref()) {
            return Self::try_from(&**video).map(Some);
        }
        if let Some(audio) = &message.audio_message {
            return Self::try_from(&**audio).map(Some);
        }
        if let Some(document) = &message.document_message {
            return Self::try_from(&**document).map(Some);
        }
        if let Some(sticker) = &message.sticker_message {
            return Self::try_from(&**sticker).map(Some);
        }
        match &message.sticker_pack_message {
            Some(pack) => Self::try_from(&**pack).map(Some),
            None => Ok(None),
        }
    }

    /// The type by which keys are derived and hosts are asked.
    #[must_use]
    pub fn kind(&self) -> MediaType {
        self.kind.unwrap_or(MediaType::Document)
    }

    /// The same file at another place: where the phone uploaded it again.
    #[must_use]
    pub fn moved_to(mut self, direct_path: String) -> Self {
        self.direct_path = Some(direct_path);
        self.url = None;
        self
    }

    fn from_fields(fields: &Fields<'_>) -> Result<Self, MediaError> {
        let key = fields.media_key.filter(|key| !key.is_empty());
        let key = key.map(|key| MediaKey::try_from(key.as_ref())).transpose()?;
        let bytes = |field: Option<&'_ Bytes>| field.cloned();
        let (file_sha256, file_enc_sha256) = (bytes(fields.file_sha256), bytes(fields.file_enc_sha256));
        let filled = |text: Option<&String>| text.filter(|text| !text.is_empty()).cloned();
        Ok(Self {
            // Without a key the file lies there as it is, as everything in a channel does.
            kind: if key.is_some() { Some(fields.kind) } else { fields.kind.in_newsletter() },
            direct_path: filled(fields.direct_path),
            url: filled(fields.url),
            expected: Expected::from_fields(
                file_sha256.as_deref(),
                file_enc_sha256.as_deref(),
                fields.file_length,
            )?,
            sidecar: fields.sidecar.filter(|sidecar| !sidecar.is_empty()).cloned(),
            key,
        })
    }
}

impl TryFrom<&ImageMessage> for MediaFile {
    type Error = MediaError;

    fn try_from(image: &ImageMessage) -> Result<Self, MediaError> {
        Self::from_fields(&fields!(MediaType::Image, image))
    }
}

impl TryFrom<&VideoMessage> for MediaFile {
    type Error = MediaError;

    fn try_from(video: &VideoMessage) -> Result<Self, MediaError> {
        let fields = fields!(MediaType::Video, video);
        Self::from_fields(&Fields { sidecar: video.streaming_sidecar.as_ref(), ..fields })
    }
}

impl TryFrom<&AudioMessage> for MediaFile {
    type Error = MediaError;

    fn try_from(audio: &AudioMessage) -> Result<Self, MediaError> {
        let fields = fields!(MediaType::Audio, audio);
        Self::from_fields(&Fields { sidecar: audio.streaming_sidecar.as_ref(), ..fields })
    }
}

impl TryFrom<&DocumentMessage> for MediaFile {
    type Error = MediaError;

    fn try_from(document: &DocumentMessage) -> Result<Self, MediaError> {
        Self::from_fields(&fields!(MediaType::Document, document))
    }
}

impl TryFrom<&StickerMessage> for MediaFile {
    type Error = MediaError;

    fn try_from(sticker: &StickerMessage) -> Result<Self, MediaError> {
        Self::from_fields(&fields!(MediaType::Sticker, sticker))
    }
}

impl TryFrom<&StickerPackMessage> for MediaFile {
    type Error = MediaError;

    fn try_from(pack: &StickerPackMessage) -> Result<Self, MediaError> {
        Self::from_fields(&Fields {
            kind: MediaType::StickerPack,
            url: None,
            direct_path: pack.direct_path.as_ref(),
            media_key: pack.media_key.as_ref(),
            file_sha256: pack.file_sha256.as_ref(),
            file_enc_sha256: pack.file_enc_sha256.as_ref(),
            file_length: pack.file_length,
            sidecar: None,
        })
    }
}

impl fmt::Debug for MediaFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaFile")
            .field("kind", &self.kind)
            .field("encrypted", &self.key.is_some())
            .field("length", &self.expected.file_length)
            .finish_non_exhaustive()
    }
}

/// What a wrapper holds.
fn wrapped(message: &Message) -> Option<&Message> {
    if let Some(copy) = &message.device_sent_message {
        return copy.message.as_deref();
    }
    let wrappers: [&Option<Box<FutureProofMessage>>; 9] = [
        &message.ephemeral_message,
        &message.view_once_message,
        &message.view_once_message_v2,
        &message.view_once_message_v2_extension,
        &message.document_with_caption_message,
        &message.edited_message,
        &message.group_mentioned_message,
        &message.associated_child_message,
        &message.lottie_sticker_message,
    ];
    wrappers.into_iter().flatten().find_map(|wrapper| wrapper.message.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image() -> ImageMessage {
        ImageMessage {
            url: Some("https://mmg.whatsapp.net/v/x".into()),
            direct_path: Some("/v/x?ccb=1".into()),
            media_key: Some(Bytes::from_static(&[7; 32])),
            file_sha256: Some(Bytes::from_static(&[1; 32])),
            file_enc_sha256: Some(Bytes::from_static(&[2; 32])),
            file_length: Some(5),
            ..ImageMessage::default()
        }
    }

    fn holding(image: ImageMessage) -> Message {
        Message { image_message: Some(Box::new(image)), ..Message::default() }
    }

    #[test]
    fn a_file_is_found_through_wrappers() {
        let mut message = holding(image());
        for _ in 0..MAX_DEPTH {
            let wrapper = FutureProofMessage { message: Some(Box::new(message)) };
            message = Message { ephemeral_message: Some(Box::new(wrapper)), ..Message::default() };
        }
        let file = MediaFile::in_message(&message).unwrap().unwrap();
        assert_eq!(file.kind(), MediaType::Image);
        assert_eq!(file.direct_path.as_deref(), Some("/v/x?ccb=1"));
        assert_eq!(file.expected.file_enc_sha256, Some([2; 32]));
        assert_eq!(file.key.unwrap().expose_bytes(), &[7; 32]);

        let wrapper = FutureProofMessage { message: Some(Box::new(message)) };
        let deeper = Message { view_once_message_v2: Some(Box::new(wrapper)), ..Message::default() };
        assert!(MediaFile::in_message(&deeper).unwrap().is_none());
        assert!(MediaFile::in_message(&Message::default()).unwrap().is_none());
    }

    #[test]
    fn a_file_without_a_key_is_one_of_a_channel() {
        let plain = ImageMessage { media_key: None, file_enc_sha256: None, ..image() };
        let file = MediaFile::in_message(&holding(plain)).unwrap().unwrap();
        assert_eq!(file.kind(), MediaType::NewsletterImage);
        assert!(file.key.is_none() && file.expected.file_enc_sha256.is_none());
    }

    #[test]
    fn impossible_keys_and_hashes_are_refused() {
        let short_key = ImageMessage { media_key: Some(Bytes::from_static(&[7; 31])), ..image() };
        let short_hash = ImageMessage { file_sha256: Some(Bytes::from_static(&[7; 20])), ..image() };
        assert_eq!(MediaFile::in_message(&holding(short_key)).unwrap_err(), MediaError::KeyLength);
        assert_eq!(MediaFile::in_message(&holding(short_hash)).unwrap_err(), MediaError::HashLength);
    }
}
