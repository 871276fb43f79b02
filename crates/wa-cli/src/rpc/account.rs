//! The account itself.

use std::time::SystemTime;

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::Cursor;

use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] =
    &[verb!("status", status), verb!("handled", handled), verb!("log_out", log_out)];

#[derive(Debug, Serialize)]
struct StatusAnswer {
    online: bool,
    pn: Option<String>,
    lid: Option<String>,
    closed: Option<String>,
    /// Unix milliseconds.
    last_inbound: Option<u64>,
    last_dispatched: Option<u64>,
    last_acknowledged: Option<u64>,
}

async fn status(context: Context, _: Nothing) -> Result<StatusAnswer> {
    let status = context.client.status();
    Ok(StatusAnswer {
        online: status.online,
        pn: status.me.as_ref().map(|me| me.pn.to_string()),
        lid: status.me.as_ref().map(|me| me.lid.to_string()),
        closed: status.closed.map(|reason| reason.to_string()),
        last_inbound: status.last_inbound.and_then(millis),
        last_dispatched: status.last_dispatched.and_then(millis),
        last_acknowledged: status.last_acknowledged.and_then(millis),
    })
}

fn millis(moment: SystemTime) -> Option<u64> {
    u64::try_from(moment.duration_since(SystemTime::UNIX_EPOCH).ok()?.as_millis()).ok()
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Handled {
    cursor: u64,
    #[serde(default)]
    consumer: String,
}

async fn handled(context: Context, Handled { cursor, consumer }: Handled) -> Result<Nothing> {
    context.client.handled_by(&consumer, Cursor::from_u64(cursor)).await?;
    Ok(Nothing {})
}

async fn log_out(context: Context, _: Nothing) -> Result<Nothing> {
    context.client.log_out().await?;
    Ok(Nothing {})
}
