//! The clock that limits scenarios.

use std::time::Instant;

/// This moment.
#[expect(clippy::disallowed_methods, reason = "a task measures real time")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
