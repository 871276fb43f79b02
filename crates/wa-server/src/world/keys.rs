//! The pre-keys of devices: stored when uploaded, given out once.

use wa_crypto::{PublicKey, Signature, sha1};
use wa_stanza::prekeys::{KeyDigest, PreKey, PreKeyBundle, SignedPreKey, UploadPreKeys};
use wa_stanza::{KeyId, RegistrationId};

use crate::world::Step;
use crate::world::address::Endpoint;
use crate::world::record;

/// Below this number of one-time pre-keys a device is asked to upload more.
pub(crate) const FEW: usize = 5;

/// Why uploaded keys are refused: they do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadKeys;

impl Step<'_> {
    /// Stores what a device uploads.
    pub(crate) fn store_keys(&mut self, of: &Endpoint, upload: &UploadPreKeys) -> Result<(), BadKeys> {
        check_signature(&upload.identity, &upload.signed_pre_key)?;
        if upload.pre_keys.is_empty() {
            return Err(BadKeys);
        }
        let device = self.world.tables.devices.get_mut(of).ok_or(BadKeys)?;
        if device.identity != upload.identity {
            return Err(BadKeys);
        }
        device.registration = upload.registration.get();
        device.signed_pre_key = Some(to_record(&upload.signed_pre_key));
        device.keys_low = false;
        for key in &upload.pre_keys {
            let row = record::PreKey { public: key.public.to_vec() };
            self.world.tables.pre_keys.insert((of.clone(), u64::from(key.id.get())), row);
        }
        Ok(())
    }

    /// Replaces the signed pre-key of a device.
    pub(crate) fn rotate_key(&mut self, of: &Endpoint, key: &SignedPreKey) -> Result<(), BadKeys> {
        let device = self.world.tables.devices.get_mut(of).ok_or(BadKeys)?;
        let identity = device.identity.as_slice().try_into().map_err(|_| BadKeys)?;
        check_signature(&identity, key)?;
        device.signed_pre_key = Some(to_record(key));
        Ok(())
    }

    pub(crate) fn count_keys(&self, of: &Endpoint) -> usize {
        self.world.tables.pre_keys.range(all_of(of)).count()
    }

    /// Gives out what it takes to open a session with a device; its one-time key is gone afterwards.
    pub(crate) fn take_bundle(&mut self, of: &Endpoint) -> Option<PreKeyBundle> {
        if of.is_simulated() {
            return self.simulated_bundle(of);
        }
        let device = self.world.tables.devices.get(of)?.clone();
        let mut bundle = PreKeyBundle {
            registration: RegistrationId::new(device.registration),
            identity: device.identity.as_slice().try_into().ok()?,
            signed_pre_key: from_record(device.signed_pre_key.as_ref()?)?,
            pre_key: None,
            device_identity: Some(device.signed_identity.into()),
        };
        if !self.world.faults.of(of).no_one_time_keys {
            bundle.pre_key = self.take_one_time_key(of);
            self.warn_if_few(of);
        }
        Some(bundle)
    }

    fn take_one_time_key(&mut self, of: &Endpoint) -> Option<PreKey> {
        let ((_, id), row) = self.world.tables.pre_keys.range(all_of(of)).next()?;
        let id = *id;
        let public = row.public.as_slice().try_into().ok()?;
        self.world.tables.pre_keys.remove(&(of.clone(), id));
        Some(PreKey { id: KeyId::new(u32::try_from(id).ok()?)?, public })
    }

    /// Tells a device that few keys are left: at once while it is online, once while it is away.
    fn warn_if_few(&mut self, of: &Endpoint) {
        let left = self.count_keys(of);
        let online = self.world.online.contains_key(of);
        let warned = self.world.tables.devices.get(of).is_none_or(|device| device.keys_low);
        if left < FEW && (online || !warned) {
            if let Some(device) = self.world.tables.devices.get_mut(of) {
                device.keys_low = true;
            }
            self.notify_few_keys(of, left);
        }
    }

    /// Summarises the keys the server holds of a device.
    pub(crate) fn key_digest(&self, of: &Endpoint) -> Option<KeyDigest> {
        let device = self.world.tables.devices.get(of)?;
        let identity = device.identity.as_slice().try_into().ok()?;
        let signed_pre_key = from_record(device.signed_pre_key.as_ref()?)?;
        let mut pre_keys = Vec::new();
        let mut publics: Vec<[u8; 32]> = Vec::new();
        for ((_, id), row) in self.world.tables.pre_keys.range(all_of(of)) {
            pre_keys.push(KeyId::new(u32::try_from(*id).ok()?)?);
            publics.push(row.public.as_slice().try_into().ok()?);
        }
        let hash = sha1(&KeyDigest::preimage(&identity, &signed_pre_key, &publics));
        let registration = RegistrationId::new(device.registration);
        Some(KeyDigest { registration, identity, signed_pre_key, pre_keys, hash })
    }
}

/// Returns the range of everything that belongs to an endpoint and is numbered.
pub(crate) fn all_of(endpoint: &Endpoint) -> std::ops::RangeInclusive<(Endpoint, u64)> {
    (endpoint.clone(), 0)..=(endpoint.clone(), u64::MAX)
}

/// Checks that an identity has signed a pre-key.
pub(crate) fn check_signature(identity: &[u8; 32], key: &SignedPreKey) -> Result<(), BadKeys> {
    let signed = PublicKey::from_bytes(key.public).to_serialized();
    let signature = Signature::from_bytes(key.signature);
    PublicKey::from_bytes(*identity).verify(&signed, &signature).map_err(|_| BadKeys)
}

pub(crate) fn to_record(key: &SignedPreKey) -> record::SignedKey {
    record::SignedKey { id: key.id.get(), public: key.public.to_vec(), signature: key.signature.to_vec() }
}

pub(crate) fn from_record(key: &record::SignedKey) -> Option<SignedPreKey> {
    Some(SignedPreKey {
        id: KeyId::new(key.id)?,
        public: key.public.as_slice().try_into().ok()?,
        signature: key.signature.as_slice().try_into().ok()?,
    })
}
