//! How a round ended, and what follows.

use core::time::Duration;

use wa_appstate::Collection;

use super::{MAX_ROUNDS, Stage, push, recovery};
use crate::CommandError;
use crate::book::CollectionRow;
use crate::event::Event;
use crate::live::Timer;
use crate::txn::{Step, Txn};

/// The pause after the first failure; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// Failures in a row after which a collection is left until the next login or change.
const MAX_FAILURES: u32 = 8;
/// How often a collection is rebuilt from a snapshot: strictly, then skipping what cannot be read.
const MAX_REBUILDS: u8 = 2;

/// The server's answer is taken over.
pub(super) fn finished(txn: &mut Txn<'_>, collection: Collection, more: bool) -> Step {
    let mut syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
    syncing.rounds += 1;
    syncing.failures = 0;
    if more || syncing.again {
        if syncing.rounds >= MAX_ROUNDS {
            stuck(txn, collection);
            return Ok(());
        }
        syncing.stage = Stage::Wanted;
        txn.live.collections.insert(collection, syncing);
        return super::start(txn);
    }
    txn.live.collections.remove(&collection);
    let mut row = CollectionRow::load(txn, collection)?.unwrap_or_default();
    row.wanted = false;
    row.synced = true;
    row.save(txn, collection);
    txn.emit(Event::AppStateSynced { collection, version: row.head.version });
    push::resume(txn, collection)
}

/// What came cannot be: from the beginning, a few times.
pub(super) fn damaged(txn: &mut Txn<'_>, collection: Collection) -> Step {
    txn.count(|counters| counters.app_state_refused += 1);
    let mut syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
    if syncing.rebuilt >= MAX_REBUILDS {
        stuck(txn, collection);
        return recovery::ask(txn, collection);
    }
    syncing.rebuilt += 1;
    syncing.rebuild = true;
    syncing.stage = Stage::Wanted;
    txn.live.collections.insert(collection, syncing);
    super::start(txn)
}

/// Nothing came: again after a while.
pub(super) fn later(txn: &mut Txn<'_>, collection: Collection) {
    let mut syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
    if syncing.failures >= MAX_FAILURES {
        return stuck(txn, collection);
    }
    let pause = FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(syncing.failures));
    syncing.failures += 1;
    syncing.stage = Stage::Waiting(txn.now().after(pause));
    txn.live.collections.insert(collection, syncing);
    arm(txn);
}

/// Nothing helps. It stays wanted, so the next login or the next change tries again, or a copy of the phone's mends it.
pub(super) fn stuck(txn: &mut Txn<'_>, collection: Collection) {
    txn.count(|counters| counters.app_state_stuck += 1);
    txn.live.collections.remove(&collection);
    push::give_up(txn, collection, &CommandError::Unsynced);
}

/// Sets the timer to the next attempt.
pub(super) fn arm(txn: &mut Txn<'_>) {
    let next = txn.live.collections.iter().filter_map(|(_, syncing)| match syncing.stage {
        Stage::Waiting(at) => Some(at),
        _ => None,
    });
    match next.min() {
        Some(at) => txn.live.timers.insert(Timer::AppState, at),
        None => txn.live.timers.remove(&Timer::AppState),
    }
}
