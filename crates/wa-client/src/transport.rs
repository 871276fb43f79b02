//! The socket: TCP, TLS and WebSocket, giving whole binary messages.

use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_core::Stream as _;
use futures_util::Sink as _;
use http::Uri;
use http::header::{HeaderValue, ORIGIN};
use rustls::{ClientConfig, RootCertStore};
use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_websockets::{ClientBuilder, Limits, Message, WebSocketStream};

use crate::ClientError;

/// WhatsApp's own server.
pub(crate) const WHATSAPP: &str = "wss://web.whatsapp.com/ws/chat";

const CONNECT_PATIENCE: Duration = Duration::from_secs(20);
/// A frame is shorter than 2^24 bytes, and a message may hold several.
const MAX_MESSAGE: usize = 1 << 25;

/// Where to connect, and whom to trust on the way.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    uri: Uri,
    host: String,
    port: u16,
    tls: Option<Arc<ClientConfig>>,
}

impl Endpoint {
    /// `ca_pem` holds certificates to trust beside the public ones.
    pub(crate) fn new(url: &str, ca_pem: Option<&[u8]>) -> Result<Self, ClientError> {
        let uri: Uri = url.parse().map_err(|_| ClientError::Config("the server URL is malformed"))?;
        let host = uri.host().ok_or(ClientError::Config("the server URL has no host"))?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let (tls, default_port) = match uri.scheme_str() {
            Some("wss") => (Some(tls_config(ca_pem)?), 443),
            Some("ws") => (None, 80),
            _ => return Err(ClientError::Config("the server URL is neither ws: nor wss:")),
        };
        let port = uri.port_u16().unwrap_or(default_port);
        Ok(Self { uri, host, port, tls })
    }

    /// How the server is spoken to over TLS; `None` for one that is not.
    pub(crate) fn tls(&self) -> Option<Arc<ClientConfig>> {
        self.tls.clone()
    }

    pub(crate) async fn connect(self) -> io::Result<Wire> {
        let connecting = tokio::time::timeout(CONNECT_PATIENCE, self.open());
        connecting.await.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
    }

    async fn open(self) -> io::Result<Wire> {
        let stream = dial(&self.host, self.port, self.tls.as_ref()).await?;
        let origin = HeaderValue::from_static("https://web.whatsapp.com");
        let (socket, _) = ClientBuilder::from_uri(self.uri)
            .add_header(ORIGIN, origin)
            .map_err(io::Error::other)?
            .limits(Limits::default().max_payload_len(Some(MAX_MESSAGE)))
            .connect_on(stream)
            .await
            .map_err(io::Error::other)?;
        Ok(Wire { socket, outgoing: VecDeque::new(), unsent: 0, flushed: true })
    }
}

/// Opens a TCP connection, and TLS on it if there is a configuration for it.
pub(crate) async fn dial(
    host: &str,
    port: u16,
    tls: Option<&Arc<ClientConfig>>,
) -> io::Result<Box<dyn Duplex>> {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let tcp = TcpStream::connect((host, port)).await?;
    tcp.set_nodelay(true)?;
    Ok(match tls {
        Some(config) => {
            let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
            Box::new(TlsConnector::from(Arc::clone(config)).connect(name, tcp).await?)
        }
        None => Box::new(tcp),
    })
}

/// TLS with the public certificates and those in `ca_pem`.
pub(crate) fn tls_config(ca_pem: Option<&[u8]>) -> Result<Arc<ClientConfig>, ClientError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in CertificateDer::pem_slice_iter(ca_pem.unwrap_or_default()) {
        let bad = ClientError::Config("the CA certificate cannot be read");
        let Ok(certificate) = certificate else { return Err(bad) };
        roots.add(certificate).map_err(|_| bad)?;
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| ClientError::Config("TLS is not available"))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// A byte stream, with or without TLS.
pub(crate) trait Duplex: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Duplex for T {}

/// An open socket with a queue of what is to be written.
pub(crate) struct Wire {
    socket: WebSocketStream<Box<dyn Duplex>>,
    outgoing: VecDeque<Bytes>,
    unsent: usize,
    flushed: bool,
}

impl Wire {
    /// Queues one message; it is written while the wire is polled.
    pub(crate) fn send(&mut self, message: Bytes) {
        self.unsent += message.len();
        self.outgoing.push_back(message);
    }

    /// Bytes that are queued and not yet handed to the socket.
    pub(crate) fn unsent(&self) -> usize {
        self.unsent
    }

    /// Writes what is queued.
    pub(crate) fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.outgoing.is_empty() {
            match Pin::new(&mut self.socket).poll_ready(cx) {
                Poll::Ready(ready) => ready.map_err(io::Error::other)?,
                Poll::Pending => return Poll::Pending,
            }
            if let Some(message) = self.outgoing.pop_front() {
                self.unsent -= message.len();
                self.flushed = false;
                let message = Message::binary(BytesMut::from(message.as_ref()));
                Pin::new(&mut self.socket).start_send(message).map_err(io::Error::other)?;
            }
        }
        if !self.flushed {
            match Pin::new(&mut self.socket).poll_flush(cx) {
                Poll::Ready(done) => done.map_err(io::Error::other)?,
                Poll::Pending => return Poll::Pending,
            }
            self.flushed = true;
        }
        Poll::Ready(Ok(()))
    }

    /// The next message; `None` when the server closed the socket.
    pub(crate) fn poll_receive(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        loop {
            match Pin::new(&mut self.socket).poll_next(cx) {
                Poll::Ready(Some(Ok(message))) if message.is_binary() => {
                    return Poll::Ready(Ok(Some(message.into_payload().into())));
                }
                Poll::Ready(Some(Ok(message))) if message.is_close() => return Poll::Ready(Ok(None)),
                Poll::Ready(Some(Ok(_))) => {}
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Err(io::Error::other(error))),
                Poll::Ready(None) => return Poll::Ready(Ok(None)),
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Says goodbye, as far as the socket still takes it.
    pub(crate) fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        Pin::new(&mut self.socket).poll_close(cx).map(|_| ())
    }
}

impl core::fmt::Debug for Wire {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Wire").field("unsent", &self.unsent).finish_non_exhaustive()
    }
}
