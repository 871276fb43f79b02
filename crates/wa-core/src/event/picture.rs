use core::fmt;

use wa_jid::{Jid, UserId};

use crate::SessionError;
use crate::event::stored::{jid, partner, words};

/// The picture of somebody, or of a group, has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PictureUpdate {
    /// Whose picture: the chat that shows it.
    pub chat: Jid,
    /// The person, under all addresses that are known; `None` for a group.
    pub user: Option<UserId>,
    /// Who changed it, if the server tells.
    pub author: Option<UserId>,
    /// Whether there is none any more.
    pub removed: bool,
    /// The id of the new picture, if the server tells.
    pub id: Option<String>,
    /// When, unix seconds.
    pub timestamp: u64,
    /// Whether it was queued while we were away.
    pub queued: bool,
}

/// It as a row of the inbox.
#[derive(Clone, PartialEq, prost::Message)]
#[prost(skip_debug)]
pub(super) struct PictureRow {
    #[prost(string, tag = "1")]
    chat: String,
    #[prost(string, tag = "2")]
    user: String,
    #[prost(string, tag = "3")]
    author: String,
    #[prost(bool, tag = "4")]
    removed: bool,
    #[prost(string, optional, tag = "5")]
    id: Option<String>,
    #[prost(uint64, tag = "6")]
    timestamp: u64,
    #[prost(bool, tag = "7")]
    queued: bool,
}

impl PictureRow {
    pub(super) fn of(update: &PictureUpdate) -> Self {
        Self {
            chat: update.chat.to_string(),
            user: update.user.as_ref().map(words).unwrap_or_default(),
            author: update.author.as_ref().map(words).unwrap_or_default(),
            removed: update.removed,
            id: update.id.clone(),
            timestamp: update.timestamp,
            queued: update.queued,
        }
    }

    pub(super) fn into_update(self) -> Result<PictureUpdate, SessionError> {
        Ok(PictureUpdate {
            chat: jid(&self.chat)?,
            user: partner(&self.user)?,
            author: partner(&self.author)?,
            removed: self.removed,
            id: self.id,
            timestamp: self.timestamp,
            queued: self.queued,
        })
    }
}

impl fmt::Debug for PictureRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PictureRow")
    }
}
