//! What arguments are made of.

use core::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer};
use wa_client::{Jid, MessageId};

use crate::args::address;

/// A phone number or an address.
#[derive(Debug, Clone)]
pub(super) struct Address(pub(super) Jid);

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        address(&text).map(Self).map_err(|error| serde::de::Error::custom(Chain(&error)))
    }
}

/// A message id.
#[derive(Debug, Clone)]
pub(super) struct Id(pub(super) MessageId);

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let id = MessageId::new(&text);
        id.map(Self).ok_or_else(|| serde::de::Error::custom(format_args!("{text:?} cannot be a message id")))
    }
}

/// Bytes.
#[derive(Debug, Clone)]
pub(super) struct Base64(pub(super) Vec<u8>);

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        STANDARD.decode(text).map(Self).map_err(serde::de::Error::custom)
    }
}

struct Chain<'e>(&'e anyhow::Error);

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}
