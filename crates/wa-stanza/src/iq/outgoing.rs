//! Writing iqs: requests, results, errors.

use wa_binary::Node;
use wa_jid::Jid;

use crate::id::IqId;
use crate::iq::IqError;
use crate::request::Request;
#[cfg(feature = "serve")]
use crate::request::Serve;
use crate::write::{Write as _, el};

/// The server's own address, which has no user.
pub(crate) fn server() -> Jid {
    Jid::SERVER
}

/// The iq of a request, as a client sends it.
#[must_use]
pub fn build_iq<R: Request>(id: &IqId, request: &R) -> Node {
    iq("to", &request.target(), id, request)
}

/// The iq of a request that the server makes of a client.
#[cfg(feature = "serve")]
#[must_use]
pub fn build_server_iq<R: Request>(id: &IqId, request: &R) -> Node {
    iq("from", &server(), id, request)
}

fn iq<R: Request>(side: &'static str, address: &Jid, id: &IqId, request: &R) -> Node {
    el("iq")
        .attr(side, address)
        .attr("type", R::SPEC.kind().as_str())
        .attr("xmlns", R::SPEC.xmlns())
        .attr("id", id.as_str())
        .attr_opt("target", request.about())
        .append(request.write())
        .build()
}

/// An iq of type `result`: what a client answers to an iq of the server.
#[must_use]
pub fn build_result(id: &IqId, children: Vec<Node>) -> Node {
    el("iq").attr("to", server()).attr("type", "result").attr("id", id.as_str()).append(children).build()
}

/// An iq of type `error`: how a client refuses an iq of the server.
#[must_use]
pub fn build_error(id: &IqId, error: &IqError) -> Node {
    el("iq").attr("to", server()).attr("type", "error").attr("id", id.as_str()).child(error.to_node()).build()
}

/// The server's answer to a request: `from` is what the request had in `to`.
#[cfg(feature = "serve")]
#[must_use]
pub fn build_reply<R: Serve>(id: &IqId, from: &Jid, outcome: Result<&R::Response, &IqError>) -> Node {
    let node = el("iq").attr("from", from);
    match outcome {
        Ok(response) => {
            node.attr("type", "result").attr("id", id.as_str()).append(R::write_reply(response)).build()
        }
        Err(error) => node.attr("type", "error").attr("id", id.as_str()).child(error.to_node()).build(),
    }
}
