//! The past, as the phone keeps it.

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::event::HistoryMark;

use crate::rpc::arguments::{Address, Id};
use crate::rpc::verb::{Context, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("history_older", older)];

/// The oldest message that is known, and how many before it are wanted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Older {
    chat: Address,
    message: Id,
    from_me: bool,
    timestamp: u64,
    count: Option<u32>,
}

#[derive(Debug, Serialize)]
struct Asked {
    request: String,
}

async fn older(context: Context, older: Older) -> Result<Asked> {
    let Older { chat, message, from_me, timestamp, count } = older;
    let before = HistoryMark { chat: chat.0, id: message.0, from_me, timestamp };
    let mut asking = context.client.history().older(before);
    if let Some(count) = count {
        asking = asking.count(count);
    }
    Ok(Asked { request: asking.await?.to_string() })
}
