//! One record: an index MAC, an encrypted value, and the name of the key that made both.

use bytes::Bytes;
use prost::Message as _;
use wa_crypto::{aes256_cbc_decrypt_in_place, aes256_cbc_encrypt_from, verify_mac};
use wa_proto::appstate::{KeyId as WireKeyId, SyncdIndex, SyncdRecord, SyncdValue};

use crate::edit::Edit;
use crate::error::{AppStateError, RecordFault};
use crate::index_json;
use crate::key::{KeyId, SyncKey};
use crate::mac::{IndexMac, MAC_LENGTH, ValueMac};
use crate::mutation::Mutation;

/// Length of the initialisation vector in front of a value.
pub(crate) const IV_LENGTH: usize = 16;
/// IV, one block, MAC.
const SHORTEST_VALUE: usize = IV_LENGTH + 16 + MAC_LENGTH;

/// What a mutation does with its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operation {
    /// Gives the index a new value.
    Set,
    /// Takes the index out of the collection.
    Remove,
}

impl Operation {
    pub(crate) const fn mac_byte(self) -> u8 {
        match self {
            Self::Set => 1,
            Self::Remove => 2,
        }
    }

    pub(crate) const fn number(self) -> i32 {
        match self {
            Self::Set => 0,
            Self::Remove => 1,
        }
    }

    pub(crate) const fn from_number(number: i32) -> Option<Self> {
        match number {
            0 => Some(Self::Set),
            1 => Some(Self::Remove),
            _ => None,
        }
    }
}

/// A record as everybody sees it, with or without the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    index: IndexMac,
    value_mac: ValueMac,
    /// IV, ciphertext, value MAC.
    value: Bytes,
    key: KeyId,
}

/// The plaintext of a value, with the action left as bytes: what this schema does not know stays.
#[derive(Clone, PartialEq, prost::Message)]
pub(crate) struct Plaintext {
    #[prost(bytes = "bytes", optional, tag = "1")]
    pub(crate) index: Option<Bytes>,
    #[prost(bytes = "bytes", optional, tag = "2")]
    pub(crate) value: Option<Bytes>,
    #[prost(bytes = "bytes", optional, tag = "3")]
    pub(crate) padding: Option<Bytes>,
    #[prost(int32, optional, tag = "4")]
    pub(crate) version: Option<i32>,
}

impl Record {
    /// The keyed hash of its index.
    #[must_use]
    pub const fn index_mac(&self) -> &IndexMac {
        &self.index
    }

    /// The MAC at the end of its value.
    #[must_use]
    pub const fn value_mac(&self) -> &ValueMac {
        &self.value_mac
    }

    /// Its encrypted value: IV, ciphertext, MAC.
    #[must_use]
    pub const fn value(&self) -> &Bytes {
        &self.value
    }

    /// The key that it was made with.
    #[must_use]
    pub const fn key_id(&self) -> &KeyId {
        &self.key
    }

    pub(crate) fn from_wire(record: SyncdRecord) -> Result<Self, AppStateError> {
        let index = record.index.and_then(|index| index.blob);
        let index = index.ok_or(AppStateError::MissingField("index"))?;
        let value = record.value.and_then(|value| value.blob);
        let value = value.ok_or(AppStateError::MissingField("value"))?;
        let key = record.key_id.and_then(|key| key.id).ok_or(AppStateError::MissingField("keyId"))?;
        let tail: &[u8; MAC_LENGTH] = value.last_chunk().ok_or(AppStateError::FieldLength("value"))?;
        Ok(Self {
            index: IndexMac::try_from(index.as_ref())?,
            value_mac: ValueMac::from_bytes(*tail),
            value,
            key: KeyId::new(key),
        })
    }

    pub(crate) fn to_wire(&self) -> SyncdRecord {
        SyncdRecord {
            index: Some(SyncdIndex { blob: Some(Bytes::copy_from_slice(self.index.as_bytes())) }),
            value: Some(SyncdValue { blob: Some(self.value.clone()) }),
            key_id: Some(WireKeyId { id: Some(Bytes::copy_from_slice(self.key.as_bytes())) }),
        }
    }

    /// Verifies and decrypts the record with the key that it names.
    ///
    /// # Errors
    /// A [`RecordFault`]: the value MAC, the ciphertext, the index MAC or the index is wrong.
    pub fn open(&self, operation: Operation, key: &SyncKey) -> Result<Mutation, RecordFault> {
        if self.value.len() < SHORTEST_VALUE {
            return Err(RecordFault::TooShort);
        }
        let (sealed, tag) = self.value.split_last_chunk::<MAC_LENGTH>().ok_or(RecordFault::TooShort)?;
        let expected = key.value_mac(operation, sealed);
        verify_mac(expected.as_bytes(), tag).map_err(|_| RecordFault::Unauthentic)?;
        let (iv, ciphertext) = sealed.split_first_chunk::<IV_LENGTH>().ok_or(RecordFault::TooShort)?;
        let mut plain = ciphertext.to_vec();
        let length = aes256_cbc_decrypt_in_place(&key.keys().value_encryption, iv, &mut plain)
            .map_err(|_| RecordFault::Unauthentic)?
            .len();
        plain.truncate(length);
        let plain = Plaintext::decode(Bytes::from(plain)).map_err(|_| RecordFault::Protobuf)?;
        let index = plain.index.unwrap_or_default();
        verify_mac(key.index_mac(&index).as_bytes(), self.index.as_bytes())
            .map_err(|_| RecordFault::IndexMac)?;
        index_json::check(&index)?;
        Ok(Mutation {
            operation,
            index_json: index,
            value: plain.value.unwrap_or_default(),
            action_version: plain.version.unwrap_or_default(),
            index_mac: self.index,
            value_mac: self.value_mac,
            key_id: key.id().clone(),
        })
    }

    /// Encrypts an edit.
    pub(crate) fn seal(edit: &Edit, key: &SyncKey, iv: &[u8; IV_LENGTH]) -> Self {
        let index = key.index_mac(edit.index_json());
        let mut value = iv.to_vec();
        edit.to_plaintext().encode(&mut value).expect("a vector grows");
        aes256_cbc_encrypt_from(&key.keys().value_encryption, iv, &mut value, IV_LENGTH);
        let value_mac = key.value_mac(edit.operation(), &value);
        value.extend_from_slice(value_mac.as_bytes());
        Self { index, value_mac, value: value.into(), key: key.id().clone() }
    }
}
