//! Linking this device to a phone.

use anyhow::Result;
use serde::{Deserialize, Serialize};
use wa_client::{PairingCode, PairingStep};

use crate::json;
use crate::rpc::verb::{Context, Nothing, Verb, verb};

pub(super) const VERBS: &[Verb] = &[verb!("pair", pair), verb!("pair_code", pair_code)];

#[derive(Debug, Serialize)]
struct Paired {
    pn: String,
    lid: String,
}

/// Reports every step as an event; the answer comes with the last one.
async fn pair(context: Context, _: Nothing) -> Result<Option<Paired>> {
    let mut pairing = context.client.pair();
    while let Some(step) = pairing.next().await? {
        context.out.line(json::pairing(&step)?).await?;
        if let PairingStep::Paired(me) = step {
            return Ok(Some(Paired { pn: me.pn.to_string(), lid: me.lid.to_string() }));
        }
    }
    Ok(None)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ByCode {
    phone: String,
    code: Option<String>,
}

#[derive(Debug, Serialize)]
struct Code {
    code: String,
}

async fn pair_code(context: Context, ByCode { phone, code }: ByCode) -> Result<Code> {
    let code: Option<PairingCode> = code.map(|code| code.parse()).transpose()?;
    let code = context.client.pair_with_code(&phone, code).await?;
    tokio::spawn(watch_code(context));
    Ok(Code { code: code.to_string() })
}

/// Reports what becomes of a code that the user was shown.
async fn watch_code(context: Context) -> Result<()> {
    let mut pairing = context.client.pair();
    // An error means that the connection ended; that is reported as an event.
    while let Ok(Some(step)) = pairing.next().await {
        if !matches!(step, PairingStep::Qr { .. }) {
            context.out.line(json::pairing(&step)?).await?;
        }
    }
    Ok(())
}
