//! The handle on a database file.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tokio::sync::oneshot;
use wa_store::{
    AccountId, Batch, Committed, Fence, KeyRange, KeySet, Loaded, OwnerId, Page, Store, StoreError,
};

use crate::error::from_sqlite;
use crate::presence::Owners;
use crate::reader::{self, Question};
use crate::worker::Worker;
use crate::writer::{self, Order};
use crate::{account, schema};

/// A database file with any number of accounts. Clones share the file, its two threads and its connections.
///
/// Other processes, and other handles of this process, may have the same file open; an account belongs to one of
/// them at a time. A handle holds its accounts until they are closed, or until the last clone is dropped, or until
/// the process ends in whatever way.
///
/// Dropping the last clone finishes the commits that were accepted and blocks for as long as that takes;
/// [`shutdown`](Self::shutdown) waits without blocking.
#[derive(Clone)]
pub struct Sqlite(Arc<Workers>);

/// Dropped in this order: the writer finishes its commits first.
#[derive(Debug)]
struct Workers {
    writer: Worker<Order>,
    reader: Worker<Question>,
}

impl Sqlite {
    /// Opens a database file, or creates it (on Unix with mode 0600) in a folder that exists.
    ///
    /// Beside the file `me.db` come `me.db-wal` and `me.db-shm`, which are part of the database, and the folder
    /// `me.db.owners` with lock files.
    ///
    /// # Errors
    /// [`StoreError::Io`] if the file cannot be opened, [`StoreError::Corrupt`] if it is something else,
    /// [`StoreError::Newer`] if a newer version wrote it.
    ///
    /// **Cancel safety:** a dropped future may leave an empty database, and nothing running.
    pub async fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let path = path.into();
        let (reply, opened) = oneshot::channel();
        let start = move || drop(reply.send(Self::start(&path)));
        thread::Builder::new().name("wa-sqlite-open".to_owned()).spawn(start).map_err(StoreError::io)?;
        opened.await.map_err(|_| StoreError::Closed)?
    }

    /// Finishes what was accepted, gives up all accounts and closes the file; every later call through any clone
    /// answers [`StoreError::Closed`].
    ///
    /// **Cancel safety:** once polled the store closes, even if the future is dropped while it waits for the end.
    pub async fn shutdown(&self) {
        self.0.writer.stop().await;
        self.0.reader.stop().await;
    }

    fn start(path: &Path) -> Result<Self, StoreError> {
        schema::create(path).map_err(StoreError::io)?;
        let path = path.canonicalize().map_err(StoreError::io)?;
        let owners = Owners::beside(&path).map_err(StoreError::io)?;
        let gate = owners.enter().map_err(StoreError::io)?;

        let mut writes = schema::writer(&path)?;
        let reads = schema::reader(&path)?;
        let name = writes.query_row("SELECT lower(hex(randomblob(16)))", (), |row| row.get(0));
        let presence = owners.appear(name.map_err(from_sqlite)?, &gate).map_err(StoreError::io)?;
        account::bury(&mut writes, &owners, &gate)?;
        drop(gate);

        let writer = move |orders| writer::run(writes, presence, orders);
        let reader = move |questions| reader::run(reads, questions);
        Ok(Self(Arc::new(Workers {
            writer: Worker::start("wa-sqlite-write", writer).map_err(StoreError::io)?,
            reader: Worker::start("wa-sqlite-read", reader).map_err(StoreError::io)?,
        })))
    }
}

impl fmt::Debug for Sqlite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sqlite").finish_non_exhaustive()
    }
}

/// A dropped `commit`, `open` or `close` that was polled may still be carried out, as a whole; one that was not
/// yet in the queue is not.
impl Store for Sqlite {
    async fn load(&self, account: &AccountId, keys: KeySet) -> Result<Loaded, StoreError> {
        let account = account.clone();
        self.0.reader.ask(|reply| Question::Load { account, keys, reply }).await
    }

    async fn scan(&self, account: &AccountId, range: KeyRange, limit: usize) -> Result<Page, StoreError> {
        let account = account.clone();
        self.0.reader.ask(|reply| Question::Scan { account, range, limit, reply }).await
    }

    async fn commit(&self, account: &AccountId, batch: Batch) -> Result<Committed, StoreError> {
        batch.check()?;
        let account = account.clone();
        self.0.writer.ask(|reply| Order::Commit { account, batch, reply }).await
    }

    async fn open(&self, account: &AccountId, owner: &OwnerId) -> Result<Fence, StoreError> {
        let (account, owner) = (account.clone(), owner.clone());
        self.0.writer.ask(|reply| Order::Open { account, owner, reply }).await
    }

    async fn close(&self, account: &AccountId, fence: Fence) -> Result<(), StoreError> {
        let account = account.clone();
        self.0.writer.ask(|reply| Order::Close { account, fence, reply }).await
    }

    async fn accounts(&self) -> Result<Vec<AccountId>, StoreError> {
        self.0.reader.ask(|reply| Question::Accounts { reply }).await
    }
}
