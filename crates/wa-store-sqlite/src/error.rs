//! SQLite's errors in the words of the store.

use std::sync::Arc;

use rusqlite::{Error, ErrorCode};
use wa_store::{Cause, StoreError};

/// Says what an SQLite error means, for one caller.
pub(crate) fn from_sqlite(error: Error) -> StoreError {
    sort(Meaning::of(&error), error.into())
}

/// Says what an SQLite error means, for one of several callers who meet it together.
pub(crate) fn from_shared(error: &Arc<Error>) -> StoreError {
    sort(Meaning::of(error), Arc::clone(error).into())
}

enum Meaning {
    Busy,
    Full,
    Damaged(&'static str),
    Outside,
}

impl Meaning {
    fn of(error: &Error) -> Self {
        match (error.sqlite_error_code(), error) {
            (Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked), _) => Self::Busy,
            (Some(ErrorCode::DiskFull), _) => Self::Full,
            (Some(ErrorCode::DatabaseCorrupt), _) => Self::Damaged("SQLite finds the file malformed"),
            (Some(ErrorCode::NotADatabase), _) => Self::Damaged("the file is not an SQLite database"),
            (None, Error::InvalidColumnType(..) | Error::IntegralValueOutOfRange(..)) => {
                Self::Damaged("a column holds what was never written there")
            }
            _ => Self::Outside,
        }
    }
}

fn sort(meaning: Meaning, source: Cause) -> StoreError {
    match meaning {
        Meaning::Busy => StoreError::Busy { source },
        Meaning::Full => StoreError::Full { source },
        Meaning::Damaged(what) => StoreError::Corrupt { what, source: Some(source) },
        Meaning::Outside => StoreError::Io { source },
    }
}
