//! Keeping app state as new as the server's: what to fetch, when, and what to do when it fails.
//!
//! ```text
//! at rest ── told of something newer ──> wanted ── iq ──> asked ──> fetching blobs ──> applied ──> at rest
//!                                          ^ ^                                           │
//!                 more patches, told again │ └── a MAC is wrong: snapshot, once strictly ┤
//!                    the phone's own copy ─┤     and once with leave to skip, then stuck │
//!                        keys came from the phone <── parked <── keys are missing ───────┘
//! ```

mod apply;
mod batch;
pub(crate) mod keys;
mod outcome;
mod place;
pub(crate) mod push;
pub(crate) mod recovery;
mod tell;

use core::time::Duration;

use wa_appstate::Collection;
use wa_binary::NodeRef;
use wa_stanza::Request as _;
use wa_stanza::appstate::{
    CollectionAnswer, CollectionName, CollectionRequest, CollectionState, SnapshotWish, SyncAppState,
};

use crate::book::{CollectionRow, SyncKeys};
use crate::fetch::{Fetch, Fetched, Reading, Source, Unpacked};
use crate::jobs::history;
use crate::live::{Awaiting, Fetching, Phase};
use crate::txn::{Step, Txn};
use crate::{CommandError, Now};

use batch::Batch;
pub(crate) use push::Pushing;

/// How long the server may take for an answer.
const PATIENCE: Duration = Duration::from_secs(75);
/// A server that always has more is not believed for ever.
const MAX_ROUNDS: u32 = 500;

/// A collection that is not at rest.
#[derive(Debug, Clone, Default)]
pub(crate) struct Syncing {
    stage: Stage,
    /// Something newer was announced since it was asked for.
    again: bool,
    /// Whether it was asked for from the beginning, so that what comes tells how things stand.
    full: bool,
    /// Whether the next question is for a snapshot, because what we have does not fit.
    rebuild: bool,
    /// How often it was rebuilt.
    rebuilt: u8,
    rounds: u32,
    /// Failures in a row of getting anything.
    failures: u32,
}

#[derive(Debug, Clone, Default)]
enum Stage {
    /// To be asked for with the next question.
    #[default]
    Wanted,
    Asked,
    Fetching(Box<Batch>),
    /// Until keys come.
    Parked,
    /// Until the next attempt.
    Waiting(Now),
    /// A change of ours is with the server.
    Pushing,
}

fn all() -> Vec<(Collection, Option<u64>)> {
    Collection::ALL.map(|collection| (collection, None)).to_vec()
}

/// The server has something newer in all collections, or may have.
pub(crate) fn want_all(txn: &mut Txn<'_>) -> Step {
    want(txn, &all())
}

/// The server has these versions, or versions that it does not name.
pub(crate) fn want(txn: &mut Txn<'_>, wanted: &[(Collection, Option<u64>)]) -> Step {
    txn.need(wanted.iter().map(|(collection, _)| CollectionRow::key(*collection)))?;
    for (collection, version) in wanted {
        let known = CollectionRow::load(txn, *collection)?;
        let mut row = known.unwrap_or_default();
        if version.is_some_and(|version| version <= row.head.version) {
            continue;
        }
        if known.is_none() || !row.wanted {
            row.wanted = true;
            row.save(txn, *collection);
        }
        let mut syncing = txn.live.collections.get(collection).cloned().unwrap_or_default();
        match syncing.stage {
            Stage::Asked | Stage::Fetching(_) | Stage::Pushing => syncing.again = true,
            Stage::Parked => syncing.stage = Stage::Wanted,
            Stage::Wanted | Stage::Waiting(_) => {}
        }
        txn.live.collections.insert(*collection, syncing);
    }
    start(txn)
}

/// The connection is there: what was never synchronised or not finished goes on.
pub(crate) fn online(txn: &mut Txn<'_>) -> Step {
    txn.need(Collection::ALL.map(CollectionRow::key))?;
    let has_keys = !SyncKeys::load(txn)?.is_empty();
    let mut wanted = Vec::new();
    for collection in Collection::ALL {
        match CollectionRow::load(txn, collection)? {
            Some(row) if !row.wanted => {}
            None if !has_keys => {}
            _ => wanted.push((collection, None)),
        }
    }
    want(txn, &wanted)?;
    push::all(txn)?;
    history::online(txn)
}

/// The connection is gone.
pub(crate) fn interrupted(txn: &mut Txn<'_>) {
    for collection in Collection::ALL {
        let Some(mut syncing) = txn.live.collections.get(&collection).cloned() else { continue };
        match syncing.stage {
            Stage::Pushing if !syncing.again => {
                txn.live.collections.remove(&collection);
                continue;
            }
            Stage::Asked | Stage::Waiting(_) | Stage::Pushing => syncing.stage = Stage::Wanted,
            Stage::Wanted | Stage::Fetching(_) | Stage::Parked => {}
        }
        syncing.failures = 0;
        txn.live.collections.insert(collection, syncing);
    }
}

/// The account is gone.
pub(crate) fn forget(txn: &mut Txn<'_>) {
    for collection in Collection::ALL {
        txn.live.collections.remove(&collection);
    }
    push::forget(txn);
    let fetches: Vec<u64> = txn.live.fetches.iter().map(|(id, _)| *id).collect();
    for id in fetches {
        txn.live.fetches.remove(&id);
    }
    let history: Vec<u64> = txn.live.history.iter().map(|(number, _)| *number).collect();
    for number in history {
        txn.live.history.remove(&number);
    }
}

