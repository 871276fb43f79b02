//! Who reads the events, and how far each has got. A stored event goes when all have handled it.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use prost::Message;
use wa_store::{Key, KeyRange, Table};

use crate::SessionError;
use crate::event::Cursor;
use crate::txn::Txn;

/// The consumers of the event stream by name, and what each has handled last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Consumers(Arc<BTreeMap<String, u64>>);

impl Consumers {
    pub(crate) fn key() -> Key {
        Key::text(Table::Meta, "consumers")
    }

    pub(crate) fn decode(record: Option<Bytes>) -> Result<Self, SessionError> {
        let Some(bytes) = record else { return Ok(Self::default()) };
        let record = ConsumersRecord::decode(bytes).map_err(|_| SessionError::CorruptRecord(Table::Meta))?;
        Ok(Self(Arc::new(record.consumers.into_iter().map(|it| (it.name, it.handled)).collect())))
    }

    /// What a consumer has handled last; the beginning for one that is not known.
    pub(crate) fn handled(&self, name: &str) -> Cursor {
        Cursor(self.0.get(name).copied().unwrap_or_default())
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// What all consumers have handled.
    pub(crate) fn floor(&self) -> Option<u64> {
        self.0.values().copied().min()
    }
}

/// A consumer is there from now on, if it was not before.
pub(crate) fn register(txn: &mut Txn<'_>, name: &str) {
    if !txn.link().consumers.contains(name) {
        change(txn, |consumers| {
            consumers.insert(name.to_owned(), 0);
        });
    }
}

/// A consumer is gone: nothing waits for it any more.
pub(crate) fn forget(txn: &mut Txn<'_>, name: &str) {
    if txn.link().consumers.contains(name) {
        change(txn, |consumers| {
            consumers.remove(name);
        });
    }
}

/// A consumer handled everything up to `cursor`.
pub(crate) fn handled(txn: &mut Txn<'_>, name: &str, cursor: Cursor) {
    // What has not happened yet cannot be handled.
    let cursor = cursor.min(Cursor(txn.link().cursor));
    if txn.link().consumers.handled(name) < cursor || !txn.link().consumers.contains(name) {
        change(txn, |consumers| {
            consumers.insert(name.to_owned(), cursor.0);
        });
    }
}

fn change(txn: &mut Txn<'_>, change: impl FnOnce(&mut BTreeMap<String, u64>)) {
    let before = txn.link().consumers.floor();
    let consumers = &mut txn.link_mut().consumers;
    change(Arc::make_mut(&mut consumers.0));
    let consumers = consumers.clone();
    let record =
        consumers.0.iter().map(|(name, handled)| ConsumerRecord { name: name.clone(), handled: *handled });
    txn.write(Consumers::key(), &ConsumersRecord { consumers: record.collect() });
    if let Some(floor) = consumers.floor().filter(|floor| Some(*floor) > before) {
        let next = Key::empty(Table::Inbox).with_number(floor.saturating_add(1));
        txn.delete_range(KeyRange::before(&next));
        txn.link_mut().floor = floor;
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
struct ConsumersRecord {
    #[prost(message, repeated, tag = "1")]
    consumers: Vec<ConsumerRecord>,
}

#[derive(Clone, PartialEq, Eq, Message)]
struct ConsumerRecord {
    #[prost(string, tag = "1")]
    name: String,
    #[prost(uint64, tag = "2")]
    handled: u64,
}
