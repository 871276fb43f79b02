//! The thread that reads.

use rusqlite::Connection;
use tokio::sync::oneshot;
use wa_store::{AccountId, KeyRange, KeySet, Loaded, Page, StoreError};

use crate::error::from_sqlite;
use crate::worker::Orders;
use crate::{account, record};

type Reply<T> = oneshot::Sender<Result<T, StoreError>>;

/// What a reader is asked.
#[derive(Debug)]
pub(crate) enum Question {
    Load { account: AccountId, keys: KeySet, reply: Reply<Loaded> },
    Scan { account: AccountId, range: KeyRange, limit: usize, reply: Reply<Page> },
    Accounts { reply: Reply<Vec<AccountId>> },
}

/// Answers questions until the queue ends. Each answer is one snapshot, begun after the question was asked, so it
/// holds every commit acknowledged before.
pub(crate) fn run(connection: Connection, mut questions: Orders<Question>) {
    while let Some(question) = questions.wait() {
        // An answer that nobody waits for any more is dropped.
        match question {
            Question::Load { account, keys, reply } => drop(reply.send(load(&connection, &account, keys))),
            Question::Scan { account, range, limit, reply } => {
                drop(reply.send(scan(&connection, &account, range, limit)));
            }
            Question::Accounts { reply } => drop(reply.send(account::list(&connection))),
        }
    }
    let waiting = questions.into_waiting();
    drop(connection);
    drop(waiting);
}

fn load(connection: &Connection, name: &AccountId, keys: KeySet) -> Result<Loaded, StoreError> {
    let snapshot = connection.unchecked_transaction().map_err(from_sqlite)?;
    let row = account::find(&snapshot, name)?;
    record::load(&snapshot, row, keys)
}

fn scan(
    connection: &Connection,
    name: &AccountId,
    range: KeyRange,
    limit: usize,
) -> Result<Page, StoreError> {
    let snapshot = connection.unchecked_transaction().map_err(from_sqlite)?;
    match account::find(&snapshot, name)? {
        Some(row) => record::scan(&snapshot, row, range, limit),
        None => Ok(Page::new(Vec::new(), None)),
    }
}
