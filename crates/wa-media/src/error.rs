//! What can go wrong with a file, and whose fault it was.

use thiserror::Error;

/// Why a file, or a word about one, was not accepted.
///
/// No variant carries a key, a path or content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum MediaError {
    /// The message has a media key that is not 32 bytes long.
    #[error("the media key has the wrong length")]
    KeyLength,
    /// The message has a hash that is not 32 bytes long.
    #[error("a hash has the wrong length")]
    HashLength,
    /// The host's bytes are no encrypted file, or not all of one: nothing, or no whole blocks and a MAC.
    #[error("the encrypted file is cut short or has the wrong form")]
    Form,
    /// The host's file is not the one the message names.
    #[error("the hash of the encrypted file is wrong")]
    FileEncSha256,
    /// The file was not encrypted with this key as this type of media, or was changed on the way.
    #[error("the MAC of the file is wrong")]
    Mac,
    /// The sender encrypted something that is not padded.
    #[error("the padding of the file is wrong")]
    Padding,
    /// The file is authentic, yet not the one the sender's message describes.
    #[error("the hash of the file is wrong")]
    FileSha256,
    /// The file is not as long as the sender's message says. For a file that is too long this comes as
    /// soon as it is known, before anything was verified.
    #[error("the length of the file is wrong")]
    FileLength,
    /// We asked for an empty range, or one that does not lie within the file.
    #[error("the range does not lie within the file")]
    Range,
    /// The host answered with another part than the one we asked for, or with less of it.
    #[error("the answer does not hold the range")]
    RangeAnswer,
    /// The sender's sidecar does not have one entry for each window of a file of this length.
    #[error("the sidecar does not fit the file")]
    SidecarLength,
    /// The window is not the one the sender's sidecar was made of.
    #[error("the sidecar refuses the window")]
    Sidecar,
    /// The direct path, from a message or a retry, does not start with a slash or cannot stand in a URL.
    #[error("the direct path cannot stand in a URL")]
    DirectPath,
    /// The name of a media host, from the server or our configuration, cannot stand in a URL.
    #[error("the host cannot stand in a URL")]
    Host,
    /// We asked for the upload URL of a type that companions never upload.
    #[error("media of this type is not uploaded")]
    NotUploaded,
    /// The text is not the base64 of a hash.
    #[error("the upload token is not a hash")]
    Token,
    /// The retry was not sealed with this media key for this message id, or was changed on the way.
    #[error("the retry is not authentic")]
    Retry,
    /// The peer sealed something that is no retry message.
    #[error("the retry is not valid protobuf")]
    RetryProtobuf,
    /// The phone says that it uploaded the file again, but not where to.
    #[error("the retry succeeded without a direct path")]
    RetryPath,
}

impl MediaError {
    /// Whether the bytes are not the file that the message names, so that the next thing to do is to ask
    /// the sender's phone for another upload. Another host has the same bytes, or none.
    #[must_use]
    pub const fn is_corrupt(self) -> bool {
        matches!(
            self,
            Self::Form
                | Self::FileEncSha256
                | Self::Mac
                | Self::Padding
                | Self::FileSha256
                | Self::FileLength
                | Self::Sidecar
        )
    }
}
