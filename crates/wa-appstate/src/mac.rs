//! The MACs of app state: of an index, of a value, of the whole state and of a patch.

use std::fmt;

use crate::collection::Collection;
use crate::error::AppStateError;
use crate::key::SyncKey;
use crate::lthash::LtHash;
use crate::record::Operation;

/// Length of every MAC on the wire.
pub const MAC_LENGTH: usize = 32;

/// The keyed hash of an index: all that the server sees of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexMac([u8; MAC_LENGTH]);

/// The MAC of a value; the item that the hash of the collection is made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueMac([u8; MAC_LENGTH]);

macro_rules! mac {
    ($name:ident, $field:literal) => {
        impl $name {
            /// Takes the bytes of a MAC.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; MAC_LENGTH]) -> Self {
                Self(bytes)
            }

            /// The bytes of the MAC.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; MAC_LENGTH] {
                &self.0
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = AppStateError;

            fn try_from(bytes: &[u8]) -> Result<Self, AppStateError> {
                bytes.try_into().map(Self).map_err(|_| AppStateError::FieldLength($field))
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "("))?;
                for byte in self.0.iter().take(4) {
                    write!(f, "{byte:02x}")?;
                }
                f.write_str("…)")
            }
        }
    };
}

mac!(IndexMac, "index");
mac!(ValueMac, "value MAC");

impl SyncKey {
    /// The MAC of an index, over its JSON exactly as it stands in the record.
    #[must_use]
    pub fn index_mac(&self, index_json: &[u8]) -> IndexMac {
        let mut mac = self.keys().index.clone();
        mac.update(index_json);
        IndexMac(mac.finalize())
    }

    /// The MAC of an encrypted value (IV and ciphertext).
    #[must_use]
    pub fn value_mac(&self, operation: Operation, sealed: &[u8]) -> ValueMac {
        let id = self.id().as_bytes();
        let mut mac = self.keys().value_mac.clone();
        mac.update(&[operation.mac_byte()]);
        mac.update(id);
        mac.update(sealed);
        mac.update(&u64::try_from(id.len()).unwrap_or(u64::MAX).saturating_add(1).to_be_bytes());
        let tag = mac.finalize();
        ValueMac(*tag.first_chunk().expect("a tag of 64 bytes has 32"))
    }

    /// The MAC of the whole state at a version.
    #[must_use]
    pub fn snapshot_mac(&self, collection: Collection, version: u64, hash: &LtHash) -> [u8; MAC_LENGTH] {
        let mut mac = self.keys().snapshot_mac.clone();
        mac.update(hash.as_bytes());
        mac.update(&version.to_be_bytes());
        mac.update(collection.name().as_bytes());
        mac.finalize()
    }

    /// The MAC of a patch: over the MAC of the state after it and over its value MACs, in its order.
    #[must_use]
    pub fn patch_mac<'m>(
        &self,
        collection: Collection,
        version: u64,
        snapshot_mac: &[u8],
        values: impl IntoIterator<Item = &'m ValueMac>,
    ) -> [u8; MAC_LENGTH] {
        let mut mac = self.keys().patch_mac.clone();
        mac.update(snapshot_mac);
        for value in values {
            mac.update(value.as_bytes());
        }
        mac.update(&version.to_be_bytes());
        mac.update(collection.name().as_bytes());
        mac.finalize()
    }
}
