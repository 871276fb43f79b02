//! The memory store against the suite, and killed at every write.
#![expect(clippy::unwrap_used, reason = "tests")]

use wa_store::conformance::{Harness, Ledger, run};
use wa_store::{
    AccountId, Batch, DynStore, Faults, Key, KeySet, MemoryStore, OwnerId, Store, StoreError, Table, When,
};

struct Plain;

impl Harness for Plain {
    type Store = MemoryStore;

    async fn fresh(&mut self) -> MemoryStore {
        MemoryStore::new()
    }

    async fn reopen(&mut self, store: MemoryStore) -> MemoryStore {
        store.restart()
    }

    async fn second(&mut self, store: &MemoryStore) -> MemoryStore {
        store.clone()
    }
}

/// The same store, slow, behind the object form; keeps the last one to restart it.
struct Boxed(MemoryStore);

impl Harness for Boxed {
    type Store = DynStore;

    async fn fresh(&mut self) -> DynStore {
        self.0 = MemoryStore::new();
        self.0.inject(Faults::none().slow(2));
        DynStore::new(self.0.clone())
    }

    async fn reopen(&mut self, _: DynStore) -> DynStore {
        self.0 = self.0.restart();
        DynStore::new(self.0.clone())
    }

    async fn second(&mut self, store: &DynStore) -> DynStore {
        store.clone()
    }
}

fn names() -> (AccountId, OwnerId) {
    (AccountId::new("me").unwrap(), OwnerId::new("owner").unwrap())
}

#[tokio::test]
async fn the_memory_store_keeps_every_promise() {
    run(&mut Plain).await;
}

#[tokio::test]
async fn the_object_form_keeps_every_promise() {
    run(&mut Boxed(MemoryStore::new())).await;
}

#[tokio::test]
async fn killed_at_every_write_it_holds_whole_batches_and_nothing_acknowledged_is_lost() {
    let (me, owner) = names();
    for nth in 1..=40 {
        for when in [When::Before, When::After] {
            let store = MemoryStore::new();
            store.inject(Faults::none().crash_at_commit(nth, when));
            let fence = store.open(&me, &owner).await.unwrap();
            let mut ledger = Ledger::new();
            let mut acknowledged = 0;
            while store.commit(&me, ledger.next(fence)).await.is_ok() {
                acknowledged += 1;
            }
            assert_eq!(acknowledged, nth - 1);
            assert!(matches!(store.load(&me, KeySet::new()).await, Err(StoreError::Closed)));

            let store = store.restart();
            let in_flight = u64::from(when == When::After);
            assert_eq!(Ledger::verify(&store, &me).await, acknowledged + in_flight);
            let heir = store.open(&me, &owner).await.unwrap();
            let mut ledger = Ledger::after(acknowledged + in_flight);
            store.commit(&me, ledger.next(heir)).await.unwrap();
            assert_eq!(Ledger::verify(&store, &me).await, ledger.steps());
        }
    }
}

#[tokio::test]
async fn a_failed_commit_leaves_the_store_running() {
    let (me, owner) = names();
    for (when, found) in [(When::Before, 1), (When::After, 2)] {
        let store = MemoryStore::new();
        store.inject(Faults::none().fail_commit(2, when));
        let fence = store.open(&me, &owner).await.unwrap();
        let mut ledger = Ledger::new();
        store.commit(&me, ledger.next(fence)).await.unwrap();
        let failed = store.commit(&me, ledger.next(fence)).await.unwrap_err();
        assert!(failed.is_retryable(), "{failed:?}");
        assert_eq!(Ledger::verify(&store, &me).await, found);
        store.commit(&me, Ledger::after(found).next(fence)).await.unwrap();
        assert_eq!(store.counts().commits, 3);
    }
}

#[tokio::test]
async fn calls_are_counted() {
    let (me, owner) = names();
    let store = MemoryStore::new();
    let fence = store.open(&me, &owner).await.unwrap();
    store.commit(&me, Batch::new(fence)).await.unwrap();
    let keys = KeySet::from_iter([Key::number(Table::Seen, 1), Key::number(Table::Seen, 2)]);
    store.load(&me, keys).await.unwrap();
    let counts = store.counts();
    assert_eq!((counts.loads, counts.keys, counts.scans, counts.commits), (1, 2, 0, 1));
}
