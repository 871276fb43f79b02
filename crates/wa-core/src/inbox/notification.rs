//! What the server tells about us and others.

use wa_appstate::Collection;
use wa_binary::NodeRef;
use wa_jid::Jid;
use wa_stanza::notification::{
    CollectionVersion, DeviceNotice, DeviceOperation, EncryptNotice, Notification, NotificationBody,
};

use crate::book::{DeviceList, LidMap, Sessions, devices};
use crate::inbox::{acknowledge, ib};
use crate::jobs::{app_state, group_notice, identity, media_retry, pair, picture, prekeys, tokens};
use crate::txn::{Step, Txn};

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(notification) = Notification::from_node(node) else {
        acknowledge(txn, node, None);
        return Ok(());
    };
    let logged_in = txn.link().phase.is_logged_in();
    if let Some(lid) = notification.lid.as_ref().filter(|_| logged_in) {
        LidMap::learn(txn, &notification.from, lid)?;
    }
    match &notification.body {
        NotificationBody::LinkCode(notice) if notification.from.is_server() => pair::notice(txn, notice)?,
        NotificationBody::Encrypt(EncryptNotice::PreKeysLow { .. }) if logged_in => prekeys::upload(txn),
        NotificationBody::Encrypt(EncryptNotice::IdentityChanged) if logged_in => {
            identity_changed(txn, &notification.from)?;
        }
        NotificationBody::Devices(notice) if logged_in => {
            devices_changed(txn, &notification.from, notice)?;
        }
        NotificationBody::PrivacyTokens { sender_lid, tokens: grants } if logged_in => {
            if let Some(lid) = sender_lid {
                LidMap::learn(txn, &notification.from, lid)?;
            }
            tokens::received(txn, &notification.from, grants)?;
        }
        NotificationBody::Group(notice) if logged_in => {
            group_notice::received(txn, &notification, notice)?;
        }
        NotificationBody::Picture(notice) if logged_in => picture::changed(txn, &notification, notice)?,
        NotificationBody::AccountSync(sync) if logged_in && !sync.privacy.is_empty() => {
            // Asked again when it is next wanted.
            txn.link_mut().read_receipts = None;
        }
        NotificationBody::ServerSync(collections) if logged_in => {
            let known = |it: &CollectionVersion| Some((Collection::from_name(it.name.as_str())?, it.version));
            let changed: Vec<_> = collections.iter().filter_map(known).collect();
            app_state::want(txn, &changed)?;
        }
        NotificationBody::MediaRetry(notice) if logged_in => {
            media_retry::answered(txn, notification.id.as_str(), notice);
        }
        NotificationBody::AccountSync(sync) if logged_in && sync.devices.is_some() => {
            let me = txn.account().linked()?.clone();
            DeviceList::forget(txn, &me.pn);
            DeviceList::forget(txn, &me.lid);
        }
        _ => {}
    }
    ib::count_queued(txn, node);
    acknowledge(txn, node, None);
    Ok(())
}

/// Somebody linked or unlinked a device: the next message asks for the list again.
fn devices_changed(txn: &mut Txn<'_>, from: &Jid, notice: &DeviceNotice) -> Step {
    for device in &notice.devices {
        if let Some(lid) = &device.lid {
            LidMap::learn(txn, &device.jid, lid)?;
        }
    }
    if notice.operation == DeviceOperation::Remove {
        for device in &notice.devices {
            forget_device(txn, from, device.jid.device())?;
        }
    }
    DeviceList::forget(txn, from);
    if let Some(other) = LidMap::other(txn, from)? {
        DeviceList::forget(txn, &other);
    }
    Ok(())
}

/// A device is gone for good: should its number come again, it is another one.
fn forget_device(txn: &mut Txn<'_>, user: &Jid, number: u16) -> Step {
    let other = LidMap::other(txn, user)?;
    for user in core::iter::once(user.clone()).chain(other) {
        let device = user.account_device(number);
        if number != 0 && device.signal_address().is_ok() {
            Sessions::delete(txn, &device)?;
            Sessions::delete_identity(txn, &device)?;
        }
    }
    Ok(())
}

/// Somebody reinstalled: what we know of their devices' keys is worth nothing any more.
fn identity_changed(txn: &mut Txn<'_>, from: &Jid) -> Step {
    let me = txn.account().linked()?.clone();
    if from.device() != 0 || me.is_own(from) || !from.is_account() {
        return Ok(());
    }
    let other = LidMap::other(txn, from)?;
    for user in [Some(from.clone()), other].into_iter().flatten() {
        let list = devices(txn, &user.to_bare())?.unwrap_or_default();
        let numbers = list.devices.iter().map(|(device, _)| *device).chain([0]);
        for device in numbers {
            let device = user.account_device(device);
            Sessions::delete(txn, &device)?;
            Sessions::delete_identity(txn, &device)?;
        }
        DeviceList::forget(txn, &user);
    }
    identity::changed(txn, from)
}
