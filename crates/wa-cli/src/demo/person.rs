//! A person with a client.

use core::time::Duration;
use std::collections::VecDeque;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wa_client::event::{Message, ReceiptKind};
use wa_client::{Client, Event, Events, Jid, Me, MessageId, Received};

/// Nothing in the demo takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(20);

pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) client: Client,
    pub(super) events: Events,
    pub(super) pending: VecDeque<Event>,
}

impl Person {
    pub(super) fn me(&self) -> Result<Me> {
        self.client.me().context("the client is not linked")
    }

    /// Where others write to.
    pub(super) fn number(&self) -> Result<Jid> {
        Ok(self.me()?.pn.to_bare())
    }

    /// The next message, and what it says.
    pub(super) async fn reads(&mut self) -> Result<(Box<Message>, Received)> {
        let me = self.me()?;
        let message = self.message().await?;
        let content = message.content(&me);
        Ok((message, content))
    }

    /// The next message, which must be this text.
    pub(super) async fn reads_text(&mut self, text: &str) -> Result<Box<Message>> {
        let message = self.message().await?;
        if message.text().as_deref() != Some(text) {
            bail!("{} expected a text and got another", self.name);
        }
        Ok(message)
    }

    /// The next text written to this person alone.
    pub(super) async fn reads_next_text(&mut self) -> Result<Box<Message>> {
        self.wait_for(|event| match event {
            Event::Message(message) if message.text().is_some() && !message.chat.is_group() => {
                Some(message.clone())
            }
            _ => None,
        })
        .await
    }

    pub(super) async fn message(&mut self) -> Result<Box<Message>> {
        self.wait_for(|event| match event {
            Event::Message(message) => Some(message.clone()),
            _ => None,
        })
        .await
    }

    pub(super) async fn receipt(&mut self, id: &MessageId, kind: ReceiptKind) -> Result<()> {
        self.wait_for(|event| match event {
            Event::Receipt(receipt) if receipt.kind == kind && receipt.ids.contains(id) => Some(()),
            _ => None,
        })
        .await
    }

    /// The first event that is wanted; those before it are of no interest.
    pub(super) async fn wait_for<T>(&mut self, mut wanted: impl FnMut(&Event) -> Option<T>) -> Result<T> {
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

    pub(super) async fn stop(self) {
        self.client.close().await;
    }
}

#[expect(clippy::disallowed_methods, reason = "the demo shows times")]
pub(super) fn now() -> Instant {
    Instant::now()
}

pub(super) fn millis(since: Instant) -> String {
    format!("{:.1} ms", since.elapsed().as_secs_f64() * 1000.0)
}
