//! Fetching from the public web, for a link that somebody wrote: every address is looked at before it is
//! connected to, and little is read.

use core::convert::Infallible;
use core::future::{pending, poll_fn};
use core::pin::Pin;
use std::io;
use std::sync::Arc;

use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE, HOST, LOCATION, USER_AGENT,
};
use http::{HeaderMap, Request, Response, Uri};
use hyper::body::{Body as _, Incoming};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;

use crate::preview::PreviewError;
use crate::preview::guard::{Guard, Target};
use crate::preview::reference::resolve;
use crate::transport::Duplex;

const MAX_REDIRECTS: usize = 3;
/// What the head of an answer may take.
const MAX_HEAD: usize = 64 * 1024;
const AGENT: &str = "Mozilla/5.0 (compatible; wa; link preview)";

/// What is fetched.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// The media types that are taken.
    pub(super) types: &'static [&'static str],
    /// How much of it is read.
    pub(super) at_most: usize,
    /// How much of it will do.
    pub(super) part: Part,
}

/// How much of what is fetched will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The head of a page, and of a page whose head has no end its beginning.
    Head,
    /// All of it.
    Whole,
}

/// What was fetched.
#[derive(Debug)]
pub(super) struct Fetched {
    /// Where it lay in the end.
    pub(super) uri: Uri,
    /// What it was announced with.
    pub(super) charset: Option<String>,
    pub(super) body: Vec<u8>,
}

/// How the web is visited.
#[derive(Debug, Clone)]
pub(super) struct Fetcher {
    pub(super) guard: Guard,
    pub(super) tls: Option<Arc<ClientConfig>>,
}

impl Fetcher {
    /// Fetches, following to where it is led. All of it is one future without a limit of time.
    pub(super) async fn fetch(&self, mut uri: Uri, wanted: Wanted) -> Result<Fetched, PreviewError> {
        for _ in 0..=MAX_REDIRECTS {
            match self.visit(&uri, wanted).await? {
                Visit::There { charset, body } => return Ok(Fetched { uri, charset, body }),
                Visit::Elsewhere(location) => {
                    uri = resolve(&uri, &location).ok_or(PreviewError::Address)?;
                }
            }
        }
        Err(PreviewError::Redirects)
    }

    async fn visit(&self, uri: &Uri, wanted: Wanted) -> Result<Visit, PreviewError> {
        let target = self.guard.target(uri)?;
        let stream = self.connect(&target).await?;
        let handshake = http1::Builder::new().max_buf_size(MAX_HEAD).handshake(TokioIo::new(stream));
        let (mut sender, connection) = handshake.await.map_err(io::Error::other)?;
        let exchange = async {
            let request = request(uri, &target, wanted)?;
            read(sender.send_request(request).await.map_err(io::Error::other)?, wanted).await
        };
        // What befalls the connection the answer tells; it may have ended while the answer is still read.
        let connection = async {
            let _ = connection.await;
            pending::<Infallible>().await
        };
        tokio::select! {
            biased;
            visit = exchange => visit,
            never = connection => match never {},
        }
    }

    /// Connects to an address that was looked at. The name is asked for once, so there is no second answer that
    /// could differ from the first.
    async fn connect(&self, target: &Target<'_>) -> Result<Box<dyn Duplex>, PreviewError> {
        let found = lookup_host((target.host, target.port)).await?;
        let mut last = PreviewError::Internal;
        for address in self.guard.admit(found)? {
            match self.open(target, TcpStream::connect(address).await).await {
                Ok(stream) => return Ok(stream),
                Err(error) => last = error.into(),
            }
        }
        Err(last)
    }

