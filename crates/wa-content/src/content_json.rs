//! A message inside other content, as typed content in serde formats.

use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};
use wa_proto::Message;

use crate::{Body, Content as _, Received};

#[expect(clippy::borrowed_box, reason = "serde hands over the field as it is")]
pub(crate) fn serialize<S: Serializer>(message: &Box<Message>, serializer: S) -> Result<S::Ok, S::Error> {
    Received::read(message).serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<Message>, D::Error> {
    Ok(Box::new(Body::deserialize(deserializer)?.into_message()))
}
