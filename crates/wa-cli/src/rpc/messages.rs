//! Sending, and what becomes of messages.

use core::time::Duration;

use std::path::PathBuf;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::content::Draft;
use wa_client::{Body, Content, Delivery, Expiration, Jid, SendMessage, SentDevice};

use crate::rpc::arguments::{Address, Base64, Id};
use crate::rpc::media;
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
    /// The file, of content that is one.
    file: Option<PathBuf>,
    quote: Option<Id>,
    #[serde(default)]
    mentions: Vec<Address>,
    /// Seconds.
    expiration: Option<u32>,
    #[serde(default)]
    view_once: bool,
    /// The page is visited.
    #[serde(default)]
    link_preview: bool,
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

async fn send(context: Context, send: Send) -> Result<Sent> {
    let Send { to: Address(to), text, content, protobuf, file, quote, mentions, expiration, .. } = send;
    let mut message = match (text, content, protobuf, file) {
        (Some(text), None, None, None) => context.client.send(&to, marked(text, send.view_once)),
        (None, Some(body), None, None) => context.client.send(&to, marked(body, send.view_once)),
        (None, Some(body), None, Some(path)) => {
            let body = media::attach(&context.client, body, path).await?;
            context.client.send(&to, marked(body, send.view_once))
        }
        (None, None, Some(Base64(bytes)), None) if !send.view_once => context.client.send_encoded(&to, bytes),
        _ => anyhow::bail!(
            "one of `text`, `content` (with its `file`, if it has one) and `protobuf` is wanted"
        ),
    };
    if let Some(Id(quote)) = quote {
        message = message.quoting(&*context.recent.message(&quote)?);
    }
    if !mentions.is_empty() {
        let people: Vec<Jid> = mentions.into_iter().map(|Address(jid)| jid).collect();
        message = message.mentioning(&people);
    }
    if let Some(seconds) = expiration {
        message = message.expiring(Expiration::from_seconds(seconds));
    }
    if let Some(seconds) = send.patience {
        message = message.patience(Duration::from_secs(seconds));
    }
    if send.link_preview {
        message = message.link_preview();
    }
    finish(message, send.message_id).await
}

fn marked(content: impl Content, view_once: bool) -> Draft {
    if view_once { content.view_once() } else { content.draft() }
}

/// Sends under the id that was asked for, if one was.
pub(super) async fn finish(message: SendMessage, id: Option<Id>) -> Result<Sent> {
    let message = match id {
        Some(Id(id)) => message.id(id),
        None => message,
    };
    Ok(message.await?.into())
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
