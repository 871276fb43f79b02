//! `wa rpc`: a client driven by JSON lines. The protocol is documented in `docs/rpc.md`.

use std::io::Write as _;

use anyhow::Result;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use wa_client::event::Activity;
use wa_client::{Client, ClientError, Cursor, Jid, MessageId, PairingStep};

use crate::args::{RpcArgs, address};
use crate::json;

/// One line of input.
#[derive(Debug, Deserialize)]
struct Line {
    /// Comes back with the answer.
    id: Value,
    #[serde(flatten)]
    call: Call,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "call", rename_all = "snake_case")]
enum Call {
    Pair,
    PairCode { phone: String, code: Option<String> },
    Send { to: String, text: String, message_id: Option<String> },
    Read { chat: String, sender: Option<String>, ids: Vec<String> },
    Available,
    Unavailable,
    Subscribe { user: String },
    Activity { chat: String, activity: ActivityWord },
    Status,
    Handled { cursor: u64 },
    LogOut,
    Close,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ActivityWord {
    Composing,
    Recording,
    Paused,
}

pub(crate) async fn run(args: RpcArgs) -> Result<()> {
    let client = args.account.builder().await?.await?;
    let mut tasks = tokio::task::JoinSet::new();
    tasks.spawn(report(client.clone(), args.manual));
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await? {
        if line.trim().is_empty() {
            continue;
        }
        let Line { id, call } = match serde_json::from_str(&line) {
            Ok(line) => line,
            Err(error) => {
                write_line(
                    &json!({ "id": null, "error": { "kind": "malformed", "text": error.to_string() } }),
                )?;
                continue;
            }
        };
        if matches!(call, Call::Close) {
            client.close().await;
            write_line(&json!({ "id": id, "ok": {} }))?;
            break;
        }
        // Calls are answered as they are done, but begin in the order of the lines.
        tasks.spawn(answer(client.clone(), id, call));
        while tasks.try_join_next().is_some() {}
    }
    client.close().await;
    tasks.shutdown().await;
    Ok(())
}

async fn answer(client: Client, id: Value, call: Call) -> Result<()> {
    let by_code = matches!(call, Call::PairCode { .. });
    match carry_out(&client, call).await {
        Ok(ok) => {
            write_line(&json!({ "id": id, "ok": ok }))?;
            if by_code { watch_code(&client).await } else { Ok(()) }
        }
        Err(error) => {
            write_line(&json!({ "id": id, "error": { "kind": kind(&error), "text": format!("{error:#}") } }))
        }
    }
}

async fn carry_out(client: &Client, call: Call) -> Result<Value> {
    match call {
        Call::Pair => return pair(client).await,
        Call::PairCode { phone, code } => {
            let code = code.map(|code| code.parse()).transpose()?;
            let code = client.pair_with_code(&phone, code).await?;
            return Ok(json!({ "code": code.to_string() }));
        }
        Call::Send { to, text, message_id } => {
            let mut send = client.send(&address(&to)?, text.as_str());
            if let Some(id) = message_id {
                send = send.id(message(&id)?);
            }
            let sent = send.await?;
            let (id, chat) = (sent.id.as_str(), sent.chat.to_string());
            return Ok(json!({ "message_id": id, "chat": chat, "timestamp": sent.timestamp }));
        }
        Call::Read { chat, sender, ids } => {
            let sender: Option<Jid> = sender.map(|sender| address(&sender)).transpose()?;
            let ids = ids.iter().map(|id| message(id)).collect::<Result<Vec<_>>>()?;
            client.read(&address(&chat)?, sender.as_ref(), &ids).await?;
        }
        Call::Available => client.presence().available().await?,
        Call::Unavailable => client.presence().unavailable().await?,
        Call::Subscribe { user } => client.presence().subscribe(&address(&user)?).await?,
        Call::Activity { chat, activity } => {
            let activity = match activity {
                ActivityWord::Composing => Activity::Composing,
                ActivityWord::Recording => Activity::Recording,
                ActivityWord::Paused => Activity::Paused,
            };
            client.presence().show(&address(&chat)?, activity).await?;
        }
        Call::Status => {
            let status = client.status();
            return Ok(json!({
                "online": status.online,
                "pn": status.me.as_ref().map(|me| me.pn.to_string()),
                "lid": status.me.as_ref().map(|me| me.lid.to_string()),
                "closed": status.closed.map(|reason| reason.to_string()),
            }));
        }
        Call::Handled { cursor } => client.handled(Cursor::from_u64(cursor)).await?,
        Call::LogOut => client.log_out().await?,
        Call::Close => client.close().await,
    }
    Ok(json!({}))
}

/// Reports every step as an event; the answer comes with the last one.
async fn pair(client: &Client) -> Result<Value> {
    let mut pairing = client.pair();
    while let Some(step) = pairing.next().await? {
        write_line(&json::pairing(&step))?;
        if let PairingStep::Paired(me) = step {
            return Ok(json!({ "pn": me.pn.to_string(), "lid": me.lid.to_string() }));
        }
    }
    Ok(json!({}))
}

/// Reports what becomes of a code that the user was shown.
async fn watch_code(client: &Client) -> Result<()> {
    let mut pairing = client.pair();
    // An error means that the connection ended; that is reported as an event.
    while let Ok(Some(step)) = pairing.next().await {
        if !matches!(step, PairingStep::Qr { .. }) {
            write_line(&json::pairing(&step))?;
        }
    }
    Ok(())
}

/// Writes every event; it counts as handled once it is written, unless the other side says so itself.
async fn report(client: Client, manual: bool) -> Result<()> {
    let mut events = client.events();
    while let Some(batch) = events.next().await? {
        for event in json::batch(batch.cursor(), batch.events()) {
            write_line(&event)?;
        }
        if !manual {
            batch.handled().await?;
        }
    }
    Ok(())
}

fn message(id: &str) -> Result<MessageId> {
    MessageId::new(id).ok_or_else(|| anyhow::anyhow!("{id:?} cannot be a message id"))
}

fn kind(error: &anyhow::Error) -> &'static str {
    match error.downcast_ref::<ClientError>() {
        Some(ClientError::Command(_)) => "command",
        Some(ClientError::Closed(_)) => "closed",
        Some(ClientError::Gone) => "gone",
        Some(ClientError::Pairing(_)) => "pairing",
        Some(_) => "client",
        None => "argument",
    }
}

fn write_line(value: &Value) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{value}")?;
    out.flush()?;
    Ok(())
}
