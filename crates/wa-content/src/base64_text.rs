//! Bytes as base64 in serde formats.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer, de};

fn write<S: Serializer>(bytes: Option<&[u8]>, serializer: S) -> Result<S::Ok, S::Error> {
    bytes.map(|bytes| STANDARD.encode(bytes)).serialize(serializer)
}

fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    text.map(|text| STANDARD.decode(text).map_err(|_| de::Error::custom("not base64"))).transpose()
}

pub(crate) fn serialize<S: Serializer>(bytes: &Option<Bytes>, serializer: S) -> Result<S::Ok, S::Error> {
    write(bytes.as_deref(), serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Bytes>, D::Error> {
    Ok(read(deserializer)?.map(Bytes::from))
}

/// Bytes that are always there.
pub(crate) mod whole {
    use super::{Bytes, Deserializer, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(bytes: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
        super::write(Some(bytes), serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        let bytes = super::read(deserializer)?;
        bytes.map(Bytes::from).ok_or_else(|| de::Error::custom("no bytes"))
    }
}

/// A hash.
pub(crate) mod array {
    use super::{Deserializer, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(
        hash: &Option<[u8; 32]>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        super::write(hash.as_ref().map(<[u8; 32]>::as_slice), serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<[u8; 32]>, D::Error> {
        let bytes = super::read(d)?;
        bytes.map(|bytes| bytes.try_into().map_err(|_| de::Error::custom("not 32 bytes"))).transpose()
    }
}

/// A key.
pub(crate) mod key {
    use zeroize::Zeroizing;

    use super::{Deserializer, Serializer};

    type Key = Option<Zeroizing<[u8; 32]>>;

    pub(crate) fn serialize<S: Serializer>(key: &Key, serializer: S) -> Result<S::Ok, S::Error> {
        super::write(key.as_ref().map(|key| key.as_slice()), serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        Ok(super::array::deserialize(deserializer)?.map(Zeroizing::new))
    }
}

/// A protobuf message.
pub(crate) mod message {
    use wa_proto::{Message, Wire as _};

    use super::{Deserializer, Serializer, de};

    #[expect(clippy::borrowed_box, reason = "serde hands over the field as it is")]
    pub(crate) fn serialize<S: Serializer>(message: &Box<Message>, serializer: S) -> Result<S::Ok, S::Error> {
        super::write(Some(&message.to_wire()), serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Message>, D::Error> {
        let bytes = super::whole::deserialize(deserializer)?;
        Message::from_wire(bytes).map(Box::new).map_err(|_| de::Error::custom("not a message"))
    }
}

/// An initialisation vector.
pub(crate) mod iv {
    use super::{Deserializer, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(iv: &[u8; 12], serializer: S) -> Result<S::Ok, S::Error> {
        super::write(Some(iv), serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 12], D::Error> {
        let bytes = super::read(deserializer)?.unwrap_or_default();
        bytes.try_into().map_err(|_| de::Error::custom("not 12 bytes"))
    }
}
