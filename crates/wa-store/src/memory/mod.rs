//! A store in memory, with faults on demand.

mod disk;
mod faults;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use self::disk::Disk;
pub use self::faults::{Counts, Faults, When};
use crate::{
    AccountId, Batch, Committed, Fence, Key, KeyRange, KeySet, Loaded, OwnerId, Page, Store, StoreError,
};

/// A store in memory: for tests, and for accounts that need not outlive the process.
///
/// Clones share everything, like handles in one process. [`restart`](Self::restart) is a crash followed by a new
/// process: the rows survive, the owners do not. [`Faults`] make commits fail, hang or crash at chosen moments.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), wa_store::StoreError> {
/// use wa_store::{AccountId, Batch, Key, MemoryStore, OwnerId, Store, Table};
///
/// let store = MemoryStore::new();
/// let (me, owner) = (AccountId::new("me")?, OwnerId::new("doc")?);
/// let fence = store.open(&me, &owner).await?;
/// let mut batch = Batch::new(fence);
/// batch.put(Key::text(Table::Meta, "colour"), "green");
/// store.commit(&me, batch).await?;
///
/// let after = store.restart();
/// assert_eq!(after.rows(&me).len(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct MemoryStore {
    disk: Arc<Mutex<Disk>>,
    process: u64,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self { disk: Arc::default(), process: 0 }
    }

    /// The store as a new process finds it after this one has died: all handles so far answer
    /// [`StoreError::Closed`], nobody owns an account, and there are no faults.
    #[must_use]
    pub fn restart(&self) -> Self {
        let process = self.lock().restart();
        Self { disk: Arc::clone(&self.disk), process }
    }

    /// Sets the faults of this process from now on, and starts counting at zero.
    pub fn inject(&self, faults: Faults) {
        self.lock().inject(faults);
    }

    /// How many calls there were since the start or the last [`inject`](Self::inject).
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.lock().counts
    }

    /// Everything an account holds, in key order.
    #[must_use]
    pub fn rows(&self, account: &AccountId) -> Vec<(Key, Bytes)> {
        self.lock().rows(account)
    }

    fn lock(&self) -> MutexGuard<'_, Disk> {
        self.disk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn alive(&self) -> Result<MutexGuard<'_, Disk>, StoreError> {
        let disk = self.lock();
        if disk.is_alive(self.process) { Ok(disk) } else { Err(StoreError::Closed) }
    }

    async fn pause(&self) {
        let turns = self.lock().turns();
        faults::pause(turns).await;
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("process", &self.process).finish_non_exhaustive()
    }
}

impl Store for MemoryStore {
    async fn load(&self, account: &AccountId, keys: KeySet) -> Result<Loaded, StoreError> {
        self.pause().await;
        Ok(self.alive()?.load(account, keys))
    }

    async fn scan(&self, account: &AccountId, range: KeyRange, limit: usize) -> Result<Page, StoreError> {
        self.pause().await;
        self.alive()?.scan(account, range, limit)
    }

    async fn commit(&self, account: &AccountId, batch: Batch) -> Result<Committed, StoreError> {
        batch.check()?;
        self.pause().await;
        let committed = self.alive()?.commit(account, &batch)?;
        match committed {
            Some(committed) => Ok(committed),
            None => std::future::pending().await,
        }
    }

    async fn open(&self, account: &AccountId, owner: &OwnerId) -> Result<Fence, StoreError> {
        self.pause().await;
        self.alive()?.open(account, owner)
    }

    async fn close(&self, account: &AccountId, fence: Fence) -> Result<(), StoreError> {
        self.pause().await;
        self.alive()?.close(account, fence)
    }

    async fn accounts(&self) -> Result<Vec<AccountId>, StoreError> {
        self.pause().await;
        Ok(self.alive()?.accounts())
    }
}
