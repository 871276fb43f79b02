//! One port for everything: TLS or not, websocket or HTTP.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tokio_websockets::{Limits, ServerBuilder};

use crate::gate::{Gate, GateKeys};
use crate::shard::Event;
use crate::stream::{Rewound, Socket, path_of};
use crate::visits::Visits;
use crate::world::ConnId;

/// First byte of a TLS connection: the type of a handshake record.
const TLS_HANDSHAKE: u8 = 0x16;
/// A websocket message may carry one frame of the largest size with its header.
const MAX_MESSAGE: usize = (1 << 24) + 3;
/// Path of the websocket; the query is ignored.
const CHAT_PATH: &str = "/ws/chat";

/// What every accepted connection needs.
pub(crate) struct Listener {
    pub(crate) acceptor: TlsAcceptor,
    pub(crate) keys: Arc<GateKeys>,
    pub(crate) events: mpsc::Sender<Event>,
    pub(crate) routes: Router,
    pub(crate) visits: Arc<Visits>,
    pub(crate) tasks: TaskTracker,
    pub(crate) listening: CancellationToken,
    pub(crate) stopped: CancellationToken,
    pub(crate) handshake_timeout: Duration,
    pub(crate) idle_timeout: Duration,
}

impl Listener {
    /// Accepts connections until the server stops.
    pub(crate) async fn run(self, socket: TcpListener) {
        let (listening, stopped) = (self.listening.clone(), self.stopped.clone());
        let tasks = self.tasks.clone();
        let shared = Arc::new(self);
        let connections = AtomicU64::new(0);
        while let Some(accepted) = listening.run_until_cancelled(socket.accept()).await {
            let Ok((stream, _)) = accepted else {
                // Too many open files, usually: give the others time to end.
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            let conn = ConnId(connections.fetch_add(1, Ordering::Relaxed).saturating_add(1));
            let shared = Arc::clone(&shared);
            let stopped = stopped.clone();
            tasks.spawn(async move {
                stopped.run_until_cancelled(Box::pin(shared.serve(stream, conn))).await;
            });
        }
    }

    async fn serve(&self, stream: TcpStream, conn: ConnId) {
        // Stanzas are small and answers are awaited; a refusal only costs speed.
        let _ = stream.set_nodelay(true);
        let mut first = [0];
        let Ok(Ok(1)) = timeout(self.handshake_timeout, stream.peek(&mut first)).await else { return };
        if first == [TLS_HANDSHAKE] {
            if let Ok(Ok(stream)) = timeout(self.handshake_timeout, self.acceptor.accept(stream)).await {
                self.dispatch(stream, conn).await;
            }
        } else {
            self.dispatch(stream, conn).await;
        }
    }

    async fn dispatch<S: Socket + 'static>(&self, stream: S, conn: ConnId) {
        let request_line = timeout(self.handshake_timeout, Rewound::with_request_line(stream)).await;
        let Ok(Ok((line, stream))) = request_line else { return };
        if path_of(&line) == CHAT_PATH {
            self.chat(stream, conn).await;
        } else {
            self.answer(stream).await;
        }
    }

    /// Answers requests over HTTP until the client has no more, or sends none for some time.
    async fn answer<S: Socket + 'static>(&self, stream: Rewound<S>) {
        let mut visit = self.visits.begin();
        let service = TowerToHyperService::new(self.routes.clone());
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.idle_timeout)
            .serve_connection(TokioIo::new(stream), service);
        let mut connection = pin!(connection);
        // A client that breaks off its own request needs no answer.
        tokio::select! {
            _ = connection.as_mut() => return,
            () = visit.told_to_end() => connection.as_mut().graceful_shutdown(),
        }
        let _ = connection.await;
    }

    async fn chat<S: Socket>(&self, stream: S, conn: ConnId) {
        let limits = Limits::default().max_payload_len(Some(MAX_MESSAGE));
        let upgrade = ServerBuilder::new().limits(limits);
        let Ok(Ok((_, socket))) = timeout(self.handshake_timeout, upgrade.accept(stream)).await else {
            return;
        };
        let gate = Gate {
            conn,
            keys: Arc::clone(&self.keys),
            events: self.events.clone(),
            handshake_timeout: self.handshake_timeout,
            idle_timeout: self.idle_timeout,
        };
        gate.run(socket).await;
    }
}
