//! `<chatstate>`: who is typing.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::read::Reader;
use crate::write::el;

/// What somebody does in a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Typing {
    /// Typing.
    Composing,
    /// Recording a voice note.
    Recording,
    /// No longer.
    Paused,
}

impl Typing {
    fn read(stanza: &Reader<'_>) -> Result<Self, ParseError> {
        if stanza.has("paused") {
            return Ok(Self::Paused);
        }
        let composing = stanza.child("composing")?;
        Ok(if composing.opt_text("media").as_deref() == Some("audio") {
            Self::Recording
        } else {
            Self::Composing
        })
    }

    fn to_node(self) -> Node {
        match self {
            Self::Composing => el("composing"),
            Self::Recording => el("composing").attr("media", "audio"),
            Self::Paused => el("paused"),
        }
        .build()
    }
}

/// Tells a chat what we do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingChatState {
    /// The chat.
    pub to: Jid,
    /// The own address, which some clients add.
    pub from: Option<Jid>,
    /// What we do.
    pub typing: Typing,
}

impl OutgoingChatState {
    /// The stanza.
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("chatstate")
            .attr_opt("from", self.from.as_ref())
            .attr("to", &self.to)
            .child(self.typing.to_node())
            .build()
    }

    /// Reads what a client sent.
    ///
    /// # Errors
    /// [`ParseError`] if chat or content are missing.
    #[cfg(feature = "serve")]
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let stanza = Reader::root(node, "chatstate")?;
        Ok(Self { to: stanza.jid("to")?, from: stanza.opt_jid("from")?, typing: Typing::read(&stanza)? })
    }
}

/// Says what somebody does in a chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingChatState {
    /// The person, or the group.
    pub from: Jid,
    /// The person, in groups.
    pub participant: Option<Jid>,
    /// What that person does.
    pub typing: Typing,
}

impl IncomingChatState {
    /// Reads what the server sent.
    ///
    /// # Errors
    /// [`ParseError`] if person or content are missing.
    pub fn from_node(node: NodeRef<'_>) -> Result<Self, ParseError> {
        let stanza = Reader::root(node, "chatstate")?;
        Ok(Self {
            from: stanza.jid("from")?,
            participant: stanza.opt_jid("participant")?,
            typing: Typing::read(&stanza)?,
        })
    }

    /// The stanza.
    #[cfg(feature = "serve")]
    #[must_use]
    pub fn to_node(&self) -> Node {
        el("chatstate")
            .attr("from", &self.from)
            .attr_opt("participant", self.participant.as_ref())
            .child(self.typing.to_node())
            .build()
    }
}
