//! Which message a call is about.

use anyhow::{Context as _, Result};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use wa_client::{Jid, Key};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::verb::Context;

/// A message, as callers know it: by its id alone if this process has received it, by chat and id if our
/// account wrote it, by chat, id and sender if somebody else did, or by a key as events have it.
#[derive(Debug)]
pub(super) enum Target {
    Received(Id),
    Named(Named),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Named {
    chat: Address,
    id: Id,
    from_me: Option<bool>,
    participant: Option<Address>,
    /// Another word for the participant, in chats of two as well.
    sender: Option<Address>,
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(from)?;
        let target = match value {
            Value::String(_) => Id::deserialize(value).map(Self::Received),
            _ => Named::deserialize(value).map(Self::Named),
        };
        target.map_err(serde::de::Error::custom)
    }
}

impl Target {
    /// The key that is written into messages and app state.
    pub(super) fn key(self, context: &Context) -> Result<Key> {
        match self {
            Self::Received(Id(id)) => Ok(Key::from(&*context.recent.message(&id)?)),
            Self::Named(named) => named.key(context),
        }
    }
}

impl Named {
    fn key(self, context: &Context) -> Result<Key> {
        let Self { chat: Address(chat), id: Id(id), from_me, participant, sender } = self;
        let me = context.client.me().context("this device is not linked")?;
        let author: Option<Jid> = sender.or(participant).map(|Address(author)| author);
        let ours = author.as_ref().map(|author| me.is_own(author));
        match (from_me, ours) {
            (Some(true), Some(false)) | (Some(false), Some(true)) => {
                anyhow::bail!("`from_me` and the sender contradict each other")
            }
            (Some(true), _) | (None, Some(true) | None) => Ok(Key::own(&chat, id.as_str())),
            (Some(false), None) if !chat.is_account() => {
                anyhow::bail!("whose message it is has to be said in a chat of many: `sender`")
            }
            (Some(false) | None, _) => Ok(Key::of(&chat, author.as_ref().unwrap_or(&chat), id.as_str())),
        }
    }
}
