use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::sync::{mpsc, oneshot};
use wa_stanza::message::AddressingMode;

use super::Phone;
use crate::clock::Clock;
use crate::error::{Refusal, ServerError};
use crate::faults::Faults;
use crate::log::{LogEntry, Tapped};
use crate::media::{Depot, MediaRequest};
use crate::shard::Event;
use crate::visits::Visits;
use crate::world::address::Number;
use crate::world::call::{AccountFlags, AccountView, Answer, Call, GroupView, Kick, Linked};

/// The entrance for calls that do not go through the wire.
///
/// Every call fails with [`ServerError::Stopped`] once the server has ended.
///
/// **Cancel safety:** of all calls: dropping one forgets its answer; what it asks for may still be done.
#[derive(Clone)]
pub struct Handle {
    pub(super) events: mpsc::Sender<Event>,
    pub(super) facts: Arc<Facts>,
}

pub(super) struct Facts {
    pub(super) address: SocketAddr,
    pub(super) root_key: [u8; 32],
    pub(super) ca_pem: String,
    pub(super) clock: Clock,
    pub(super) depot: Arc<Depot>,
    pub(super) visits: Arc<Visits>,
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

    /// Makes things go wrong from now on, for all or for some, or right again with [`Faults::none`]. What was set
    /// before does not count any more.
    ///
    /// # Errors
    ///
    /// [`Refusal::Malformed`] for accounts and devices that are none and for faults that cannot be theirs,
    /// [`Refusal::NotFound`] for a device whose account is not made; nothing changes then.
    pub async fn set_faults(&self, faults: Faults) -> Result<(), ServerError> {
        let media = faults.media.clone();
        self.order(Call::SetFaults(faults)).await?;
        self.facts.depot.set_faults(media);
        Ok(())
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

    /// Returns the file of a profile picture.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotFound`] if there is none of this name, or none any more.
    pub(crate) async fn picture_file(&self, name: &str) -> Result<Vec<u8>, ServerError> {
        match self.ask(Call::PictureFile { name: name.to_owned() }).await? {
            Answer::PictureFile(jpeg) => Ok(jpeg),
            _ => Err(ServerError::Stopped),
        }
    }

    /// Returns the last requests to the media host, oldest first.
    #[must_use]
    pub fn media_requests(&self) -> Vec<MediaRequest> {
        self.facts.depot.requests()
    }

    /// Returns how many connections have spoken HTTP, to the media host or as an administrator's. One may make
    /// many requests.
    #[must_use]
    pub fn http_connections(&self) -> u64 {
        self.facts.visits.begun()
    }

    /// Closes the HTTP connections that are idle, and the others after the answer they are at, as a host does
    /// that has no time for them. Returns when they are closed.
    pub async fn close_http(&self) {
        self.facts.visits.end().await;
    }

    async fn one_account(&self, call: Call) -> Result<AccountView, ServerError> {
        match self.ask(call).await? {
            Answer::Accounts(accounts) => accounts.into_iter().next().ok_or(ServerError::Stopped),
            _ => Err(ServerError::Stopped),
        }
    }

    pub(super) async fn order(&self, call: Call) -> Result<(), ServerError> {
        self.ask(call).await.map(drop)
    }

    pub(super) async fn ask(&self, call: Call) -> Result<Answer, ServerError> {
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
