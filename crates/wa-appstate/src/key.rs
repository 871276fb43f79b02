//! Sync keys: what the phone shares, and the five keys each of them becomes.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use wa_crypto::{HmacSha256, HmacSha512, Zeroizing, hkdf_sha256};

use crate::error::AppStateError;

/// Length of the shared key.
pub const KEY_DATA_LENGTH: usize = 32;

/// HKDF label under which a shared key becomes the five keys.
const INFO: &[u8] = b"WhatsApp Mutation Keys";

/// First byte of a stored key.
const STORED: u8 = 1;

/// The name of a sync key: opaque bytes, six in practice.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(Bytes);

impl KeyId {
    /// Takes an id as it stands on the wire.
    #[must_use]
    pub fn new(id: impl Into<Bytes>) -> Self {
        Self(id.into())
    }

    /// The id that a device gives to its key of an epoch.
    #[must_use]
    pub fn of_epoch(device: u16, epoch: u32) -> Self {
        Self(Bytes::from([device.to_be_bytes().as_slice(), &epoch.to_be_bytes()].concat()))
    }

    /// The id as it stands on the wire.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The epoch, if the id has the usual form: two bytes of device, four of epoch.
    #[must_use]
    pub fn epoch(&self) -> Option<u32> {
        let id: &[u8; 6] = self.as_bytes().try_into().ok()?;
        id.last_chunk().copied().map(u32::from_be_bytes)
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyId(")?;
        for byte in &self.0 {
            write!(f, "{byte:02x}")?;
        }
        f.write_str(")")
    }
}

/// The five keys that a shared key is stretched into.
pub struct MutationKeys(Zeroizing<[u8; 160]>);

impl MutationKeys {
    /// Stretches a shared key.
    #[must_use]
    pub fn expand(data: &[u8; KEY_DATA_LENGTH]) -> Self {
        Self(hkdf_sha256::<160>(data, None, INFO))
    }

    /// Key of the index MAC.
    #[must_use]
    pub fn expose_index(&self) -> &[u8; 32] {
        self.part(0)
    }

    /// Key under which values are encrypted.
    #[must_use]
    pub fn expose_value_encryption(&self) -> &[u8; 32] {
        self.part(1)
    }

    /// Key of the value MAC.
    #[must_use]
    pub fn expose_value_mac(&self) -> &[u8; 32] {
        self.part(2)
    }

    /// Key of the MAC over the state.
    #[must_use]
    pub fn expose_snapshot_mac(&self) -> &[u8; 32] {
        self.part(3)
    }

    /// Key of the patch MAC.
    #[must_use]
    pub fn expose_patch_mac(&self) -> &[u8; 32] {
        self.part(4)
    }

    fn part(&self, number: usize) -> &[u8; 32] {
        let (parts, _) = self.0.as_chunks::<32>();
        parts.get(number).expect("160 bytes are five parts of 32")
    }
}

impl fmt::Debug for MutationKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MutationKeys([redacted])")
    }
}

/// The keys in the form in which they are used: MACs with their key set-up done.
#[derive(Clone)]
pub(crate) struct ReadyKeys {
    pub(crate) index: HmacSha256,
    pub(crate) value_encryption: Zeroizing<[u8; 32]>,
    pub(crate) value_mac: HmacSha512,
    pub(crate) snapshot_mac: HmacSha256,
    pub(crate) patch_mac: HmacSha256,
}

/// One sync key, ready for use.
#[derive(Clone)]
pub struct SyncKey {
    id: KeyId,
    data: Zeroizing<[u8; KEY_DATA_LENGTH]>,
    timestamp: i64,
    ready: Box<ReadyKeys>,
}

impl SyncKey {
    /// A key with its name and the time of its making, in milliseconds since 1970.
    #[must_use]
    pub fn new(id: KeyId, data: &[u8; KEY_DATA_LENGTH], timestamp: i64) -> Self {
        let keys = MutationKeys::expand(data);
        let ready = Box::new(ReadyKeys {
            index: HmacSha256::new(keys.expose_index()),
            value_encryption: Zeroizing::new(*keys.expose_value_encryption()),
            value_mac: HmacSha512::new(keys.expose_value_mac()),
            snapshot_mac: HmacSha256::new(keys.expose_snapshot_mac()),
            patch_mac: HmacSha256::new(keys.expose_patch_mac()),
        });
        Self { id, data: Zeroizing::new(*data), timestamp, ready }
    }

    /// Its name.
    #[must_use]
    pub const fn id(&self) -> &KeyId {
        &self.id
    }

    /// When it was made, in milliseconds since 1970.
    #[must_use]
    pub const fn timestamp(&self) -> i64 {
        self.timestamp
    }

    /// The shared key itself, for a key share or a store.
    #[must_use]
    pub fn expose_data(&self) -> &[u8; KEY_DATA_LENGTH] {
        &self.data
    }