/// Asks for everything that is wanted, in one question.
fn start(txn: &mut Txn<'_>) -> Step {
    if txn.link().phase != Phase::Online {
        return Ok(());
    }
    let wanted = |(collection, syncing): (&Collection, &Syncing)| {
        matches!(syncing.stage, Stage::Wanted).then_some(*collection)
    };
    let ready: Vec<Collection> = txn.live.collections.iter().filter_map(wanted).collect();
    if ready.is_empty() {
        return Ok(());
    }
    txn.need(ready.iter().map(|collection| CollectionRow::key(*collection)))?;
    let mut collections = Vec::new();
    for collection in &ready {
        let row = CollectionRow::load(txn, *collection)?.unwrap_or_default();
        let mut syncing = txn.live.collections.get(collection).cloned().unwrap_or_default();
        let mut request = CollectionRequest::since(name(*collection), row.head.version);
        if syncing.rebuild {
            request.wish = SnapshotWish::Snapshot;
        }
        syncing.full |= syncing.rebuild || !row.synced;
        syncing.stage = Stage::Asked;
        syncing.again = false;
        txn.live.collections.insert(*collection, syncing);
        collections.push(request);
    }
    txn.request_within(&SyncAppState { collections }, Awaiting::Collections(ready), PATIENCE);
    Ok(())
}

fn name(collection: Collection) -> CollectionName {
    CollectionName::from_wire(collection.name())
}

/// The server has answered, or refuses all of it.
pub(crate) fn answered(
    txn: &mut Txn<'_>,
    asked: &[Collection],
    answer: Result<NodeRef<'_>, CommandError>,
) -> Step {
    let (answers, refusal) = match answer {
        Ok(node) => (SyncAppState::parse(node).unwrap_or_default(), None),
        Err(CommandError::Refused { code }) => (Vec::new(), Some(code)),
        Err(_) => (Vec::new(), None),
    };
    for collection in asked {
        let answer = answers.iter().find(|answer| answer.name.as_str() == collection.name());
        match (answer, refusal) {
            (Some(answer), _) => taken(txn, *collection, answer)?,
            (None, Some(400 | 404)) => outcome::stuck(txn, *collection),
            (None, _) => outcome::later(txn, *collection),
        }
    }
    start(txn)
}

/// There is no answer, and will be none.
pub(crate) fn unanswered(txn: &mut Txn<'_>, asked: &[Collection]) {
    for collection in asked {
        outcome::later(txn, *collection);
    }
}

/// The answer for one collection.
fn taken(txn: &mut Txn<'_>, collection: Collection, answer: &CollectionAnswer) -> Step {
    let more = answer.state == CollectionState::MorePatches;
    match &answer.error {
        // Somebody else wrote at this moment.
        Some(_) if answer.is_conflict() => outcome::finished(txn, collection, more),
        Some(error) if matches!(error.code.code(), 400 | 404) => {
            outcome::stuck(txn, collection);
            Ok(())
        }
        Some(_) => {
            outcome::later(txn, collection);
            Ok(())
        }
        None => gather(txn, collection, answer, more),
    }
}

/// Reads what the server has, and fetches what lies elsewhere.
fn gather(txn: &mut Txn<'_>, collection: Collection, answer: &CollectionAnswer, more: bool) -> Step {
    match Batch::read(answer, more) {
        Ok(batch) => go_on(txn, collection, batch),
        Err(_) => outcome::damaged(txn, collection),
    }
}

/// Applies a batch, or fetches the next blob that it lacks.
fn go_on(txn: &mut Txn<'_>, collection: Collection, mut batch: Batch) -> Step {
    match batch.next_blob() {
        Ok(None) => apply::apply(txn, collection, batch),
        Ok(Some(blob)) => {
            let id = txn.rng().next_u64();
            let mut syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
            syncing.stage = Stage::Fetching(Box::new(batch));
            txn.live.collections.insert(collection, syncing);
            txn.live.fetches.insert(id, Fetching::Collection(collection));
            txn.fetch(Fetch { id, source: Source::Hosted(blob), reading: Reading::default() });
            Ok(())
        }
        Err(_) => outcome::damaged(txn, collection),
    }
}

/// A blob has come, or cannot be had.
pub(crate) fn fetched(txn: &mut Txn<'_>, fetched: &Fetched) -> Step {
    let Some(what) = txn.live.fetches.get(&fetched.id).copied() else { return Ok(()) };
    let collection = match what {
        Fetching::Collection(collection) => collection,
        Fetching::History(number) => return history::fetched(txn, number, fetched),
    };
    txn.live.fetches.remove(&fetched.id);
    let stage = txn.live.collections.get(&collection).map(|syncing| syncing.stage.clone());
    let Some(Stage::Fetching(mut batch)) = stage else { return Ok(()) };
    match &fetched.outcome {
        Ok(Unpacked::Plain(bytes)) => match batch.give(bytes.clone()) {
            Ok(()) => go_on(txn, collection, *batch)?,
            Err(_) => outcome::damaged(txn, collection)?,
        },
        _ => outcome::later(txn, collection),
    }
    start(txn)
}

/// It is time for another attempt.
pub(crate) fn due(txn: &mut Txn<'_>) -> Step {
    let now = txn.now();
    for collection in Collection::ALL {
        let Some(mut syncing) = txn.live.collections.get(&collection).cloned() else { continue };
        if matches!(syncing.stage, Stage::Waiting(at) if at <= now) {
            syncing.stage = Stage::Wanted;
            txn.live.collections.insert(collection, syncing);
        }
    }
    outcome::arm(txn);
    start(txn)
}
