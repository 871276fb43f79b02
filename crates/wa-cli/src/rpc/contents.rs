//! Content with what goes with it: files, quotes, mentions; votes. An earlier message is named by its id: it must
//! be one that this process has received.

use std::path::PathBuf;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::{Audience, Body, Content as _, Expiration, Jid, SendMessage};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::media;
use crate::rpc::messages::Sent;
use crate::rpc::verb::{Context, Verb, verb};

pub(super) const VERBS: &[Verb] =
    &[verb!("say", say), verb!("post", post), verb!("vote", vote), verb!("tally", tally)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Say {
    to: Address,
    content: Body,
    /// The file, of content that is one.
    file: Option<PathBuf>,
    quote: Option<Id>,
    #[serde(default)]
    mentions: Vec<Address>,
    /// Seconds.
    expiration: Option<u32>,
    #[serde(default)]
    view_once: bool,
    message_id: Option<Id>,
}

async fn say(context: Context, say: Say) -> Result<Sent> {
    let Say { to, content, file, quote, mentions, expiration, view_once, message_id } = say;
    let content = match file {
        Some(path) => media::attach(&context.client, content, path).await?,
        None => content,
    };
    let draft = if view_once { content.view_once() } else { content.draft() };
    let mut send = context.client.send(&to.0, draft);
    if let Some(Id(quote)) = quote {
        send = send.quoting(&*context.recent.message(&quote)?);
    }
    if !mentions.is_empty() {
        let people: Vec<Jid> = mentions.into_iter().map(|Address(jid)| jid).collect();
        send = send.mentioning(&people);
    }
    if let Some(seconds) = expiration {
        send = send.expiring(Expiration::from_seconds(seconds));
    }
    finish(send, message_id).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Post {
    content: Body,
    file: Option<PathBuf>,
    audience: Vec<Address>,
    message_id: Option<Id>,
}

/// Shows something to chosen people for a day.
async fn post(context: Context, Post { content, file, audience, message_id }: Post) -> Result<Sent> {
    let content = match file {
        Some(path) => media::attach(&context.client, content, path).await?,
        None => content,
    };
    let audience = audience.into_iter().map(|Address(jid)| jid).collect();
    let mut post = context.client.status_feed().post(content).audience(Audience::Only(audience));
    if let Some(Id(id)) = message_id {
        post = post.id(id);
    }
    Ok(post.await?.into())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vote {
    poll: Id,
    /// None of them to take the vote back.
    options: Vec<String>,
    message_id: Option<Id>,
}

async fn vote(context: Context, Vote { poll, options, message_id }: Vote) -> Result<Sent> {
    let send = context.client.vote(&*context.recent.message(&poll.0)?, options);
    finish(send, message_id).await
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tally {
    chat: Address,
    poll: Id,
}

#[derive(Debug, Serialize)]
struct Tallied {
    options: Vec<Chosen>,
}

#[derive(Debug, Serialize)]
struct Chosen {
    name: String,
    voters: Vec<String>,
}

async fn tally(context: Context, Tally { chat, poll }: Tally) -> Result<Tallied> {
    let tally = context.client.polls().tally(&chat.0, &poll.0).await?;
    let options = tally.options.into_iter().map(|option| {
        let voters = option.voters.into_iter().flat_map(|voter| [voter.lid, voter.pn]);
        Chosen { name: option.name, voters: voters.flatten().map(|address| address.to_string()).collect() }
    });
    Ok(Tallied { options: options.collect() })
}

async fn finish(send: SendMessage, id: Option<Id>) -> Result<Sent> {
    let send = match id {
        Some(Id(id)) => send.id(id),
        None => send,
    };
    Ok(send.await?.into())
}
