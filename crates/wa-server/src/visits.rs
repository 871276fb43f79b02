//! Connections that speak HTTP: counted, and ended when they are idle.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::watch;

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Visits {
    begun: AtomicU64,
    open: watch::Sender<usize>,
    /// Changes when those that are open are to end.
    round: watch::Sender<u64>,
}

/// One that is open, until this is dropped.
pub(crate) struct Visit<'v> {
    visits: &'v Visits,
    round: watch::Receiver<u64>,
}

impl Visits {
    pub(crate) fn begin(&self) -> Visit<'_> {
        self.begun.fetch_add(1, Ordering::Relaxed);
        self.open.send_modify(|open| *open = open.saturating_add(1));
        Visit { visits: self, round: self.round.subscribe() }
    }

    /// How many there have been.
    pub(crate) fn begun(&self) -> u64 {
        self.begun.load(Ordering::Relaxed)
    }

    /// Ends those that are idle now, and the others after their answers; returns when none is left.
    pub(crate) async fn end(&self) {
        self.round.send_modify(|round| *round = round.wrapping_add(1));
        // The sender is ours, so this cannot fail.
        let _ = self.open.subscribe().wait_for(|open| *open == 0).await;
    }
}

impl Visit<'_> {
    /// Resolves when it is to end.
    pub(crate) async fn told_to_end(&mut self) {
        if self.round.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        self.visits.open.send_modify(|open| *open = open.saturating_sub(1));
    }
}
