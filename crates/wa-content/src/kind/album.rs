use wa_proto::Message;
use wa_proto::e2e::message::AlbumMessage;

use crate::Content;

/// The announcement of several pictures and videos that are shown together.
///
/// Send it first; then send each picture and video [in the album](Content::in_album), with the key of this
/// message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Album {
    /// How many pictures follow.
    pub images: u32,
    /// How many videos follow.
    pub videos: u32,
}

impl Album {
    /// An album of so many pictures and videos.
    pub const fn new(images: u32, videos: u32) -> Self {
        Self { images, videos }
    }

    pub(crate) fn read(album: &AlbumMessage) -> Self {
        Self { images: album.expected_image_count(), videos: album.expected_video_count() }
    }
}

impl Content for Album {
    fn into_message(self) -> Message {
        let album = AlbumMessage {
            expected_image_count: Some(self.images),
            expected_video_count: Some(self.videos),
            context_info: None,
        };
        Message { album_message: Some(Box::new(album)), ..Message::default() }
    }
}
