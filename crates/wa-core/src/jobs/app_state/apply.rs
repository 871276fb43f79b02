//! Verifying what came and taking it over.

use std::collections::BTreeMap;

use wa_appstate::{AppStateError, Collection, KeyRing, Mutation, Patch, Reader};

use super::{Batch, keys, outcome, push, tell};
use crate::book::{CollectionRow, SyncKeys};
use crate::txn::{Step, Txn};

/// Applies a batch as far as it is good. What was good is kept, and told, whatever follows.
pub(super) fn apply(txn: &mut Txn<'_>, collection: Collection, batch: Batch) -> Step {
    let rows = batch.patches().iter().flat_map(Patch::index_macs);
    txn.need(rows.map(|index| CollectionRow::mac_key(collection, &index)))?;
    let ring = SyncKeys::load(txn)?;
    let mut row = CollectionRow::load(txn, collection)?.unwrap_or_default();
    let syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
    let mut reader = Reader::new(collection, &ring);
    if syncing.rebuilt > 1 {
        reader = reader.skip_bad_records().accept_divergence();
    }
    // A snapshot that nobody asked for replaces nothing.
    let snapshot = batch.snapshot().filter(|_| syncing.rebuild || row.head.version == 0);
    let full = syncing.full || snapshot.is_some();
    let mut told = Vec::new();
    let mut failure = None;
    if let Some(snapshot) = snapshot {
        match reader.snapshot(snapshot) {
            Ok(applied) => {
                row.apply(txn, collection, &applied);
                tell::replaced(txn, collection);
                told.extend(applied.mutations);
            }
            Err(error) => failure = Some(error),
        }
    }
    if failure.is_none() {
        failure = patches(txn, collection, &reader, &mut row, &batch, &mut told)?.err();
    }
    if snapshot.is_some() && failure.is_none() {
        rebuilt(txn, collection);
    }
    row.save(txn, collection);
    push::applied(txn, collection, &told);
    let told = if full { Mutation::latest(told) } else { told };
    tell::tell(txn, collection, &told, full)?;
    match failure {
        None => outcome::finished(txn, collection, batch.more()),
        Some(AppStateError::MissingKeys(ids)) => keys::park(txn, collection, &missing(&ids, &batch, &ring)),
        Some(_) => outcome::damaged(txn, collection),
    }
}

fn rebuilt(txn: &mut Txn<'_>, collection: Collection) {
    if let Some(mut syncing) = txn.live.collections.get(&collection).cloned() {
        syncing.rebuild = false;
        txn.live.collections.insert(collection, syncing);
    }
}

/// All that the batch lacks, so that the phone is asked once.
fn missing(ids: &[wa_appstate::KeyId], batch: &Batch, ring: &KeyRing) -> Vec<wa_appstate::KeyId> {
    let snapshot = batch.snapshot().map(|snapshot| snapshot.missing_keys(ring)).unwrap_or_default();
    let patches = batch.patches().iter().flat_map(|patch| patch.missing_keys(ring));
    let mut all: Vec<_> = ids.iter().cloned().chain(snapshot).chain(patches).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn patches(
    txn: &mut Txn<'_>,
    collection: Collection,
    reader: &Reader<'_>,
    row: &mut CollectionRow,
    batch: &Batch,
    told: &mut Vec<Mutation>,
) -> Step<Result<(), AppStateError>> {
    for patch in batch.patches() {
        // The answer to a write may bring what a notification made us fetch before.
        if patch.version().is_some_and(|version| version <= row.head.version) {
            continue;
        }
        let mut macs = BTreeMap::new();
        for index in patch.index_macs() {
            if let Some(mac) = CollectionRow::value_mac(txn, collection, &index)? {
                macs.insert(index, mac);
            }
        }
        match reader.patch(&row.head, &macs, patch) {
            Ok(applied) => {
                row.apply(txn, collection, &applied);
                told.extend(applied.mutations);
            }
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(()))
}
