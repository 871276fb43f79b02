use core::error::Error;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll};
use core::time::Duration;
use std::io;

use bytes::{Bytes, BytesMut};
use tokio::time::{Instant, Sleep, sleep_until, timeout};
use wa_binary::Node;
use wa_core::{CloseReason, Connection, ConnectionError, Now, Progress};
use wa_crypto::OsRng;
use wa_noise::{ClientConfig, ServerIdentity};

use crate::clock::Clock;
use crate::driver::MAX_GROUP;
use crate::transport::{Endpoint, Wire};

const HANDSHAKE_PATIENCE: Duration = Duration::from_secs(20);
/// Bytes that may wait to be written before we stop to read.
const MAX_UNSENT: usize = 16 << 20;

type Connecting = Pin<Box<dyn Future<Output = io::Result<Wire>> + Send>>;

/// The connection in its stages.
pub(super) enum Link {
    /// There is none, and none is wanted.
    Down,
    /// The next attempt is due then.
    Waiting(Pin<Box<Sleep>>, Resume),
    /// TCP, TLS and WebSocket are under way.
    Connecting(Connecting, Resume),
    /// The socket is open.
    Up(Box<Up>),
}

/// Whether the shorter handshake may be tried. It is given up for good once it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resume {
    Permitted,
    Refused,
}

pub(super) struct Up {
    wire: Wire,
    connection: Option<Connection>,
    clock: Clock,
    open: bool,
    resume: Resume,
    resuming: bool,
    patience: Pin<Box<Sleep>>,
}

/// What the connection has to say.
pub(super) enum LinkEvent {
    Connected(Box<Wire>),
    Open(ServerIdentity),
    Frames(Vec<BytesMut>),
    Lost(CloseReason),
}

impl Link {
    pub(super) fn connect_now() -> Self {
        Self::Waiting(Box::pin(sleep_until(Instant::now())), Resume::Permitted)
    }

    fn resume(&self) -> Resume {
        match self {
            Self::Down => Resume::Permitted,
            Self::Waiting(_, resume) | Self::Connecting(_, resume) => *resume,
            Self::Up(up) => up.resume,
        }
    }

    /// Whether there is no connection and none will come by itself.
    pub(super) fn is_down(&self) -> bool {
        matches!(self, Self::Down)
    }

    /// Whether more may be sent: the socket has taken most of what was.
    pub(super) fn has_room(&self) -> bool {
        !matches!(self, Self::Up(up) if up.wire.unsent() >= MAX_UNSENT)
    }

    pub(super) fn may_resume(&self) -> bool {
        self.resume() == Resume::Permitted
    }

    /// Waits for the next thing to happen; never ends while the link is down.
    ///
    /// Cancel safety: nothing is lost, everything under way is kept in the link.
    pub(super) async fn next(&mut self, endpoint: &Endpoint) -> LinkEvent {
        poll_fn(|cx| self.poll_next(cx, endpoint)).await
    }

    fn poll_next(&mut self, cx: &mut Context<'_>, endpoint: &Endpoint) -> Poll<LinkEvent> {
        loop {
            match self {
                Self::Down => return Poll::Pending,
                Self::Waiting(sleep, resume) => {
                    if sleep.as_mut().poll(cx).is_pending() {
                        return Poll::Pending;
                    }
                    *self = Self::Connecting(Box::pin(endpoint.clone().connect()), *resume);
                }
                Self::Connecting(connecting, _) => {
                    let Poll::Ready(connected) = connecting.as_mut().poll(cx) else { return Poll::Pending };
                    return Poll::Ready(match connected {
                        Ok(wire) => LinkEvent::Connected(Box::new(wire)),
                        Err(error) => {
                            tracing::debug!(%error, "cannot connect");
                            LinkEvent::Lost(CloseReason::Unreachable(error.to_string()))
                        }
                    });
                }
                Self::Up(up) => return up.poll_next(cx),
            }
        }
    }

    /// Begins the handshake on an open socket.
    pub(super) fn shake(
        &mut self,
        wire: Box<Wire>,
        config: ClientConfig,
        now: Now,
    ) -> Result<(), ConnectionError> {
        let resume = self.resume();
        let resuming = config.resume.is_some();
        let (connection, hello) = Connection::start(config, now, &mut OsRng)?;
        let mut wire = *wire;
        wire.send(Bytes::from(hello));
        let patience = Box::pin(tokio::time::sleep(HANDSHAKE_PATIENCE));
        let clock = Clock::start();
        *self = Self::Up(Box::new(Up {
            wire,
            connection: Some(connection),
            clock,
            open: false,
            resume,
            resuming,
            patience,
        }));
        Ok(())
    }

