//! Reading the answer to a request.

use wa_binary::NodeRef;
use wa_jid::Jid;

use crate::error::ParseError;
use crate::id::IqId;
use crate::iq::{IqError, IqErrorCode};
use crate::read::Reader;
use crate::request::Request;

/// An answer whose content has not been read yet.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Reply<'a> {
    /// The id of the request.
    pub id: IqId,
    /// Who answers: what the request had in `to`.
    pub from: Option<Jid>,
    /// What the answer is.
    pub outcome: Outcome<'a>,
}

/// Whether a request was granted.
#[derive(Debug, Clone)]
pub enum Outcome<'a> {
    /// Granted; the iq itself, for [`Request::parse`].
    Result(NodeRef<'a>),
    /// Refused.
    Error(IqError),
}

/// Why a request has no response.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// The other side refused the request.
    #[error("the request was refused")]
    Refused(#[from] IqError),
    /// The other side answered something that cannot be read.
    #[error("the answer is malformed")]
    Malformed(#[from] ParseError),
}

/// Reads the envelope of an answer.
///
/// # Errors
/// [`ParseError`] if it is no iq, lacks its id, or is neither result nor error.
pub fn parse_reply(node: NodeRef<'_>) -> Result<Reply<'_>, ParseError> {
    let iq = Reader::root(node, "iq")?;
    let id = iq.iq_id("id")?;
    let from = iq.opt_jid("from")?;
    let outcome = match iq.opt_text("type").as_deref() {
        Some("result") => Outcome::Result(node),
        Some("error") => Outcome::Error(match iq.opt_child("error") {
            Some(error) => IqError::read(&error)?,
            None => IqError::new(IqErrorCode::Unknown(0)),
        }),
        _ => return Err(iq.bad_attr("type", "result or error")),
    };
    Ok(Reply { id, from, outcome })
}

/// Reads the answer to a request of kind `R`.
///
/// # Errors
/// [`AnswerError`] if the request was refused or the answer is malformed.
pub fn answer<R: Request>(node: NodeRef<'_>) -> Result<R::Response, AnswerError> {
    match parse_reply(node)?.outcome {
        Outcome::Result(reply) => Ok(R::parse(reply)?),
        Outcome::Error(error) => Err(error.into()),
    }
}
