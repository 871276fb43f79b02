//! Keeping the server in one-time pre-keys.

use core::time::Duration;

use wa_stanza::RegistrationId;
use wa_stanza::prekeys::{CountPreKeys, UploadPreKeys};

use crate::book::PreKeys;
use crate::live::{Awaiting, Timer};
use crate::txn::Txn;

/// How many keys go into an upload.
const BATCH: u32 = 812;
/// With fewer than this the server needs more.
const LOW: u32 = 5;
/// Pause after a failed upload.
const RETRY_AFTER: Duration = Duration::from_secs(60);

/// Asks how many keys are left.
pub(crate) fn check(txn: &mut Txn<'_>) {
    if txn.link().phase.is_logged_in() {
        txn.request(&CountPreKeys, Awaiting::PreKeyCount);
    }
}

pub(crate) fn counted(txn: &mut Txn<'_>, left: Option<u32>) {
    match left {
        Some(left) if left < LOW => upload(txn),
        Some(_) => {}
        None => retry_later(txn),
    }
}

/// Draws new keys, stores them and offers them. If the upload fails their ids are not used again: the
/// server may have taken them.
pub(crate) fn upload(txn: &mut Txn<'_>) {
    if txn.link().uploading_pre_keys {
        return;
    }
    txn.link_mut().uploading_pre_keys = true;
    let pre_keys = PreKeys::generate(txn, BATCH);
    let account = txn.account();
    let request = UploadPreKeys {
        registration: RegistrationId::new(account.registration_id),
        identity: *account.identity.public.as_bytes(),
        pre_keys,
        signed_pre_key: account.signed_pre_key.to_stanza(),
    };
    txn.request(&request, Awaiting::PreKeyUpload);
}

pub(crate) fn uploaded(txn: &mut Txn<'_>, accepted: bool) {
    txn.link_mut().uploading_pre_keys = false;
    if !accepted {
        retry_later(txn);
    }
}

fn retry_later(txn: &mut Txn<'_>) {
    let at = txn.now().after(RETRY_AFTER);
    txn.live.timers.insert(Timer::PreKeys, at);
}