    /// Seals a node and queues it. Without a connection it is dropped: the session offers again what
    /// matters.
    pub(super) fn send(&mut self, node: &Node) {
        let Self::Up(up) = self else { return };
        let Some(connection) = &mut up.connection else { return };
        let mut frame = Vec::new();
        match connection.seal(node, &mut frame) {
            Ok(()) => up.wire.send(Bytes::from(frame)),
            Err(error) => tracing::error!(%error, "a stanza cannot be sent"),
        }
    }

    /// Writes what is queued and closes the socket, within a time.
    pub(super) async fn finish(&mut self, within: Duration) {
        let Self::Up(up) = self else { return };
        let goodbye = async {
            if poll_fn(|cx| up.wire.poll_flush(cx)).await.is_ok() {
                poll_fn(|cx| up.wire.poll_close(cx)).await;
            }
        };
        if timeout(within, goodbye).await.is_err() {
            tracing::debug!("the socket did not close in time");
        }
    }

    /// Drops the connection; another one follows after a pause, or never.
    pub(super) fn go_down(&mut self, pause: Option<Duration>) {
        let resume = match &*self {
            Self::Up(up) if up.resuming && !up.open => Resume::Refused,
            link => link.resume(),
        };
        *self = match pause {
            Some(pause) => Self::Waiting(Box::pin(tokio::time::sleep(pause)), resume),
            None => Self::Down,
        };
    }
}

impl Up {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<LinkEvent> {
        if let Poll::Ready(Err(error)) = self.wire.poll_flush(cx) {
            tracing::debug!(%error, "cannot write");
            return Poll::Ready(LinkEvent::Lost(CloseReason::Lost));
        }
        if !self.open && self.patience.as_mut().poll(cx).is_ready() {
            return Poll::Ready(LinkEvent::Lost(CloseReason::Handshake("no answer".to_owned())));
        }
        let mut frames = Vec::new();
        loop {
            match self.take_frames(&mut frames) {
                Ok(None) => {}
                Ok(Some(server)) => return Poll::Ready(LinkEvent::Open(server)),
                Err(error) => {
                    tracing::warn!(%error, "the connection failed");
                    let reason = match self.open {
                        true => CloseReason::Malformed,
                        false => CloseReason::Handshake(explain(&error)),
                    };
                    return Poll::Ready(LinkEvent::Lost(reason));
                }
            }
            if frames.len() >= MAX_GROUP {
                return Poll::Ready(LinkEvent::Frames(frames));
            }
            let received = match self.wire.unsent() < MAX_UNSENT {
                true => self.wire.poll_receive(cx),
                false => Poll::Pending,
            };
            match received {
                Poll::Ready(Ok(Some(bytes))) => {
                    if let Some(connection) = &mut self.connection {
                        connection.receive(&bytes);
                    }
                }
                // Frames that came before the end count; the end is noticed again next time.
                Poll::Ready(_) | Poll::Pending if !frames.is_empty() => {
                    return Poll::Ready(LinkEvent::Frames(frames));
                }
                Poll::Ready(Ok(None)) => return Poll::Ready(LinkEvent::Lost(CloseReason::Lost)),
                Poll::Ready(Err(error)) => {
                    tracing::debug!(%error, "cannot read");
                    return Poll::Ready(LinkEvent::Lost(CloseReason::Lost));
                }
                Poll::Pending => return Poll::Pending,
            }
        }
    }

    /// Moves complete frames out of the connection; stops when the handshake completes.
    fn take_frames(&mut self, frames: &mut Vec<BytesMut>) -> Result<Option<ServerIdentity>, ConnectionError> {
        let now = self.clock.now();
        let Some(connection) = &mut self.connection else { return Ok(None) };
        while frames.len() < MAX_GROUP
            && let Some(progress) = connection.poll(now)?
        {
            match progress {
                Progress::Open { send, server } => {
                    if !send.is_empty() {
                        self.wire.send(Bytes::from(send));
                    }
                    self.open = true;
                    return Ok(Some(server));
                }
                Progress::Frame(frame) => frames.push(frame),
            }
        }
        Ok(None)
    }
}

/// An error with its causes, in one line.
pub(super) fn explain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
