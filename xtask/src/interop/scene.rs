//! A server, accounts and their devices: where one scenario is played.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};
use serde_json::{Value, json};

use crate::interop::client::{Client, Kind};
use crate::interop::files::Files;
use crate::interop::server::Server;
use crate::interop::tools::Tools;
use crate::interop::{client, clock};

/// An account: a person with a phone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) number: &'static str,
}

/// Uses Baileys, where a scenario does not say otherwise.
pub(crate) const ANN: Person = Person { name: "Ann", number: "15550100001" };

/// Uses our client, where a scenario does not say otherwise.
pub(crate) const BOB: Person = Person { name: "Bob", number: "15550100002" };

/// The third to the fifth are members of groups.
pub(crate) const CID: Person = Person { name: "Cid", number: "15550100003" };
pub(crate) const DAN: Person = Person { name: "Dan", number: "15550100004" };
pub(crate) const EVE: Person = Person { name: "Eve", number: "15550100005" };

/// Everything one scenario uses; all of it ends with this value.
pub(crate) struct Scene<'a> {
    pub(crate) server: Server,
    tools: &'a Tools,
    dir: PathBuf,
    /// Shared with the clients.
    deadline: Rc<Cell<Instant>>,
}

impl<'a> Scene<'a> {
    /// Starts the server of a scenario.
    pub(crate) fn open(tools: &'a Tools, name: &str, limit: Duration) -> Result<Self> {
        let dir = tools.runs.join(name.replace(|c: char| !c.is_ascii_alphanumeric(), "-"));
        client::empty(&dir)?;
        let server = Server::start(&tools.server, &dir)?;
        Ok(Self { server, tools, dir, deadline: Rc::new(Cell::new(clock::now() + limit)) })
    }

    /// The next part may take this long.
    pub(crate) fn allow(&self, limit: Duration) {
        self.deadline.set(clock::now() + limit);
    }

    /// Where files that are sent and received lie.
    pub(crate) fn files(&self) -> Result<Files> {
        Files::new(&self.dir.join("files"))
    }

    /// A device that is running and not linked.
    pub(crate) fn device(&self, kind: Kind, name: &str) -> Result<Client> {
        self.device_with(kind, name, &[])
    }

    fn device_with(&self, kind: Kind, name: &str, options: &[&str]) -> Result<Client> {
        let mut client = Client::new(kind, name, &self.dir, self.tools, &self.server, self.deadline.clone());
        client.command.extend(options.iter().map(|option| (*option).to_owned()));
        client.start()?;
        Ok(client)
    }

    /// A device that is linked by QR and connected.
    pub(crate) fn linked(&self, kind: Kind, owner: Person, name: &str) -> Result<Client> {
        self.linked_with(kind, owner, name, &[])
    }

    /// The same with more options of the program.
    pub(crate) fn linked_with(
        &self,
        kind: Kind,
        owner: Person,
        name: &str,
        options: &[&str],
    ) -> Result<Client> {
        let mut client = self.device_with(kind, name, options)?;
        let mark = client.mark();
        client.begin("pair", json!({}))?;
        let qr = client.wait(mark, "a QR code", |event| event["event"] == "qr")?;
        let linked = self.scan(&qr["text"], owner)?;
        self.settle(&mut client, &linked)?;
        Ok(client)
    }

    /// The phone scans a QR code; returns the addresses of the device.
    pub(crate) fn scan(&self, text: &Value, owner: Person) -> Result<Value> {
        let order = json!({ "qr": text, "number": owner.number, "name": owner.name });
        let answer = self.server.post("/admin/phone/scan-qr", &order)?;
        answer.map_err(|refused| anyhow!("the phone cannot scan: {} {}", refused.status, refused.text))
    }

    /// Takes the addresses that the phone has given, and waits until the device is connected with them.
    pub(crate) fn settle(&self, client: &mut Client, linked: &Value) -> Result<()> {
        let text = |name: &str| linked[name].as_str().unwrap_or_default().to_owned();
        (client.pn, client.lid) = (text("jid"), text("lid"));
        client.wait(0, "its pairing", |event| event["event"] == "paired")?;
        client.wait_online(0)
    }

    /// The addresses of an account's devices, as the server knows them.
    pub(crate) fn devices(&self, owner: Person) -> Result<Vec<String>> {
        let account = self.server.get(&format!("/admin/accounts/{}", owner.number))?;
        let devices = account["devices"].as_array().into_iter().flatten();
        Ok(devices.filter_map(|device| device["jid"].as_str().map(str::to_owned)).collect())
    }

    /// How often the devices of the scene, or one of them, have asked for a message again.
    pub(crate) fn retries(&self, of: Option<&Client>) -> Result<usize> {
        let log = self.server.get("/admin/log?since=0")?;
        let is_retry = |entry: &&Value| {
            let receipt = entry["stanza"].as_str().is_some_and(|stanza| stanza.starts_with("<receipt"));
            let retry = entry["stanza"].as_str().is_some_and(|stanza| stanza.contains(r#"type="retry""#));
            let device = entry["device"].as_str().unwrap_or_default();
            let chosen = of.is_none_or(|client| client.pn.starts_with(&format!("{device}@")));
            entry["direction"] == "in" && receipt && retry && chosen
        };
        Ok(log.as_array().into_iter().flatten().filter(is_retry).count())
    }

    /// Writes down what the server saw; returns where it is.
    pub(crate) fn keep_evidence(&self) -> String {
        let log = self.server.get("/admin/log?since=0").unwrap_or_default();
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        let stanzas: String = entries.iter().map(stanza).collect();
        // Without it there are still the logs of the clients.
        let _ = fs::write(self.dir.join("stanzas.txt"), stanzas);
        format!("evidence: {}", self.dir.display())
    }
}

fn stanza(entry: &Value) -> String {
    let device = entry["device"].as_str().unwrap_or("unknown");
    let direction = if entry["direction"] == "in" { "sends" } else { "gets" };
    let text = entry["stanza"].as_str().unwrap_or_default();
    format!("{} {device} ({}) {direction}\n{text}\n\n", entry["serial"], entry["connection"])
}
