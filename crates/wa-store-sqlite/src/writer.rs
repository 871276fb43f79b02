//! The thread that writes, and group commit.
//!
//! The thread takes every order that is waiting, up to a bound, into one transaction: one synchronisation with the
//! disk serves them all. Each order runs in its own savepoint, so one that is refused leaves no trace and harms no
//! other. Answers go out after the transaction has ended.

use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;
use wa_store::{AccountId, Batch, Committed, Fence, OwnerId, StoreError};

use crate::error::{from_shared, from_sqlite};
use crate::presence::Presence;
use crate::worker::Orders;
use crate::{account, record};

/// Most orders in one transaction: past this the saved synchronisations no longer matter.
const GROUP_ORDERS: usize = 128;

/// Most bytes in one transaction, unless one batch alone has more: the log should not outgrow its checkpoint.
const GROUP_BYTES: usize = 4 << 20;

type Reply<T> = oneshot::Sender<Result<T, StoreError>>;

/// What a writer is told to do.
#[derive(Debug)]
pub(crate) enum Order {
    Commit { account: AccountId, batch: Batch, reply: Reply<Committed> },
    Open { account: AccountId, owner: OwnerId, reply: Reply<Fence> },
    Close { account: AccountId, fence: Fence, reply: Reply<()> },
}

/// An order that was carried out, whose answer waits for the end of the transaction.
enum Verdict {
    Committed(Reply<Committed>, Result<Committed, StoreError>),
    Opened(Reply<Fence>, Result<Fence, StoreError>),
    Closed(Reply<()>, Result<(), StoreError>),
}

/// Carries out orders until the queue ends, then gives up every account.
pub(crate) fn run(mut connection: Connection, presence: Presence, mut orders: Orders<Order>) {
    while let Some(first) = orders.wait() {
        carry_out(&mut connection, &presence, gather(first, &mut orders));
    }
    let waiting = orders.into_waiting();
    // If this fails the accounts are free all the same, once the lock is gone.
    drop(account::release(&connection, presence.name()));
    drop(connection);
    drop(presence);
    drop(waiting);
}

fn gather(first: Order, orders: &mut Orders<Order>) -> Vec<Order> {
    let mut bytes = first.size();
    let mut group = vec![first];
    while group.len() < GROUP_ORDERS && bytes < GROUP_BYTES {
        let Some(order) = orders.waiting() else { break };
        bytes = bytes.saturating_add(order.size());
        group.push(order);
    }
    group
}

fn carry_out(connection: &mut Connection, presence: &Presence, group: Vec<Order>) {
    let mut verdicts = Vec::with_capacity(group.len());
    let mut group = group.into_iter();
    let ended = together(connection, presence, &mut group, &mut verdicts).map_err(Arc::new);
    for verdict in verdicts {
        verdict.announce(ended.as_ref().err());
    }
    if let Err(error) = ended {
        for order in group {
            order.refuse(&error);
        }
    }
}

/// Runs the group in one transaction; after an error none of it has happened.
fn together(
    connection: &mut Connection,
    presence: &Presence,
    group: &mut impl Iterator<Item = Order>,
    verdicts: &mut Vec<Verdict>,
) -> Result<(), rusqlite::Error> {
    let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for order in group {
        let mut savepoint = transaction.savepoint()?;
        let verdict = order.carry_out(&savepoint, presence);
        let good = verdict.is_good();
        verdicts.push(verdict);
        if !good {
            // Fails if the order's error made SQLite give up the whole transaction.
            savepoint.rollback()?;
        }
        savepoint.commit()?;
    }
    transaction.commit()
}

impl Order {
    fn size(&self) -> usize {
        match self {
            Self::Commit { batch, .. } => batch.size(),
            Self::Open { .. } | Self::Close { .. } => 0,
        }
    }

    fn carry_out(self, connection: &Connection, presence: &Presence) -> Verdict {
        match self {
            Self::Commit { account, batch, reply } => {
                let row = account::check(connection, presence, &account, batch.fence());
                let done = row.and_then(|row| record::apply(connection, row, &batch).map_err(from_sqlite));
                Verdict::Committed(reply, done)
            }
            Self::Open { account, owner, reply } => {
                Verdict::Opened(reply, account::open(connection, presence, &account, &owner))
            }
            Self::Close { account, fence, reply } => {
                Verdict::Closed(reply, account::close(connection, presence, &account, fence))
            }
        }
    }

    fn refuse(self, error: &Arc<rusqlite::Error>) {
        match self {
            Self::Commit { reply, .. } => answer(reply, Err(from_shared(error)), None),
            Self::Open { reply, .. } => answer(reply, Err(from_shared(error)), None),
            Self::Close { reply, .. } => answer(reply, Err(from_shared(error)), None),
        }
    }
}

impl Verdict {
    const fn is_good(&self) -> bool {
        match self {
            Self::Committed(_, done) => done.is_ok(),
            Self::Opened(_, done) => done.is_ok(),
            Self::Closed(_, done) => done.is_ok(),
        }
    }

    fn announce(self, failure: Option<&Arc<rusqlite::Error>>) {
        match self {
            Self::Committed(reply, done) => answer(reply, done, failure),
            Self::Opened(reply, done) => answer(reply, done, failure),
            Self::Closed(reply, done) => answer(reply, done, failure),
        }
    }
}

/// Sends what became of an order, unless its caller has gone.
fn answer<T>(reply: Reply<T>, done: Result<T, StoreError>, failure: Option<&Arc<rusqlite::Error>>) {
    let done = match failure {
        Some(failure) => done.and_then(|_| Err(from_shared(failure))),
        None => done,
    };
    drop(reply.send(done));
}
