//! Connections to media hosts that wait for their next request.

use core::time::Duration;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use http::Uri;
use hyper::client::conn::http1::SendRequest;
use tokio::time::{Instant, sleep, timeout};

use crate::media::body::Outgoing;

/// How long a connection waits unless another time is set; hosts usually keep theirs a little longer.
const PATIENCE: Duration = Duration::from_secs(30);
/// Connections that wait for one host, and for all of them.
const PER_HOST: usize = 4;
const IN_ALL: usize = 16;
/// How long a connection may take to be done with its last exchange, of which everything has been read.
const SETTLING: Duration = Duration::from_secs(1);

/// The requesting end of a connection, which ends when this is dropped.
pub(super) type Line = SendRequest<Outgoing>;

/// Where a connection leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) secure: bool,
    pub(super) host: String,
    pub(super) port: u16,
}

/// Connections that are idle, the latest last.
pub(super) struct Pool {
    /// How long a connection waits.
    patience: Duration,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    lines: Vec<Idle>,
    /// Whether a task looks for those that have waited too long.
    is_swept: bool,
}

struct Idle {
    place: Place,
    line: Line,
    since: Instant,
}

/// Where a connection goes when it has done its work.
pub(super) struct Home {
    pool: Weak<Pool>,
    place: Place,
    line: Line,
}

impl Place {
    /// The place that a URL points to.
    pub(super) fn of(uri: &Uri) -> io::Result<Self> {
        let host = uri.host().ok_or(io::ErrorKind::InvalidInput)?.to_ascii_lowercase();
        let secure = uri.scheme_str() == Some("https");
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        Ok(Self { secure, host, port })
    }
}

impl Default for Pool {
    fn default() -> Self {
        Self::with_patience(PATIENCE)
    }
}

impl Pool {
    pub(super) fn with_patience(patience: Duration) -> Self {
        Self { patience, waiting: Mutex::default() }
    }

    /// A connection to this place that still stands, as far as this side knows.
    pub(super) async fn take(&self, place: &Place) -> Option<Line> {
        loop {
            let mut line = self.latest(place)?;
            if let Ok(Ok(())) = timeout(SETTLING, line.ready()).await {
                return Some(line);
            }
        }
    }

    fn latest(&self, place: &Place) -> Option<Line> {
        let mut waiting = self.lock();
        waiting.drop_older(self.patience);
        let at = waiting.lines.iter().rposition(|idle| idle.place == *place)?;
        Some(waiting.lines.remove(at).line)
    }

    pub(super) fn home_of(self: &Arc<Self>, place: Place, line: Line) -> Home {
        Home { pool: Arc::downgrade(self), place, line }
    }

    fn put(self: &Arc<Self>, place: Place, line: Line) {
        let mut waiting = self.lock();
        waiting.drop_older(self.patience);
        let of_host = waiting.lines.iter().filter(|idle| idle.place == place).count();
        let oldest = if of_host >= PER_HOST {
            waiting.lines.iter().position(|idle| idle.place == place)
        } else {
            (waiting.lines.len() >= IN_ALL).then_some(0)
        };
        if let Some(at) = oldest {
            waiting.lines.remove(at);
        }
        waiting.lines.push(Idle { place, line, since: Instant::now() });
        if !waiting.is_swept {
            waiting.is_swept = true;
            tokio::spawn(sweep(Arc::downgrade(self), self.patience));
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Waiting {
    fn drop_older(&mut self, age: Duration) {
        self.lines.retain(|idle| !idle.line.is_closed() && idle.since.elapsed() < age);
    }
}

impl Home {
    /// Lets the connection wait for its next request.
    pub(super) fn go(self) {
        if let Some(pool) = self.pool.upgrade().filter(|_| !self.line.is_closed()) {
            pool.put(self.place, self.line);
        }
    }
}

/// Ends connections that nobody wants any more.
async fn sweep(pool: Weak<Pool>, patience: Duration) {
    loop {
        sleep(patience).await;
        let Some(pool) = pool.upgrade() else { return };
        let mut waiting = pool.lock();
        waiting.drop_older(patience);
        if waiting.lines.is_empty() {
            waiting.is_swept = false;
            return;
        }
    }
}
