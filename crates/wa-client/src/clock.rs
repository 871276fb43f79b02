use core::time::Duration;
use std::time::SystemTime;

use tokio::time::Instant;
use wa_core::Now;

/// The one place where the client reads a clock: the system's time at the start, moved on by a
/// monotonic clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    started: Instant,
    unix_millis: u64,
}

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "this is the driver's clock")]
    pub(crate) fn start() -> Self {
        let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let unix_millis = u64::try_from(since_epoch.as_millis()).unwrap_or(u64::MAX);
        Self { started: Instant::now(), unix_millis }
    }

    pub(crate) fn now(&self) -> Now {
        Now::from_unix_millis(self.unix_millis).after(self.started.elapsed())
    }

    pub(crate) fn instant(&self, at: Now) -> Instant {
        let offset = at.unix_millis().saturating_sub(self.unix_millis);
        // A century is as good as never, and does not overflow an instant.
        self.started + Duration::from_millis(offset.min(100 * 365 * 24 * 60 * 60 * 1000))
    }
}
