//! Sending, and what becomes of messages.

use core::time::Duration;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::{Delivery, SentDevice};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[
    verb!("send", send),
    verb!("delivery", delivery),
    verb!("read", read),
    verb!("played", played),
    verb!("delivered", delivered),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Send {
    to: Address,
    text: String,
    message_id: Option<Id>,
    /// Seconds to wait for the server.
    patience: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Sent {
    message_id: String,
    chat: String,
    timestamp: u64,
    devices: Vec<SentDevice>,
}

async fn send(context: Context, Send { to, text, message_id, patience }: Send) -> Result<Sent> {
    let mut send = context.client.send(&to.0, text.as_str());
    if let Some(Id(id)) = message_id {
        send = send.id(id);
    }
    if let Some(seconds) = patience {
        send = send.patience(Duration::from_secs(seconds));
    }
    let wa_client::Sent { id, chat, timestamp, devices } = send.await?;
    Ok(Sent { message_id: id.to_string(), chat: chat.to_string(), timestamp, devices })
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    message_id: Id,
}

/// What is known now; later receipts come as events.
async fn delivery(context: Context, Ask { message_id }: Ask) -> Result<Option<Delivery>> {
    Ok(context.client.delivery(&message_id.0).await?.now())
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

async fn played(context: Context, Read { chat, sender, ids }: Read) -> Result<Nothing> {
    let ids: Vec<_> = ids.into_iter().map(|Id(id)| id).collect();
    context.client.played(&chat.0, sender.as_ref().map(|sender| &sender.0), &ids).await?;
    Ok(Nothing {})
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Delivered {
    chat: Address,
    sender: Address,
    ids: Vec<Id>,
}

async fn delivered(context: Context, Delivered { chat, sender, ids }: Delivered) -> Result<Nothing> {
    let ids: Vec<_> = ids.into_iter().map(|Id(id)| id).collect();
    context.client.delivered(&chat.0, &sender.0, &ids).await?;
    Ok(Nothing {})
}
