//! People with clients on a local server.

use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::collections::VecDeque;

use tokio::time::timeout;
use wa_client::event::{Message, ReceiptKind};
use wa_client::{
    Backoff, Client, ClientBuilder, CloseReason, Event, Events, Jid, MessageId, PairingStep, PublicKey, Sent,
};
use wa_server::{Config, Number, Phone, Server};
use wa_store::{AccountId, MemoryStore};

pub(crate) const ANNA: &str = "15550100001";
pub(crate) const BEN: &str = "15550100002";
pub(crate) const CARL: &str = "15550100003";

/// Nothing takes this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(30);

/// A JPEG of one grey dot.
const DOT: &str = "ffd8ffe000104a46494600010100000100010000ffdb004300ffffffffffffffffffffffffffffffffffffffffffffff\
    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0000b0800\
    01000101011100ffc40014000100000000000000000000000000000000ffc40014100100000000000000000000000000000000\
    ffda0008010100003f003fffd9";

pub(crate) fn dot() -> Vec<u8> {
    let digits: Vec<char> = DOT.chars().collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(&String::from_iter(pair), 16).unwrap()).collect()
}

/// Waits for something that must come.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.expect("in time")
}

pub(crate) fn account() -> AccountId {
    AccountId::new("default").unwrap()
}

/// A local server.
pub(crate) struct World {
    pub(crate) server: Server,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self { server: Server::start(Config::default().seed(7)).await.unwrap() }
    }

    pub(crate) fn phone(&self, number: &str) -> Phone {
        self.server.phone(Number::new(number).unwrap())
    }

    /// A client of this server that comes back quickly.
    pub(crate) fn builder(&self) -> ClientBuilder {
        let backoff = Backoff {
            first: Duration::from_millis(5),
            longest: Duration::from_millis(50),
            jitter: 0.0,
            good_after: Duration::from_secs(30),
        };
        Client::builder()
            .server(self.server.url())
            .trust_noise_root(PublicKey::from_bytes(self.server.root_key()))
            .backoff(backoff)
    }

    /// A client with what is in the store.
    pub(crate) async fn open(&self, store: &MemoryStore) -> Person {
        self.open_with(store, self.builder()).await
    }

    /// The same with settings of its own.
    pub(crate) async fn open_with(&self, store: &MemoryStore, builder: ClientBuilder) -> Person {
        let client = builder.store(store.clone()).await.unwrap();
        Person::with(client, store).await
    }

    /// As [`open`](Self::open), for an account that is linked: waits until it is online.
    pub(crate) async fn online(&self, store: &MemoryStore) -> Person {
        let person = self.open(store).await;
        soon(person.client.wait_online()).await.unwrap();
        person
    }

    /// A new companion of the account with this number.
    pub(crate) async fn link(&self, number: &str) -> Person {
        self.link_with(number, self.builder()).await
    }

    /// The same with settings of its own.
    pub(crate) async fn link_with(&self, number: &str, builder: ClientBuilder) -> Person {
        let mut person = self.open_with(&MemoryStore::new(), builder).await;
        self.scan(&person.client, number).await;
        person.comes_online().await;
        person
    }

    /// Lets the phone scan the first QR code of a client.
    pub(crate) async fn scan(&self, client: &Client, number: &str) {
        let mut pairing = client.pair();
        while let Some(step) = soon(pairing.next()).await.unwrap() {
            if let PairingStep::Qr { text, .. } = step {
                self.phone(number).scan_qr(&text).await.unwrap();
            }
        }
    }
}

/// A client and what happens to it.
pub(crate) struct Person {
    pub(crate) client: Client,
    pub(crate) events: Events,
    pub(crate) store: MemoryStore,
    pending: VecDeque<Event>,
}

impl Person {
    async fn with(client: Client, store: &MemoryStore) -> Self {
        let mut events = client.events();
        // One look at the stream opens it: what is not stored would be missed otherwise.
        let first = poll_fn(|cx| Poll::Ready(pin!(events.next()).poll(cx))).await;
        assert!(first.is_pending());
        Self { client, events, store: store.clone(), pending: VecDeque::new() }
    }

    /// The address of this device by phone number, as the server's administrator calls it.
    pub(crate) fn device(&self) -> String {
        self.client.me().unwrap().pn.to_string()
    }

    pub(crate) async fn say(&self, to: &str, text: &str) -> Sent {
        soon(self.client.send(&Jid::pn(to), text).into_future()).await.unwrap()
    }

    /// Sends all texts without waiting for one before the next, in this order.
    pub(crate) async fn say_all(&self, to: &str, texts: &[String]) {
        let to = Jid::pn(to);
        let mut sending = Vec::new();
        for text in texts {
            // The first poll hands the message over, or gets in line for it.
            let send = self.client.send(&to, text.as_str()).into_future();
            let mut send = Box::pin(tokio::task::unconstrained(send));
            poll_fn(|cx| Poll::Ready(send.as_mut().poll(cx).is_ready())).await;
            sending.push(send);
        }
        for send in sending {
            soon(send).await.unwrap();
        }
    }

    /// The first event that is wanted; those before it are passed over.
    pub(crate) async fn until<T>(&mut self, mut wanted: impl FnMut(&Event) -> Option<T>) -> T {
        soon(async {
            loop {
                while let Some(event) = self.pending.pop_front() {
                    if let Some(found) = wanted(&event) {
                        return found;
                    }
                }
                let batch = self.events.next().await.unwrap().expect("the stream goes on");
                self.pending.extend(batch.events().iter().cloned());
                batch.handled().await.unwrap();
            }
        })
        .await
    }

    pub(crate) async fn message(&mut self) -> Box<Message> {
        self.until(|event| match event {
            Event::Message(message) => Some(message.clone()),
            _ => None,
        })
        .await
    }

    pub(crate) async fn text(&mut self) -> String {
        self.message().await.text().unwrap()
    }

    /// All texts up to and without a given one.
    pub(crate) async fn texts_until(&mut self, last: &str) -> Vec<String> {
        let mut texts = Vec::new();
        loop {
            match self.text().await {
                text if text == last => return texts,
                text => texts.push(text),
            }
        }
    }

    pub(crate) async fn receipt(&mut self, id: &MessageId, kind: ReceiptKind) {
        self.until(|event| match event {
            Event::Receipt(receipt) if receipt.kind == kind && receipt.ids.contains(id) => Some(()),
            _ => None,
        })
        .await;
    }

    pub(crate) async fn comes_online(&mut self) {
        self.until(|event| matches!(event, Event::Online).then_some(())).await;
    }

    pub(crate) async fn closed(&mut self) -> CloseReason {
        self.until(|event| match event {
            Event::Closed(reason) => Some(reason.clone()),
            _ => None,
        })
        .await
    }

    /// Stops the client and leaves what it stored.
    pub(crate) async fn leave(self) -> MemoryStore {
        soon(self.client.close()).await;
        self.store
    }
}
