//! SQLite backend for [`wa_store`]: one file for any number of accounts.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), wa_store::StoreError> {
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("me.db");
//! use wa_store::{AccountId, Batch, Key, OwnerId, Store, Table};
//! use wa_store_sqlite::Sqlite;
//!
//! let store = Sqlite::open(path).await?;
//! let account = AccountId::new("my phone")?;
//! let fence = store.open(&account, &OwnerId::new("process 1")?).await?;
//! let mut batch = Batch::new(fence);
//! batch.put(Key::text(Table::Meta, "colour"), "green");
//! store.commit(&account, batch).await?; // on disk
//! store.shutdown().await;
//! # Ok(()) }
//! ```
//!
//! # Map
//! - [`Sqlite`]: the handle (`sqlite`)
//! - `writer`: the thread that owns the writing connection, and group commit
//! - `reader`: the thread that answers reads from its own connection
//! - `worker`: a thread, its queue and its end
//! - `presence`: the lock file that tells a living process from a dead one
//! - `account`, `record`: the statements over the two tables
//! - `schema`, `error`: opening a file, migrations; SQLite's errors in our words
//!
//! # Invariants
//! - A commit is answered after SQLite has synchronised its log to disk (WAL, `synchronous=FULL`).
//! - Commits that wait at the same moment share one transaction; each stands alone in its savepoint.
//! - An account is held by a process exactly as long as that process holds its lock file.
//! - On Unix the file is created with mode 0600: it holds the keys of the accounts, in the clear.
//!
//! # Costs
//! Two threads, two connections and one lock file, however many accounts the file has. An account that does nothing costs no memory here: who holds it under which fence is a row.
//!
//! # What it does not do
//! It does not encrypt, and it does not work on network file systems (neither do WAL and file locks).

mod account;
mod error;
mod presence;
mod reader;
mod record;
mod schema;
mod sqlite;
mod worker;
mod writer;

pub use sqlite::Sqlite;
