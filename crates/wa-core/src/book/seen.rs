//! Which messages were handled before.
//!
//! Marks live in two generations of a month each: a mark is found for at least one month and at most
//! two, and a whole old generation goes at once.

use bytes::Bytes;
use wa_crypto::sha256;
use wa_jid::Jid;
use wa_stanza::MessageId;
use wa_store::{Key, KeyRange, Table};

use crate::book::Secrets;
use crate::txn::{Step, Txn};

const GENERATION_SECONDS: u64 = 31 * 24 * 60 * 60;

/// Marks of handled messages.
#[derive(Debug)]
pub(crate) struct Seen;

impl Seen {
    /// Where the mark of a message may be.
    pub(crate) fn keys(txn: &Txn<'_>, chat: &Jid, sender: &Jid, id: &MessageId) -> [Key; 2] {
        let generation = generation(txn);
        [generation, generation.saturating_sub(1)].map(|it| key(it, chat, sender, id))
    }

    /// Where the newest generation is noted.
    pub(crate) fn newest() -> Key {
        Key::text(Table::Meta, "seen generation")
    }

    pub(crate) fn contains(txn: &mut Txn<'_>, chat: &Jid, sender: &Jid, id: &MessageId) -> Step<bool> {
        let keys = Self::keys(txn, chat, sender, id);
        txn.need(keys.clone())?;
        let [now, before] = keys;
        Ok(txn.get(&now)?.is_some() || txn.get(&before)?.is_some())
    }

    pub(crate) fn mark(txn: &mut Txn<'_>, chat: &Jid, sender: &Jid, id: &MessageId) -> Step {
        let generation = Self::turn(txn)?;
        txn.put(key(generation, chat, sender, id), Bytes::new());
        Ok(())
    }

    /// The generation of today. In the first step of a new one what is older than the one before is
    /// forgotten.
    pub(crate) fn turn(txn: &mut Txn<'_>) -> Step<u64> {
        let generation = generation(txn);
        let newest = Self::newest();
        let stored = txn.get(&newest)?;
        if stored.as_deref() != Some(&generation.to_be_bytes()) {
            let oldest_kept = generation.saturating_sub(1);
            txn.delete_range(KeyRange::before(&Key::empty(Table::Seen).with_number(oldest_kept)));
            Secrets::forget_before(txn, oldest_kept);
            txn.put(newest, generation.to_be_bytes().to_vec());
        }
        Ok(generation)
    }

    pub(crate) fn generation(txn: &Txn<'_>) -> u64 {
        generation(txn)
    }
}

fn generation(txn: &Txn<'_>) -> u64 {
    txn.now().unix_seconds() / GENERATION_SECONDS
}

fn key(generation: u64, chat: &Jid, sender: &Jid, id: &MessageId) -> Key {
    let name = format!("{chat}\n{}\n{id}", sender.to_bare());
    let digest = sha256(name.as_bytes());
    let (short, _) = digest.split_at(16);
    Key::new(Table::Seen, [generation.to_be_bytes().as_slice(), short].concat())
}
