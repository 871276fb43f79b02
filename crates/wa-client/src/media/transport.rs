//! What carries media requests: the place to plug in another HTTP stack, a proxy or a cache.

use core::fmt;
use core::pin::Pin;
use std::io;

use bytes::Bytes;
use futures_core::Stream;

/// A body that comes piece by piece; an error ends it.
pub type MediaBody = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// The verbs that media hosts know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// Fetch.
    Get,
    /// Upload.
    Post,
    /// Remove.
    Delete,
}

/// One request to a media host. The headers `Origin` and `Referer` of the web client belong to each.
#[non_exhaustive]
pub struct MediaRequest {
    /// The verb.
    pub method: Method,
    /// The URL. It may hold a token: keep it out of logs.
    pub url: String,
    /// The value of the header `Range`.
    pub range: Option<String>,
    /// The length of the body.
    pub length: u64,
    /// The body, of exactly that length; `None` for an empty one.
    pub body: Option<MediaBody>,
}

/// The answer of a media host.
#[non_exhaustive]
pub struct MediaResponse {
    /// The status.
    pub status: u16,
    /// The value of the header `Content-Range`.
    pub content_range: Option<String>,
    /// The value of the header `Content-Length`.
    pub length: Option<u64>,
    /// The body. It must end in an error if it ends before its announced length.
    pub body: MediaBody,
}

/// What an implementation of [`MediaTransport`] returns.
pub type MediaExchange<'t> = Pin<Box<dyn Future<Output = io::Result<MediaResponse>> + Send + 't>>;

/// Carries requests to media hosts.
///
/// The one that comes with the client speaks HTTP/1.1, over TLS with the roots of the client.
pub trait MediaTransport: Send + Sync + 'static {
    /// Makes a request; resolves with the head of the answer. What to do about failures and statuses is
    /// the caller's business.
    fn send(&self, request: MediaRequest) -> MediaExchange<'_>;
}

impl MediaRequest {
    pub(super) const fn new(method: Method, url: String) -> Self {
        Self { method, url, range: None, length: 0, body: None }
    }
}

impl MediaResponse {
    /// An answer with this status and body.
    #[must_use]
    pub fn new(status: u16, body: MediaBody) -> Self {
        Self { status, content_range: None, length: None, body }
    }
}

impl fmt::Debug for MediaRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaRequest")
            .field("method", &self.method)
            .field("range", &self.range)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for MediaResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaResponse")
            .field("status", &self.status)
            .field("content_range", &self.content_range)
            .finish_non_exhaustive()
    }
}
