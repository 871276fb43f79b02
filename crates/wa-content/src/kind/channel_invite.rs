use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::message::NewsletterAdminInviteMessage;

use crate::Content;
use crate::redacted::redacted;

/// An invitation to become an admin of a channel.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelAdminInvite {
    /// The channel.
    pub channel: Jid,
    /// Its name.
    pub name: String,
    /// What is said with it.
    pub caption: Option<String>,
    /// When it ends, unix seconds.
    pub expires_at: i64,
}

redacted!(ChannelAdminInvite);

impl ChannelAdminInvite {
    /// Invites to a channel.
    #[must_use]
    pub fn new(channel: Jid, name: &str, expires_at: i64) -> Self {
        Self { channel, name: name.to_owned(), caption: None, expires_at }
    }

    pub(crate) fn read(invite: &NewsletterAdminInviteMessage) -> Option<Self> {
        Some(Self {
            channel: invite.newsletter_jid().parse().ok()?,
            name: invite.newsletter_name().to_owned(),
            caption: invite.caption.clone(),
            expires_at: invite.invite_expiration(),
        })
    }
}

impl Content for ChannelAdminInvite {
    fn into_message(self) -> Message {
        let invite = NewsletterAdminInviteMessage {
            newsletter_jid: Some(self.channel.to_string()),
            newsletter_name: Some(self.name),
            caption: self.caption,
            invite_expiration: Some(self.expires_at),
            ..Default::default()
        };
        Message { newsletter_admin_invite_message: Some(Box::new(invite)), ..Message::default() }
    }
}
