//! The table of accounts: who holds which under which fence.

use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior};
use wa_store::{AccountId, Fence, OwnerId, StoreError};

use crate::error::from_sqlite;
use crate::presence::{Gate, Owners, Presence};

/// The number of an account within its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AccountRow(pub(crate) i64);

struct Holding {
    row: AccountRow,
    fence: u64,
    holder: Option<String>,
    owner: Option<String>,
}

/// The row of an account, if it was ever opened.
pub(crate) fn find(connection: &Connection, account: &AccountId) -> Result<Option<AccountRow>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM account WHERE name = ?1").map_err(from_sqlite)?;
    let row = statement.query_row([account.as_str()], |row| row.get(0).map(AccountRow));
    row.optional().map_err(from_sqlite)
}

/// The row of an account that this handle holds under this fence.
pub(crate) fn check(
    connection: &Connection,
    presence: &Presence,
    account: &AccountId,
    fence: Fence,
) -> Result<AccountRow, StoreError> {
    let holding = holding(connection, account)?.ok_or(StoreError::Fenced)?;
    let held = holding.fence == fence.get() && holding.holder.as_deref() == Some(presence.name());
    if held { Ok(holding.row) } else { Err(StoreError::Fenced) }
}

/// Takes an account for an owner, unless another one that lives holds it.
pub(crate) fn open(
    connection: &Connection,
    presence: &Presence,
    account: &AccountId,
    owner: &OwnerId,
) -> Result<Fence, StoreError> {
    let held = holding(connection, account)?;
    if let Some(Holding { holder: Some(holder), owner: held_by, .. }) = &held {
        let taken = if holder == presence.name() {
            held_by.as_deref() != Some(owner.as_str())
        } else {
            presence.is_alive(holder)?
        };
        if taken {
            return Err(StoreError::Owned);
        }
    }
    let fence = held.map_or(0, |held| held.fence) + 1;
    let mut statement = connection
        .prepare_cached(
            "INSERT INTO account (name, fence, holder, owner) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (name) DO UPDATE SET fence = ?2, holder = ?3, owner = ?4",
        )
        .map_err(from_sqlite)?;
    let number = i64::try_from(fence).map_err(|_| StoreError::corrupt("a fence is out of range"))?;
    statement.execute((account.as_str(), number, presence.name(), owner.as_str())).map_err(from_sqlite)?;
    Ok(Fence::new(fence))
}

/// Gives an account up.
pub(crate) fn close(
    connection: &Connection,
    presence: &Presence,
    account: &AccountId,
    fence: Fence,
) -> Result<(), StoreError> {
    let row = check(connection, presence, account, fence)?;
    let mut statement = connection
        .prepare_cached("UPDATE account SET holder = NULL, owner = NULL WHERE id = ?1")
        .map_err(from_sqlite)?;
    statement.execute([row.0]).map(drop).map_err(from_sqlite)
}

/// Gives up everything that a handle holds.
pub(crate) fn release(connection: &Connection, holder: &str) -> Result<(), StoreError> {
    let sql = "UPDATE account SET holder = NULL, owner = NULL WHERE holder = ?1";
    connection.execute(sql, [holder]).map(drop).map_err(from_sqlite)
}

/// Gives up what the dead held, and removes their lock files.
pub(crate) fn bury(connection: &mut Connection, owners: &Owners, gate: &Gate) -> Result<(), StoreError> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(from_sqlite)?;
    for name in owners.sweep(gate).map_err(StoreError::io)? {
        release(&transaction, &name)?;
    }
    transaction.commit().map_err(from_sqlite)
}

/// The accounts that hold at least one record, by name.
pub(crate) fn list(connection: &Connection) -> Result<Vec<AccountId>, StoreError> {
    let mut statement = connection
        .prepare_cached(
            "SELECT name FROM account
             WHERE EXISTS (SELECT 1 FROM record WHERE record.account = account.id) ORDER BY name",
        )
        .map_err(from_sqlite)?;
    let names = statement.query_map((), |row| row.get::<_, String>(0)).map_err(from_sqlite)?;
    let parse =
        |name: String| AccountId::new(&name).map_err(|_| StoreError::corrupt("an account has a bad name"));
    names.map(|name| name.map_err(from_sqlite).and_then(parse)).collect()
}

fn holding(connection: &Connection, account: &AccountId) -> Result<Option<Holding>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT id, fence, holder, owner FROM account WHERE name = ?1")
        .map_err(from_sqlite)?;
    let read = |row: &Row<'_>| {
        let fence = row.get::<_, i64>(1)?;
        let fence = u64::try_from(fence).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(1, fence))?;
        Ok(Holding { row: AccountRow(row.get(0)?), fence, holder: row.get(2)?, owner: row.get(3)? })
    };
    statement.query_row([account.as_str()], read).optional().map_err(from_sqlite)
}
