//! What survives a restart of the memory store, and the process that works on it.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::faults::{Counts, Fault, Faults, When};
use crate::{AccountId, Batch, Committed, Fence, Key, KeyRange, KeySet, Loaded, OwnerId, Page, StoreError};

#[derive(Default)]
pub(super) struct Disk {
    accounts: BTreeMap<AccountId, Account>,
    process: u64,
    crashed: bool,
    faults: Faults,
    pub(super) counts: Counts,
}

#[derive(Default)]
struct Account {
    rows: BTreeMap<Key, Bytes>,
    fence: u64,
    owner: Option<OwnerId>,
}

impl Disk {
    pub(super) fn restart(&mut self) -> u64 {
        self.process += 1;
        self.crashed = false;
        self.inject(Faults::none());
        for account in self.accounts.values_mut() {
            account.owner = None;
        }
        self.process
    }

    pub(super) fn inject(&mut self, faults: Faults) {
        self.faults = faults;
        self.counts = Counts::default();
    }

    pub(super) fn is_alive(&self, process: u64) -> bool {
        self.process == process && !self.crashed
    }

    pub(super) fn turns(&self) -> u32 {
        self.faults.turns()
    }

    pub(super) fn rows(&self, account: &AccountId) -> Vec<(Key, Bytes)> {
        let rows = self.accounts.get(account).into_iter().flat_map(|account| &account.rows);
        rows.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    pub(super) fn load(&mut self, account: &AccountId, keys: KeySet) -> Loaded {
        self.counts.loads += 1;
        self.counts.keys += u64::try_from(keys.len()).unwrap_or(u64::MAX);
        let rows = self.accounts.get(account).map(|account| &account.rows);
        keys.into_iter()
            .map(|key| {
                let value = rows.and_then(|rows| rows.get(&key)).cloned();
                (key, value)
            })
            .collect()
    }

    pub(super) fn scan(
        &mut self,
        account: &AccountId,
        range: KeyRange,
        limit: usize,
    ) -> Result<Page, StoreError> {
        self.counts.scans += 1;
        let Some(account) = self.accounts.get(account).filter(|_| !range.is_empty()) else {
            return Ok(Page::new(Vec::new(), None));
        };
        let rows = account.rows.range(range.bounds());
        Page::fill(range, limit, rows.map(|(key, value)| Ok((key.clone(), value.clone()))))
    }

    /// Gives nothing if the call is never to be answered.
    pub(super) fn commit(
        &mut self,
        account: &AccountId,
        batch: &Batch,
    ) -> Result<Option<Committed>, StoreError> {
        let account = self.accounts.get_mut(account).ok_or(StoreError::Fenced)?;
        account.check(batch.fence())?;
        self.counts.commits += 1;
        let fault = self.faults.at_commit(self.counts.commits);
        let Some(fault) = fault else { return Ok(Some(account.apply(batch))) };
        let (Fault::Fail(when) | Fault::Crash(when) | Fault::Hang(when)) = fault;
        if when == When::After {
            account.apply(batch);
        }
        match fault {
            Fault::Hang(_) => Ok(None),
            Fault::Fail(_) => Err(StoreError::io("injected fault")),
            Fault::Crash(_) => {
                self.crashed = true;
                Err(StoreError::Closed)
            }
        }
    }

    pub(super) fn open(&mut self, account: &AccountId, owner: &OwnerId) -> Result<Fence, StoreError> {
        let account = self.accounts.entry(account.clone()).or_default();
        if account.owner.as_ref().is_some_and(|holder| holder != owner) {
            return Err(StoreError::Owned);
        }
        account.owner = Some(owner.clone());
        account.fence += 1;
        Ok(Fence::new(account.fence))
    }

    pub(super) fn close(&mut self, account: &AccountId, fence: Fence) -> Result<(), StoreError> {
        let account = self.accounts.get_mut(account).ok_or(StoreError::Fenced)?;
        account.check(fence)?;
        account.owner = None;
        Ok(())
    }

    pub(super) fn accounts(&self) -> Vec<AccountId> {
        let held = self.accounts.iter().filter(|(_, account)| !account.rows.is_empty());
        held.map(|(name, _)| name.clone()).collect()
    }
}

impl Account {
    fn check(&self, fence: Fence) -> Result<(), StoreError> {
        let held = self.owner.is_some() && self.fence == fence.get();
        if held { Ok(()) } else { Err(StoreError::Fenced) }
    }

    fn apply(&mut self, batch: &Batch) -> Committed {
        let mut done = Committed::default();
        for range in batch.ranges() {
            let keys: Vec<Key> = self.rows.range(range.bounds()).map(|(key, _)| key.clone()).collect();
            for key in keys {
                done.removed += u64::from(self.rows.remove(&key).is_some());
            }
        }
        for (key, value) in batch.writes() {
            match value {
                Some(value) => {
                    self.rows.insert(key.clone(), value.clone());
                    done.written += 1;
                }
                None => done.removed += u64::from(self.rows.remove(key).is_some()),
            }
        }
        done
    }
}
