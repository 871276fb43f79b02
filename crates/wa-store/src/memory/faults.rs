//! Faults of the memory store: which commit fails or hangs, how, and how slow everything is.

use std::future::poll_fn;
use std::task::Poll;

/// At which moment of a commit a fault strikes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Before anything is applied: the batch is lost.
    Before,
    /// After the batch is applied: it is durable, but nobody was told.
    After,
}

/// What goes wrong in a [`MemoryStore`](crate::MemoryStore), chosen in advance.
///
/// Commits are counted from one, from the moment the faults are injected; only commits with a good fence count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    fail: Option<(u64, When)>,
    crash: Option<(u64, When)>,
    hang: Option<(u64, When)>,
    turns: u32,
}

/// How often a [`MemoryStore`](crate::MemoryStore) was called.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Calls of `load`.
    pub loads: u64,
    /// Keys asked in all loads.
    pub keys: u64,
    /// Calls of `scan`.
    pub scans: u64,
    /// Calls of `commit` with a good fence, those that a fault struck included.
    pub commits: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Fail(When),
    Crash(When),
    Hang(When),
}

impl Faults {
    /// No fault.
    #[must_use]
    pub const fn none() -> Self {
        Self { fail: None, crash: None, hang: None, turns: 0 }
    }

    /// The `nth` commit answers [`StoreError::Io`](crate::StoreError::Io); the store goes on.
    #[must_use]
    pub const fn fail_commit(mut self, nth: u64, when: When) -> Self {
        self.fail = Some((nth, when));
        self
    }

    /// The process dies at the `nth` commit: from then on every call answers
    /// [`StoreError::Closed`](crate::StoreError::Closed) until the store is restarted.
    #[must_use]
    pub const fn crash_at_commit(mut self, nth: u64, when: When) -> Self {
        self.crash = Some((nth, when));
        self
    }

    /// The `nth` commit never answers; the store goes on with other calls.
    #[must_use]
    pub const fn hang_at_commit(mut self, nth: u64, when: When) -> Self {
        self.hang = Some((nth, when));
        self
    }

    /// Every call waits so many turns of the executor before it does anything.
    #[must_use]
    pub const fn slow(mut self, turns: u32) -> Self {
        self.turns = turns;
        self
    }

    pub(super) const fn turns(&self) -> u32 {
        self.turns
    }

    pub(super) fn at_commit(&self, nth: u64) -> Option<Fault> {
        let due = |fault: Option<(u64, When)>| fault.filter(|(n, _)| *n == nth).map(|(_, when)| when);
        let crash = due(self.crash).map(Fault::Crash);
        crash.or_else(|| due(self.fail).map(Fault::Fail)).or_else(|| due(self.hang).map(Fault::Hang))
    }
}

/// Stays pending for so many polls, waking itself.
pub(super) async fn pause(turns: u32) {
    let mut left = turns;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(());
        }
        left -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
