//! Fetching the keys of devices we have no session with.

use std::collections::HashSet;

use wa_crypto::{PublicKey, Signature};
use wa_jid::Jid;
use wa_pairing::{PairingError, verify_identity};
use wa_signal::{
    OneTimePreKey, PreKeyBundle, PreKeyId, RegistrationId, SignalError, SignedPreKey, SignedPreKeyId,
};
use wa_stanza::prekeys::{
    BundleAnswer, BundleReason, BundleWanted, FetchBundles, PreKeyBundle as BundleStanza,
};

use crate::book::{LidMap, Sessions};
use crate::jobs::identity;
use crate::live::Awaiting;
use crate::txn::{Step, Txn};

/// Asks for the keys of `devices`, but for none twice at a time. Gives the number of the iq to wait for.
pub(crate) fn ask(txn: &mut Txn<'_>, mut devices: Vec<Jid>) -> u64 {
    let mut under_way = None;
    for (number, pending) in txn.live.requests.iter() {
        if let Awaiting::Bundles { devices: asked } = &pending.awaiting {
            let asked: HashSet<&Jid> = asked.iter().collect();
            let before = devices.len();
            devices.retain(|device| !asked.contains(device));
            if devices.len() < before {
                under_way = Some(*number);
            }
        }
    }
    match under_way {
        Some(number) if devices.is_empty() => number,
        _ => txn.request(&FetchBundles::of(devices.iter().cloned()), Awaiting::Bundles { devices }),
    }
}

/// Asks for the keys of a device although there may be a session with it, unless they are asked for already.
/// Gives the number of the iq to wait for.
pub(crate) fn ask_anew(txn: &mut Txn<'_>, device: Jid) -> u64 {
    if let Some(number) = asked_in(txn, &device) {
        return number;
    }
    let wanted = BundleWanted { jid: device.clone(), reason: Some(BundleReason::Identity) };
    txn.request(&FetchBundles { devices: vec![wanted] }, Awaiting::Bundles { devices: vec![device] })
}

/// Whether the keys of a device are being fetched.
pub(crate) fn under_way(txn: &Txn<'_>, device: &Jid) -> bool {
    asked_in(txn, device).is_some()
}

fn asked_in(txn: &Txn<'_>, device: &Jid) -> Option<u64> {
    txn.live.requests.iter().find_map(|(number, pending)| match &pending.awaiting {
        Awaiting::Bundles { devices } if devices.contains(device) => Some(*number),
        _ => None,
    })
}

/// Starts a session with every device whose keys came and are genuine.
pub(crate) fn answered(txn: &mut Txn<'_>, answers: Vec<BundleAnswer>) -> Step {
    // Everything in view first: an exchange of keys is not made twice because a record is missing.
    txn.need(answers.iter().filter(|it| it.jid.is_pn_family()).map(|it| LidMap::key(&it.jid)))?;
    let devices: Vec<Jid> = answers.iter().map(|it| LidMap::canonical(txn, &it.jid)).collect::<Step<_>>()?;
    txn.need(devices.iter().flat_map(Sessions::keys))?;
    for answer in answers {
        if let Ok(bundle) = answer.bundle {
            install(txn, &answer.jid, &bundle)?;
        }
    }
    Ok(())
}

/// Starts a session from a bundle, if it is genuine; otherwise it is left alone, and the device with it.
pub(crate) fn install(txn: &mut Txn<'_>, device: &Jid, bundle: &BundleStanza) -> Step<bool> {
    let device = LidMap::canonical(txn, device)?;
    let (Ok(keys), Ok(_)) = (to_signal(bundle), device.signal_address()) else { return Ok(false) };
    if let (Some(identity), true) = (&bundle.device_identity, device.device() != 0) {
        let phone = Sessions::identity(txn, &device.to_chat())?;
        match verify_identity(identity, phone.as_ref(), &keys.identity_key) {
            // Without any account key there is nothing to check against.
            Ok(()) | Err(PairingError::InvalidKey) => {}
            Err(_) => return Ok(false),
        }
    }
    let known = Sessions::identity(txn, &device)?;
    let changed = known.is_some_and(|key| !key.ct_eq(&keys.identity_key));
    let mut record = if changed { wa_signal::SessionRecord::new() } else { Sessions::load(txn, &device)? };
    let local = txn.account().signal_identity();
    if record.initiate(&local, &keys, txn.rng()).is_err() {
        return Ok(false);
    }
    Sessions::save(txn, &device, &record)?;
    if changed || known.is_none() {
        Sessions::set_identity(txn, &device, &keys.identity_key)?;
    }
    if changed {
        identity::changed(txn, &device)?;
    }
    Ok(true)
}

fn to_signal(bundle: &BundleStanza) -> Result<PreKeyBundle, SignalError> {
    let signed = &bundle.signed_pre_key;
    let keys = PreKeyBundle {
        registration_id: RegistrationId::new(bundle.registration.get()),
        identity_key: PublicKey::from_bytes(bundle.identity),
        signed_pre_key: SignedPreKey {
            id: SignedPreKeyId::new(signed.id.get()),
            key: PublicKey::from_bytes(signed.public),
            signature: Signature::from_bytes(signed.signature),
        },
        one_time_pre_key: bundle.pre_key.as_ref().map(|key| OneTimePreKey {
            id: PreKeyId::new(key.id.get()),
            key: PublicKey::from_bytes(key.public),
        }),
    };
    keys.verify()?;
    Ok(keys)
}
