//! An account opened for a case, and short names for what cases do.

use bytes::Bytes;

use crate::{AccountId, Batch, Committed, Fence, Key, KeyRange, KeySet, OwnerId, Store, StoreError, Table};

pub(super) struct Opened<'a, S> {
    pub(super) store: &'a S,
    pub(super) account: AccountId,
    pub(super) fence: Fence,
}

impl<'a, S: Store> Opened<'a, S> {
    pub(super) async fn new(store: &'a S) -> Self {
        Self::named(store, "account").await
    }

    pub(super) async fn named(store: &'a S, name: &str) -> Self {
        let account = account(name);
        let fence = store.open(&account, &owner("owner")).await.expect("an account nobody holds opens");
        Self { store, account, fence }
    }

    pub(super) fn batch(&self) -> Batch {
        Batch::new(self.fence)
    }

    pub(super) async fn try_commit(&self, batch: Batch) -> Result<Committed, StoreError> {
        self.store.commit(&self.account, batch).await
    }

    pub(super) async fn commit(&self, batch: Batch) -> Committed {
        self.try_commit(batch).await.expect("a good batch commits")
    }

    pub(super) async fn put(&self, key: &Key, value: impl Into<Bytes>) {
        let mut batch = self.batch();
        batch.put(key.clone(), value);
        self.commit(batch).await;
    }

    pub(super) async fn get(&self, key: &Key) -> Option<Bytes> {
        get(self.store, &self.account, key).await
    }

    pub(super) async fn scan(&self, range: KeyRange) -> Vec<(Key, Bytes)> {
        scan(self.store, &self.account, range).await
    }
}

pub(super) fn account(name: &str) -> AccountId {
    AccountId::new(name).expect("a good name")
}

pub(super) fn owner(name: &str) -> OwnerId {
    OwnerId::new(name).expect("a good name")
}

pub(super) async fn get<S: Store>(store: &S, account: &AccountId, key: &Key) -> Option<Bytes> {
    let loaded = store.load(account, KeySet::from(key.clone())).await.expect("a key loads");
    assert!(loaded.covers(key) && loaded.len() == 1, "a load answers for exactly the keys asked");
    loaded.get(key).cloned()
}

pub(super) async fn scan<S: Store>(store: &S, account: &AccountId, range: KeyRange) -> Vec<(Key, Bytes)> {
    let mut rows = Vec::new();
    let mut next = Some(range);
    while let Some(range) = next {
        let page = store.scan(account, range, 50).await.expect("a range scans");
        assert!(page.rows.len() <= 50, "a page keeps its limit");
        rows.extend(page.rows);
        next = page.next;
    }
    rows
}

pub(super) async fn everything<S: Store>(store: &S, account: &AccountId) -> Vec<(Key, Bytes)> {
    let mut rows = Vec::new();
    for &table in Table::ALL {
        rows.extend(scan(store, account, KeyRange::all(table)).await);
    }
    rows
}
