//! Keyed rows that remember which of them changed since the journal last saw them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeBounds;

use prost::Message;

use crate::error::ServerError;
use crate::journal::Change;

/// A key that can be written as the rest of a journal key; order need not be kept by the text.
pub(crate) trait RowKey: Ord + Clone {
    fn to_path(&self) -> String;
    fn from_path(path: &str) -> Option<Self>;
}

/// One table of the world; every way to change a row marks it for the journal.
#[derive(Debug)]
pub(crate) struct Table<K, V> {
    name: &'static str,
    rows: BTreeMap<K, V>,
    changed: BTreeSet<K>,
}

impl<K: RowKey, V: Message + Default> Table<K, V> {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, rows: BTreeMap::new(), changed: BTreeSet::new() }
    }

    pub(crate) fn get(&self, key: &K) -> Option<&V> {
        self.rows.get(key)
    }

    pub(crate) fn contains(&self, key: &K) -> bool {
        self.rows.contains_key(key)
    }

    /// Returns a row to change it; it counts as changed from then on.
    pub(crate) fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        let row = self.rows.get_mut(key)?;
        self.changed.insert(key.clone());
        Some(row)
    }

    /// Returns a row to change it, making an empty one where there was none.
    pub(crate) fn entry(&mut self, key: &K) -> &mut V {
        self.changed.insert(key.clone());
        self.rows.entry(key.clone()).or_default()
    }

    pub(crate) fn insert(&mut self, key: K, row: V) {
        self.changed.insert(key.clone());
        self.rows.insert(key, row);
    }

    pub(crate) fn remove(&mut self, key: &K) -> Option<V> {
        let row = self.rows.remove(key)?;
        self.changed.insert(key.clone());
        Some(row)
    }

    pub(crate) fn remove_range(&mut self, range: impl RangeBounds<K>) {
        let keys: Vec<K> = self.rows.range(range).map(|(key, _)| key.clone()).collect();
        for key in keys {
            self.remove(&key);
        }
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.rows.iter()
    }

    pub(crate) fn range(&self, range: impl RangeBounds<K>) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.rows.range(range)
    }

    /// Adds everything that changed to a list for the journal.
    pub(crate) fn flush(&mut self, changes: &mut Vec<Change>) {
        for key in std::mem::take(&mut self.changed) {
            let value = self.rows.get(&key).map(Message::encode_to_vec);
            changes.push(Change { key: format!("{}/{}", self.name, key.to_path()), value });
        }
    }

    /// Takes a record of the journal if it belongs to this table.
    pub(crate) fn restore(&mut self, key: &str, value: &[u8]) -> Result<bool, ServerError> {
        let Some(path) = key.strip_prefix(self.name).and_then(|rest| rest.strip_prefix('/')) else {
            return Ok(false);
        };
        let key = K::from_path(path).ok_or(ServerError::Record(self.name))?;
        let row = V::decode(value).map_err(|_| ServerError::Record(self.name))?;
        self.rows.insert(key, row);
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::address::Number;

    #[test]
    fn changed_rows_are_flushed_once_and_restored_from_their_records() {
        let number = Number::new("15550001").unwrap();
        let mut table: Table<Number, Row> = Table::new("row");
        table.insert(number.clone(), Row { value: 7 });
        let mut changes = Vec::new();
        table.flush(&mut changes);
        table.flush(&mut changes);
        assert_eq!(changes.len(), 1);

        let mut restored: Table<Number, Row> = Table::new("row");
        let change = &changes[0];
        assert!(restored.restore(&change.key, change.value.as_ref().unwrap()).unwrap());
        assert_eq!(restored.get(&number).unwrap().value, 7);
        assert!(!restored.restore("other/x", b"").unwrap());
        assert!(restored.restore("row/not a number", b"").is_err());

        restored.remove(&number);
        changes.clear();
        restored.flush(&mut changes);
        assert_eq!(changes[0].value, None);
    }

    #[derive(Clone, PartialEq, Message)]
    struct Row {
        #[prost(uint32, tag = "1")]
        value: u32,
    }
}
