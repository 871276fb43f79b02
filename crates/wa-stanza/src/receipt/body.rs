//! What a receipt carries beside its ids.

use bytes::Bytes;
use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::{MessageId, UnixSeconds};
use crate::read::Reader;
use crate::receipt::{ReceiptKind, RetryRequest};
use crate::write::el;

/// The content of a receipt.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceiptBody {
    /// Nothing but ids.
    #[default]
    Plain,
    /// Send the message again.
    Retry(Box<RetryRequest>),
    /// Upload the media again.
    MediaRetry(MediaRetryRequest),
    /// Several readers in one group receipt.
    Group(Vec<GroupReceipt>),
    /// Posts of a channel, by the server's numbers.
    Posts(Vec<Box<str>>),
}

/// Asks the own phone to upload media again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaRetryRequest {
    /// The encrypted request.
    pub ciphertext: Bytes,
    /// Its nonce.
    pub nonce: Bytes,
    /// The chat of the message.
    pub chat: Jid,
    /// We wrote it.
    pub from_me: bool,
    /// The author, in groups.
    pub participant: Option<Jid>,
}

/// One reader in a group receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupReceipt {
    /// The message; absent if it is the one of the receipt.
    pub message: Option<MessageId>,
    /// The reader.
    pub user: Jid,
    /// The reader's phone number, if `user` is a LID.
    pub user_pn: Option<Jid>,
    /// What the reader did, if it differs from the receipt's type.
    pub kind: Option<ReceiptKind>,
    /// When.
    pub t: Option<UnixSeconds>,
}

impl ReceiptBody {
    pub(crate) fn read(receipt: &Reader<'_>, kind: &ReceiptKind) -> Result<Self, ParseError> {
        match kind {
            ReceiptKind::Retry => return Ok(Self::Retry(Box::new(RetryRequest::read(receipt)?))),
            ReceiptKind::ServerError if receipt.has("encrypt") => {
                return Ok(Self::MediaRetry(MediaRetryRequest::read(receipt)?));
            }
            ReceiptKind::View => {
                let list = receipt.child("list")?;
                let posts = list.children("item").map(|item| item.text("server_id"));
                return Ok(Self::Posts(posts.collect::<Result<_, _>>()?));
            }
            _ => {}
        }
        let mut readers = Vec::new();
        for group in receipt.children("participants") {
            let message = match group.opt_message_id("key")? {
                Some(id) => Some(id),
                None => group.opt_message_id("message_id")?,
            };
            for user in group.children("user") {
                readers.push(GroupReceipt {
                    message: message.clone(),
                    user: user.jid("jid")?,
                    user_pn: user.opt_jid("participant_pn")?,
                    kind: user.opt_word("type", ReceiptKind::from_wire),
                    t: user.opt_time("t")?,
                });
            }
        }
        Ok(if readers.is_empty() { Self::Plain } else { Self::Group(readers) })
    }

    pub(crate) fn to_nodes(&self) -> Vec<Node> {
        match self {
            Self::Plain => Vec::new(),
            Self::Retry(retry) => retry.to_nodes(),
            Self::MediaRetry(request) => request.to_nodes(),
            Self::Group(readers) => readers.iter().map(GroupReceipt::to_node).collect(),
            Self::Posts(posts) => {
                let items = posts.iter().map(|post| el("item").attr("server_id", &**post).build());
                vec![el("list").children(items).build()]
            }
        }
    }
}

impl GroupReceipt {
    fn to_node(&self) -> Node {
        let user = el("user")
            .attr("jid", &self.user)
            .display_opt("t", self.t)
            .attr_opt("type", self.kind.as_ref().and_then(ReceiptKind::attr))
            .attr_opt("participant_pn", self.user_pn.as_ref());
        el("participants")
            .attr_opt("key", self.message.as_ref().map(MessageId::as_str))
            .child(user.build())
            .build()
    }
}

impl MediaRetryRequest {
    fn read(receipt: &Reader<'_>) -> Result<Self, ParseError> {
        let encrypt = receipt.child("encrypt")?;
        let rmr = receipt.child("rmr")?;
        Ok(Self {
            ciphertext: encrypt.child("enc_p")?.bytes()?,
            nonce: encrypt.child("enc_iv")?.bytes()?,
            chat: rmr.jid("jid")?,
            from_me: rmr.flag("from_me"),
            participant: rmr.opt_jid("participant")?,
        })
    }

    fn to_nodes(&self) -> Vec<Node> {
        let encrypt = el("encrypt")
            .child(el("enc_p").bytes(self.ciphertext.clone()).build())
            .child(el("enc_iv").bytes(self.nonce.clone()).build());
        let rmr = el("rmr")
            .attr("jid", &self.chat)
            .flag("from_me", self.from_me)
            .attr_opt("participant", self.participant.as_ref());
        vec![encrypt.build(), rmr.build()]
    }
}
