//! Why one value of one user is not there.

use wa_stanza::{IqError, ParseError};

/// Why a protocol has no value for a user.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UserError {
    /// The server refuses: hidden (401), not there (404), unchanged (304).
    #[error("the server refuses the value")]
    Refused(#[from] IqError),
    /// The server sent something that cannot be read.
    #[error("the value is malformed")]
    Malformed(#[from] ParseError),
}
