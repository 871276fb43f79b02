use core::net::IpAddr;
use core::time::Duration;

use bytes::Bytes;
use http::Uri;
use tokio::time::{Instant, timeout, timeout_at};
use wa_content::{Link, LinkPreview};
use wa_media::facts::page_facts;

use crate::ClientError;
use crate::media::thumbnail::{self, beside_link};
use crate::preview::fetch::{Fetched, Fetcher, Part, Wanted};
use crate::preview::guard::Guard;
use crate::preview::reference::resolve;
use crate::preview::{LinkPreviewer, PreviewError, Previewing};
use crate::transport::tls_config;

/// How long a page may take, with all that it leads to.
const PATIENCE: Duration = Duration::from_secs(5);

const PAGE: Wanted =
    Wanted { types: &["text/html", "application/xhtml+xml"], at_most: 512 * 1024, part: Part::Head };
const PICTURE: Wanted = Wanted { types: thumbnail::TYPES, at_most: thumbnail::LARGEST, part: Part::Whole };

/// Makes previews by visiting the pages.
///
/// Links come from texts that somebody else may have written, so little is trusted: pages lie at port 80 or 443 of
/// hosts with public addresses, and the address that was looked at is the one that is connected to, for each of
/// at most three redirections again. Half a megabyte of HTML is read at most, no further than the end of its head.
/// No cookies are kept and nothing is run.
///
/// The picture that a page names (`og:image`) is fetched under the same rules, if it comes before four fifths of the
/// time have passed. With feature `thumbnail` it is a JPEG, PNG or WebP of at most 4 MiB and a small JPEG is made of
/// it; without, it is taken if it is a JPEG of at most 16 KiB. A picture that cannot be had costs nothing else.
#[derive(Debug, Clone)]
pub struct WebPreviewer {
    fetcher: Fetcher,
    patience: Duration,
    pictures: bool,
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
        let fetcher = Fetcher { guard: Guard::default(), tls: tls_config(None).ok() };
        Self { fetcher, patience: PATIENCE, pictures: true }
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

    /// Fetches no pictures: they often lie at other hosts, which then learn of the message as well.
    #[must_use]
    pub const fn without_pictures(mut self) -> Self {
        self.pictures = false;
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
        let begun = Instant::now();
        let uri: Uri = link.url().parse().map_err(|_| PreviewError::Address)?;
        let page = timeout(self.patience, self.fetcher.fetch(uri, PAGE));
        let Fetched { uri, charset, body } = page.await.map_err(|_| PreviewError::Patience)??;
        let facts = page_facts(&body, charset.as_deref());
        let mut preview = LinkPreview::new(link.text()).title(facts.title.ok_or(PreviewError::Untitled)?);
        preview.description = facts.description;
        if let Some(reference) = facts.image.filter(|_| self.pictures) {
            // What is known of the page is not to wait for it in vain.
            let until = begun + self.patience.saturating_sub(self.patience / 5);
            let picture = timeout_at(until, self.picture(&uri, &reference)).await;
            match picture.map_err(|_| PreviewError::Patience).flatten() {
                Ok(picture) => preview.thumbnail = Some(picture),
                Err(error) => tracing::debug!(%error, "a preview has no picture"),
            }
        }
        Ok(preview)
    }

    /// The picture that a page refers to, small.
    async fn picture(&self, page: &Uri, reference: &str) -> Result<Bytes, PreviewError> {
        let uri = resolve(page, reference).ok_or(PreviewError::Address)?;
        let picture = self.fetcher.fetch(uri, PICTURE).await?;
        beside_link(picture.body.into()).await.ok_or(PreviewError::Type)
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
