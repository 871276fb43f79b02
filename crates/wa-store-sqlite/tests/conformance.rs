//! SQLite against the suite.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::path::PathBuf;

use tempfile::TempDir;
use wa_store::conformance::{Harness, run};
use wa_store_sqlite::Sqlite;

struct Folder {
    folder: TempDir,
    files: u32,
}

impl Folder {
    fn path(&self) -> PathBuf {
        self.folder.path().join(format!("{}.db", self.files))
    }
}

impl Harness for Folder {
    type Store = Sqlite;

    async fn fresh(&mut self) -> Sqlite {
        self.files += 1;
        Sqlite::open(self.path()).await.unwrap()
    }

    async fn reopen(&mut self, store: Sqlite) -> Sqlite {
        drop(store);
        Sqlite::open(self.path()).await.unwrap()
    }

    async fn second(&mut self, _: &Sqlite) -> Sqlite {
        Sqlite::open(self.path()).await.unwrap()
    }
}

#[tokio::test]
async fn sqlite_keeps_every_promise() {
    run(&mut Folder { folder: tempfile::tempdir().unwrap(), files: 0 }).await;
}
