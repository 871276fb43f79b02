//! The trait that every backend implements.

use std::sync::Arc;

use crate::{AccountId, Batch, Committed, Fence, KeyRange, KeySet, Loaded, OwnerId, Page, StoreError};

/// An ordered byte map for each account, with atomic batches and one owner at a time.
///
/// Reads need no fence and see every commit that was acknowledged before they were called; one `load` or one
/// page is a single moment of the account. An account that was never opened reads as empty.
///
/// Write the methods as `async fn`; holders use [`DynStore`](crate::DynStore) and have no type parameter.
/// `docs/storage.md` tells how to write a backend, and the feature `conformance` tests it.
pub trait Store: Send + Sync + 'static {
    /// Reads keys: the answer covers every key asked, whether or not it has a value.
    ///
    /// # Errors
    /// [`StoreError::Closed`], [`StoreError::Corrupt`], [`StoreError::Io`].
    ///
    /// **Cancel safety:** a read changes nothing; dropping the future is harmless.
    fn load(
        &self,
        account: &AccountId,
        keys: KeySet,
    ) -> impl Future<Output = Result<Loaded, StoreError>> + Send;

    /// Reads the rows of a range in key order, at most `limit` (zero counts as one).
    ///
    /// A page may be shorter than the limit although more follows; only [`Page::next`] tells. Each page is its
    /// own moment: rows written behind the place reached between two pages are seen, earlier ones are not.
    ///
    /// # Errors
    /// [`StoreError::Closed`], [`StoreError::Corrupt`], [`StoreError::Io`].
    ///
    /// **Cancel safety:** a read changes nothing; dropping the future is harmless.
    fn scan(
        &self,
        account: &AccountId,
        range: KeyRange,
        limit: usize,
    ) -> impl Future<Output = Result<Page, StoreError>> + Send;

    /// Applies a batch as a whole and makes it durable; commits of one account apply in the
    /// order in which their futures were first polled.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] if the batch's fence is not the one under which the account is open now, and
    /// [`StoreError::TooLarge`]: nothing has changed. After any other error the batch is there as a whole or not
    /// at all; reopen the account to find out.
    ///
    /// **Cancel safety:** a dropped future leaves the batch committed as a whole or not at all.
    fn commit(
        &self,
        account: &AccountId,
        batch: Batch,
    ) -> impl Future<Output = Result<Committed, StoreError>> + Send;

    /// Takes the account and gives its new fence, greater than every earlier one; the earlier ones are stale.
    ///
    /// It succeeds if nobody holds the account, if the holder is dead, or if `owner` itself holds it through this
    /// same store (it takes over from itself, as after a failed commit).
    ///
    /// # Errors
    /// [`StoreError::Owned`] while another owner is alive.
    ///
    /// **Cancel safety:** a dropped future may still have taken the account; the same owner can open it again.
    fn open(
        &self,
        account: &AccountId,
        owner: &OwnerId,
    ) -> impl Future<Output = Result<Fence, StoreError>> + Send;

    /// Gives the account up; the fence is stale from then on.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] if the account is not open under this fence: whoever holds it keeps it.
    ///
    /// **Cancel safety:** a dropped future may or may not have given the account up.
    fn close(&self, account: &AccountId, fence: Fence)
    -> impl Future<Output = Result<(), StoreError>> + Send;

    /// The accounts that hold at least one row, in order of their names.
    ///
    /// # Errors
    /// [`StoreError::Closed`], [`StoreError::Corrupt`], [`StoreError::Io`].
    ///
    /// **Cancel safety:** a read changes nothing; dropping the future is harmless.
    fn accounts(&self) -> impl Future<Output = Result<Vec<AccountId>, StoreError>> + Send;
}

impl<S: Store> Store for Arc<S> {
    async fn load(&self, account: &AccountId, keys: KeySet) -> Result<Loaded, StoreError> {
        S::load(self, account, keys).await
    }

    async fn scan(&self, account: &AccountId, range: KeyRange, limit: usize) -> Result<Page, StoreError> {
        S::scan(self, account, range, limit).await
    }

    async fn commit(&self, account: &AccountId, batch: Batch) -> Result<Committed, StoreError> {
        S::commit(self, account, batch).await
    }

    async fn open(&self, account: &AccountId, owner: &OwnerId) -> Result<Fence, StoreError> {
        S::open(self, account, owner).await
    }

    async fn close(&self, account: &AccountId, fence: Fence) -> Result<(), StoreError> {
        S::close(self, account, fence).await
    }

    async fn accounts(&self) -> Result<Vec<AccountId>, StoreError> {
        S::accounts(self).await
    }
}
