//! Starting, asking and stopping a server.

use std::fmt;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use wa_crypto::{OsRng, Rng};
use wa_stanza::message::AddressingMode;

use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Refusal, ServerError};
use crate::faults::Faults;
use crate::gate::GateKeys;
use crate::http;
use crate::journal::Journal;
use crate::listener::Listener;
use crate::log::{LogEntry, Tapped};
use crate::media::{self, Depot, MediaRequest, Setup};
use crate::shard::{Event, INBOX, Shard};
use crate::tls::Identity;
use crate::world::World;
use crate::world::address::Number;
use crate::world::call::{AccountFlags, AccountView, Answer, Call, GroupView, Kick, Linked, ReceivedText};

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
        let facts = Facts {
            address,
            root_key: keys.root(),
            ca_pem: identity.ca_pem.clone(),
            clock: clock.clone(),
            depot: Arc::clone(&depot),
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

/// The entrance for calls that do not go through the wire.
///
/// Every call fails with [`ServerError::Stopped`] once the server has ended.
///
/// **Cancel safety:** of all calls: dropping one forgets its answer; what it asks for may still be done.
#[derive(Clone)]
pub struct Handle {
    events: mpsc::Sender<Event>,
    facts: Arc<Facts>,
}

struct Facts {
    address: SocketAddr,
    root_key: [u8; 32],
    ca_pem: String,
    clock: Clock,
    depot: Arc<Depot>,
}

impl Handle {
    /// Returns the address the server listens on.
    #[must_use]
    pub fn addr(&self) -> SocketAddr {
        self.facts.address
    }

    /// Returns the address of the websocket without TLS.
    #[must_use]
    pub fn url(&self) -> String {
        format!("ws://{}/ws/chat", self.facts.address)
    }

    /// Returns the address of the websocket with TLS, whose authority is [`ca_pem`](Self::ca_pem).
    #[must_use]
    pub fn secure_url(&self) -> String {
        format!("wss://{}/ws/chat", self.facts.address)
    }

    /// Returns the public key that signs the server's Noise certificate; clients must trust it.
    #[must_use]
    pub fn root_key(&self) -> [u8; 32] {
        self.facts.root_key
    }

    /// Returns the root key as 64 hexadecimal digits.
    #[must_use]
    pub fn root_key_hex(&self) -> String {
        self.facts.root_key.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns the certificate of the TLS authority as PEM.
    #[must_use]
    pub fn ca_pem(&self) -> &str {
        &self.facts.ca_pem
    }

    /// Returns the clock all timestamps come from; shifting it moves the server in time.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.facts.clock
    }

    /// Returns the phone of a number; the account is made when it is first needed.
    #[must_use]
    pub fn phone(&self, number: Number) -> Phone {
        Phone { handle: self.clone(), number }
    }

    /// Scans a QR text with the phone of the given account, or of the one that fits the companion.
    ///
    /// Without a number the companion's push name chooses the account, and without a push name a fresh
    /// account is made. Returns when the companion was told of its success.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] for a text that is no QR code, [`Refusal::NotFound`] if no socket waits with
    /// its reference, [`Refusal::Conflict`] if its keys are not those of the socket.
    pub async fn scan(
        &self,
        text: &str,
        number: Option<Number>,
        name: Option<String>,
    ) -> Result<Linked, ServerError> {
        match self.ask(Call::ScanQr { text: text.to_owned(), number, name }).await? {
            Answer::Linked(linked) => Ok(linked),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Scans a QR text with the phone that fits the companion.
    ///
    /// # Errors
    ///
    /// Those of [`scan`](Self::scan).
    pub async fn scan_qr(&self, text: &str) -> Result<Linked, ServerError> {
        self.scan(text, None, None).await
    }

    /// Makes an account; number and name are chosen when they are not given.
    ///
    /// # Errors
    ///
    /// [`Refusal::Conflict`] if the number is taken.
    pub async fn create_account(
        &self,
        number: Option<Number>,
        name: Option<String>,
    ) -> Result<AccountView, ServerError> {
        self.one_account(Call::CreateAccount { number, name }).await
    }

    /// Returns all accounts in the order of their numbers.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn accounts(&self) -> Result<Vec<AccountView>, ServerError> {
        match self.ask(Call::Accounts).await? {
            Answer::Accounts(accounts) => Ok(accounts),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Returns one account.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if there is none with this number.
    pub async fn account(&self, number: Number) -> Result<AccountView, ServerError> {
        self.one_account(Call::Account { number }).await
    }

    /// Ends the connection of a device, named by one of its addresses.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the device is unknown or not connected.
    pub async fn kick(&self, device: &str, how: Kick) -> Result<(), ServerError> {
        self.order(Call::Kick { device: device.to_owned(), how }).await
    }

    /// Unlinks a device as its phone would.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the device is unknown.
    pub async fn remove_device(&self, device: &str) -> Result<(), ServerError> {
        self.order(Call::Remove { device: device.to_owned() }).await
    }

    /// Makes all phones forget their Signal sessions with a device.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the device is unknown.
    pub async fn drop_sessions(&self, device: &str) -> Result<(), ServerError> {
        self.order(Call::DropSessions { device: device.to_owned() }).await
    }

    /// Says how an account treats strangers.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the account is unknown.
    pub async fn set_flags(&self, number: Number, flags: AccountFlags) -> Result<(), ServerError> {
        self.order(Call::SetFlags { number, flags }).await
    }

    /// Returns all groups in the order of their addresses.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn groups(&self) -> Result<Vec<GroupView>, ServerError> {
        match self.ask(Call::Groups).await? {
            Answer::Groups(groups) => Ok(groups),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Makes a group address people otherwise, without telling anybody.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if there is no such group.
    pub async fn readdress_group(&self, group: &str, mode: AddressingMode) -> Result<(), ServerError> {
        let by_number = mode == AddressingMode::Pn;
        self.order(Call::ReaddressGroup { group: group.to_owned(), by_number }).await
    }

    /// Takes the changes of groups out of a device's queue; it is told so at its next login.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the device is unknown.
    pub async fn miss_group_changes(&self, device: &str) -> Result<(), ServerError> {
        self.order(Call::MissGroupChanges { device: device.to_owned() }).await
    }

    /// Makes things go wrong from now on, or right again with [`Faults::none`].
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn set_faults(&self, faults: Faults) -> Result<(), ServerError> {
        self.facts.depot.set_faults(faults.media.clone());
        self.order(Call::SetFaults(faults)).await
    }

    /// Returns what goes wrong at present.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn faults(&self) -> Result<Faults, ServerError> {
        match self.ask(Call::Faults).await? {
            Answer::Faults(faults) => Ok(faults),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Returns the stanzas that passed after the one with the given serial; 0 returns all that are kept.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn log(&self, since: u64) -> Result<Vec<LogEntry>, ServerError> {
        let (reply, answer) = oneshot::channel();
        self.send(Event::Log { since, reply }).await?;
        answer.await.map_err(|_| ServerError::Stopped)
    }

    /// Shows every stanza from now on, as the server reads and writes them: ciphertexts, never what is in them.
    ///
    /// The tap ends when `capacity` stanzas wait to be looked at, and when another one is opened.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn tap(&self, capacity: usize) -> Result<mpsc::Receiver<Tapped>, ServerError> {
        let (tap, tapped) = mpsc::channel(capacity);
        self.send(Event::Tap { tap }).await?;
        Ok(tapped)
    }

    /// Forgets all accounts and closes all connections; keys and certificates of the server stay.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn reset(&self) -> Result<(), ServerError> {
        let (reply, answer) = oneshot::channel();
        self.send(Event::Reset { reply }).await?;
        answer.await.map_err(|_| ServerError::Stopped)?;
        Ok(self.facts.depot.clear()?)
    }

    /// Takes all media files off the media host, as if their time were over: they are gone (410), but the
    /// phones still have them and upload them again when they are asked to. Says how many there were.
    ///
    /// # Errors
    ///
    /// [`ServerError::Io`] if the directory of the files cannot be used.
    pub fn expire_media(&self) -> Result<usize, ServerError> {
        Ok(self.facts.depot.remove_all(false)?)
    }

    /// As [`expire_media`](Self::expire_media), and the phones have lost them, too.
    ///
    /// # Errors
    ///
    /// As [`expire_media`](Self::expire_media).
    pub fn lose_media(&self) -> Result<usize, ServerError> {
        Ok(self.facts.depot.remove_all(true)?)
    }

    /// Makes all tokens void with which clients upload; they find out by a 401 and ask for new ones.
    ///
    /// # Errors
    ///
    /// [`ServerError::Stopped`] only.
    pub async fn void_media_auth(&self) -> Result<(), ServerError> {
        match self.ask(Call::VoidMediaAuth).await? {
            Answer::MediaAuthFrom(generation) => {
                self.facts.depot.void_auth_before(generation);
                Ok(())
            }
            _ => Err(ServerError::Stopped),
        }
    }

    /// Returns the last requests to the media host, oldest first.
    #[must_use]
    pub fn media_requests(&self) -> Vec<MediaRequest> {
        self.facts.depot.requests()
    }

    async fn one_account(&self, call: Call) -> Result<AccountView, ServerError> {
        match self.ask(call).await? {
            Answer::Accounts(accounts) => accounts.into_iter().next().ok_or(ServerError::Stopped),
            _ => Err(ServerError::Stopped),
        }
    }

    async fn order(&self, call: Call) -> Result<(), ServerError> {
        self.ask(call).await.map(drop)
    }

    async fn ask(&self, call: Call) -> Result<Answer, ServerError> {
        let (reply, answer) = oneshot::channel();
        self.send(Event::Ask { call, reply }).await?;
        let answer: Result<Answer, Refusal> = answer.await.map_err(|_| ServerError::Stopped)?;
        Ok(answer?)
    }

    async fn send(&self, event: Event) -> Result<(), ServerError> {
        self.events.send(event).await.map_err(|_| ServerError::Stopped)
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Handle").field("address", &self.facts.address).finish_non_exhaustive()
    }
}

/// The simulated phone of one account.
#[derive(Debug, Clone)]
pub struct Phone {
    handle: Handle,
    number: Number,
}

impl Phone {
    /// Scans the QR text that a companion shows.
    ///
    /// # Errors
    ///
    /// Those of [`Handle::scan`].
    pub async fn scan_qr(&self, text: &str) -> Result<Linked, ServerError> {
        self.handle.scan(text, Some(self.number.clone()), None).await
    }

    /// Types the code that a companion shows; returns when the companion has proved that it knows it.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if no companion waits for this number, [`Refusal::Rejected`] for a wrong code.
    pub async fn enter_code(&self, code: &str) -> Result<Linked, ServerError> {
        let call = Call::EnterCode { number: self.number.clone(), code: code.to_owned() };
        match self.handle.ask(call).await? {
            Answer::Linked(linked) => Ok(linked),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Sends a text to an account, given by number or address, and returns the id of the message.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if one of the two accounts is unknown.
    pub async fn send_text(&self, to: &str, text: &str) -> Result<String, ServerError> {
        let call = Call::SendText { from: self.number.clone(), to: to.to_owned(), text: text.to_owned() };
        match self.handle.ask(call).await? {
            Answer::Sent(id) => Ok(id),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Sets the phone up anew: it has another identity, its companions are unlinked, and everybody who
    /// knows the account is told.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the account is unknown.
    pub async fn reinstall(&self) -> Result<(), ServerError> {
        self.handle.order(Call::Reinstall { number: self.number.clone() }).await
    }

    /// Gives a contact, by address or number, a name in the address book; the companions are told.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the account is unknown, [`Refusal::Malformed`] for an address that is none.
    pub async fn rename_contact(&self, contact: &str, name: &str) -> Result<(), ServerError> {
        let (number, contact, name) = (self.number.clone(), contact.to_owned(), name.to_owned());
        self.handle.order(Call::RenameContact { number, contact, name }).await
    }

    /// Archives a chat, by address or number; the companions are told.
    ///
    /// # Errors
    ///
    /// As [`rename_contact`](Self::rename_contact).
    pub async fn archive_chat(&self, chat: &str) -> Result<(), ServerError> {
        let (number, chat) = (self.number.clone(), chat.to_owned());
        self.handle.order(Call::ArchiveChat { number, chat }).await
    }

    /// Returns the texts that reached this phone, oldest first.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if the account is unknown.
    pub async fn received(&self) -> Result<Vec<ReceivedText>, ServerError> {
        match self.handle.ask(Call::Received { number: self.number.clone() }).await? {
            Answer::Received(texts) => Ok(texts),
            _ => Err(ServerError::Stopped),
        }
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
