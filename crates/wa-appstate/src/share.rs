//! Key shares and key requests: how sync keys travel between the devices of an account.

use bytes::Bytes;
use wa_proto::e2e::message::{
    AppStateSyncKey, AppStateSyncKeyData, AppStateSyncKeyFingerprint, AppStateSyncKeyId,
    AppStateSyncKeyRequest, AppStateSyncKeyShare,
};

use crate::error::AppStateError;
use crate::key::{KeyId, KeyRing, SyncKey};

/// What a key share brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// Keys that are on the ring now, and must be stored; in the order of the share.
    pub added: Vec<KeyId>,
    /// Keys that we asked for and that the other device does not have.
    pub unknown: Vec<KeyId>,
    /// Entries without an id, or with a key of another length.
    pub malformed: usize,
}

impl KeyRing {
    /// Takes the keys of a share. The caller has made sure that it comes from the own account.
    pub fn accept(&mut self, share: &AppStateSyncKeyShare) -> Accepted {
        let mut accepted = Accepted::default();
        for wire in &share.keys {
            match SyncKey::from_share(wire) {
                Ok((id, Some(key))) => {
                    self.insert(key);
                    accepted.added.push(id);
                }
                Ok((id, None)) => accepted.unknown.push(id),
                Err(_) => accepted.malformed = accepted.malformed.saturating_add(1),
            }
        }
        accepted
    }
}

impl SyncKey {
    /// Reads an entry of a share: its id, and the key if the other device has it.
    ///
    /// # Errors
    /// [`AppStateError::MissingField`] or [`AppStateError::FieldLength`] if the entry is malformed.
    pub fn from_share(wire: &AppStateSyncKey) -> Result<(KeyId, Option<Self>), AppStateError> {
        let id = wire.key_id.as_ref().and_then(|id| id.key_id.clone());
        let id = KeyId::new(id.ok_or(AppStateError::MissingField("keyId"))?);
        let Some(data) = &wire.key_data else { return Ok((id, None)) };
        let Some(bytes) = &data.key_data else { return Ok((id, None)) };
        let bytes = bytes.as_ref().try_into().map_err(|_| AppStateError::FieldLength("keyData"))?;
        let key = Self::new(id.clone(), bytes, data.timestamp.unwrap_or_default());
        Ok((id, Some(key)))
    }

    /// The entry of a share that carries this key.
    #[must_use]
    pub fn to_share(&self, fingerprint: AppStateSyncKeyFingerprint) -> AppStateSyncKey {
        AppStateSyncKey {
            key_id: Some(self.id().to_wire()),
            key_data: Some(AppStateSyncKeyData {
                key_data: Some(Bytes::copy_from_slice(self.expose_data())),
                fingerprint: Some(fingerprint),
                timestamp: Some(self.timestamp()),
            }),
        }
    }
}

impl KeyId {
    /// The id as a share or request carries it.
    #[must_use]
    pub fn to_wire(&self) -> AppStateSyncKeyId {
        AppStateSyncKeyId { key_id: Some(Bytes::copy_from_slice(self.as_bytes())) }
    }

    /// A request for keys, to be sent to the phone.
    #[must_use]
    pub fn request(ids: &[Self]) -> AppStateSyncKeyRequest {
        AppStateSyncKeyRequest { key_ids: ids.iter().map(Self::to_wire).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_says_which_keys_came_and_which_do_not_exist() {
        let key = SyncKey::new(KeyId::of_epoch(0, 1), &[3; 32], 40);
        let unknown = AppStateSyncKey { key_id: Some(KeyId::of_epoch(0, 2).to_wire()), key_data: None };
        let mut short = key.to_share(AppStateSyncKeyFingerprint::default());
        if let Some(data) = &mut short.key_data {
            data.key_data = Some(Bytes::from_static(&[3; 31]));
        }
        let good = key.to_share(AppStateSyncKeyFingerprint::default());
        let share = AppStateSyncKeyShare { keys: vec![good, unknown, short, AppStateSyncKey::default()] };
        let mut ring = KeyRing::new();
        let accepted = ring.accept(&share);
        assert_eq!(accepted.added, [KeyId::of_epoch(0, 1)]);
        assert_eq!(accepted.unknown, [KeyId::of_epoch(0, 2)]);
        assert_eq!(accepted.malformed, 2);
        assert_eq!(ring.for_writing().map(SyncKey::timestamp), Some(40));
    }
}
