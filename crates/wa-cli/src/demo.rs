//! `wa demo`: everything at work on an embedded server.

use core::time::Duration;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wa_client::event::{Message, ReceiptKind};
use wa_client::{Client, ClientBuilder, Event, Events, Jid, MessageId, PairingStep, PublicKey, Sqlite};
use wa_server::{Config, Number, Server};

use crate::args::DemoArgs;
use crate::serve;
use crate::terminal::qr;

const ANNA: &str = "15550100001";
const BEN: &str = "15550100002";
/// Nothing in the demo takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) async fn run(args: DemoArgs) -> Result<()> {
    let started = now();
    let files = tempfile::tempdir()?;
    let server = Server::start(Config::default()).await?;
    println!("A local server with two phones runs on {}.", server.addr());

    let demo = Demo { server, files: files.path().to_owned() };
    let mut anna = demo.link_by_qr("Anna", ANNA).await?;
    let mut ben = demo.link_by_code("Ben", BEN).await?;

    println!("\nTexts both ways");
    anna.say_to(&mut ben, "Hello Ben, this is Anna.").await?;
    ben.say_to(&mut anna, "Hello Anna. I can read you.").await?;

    println!("\nBen's client stops; Anna goes on writing");
    let ben_store = demo.store("Ben");
    ben.stop().await;
    let written = ["Are you there?", "Never mind.", "Read this when you are back."];
    for text in written {
        let sent = anna.client.send(&Jid::pn(BEN), text).await?;
        println!("  Anna → server: {} ({} in the queue)", text, sent.id);
    }

    println!("\nBen's client starts again from {}", ben_store.display());
    let restarted = now();
    let mut ben = demo.open("Ben").await?;
    ben.client.wait_online().await?;
    println!("  online after {}", millis(restarted));
    for text in written {
        let message = ben.message().await?;
        if message.text().as_deref() != Some(text) {
            bail!("expected {text:?}, got {:?}", message.text());
        }
        println!("  Ben got: {text}{}", if message.queued { " (was queued)" } else { "" });
    }

    println!("\nAll of this took {}.", millis(started));
    if args.keep {
        demo.keep().await?;
    }
    anna.stop().await;
    ben.stop().await;
    demo.server.shutdown().await;
    Ok(())
}

struct Demo {
    server: Server,
    files: PathBuf,
}

impl Demo {
    fn store(&self, name: &str) -> PathBuf {
        self.files.join(format!("{}.db", name.to_lowercase()))
    }

    async fn builder(&self, name: &str) -> Result<ClientBuilder> {
        Ok(Client::builder()
            .store(Sqlite::open(self.store(name)).await?)
            .push_name(name)
            .server(self.server.secure_url())
            .trust_ca(self.server.ca_pem())
            .trust_noise_root(PublicKey::from_bytes(self.server.root_key())))
    }

    async fn open(&self, name: &'static str) -> Result<Person> {
        let client = self.builder(name).await?.await?;
        let events = client.events();
        Ok(Person { name, client, events, pending: VecDeque::new() })
    }

    async fn link_by_qr(&self, name: &'static str, number: &str) -> Result<Person> {
        println!("\n{name} ({number}) links a client by QR code");
        let person = self.open(name).await?;
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

    async fn link_by_code(&self, name: &'static str, number: &str) -> Result<Person> {
        println!("\n{name} ({number}) links a client by code");
        let person = self.open(name).await?;
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

    async fn keep(&self) -> Result<()> {
        let ca = self.files.join("ca.pem");
        std::fs::write(&ca, self.server.ca_pem())?;
        println!("\nThe server goes on running; stop it with Ctrl-C.");
        serve::describe(&self.server);
        println!("TLS CA      {}", ca.display());
        println!("\nLink another client of Anna's, and let her phone scan the QR text that it shows:");
        println!(
            "  wa login --store other.db --server {} --ca {} --root {}",
            self.server.secure_url(),
            ca.display(),
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

struct Person {
    name: &'static str,
    client: Client,
    events: Events,
    pending: VecDeque<Event>,
}

impl Person {
    async fn say_to(&mut self, other: &mut Self, text: &str) -> Result<()> {
        let to = other.client.me().context("the recipient is not linked")?.pn.to_bare();
        let started = now();
        println!("  {} → {}: {text}", self.name, other.name);
        let sent = self.client.send(&to, text).await?;
        println!("    ✓   the server has it       {}", millis(started));
        let message = other.message().await?;
        if message.text().as_deref() != Some(text) {
            bail!("{} got {:?} instead", other.name, message.text());
        }
        self.receipt(&sent.id, ReceiptKind::Delivered).await?;
        println!("    ✓✓  {} has it{}{}", other.name, " ".repeat(16 - other.name.len()), millis(started));
        other.client.mark_read(&message).await?;
        self.receipt(&sent.id, ReceiptKind::Read).await?;
        println!(
            "    ✓✓  {} has read it{}{}",
            other.name,
            " ".repeat(11 - other.name.len()),
            millis(started)
        );
        Ok(())
    }

    async fn message(&mut self) -> Result<Box<Message>> {
        self.wait_for(|event| match event {
            Event::Message(message) => Some(message.clone()),
            _ => None,
        })
        .await
    }

    async fn receipt(&mut self, id: &MessageId, kind: ReceiptKind) -> Result<()> {
        self.wait_for(|event| match event {
            Event::Receipt(receipt) if receipt.kind == kind && receipt.ids.contains(id) => Some(()),
            _ => None,
        })
        .await
    }

    /// The first event that is wanted; those before it are of no interest.
    async fn wait_for<T>(&mut self, mut wanted: impl FnMut(&Event) -> Option<T>) -> Result<T> {
        let search = async {
            loop {
                while let Some(event) = self.pending.pop_front() {
                    if let Some(found) = wanted(&event) {
                        return Ok(found);
                    }
                }
                let Some(batch) = self.events.next().await? else {
                    bail!("the event stream of {} ended", self.name)
                };
                self.pending.extend(batch.events().iter().cloned());
                batch.handled().await?;
            }
        };
        tokio::time::timeout(PATIENCE, search)
            .await
            .with_context(|| format!("{} waits in vain", self.name))?
    }

    async fn stop(self) {
        self.client.close().await;
    }
}

#[expect(clippy::disallowed_methods, reason = "the demo shows times")]
fn now() -> Instant {
    Instant::now()
}

fn millis(since: Instant) -> String {
    format!("{:.1} ms", since.elapsed().as_secs_f64() * 1000.0)
}
