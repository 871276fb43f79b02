//! Messages by the schema's name, for tools that learn the type only while they run.
//!
//! ```
//! let schema = wa_proto::registry::find("Message.ExtendedTextMessage").ok_or("no such message")?;
//! let message = schema.decode(&[0x0a, 2, b'h', b'i'])?;
//! assert_eq!(message.to_json()?, r#"{"text":"hi"}"#);
//! assert_eq!(schema.from_json(r#"{"text":"hi"}"#)?.encode(), [0x0a, 2, b'h', b'i']);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::fmt::{self, Debug, Formatter};

use prost::{DecodeError, Message};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::generated::SCHEMAS;

/// Finds a message by the schema's name: `Message`, `Message.ImageMessage`.
pub fn find(name: &str) -> Option<&'static Schema> {
    let at = SCHEMAS.binary_search_by(|schema| schema.name.cmp(name)).ok()?;
    SCHEMAS.get(at)
}

/// Every message of the schema, ordered by name.
pub fn schemas() -> &'static [Schema] {
    SCHEMAS
}

/// How a message is made of its wire or JSON form.
type Read<From, Error> = fn(&From) -> Result<Box<dyn AnyMessage>, Error>;

/// One message of the schema.
pub struct Schema {
    name: &'static str,
    decode: Read<[u8], DecodeError>,
    from_json: Read<str, serde_json::Error>,
}

impl Schema {
    pub(crate) const fn of<M: AnyMessage + Message + Default + DeserializeOwned>(name: &'static str) -> Self {
        Self {
            name,
            decode: |wire| Ok(Box::new(M::decode(wire)?)),
            from_json: |json| Ok(Box::new(serde_json::from_str::<M>(json)?)),
        }
    }

    /// The schema's name, outer names before it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Decodes a message of this type.
    ///
    /// # Errors
    /// The bytes are not protobuf, or a field has another wire type than the schema says.
    pub fn decode(&self, wire: &[u8]) -> Result<Box<dyn AnyMessage>, DecodeError> {
        (self.decode)(wire)
    }

    /// Reads a message of this type from its JSON form.
    ///
    /// # Errors
    /// The text is not JSON, or does not fit the schema.
    pub fn from_json(&self, json: &str) -> Result<Box<dyn AnyMessage>, serde_json::Error> {
        (self.from_json)(json)
    }
}

impl Debug for Schema {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Schema").field(&self.name).finish()
    }
}

/// A message whose type is known only at run time.
pub trait AnyMessage: Debug + Send + 'static {
    /// The wire form.
    fn encode(&self) -> Vec<u8>;

    /// The JSON form.
    ///
    /// # Errors
    /// The serializer failed, which it does not do for text in memory.
    fn to_json(&self) -> Result<String, serde_json::Error>;
}

impl<M: Message + Debug + Serialize + 'static> AnyMessage for M {
    fn encode(&self) -> Vec<u8> {
        self.encode_to_vec()
    }

    fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}
