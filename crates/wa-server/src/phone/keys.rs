//! The key material of a phone.

use wa_crypto::{CryptoRng, KeyPair, PrivateKey};
use wa_signal::{LocalIdentity, RegistrationId};

use crate::clock::Now;
use crate::world::{PhoneKeys, SyncKey};

/// Id of the one signed pre-key a phone has.
pub(crate) const SIGNED_PRE_KEY: u32 = 1;

/// Draws the keys of a new phone, including its first app-state key.
pub(crate) fn generate(now: Now, rng: &mut dyn CryptoRng) -> PhoneKeys {
    let identity = KeyPair::generate(rng);
    let signed = KeyPair::generate(rng);
    let signature = identity.private.sign(&signed.public.to_serialized(), rng);
    let mut keys = PhoneKeys {
        identity: identity.private.expose_bytes().to_vec(),
        registration: rng.next_u32() % 16_380 + 1,
        signed_pre_key: signed.private.expose_bytes().to_vec(),
        signed_pre_key_signature: signature.as_bytes().to_vec(),
        raw_id: rng.next_u32(),
        last_pre_key: 0,
        sync_keys: Vec::new(),
    };
    add_sync_key(&mut keys, now, rng);
    keys
}

/// Draws a new app-state key, which is used for writing from then on.
pub(crate) fn add_sync_key(keys: &mut PhoneKeys, now: Now, rng: &mut dyn CryptoRng) {
    let mut data = vec![0; 32];
    rng.fill_bytes(&mut data);
    let epoch = u32::try_from(keys.sync_keys.len()).unwrap_or(u32::MAX).saturating_add(1);
    let id = wa_appstate::KeyId::of_epoch(0, epoch).as_bytes().to_vec();
    keys.sync_keys.push(SyncKey { id, data, made_millis: now.millis() });
}

impl PhoneKeys {
    /// Returns the identity that signs companions and is device 0's Signal identity.
    pub(crate) fn identity_pair(&self) -> Option<KeyPair> {
        Some(KeyPair::from_private(PrivateKey::from_slice(&self.identity).ok()?))
    }

    pub(crate) fn signed_pre_key_pair(&self) -> Option<KeyPair> {
        Some(KeyPair::from_private(PrivateKey::from_slice(&self.signed_pre_key).ok()?))
    }

    /// Returns the phone as a party to Signal sessions.
    pub(crate) fn signal_identity(&self) -> Option<LocalIdentity> {
        Some(LocalIdentity {
            key_pair: self.identity_pair()?,
            registration_id: RegistrationId::new(self.registration),
        })
    }
}
