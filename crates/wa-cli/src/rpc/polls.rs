//! Votes in polls. A poll is named by its chat and id, or by its id alone if this process has received it.

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::rpc::arguments::{Address, Id};
use crate::rpc::messages::{Sent, finish};
use crate::rpc::verb::{Context, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("vote", vote), verb!("tally", tally)];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Vote {
    chat: Option<Address>,
    poll: Id,
    /// None of them to take the vote back.
    options: Vec<String>,
    message_id: Option<Id>,
}

async fn vote(context: Context, Vote { chat, poll, options, message_id }: Vote) -> Result<Sent> {
    let send = match &chat {
        Some(Address(chat)) => context.client.vote((chat, &poll.0), options),
        None => context.client.vote(&*context.recent.message(&poll.0)?, options),
    };
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
