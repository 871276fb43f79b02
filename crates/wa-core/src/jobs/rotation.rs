//! Replacing the signed pre-key when it has been in use long enough.

use core::time::Duration;

use wa_stanza::iq::{IqError, IqErrorCode};
use wa_stanza::prekeys::RotateSignedPreKey;

use crate::Now;
use crate::book::SignedPreKey;
use crate::live::{Awaiting, Timer};
use crate::txn::Txn;

/// Pause after the server could not say whether it takes the new key.
const RETRY_AFTER: Duration = Duration::from_secs(24 * 60 * 60);

/// Offers the server a new key if it is time for one, or the one it was offered before.
pub(crate) fn check(txn: &mut Txn<'_>) {
    if !txn.link().phase.is_logged_in() {
        return;
    }
    let now = txn.now();
    let account = txn.account();
    let rotation = &account.rotation;
    if rotation.next.is_some() {
        return match txn.link().rotation_pause {
            Some(pause) if pause > now => arm(txn, pause),
            _ => offer(txn),
        };
    }
    let due = Now::from_unix_millis(rotation.since).after(txn.config().signed_pre_key_life);
    if rotation.since != 0 && due > now {
        return arm(txn, due);
    }
    let mut account = (*account).clone();
    if rotation.since == 0 {
        // The first login since it was drawn.
        account.rotation.since = now.unix_millis();
        txn.set_account(account);
        return arm(txn, now.after(txn.config().signed_pre_key_life));
    }
    let id = account.signed_pre_key.next_id();
    account.rotation.next = Some(SignedPreKey::generate(id, &account.identity, txn.rng()));
    txn.set_account(account);
    offer(txn);
}

fn arm(txn: &mut Txn<'_>, at: Now) {
    txn.live.timers.insert(Timer::SignedPreKey, at);
}

fn offer(txn: &mut Txn<'_>) {
    if let Some(next) = &txn.account().rotation.next {
        let request = RotateSignedPreKey { signed_pre_key: next.to_stanza() };
        txn.request(&request, Awaiting::Rotation);
    }
}

/// What the server says to the new key. One that it refuses for good is forgotten until it is time again.
pub(crate) fn answered(txn: &mut Txn<'_>, refusal: Option<&IqError>) {
    if refusal.is_some_and(|error| error.code == IqErrorCode::RateLimited || error.code.code() >= 500) {
        return unanswered(txn);
    }
    let now = txn.now();
    let mut account = (*txn.account()).clone();
    let Some(next) = account.rotation.next.take() else { return };
    if refusal.is_none() {
        let before = core::mem::replace(&mut account.signed_pre_key, next);
        account.rotation.retire(before);
    }
    account.rotation.since = now.unix_millis();
    txn.set_account(account);
    txn.link_mut().rotation_pause = None;
    // On one connection never more than once a day, however short the life.
    arm(txn, now.after(txn.config().signed_pre_key_life.max(RETRY_AFTER)));
}

/// The server may have the new key or not: it is offered again.
pub(crate) fn unanswered(txn: &mut Txn<'_>) {
    let pause = txn.now().after(RETRY_AFTER);
    txn.link_mut().rotation_pause = Some(pause);
    arm(txn, pause);
}
