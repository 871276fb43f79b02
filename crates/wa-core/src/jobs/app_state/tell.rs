//! What changes of app state mean for us, and telling the application.

use wa_appstate::{ActionKind, Collection, Index, Mutation, Operation};
use wa_jid::Jid;

use super::place;

use crate::book::{Contacts, LidMap, Salt, SyncKeys};
use crate::event::{AppStateAction, AppStateUpdate, Event};
use crate::jobs::presence;
use crate::txn::{Step, Txn};

pub(super) fn tell(txn: &mut Txn<'_>, collection: Collection, mutations: &[Mutation], full: bool) -> Step {
    let updates: Vec<AppStateUpdate> =
        mutations.iter().filter_map(|it| AppStateUpdate::of(collection, it, full)).collect();
    let pairs: Vec<(&Jid, &Jid)> = updates.iter().filter_map(pair).collect();
    LidMap::learn_all(txn, &pairs)?;
    let updates = if full { place::newest(txn, updates)? } else { updates };
    for mutation in mutations {
        remember(txn, mutation)?;
    }
    let contacts: Vec<(Jid, bool)> = mutations.iter().filter_map(contact).collect();
    Contacts::change(txn, &contacts)?;
    let about = updates.iter().filter_map(|update| update.action.address()).filter(|it| it.is_account());
    txn.need(about.map(LidMap::key))?;
    for mut update in updates {
        if let Some(address) = update.action.address() {
            update.person = LidMap::partner(txn, &address.clone())?;
        }
        if let AppStateAction::PushName { name } = &update.action {
            rename(txn, name);
        }
        txn.emit(Event::AppState(Box::new(update)));
    }
    Ok(())
}

/// Who is a contact now, or is none any more.
fn contact(mutation: &Mutation) -> Option<(Jid, bool)> {
    let (Index::Contact { id } | Index::LidContact { id }) = mutation.index().ok()? else { return None };
    let contact = id.parse::<Jid>().ok().filter(Jid::is_account)?;
    Some((contact, mutation.operation() == Operation::Set))
}

/// A phone number and the LID of the same account.
fn pair(update: &AppStateUpdate) -> Option<(&Jid, &Jid)> {
    let (one, other) = match &update.action {
        AppStateAction::Contact { contact, other: Some(other), .. } => (contact, other),
        AppStateAction::PhoneNumber { lid, pn } => (lid, pn),
        _ => return None,
    };
    match (one.is_pn(), other.is_lid(), one.is_lid(), other.is_pn()) {
        (true, true, ..) => Some((one, other)),
        (_, _, true, true) => Some((other, one)),
        _ => None,
    }
}

/// What matters to the session and to nobody else.
fn remember(txn: &mut Txn<'_>, mutation: &Mutation) -> Step {
    let set = mutation.operation() == Operation::Set;
    match mutation.kind() {
        Some(ActionKind::NctSaltSync) if !set => Salt::forget(txn),
        Some(ActionKind::NctSaltSync) => {
            let value = mutation.value().ok().and_then(|value| value.nct_salt_sync_action);
            if let Some(salt) = value.and_then(|it| it.salt.clone()).filter(|salt| !salt.is_empty()) {
                Salt::save(txn, salt);
            }
        }
        Some(ActionKind::Sentinel) if set => {
            let value = mutation.value().ok().and_then(|value| value.key_expiration);
            let epoch = value.and_then(|it| it.expired_key_epoch);
            if let Some(epoch) = epoch.and_then(|epoch| u32::try_from(epoch).ok()) {
                SyncKeys::expire(txn, epoch)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// A copy of the whole collection takes the place of what was there.
pub(super) fn replaced(txn: &mut Txn<'_>, collection: Collection) {
    if collection == Collection::CriticalUnblockLow {
        Contacts::clear(txn);
    }
}

/// The account has another name: contacts see the one that we announce.
fn rename(txn: &mut Txn<'_>, name: &str) {
    let account = txn.account();
    if name.is_empty() || account.push_name.as_deref() == Some(name) {
        return;
    }
    let mut account = (*account).clone();
    account.push_name = Some(name.to_owned());
    txn.set_account(account);
    if txn.link().available {
        presence::set_available(txn, true);
    }
}
