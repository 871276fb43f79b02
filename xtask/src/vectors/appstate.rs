//! `appstate.json`: the hash, key expansion, patches made and applied, snapshots.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_appstate::{
    AppStateError, Collection, CollectionState, Edit, Head, Index, IndexMac, KeyId, KeyRing, LtHash,
    Mutation, MutationKeys, Operation, Patch, Reader, Snapshot, SyncKey, ValueMac, Writer,
};
use wa_proto::appstate::{SyncActionData, SyncActionValue};
use wa_proto::prost::Message as _;

use super::scripted::ScriptedRng;
use super::{Outcome, bytes, number, same, text, unhex};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "lthash" => lthash(case)?,
        "keys" => keys(case)?,
        "patch" => patch(case)?,
        "patches" => judge(case, apply_patches(case))?,
        "snapshot" => judge(case, apply_snapshot(case))?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn lthash(case: &Value) -> Result<()> {
    let mut hash = LtHash::try_from(bytes(case, "base")?.as_slice())?;
    let items = |key: &str| -> Result<Vec<ValueMac>> {
        list(case, key)?.iter().map(|item| Ok(ValueMac::try_from(hex(item)?.as_slice())?)).collect()
    };
    hash.update(&items("subtract")?, &items("add")?);
    same("hash", hash.as_bytes(), &bytes(case, "result")?)
}

fn keys(case: &Value) -> Result<()> {
    let keys = MutationKeys::expand(&array(case, "key_data")?);
    same("index key", keys.expose_index(), &bytes(case, "index_key")?)?;
    same("value encryption key", keys.expose_value_encryption(), &bytes(case, "value_encryption_key")?)?;
    same("value MAC key", keys.expose_value_mac(), &bytes(case, "value_mac_key")?)?;
    same("snapshot MAC key", keys.expose_snapshot_mac(), &bytes(case, "snapshot_mac_key")?)?;
    same("patch MAC key", keys.expose_patch_mac(), &bytes(case, "patch_mac_key")?)
}

/// Makes the patch from its plaintext, stamps it, and reads it back.
fn patch(case: &Value) -> Result<()> {
    let collection = collection(case)?;
    let key = SyncKey::new(KeyId::new(bytes(case, "key_id")?), &array(case, "key_data")?, 0);
    let (before, after) = (state(&case["before"])?, state(&case["after"])?);
    let operation = match text(case, "operation")? {
        "SET" => Operation::Set,
        "REMOVE" => Operation::Remove,
        other => bail!("operation {other}"),
    };
    let index = text(case, "index_json")?;
    let plain = SyncActionData::decode(bytes(case, "sync_action_data")?.as_slice())?;
    let value = plain.value.context("no value in sync_action_data")?.encode_to_vec();
    let version = i32::try_from(number(case, "action_version")?)?;
    let edit = Edit::raw(operation, &serde_json::from_str::<Vec<String>>(index)?, value, version)?;
    same("index", edit.index_json(), index.as_bytes())?;

    let mut rng = ScriptedRng::new(bytes(case, "iv")?);
    let made =
        Writer::new(collection, &key).patch(before.head(), &before, std::slice::from_ref(&edit), &mut rng)?;
    let (_, record) = made.patch.mutations().first().context("no record was made")?;
    same("index MAC", record.index_mac().as_bytes(), &bytes(case, "index_mac")?)?;
    same("value MAC", record.value_mac().as_bytes(), &bytes(case, "value_mac")?)?;
    same("value", record.value(), &bytes(case, "value_blob")?)?;
    same("snapshot MAC", made.patch.snapshot_mac(), &bytes(case, "snapshot_mac")?)?;
    same("patch MAC", made.patch.patch_mac(), &bytes(case, "patch_mac")?)?;
    let sent = made.patch.encode();
    same("patch", &sent, &bytes(case, "patch_as_sent")?)?;
    let served = Patch::stamp(&sent, made.head.version)?;
    same("stamped patch", &served, &bytes(case, "patch_as_served")?)?;
    let mut state = before.clone();
    state.commit(made.head, &made.changes);
    ensure!(state == after, "the state after making the patch differs");

    let ring = KeyRing::from_iter([key]);
    let applied = Reader::new(collection, &ring).patch(before.head(), &before, &Patch::decode(served)?)?;
    let mut state = before;
    state.commit(applied.head, &applied.changes);
    ensure!(state == after, "the state after applying the patch differs");
    let [mutation] = applied.mutations.as_slice() else { bail!("not one mutation") };
    ensure!(edit.is(mutation), "the mutation is not the edit");
    let index = mutation.index()?;
    ensure!(index.kind().is_none() || index.to_json() == text(case, "index_json")?, "typed index differs");
    same_value(mutation, version, &case["sync_action_value"])
}

/// What a run of patches, or a snapshot, came to.
struct Finished {
    state: CollectionState,
    mutations: Vec<Mutation>,
}

