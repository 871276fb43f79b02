//! What the server saw, in numbers.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::Value;

use crate::interop::server::Server;

/// Counts of stanzas, read from the log of the server.
#[derive(Default)]
pub(crate) struct Traffic {
    serial: u64,
    /// Retry receipts of devices that could not read a text.
    pub(crate) retries: u64,
    /// Texts that a device sent again.
    pub(crate) sent_again: u64,
    /// Texts that the server brought to a device again.
    pub(crate) brought_again: u64,
    messages: HashSet<String>,
}

impl Traffic {
    /// Reads on; the server forgets old entries, so this is done every round.
    pub(crate) fn read(&mut self, server: &Server) -> Result<()> {
        let log = server.get(&format!("/admin/log?since={}", self.serial))?;
        for entry in log.as_array().into_iter().flatten() {
            self.serial = entry["serial"].as_u64().unwrap_or(self.serial);
            self.count(entry);
        }
        Ok(())
    }

    /// The server starts anew, and its log with it.
    pub(crate) fn start_over(&mut self) {
        self.serial = 0;
    }

    fn count(&mut self, entry: &Value) {
        let stanza = entry["stanza"].as_str().unwrap_or_default();
        let incoming = entry["direction"] == "in";
        let first = stanza.lines().next().unwrap_or_default();
        if incoming && first.starts_with("<receipt ") && first.contains(" type=\"retry\"") {
            self.retries += 1;
        }
        if !first.starts_with("<message ") {
            return;
        }
        let id = first.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        if !self.messages.insert(format!("{} {} {id}", entry["device"], entry["direction"])) {
            let again = if incoming { &mut self.sent_again } else { &mut self.brought_again };
            *again += 1;
        }
    }
}

/// Writes down what the server still remembers.
pub(crate) fn keep(server: &Server, file: &Path) -> Result<()> {
    let log = server.get("/admin/log?since=0")?;
    let entries: String = log
        .as_array()
        .into_iter()
        .flatten()
        .map(|entry| {
            let direction = if entry["direction"] == "in" { "sends" } else { "gets" };
            let (device, stanza) = (entry["device"].as_str(), entry["stanza"].as_str());
            let device = device.unwrap_or("unknown");
            format!(
                "{} {device} ({}) {direction}\n{}\n\n",
                entry["serial"],
                entry["connection"],
                stanza.unwrap_or_default()
            )
        })
        .collect();
    Ok(fs::write(file, entries)?)
}
