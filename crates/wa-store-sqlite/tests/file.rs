//! The file itself: who may read it, what is refused, how a handle ends.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use rusqlite::Connection;
use wa_store::conformance::Ledger;
use wa_store::{AccountId, KeySet, OwnerId, Store, StoreError};
use wa_store_sqlite::Sqlite;

fn names() -> (AccountId, OwnerId) {
    (AccountId::new("me").unwrap(), OwnerId::new("owner").unwrap())
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_user_may_read_what_is_created() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("me.db");
    let store = Sqlite::open(&path).await.unwrap();
    let (me, owner) = names();
    let fence = store.open(&me, &owner).await.unwrap();
    store.commit(&me, Ledger::new().next(fence)).await.unwrap();
    let mut files = 0;
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o077;
        assert_eq!(mode, 0, "{}", entry.file_name().display());
        files += 1;
    }
    assert_eq!(files, 4, "database, log, index, folder of owners");
}

#[tokio::test]
async fn what_is_not_ours_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "not a database, but long enough to look at: ".repeat(100)).unwrap();
    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE song (title TEXT)").unwrap();
    for path in [text, other] {
        let before = std::fs::read(&path).unwrap();
        let refused = Sqlite::open(&path).await;
        assert!(matches!(refused, Err(StoreError::Corrupt { .. })), "{refused:?}");
        assert!(std::fs::read(&path).unwrap() == before, "the file is as it was");
    }
}

#[tokio::test]
async fn a_newer_format_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("me.db");
    Sqlite::open(&path).await.unwrap().shutdown().await;
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let refused = Sqlite::open(&path).await;
    assert!(matches!(refused, Err(StoreError::Newer { found: 99, .. })), "{refused:?}");
}

#[tokio::test]
async fn a_missing_folder_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let refused = Sqlite::open(folder.path().join("absent").join("me.db")).await;
    assert!(matches!(refused, Err(StoreError::Io { .. })), "{refused:?}");
}

#[tokio::test]
async fn a_shut_down_store_is_closed_and_free() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("me.db");
    let (me, owner) = names();
    let store = Sqlite::open(&path).await.unwrap();
    let fence = store.open(&me, &owner).await.unwrap();
    store.commit(&me, Ledger::new().next(fence)).await.unwrap();
    store.shutdown().await;
    store.shutdown().await;
    assert!(matches!(store.load(&me, KeySet::new()).await, Err(StoreError::Closed)));
    assert!(matches!(store.commit(&me, Ledger::new().next(fence)).await, Err(StoreError::Closed)));

    let heir = Sqlite::open(&path).await.unwrap();
    heir.open(&me, &OwnerId::new("heir").unwrap()).await.unwrap();
    let locks = std::fs::read_dir(folder.path().join("me.db.owners")).unwrap().count();
    assert_eq!(locks, 2, "the gate and the heir");
}

#[tokio::test]
async fn dropping_the_handle_finishes_what_was_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("me.db");
    let (me, owner) = names();
    let store = Sqlite::open(&path).await.unwrap();
    let fence = store.open(&me, &owner).await.unwrap();
    let mut ledger = Ledger::new();
    for _ in 0..20 {
        let mut commit = pin!(store.commit(&me, ledger.next(fence)));
        poll_fn(|context| Poll::Ready(commit.as_mut().poll(context).is_ready())).await;
    }
    drop(store);
    assert_eq!(Ledger::verify(&Sqlite::open(&path).await.unwrap(), &me).await, 20);
}

#[tokio::test]
async fn many_handles_come_up_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("me.db");
    let (a, b, c, d) =
        tokio::join!(Sqlite::open(&path), Sqlite::open(&path), Sqlite::open(&path), Sqlite::open(&path));
    let (me, owner) = names();
    let mut holders = 0;
    for store in [&a, &b, &c, &d] {
        holders += u32::from(store.as_ref().unwrap().open(&me, &owner).await.is_ok());
    }
    assert_eq!(holders, 1);
}
