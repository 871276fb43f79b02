//! Sending, and what becomes of messages.

use core::time::Duration;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::{Body, Delivery, SentDevice};

use crate::rpc::arguments::{Address, Base64, Id};
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
    text: Option<String>,
    content: Option<Body>,
    /// An encoded protobuf, base64.
    protobuf: Option<Base64>,
    message_id: Option<Id>,
    /// Seconds to wait for the server.
    patience: Option<u64>,
}

#[derive(Debug, Serialize)]
pub(super) struct Sent {
    message_id: String,
    chat: String,
    timestamp: u64,
    devices: Vec<SentDevice>,
}

async fn send(
    context: Context,
    Send { to, text, content, protobuf, message_id, patience }: Send,
) -> Result<Sent> {
    let mut send = match (text, content, protobuf) {
        (Some(text), None, None) => context.client.send(&to.0, text),
        (None, Some(body), None) => context.client.send(&to.0, body),
        (None, None, Some(Base64(bytes))) => context.client.send_encoded(&to.0, bytes),
        _ => anyhow::bail!("one of `text`, `content` and `protobuf` is wanted"),
    };
    if let Some(Id(id)) = message_id {
        send = send.id(id);
    }
    if let Some(seconds) = patience {
        send = send.patience(Duration::from_secs(seconds));
    }
    Ok(send.await?.into())
}

impl From<wa_client::Sent> for Sent {
    fn from(sent: wa_client::Sent) -> Self {
        let wa_client::Sent { id, chat, timestamp, devices } = sent;
        Self { message_id: id.to_string(), chat: chat.to_string(), timestamp, devices }
    }
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
