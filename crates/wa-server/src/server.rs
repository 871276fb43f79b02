//! Starting and stopping a server; asking it is in `handle`, and what its phones do in `phone`.

mod handle;
mod phone;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use wa_crypto::{OsRng, Rng};

use crate::config::Config;
use crate::error::ServerError;
use crate::gate::GateKeys;
use crate::http;
use crate::journal::Journal;
use crate::listener::Listener;
use crate::media::{self, Depot, Setup};
use crate::shard::{Event, INBOX, Shard};
use crate::tls::Identity;
use crate::visits::Visits;
use crate::world::World;

use handle::Facts;
pub use handle::Handle;
pub use phone::Phone;

/// How long clients may take to read why their connection ends when the server ends.
const LAST_WORDS: Duration = Duration::from_millis(300);

/// A running server; it stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    handle: Handle,
    tasks: TaskTracker,
    /// Ends the acceptance of connections.
    listening: CancellationToken,
    /// Cuts all connections.
    stopped: CancellationToken,
    shard: Option<thread::JoinHandle<()>>,
}

impl Server {
    /// Starts a server; it is reachable when this returns.
    ///
    /// # Errors
    ///
    /// [`ServerError::Io`] if the address or the data directory cannot be used, the other variants if the
    /// data directory holds something unreadable.
    ///
    /// **Cancel safety:** nothing stays behind when the future is dropped.
    pub async fn start(config: Config) -> Result<Self, ServerError> {
        let Config { listen, data, seed, clock, handshake_timeout, idle_timeout, minimum_revision, .. } =
            config;
        let Config { media_hosts, media_limit, media_lifetime, .. } = config;
        let dir = data.as_deref();
        if let Some(dir) = dir {
            fs::create_dir_all(dir)?;
        }
        let identity = Identity::load_or_make(dir)?;
        let mut journal = Journal::open(dir)?;
        let mut rng = generator(seed);
        let keys = GateKeys::load_or_make(dir, clock.now(), &mut rng)?;
        let mut world = World::load(journal.load()?, minimum_revision)?;
        rng.set_stream(world.start_run());
        journal.commit(&world.pending_changes())?;

        let socket = TcpListener::bind(listen).await?;
        let address = socket.local_addr()?;
        let depot = Arc::new(Depot::open(Setup {
            dir,
            hosts: if media_hosts.is_empty() { local_names(address) } else { media_hosts },
            key: media_key(seed),
            limit: media_limit,
            lifetime: media_lifetime.as_secs(),
            clock: clock.clone(),
        })?);
        world.media.open(Arc::clone(&depot));
        let (events, inbox) = mpsc::channel(INBOX);
        let visits = Arc::new(Visits::default());
        let facts = Facts {
            address,
            root_key: keys.root(),
            ca_pem: identity.ca_pem.clone(),
            clock: clock.clone(),
            depot: Arc::clone(&depot),
            visits: Arc::clone(&visits),
        };
        let handle = Handle { events: events.clone(), facts: Arc::new(facts) };
        let shard = spawn_shard(Shard::new(world, journal, rng, clock), inbox)?;

        let (tasks, stopped) = (TaskTracker::new(), CancellationToken::new());
        let listening = stopped.child_token();
        let listener = Listener {
            acceptor: identity.acceptor,
            keys: Arc::new(keys),
            events,
            routes: http::router(handle.clone()).merge(media::router(depot)),
            visits,
            tasks: tasks.clone(),
            listening: listening.clone(),
            stopped: stopped.clone(),
            handshake_timeout,
            idle_timeout,
        };
        tasks.spawn(listener.run(socket));
        Ok(Self { handle, tasks, listening, stopped, shard: Some(shard) })
    }

    /// Returns a handle for calls into the server; it can be cloned and sent to other tasks.
    #[must_use]
    pub fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Ends all connections and waits until everything is written.
    ///
    /// **Cancel safety:** when dropped half-way the server goes on stopping, but nobody waits for it.
    pub async fn shutdown(mut self) {
        self.listening.cancel();
        // A closed channel means that the shard has stopped already.
        let _ = self.handle.events.send(Event::Stop).await;
        if let Some(shard) = self.shard.take() {
            let _ = tokio::task::spawn_blocking(move || shard.join()).await;
        }
        // The sockets still write the last words of the world; those that do not read them are cut.
        self.tasks.close();
        let _ = tokio::time::timeout(LAST_WORDS, self.tasks.wait()).await;
        self.stopped.cancel();
        self.tasks.wait().await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The shard ends by itself when the last sender is gone; a full inbox is read in any case.
        let _ = self.handle.events.try_send(Event::Stop);
        self.stopped.cancel();
    }
}

impl std::ops::Deref for Server {
    type Target = Handle;

    fn deref(&self) -> &Handle {
        &self.handle
    }
}

fn generator(seed: Option<u64>) -> ChaCha20Rng {
    match seed {
        Some(seed) => ChaCha20Rng::seed_from_u64(seed),
        None => {
            let mut seed = [0; 32];
            OsRng.fill_bytes(&mut seed);
            ChaCha20Rng::from_seed(seed)
        }
    }
}

/// Draws the key of media tokens, apart from everything the world draws.
fn media_key(seed: Option<u64>) -> [u8; 32] {
    let mut rng = generator(seed);
    rng.set_stream(u64::MAX);
    let mut key = [0; 32];
    rng.fill_bytes(&mut key);
    key
}

/// The names under which a client on this machine reaches an address.
fn local_names(address: SocketAddr) -> Vec<String> {
    let port = address.port();
    if !address.ip().is_loopback() && !address.ip().is_unspecified() {
        return vec![address.to_string()];
    }
    let first =
        if address.ip().is_unspecified() { SocketAddr::from((Ipv4Addr::LOCALHOST, port)) } else { address };
    vec![first.to_string(), format!("localhost:{port}")]
}

/// Gives the world a thread of its own: key stretching and disk writes would block the sockets' tasks.
fn spawn_shard(shard: Shard, inbox: mpsc::Receiver<Event>) -> Result<thread::JoinHandle<()>, ServerError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build()?;
    let thread = thread::Builder::new().name("wa-server-world".into());
    Ok(thread.spawn(move || runtime.block_on(shard.run(inbox)))?)
}
