//! `wa rpc`: a client driven by JSON lines. The protocol is documented in `docs/rpc.md`.
//!
//! A family of calls is a file with a table of [`Verb`]s; [`FAMILIES`] lists the tables. To add a call, write an
//! `async fn(Context, Arguments) -> Result<impl Serialize>`, put it into the table of its family and describe
//! it in the document, which a test compares with the tables.

mod account;
mod app_state;
mod arguments;
mod changes;
mod failure;
mod feed;
mod groups;
mod history;
mod media;
mod messages;
mod output;
mod pairing;
mod pictures;
mod polls;
mod presence;
mod recent;
mod target;
mod verb;

use core::net::SocketAddr;
use core::time::Duration;

use anyhow::Result;
use serde_json::{Map, Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::task::JoinSet;
use wa_client::preview::WebPreviewer;

use crate::args::RpcArgs;
use crate::json;
use recent::Recent;
use verb::{Context, Verb};

/// All calls but `close`, which ends the loop.
const FAMILIES: &[&[Verb]] = &[
    account::VERBS,
    pairing::VERBS,
    messages::VERBS,
    polls::VERBS,
    changes::VERBS,
    media::VERBS,
    pictures::VERBS,
    presence::VERBS,
    groups::VERBS,
    feed::VERBS,
    app_state::VERBS,
    history::VERBS,
];

/// How long calls that were under way may take to be answered when the client is closed.
const LAST_WORDS: Duration = Duration::from_secs(5);

pub(crate) async fn run(args: RpcArgs) -> Result<()> {
    let mut builder = args.account.builder_for(args.history).await?.receipts(args.receipts.into());
    if !args.preview_at.is_empty() {
        let open =
            |previewer: WebPreviewer, at: &SocketAddr| previewer.allow_address(at.ip()).allow_port(at.port());
        builder = builder.link_previewer(args.preview_at.iter().fold(WebPreviewer::new(), open));
    }
    let client = builder.await?;
    let (out, writer) = output::open();
    let context = Context { client: client.clone(), out: out.clone(), recent: Recent::default() };
    let mut tasks = JoinSet::new();
    tasks.spawn(report(context.clone(), args.consumer, args.manual));
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut closing = None;
    while let Some(line) = lines.next_line().await? {
        if line.trim().is_empty() {
            continue;
        }
        let (id, name, arguments) = match read(&line) {
            Ok(call) => call,
            Err(text) => {
                out.line(json!({ "id": null, "error": { "kind": "malformed", "text": text } })).await?;
                continue;
            }
        };
        if name == "close" {
            closing = Some(id);
            break;
        }
        match find(&name) {
            // Calls are answered as they are done, but begin in the order of the lines.
            Some(verb) => drop(tasks.spawn(answer(context.clone(), id, verb, arguments))),
            None => {
                let text = format!("there is no call {name:?}");
                out.line(json!({ "id": id, "error": { "kind": "malformed", "text": text } })).await?;
            }
        }
        while tasks.try_join_next().is_some() {}
    }
    client.close().await;
    // A reader that went away shall not keep the program.
    let last_words = async { while tasks.join_next().await.is_some() {} };
    if tokio::time::timeout(LAST_WORDS, last_words).await.is_err() {
        tasks.shutdown().await;
    }
    if let Some(id) = closing {
        out.line(json!({ "id": id, "ok": {} })).await?;
    }
    drop((context, out));
    writer.finish().await
}

fn find(name: &str) -> Option<&'static Verb> {
    FAMILIES.iter().flat_map(|family| family.iter()).find(|verb| verb.name == name)
}

/// Takes a line apart: its id, the name of the call, and what is left.
fn read(line: &str) -> Result<(Value, String, Value), String> {
    let mut fields: Map<String, Value> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let id = fields.remove("id").ok_or("the line has no `id`")?;
    match fields.remove("call") {
        Some(Value::String(name)) => Ok((id, name, Value::Object(fields))),
        _ => Err("the line names no `call`".to_owned()),
    }
}

async fn answer(context: Context, id: Value, verb: &'static Verb, arguments: Value) -> Result<()> {
    let out = context.out.clone();
    match (verb.run)(context, arguments).await {
        Ok(ok) => out.line(json!({ "id": id, "ok": ok })).await,
        Err(error) => out.line(json!({ "id": id, "error": failure::describe(&error) })).await,
    }
}

/// Writes every event; it counts as handled once it is written, unless the other side says so itself.
async fn report(context: Context, consumer: String, manual: bool) -> Result<()> {
    let Context { client, out, recent } = context;
    let mut events = client.events_named(&consumer);
    while let Some(batch) = events.next().await? {
        recent.take(batch.events());
        for event in json::batch(client.me(), batch.cursor(), batch.events()) {
            out.line(event?).await?;
        }
        if !manual {
            batch.handled().await?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_is_documented_and_has_one_meaning() {
        let document = include_str!("../../../../docs/rpc.md");
        let mut names: Vec<&str> =
            FAMILIES.iter().flat_map(|family| family.iter()).map(|it| it.name).collect();
        for name in &names {
            assert!(document.contains(&format!("`{name}`")), "docs/rpc.md does not mention `{name}`");
        }
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
