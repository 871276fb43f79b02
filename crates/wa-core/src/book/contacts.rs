//! The address book that the devices of our account share, as far as it says who is a contact.

use std::collections::BTreeSet;

use prost::Message;
use wa_jid::Jid;
use wa_store::{Key, Table};

use crate::txn::{Step, Txn};

/// Rows that the book is spread over, so that a change writes a small part of it.
const SHARDS: u64 = 32;

/// The contacts, by the addresses that the book has them under.
#[derive(Debug)]
pub(crate) struct Contacts;

impl Contacts {
    fn key(shard: u64) -> Key {
        Key::empty(Table::AppState).with("contacts").with_number(shard)
    }

    fn shard(contact: &Jid) -> u64 {
        contact.user().bytes().fold(0, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(byte.into()))
            % SHARDS
    }

    fn load(txn: &mut Txn<'_>, shard: u64) -> Step<BTreeSet<String>> {
        let record: Option<ShardRecord> = txn.read(&Self::key(shard))?;
        Ok(record.map(|record| record.contacts.into_iter().collect()).unwrap_or_default())
    }

    /// Takes over what was added and removed; the last word on somebody counts.
    pub(crate) fn change(txn: &mut Txn<'_>, changes: &[(Jid, bool)]) -> Step {
        let shards: BTreeSet<u64> = changes.iter().map(|(contact, _)| Self::shard(contact)).collect();
        txn.need(shards.iter().map(|shard| Self::key(*shard)))?;
        for shard in shards {
            let mut contacts = Self::load(txn, shard)?;
            for (contact, is_contact) in changes.iter().filter(|(contact, _)| Self::shard(contact) == shard) {
                match is_contact {
                    true => contacts.insert(contact.to_string()),
                    false => contacts.remove(&contact.to_string()),
                };
            }
            txn.write(Self::key(shard), &ShardRecord { contacts: contacts.into_iter().collect() });
        }
        Ok(())
    }

    /// Forgets everybody: a copy of the whole book follows.
    pub(crate) fn clear(txn: &mut Txn<'_>) {
        for shard in 0..SHARDS {
            txn.delete(Self::key(shard));
        }
    }

    pub(crate) fn all(txn: &mut Txn<'_>) -> Step<Vec<Jid>> {
        txn.need((0..SHARDS).map(Self::key))?;
        let mut all = Vec::new();
        for shard in 0..SHARDS {
            all.extend(Self::load(txn, shard)?.iter().filter_map(|contact| contact.parse::<Jid>().ok()));
        }
        Ok(all)
    }
}

#[derive(Clone, PartialEq, Eq, Message)]
#[prost(skip_debug)]
struct ShardRecord {
    #[prost(string, repeated, tag = "1")]
    contacts: Vec<String>,
}

impl core::fmt::Debug for ShardRecord {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "ShardRecord([{} contacts])", self.contacts.len())
    }
}
