//! Sending, and what becomes of messages.

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("send", send), verb!("read", read)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Send {
    to: Address,
    text: String,
    message_id: Option<Id>,
}

#[derive(Debug, Serialize)]
struct Sent {
    message_id: String,
    chat: String,
    timestamp: u64,
}

async fn send(context: Context, Send { to, text, message_id }: Send) -> Result<Sent> {
    let mut send = context.client.send(&to.0, text.as_str());
    if let Some(Id(id)) = message_id {
        send = send.id(id);
    }
    let sent = send.await?;
    Ok(Sent { message_id: sent.id.to_string(), chat: sent.chat.to_string(), timestamp: sent.timestamp })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    chat: Address,
    sender: Option<Address>,
    ids: Vec<Id>,
}

async fn read(context: Context, Read { chat, sender, ids }: Read) -> Result<Nothing> {
    let ids: Vec<_> = ids.into_iter().map(|Id(id)| id).collect();
    context.client.read(&chat.0, sender.as_ref().map(|sender| &sender.0), &ids).await?;
    Ok(Nothing {})
}
