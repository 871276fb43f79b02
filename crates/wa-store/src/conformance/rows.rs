//! Cases about single rows and what a batch does to them.

use bytes::Bytes;

use super::opened::{Opened, account, everything, get};
use crate::{Batch, Key, KeyRange, KeySet, Store, StoreError, Table};

pub(super) async fn absence_is_an_answer<S: Store>(store: &S) {
    let key = Key::text(Table::Session, "nobody");
    assert_eq!(get(store, &account("never opened"), &key).await, None);

    let opened = Opened::new(store).await;
    let present = Key::text(Table::Session, "somebody");
    opened.put(&present, "record").await;
    let asked = KeySet::from_iter([key.clone(), present.clone()]);
    let loaded = store.load(&opened.account, asked).await.expect("keys load");
    assert_eq!(loaded.len(), 2);
    assert!(loaded.covers(&key) && loaded.get(&key).is_none(), "an absent key is covered");
    assert_eq!(loaded.get(&present), Some(&Bytes::from("record")));

    let nothing = store.load(&opened.account, KeySet::new()).await.expect("no keys load");
    assert!(nothing.is_empty());
}

pub(super) async fn writes_are_read_back<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let (a, b) = (Key::text(Table::Identity, "a"), Key::text(Table::Identity, "b"));

    let mut batch = opened.batch();
    batch.put(a.clone(), "1").put(b.clone(), "2").delete(Key::text(Table::Identity, "absent"));
    let committed = opened.commit(batch).await;
    assert_eq!((committed.written, committed.removed), (2, 0), "rows that did not exist are not removed");

    let mut batch = opened.batch();
    batch.put(a.clone(), "3").delete(b.clone());
    let committed = opened.commit(batch).await;
    assert_eq!((committed.written, committed.removed), (1, 1));
    assert_eq!(opened.get(&a).await, Some(Bytes::from("3")), "a put replaces");
    assert_eq!(opened.get(&b).await, None, "a delete deletes");

    let committed = opened.commit(opened.batch()).await;
    assert_eq!((committed.written, committed.removed), (0, 0), "an empty batch commits");
}

pub(super) async fn a_batch_means_its_calls_in_order<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let key = |n| Key::number(Table::Inbox, n);
    for n in 1..=3 {
        opened.put(&key(n), "old").await;
    }
    let mut batch = opened.batch();
    batch
        .put(key(4), "lost")
        .delete_range(KeyRange::all(Table::Inbox))
        .put(key(2), "first")
        .put(key(2), "last")
        .put(key(5), "gone")
        .delete(key(5));
    let committed = opened.commit(batch).await;
    assert_eq!((committed.written, committed.removed), (1, 3));
    let rows = opened.scan(KeyRange::all(Table::Inbox)).await;
    assert_eq!(rows, [(key(2), Bytes::from("last"))], "the last word on each key counts");
}

pub(super) async fn any_bytes_make_a_key_or_a_value<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let mut batch = opened.batch();
    let every: Vec<u8> = (0..=u8::MAX).collect();
    let keys: Vec<Key> = (0..=u8::MAX).map(|byte| Key::new(Table::Device, [byte])).collect();
    for key in &keys {
        batch.put(key.clone(), every.clone());
    }
    let (empty, long) = (Key::empty(Table::Device), Key::new(Table::Lid, [0xFF; Key::MAX_LEN]));
    batch.put(empty.clone(), Bytes::new()).put(long.clone(), "long");
    opened.commit(batch).await;

    for key in &keys {
        assert_eq!(opened.get(key).await.as_deref(), Some(&every[..]), "every byte survives");
    }
    assert_eq!(opened.get(&empty).await, Some(Bytes::new()), "an empty value is not an absent one");
    assert_eq!(opened.get(&long).await, Some(Bytes::from("long")), "the longest key fits");
}

pub(super) async fn a_mebibyte_fits<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let key = Key::text(Table::AppState, "snapshot");
    let big: Bytes = (0..=u8::MAX).cycle().take(1 << 20).collect();
    opened.put(&key, big.clone()).await;
    assert!(opened.get(&key).await == Some(big), "a large value survives");
    opened.put(&key, "small").await;
    assert_eq!(opened.get(&key).await, Some(Bytes::from("small")));
}

pub(super) async fn too_long_a_key_changes_nothing<S: Store>(store: &S) {
    let opened = Opened::new(store).await;
    let good = Key::text(Table::Meta, "good");
    let mut batch = opened.batch();
    batch.put(good.clone(), "value").put(Key::new(Table::Meta, [b'x'; Key::MAX_LEN + 1]), "value");
    let refused = opened.try_commit(batch).await;
    assert!(matches!(refused, Err(StoreError::TooLarge { limit: Key::MAX_LEN })), "{refused:?}");
    assert_eq!(opened.get(&good).await, None, "nothing of a refused batch is there");
    opened.put(&good, "value").await;
}

pub(super) async fn tables_and_accounts_do_not_mix<S: Store>(store: &S) {
    let (one, two) = (Opened::named(store, "one").await, Opened::named(store, "two").await);
    for (opened, name) in [(&one, "one"), (&two, "two")] {
        let mut batch = opened.batch();
        for &table in Table::ALL {
            batch.put(Key::text(table, "same"), format!("{name} {table:?}"));
        }
        opened.commit(batch).await;
    }
    for (opened, name) in [(&one, "one"), (&two, "two")] {
        for &table in Table::ALL {
            let expected = [(Key::text(table, "same"), Bytes::from(format!("{name} {table:?}")))];
            assert_eq!(opened.scan(KeyRange::all(table)).await, expected);
        }
    }
    let mut batch = one.batch();
    batch.delete_range(KeyRange::all(Table::Session));
    assert_eq!(one.commit(batch).await.removed, 1);
    assert_eq!(everything(store, &one.account).await.len(), Table::ALL.len() - 1);
    assert_eq!(everything(store, &two.account).await.len(), Table::ALL.len());
}

pub(super) async fn an_account_is_listed_while_it_holds_rows<S: Store>(store: &S) {
    let names = async || store.accounts().await.expect("accounts are listed");
    let key = Key::text(Table::Meta, "key");
    for name in ["b", "a", "c/../d"] {
        Opened::named(store, name).await.put(&key, "value").await;
    }
    let empty = Opened::named(store, "empty").await;
    assert_eq!(names().await, ["a", "b", "c/../d"].map(account));

    let a = Opened::named(store, "a").await;
    let mut batch = Batch::new(a.fence);
    batch.delete_everything();
    assert_eq!(a.commit(batch).await.removed, 1);
    empty.put(&key, "value").await;
    assert_eq!(names().await, ["b", "c/../d", "empty"].map(account));
}
