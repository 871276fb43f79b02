//! The envelope of a notification and the kinds of content.

#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_binary::NodeRef;
use wa_jid::Jid;

use crate::account::TokenGrant;
use crate::error::ParseError;
use crate::group::GroupNotice;
use crate::id::{StanzaId, UnixSeconds};
use crate::media::MediaRetryNotice;
use crate::notification::{AccountSync, CollectionVersion, DeviceNotice, EncryptNotice};
use crate::pairing::LinkCodeNotice;
use crate::picture::PictureNotice;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::{Write as _, el};

/// Something has changed. Acknowledge it after it is worked off, whatever it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Notification {
    /// Its id.
    pub id: StanzaId,
    /// Whom it is about; the server for its own matters.
    pub from: Jid,
    /// When it happened.
    pub t: Option<UnixSeconds>,
    /// Who did it, in groups.
    pub participant: Option<Jid>,
    /// There if it waited for this device.
    pub offline: Option<Box<str>>,
    /// The hidden id of `from`.
    pub lid: Option<Jid>,
    /// What has changed.
    pub body: NotificationBody,
}

/// What has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationBody {
    /// `encrypt`: keys.
    Encrypt(EncryptNotice),
    /// `devices`: the devices of somebody else.
    Devices(DeviceNotice),
    /// `account_sync`: the own account.
    AccountSync(AccountSync),
    /// `server_sync`: app state.
    ServerSync(Vec<CollectionVersion>),
    /// `link_code_companion_reg`: linking by code.
    LinkCode(LinkCodeNotice),
    /// `companion_reg_refresh`: make a new secret and show a new QR code.
    RefreshPairing,
    /// `privacy_token`: somebody lets us write.
    PrivacyTokens {
        /// The issuer's hidden id.
        sender_lid: Option<Jid>,
        /// The tokens; they belong to the issuer.
        tokens: Vec<TokenGrant>,
    },
    /// `w:gp2`: a group.
    Group(Box<GroupNotice>),
    /// `picture`: a profile picture.
    Picture(PictureNotice),
    /// `mediaretry`: the phone's answer about a file; the id is that of the message.
    MediaRetry(MediaRetryNotice),
    /// Another type: its word. Read the node itself if you know it.
    Unknown(Box<str>),
}

impl NotificationBody {
    /// The value of `type`.
    #[must_use]
    pub fn kind(&self) -> &str {
        match self {
            Self::Encrypt(_) => "encrypt",
            Self::Devices(_) => "devices",
            Self::AccountSync(_) => "account_sync",
            Self::ServerSync(_) => "server_sync",
            Self::LinkCode(_) => "link_code_companion_reg",
            Self::RefreshPairing => "companion_reg_refresh",
            Self::PrivacyTokens { .. } => "privacy_token",
            Self::Group(_) => "w:gp2",
            Self::Picture(_) => "picture",
            Self::MediaRetry(_) => "mediaretry",
            Self::Unknown(kind) => kind,
        }
    }

    fn read(node: &Reader<'_>) -> Result<Self, ParseError> {
        let kind = node.text("type")?;
        Ok(match &*kind {
            "encrypt" => Self::Encrypt(EncryptNotice::read(node)?),
            "devices" => match DeviceNotice::read(node)? {
                Some(notice) => Self::Devices(notice),
                None => Self::Unknown(kind),
            },
            "account_sync" => Self::AccountSync(AccountSync::read(node)?),
            "server_sync" => Self::ServerSync(CollectionVersion::read_all(node)?),
            "link_code_companion_reg" => Self::LinkCode(LinkCodeNotice::read(node)?),
            "companion_reg_refresh" => Self::RefreshPairing,
            "privacy_token" => Self::PrivacyTokens {
                sender_lid: node.opt_jid("sender_lid")?,
                tokens: TokenGrant::read_all(node)?,
            },
            "w:gp2" => Self::Group(Box::new(GroupNotice::read(node)?)),
            "picture" => match PictureNotice::read(node)? {
                Some(notice) => Self::Picture(notice),
                None => Self::Unknown(kind),
            },
            "mediaretry" if node.has("rmr") => Self::MediaRetry(MediaRetryNotice::read(node)?),
            _ => Self::Unknown(kind),
        })
    }

    #[cfg(feature = "serve")]
    fn to_nodes(&self) -> Vec<Node> {
        match self {
            Self::Encrypt(notice) => vec![notice.to_node()],
            Self::Devices(notice) => vec![notice.to_node()],
            Self::AccountSync(sync) => sync.to_nodes(),
            Self::ServerSync(collections) => collections.iter().map(CollectionVersion::to_node).collect(),
            Self::LinkCode(notice) => vec![notice.to_node()],
            Self::RefreshPairing => vec![el("companion_reg_refresh").build()],
            Self::PrivacyTokens { tokens, .. } => vec![TokenGrant::list_node(tokens)],
            Self::Group(notice) => notice.to_nodes(),
            Self::Picture(notice) => vec![notice.to_node()],
            Self::MediaRetry(notice) => notice.to_nodes(),
            Self::Unknown(_) => Vec::new(),
        }
    }
}

impl Notification {
    /// A notification about somebody.
    #[must_use]
    pub const fn new(id: StanzaId, from: Jid, t: UnixSeconds, body: NotificationBody) -> Self {
        Self { id, from, t: Some(t), participant: None, offline: None, lid: None, body }
    }

    /// A notification about a change in a group.
    #[must_use]
    pub fn about_group(id: StanzaId, group: Jid, t: UnixSeconds, notice: GroupNotice) -> Self {
        let participant = notice.author.as_ref().map(|author| author.jid.clone());
        Self { participant, ..Self::new(id, group, t, NotificationBody::Group(Box::new(notice))) }
    }

    /// Reads what the server sent.
    ///
    /// # Errors
    /// [`ParseError`] if the envelope or a known content cannot be read; acknowledge it all the same.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let notification = Reader::root(node, "notification")?;
        Ok(Self {
            id: notification.stanza_id("id")?,
            from: notification.jid("from")?,
            t: notification.opt_time("t")?,
            participant: notification.opt_jid("participant")?,
            offline: notification.opt_text("offline"),
            lid: notification.opt_jid("lid")?,
            body: NotificationBody::read(&notification)?,
        })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        let sender_lid = match &self.body {
            NotificationBody::PrivacyTokens { sender_lid, .. } => sender_lid.as_ref(),
            _ => None,
        };
        let push_name = match &self.body {
            NotificationBody::AccountSync(sync) => sync.push_name.as_deref(),
            _ => None,
        };
        let node = el("notification")
            .attr("from", &self.from)
            .attr("type", self.body.kind())
            .attr("id", self.id.as_str())
            .display_opt("t", self.t)
            .attr_opt("participant", self.participant.as_ref());
        let node = match &self.body {
            NotificationBody::Group(notice) => notice.write(node),
            _ => node,
        };
        node.attr_opt("lid", self.lid.as_ref())
            .attr_opt("sender_lid", sender_lid)
            .attr_opt("pushname", push_name)
            .attr_opt("offline", self.offline.as_deref())
            .append(self.body.to_nodes())
            .build()
    }
}
