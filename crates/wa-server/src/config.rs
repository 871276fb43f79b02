//! What a server is started with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::clock::Clock;

/// The longest media file that is taken unless another limit is set.
const MEDIA_LIMIT: u64 = 2 << 30;
/// How long media can be fetched unless another time is set.
const MEDIA_LIFETIME: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Where a server listens, what it remembers and how it behaves; the default suits tests.
///
/// The default listens on a free port of the loopback interface, keeps everything in memory and takes a
/// random seed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    pub(crate) listen: SocketAddr,
    pub(crate) data: Option<PathBuf>,
    pub(crate) seed: Option<u64>,
    pub(crate) clock: Clock,
    pub(crate) handshake_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) minimum_revision: u32,
    pub(crate) media_hosts: Vec<String>,
    pub(crate) media_limit: u64,
    pub(crate) media_lifetime: Duration,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            data: None,
            seed: None,
            clock: Clock::default(),
            handshake_timeout: Duration::from_secs(20),
            idle_timeout: Duration::from_secs(330),
            minimum_revision: 0,
            media_hosts: Vec::new(),
            media_limit: MEDIA_LIMIT,
            media_lifetime: MEDIA_LIFETIME,
        }
    }
}

impl Config {
    /// Listens on the given address; port 0 takes a free port.
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Keeps accounts, devices, queues and certificates in a directory, which is made if needed.
    #[must_use]
    pub fn data(mut self, dir: &Path) -> Self {
        self.data = Some(dir.to_owned());
        self
    }

    /// Draws numbers, references and keys from a seed, so that a run can be repeated.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Reads the time from the given clock, which the caller may shift.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Closes sockets that have not finished the handshake within the given time (20 s by default).
    #[must_use]
    pub fn handshake_timeout(mut self, limit: Duration) -> Self {
        self.handshake_timeout = limit;
        self
    }

    /// Closes sockets, and HTTP connections between requests, that send nothing for the given time (five and a half minutes by default).
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.idle_timeout = limit;
        self
    }

    /// Refuses clients whose version is older than `2.3000.{revision}`; 0, the default, accepts all.
    #[must_use]
    pub fn minimum_revision(mut self, revision: u32) -> Self {
        self.minimum_revision = revision;
        self
    }

    /// Tells clients to fetch media from a host of this name, with its port; the first one is preferred.
    ///
    /// Unless a name is given these are the address the server listens on and, on the loopback interface,
    /// `localhost` as another way to the same place.
    #[must_use]
    pub fn media_host(mut self, name: &str) -> Self {
        self.media_hosts.push(name.to_owned());
        self
    }

    /// Takes media files of at most so many bytes (2 GiB by default).
    #[must_use]
    pub fn media_limit(mut self, bytes: u64) -> Self {
        self.media_limit = bytes;
        self
    }

    /// Lets media be fetched for so long after an upload (30 days by default).
    #[must_use]
    pub fn media_lifetime(mut self, lifetime: Duration) -> Self {
        self.media_lifetime = lifetime;
        self
    }
}
