//! An iq that asks us something, before it is known what.

use wa_binary::NodeRef;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::IqId;
use crate::iq::IqKind;
use crate::read::Reader;

/// The envelope of a request from the other side.
///
/// Namespace and first child decide which [`Request`](crate::Request) reads the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct IncomingIq {
    /// The id that the answer must carry.
    pub id: IqId,
    /// Whether it reads or changes; a missing type counts as a change.
    pub kind: IqKind,
    /// The namespace; empty if there was none.
    pub xmlns: Box<str>,
    /// Whom it is for: the server, a group service, a group.
    pub to: Option<Jid>,
    /// Who sent it.
    pub from: Option<Jid>,
    /// The tag of the first child; empty if there was none.
    pub child: Box<str>,
}

impl IncomingIq {
    /// Reads the envelope; `None` if the iq is an answer and not a request.
    ///
    /// # Errors
    /// [`ParseError`] if it is no iq or lacks its id.
    pub fn from_node(node: NodeRef<'_>) -> Result<Option<Self>, ParseError> {
        let iq = Reader::root(node, "iq")?;
        let kind = match iq.opt_text("type").as_deref() {
            Some("get") => IqKind::Get,
            Some("result" | "error") => return Ok(None),
            _ => IqKind::Set,
        };
        Ok(Some(Self {
            id: iq.iq_id("id")?,
            kind,
            xmlns: iq.opt_text("xmlns").unwrap_or_default(),
            to: iq.opt_jid("to")?,
            from: iq.opt_jid("from")?,
            child: iq.first_tag().unwrap_or_default(),
        }))
    }
}
