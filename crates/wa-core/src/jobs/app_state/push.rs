//! Changes of ours on their way to the server, one of a collection at a time.
//!
//! Each is a row from the moment it is accepted until its outcome is known, so neither a lost connection nor a
//! restart loses it. One whose outcome is in doubt is made again: had the server taken it, what it took comes back
//! first, and the change is found settled.

use std::collections::BTreeMap;

use wa_appstate::{Collection, Conflict, Mutation, Push, Writer};
use wa_binary::NodeRef;
use wa_stanza::Request as _;
use wa_stanza::appstate::{CollectionRequest, CollectionState, SyncAppState};

use super::{PATIENCE, Stage, gather, name, place, start, want};
use crate::book::{ChangeRow, CollectionRow, SyncKeys};
use crate::live::{Awaiting, Phase};
use crate::txn::{Step, Txn};
use crate::{CallId, CommandError, EditAppState, Reply};

/// A change on its way.
#[derive(Debug, Clone)]
pub(crate) struct Pushing {
    /// Who waits for the outcome; nobody after a restart.
    call: Option<CallId>,
    push: Push,
    /// After an attempt: what came of the collection since.
    applied: Option<Vec<Mutation>>,
    /// Whether the server refused the attempt because others were quicker.
    conflict: bool,
}

impl Pushing {
    /// A change as it was stored, which may have been tried before.
    pub(crate) fn restored(change: EditAppState) -> Self {
        let push = Push::new(change.collection, change.edits);
        Self { call: None, push, applied: Some(Vec::new()), conflict: false }
    }
}

/// Takes in a change.
pub(crate) fn accept(txn: &mut Txn<'_>, call: CallId, change: &EditAppState) -> Step {
    let EditAppState { collection, edits } = change;
    let elsewhere = edits.iter().filter_map(wa_appstate::Edit::collection).any(|it| it != *collection);
    if edits.is_empty() || elsewhere {
        txn.reply(call, Reply::Failed(CommandError::Edit));
        return Ok(());
    }
    if txn.account().me.is_none() {
        txn.reply(call, Reply::Failed(CommandError::NotPaired));
        return Ok(());
    }
    let push = Push::new(*collection, edits.clone());
    let link = txn.link_mut();
    link.push_number += 1;
    let number = link.push_number;
    ChangeRow::save(txn, number, change);
    let pushing = Pushing { call: Some(call), push, applied: None, conflict: false };
    txn.live.pushes.insert(number, pushing);
    resume(txn, *collection)
}

/// The connection is there.
pub(crate) fn all(txn: &mut Txn<'_>) -> Step {
    Collection::ALL.into_iter().try_for_each(|collection| resume(txn, collection))
}

fn of(txn: &Txn<'_>, collection: Collection) -> Vec<u64> {
    let pushes = txn.live.pushes.iter().filter(|(_, it)| it.push.collection() == collection);
    pushes.map(|(number, _)| *number).collect()
}

/// The collection is as new as the server's: the first change that waits is made on top.
pub(super) fn resume(txn: &mut Txn<'_>, collection: Collection) -> Step {
    while let Some(number) = of(txn, collection).first().copied() {
        let at_rest = txn.live.collections.get(&collection).is_none();
        if txn.link().phase != Phase::Online || !at_rest {
            return Ok(());
        }
        let Some(row) = CollectionRow::load(txn, collection)?.filter(|row| !row.wanted) else {
            return want(txn, &[(collection, None)]);
        };
        let Some(mut pushing) = txn.live.pushes.get(&number).cloned() else { return Ok(()) };
        let conflict = core::mem::take(&mut pushing.conflict);
        if let Some(applied) = pushing.applied.take().filter(|applied| conflict || !applied.is_empty()) {
            match pushing.push.conflict(&applied) {
                Ok(Conflict::Again) => {}
                Ok(Conflict::Settled) => {
                    done(txn, number, Reply::Done);
                    continue;
                }
                Err(_) => {
                    done(txn, number, Reply::Failed(CommandError::Conflicts));
                    continue;
                }
            }
        }
        match make(txn, number, &mut pushing.push, &row)? {
            Ok(patch) => {
                let collections =
                    vec![CollectionRequest::push(name(collection), row.head.version, patch.into())];
                txn.live.pushes.insert(number, pushing);
                txn.request_within(&SyncAppState { collections }, Awaiting::Push(number), PATIENCE);
                set_stage(txn, collection, Stage::Pushing);
                return Ok(());
            }
            Err(error) => done(txn, number, Reply::Failed(error)),
        }
    }
    Ok(())
}

