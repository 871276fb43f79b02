//! `mediaretry`: the phone has uploaded a file again, or cannot.

use bytes::Bytes;
#[cfg(feature = "serve")]
use wa_binary::Node;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::read::Reader;
#[cfg(feature = "serve")]
use crate::write::el;

/// The phone's answer to a request for a file; the id of the notification is that of the message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MediaRetryNotice {
    /// The chat of the message.
    pub chat: Jid,
    /// Whether we wrote the message.
    pub from_me: bool,
    /// The author, in groups.
    pub participant: Option<Jid>,
    /// What the phone says.
    pub outcome: MediaRetryOutcome,
}

/// What the phone says about a file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaRetryOutcome {
    /// An answer sealed with a key from the message's media key.
    Sealed {
        /// The ciphertext with its tag.
        ciphertext: Bytes,
        /// The nonce.
        nonce: Bytes,
    },
    /// It failed, and with which code. A notification without any answer counts as code 2, not found.
    Failed {
        /// The code.
        code: i32,
    },
}

impl MediaRetryNotice {
    /// An answer about a message in this chat.
    #[must_use]
    pub const fn new(chat: Jid, from_me: bool, outcome: MediaRetryOutcome) -> Self {
        Self { chat, from_me, participant: None, outcome }
    }

    pub(crate) fn read(notification: &Reader<'_>) -> Result<Self, ParseError> {
        let rmr = notification.child("rmr")?;
        Ok(Self {
            chat: rmr.jid("jid")?,
            from_me: rmr.flag("from_me"),
            participant: rmr.opt_jid("participant")?,
            outcome: MediaRetryOutcome::read(notification)?,
        })
    }

    #[cfg(feature = "serve")]
    pub(crate) fn to_nodes(&self) -> Vec<Node> {
        let rmr = el("rmr")
            .attr("jid", &self.chat)
            .flag("from_me", self.from_me)
            .attr_opt("participant", self.participant.as_ref());
        vec![rmr.build(), self.outcome.to_node()]
    }
}

impl MediaRetryOutcome {
    /// What is said where nothing is.
    const NOT_FOUND: i32 = 2;

    fn read(notification: &Reader<'_>) -> Result<Self, ParseError> {
        if let Some(error) = notification.opt_child("error") {
            return Ok(Self::Failed { code: error.opt_number("code")?.unwrap_or(Self::NOT_FOUND) });
        }
        let Some(encrypt) = notification.opt_child("encrypt") else {
            return Ok(Self::Failed { code: Self::NOT_FOUND });
        };
        let part = |tag| encrypt.opt_child(tag).map(|part| part.bytes()).transpose();
        Ok(match (part("enc_p")?, part("enc_iv")?) {
            (Some(ciphertext), Some(nonce)) => Self::Sealed { ciphertext, nonce },
            _ => Self::Failed { code: Self::NOT_FOUND },
        })
    }

    #[cfg(feature = "serve")]
    fn to_node(&self) -> Node {
        match self {
            Self::Sealed { ciphertext, nonce } => el("encrypt")
                .child(el("enc_p").bytes(ciphertext.clone()).build())
                .child(el("enc_iv").bytes(nonce.clone()).build())
                .build(),
            Self::Failed { code } => el("error").display("code", code).build(),
        }
    }
}
