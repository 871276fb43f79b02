//! What is done with messages that were sent before.

use anyhow::Result;
use serde::Deserialize;
use wa_client::PinTime;

use crate::rpc::arguments::{Address, Id};
use crate::rpc::messages::{Sent, finish};
use crate::rpc::target::Target;
use crate::rpc::verb::{Context, Verb, verb};

pub(super) const VERBS: &[Verb] = &[
    verb!("forward", forward),
    verb!("react", react),
    verb!("edit", edit),
    verb!("delete", delete),
    verb!("pin", pin),
    verb!("unpin", unpin),
    verb!("keep", keep),
    verb!("unkeep", unkeep),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Forward {
    /// One that this process has received.
    message: Id,
    to: Address,
    message_id: Option<Id>,
}

async fn forward(context: Context, Forward { message, to, message_id }: Forward) -> Result<Sent> {
    let message = context.recent.message(&message.0)?;
    finish(context.client.forward(&to.0, &message), message_id).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct React {
    message: Target,
    /// Empty to take a reaction back.
    emoji: String,
}

async fn react(context: Context, React { message, emoji }: React) -> Result<Sent> {
    Ok(context.client.react(message.key(&context)?, emoji).await?.into())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    message: Target,
    text: String,
}

async fn edit(context: Context, Edit { message, text }: Edit) -> Result<Sent> {
    Ok(context.client.edit(message.key(&context)?, text).await?.into())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Meant {
    message: Target,
}

async fn delete(context: Context, Meant { message }: Meant) -> Result<Sent> {
    Ok(context.client.delete(message.key(&context)?).await?.into())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Pin {
    message: Target,
    #[serde(default)]
    time: PinTime,
}

async fn pin(context: Context, Pin { message, time }: Pin) -> Result<Sent> {
    Ok(context.client.pin(message.key(&context)?, time).await?.into())
}

async fn unpin(context: Context, Meant { message }: Meant) -> Result<Sent> {
    Ok(context.client.unpin(message.key(&context)?).await?.into())
}

async fn keep(context: Context, Meant { message }: Meant) -> Result<Sent> {
    Ok(context.client.keep(message.key(&context)?).await?.into())
}

async fn unkeep(context: Context, Meant { message }: Meant) -> Result<Sent> {
    Ok(context.client.unkeep(message.key(&context)?).await?.into())
}
