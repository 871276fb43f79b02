use core::future::{Future, IntoFuture};
use core::pin::Pin;
use core::time::Duration;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot, watch};
use wa_core::{Profile, Receipts, SessionConfig};
use wa_crypto::PublicKey;
use wa_noise::TrustPolicy;
use wa_store::{AccountId, DynStore, MemoryStore, Store};

use crate::ClientError;
use crate::backoff::{Attempts, Backoff};
use crate::client::{Client, Shared};
use crate::driver::{Brain, Driver, Fetches, Pulse, STORE_PATIENCE, Status};
use crate::media::{HttpTransport, MediaDesk, MediaTransport, Scheme};
use crate::preview::{LinkPreviewer, Previews};
use crate::transport::{Endpoint, WHATSAPP};

/// Commands that may wait for the driver; more make their callers wait.
const MAILBOX: usize = 256;

/// Makes a [`Client`]; see [`Client::builder`].
#[must_use = "a builder does nothing until it is awaited or built"]
pub struct ClientBuilder {
    store: Option<DynStore>,
    account: String,
    url: String,
    ca_pem: Option<Vec<u8>>,
    trust: TrustPolicy,
    session: SessionConfig,
    backoff: Backoff,
    media: Option<Arc<dyn MediaTransport>>,
    store_patience: Duration,
    previews: Previews,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            store: None,
            account: "default".to_owned(),
            url: WHATSAPP.to_owned(),
            ca_pem: None,
            trust: TrustPolicy::default(),
            session: SessionConfig::default(),
            backoff: Backoff::default(),
            media: None,
            store_patience: STORE_PATIENCE,
            previews: Previews::default(),
        }
    }

    /// Where to remember everything. Without a store the account is forgotten when the client goes.
    pub fn store(mut self, store: impl Store) -> Self {
        self.store = Some(DynStore::new(store));
        self
    }

    /// Which of the accounts in the store this is; `default` if not said.
    pub fn account(mut self, name: impl Into<String>) -> Self {
        self.account = name.into();
        self
    }

    /// Another server than WhatsApp's, as a `ws:` or `wss:` URL.
    pub fn server(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Certificates (PEM) that are trusted for TLS beside the public ones.
    pub fn trust_ca(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_pem = Some(pem.into());
        self
    }

    /// The key that signs the server's Noise certificates, instead of WhatsApp's.
    pub fn trust_noise_root(mut self, root: PublicKey) -> Self {
        self.trust.roots = vec![root];
        self
    }

    /// How this device presents itself.
    pub fn profile(mut self, profile: Profile) -> Self {
        self.session.profile = profile;
        self
    }

    /// The name others see.
    pub fn push_name(mut self, name: impl Into<String>) -> Self {
        self.session.push_name = Some(name.into());
        self
    }

    /// Do not appear online when connected. Delivery is then reported as that of an inactive device.
    pub fn invisible(mut self) -> Self {
        self.session.available = false;
        self
    }

    /// When senders are told that their messages came.
    pub fn receipts(mut self, receipts: Receipts) -> Self {
        self.session.receipts = receipts;
        self
    }

    /// Tells the chats and messages of the past that the phone sends when this device is linked, as
    /// [`Event::HistoryChat`](crate::Event::HistoryChat) and [`Event::HistoryMessage`](crate::Event::HistoryMessage).
    ///
    /// Off if not said: numbers, names, tokens and secrets are taken from the history in any case, and what was
    /// [asked for](crate::Client::history) is told as well. A history is large, some ten thousand messages; each
    /// is stored until all consumers have handled it, so a reader that never comes costs about as much disk as the
    /// history has. Memory stays bounded. [`Profile::full_history`](crate::Profile) asks for all of the past instead of the last months.
    pub fn history_messages(mut self) -> Self {
        self.session.history_messages = true;
        self
    }

    /// When to connect again after a connection was lost.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// How long the store may take for one answer, a minute if not said. After that the client takes the account over
    /// again, as after a crash, and so makes what may still come of the answer void.
    pub fn store_patience(mut self, patience: Duration) -> Self {
        self.store_patience = patience;
        self
    }

    /// How long a signed pre-key is in use before the server is given another one, 27 days if not said. The two
    /// before it are kept, so that late first messages can be read.
    pub fn signed_pre_key_life(mut self, life: Duration) -> Self {
        self.session.signed_pre_key_life = life;
        self
    }

    /// What carries uploads and downloads, instead of the HTTP of this library.
    pub fn media_transport(mut self, transport: impl MediaTransport) -> Self {
        self.media = Some(Arc::new(transport));
        self
    }

    /// Shows the first link of every text with a preview, unless a message says otherwise
    /// ([`SendMessage::without_link_preview`](crate::SendMessage::without_link_preview)). Off if not said: the page
    /// is visited for it, and so learns the address of this machine and when something was sent.
    pub fn link_previews(mut self) -> Self {
        self.previews.always = true;
        self
    }

    /// What makes previews of links, instead of a [`WebPreviewer`](crate::preview::WebPreviewer). It is asked for those that are wanted:
    /// see [`link_previews`](Self::link_previews) and [`SendMessage::link_preview`](crate::SendMessage::link_preview).
    pub fn link_previewer(mut self, previewer: impl LinkPreviewer) -> Self {
        self.previews.by(previewer);
        self
    }

    /// Takes the account over and starts its task. A linked account connects at once; another one
    /// waits for [`Client::pair`] or [`Client::pair_with_phone`].
    ///
    /// # Errors
    ///
    /// [`ClientError::InUse`] if another client holds the account, [`ClientError::Config`] for a
    /// setting that makes no sense, [`ClientError::Store`] and [`ClientError::Session`] if the store
    /// cannot be used.
    ///
    /// **Cancel safety:** dropping the future before it resolves gives the account back; nothing else has
    /// happened but that a new account may have drawn its keys.
    pub async fn build(self) -> Result<Client, ClientError> {
        let endpoint = Endpoint::new(&self.url, self.ca_pem.as_deref())?;
        let scheme = if endpoint.tls().is_some() { Scheme::Https } else { Scheme::Http };
        let transport = self.media.unwrap_or_else(|| Arc::new(HttpTransport::new(endpoint.tls())));
        let media = MediaDesk::new(transport, scheme);
        let account = AccountId::new(&self.account)
            .map_err(|_| ClientError::Config("the account name is empty or too long"))?;
        let store = self.store.unwrap_or_else(|| DynStore::new(MemoryStore::new()));
        let (session, trust, attempts) = (self.session, self.trust, Attempts::new(self.backoff));
        let (patience, previews) = (self.store_patience, self.previews);
        let (sender, client) = oneshot::channel();
        // The account is opened in its own task, so that a caller who drops the future half-way does not
        // leave it taken by nobody: the handle goes with the future, and the task ends with the last handle.
        tokio::spawn(async move {
            let brain = match Brain::open(store, account, session, trust, patience).await {
                Ok(brain) => brain,
                Err(error) => return drop(sender.send(Err(error))),
            };
            let (mailbox, asks) = mpsc::channel(MAILBOX);
            let (publisher, status) = watch::channel(Status { me: brain.me().cloned(), ..Status::default() });
            let pulse = Arc::new(Pulse::default());
            let (handles, alive) = watch::channel(());
            let driver = Driver::new(brain, endpoint, attempts, asks, publisher, Arc::clone(&pulse));
            let shared = Arc::new(Shared { mailbox, status, pulse, media, previews });
            let driver = driver.fetch_with(Fetches::with(&shared)).ending_with(handles);
            drop(sender.send(Ok(Client::new(shared, alive))));
            driver.run().await;
        });
        client.await.map_err(|_| ClientError::Gone)?
    }
}

impl core::fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("account", &self.account)
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

impl IntoFuture for ClientBuilder {
    type Output = Result<Client, ClientError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.build())
    }
}