/// The patch on top of what we have. The edits go to the entries that are there already.
fn make(
    txn: &mut Txn<'_>,
    number: u64,
    push: &mut Push,
    row: &CollectionRow,
) -> Step<Result<Vec<u8>, CommandError>> {
    let collection = push.collection();
    let ring = SyncKeys::load(txn)?;
    let Some(key) = ring.for_writing() else { return Ok(Err(CommandError::NoSyncKey)) };
    let edits = place::settle(txn, collection, &ring, push.edits())?;
    if edits != push.edits() {
        push.replace(edits);
        // Should it be made again, what comes back of it is to be known again.
        ChangeRow::save(txn, number, &EditAppState { collection, edits: push.edits().to_vec() });
    }
    let indexes = Writer::new(collection, key).index_macs(push.edits());
    txn.need(indexes.iter().map(|index| CollectionRow::mac_key(collection, index)))?;
    let mut macs = BTreeMap::new();
    for index in indexes {
        if let Some(mac) = CollectionRow::value_mac(txn, collection, &index)? {
            macs.insert(index, mac);
        }
    }
    let made = push.patch(key, &row.head, &macs, txn.rng());
    Ok(made.map(|made| made.patch.encode()).map_err(|_| CommandError::Edit))
}

fn set_stage(txn: &mut Txn<'_>, collection: Collection, stage: Stage) {
    let mut syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
    syncing.stage = stage;
    txn.live.collections.insert(collection, syncing);
}

fn done(txn: &mut Txn<'_>, number: u64, reply: Reply) {
    if let Some(pushing) = txn.live.pushes.get(&number) {
        let call = pushing.call;
        txn.live.pushes.remove(&number);
        txn.delete(ChangeRow::key(number));
        if let Some(call) = call {
            txn.reply(call, reply);
        }
    }
}

/// The server has taken the change, or has something newer, or refuses.
pub(crate) fn answered(txn: &mut Txn<'_>, number: u64, answer: Result<NodeRef<'_>, CommandError>) -> Step {
    let Some(mut pushing) = txn.live.pushes.get(&number).cloned() else { return Ok(()) };
    let collection = pushing.push.collection();
    let answer = match answer.map(|node| SyncAppState::parse(node)) {
        Ok(Ok(answers)) => answers.into_iter().find(|answer| answer.name.as_str() == collection.name()),
        Ok(Err(_)) => {
            done(txn, number, Reply::Failed(CommandError::Answer));
            return look(txn, collection);
        }
        Err(error) => {
            done(txn, number, Reply::Failed(error));
            return look(txn, collection);
        }
    };
    match answer {
        Some(answer) if answer.is_conflict() => {
            pushing.applied = Some(Vec::new());
            pushing.conflict = true;
            txn.live.pushes.insert(number, pushing);
            set_stage(txn, collection, Stage::Asked);
            let more = answer.state == CollectionState::MorePatches || answer.patches.is_empty();
            gather(txn, collection, &answer, more)
        }
        Some(answer) if answer.error.is_some() => {
            let code = answer.error.as_ref().map_or(0, |error| error.code.code());
            done(txn, number, Reply::Failed(CommandError::Refused { code: code.into() }));
            look(txn, collection)
        }
        // What we wrote comes back with the next question and is taken in like everybody else's changes.
        _ => {
            done(txn, number, Reply::Done);
            look(txn, collection)
        }
    }
}

/// Asks what the collection holds now.
fn look(txn: &mut Txn<'_>, collection: Collection) -> Step {
    set_stage(txn, collection, Stage::Wanted);
    want(txn, &[(collection, None)])?;
    start(txn)
}

/// There is no answer: the server may have taken it or not. What it has is looked at, and the change made again.
pub(crate) fn unanswered(txn: &mut Txn<'_>, number: u64) {
    let Some(mut pushing) = txn.live.pushes.get(&number).cloned() else { return };
    let collection = pushing.push.collection();
    pushing.applied = Some(Vec::new());
    txn.live.pushes.insert(number, pushing);
    super::outcome::later(txn, collection);
}

/// What other devices changed while a change of ours was on its way.
pub(super) fn applied(txn: &mut Txn<'_>, collection: Collection, mutations: &[Mutation]) {
    for number in of(txn, collection) {
        if let Some(mut pushing) = txn.live.pushes.get(&number).cloned()
            && let Some(applied) = &mut pushing.applied
        {
            let edits = pushing.push.edits();
            let ours = |it: &&Mutation| edits.iter().any(|edit| edit.index_json() == it.index_json());
            applied.extend(mutations.iter().filter(ours).cloned());
            txn.live.pushes.insert(number, pushing);
        }
    }
}

/// The collection cannot be written.
pub(super) fn give_up(txn: &mut Txn<'_>, collection: Collection, why: &CommandError) {
    for number in of(txn, collection) {
        done(txn, number, Reply::Failed(why.clone()));
    }
}

/// The account is gone, and its rows with it.
pub(super) fn forget(txn: &mut Txn<'_>) {
    for collection in Collection::ALL {
        give_up(txn, collection, &CommandError::NotPaired);
    }
}
