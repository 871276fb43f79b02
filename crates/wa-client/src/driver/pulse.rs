use core::sync::atomic::{AtomicU64, Ordering};
use core::time::Duration;
use std::time::SystemTime;

use wa_core::Now;

use crate::Status;

/// The last signs of life, as milliseconds since the unix epoch; 0 for none. They change too often to wake up
/// everybody who waits for a change of the status.
#[derive(Debug, Default)]
pub(crate) struct Pulse {
    inbound: AtomicU64,
    dispatched: AtomicU64,
    acknowledged: AtomicU64,
}

impl Pulse {
    pub(super) fn received(&self, now: Now) {
        self.inbound.store(now.unix_millis(), Ordering::Relaxed);
    }

    pub(super) fn dispatched(&self, now: Now) {
        self.dispatched.store(now.unix_millis(), Ordering::Relaxed);
    }

    pub(super) fn acknowledged(&self, at: Now) {
        self.acknowledged.store(at.unix_millis(), Ordering::Relaxed);
    }

    pub(crate) fn show(&self, status: &mut Status) {
        status.last_inbound = moment(&self.inbound);
        status.last_dispatched = moment(&self.dispatched);
        status.last_acknowledged = moment(&self.acknowledged);
    }
}

fn moment(millis: &AtomicU64) -> Option<SystemTime> {
    let millis = millis.load(Ordering::Relaxed);
    (millis > 0).then(|| SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
}
