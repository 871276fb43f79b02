//! The media hosts of an account: asked for once, kept for their time.

use core::fmt;
use core::time::Duration;
use std::io;
use std::sync::Arc;

use tokio::sync::Mutex;
use tokio::time::Instant;
use wa_media::{MediaHost, MediaHosts, Renewal};
use wa_stanza::media::{FetchMediaConnection, MediaConnection, MediaHostKind};

use crate::media::transport::{MediaRequest, MediaResponse, MediaTransport};
use crate::{Client, ClientError};

/// Hosts that serve downloads to anybody who knows a path.
const WELL_KNOWN: [&str; 2] = ["mmg.whatsapp.net", "mmg-fallback.whatsapp.net"];

/// How media hosts are spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Https,
    /// For servers that are spoken to without TLS themselves.
    Http,
}

/// What all transfers of a client share.
pub(crate) struct MediaDesk {
    transport: Arc<dyn MediaTransport>,
    scheme: Scheme,
    hosts: Mutex<Option<Known>>,
}

struct Known {
    hosts: MediaHosts,
    until: Instant,
    serial: u64,
}

/// Which hosts a transfer was given last; the first time none.
#[derive(Debug, Default)]
pub(super) struct Given(u64);

impl MediaDesk {
    pub(crate) fn new(transport: Arc<dyn MediaTransport>, scheme: Scheme) -> Self {
        Self { transport, scheme, hosts: Mutex::new(None) }
    }

    pub(super) const fn scheme(&self) -> Scheme {
        self.scheme
    }

    pub(super) async fn send(&self, request: MediaRequest) -> io::Result<MediaResponse> {
        self.transport.send(request).await
    }

    /// The hosts to use. Whoever comes while they are being asked for waits for the same answer.
    pub(super) async fn hosts(
        &self,
        client: &Client,
        renewal: Renewal,
        given: &mut Given,
    ) -> Result<MediaHosts, ClientError> {
        let mut known = self.hosts.lock().await;
        let serial = known.as_ref().map_or(0, |known| known.serial);
        let is_good = |known: &&Known| match renewal {
            Renewal::Known => Instant::now() < known.until,
            // Somebody else has asked since.
            Renewal::Fresh => known.serial > given.0,
        };
        if let Some(good) = known.as_ref().filter(is_good) {
            given.0 = good.serial;
            return Ok(good.hosts.clone());
        }
        let connection = client.request(FetchMediaConnection).await?;
        let ttl = Duration::from_secs(connection.ttl.min(connection.auth_ttl));
        let hosts = read(&connection, self.scheme);
        given.0 = serial.saturating_add(1);
        // A server that says never to ask again is not believed.
        let until = Instant::now() + ttl.min(Duration::from_secs(24 * 60 * 60));
        *known = Some(Known { hosts: hosts.clone(), until, serial: given.0 });
        Ok(hosts)
    }

    /// As [`hosts`](Self::hosts), for a download: without a connection those will do that everybody knows.
    pub(super) async fn hosts_to_read(
        &self,
        client: &Client,
        renewal: Renewal,
        given: &mut Given,
    ) -> Result<MediaHosts, ClientError> {
        match self.hosts(client, renewal, given).await {
            Err(ClientError::Command(_)) if self.scheme == Scheme::Https => {
                let hosts = WELL_KNOWN.iter().filter_map(|name| MediaHost::https(name).ok());
                Ok(MediaHosts { auth: String::new(), hosts: hosts.collect() })
            }
            hosts => hosts,
        }
    }
}

/// Brings the hosts into the order in which they are tried; names that are none are left out.
fn read(connection: &MediaConnection, scheme: Scheme) -> MediaHosts {
    let (fallback, primary): (Vec<_>, Vec<_>) =
        connection.hosts.iter().partition(|host| host.kind == Some(MediaHostKind::Fallback));
    let names = primary.into_iter().chain(fallback).map(|host| &*host.hostname);
    let hosts = names.filter_map(|name| match scheme {
        Scheme::Https => MediaHost::https(name).ok(),
        Scheme::Http => MediaHost::http(name).ok(),
    });
    MediaHosts { auth: connection.auth.to_string(), hosts: hosts.collect() }
}

impl fmt::Debug for MediaDesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MediaDesk").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}
