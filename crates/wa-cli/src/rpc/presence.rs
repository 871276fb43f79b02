//! Being seen, and seeing others.

use anyhow::Result;
use serde::Deserialize;
use wa_client::event::Activity;

use crate::rpc::arguments::Address;
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[
    verb!("available", available),
    verb!("unavailable", unavailable),
    verb!("subscribe", subscribe),
    verb!("activity", activity),
];

async fn available(context: Context, _: Nothing) -> Result<Nothing> {
    context.client.presence().available().await?;
    Ok(Nothing {})
}

async fn unavailable(context: Context, _: Nothing) -> Result<Nothing> {
    context.client.presence().unavailable().await?;
    Ok(Nothing {})
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Subscribe {
    user: Address,
}

async fn subscribe(context: Context, Subscribe { user }: Subscribe) -> Result<Nothing> {
    context.client.presence().subscribe(&user.0).await?;
    Ok(Nothing {})
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Show {
    chat: Address,
    activity: Word,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Composing,
    Recording,
    Paused,
}

async fn activity(context: Context, Show { chat, activity }: Show) -> Result<Nothing> {
    let activity = match activity {
        Word::Composing => Activity::Composing,
        Word::Recording => Activity::Recording,
        Word::Paused => Activity::Paused,
    };
    context.client.presence().show(&chat.0, activity).await?;
    Ok(Nothing {})
}
