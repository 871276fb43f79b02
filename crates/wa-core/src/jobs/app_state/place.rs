//! Under which address an entry stands: a person has a number and a hidden id, and is to have one entry.

use std::collections::HashMap;

use wa_appstate::{ActionKind, Collection, Edit, KeyRing};
use wa_jid::Jid;

use crate::book::{CollectionRow, LidMap};
use crate::event::AppStateUpdate;
use crate::txn::{Step, Txn};

#[derive(Debug, Clone, Copy)]
enum Form {
    Number,
    HiddenId,
}

/// The edits, each under the addresses that its entry has already. Without an entry a contact stands under its
/// number, and everything else as the caller said.
pub(super) fn settle(
    txn: &mut Txn<'_>,
    collection: Collection,
    ring: &KeyRing,
    edits: &[Edit],
) -> Step<Vec<Edit>> {
    need(txn, edits.iter().map(Edit::parts))?;
    let mut candidates = Vec::new();
    for edit in edits {
        candidates.push(forms(txn, edit)?);
    }
    let macs = |edit: &Edit| -> Vec<_> { ring.iter().map(|key| key.index_mac(edit.index_json())).collect() };
    let all = candidates.iter().flatten().flat_map(macs);
    txn.need(all.map(|index| CollectionRow::mac_key(collection, &index)))?;
    let mut settled = Vec::new();
    for (edit, candidates) in edits.iter().zip(candidates) {
        let mut place = None;
        for candidate in &candidates {
            for index in macs(candidate) {
                if place.is_none() && CollectionRow::value_mac(txn, collection, &index)?.is_some() {
                    place = Some(candidate.clone());
                }
            }
        }
        settled.push(match place {
            Some(place) => place,
            None if edit.kind() == Some(ActionKind::Contact) => under(txn, edit, Form::Number)?,
            None => edit.clone(),
        });
    }
    Ok(settled)
}

/// The edit as it is, and under the other addresses of the people in its index.
fn forms(txn: &mut Txn<'_>, edit: &Edit) -> Step<Vec<Edit>> {
    let mut forms = vec![edit.clone()];
    for form in [Form::Number, Form::HiddenId] {
        let other = under(txn, edit, form)?;
        if !forms.contains(&other) {
            forms.push(other);
        }
    }
    Ok(forms)
}

fn under(txn: &mut Txn<'_>, edit: &Edit, form: Form) -> Step<Edit> {
    let parts = address(txn, edit.parts(), form)?;
    Ok(edit.under(&parts).unwrap_or_else(|_| edit.clone()))
}

/// An index with all people named in one way, as far as both addresses are known.
fn address(txn: &mut Txn<'_>, mut parts: Vec<String>, form: Form) -> Step<Vec<String>> {
    for part in &mut parts {
        let Some(person) = person(part) else { continue };
        let wanted = match form {
            Form::Number => person.is_pn_family(),
            Form::HiddenId => person.is_lid_family(),
        };
        if !wanted && let Some(other) = LidMap::other(txn, &person)? {
            *part = other.to_string();
        }
    }
    Ok(parts)
}

fn person(part: &str) -> Option<Jid> {
    part.parse::<Jid>().ok().filter(|jid| part.contains('@') && jid.is_account())
}

fn need(txn: &mut Txn<'_>, indexes: impl Iterator<Item = Vec<String>>) -> Step {
    let people: Vec<Jid> = indexes.flatten().filter_map(|part| person(&part)).collect();
    txn.need(people.iter().map(LidMap::key))
}

/// Of several entries for one thing, made under different addresses of the same people, the newest.
pub(super) fn newest(txn: &mut Txn<'_>, updates: Vec<AppStateUpdate>) -> Step<Vec<AppStateUpdate>> {
    need(txn, updates.iter().map(|update| update.index.clone()))?;
    let mut places: HashMap<Vec<String>, usize> = HashMap::new();
    let mut kept: Vec<AppStateUpdate> = Vec::new();
    for update in updates {
        let name = address(txn, update.index.clone(), Form::HiddenId)?;
        let known = places.get(&name).and_then(|place| kept.get_mut(*place));
        match known {
            Some(known) if known.timestamp > update.timestamp => {}
            Some(known) => *known = update,
            None => {
                places.insert(name, kept.len());
                kept.push(update);
            }
        }
    }
    Ok(kept)
}
