//! Crash-safe storage: one table of keyed records, one transaction for each step of the world.

use std::path::Path;

use rusqlite::Connection;

use crate::error::ServerError;

const FILE: &str = "world.db";

/// One record that was written, or removed when it has no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) key: String,
    pub(crate) value: Option<Vec<u8>>,
}

/// Where records go before the outputs that they explain leave the process.
#[derive(Debug)]
pub(crate) struct Journal {
    database: Option<Connection>,
}

impl Journal {
    /// Opens the journal of a data directory; without one nothing is kept.
    pub(crate) fn open(dir: Option<&Path>) -> Result<Self, ServerError> {
        let Some(dir) = dir else {
            return Ok(Self { database: None });
        };
        let database = Connection::open(dir.join(FILE))?;
        database.pragma_update(None, "journal_mode", "WAL")?;
        // A killed process loses nothing; only a power cut may lose the last transactions.
        database.pragma_update(None, "synchronous", "NORMAL")?;
        database.execute_batch(
            "CREATE TABLE IF NOT EXISTS record (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
        )?;
        Ok(Self { database: Some(database) })
    }

    /// Reads every record in the order of the keys.
    pub(crate) fn load(&self) -> Result<Vec<(String, Vec<u8>)>, ServerError> {
        let Some(database) = &self.database else {
            return Ok(Vec::new());
        };
        let mut statement = database.prepare("SELECT key, value FROM record ORDER BY key")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<Vec<_>, _>>()?)
    }

    /// Writes changes all together or not at all.
    pub(crate) fn commit(&mut self, changes: &[Change]) -> Result<(), ServerError> {
        let Some(database) = self.database.as_mut().filter(|_| !changes.is_empty()) else {
            return Ok(());
        };
        let transaction = database.transaction()?;
        {
            let mut put = transaction.prepare("REPLACE INTO record (key, value) VALUES (?1, ?2)")?;
            let mut remove = transaction.prepare("DELETE FROM record WHERE key = ?1")?;
            for change in changes {
                match &change.value {
                    Some(value) => put.execute((&change.key, value))?,
                    None => remove.execute([&change.key])?,
                };
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Forgets everything.
    pub(crate) fn wipe(&mut self) -> Result<(), ServerError> {
        if let Some(database) = &self.database {
            database.execute("DELETE FROM record", [])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn committed_records_are_read_back_after_reopening() {
        let dir = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(Some(dir.path())).unwrap();
        journal.commit(&[put("a", b"1"), put("b", b"2")]).unwrap();
        journal.commit(&[Change { key: "a".into(), value: None }, put("c", b"3")]).unwrap();
        drop(journal);
        let journal = Journal::open(Some(dir.path())).unwrap();
        assert_eq!(journal.load().unwrap(), [("b".into(), b"2".to_vec()), ("c".into(), b"3".to_vec())]);
    }

    #[test]
    fn a_journal_without_a_directory_keeps_nothing() {
        let mut journal = Journal::open(None).unwrap();
        journal.commit(&[put("a", b"1")]).unwrap();
        assert!(journal.load().unwrap().is_empty());
    }

    fn put(key: &str, value: &[u8]) -> Change {
        Change { key: key.into(), value: Some(value.to_vec()) }
    }
}
