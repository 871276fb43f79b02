use std::io;

/// Why a server could not start or an in-process call could not be carried out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServerError {
    /// The listening address could not be bound or the data directory could not be used.
    #[error("input or output failed")]
    Io(#[from] io::Error),
    /// The journal in the data directory could not be read or written.
    #[error("the journal failed")]
    Journal(#[from] rusqlite::Error),
    /// A record of the journal does not belong to this version of the program.
    #[error("the journal holds a record that cannot be read: {0}")]
    Record(&'static str),
    /// The TLS certificates could not be made or loaded.
    #[error("the TLS certificates failed")]
    Tls(#[from] rustls::Error),
    /// A certificate could not be generated.
    #[error("a certificate could not be generated")]
    Certificate(#[from] rcgen::Error),
    /// The server has shut down (or its world failed) while the call was waiting.
    #[error("the server is not running any more")]
    Stopped,
    /// The simulated phone or an administrator's call was refused.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// Why an administrator's call was refused; the caller is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// A text, number, code or address does not have the right form.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// There is no such account, device, waiting socket or reference.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// The call contradicts what the other side announced.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// The companion answered that it does not accept the pairing.
    #[error("the companion refused: {0}")]
    Rejected(&'static str),
}

impl Refusal {
    /// Returns the HTTP status under which the refusal is reported.
    #[must_use]
    pub fn status(self) -> u16 {
        match self {
            Self::Malformed(_) => 400,
            Self::NotFound(_) => 404,
            Self::Conflict(_) => 409,
            Self::Rejected(_) => 422,
        }
    }
}
