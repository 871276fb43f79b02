//! Media: which hosts hold files, and what the phone says about files it was asked for.

mod connection;
mod retry;

pub use self::connection::{FetchMediaConnection, MediaConnection, MediaHostEntry, MediaHostKind};
pub use self::retry::{MediaRetryNotice, MediaRetryOutcome};
