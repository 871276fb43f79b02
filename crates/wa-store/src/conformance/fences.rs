//! Cases about who may write.

use super::Harness;
use super::opened::{Opened, account, owner};
use crate::{Batch, Fence, Key, Store, StoreError, Table};

fn key() -> Key {
    Key::text(Table::Meta, "key")
}

fn put(fence: Fence) -> Batch {
    let mut batch = Batch::new(fence);
    batch.put(key(), "value");
    batch
}

fn assert_fenced<T: std::fmt::Debug>(result: &Result<T, StoreError>) {
    assert!(matches!(result, Err(StoreError::Fenced)), "expected Fenced, got {result:?}");
}

pub(super) async fn only_the_newest_fence_writes<S: Store>(store: &S) {
    let first = Opened::new(store).await;
    let second = Opened::new(store).await;
    assert!(second.fence > first.fence, "the same owner takes over from itself under a greater fence");
    assert_fenced(&first.try_commit(put(first.fence)).await);
    assert_eq!(second.get(&key()).await, None, "nothing of a fenced batch is there");
    assert_fenced(&store.close(&first.account, first.fence).await);
    second.commit(put(second.fence)).await;
    assert_fenced(&first.try_commit(first.batch()).await);
}

pub(super) async fn a_guessed_fence_writes_nothing<S: Store>(store: &S) {
    let nobody = account("never opened");
    for guess in [0, 1, u64::MAX] {
        assert_fenced(&store.commit(&nobody, put(Fence::new(guess))).await);
        assert_fenced(&store.close(&nobody, Fence::new(guess)).await);
    }
    let opened = Opened::new(store).await;
    for guess in [0, opened.fence.get() + 1, u64::MAX] {
        assert_fenced(&opened.try_commit(put(Fence::new(guess))).await);
    }
    assert_eq!(opened.get(&key()).await, None);
    let other = Opened::named(store, "other").await;
    other.commit(put(other.fence)).await;
    assert_eq!(opened.get(&key()).await, None, "a fence is good for one account");
}

pub(super) async fn closing_ends_the_fence<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    store.close(&opened.account, opened.fence).await.expect("the holder closes");
    assert_fenced(&opened.try_commit(put(opened.fence)).await);
    assert_fenced(&store.close(&opened.account, opened.fence).await);

    let next = store.open(&opened.account, &owner("somebody else")).await.expect("a closed account opens");
    assert!(next > opened.fence, "fences grow over a close");
    assert_fenced(&store.close(&opened.account, opened.fence).await);
    store.commit(&opened.account, put(next)).await.expect("the new holder writes");
}

pub(super) async fn a_living_owner_keeps_the_account<H: Harness>(harness: &mut H) {
    let store = harness.fresh().await;
    let other = harness.second(&store).await;
    let opened = Opened::new(&store).await;
    let stranger = owner("stranger");
    for refused in [
        store.open(&opened.account, &stranger).await,
        other.open(&opened.account, &stranger).await,
        other.open(&opened.account, &stranger).await,
    ] {
        assert!(matches!(refused, Err(StoreError::Owned)), "expected Owned, got {refused:?}");
    }
    opened.commit(put(opened.fence)).await;

    store.close(&opened.account, opened.fence).await.expect("the holder closes");
    let fence = other.open(&opened.account, &stranger).await.expect("a closed account opens elsewhere");
    assert!(fence > opened.fence);
    assert_fenced(&opened.try_commit(put(opened.fence)).await);
    let back = store.open(&opened.account, &owner("owner")).await;
    assert!(matches!(back, Err(StoreError::Owned)), "expected Owned, got {back:?}");
    other.commit(&opened.account, put(fence)).await.expect("the new holder writes");
}
