//! The first and the last stanzas of a connection, and what the server says beside.

mod failure;
mod ib;
mod stream_error;
mod success;

pub use self::failure::{BanReason, Failure, FailureReason};
pub use self::ib::{ClientIb, Ib, IbItem, OfflinePreview, UnifiedSessionId};
pub use self::stream_error::{ConflictKind, StreamError};
pub use self::success::Success;
