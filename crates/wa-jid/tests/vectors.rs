//! Addresses as another implementation reads and prints them.
#![expect(clippy::unwrap_used, reason = "tests")]

use serde_json::Value;
use wa_jid::{Jid, Server, SignalAddress};

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/jid.json")).unwrap()
}

fn rows(of: &Value) -> impl Iterator<Item = Vec<&str>> {
    of.as_array()
        .unwrap()
        .iter()
        .map(|row| row.as_array().unwrap().iter().filter_map(Value::as_str).collect())
}

#[test]
fn addresses_have_the_parts_and_the_normal_form_that_the_peer_sees() {
    let vectors = vectors();
    for row in vectors["texts"].as_array().unwrap() {
        let [text, user, server, device, normal] = &row.as_array().unwrap()[..] else { panic!("{row}") };
        let jid: Jid = text.as_str().unwrap().parse().unwrap();
        let ours = match jid.server() {
            Server::Interop => format!("{}-{}", jid.integrator(), jid.user()),
            _ => jid.user().to_owned(),
        };
        assert_eq!(ours, user.as_str().unwrap(), "{text}");
        assert_eq!(jid.server().as_str(), server.as_str().unwrap(), "{text}");
        assert_eq!(u64::from(jid.device()), device.as_u64().unwrap(), "{text}");
        assert_eq!(jid.to_bare(), normal.as_str().unwrap().parse().unwrap(), "{text}");
    }
}

#[test]
fn signal_addresses_are_the_peers_and_lead_back() {
    let vectors = vectors();
    for row in rows(&vectors["addresses"]) {
        let jid: Jid = row[0].parse().unwrap();
        let address = jid.signal_address().unwrap();
        assert_eq!(address.to_string(), row[1]);
        assert_eq!(row[1].parse::<SignalAddress>().unwrap(), address);
        assert_eq!(address.to_jid().unwrap(), jid);
    }
}

#[test]
fn a_device_moves_to_another_account() {
    let vectors = vectors();
    for row in rows(&vectors["moved"]) {
        let from: Jid = row[0].parse().unwrap();
        let to: Jid = row[1].parse().unwrap();
        assert_eq!(to.with_device(from.device()).to_string(), row[2]);
    }
}
