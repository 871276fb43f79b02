use core::net::IpAddr;
use core::time::Duration;

use http::Uri;
use tokio::time::timeout;
use wa_content::{Link, LinkPreview};
use wa_media::facts::page_facts;

use crate::ClientError;
use crate::preview::fetch::{Fetched, Fetcher, Wanted};
use crate::preview::guard::Guard;
use crate::preview::{LinkPreviewer, PreviewError, Previewing};
use crate::transport::tls_config;

/// How long a page may take, with all that it leads to.
const PATIENCE: Duration = Duration::from_secs(5);

const PAGE: Wanted = Wanted { types: &["text/html", "application/xhtml+xml"], at_most: 512 * 1024 };

/// Makes previews by visiting the pages.
///
/// Links come from texts that somebody else may have written, so little is trusted: pages lie at port 80 or 443 of
/// hosts with public addresses, and the address that was looked at is the one that is connected to, for each of
/// at most three redirections again. Half a megabyte of HTML is read at most, no further than the end of its head.
/// No cookies are kept and nothing is run.
#[derive(Debug, Clone)]
pub struct WebPreviewer {
    fetcher: Fetcher,
    patience: Duration,
}

impl Default for WebPreviewer {
    fn default() -> Self {
        Self::new()
    }
}

impl WebPreviewer {
    /// Visits the public web and trusts the public certificates.
    #[must_use]
    pub fn new() -> Self {
        Self { fetcher: Fetcher { guard: Guard::default(), tls: tls_config(None).ok() }, patience: PATIENCE }
    }

    /// Trusts these certificates (PEM) too.
    ///
    /// # Errors
    ///
    /// [`ClientError::Config`] if they cannot be read.
    pub fn trust_ca(mut self, pem: &[u8]) -> Result<Self, ClientError> {
        self.fetcher.tls = Some(tls_config(Some(pem))?);
        Ok(self)
    }

    /// How long a message waits at most, five seconds if not said.
    #[must_use]
    pub const fn give_up_after(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Visits this port too.
    #[must_use]
    pub fn allow_port(mut self, port: u16) -> Self {
        self.fetcher.guard.ports.push(port);
        self
    }

    /// Visits this address even if it lies inside a network. Whoever can write what is sent can then reach all that
    /// listens there, at the ports that are visited.
    #[must_use]
    pub fn allow_address(mut self, address: IpAddr) -> Self {
        self.fetcher.guard.addresses.push(address);
        self
    }

    async fn visit(&self, link: Link<'_>) -> Result<LinkPreview, PreviewError> {
        let uri: Uri = link.url().parse().map_err(|_| PreviewError::Address)?;
        let page = timeout(self.patience, self.fetcher.fetch(uri, PAGE));
        let Fetched { charset, body } = page.await.map_err(|_| PreviewError::Patience)??;
        let facts = page_facts(&body, charset.as_deref());
        let mut preview = LinkPreview::new(link.text()).title(facts.title.ok_or(PreviewError::Untitled)?);
        preview.description = facts.description;
        Ok(preview)
    }
}

impl LinkPreviewer for WebPreviewer {
    fn preview<'p>(&'p self, link: Link<'p>) -> Previewing<'p> {
        Box::pin(self.visit(link))
    }

    fn patience(&self) -> Duration {
        self.patience
    }
}
