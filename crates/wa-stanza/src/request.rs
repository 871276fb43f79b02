//! The two traits that every iq implements.

use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::ParseError;
use crate::iq::IqSpec;

/// An iq that asks for something, seen from the side that asks.
///
/// Implement it in one file for your own request and hand it to the client like any of ours.
pub trait Request {
    /// What the answer says.
    type Response;

    /// Kind and namespace of the iq.
    const SPEC: IqSpec;

    /// Whom the iq is sent to; the server unless said otherwise.
    fn target(&self) -> Jid {
        crate::iq::server()
    }

    /// Whom it is about, where that is somebody else than whom it is sent to: the attribute `target`.
    fn about(&self) -> Option<Jid> {
        None
    }

    /// The children of the request iq.
    fn write(&self) -> Vec<Node>;

    /// Reads the answer, an iq of type `result`.
    ///
    /// # Errors
    /// [`ParseError`] if the answer lacks what it must have.
    fn parse(reply: NodeRef<'_>) -> Result<Self::Response, ParseError>;
}

/// The same iq, seen from the side that answers.
#[cfg(feature = "serve")]
pub trait Serve: Request + Sized {
    /// Reads the request, the iq node itself.
    ///
    /// # Errors
    /// [`ParseError`] if the request lacks what it must have; answer `400 bad-request` then.
    fn read(request: NodeRef<'_>) -> Result<Self, ParseError>;

    /// The children of the answer.
    fn write_reply(response: &Self::Response) -> Vec<Node>;
}
