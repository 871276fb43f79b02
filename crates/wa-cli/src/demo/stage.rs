//! The server, its phones, and where the clients keep what they know.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use wa_client::{Client, PairingStep, PublicKey, Sqlite};
use wa_server::{Config, Number, Server};

use crate::demo::person::{Person, millis, now};
use crate::serve;
use crate::terminal::qr;

pub(super) const ANNA: &str = "15550100001";
pub(super) const BEN: &str = "15550100002";
pub(super) const CARL: &str = "15550100003";
pub(super) const DORA: &str = "15550100004";

pub(super) struct Stage {
    pub(super) server: Server,
    files: PathBuf,
}

impl Stage {
    pub(super) async fn open(files: &Path) -> Result<Self> {
        let server = Server::start(Config::default()).await?;
        let stage = Self { server, files: files.to_owned() };
        std::fs::write(stage.ca(), stage.server.ca_pem())?;
        Ok(stage)
    }

    /// Where the account of a person is kept.
    pub(super) fn store(&self, name: &str) -> PathBuf {
        self.files.join(format!("{}.db", name.to_lowercase()))
    }

    /// The certificate that clients have to trust.
    pub(super) fn ca(&self) -> PathBuf {
        self.files.join("ca.pem")
    }

    /// A client with what is in its store.
    pub(super) async fn open_client(&self, name: &'static str) -> Result<Person> {
        let client = Client::builder()
            .store(Sqlite::open(self.store(name)).await?)
            .push_name(name)
            .server(self.server.secure_url())
            .trust_ca(self.server.ca_pem())
            .trust_noise_root(PublicKey::from_bytes(self.server.root_key()))
            .await?;
        let events = client.events();
        Ok(Person { name, client, events, pending: VecDeque::new() })
    }

    pub(super) async fn link_by_qr(&self, name: &'static str, number: &str) -> Result<Person> {
        println!("\n{name} ({number}) links a client by QR code");
        let person = self.open_client(name).await?;
        let started = now();
        let mut pairing = person.client.pair();
        while let Some(step) = pairing.next().await? {
            match step {
                PairingStep::Qr { text, .. } => {
                    println!("{}", qr(&text)?);
                    println!("  {name}'s phone scans it …");
                    self.server.phone(Number::new(number)?).scan_qr(&text).await?;
                }
                PairingStep::Paired(me) => println!("  linked as {} ({})", me.pn, me.lid),
                step => bail!("unexpected step while linking: {step:?}"),
            }
        }
        person.client.wait_online().await?;
        println!("  online after {}", millis(started));
        Ok(person)
    }

    pub(super) async fn link_by_code(&self, name: &'static str, number: &str) -> Result<Person> {
        println!("\n{name} ({number}) links a client by code");
        let person = self.open_client(name).await?;
        let started = now();
        let code = person.client.pair_with_phone(number).await?;
        println!("  {name} types {code} into the phone …");
        self.server.phone(Number::new(number)?).enter_code(&code.to_string()).await?;
        person.client.wait_online().await?;
        let me = person.client.me().context("the client is online without an account")?;
        println!("  linked as {} ({})", me.pn, me.lid);
        println!("  online after {}", millis(started));
        Ok(person)
    }

    /// Leaves the server running, for other clients.
    pub(super) async fn keep(&self) -> Result<()> {
        println!("\nThe server goes on running; stop it with Ctrl-C.");
        serve::describe(&self.server);
        println!("TLS CA      {}", self.ca().display());
        println!("\nLink another client of Anna's, and let her phone scan the QR text that it shows:");
        println!(
            "  wa login --store other.db --server {} --ca {} --root {}",
            self.server.secure_url(),
            self.ca().display(),
            self.server.root_key_hex()
        );
        println!(
            "  curl -X POST http://{}/admin/phone/scan-qr -d '{{\"number\":\"{ANNA}\",\"qr\":\"TEXT\"}}'",
            self.server.addr()
        );
        println!("\nBaileys: makeWASocket({{ waWebSocketUrl: '{}', … }})", self.server.url());
        tokio::signal::ctrl_c().await?;
        Ok(())
    }
}
