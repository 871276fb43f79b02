//! Opening connections to a file, and bringing the file to the present format.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};
use wa_store::StoreError;

use crate::error::from_sqlite;

/// Marks a file as ours: the letters "wast".
const APPLICATION: u32 = 0x7761_7374;

/// How long a statement waits for another process before it gives up.
const BUSY: Duration = Duration::from_secs(10);

/// The formats, in order: the file's `user_version` counts how many have been applied.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001.sql")];

/// Creates an empty file that only its user may read, unless there is a file.
pub(crate) fn create(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// A connection that writes, over a file in the present format.
pub(crate) fn writer(path: &Path) -> Result<Connection, StoreError> {
    let mut connection = connect(path)?;
    migrate(&mut connection)?;
    let mode: String =
        connection.query_row("PRAGMA journal_mode = WAL", (), |row| row.get(0)).map_err(from_sqlite)?;
    if mode != "wal" {
        return Err(StoreError::io("the file system does not carry a write-ahead log"));
    }
    // The log is folded into the file every 16 MiB: rarely enough that a crowd of accounts writes most pages once.
    connection
        .execute_batch(
            "PRAGMA wal_autocheckpoint = 4000;
             PRAGMA synchronous = FULL;
             PRAGMA fullfsync = ON;
             PRAGMA secure_delete = FAST;
             PRAGMA journal_size_limit = 16777216;",
        )
        .map_err(from_sqlite)?;
    Ok(connection)
}

/// A connection that only reads, over a file that a writer has prepared.
pub(crate) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let connection = connect(path)?;
    connection.execute_batch("PRAGMA query_only = ON;").map_err(from_sqlite)?;
    Ok(connection)
}

fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open(path).map_err(from_sqlite)?;
    connection.busy_timeout(BUSY).map_err(from_sqlite)?;
    // Savepoints may spill pages to a temporary file: keep keys out of it. Each account has connections of its
    // own, so their caches stay small; what is not in them is in the cache of the operating system.
    connection.execute_batch("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -256;").map_err(from_sqlite)?;
    Ok(connection)
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(from_sqlite)?;
    let number = |sql| transaction.query_row(sql, (), |row| row.get::<_, u32>(0)).map_err(from_sqlite);
    let found = number("PRAGMA user_version")?;
    let ours = number("PRAGMA application_id")? == APPLICATION;
    if !ours && (found != 0 || number("SELECT count(*) FROM sqlite_schema")? != 0) {
        return Err(StoreError::corrupt("the file is another application's database"));
    }
    let known = u32::try_from(MIGRATIONS.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    for (migration, version) in MIGRATIONS.iter().zip(1_u32..).filter(|(_, version)| *version > found) {
        transaction.execute_batch(migration).map_err(from_sqlite)?;
        transaction.pragma_update(None, "user_version", version).map_err(from_sqlite)?;
    }
    if !ours {
        transaction.pragma_update(None, "application_id", APPLICATION).map_err(from_sqlite)?;
    }
    transaction.commit().map_err(from_sqlite)
}
