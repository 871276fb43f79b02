//! The one clock of a server.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// A moment: milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Now(u64);

impl Now {
    /// Makes a moment from milliseconds since 1970.
    #[must_use]
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Returns the milliseconds since 1970.
    #[must_use]
    pub const fn millis(self) -> u64 {
        self.0
    }

    /// Returns the whole seconds since 1970, the unit of stanza timestamps.
    #[must_use]
    pub const fn seconds(self) -> u64 {
        self.0 / 1000
    }

    /// Returns the moment that comes the given number of milliseconds later.
    #[must_use]
    pub const fn after(self, millis: u64) -> Self {
        Self(self.0.saturating_add(millis))
    }
}

/// The clock every timestamp of a server comes from; it can be shifted while the server runs.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    shift_millis: Arc<AtomicI64>,
}

impl Clock {
    /// Returns the present moment.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place where the server reads the clock")]
    pub fn now(&self) -> Now {
        let real = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let real = u64::try_from(real).unwrap_or(u64::MAX);
        Now(real.saturating_add_signed(self.shift_millis.load(Ordering::Relaxed)))
    }

    /// Moves the clock forward (or back, when negative) by a number of milliseconds.
    pub fn shift(&self, millis: i64) {
        self.shift_millis.fetch_add(millis, Ordering::Relaxed);
    }
}
