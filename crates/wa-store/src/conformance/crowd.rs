//! Cases about commits that wait for each other.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use bytes::Bytes;

use super::Ledger;
use super::opened::Opened;
use crate::{Batch, Fence, Key, KeyRange, Store, StoreError, Table};

const CROWD: u64 = 20;

/// Polls all futures in turn until all are ready, so that all are under way at once.
async fn all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut waiting: Vec<Pin<Box<F>>> = futures.into_iter().map(Box::pin).collect();
    let mut done: Vec<Option<F::Output>> = waiting.iter().map(|_| None).collect();
    poll_fn(|context| {
        let mut pending = false;
        for (future, done) in waiting.iter_mut().zip(&mut done).filter(|(_, done)| done.is_none()) {
            match future.as_mut().poll(context) {
                Poll::Ready(output) => *done = Some(output),
                Poll::Pending => pending = true,
            }
        }
        if pending { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    done.into_iter().flatten().collect()
}

pub(super) async fn commits_of_many_accounts_stand_alone<S: Store>(store: &S) {
    let names: Vec<String> = (0..CROWD).map(|n| format!("account {n}")).collect();
    let crowd = all(names.iter().map(|name| Opened::named(store, name))).await;
    for _ in 0..5 {
        let results = all(crowd.iter().zip(0_u64..).map(|(opened, n)| {
            let fence = if n.is_multiple_of(4) { Fence::new(opened.fence.get() + 7) } else { opened.fence };
            async move {
                let steps = Ledger::verify(store, &opened.account).await;
                opened.try_commit(Ledger::after(steps).next(fence)).await
            }
        }))
        .await;
        for (result, n) in results.iter().zip(0_u64..) {
            if n.is_multiple_of(4) {
                assert!(matches!(result, Err(StoreError::Fenced)), "account {n}: {result:?}");
            } else {
                assert!(result.is_ok(), "account {n} suffers for another: {result:?}");
            }
        }
    }
    for (opened, n) in crowd.iter().zip(0_u64..) {
        let expected = if n.is_multiple_of(4) { 0 } else { 5 };
        assert_eq!(Ledger::verify(store, &opened.account).await, expected, "account {n}");
    }
}

pub(super) async fn commits_of_one_account_keep_their_order<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let key = Key::text(Table::Meta, "last");
    let results = all((0..CROWD).map(|n| {
        let mut batch = opened.batch();
        batch.put(key.clone(), n.to_be_bytes().to_vec()).put(Key::number(Table::Job, n), "row");
        opened.try_commit(batch)
    }))
    .await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(opened.get(&key).await, Some(Bytes::from((CROWD - 1).to_be_bytes().to_vec())));
    assert_eq!(opened.scan(KeyRange::all(Table::Job)).await.len(), results.len());
}

pub(super) async fn a_dropped_commit_is_whole_or_absent<S: Store>(store: &S) {
    let mut opened = Opened::new(store).await;
    for polls in 0..4 {
        let steps = Ledger::verify(store, &opened.account).await;
        let batch: Batch = Ledger::after(steps).next(opened.fence);
        {
            let mut commit = pin!(store.commit(&opened.account, batch));
            let mut left = polls;
            poll_fn(|context| {
                if left == 0 || commit.as_mut().poll(context).is_ready() {
                    return Poll::Ready(());
                }
                left -= 1;
                context.waker().wake_by_ref();
                Poll::Pending
            })
            .await;
        }
        opened = Opened::new(store).await;
        let found = Ledger::verify(store, &opened.account).await;
        assert!(found == steps || found == steps + 1, "a dropped commit left {found} of {steps} steps");
    }
}