    async fn open(&self, target: &Target<'_>, tcp: io::Result<TcpStream>) -> io::Result<Box<dyn Duplex>> {
        let tcp = tcp?;
        if !target.secure {
            return Ok(Box::new(tcp));
        }
        let config = self.tls.as_ref().ok_or(io::ErrorKind::Unsupported)?;
        let name = ServerName::try_from(target.host.to_owned()).map_err(io::Error::other)?;
        Ok(Box::new(TlsConnector::from(Arc::clone(config)).connect(name, tcp).await?))
    }
}

/// What came of a visit.
enum Visit {
    There { charset: Option<String>, body: Vec<u8> },
    Elsewhere(String),
}

fn request(uri: &Uri, target: &Target<'_>, wanted: Wanted) -> io::Result<Request<String>> {
    let path = uri.path_and_query().map_or("/", |target| target.as_str());
    let usual = if target.secure { 443 } else { 80 };
    let host = if target.host.contains(':') { format!("[{}]", target.host) } else { target.host.to_owned() };
    let host = if target.port == usual { host } else { format!("{host}:{}", target.port) };
    let request = Request::builder()
        .uri(path)
        .header(HOST, host)
        .header(USER_AGENT, AGENT)
        .header(ACCEPT, wanted.types.join(","))
        .header(ACCEPT_ENCODING, "identity")
        .header(CONNECTION, "close");
    request.body(String::new()).map_err(io::Error::other)
}

async fn read(response: Response<Incoming>, wanted: Wanted) -> Result<Visit, PreviewError> {
    let (head, mut body) = response.into_parts();
    let status = head.status.as_u16();
    if matches!(status, 301 | 302 | 303 | 307 | 308) {
        let location = word(&head.headers, LOCATION).ok_or(PreviewError::Address)?;
        return Ok(Visit::Elsewhere(location.to_owned()));
    }
    if status != 200 {
        return Err(PreviewError::Status(status));
    }
    let (kind, parameters) = media_type(&head.headers).ok_or(PreviewError::Type)?;
    let is_plain =
        word(&head.headers, CONTENT_ENCODING).is_none_or(|word| word.eq_ignore_ascii_case("identity"));
    if !is_plain || !wanted.types.iter().any(|wanted| kind.eq_ignore_ascii_case(wanted)) {
        return Err(PreviewError::Type);
    }
    let mut whole = Vec::new();
    let announced = body.size_hint().exact().unwrap_or(0);
    if wanted.part == Part::Whole && usize::try_from(announced).is_ok_and(|length| length > wanted.at_most) {
        return Err(PreviewError::TooLarge);
    }
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let Ok(piece) = frame.map_err(io::Error::other)?.into_data() else { continue };
        let known = whole.len();
        let room = wanted.at_most.saturating_sub(known);
        whole.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        match wanted.part {
            Part::Whole if piece.len() > room => return Err(PreviewError::TooLarge),
            Part::Head if piece.len() > room || ends_head(&whole, known) => break,
            _ => {}
        }
    }
    Ok(Visit::There { charset: charset(parameters), body: whole })
}

fn word(headers: &HeaderMap, name: http::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim)
}

/// The type that is announced, and what is said about it.
fn media_type(headers: &HeaderMap) -> Option<(&str, &str)> {
    let (kind, parameters) =
        word(headers, CONTENT_TYPE).map(|word| word.split_once(';').unwrap_or((word, "")))?;
    Some((kind.trim(), parameters))
}

fn charset(parameters: &str) -> Option<String> {
    let mut parameters = parameters.split(';').filter_map(|parameter| parameter.trim().split_once('='));
    let (_, charset) = parameters.find(|(name, _)| name.eq_ignore_ascii_case("charset"))?;
    Some(charset.trim_matches('"').to_owned())
}

/// Whether the head of a page ends in what came after the first `known` bytes.
fn ends_head(page: &[u8], known: usize) -> bool {
    const END: &[u8] = b"</head";
    let fresh = page.get(known.saturating_sub(END.len())..).unwrap_or_default();
    fresh.windows(END.len()).any(|window| window.eq_ignore_ascii_case(END))
}
