//! The envelope of requests and answers.

mod error;
mod incoming;
mod outgoing;
mod reply;
mod spec;

pub use self::error::{IqError, IqErrorCode};
pub use self::incoming::IncomingIq;
pub use self::outgoing::{build_error, build_iq, build_result};
#[cfg(feature = "serve")]
pub use self::outgoing::{build_reply, build_server_iq};
pub use self::reply::{AnswerError, Outcome, Reply, answer, parse_reply};
pub use self::spec::{IqKind, IqSpec};

pub(crate) use self::outgoing::server;
