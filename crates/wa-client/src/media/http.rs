//! The media transport that comes with the client: HTTP/1.1 on connections that are kept for a while.

use core::fmt;
use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::StreamExt as _;
use http::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HOST, ORIGIN, RANGE, REFERER};
use http::{Request, Response, Uri};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::time::{sleep, timeout};
use wa_media::{WEB_ORIGIN, WEB_REFERER};

use crate::media::body::{Outgoing, Received};
use crate::media::pool::{Line, Place, Pool};
use crate::media::transport::{
    MediaBody, MediaExchange, MediaRequest, MediaResponse, MediaTransport, Method,
};
use crate::transport::dial;

const CONNECT_PATIENCE: Duration = Duration::from_secs(20);
/// How long nothing at all may move.
const STANDSTILL: Duration = Duration::from_secs(60);

/// HTTP over TCP, and over TLS as the client has it.
pub(crate) struct HttpTransport {
    tls: Option<Arc<ClientConfig>>,
    pool: Arc<Pool>,
}

/// Why a request was not answered.
struct Unanswered {
    error: io::Error,
    /// The request, if nothing of it has left.
    unsent: Option<Request<Outgoing>>,
}

impl HttpTransport {
    pub(crate) fn new(tls: Option<Arc<ClientConfig>>) -> Self {
        Self { tls, pool: Arc::default() }
    }

    async fn exchange(&self, request: MediaRequest) -> io::Result<MediaResponse> {
        let MediaRequest { method, url, range, length, body } = request;
        let uri: Uri = url.parse().map_err(io::Error::other)?;
        let place = Place::of(&uri)?;
        // Without a body it asks, or removes what would not be there any more. A body may be half taken.
        let is_repeatable = body.is_none();
        let taken = Arc::new(AtomicU64::new(0));
        let with = |body| build(&uri, method, range.as_deref(), length, body, &taken);
        let mut request = with(body)?;
        if let Some(mut line) = self.pool.take(&place).await {
            request = match ask(&mut line, request, &taken).await {
                Ok(response) => return Ok(self.answer(response, place, line, &taken, length)),
                Err(Unanswered { unsent: Some(unsent), .. }) => unsent,
                // It ended while nobody used it, and the request met the end on its way.
                Err(Unanswered { error, .. }) if is_repeatable && !is_late(&error) => with(None)?,
                Err(Unanswered { error, .. }) => return Err(error),
            };
        }
        let mut line = timeout(CONNECT_PATIENCE, self.connect(&place)).await??;
        let response = ask(&mut line, request, &taken).await.map_err(|unanswered| unanswered.error)?;
        Ok(self.answer(response, place, line, &taken, length))
    }

    /// A new connection. It lives for as long as it is in use or waits in the pool.
    async fn connect(&self, place: &Place) -> io::Result<Line> {
        let tls = match place.secure {
            true => Some(self.tls.as_ref().ok_or(io::ErrorKind::Unsupported)?),
            false => None,
        };
        let stream = dial(&place.host, place.port, tls).await?;
        let (line, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
        tokio::spawn(async move {
            // Whatever befalls it its requests and answers tell.
            let _ = connection.await;
        });
        Ok(line)
    }

    fn answer(
        &self,
        response: Response<Incoming>,
        place: Place,
        line: Line,
        taken: &AtomicU64,
        length: u64,
    ) -> MediaResponse {
        let (head, body) = response.into_parts();
        let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let content_range = header(CONTENT_RANGE);
        let announced = header(CONTENT_LENGTH).and_then(|length| length.parse().ok());
        // An answer that came before all of the request had left ends the connection.
        let is_whole = taken.load(Ordering::Relaxed) == length;
        let home = is_whole.then(|| self.pool.home_of(place, line));
        let patient = futures_util::stream::unfold(Some(Received::new(body, home)), |pieces| async {
            let mut pieces = pieces?;
            match timeout(STANDSTILL, pieces.next()).await {
                Ok(Some(Ok(piece))) => Some((Ok(piece), Some(pieces))),
                Ok(Some(Err(error))) => Some((Err(error), None)),
                Ok(None) => None,
                Err(_) => Some((Err(io::ErrorKind::TimedOut.into()), None)),
            }
        });
        MediaResponse {
            status: head.status.as_u16(),
            content_range,
            length: announced,
            body: Box::pin(patient),
        }
    }
}

/// Makes a request on a connection and waits for the head of its answer, for as long as something moves.
async fn ask(
    line: &mut Line,
    request: Request<Outgoing>,
    taken: &AtomicU64,
) -> Result<Response<Incoming>, Unanswered> {
    let mut sending = pin!(line.try_send_request(request));
    loop {
        let mut patience = pin!(sleep(STANDSTILL));
        let before = taken.load(Ordering::Relaxed);
        let answered = poll_fn(|cx| {
            if let Poll::Ready(response) = sending.as_mut().poll(cx) {
                return Poll::Ready(Some(response));
            }
            patience.as_mut().poll(cx).map(|()| None)
        });
        match answered.await {
            Some(response) => {
                return response.map_err(|mut failed| Unanswered {
                    unsent: failed.take_message(),
                    error: io::Error::other(failed.into_error()),
                });
            }
            None if taken.load(Ordering::Relaxed) == before => {
                return Err(Unanswered { error: io::ErrorKind::TimedOut.into(), unsent: None });
            }
            None => {}
        }
    }
}

fn is_late(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::TimedOut
}

fn build(
    uri: &Uri,
    method: Method,
    range: Option<&str>,
    length: u64,
    body: Option<MediaBody>,
    taken: &Arc<AtomicU64>,
) -> io::Result<Request<Outgoing>> {
    let verb = match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Delete => http::Method::DELETE,
    };
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut head = Request::builder()
        .method(verb)
        .uri(target)
        .header(HOST, authority)
        .header(ORIGIN, WEB_ORIGIN)
        .header(REFERER, WEB_REFERER);
    if method == Method::Post {
        head = head.header(CONTENT_TYPE, "application/octet-stream").header(CONTENT_LENGTH, length);
    }
    if let Some(range) = range {
        head = head.header(RANGE, range);
    }
    let body = Outgoing { stream: body, left: length, taken: Arc::clone(taken) };
    head.body(body).map_err(io::Error::other)
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

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    /// A host that does as it is told, and a client of it.
    struct Stage {
        listener: TcpListener,
        transport: HttpTransport,
        url: String,
    }

