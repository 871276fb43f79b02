//! A model of an account under a stream of batches, for crash tests.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::opened::everything;
use crate::{AccountId, Batch, Fence, Key, KeyRange, Store, Table};

const PEERS: u64 = 7;
const KEPT: u64 = 5;

/// A stream of batches, and what an account holds after each of them.
///
/// A crash test commits [`next`](Self::next) again and again, dies somewhere, and calls
/// [`verify`](Self::verify) on what is left: a batch of which only a part is there cannot pass.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    step: u64,
    rows: BTreeMap<Key, Bytes>,
}

impl Ledger {
    /// The ledger before the first batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The ledger after so many batches.
    #[must_use]
    pub fn after(steps: u64) -> Self {
        let mut ledger = Self::new();
        while ledger.step < steps {
            ledger.next(Fence::new(0));
        }
        ledger
    }

    /// How many batches there were.
    #[must_use]
    pub const fn steps(&self) -> u64 {
        self.step
    }

    /// The next batch: a few puts of 200 to 2000 bytes, two deletes, now and then a range.
    pub fn next(&mut self, fence: Fence) -> Batch {
        self.step += 1;
        let step = self.step;
        let mut batch = Batch::new(fence);
        batch
            .put(Self::mark(), step.to_be_bytes().to_vec())
            .put(Key::empty(Table::Session).with_number(step % PEERS), body(step, 1500))
            .put(Key::number(Table::PreKey, step), body(step, 100))
            .put(Key::number(Table::Inbox, step), body(step, 400))
            .put(Key::number(Table::Seen, step), Bytes::new())
            .delete(Key::number(Table::PreKey, step.wrapping_sub(3)))
            .delete(Key::number(Table::Seen, step.wrapping_sub(KEPT)));
        if step.is_multiple_of(10) {
            batch.delete_range(KeyRange::before(&Key::number(Table::Inbox, step - KEPT)));
        }
        self.apply(&batch);
        batch
    }

    /// Checks that an account holds exactly what some number of whole batches left, and gives that number.
    ///
    /// # Panics
    /// If it holds anything else, or cannot be read.
    pub async fn verify<S: Store>(store: &S, account: &AccountId) -> u64 {
        let found = everything(store, account).await;
        let mark = found.iter().find(|(key, _)| *key == Self::mark()).map(|(_, value)| &value[..]);
        let steps = mark.map_or(0, |mark| u64::from_be_bytes(mark.try_into().expect("the mark is whole")));
        let expected: Vec<(Key, Bytes)> = Self::after(steps).rows.into_iter().collect();
        assert!(found == expected, "after {steps} batches the account holds something else");
        steps
    }

    fn mark() -> Key {
        Key::text(Table::Meta, "step")
    }

    fn apply(&mut self, batch: &Batch) {
        for range in batch.ranges() {
            self.rows.retain(|key, _| !range.contains(key));
        }
        for (key, value) in batch.writes() {
            match value {
                Some(value) => drop(self.rows.insert(key.clone(), value.clone())),
                None => drop(self.rows.remove(key)),
            }
        }
    }
}

/// A value that only this step writes, of 200 to 200 + `spread` bytes.
fn body(step: u64, spread: u64) -> Bytes {
    let length = usize::try_from(200 + step * 37 % spread).unwrap_or_default();
    step.to_be_bytes().iter().copied().cycle().take(length).collect()
}
