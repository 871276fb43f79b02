use core::fmt;

use bytes::Bytes;
use zeroize::Zeroizing;

/// A file that was uploaded, or that a message names: where it is and how it is encrypted.
///
/// Messages of peers may leave any part out. The key is wiped when this is dropped, and `Debug` does not
/// show it.
#[derive(Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct MediaRef {
    /// The whole address, as the server gave it.
    pub url: Option<String>,
    /// The address below the host.
    pub direct_path: Option<String>,
    /// SHA-256 of the plaintext.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text::array"))]
    pub file_sha256: Option<[u8; 32]>,
    /// SHA-256 of the encrypted file.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text::array"))]
    pub file_enc_sha256: Option<[u8; 32]>,
    /// Length of the plaintext.
    pub file_length: Option<u64>,
    /// What kind of file it is; each kind of message has its usual one.
    pub mimetype: Option<String>,
    /// When the key was made, unix seconds.
    pub media_key_timestamp: Option<i64>,
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text::key"))]
    media_key: Option<Zeroizing<[u8; 32]>>,
}

impl MediaRef {
    /// A file with this key; set the public fields to what is known about it.
    #[must_use]
    pub fn new(media_key: [u8; 32]) -> Self {
        Self { media_key: Some(Zeroizing::new(media_key)), ..Self::default() }
    }

    /// A file that is not encrypted, as channels have them.
    #[must_use]
    pub fn unencrypted() -> Self {
        Self::default()
    }

    /// Says what kind of file it is.
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// The key that the file's keys are derived from; none if the file is not encrypted.
    #[must_use]
    pub fn expose_media_key(&self) -> Option<&[u8; 32]> {
        self.media_key.as_deref()
    }

    pub(crate) fn set_media_key(&mut self, field: Option<&Bytes>) {
        let key = field.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_ref()).ok());
        self.media_key = key.map(Zeroizing::new);
    }

    pub(crate) fn key_field(&self) -> Option<Bytes> {
        self.media_key.as_ref().map(|key| Bytes::copy_from_slice(key.as_slice()))
    }
}

/// Compares keys in constant time.
impl PartialEq for MediaRef {
    fn eq(&self, other: &Self) -> bool {
        let keys = match (&self.media_key, &other.media_key) {
            (Some(ours), Some(theirs)) => wa_crypto::ct_eq(ours.as_slice(), theirs.as_slice()),
            (None, None) => true,
            _ => false,
        };
        keys && self.url == other.url
            && self.direct_path == other.direct_path
            && self.file_sha256 == other.file_sha256
            && self.file_enc_sha256 == other.file_enc_sha256
            && self.file_length == other.file_length
            && self.mimetype == other.mimetype
            && self.media_key_timestamp == other.media_key_timestamp
    }
}

impl fmt::Debug for MediaRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaRef")
            .field("mimetype", &self.mimetype)
            .field("file_length", &self.file_length)
            .field("media_key", &format_args!("[redacted]"))
            .finish_non_exhaustive()
    }
}

/// 32 bytes of a message's field, if they are that many.
pub(crate) fn hash(field: Option<&Bytes>) -> Option<[u8; 32]> {
    field.and_then(|bytes| bytes.as_ref().try_into().ok())
}

/// Reads the fields that all messages with a file have.
macro_rules! media_of {
    ($proto:expr) => {{
        let mut media = $crate::MediaRef::unencrypted();
        media.url = $proto.url.clone();
        media.direct_path = $proto.direct_path.clone();
        media.file_sha256 = $crate::media_ref::hash($proto.file_sha256.as_ref());
        media.file_enc_sha256 = $crate::media_ref::hash($proto.file_enc_sha256.as_ref());
        media.file_length = $proto.file_length;
        media.mimetype = $proto.mimetype.clone();
        media.media_key_timestamp = $proto.media_key_timestamp;
        media.set_media_key($proto.media_key.as_ref());
        media
    }};
}

/// A protobuf with the fields that all messages with a file have, and those that are given.
macro_rules! media_proto {
    ($proto:ident, $media:expr, $usual:expr, { $($field:ident : $value:expr),* $(,)? }) => {{
        let media: $crate::MediaRef = $media;
        let usual: Option<&str> = $usual;
        $proto {
            media_key: media.key_field(),
            url: media.url,
            direct_path: media.direct_path,
            file_sha256: media.file_sha256.map(|hash| bytes::Bytes::copy_from_slice(&hash)),
            file_enc_sha256: media.file_enc_sha256.map(|hash| bytes::Bytes::copy_from_slice(&hash)),
            file_length: media.file_length,
            mimetype: media.mimetype.or_else(|| usual.map(str::to_owned)),
            media_key_timestamp: media.media_key_timestamp,
            $($field: $value,)*
            ..Default::default()
        }
    }};
}

pub(crate) use {media_of, media_proto};
