//! How far a transfer has come.

use core::fmt;

/// How far a transfer has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes that were transferred.
    pub done: u64,
    /// Bytes there are to transfer, if that is known.
    pub total: Option<u64>,
}

/// Who wants to be told.
#[derive(Default)]
pub(super) struct Watcher(Option<Box<dyn FnMut(Progress) + Send>>);

impl Watcher {
    pub(super) fn new(watcher: impl FnMut(Progress) + Send + 'static) -> Self {
        Self(Some(Box::new(watcher)))
    }

    pub(super) fn tell(&mut self, done: u64, total: Option<u64>) {
        if let Some(watcher) = &mut self.0 {
            watcher(Progress { done, total });
        }
    }
}

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Watcher" } else { "nobody" })
    }
}
