//! The media transport that comes with the client: HTTP/1.1 on a connection for each request.

use core::fmt;
use core::future::poll_fn;
use core::pin::{Pin, pin};
use core::task::Poll;
use core::time::Duration;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::{FutureExt as _, StreamExt as _};
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HOST, ORIGIN, RANGE, REFERER};
use http::{Request, Response, Uri};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::time::{sleep, timeout};
use wa_media::{WEB_ORIGIN, WEB_REFERER};

use crate::media::body::{Outgoing, Received};
use crate::media::transport::{MediaExchange, MediaRequest, MediaResponse, MediaTransport, Method};
use crate::transport::{Duplex, dial};

const CONNECT_PATIENCE: Duration = Duration::from_secs(20);
/// How long nothing at all may move.
const STANDSTILL: Duration = Duration::from_secs(60);

/// HTTP over TCP, and over TLS as the client has it.
pub(crate) struct HttpTransport {
    tls: Option<Arc<ClientConfig>>,
}

impl HttpTransport {
    pub(crate) const fn new(tls: Option<Arc<ClientConfig>>) -> Self {
        Self { tls }
    }

    async fn exchange(&self, request: MediaRequest) -> io::Result<MediaResponse> {
        let uri: Uri = request.url.parse().map_err(io::Error::other)?;
        let stream = timeout(CONNECT_PATIENCE, self.connect(&uri)).await??;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
        let mut connection = Box::pin(connection.fuse());
        let taken = Arc::new(AtomicU64::new(0));
        let request = build(&uri, request, Arc::clone(&taken))?;
        let mut sending = pin!(sender.send_request(request));
        let response = loop {
            let mut patience = pin!(sleep(STANDSTILL));
            let before = taken.load(Ordering::Relaxed);
            let answered = poll_fn(|cx| {
                // An end of the connection is told by the request as well.
                let _ = connection.as_mut().poll(cx);
                if let Poll::Ready(response) = sending.as_mut().poll(cx) {
                    return Poll::Ready(Some(response));
                }
                patience.as_mut().poll(cx).map(|()| None)
            });
            match answered.await {
                Some(response) => break response.map_err(io::Error::other)?,
                None if taken.load(Ordering::Relaxed) == before => return Err(io::ErrorKind::TimedOut.into()),
                None => {}
            }
        };
        Ok(answer(response, connection))
    }

    async fn connect(&self, uri: &Uri) -> io::Result<Box<dyn Duplex>> {
        let host = uri.host().ok_or(io::ErrorKind::InvalidInput)?;
        match uri.scheme_str() {
            Some("https") => {
                let tls = self.tls.as_ref().ok_or(io::ErrorKind::Unsupported)?;
                dial(host, uri.port_u16().unwrap_or(443), Some(tls)).await
            }
            _ => dial(host, uri.port_u16().unwrap_or(80), None).await,
        }
    }
}

fn build(uri: &Uri, request: MediaRequest, taken: Arc<AtomicU64>) -> io::Result<Request<Outgoing>> {
    let method = match request.method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Delete => http::Method::DELETE,
    };
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut head = Request::builder()
        .method(method)
        .uri(target)
        .header(HOST, authority)
        .header(ORIGIN, WEB_ORIGIN)
        .header(REFERER, WEB_REFERER)
        .header(CONNECTION, "close");
    if request.method == Method::Post {
        head = head.header(CONTENT_TYPE, "application/octet-stream").header(CONTENT_LENGTH, request.length);
    }
    if let Some(range) = &request.range {
        head = head.header(RANGE, range);
    }
    let body = Outgoing { stream: request.body, left: request.length, taken };
    head.body(body).map_err(io::Error::other)
}

fn answer<C>(
    response: Response<Incoming>,
    connection: Pin<Box<futures_util::future::Fuse<C>>>,
) -> MediaResponse
where
    C: Future + Send + 'static,
{
    let (head, body) = response.into_parts();
    let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let content_range = header(CONTENT_RANGE);
    let length = header(CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let pieces = Received { connection, body };
    let patient = futures_util::stream::unfold(Some(pieces), |pieces| async {
        let mut pieces = pieces?;
        match timeout(STANDSTILL, pieces.next()).await {
            Ok(Some(Ok(piece))) => Some((Ok(piece), Some(pieces))),
            Ok(Some(Err(error))) => Some((Err(error), None)),
            Ok(None) => None,
            Err(_) => Some((Err(io::ErrorKind::TimedOut.into()), None)),
        }
    });
    MediaResponse { status: head.status.as_u16(), content_range, length, body: Box::pin(patient) }
}

impl MediaTransport for HttpTransport {
    fn send(&self, request: MediaRequest) -> MediaExchange<'_> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpTransport")
    }
}
