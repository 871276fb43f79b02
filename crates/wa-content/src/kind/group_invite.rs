use bytes::Bytes;
use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::message::GroupInviteMessage;

use crate::Content;
use crate::redacted::redacted;

/// An invitation into a group, for one person.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GroupInvite {
    /// The group.
    pub group: Jid,
    /// Its name.
    pub name: String,
    /// The code that lets the person in.
    pub code: String,
    /// When the code ends, unix seconds.
    pub expires_at: i64,
    /// What is said with it.
    pub caption: Option<String>,
    /// A small JPEG.
    #[cfg_attr(feature = "serde", serde(with = "crate::base64_text", default))]
    pub thumbnail: Option<Bytes>,
}

redacted!(GroupInvite);

impl GroupInvite {
    /// Invites with the code that the server gave.
    #[must_use]
    pub fn new(group: Jid, name: &str, code: &str, expires_at: i64) -> Self {
        let (name, code) = (name.to_owned(), code.to_owned());
        Self { group, name, code, expires_at, caption: None, thumbnail: None }
    }

    /// Says something with it.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Shows the picture of the group.
    #[must_use]
    pub fn thumbnail(mut self, jpeg: impl Into<Bytes>) -> Self {
        self.thumbnail = Some(jpeg.into());
        self
    }

    pub(crate) fn read(invite: &GroupInviteMessage) -> Option<Self> {
        Some(Self {
            group: invite.group_jid().parse().ok()?,
            name: invite.group_name().to_owned(),
            code: invite.invite_code().to_owned(),
            expires_at: invite.invite_expiration(),
            caption: invite.caption.clone(),
            thumbnail: invite.jpeg_thumbnail.clone(),
        })
    }
}

impl Content for GroupInvite {
    fn into_message(self) -> Message {
        let invite = GroupInviteMessage {
            group_jid: Some(self.group.to_string()),
            group_name: Some(self.name),
            invite_code: Some(self.code),
            invite_expiration: Some(self.expires_at),
            caption: self.caption,
            jpeg_thumbnail: self.thumbnail,
            ..Default::default()
        };
        Message { group_invite_message: Some(Box::new(invite)), ..Message::default() }
    }
}
