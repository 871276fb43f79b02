//! Cases about a process that goes and another that comes.

use bytes::Bytes;

use super::opened::{Opened, everything, get, owner};
use super::{Harness, Ledger};
use crate::{Key, Store, StoreError, Table};

pub(super) async fn a_new_process_finds_what_was_acknowledged<H: Harness>(harness: &mut H) {
    let mut store = harness.fresh().await;
    let mut ledger = Ledger::new();
    for round in 1..=3 {
        let opened = Opened::new(&store).await;
        for _ in 0..25 {
            opened.commit(ledger.next(opened.fence)).await;
        }
        let account = opened.account;
        store = harness.reopen(store).await;
        assert_eq!(Ledger::verify(&store, &account).await, round * 25);
        assert_eq!(store.accounts().await.expect("accounts are listed"), [account]);
    }
}

pub(super) async fn a_dead_owner_holds_nothing<H: Harness>(harness: &mut H) {
    let store = harness.fresh().await;
    let opened = Opened::new(&store).await;
    let (account, old) = (opened.account.clone(), opened.fence);
    let store = harness.reopen(store).await;

    let mut late = crate::Batch::new(old);
    late.put(Key::text(Table::Meta, "late"), "value");
    let refused = store.commit(&account, late.clone()).await;
    assert!(matches!(refused, Err(StoreError::Fenced)), "a new process does not inherit, got {refused:?}");

    let fence = store.open(&account, &owner("heir")).await.expect("a dead owner's account opens");
    assert!(fence > old, "fences grow over a crash");
    let refused = store.commit(&account, late).await;
    assert!(matches!(refused, Err(StoreError::Fenced)), "expected Fenced, got {refused:?}");
    assert!(everything(&store, &account).await.is_empty());
}

pub(super) async fn a_second_handle_reads_what_was_acknowledged<H: Harness>(harness: &mut H) {
    let store = harness.fresh().await;
    let other = harness.second(&store).await;
    let opened = Opened::new(&store).await;
    let key = Key::text(Table::Meta, "n");
    for n in 0..20_u8 {
        opened.put(&key, vec![n]).await;
        let expected = Some(Bytes::from(vec![n]));
        assert_eq!(opened.get(&key).await, expected, "an acknowledged commit is seen");
        assert_eq!(get(&other, &opened.account, &key).await, expected, "also through another handle");
    }
}