    /// The key as a stored record.
    #[must_use]
    pub fn to_stored(&self) -> Zeroizing<Vec<u8>> {
        let timestamp = self.timestamp.to_be_bytes();
        Zeroizing::new([&[STORED], timestamp.as_slice(), self.data.as_slice(), self.id.as_bytes()].concat())
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// [`AppStateError::Stored`] if it is not one.
    pub fn from_stored(record: &[u8]) -> Result<Self, AppStateError> {
        Self::read_stored(record).ok_or(AppStateError::Stored("sync key"))
    }

    fn read_stored(record: &[u8]) -> Option<Self> {
        let (&STORED, rest) = record.split_first()? else { return None };
        let (timestamp, rest) = rest.split_first_chunk()?;
        let (data, id) = rest.split_first_chunk()?;
        Some(Self::new(KeyId::new(id.to_vec()), data, i64::from_be_bytes(*timestamp)))
    }

    pub(crate) const fn keys(&self) -> &ReadyKeys {
        &self.ready
    }
}

impl fmt::Debug for SyncKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncKey")
            .field("id", &self.id)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// The sync keys of an account.
#[derive(Clone, Debug, Default)]
pub struct KeyRing {
    keys: BTreeMap<KeyId, (usize, SyncKey)>,
    added: usize,
    expired_epoch: Option<u32>,
}

impl KeyRing {
    /// A ring without keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a key; one with the same id is replaced.
    pub fn insert(&mut self, key: SyncKey) {
        self.keys.insert(key.id.clone(), (self.added, key));
        self.added = self.added.saturating_add(1);
    }

    /// The key of an id.
    #[must_use]
    pub fn get(&self, id: &KeyId) -> Option<&SyncKey> {
        self.keys.get(id).map(|(_, key)| key)
    }

    /// Every key, by id.
    pub fn iter(&self) -> impl Iterator<Item = &SyncKey> {
        self.keys.values().map(|(_, key)| key)
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Keys of this epoch and of older ones are not written with any more; they still read.
    pub fn expire(&mut self, epoch: u32) {
        self.expired_epoch = self.expired_epoch.max(Some(epoch));
    }

    /// The key to write with: the newest that has not expired, of equally new ones the last added.
    #[must_use]
    pub fn for_writing(&self) -> Option<&SyncKey> {
        let expired = |key: &SyncKey| match (key.id.epoch(), self.expired_epoch) {
            (Some(epoch), Some(last)) => epoch <= last,
            _ => false,
        };
        let usable = self.keys.values().filter(|(_, key)| !expired(key));
        usable.max_by_key(|(added, key)| (key.timestamp, *added)).map(|(_, key)| key)
    }
}

impl FromIterator<SyncKey> for KeyRing {
    fn from_iter<I: IntoIterator<Item = SyncKey>>(keys: I) -> Self {
        let mut ring = Self::new();
        ring.extend(keys);
        ring
    }
}

impl Extend<SyncKey> for KeyRing {
    fn extend<I: IntoIterator<Item = SyncKey>>(&mut self, keys: I) {
        for key in keys {
            self.insert(key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(epoch: u32, timestamp: i64) -> SyncKey {
        SyncKey::new(KeyId::of_epoch(0, epoch), &[7; 32], timestamp)
    }

    fn writing(ring: &KeyRing) -> Option<u32> {
        ring.for_writing().and_then(|key| key.id().epoch())
    }

    #[test]
    fn the_newest_key_that_has_not_expired_is_written_with() {
        let mut ring: KeyRing = [key(9, 100), key(3, 300), key(2, 300), key(1, 5)].into_iter().collect();
        assert_eq!(writing(&ring), Some(2), "equally new: the last added");
        ring.expire(2);
        assert_eq!(writing(&ring), Some(3));
        ring.expire(1);
        assert_eq!(writing(&ring), Some(3), "an expiry is never taken back");
        ring.expire(9);
        assert_eq!(writing(&ring), None);
        assert!(ring.get(&KeyId::of_epoch(0, 9)).is_some(), "an expired key still reads");
    }

    #[test]
    fn a_stored_key_is_read_back_and_a_damaged_one_refused() {
        let stored = key(7, -4).to_stored();
        let read = SyncKey::from_stored(&stored).expect("read back");
        assert_eq!((read.id(), read.timestamp()), (&KeyId::of_epoch(0, 7), -4));
        assert_eq!(read.expose_data(), &[7; 32]);
        for length in 0..41 {
            assert!(SyncKey::from_stored(&stored[..length]).is_err());
        }
        assert!(SyncKey::from_stored(&[9; 50]).is_err());
    }

    #[test]
    fn a_key_does_not_print_itself() {
        let text = format!("{:?} {:?}", key(1, 2), MutationKeys::expand(&[7; 32]));
        assert!(!text.contains("7, 7") && text.contains("000000000001"), "{text}");
    }
}
