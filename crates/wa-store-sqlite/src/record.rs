//! The table of records: what accounts hold.

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension, Row};
use wa_store::{Batch, Committed, Key, KeyRange, KeySet, Loaded, Page, StoreError, Table};

use crate::account::AccountRow;
use crate::error::from_sqlite;

/// Applies a batch: its ranges, then its writes.
pub(crate) fn apply(
    connection: &Connection,
    account: AccountRow,
    batch: &Batch,
) -> Result<Committed, rusqlite::Error> {
    let (mut written, mut removed) = (0, 0);
    for range in batch.ranges() {
        removed += delete_range(connection, account, range)?;
    }
    let mut put = connection.prepare_cached(
        "INSERT INTO record (account, kind, key, value) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (account, kind, key) DO UPDATE SET value = ?4",
    )?;
    let mut delete =
        connection.prepare_cached("DELETE FROM record WHERE account = ?1 AND kind = ?2 AND key = ?3")?;
    for (key, value) in batch.writes() {
        let kind = key.table().code();
        match value {
            Some(value) => written += put.execute((account.0, kind, key.bytes(), &value[..]))?,
            None => removed += delete.execute((account.0, kind, key.bytes()))?,
        }
    }
    Ok(Committed::new(count(written), count(removed)))
}

/// Reads keys; an account without a row holds nothing.
pub(crate) fn load(
    connection: &Connection,
    account: Option<AccountRow>,
    keys: KeySet,
) -> Result<Loaded, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT value FROM record WHERE account = ?1 AND kind = ?2 AND key = ?3")
        .map_err(from_sqlite)?;
    let mut read = |key: &Key| {
        let Some(account) = account else { return Ok(None) };
        let place = (account.0, key.table().code(), key.bytes());
        statement.query_row(place, |row| blob(row, 0)).optional().map_err(from_sqlite)
    };
    keys.into_iter().map(|key| read(&key).map(|value| (key, value))).collect()
}

/// Reads a page of a range.
pub(crate) fn scan(
    connection: &Connection,
    account: AccountRow,
    range: KeyRange,
    limit: usize,
) -> Result<Page, StoreError> {
    let table = range.table();
    let kind = table.code();
    let sql = match range.to() {
        Some(_) => {
            "SELECT key, value FROM record
             WHERE account = ?1 AND kind = ?2 AND key >= ?3 AND key < ?4 ORDER BY key"
        }
        None => {
            "SELECT key, value FROM record
             WHERE account = ?1 AND kind = ?2 AND key >= ?3 ORDER BY key"
        }
    };
    let mut statement = connection.prepare_cached(sql).map_err(from_sqlite)?;
    let rows = match range.to() {
        Some(to) => statement.query((account.0, kind, range.from(), to)),
        None => statement.query((account.0, kind, range.from())),
    };
    let mut rows = rows.map_err(from_sqlite)?;
    let next = std::iter::from_fn(|| {
        rows.next().and_then(|row| row.map(|row| pair(table, row)).transpose()).transpose()
    });
    Page::fill(range, limit, next).map_err(from_sqlite)
}

fn delete_range(
    connection: &Connection,
    account: AccountRow,
    range: &KeyRange,
) -> Result<usize, rusqlite::Error> {
    let kind = range.table().code();
    match range.to() {
        Some(to) => connection
            .prepare_cached("DELETE FROM record WHERE account = ?1 AND kind = ?2 AND key >= ?3 AND key < ?4")?
            .execute((account.0, kind, range.from(), to)),
        None => connection
            .prepare_cached("DELETE FROM record WHERE account = ?1 AND kind = ?2 AND key >= ?3")?
            .execute((account.0, kind, range.from())),
    }
}

fn pair(table: Table, row: &Row<'_>) -> Result<(Key, Bytes), rusqlite::Error> {
    Ok((Key::new(table, row.get_ref(0)?.as_blob()?), blob(row, 1)?))
}

fn blob(row: &Row<'_>, column: usize) -> Result<Bytes, rusqlite::Error> {
    Ok(Bytes::copy_from_slice(row.get_ref(column)?.as_blob()?))
}

fn count(rows: usize) -> u64 {
    u64::try_from(rows).unwrap_or(u64::MAX)
}
