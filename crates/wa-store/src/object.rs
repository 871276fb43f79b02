//! A store without a type parameter.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::{AccountId, Batch, Committed, Fence, KeyRange, KeySet, Loaded, OwnerId, Page, Store, StoreError};

type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// Any store, behind a pointer: what holders keep. Clones share the store.
#[derive(Clone)]
pub struct DynStore(Arc<dyn Object>);

impl DynStore {
    /// Wraps a store.
    #[must_use]
    pub fn new(store: impl Store) -> Self {
        Self(Arc::new(store))
    }
}

impl fmt::Debug for DynStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DynStore").finish_non_exhaustive()
    }
}

impl Store for DynStore {
    async fn load(&self, account: &AccountId, keys: KeySet) -> Result<Loaded, StoreError> {
        self.0.load(account, keys).await
    }

    async fn scan(&self, account: &AccountId, range: KeyRange, limit: usize) -> Result<Page, StoreError> {
        self.0.scan(account, range, limit).await
    }

    async fn commit(&self, account: &AccountId, batch: Batch) -> Result<Committed, StoreError> {
        self.0.commit(account, batch).await
    }

    async fn open(&self, account: &AccountId, owner: &OwnerId) -> Result<Fence, StoreError> {
        self.0.open(account, owner).await
    }

    async fn close(&self, account: &AccountId, fence: Fence) -> Result<(), StoreError> {
        self.0.close(account, fence).await
    }

    async fn accounts(&self) -> Result<Vec<AccountId>, StoreError> {
        self.0.accounts().await
    }
}

/// The shape of [`Store`] that can be an object: the same methods with boxed futures.
trait Object: Send + Sync + 'static {
    fn load<'a>(&'a self, account: &'a AccountId, keys: KeySet) -> Answer<'a, Loaded>;
    fn scan<'a>(&'a self, account: &'a AccountId, range: KeyRange, limit: usize) -> Answer<'a, Page>;
    fn commit<'a>(&'a self, account: &'a AccountId, batch: Batch) -> Answer<'a, Committed>;
    fn open<'a>(&'a self, account: &'a AccountId, owner: &'a OwnerId) -> Answer<'a, Fence>;
    fn close<'a>(&'a self, account: &'a AccountId, fence: Fence) -> Answer<'a, ()>;
    fn accounts(&self) -> Answer<'_, Vec<AccountId>>;
}

impl<S: Store> Object for S {
    fn load<'a>(&'a self, account: &'a AccountId, keys: KeySet) -> Answer<'a, Loaded> {
        Box::pin(Store::load(self, account, keys))
    }

    fn scan<'a>(&'a self, account: &'a AccountId, range: KeyRange, limit: usize) -> Answer<'a, Page> {
        Box::pin(Store::scan(self, account, range, limit))
    }

    fn commit<'a>(&'a self, account: &'a AccountId, batch: Batch) -> Answer<'a, Committed> {
        Box::pin(Store::commit(self, account, batch))
    }

    fn open<'a>(&'a self, account: &'a AccountId, owner: &'a OwnerId) -> Answer<'a, Fence> {
        Box::pin(Store::open(self, account, owner))
    }

    fn close<'a>(&'a self, account: &'a AccountId, fence: Fence) -> Answer<'a, ()> {
        Box::pin(Store::close(self, account, fence))
    }

    fn accounts(&self) -> Answer<'_, Vec<AccountId>> {
        Box::pin(Store::accounts(self))
    }
}