fn apply_patches(case: &Value) -> Result<Result<Finished, AppStateError>> {
    let (collection, ring) = (collection(case)?, ring(case)?);
    let mut finished = Finished { state: state(&case["before"])?, mutations: Vec::new() };
    for patch in list(case, "patches")? {
        let state = &finished.state;
        let applied = Patch::decode(hex(patch)?)
            .and_then(|patch| Reader::new(collection, &ring).patch(state.head(), state, &patch));
        match applied {
            Ok(applied) => {
                finished.state.commit(applied.head, &applied.changes);
                finished.mutations.extend(applied.mutations);
            }
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(Ok(finished))
}

fn apply_snapshot(case: &Value) -> Result<Result<Finished, AppStateError>> {
    let (collection, ring) = (collection(case)?, ring(case)?);
    let applied = Snapshot::decode(bytes(case, "snapshot")?)
        .and_then(|snapshot| Reader::new(collection, &ring).snapshot(&snapshot));
    Ok(applied.map(|applied| {
        let mut state = CollectionState::new();
        state.commit(applied.head, &applied.changes);
        Finished { state, mutations: applied.mutations }
    }))
}

/// Holds an outcome against what the case expects.
fn judge(case: &Value, outcome: Result<Result<Finished, AppStateError>>) -> Result<()> {
    let outcome = outcome?;
    let expect = text(case, "expect")?;
    match (expect, outcome) {
        ("either", _) => Ok(()),
        ("accept", Ok(finished)) => compare(&case["baileys"], finished),
        ("accept", Err(error)) => Err(error).context("should have been accepted"),
        ("reject", Err(AppStateError::MissingKeys(_))) => bail!("keys are missing, so nothing was checked"),
        ("reject", Err(_)) => Ok(()),
        ("reject", Ok(_)) => bail!("should have been rejected"),
        (expect, outcome) => {
            let id = expect.strip_prefix("missing key ").with_context(|| format!("expect {expect}"))?;
            let id = KeyId::new(unhex(id)?);
            match outcome {
                Err(AppStateError::MissingKeys(ids)) if ids.contains(&id) => Ok(()),
                Err(error) => Err(error).context("should have named the missing key"),
                Ok(_) => bail!("should have named the missing key"),
            }
        }
    }
}

fn compare(theirs: &Value, finished: Finished) -> Result<()> {
    ensure!(finished.state == state(&theirs["state"])?, "the state differs");
    if let Some(count) = theirs["count"].as_u64() {
        ensure!(u64::try_from(finished.mutations.len())? == count, "the number of records differs");
    }
    let Some(expected) = theirs["mutations"].as_array() else { return Ok(()) };
    let ours: BTreeMap<Vec<String>, Mutation> =
        finished.mutations.into_iter().map(|mutation| (mutation.parts(), mutation)).collect();
    ensure!(ours.len() == expected.len(), "{} mutations, expected {}", ours.len(), expected.len());
    for expected in expected {
        let index: Vec<String> = serde_json::from_value(expected["index"].clone())?;
        let mutation = ours.get(&index).context("an index is missing")?;
        same_value(mutation, i32::try_from(number(expected, "version")?)?, &expected["value"])?;
    }
    Ok(())
}

/// The version, the time, and the field that carries the action; and that the schema loses nothing.
fn same_value(mutation: &Mutation, version: i32, expected: &Value) -> Result<()> {
    ensure!(mutation.action_version() == version, "the action has another version");
    let value: SyncActionValue = mutation.value()?;
    same("value, written again", &value.encode_to_vec(), mutation.value_bytes())?;
    let timestamp = match &expected["timestamp"] {
        Value::String(text) => Some(text.parse::<i64>()?),
        timestamp => timestamp.as_i64(),
    };
    ensure!(value.timestamp == timestamp, "the time differs");
    if let Some(field) = mutation.kind().and_then(|kind| kind.descriptor().value) {
        ensure!(!expected[field.name].is_null(), "the vector has no field {}", field.name);
    }
    if let Some(pinned) = expected["pinAction"]["pinned"].as_bool() {
        ensure!(value.pin_action.and_then(|pin| pin.pinned) == Some(pinned), "pinned differs");
    }
    if let Some(muted) = expected["muteAction"]["muted"].as_bool() {
        ensure!(value.mute_action.and_then(|mute| mute.muted) == Some(muted), "muted differs");
    }
    if let Some(name) = expected["contactAction"]["fullName"].as_str() {
        let ours = value.contact_action.and_then(|contact| contact.full_name);
        ensure!(ours.as_deref() == Some(name), "the name differs");
    }
    Index::from_json(mutation.index_json()).context("typed index")?;
    Ok(())
}

fn collection(case: &Value) -> Result<Collection> {
    Collection::from_name(text(case, "collection")?).context("unknown collection")
}

fn ring(case: &Value) -> Result<KeyRing> {
    let key = |key: &Value| Ok(SyncKey::new(KeyId::new(bytes(key, "id")?), &array(key, "data")?, 0));
    list(case, "keys")?.iter().map(key).collect()
}

fn state(state: &Value) -> Result<CollectionState> {
    let hash = LtHash::try_from(bytes(state, "hash")?.as_slice())?;
    let rows = state["index_value"].as_object().context("no index_value")?.iter().map(|(index, value)| {
        Ok((IndexMac::try_from(unhex(index)?.as_slice())?, ValueMac::try_from(hex(value)?.as_slice())?))
    });
    let rows = rows.collect::<Result<Vec<_>>>()?;
    Ok(CollectionState::from_rows(Head { version: number(state, "version")?, hash }, rows))
}

fn list<'v>(case: &'v Value, key: &str) -> Result<&'v [Value]> {
    case[key].as_array().map(Vec::as_slice).with_context(|| format!("field {key} is not a list"))
}

fn hex(value: &Value) -> Result<Vec<u8>> {
    unhex(value.as_str().context("not a string")?)
}

fn array(case: &Value, key: &str) -> Result<[u8; 32]> {
    bytes(case, key)?.try_into().map_err(|_| anyhow::anyhow!("{key} is not 32 bytes long"))
}