    impl Stage {
        async fn new() -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let url = format!("http://{}/file", listener.local_addr().expect("an address"));
            Self { listener, transport: HttpTransport::new(None), url }
        }

        async fn accept(&self) -> TcpStream {
            self.listener.accept().await.expect("a connection").0
        }

        async fn send(&self, method: Method, body: Option<&'static [u8]>) -> io::Result<MediaResponse> {
            let mut request = MediaRequest::new(method, self.url.clone());
            if let Some(body) = body {
                request.length = u64::try_from(body.len()).expect("a length");
                let piece = async { Ok(Bytes::from_static(body)) };
                request.body = Some(Box::pin(futures_util::stream::once(piece)));
            }
            self.transport.send(request).await
        }

        async fn get(&self) -> io::Result<Vec<u8>> {
            let mut body = self.send(Method::Get, None).await?.body;
            let mut whole = Vec::new();
            while let Some(piece) = body.next().await {
                whole.extend_from_slice(&piece?);
            }
            Ok(whole)
        }
    }

    /// Reads a request that ends in `end`.
    async fn hear(stream: &mut TcpStream, end: &[u8]) -> String {
        let mut heard = Vec::new();
        while !heard.ends_with(end) {
            heard.push(stream.read_u8().await.expect("a request"));
        }
        String::from_utf8(heard).expect("text")
    }

    async fn say(stream: &mut TcpStream, body: &str) {
        let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(answer.as_bytes()).await.expect("written");
    }

    const HEAD: &[u8] = b"\r\n\r\n";

    #[tokio::test]
    async fn a_request_that_met_the_end_of_an_idle_connection_is_repeated_on_a_new_one() {
        let stage = Stage::new().await;
        let host = async {
            let mut first = stage.accept().await;
            hear(&mut first, HEAD).await;
            say(&mut first, "one").await;
            hear(&mut first, HEAD).await;
            drop(first);
            let mut second = stage.accept().await;
            hear(&mut second, HEAD).await;
            say(&mut second, "two").await;
            // This one is kept in its turn.
            hear(&mut second, HEAD).await;
            say(&mut second, "three").await;
        };
        let client = async {
            for expected in ["one", "two", "three"] {
                assert_eq!(stage.get().await.expect("an answer"), expected.as_bytes());
            }
        };
        tokio::join!(host, client);
    }

    #[tokio::test]
    async fn a_new_connection_that_ends_is_not_tried_again() {
        let stage = Stage::new().await;
        let host = async {
            let mut first = stage.accept().await;
            hear(&mut first, HEAD).await;
        };
        let (answer, ()) = tokio::join!(stage.get(), host);
        assert!(answer.is_err());
    }

    #[tokio::test]
    async fn a_body_that_has_left_is_not_sent_again() {
        let stage = Stage::new().await;
        let host = async {
            let mut first = stage.accept().await;
            hear(&mut first, HEAD).await;
            say(&mut first, "one").await;
            hear(&mut first, b"the file").await;
            drop(first);
            let mut second = stage.accept().await;
            let heard = hear(&mut second, HEAD).await;
            assert!(heard.starts_with("GET "), "{heard}");
            say(&mut second, "two").await;
        };
        let client = async {
            assert_eq!(stage.get().await.expect("an answer"), b"one");
            assert!(stage.send(Method::Post, Some(b"the file")).await.is_err());
            assert_eq!(stage.get().await.expect("an answer"), b"two");
        };
        tokio::join!(host, client);
    }

    #[tokio::test]
    async fn a_connection_whose_answer_was_not_read_to_its_end_or_that_is_to_be_closed_is_not_used_again() {
        let stage = Stage::new().await;
        let host = async {
            let mut first = stage.accept().await;
            hear(&mut first, HEAD).await;
            first.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\na").await.expect("written");
            let mut second = stage.accept().await;
            hear(&mut second, HEAD).await;
            let closing = b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\ntwo";
            second.write_all(closing).await.expect("written");
            let mut third = stage.accept().await;
            hear(&mut third, HEAD).await;
            say(&mut third, "three").await;
        };
        let client = async {
            let mut half = stage.send(Method::Get, None).await.expect("an answer").body;
            assert_eq!(half.next().await.expect("a piece").expect("bytes"), "a");
            drop(half);
            assert_eq!(stage.get().await.expect("an answer"), b"two");
            assert_eq!(stage.get().await.expect("an answer"), b"three");
        };
        tokio::join!(host, client);
    }

    #[tokio::test]
    async fn a_connection_that_nobody_wants_is_closed_after_a_while() {
        let mut stage = Stage::new().await;
        stage.transport.pool = Arc::new(Pool::with_patience(Duration::from_millis(20)));
        let host = async {
            let mut first = stage.accept().await;
            hear(&mut first, HEAD).await;
            say(&mut first, "one").await;
            // The client stays, and closes it nonetheless.
            assert_eq!(first.read(&mut [0]).await.expect("the end"), 0);
        };
        let (answer, ()) = tokio::join!(stage.get(), host);
        assert_eq!(answer.expect("an answer"), b"one");
    }
}
