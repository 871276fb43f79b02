//! What the session knows only as long as the process lives: requests under way, timers, the state
//! of the connection. Like everything else it changes through a transaction.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use wa_appstate::Collection;
use wa_jid::Jid;
use wa_noise::ServerIdentity;
use wa_pairing::{AdvSecret, Companion, PairingCode};
use wa_stanza::pairing::{PairingRef, PrimaryHello};
use wa_stanza::{MessageId, UnixSeconds};
use wa_store::{Key, Table};

use crate::book::{ChangeRow, Consumers, Errand, Missing, MissingId, MissingState, ResendJob, Waiting};
use crate::jobs::app_state::{Pushing, Syncing};
use crate::jobs::{chunk_retry, history};
use crate::txn::{Changes, Overlay, apply};
use crate::{CallId, Counters, Keying, Now, Read, SentDevice, SessionError};

#[derive(Debug, Default)]
pub(crate) struct Live {
    pub(crate) link: Link,
    pub(crate) requests: BTreeMap<u64, PendingIq>,
    pub(crate) sending: BTreeMap<u64, Sending>,
    /// Where in the outbox a message is.
    pub(crate) numbers: BTreeMap<MessageId, u64>,
    pub(crate) resending: BTreeMap<ResendId, ResendStage>,
    /// Messages to our own phone.
    pub(crate) errands: BTreeMap<MessageId, ErrandStage>,
    /// Who waits until the server has one of them.
    pub(crate) askers: BTreeMap<MessageId, CallId>,
    /// Messages that could not be read.
    pub(crate) missing: BTreeMap<MissingId, MissingState>,
    /// Batches whose delivery receipts wait until they are handled, by their cursors; with the id of the last
    /// receipt once they are sent, until the server has it.
    pub(crate) owed: BTreeMap<u64, Option<MessageId>>,
    /// Collections of app state that are being brought up to date or written; all others are at rest.
    pub(crate) collections: BTreeMap<Collection, Syncing>,
    /// Changes of app state on their way to the server, in order.
    pub(crate) pushes: BTreeMap<u64, Pushing>,
    /// The blobs that are being downloaded, and what for.
    pub(crate) fetches: BTreeMap<u64, Fetching>,
    /// Chunks of history that were announced and not read yet.
    pub(crate) history: BTreeMap<u64, ChunkStage>,
    /// Additions that came before the message they belong to, with the id of that.
    pub(crate) waiting: BTreeMap<u64, MessageId>,
    pub(crate) timers: BTreeMap<Timer, Now>,
}

/// What a blob is being downloaded for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fetching {
    Collection(Collection),
    /// A chunk of history, by its number.
    History(u64),
}

/// How far a chunk of history got that was not read yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ChunkStage {
    Announced,
    /// It could not be had, and the phone was asked to upload it again.
    Asked(MessageId),
}

/// The state of the connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Link {
    pub(crate) phase: Phase,
    /// In front of the number of every iq id; new for every connection.
    pub(crate) iq_prefix: Arc<str>,
    /// The server's Noise identity on this connection.
    pub(crate) server: Option<ServerIdentity>,
    pub(crate) iq_number: u64,
    pub(crate) last_received: Now,
    /// The server's clock minus ours, milliseconds.
    pub(crate) clock_offset: i64,
    pub(crate) available: bool,
    /// Whether the application wants to be seen as online, also after a reconnect.
    pub(crate) wants_available: bool,
    pub(crate) pairing: Option<Pairing>,
    /// A pairing code asked for before the server offered to pair.
    pub(crate) code_wanted: Option<(CallId, String, Option<PairingCode>)>,
    /// Backlog announced by the server, and how much of it came.
    pub(crate) queued: u32,
    pub(crate) queued_seen: u32,
    pub(crate) cursor: u64,
    pub(crate) cursor_ceiling: u64,
    pub(crate) outbox_number: u64,
    pub(crate) push_number: u64,
    pub(crate) uploading_pre_keys: bool,
    /// Until then the server is not offered the new signed pre-key again.
    pub(crate) rotation_pause: Option<Now>,
    pub(crate) counters: Counters,
    pub(crate) consumers: Consumers,
    /// The last batch that all consumers handled.
    pub(crate) floor: u64,
    /// Whether senders hear that we read their messages, once the server told.
    pub(crate) read_receipts: Option<bool>,
    /// What was read before that is known.
    pub(crate) reading: Vec<Reading>,
    /// When the server last acknowledged a message of ours.
    pub(crate) last_acknowledged: Option<Now>,
}

/// Messages that were read and whose sender is to be told.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) call: CallId,
    pub(crate) read: Read,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Phase {
    /// No connection.
    #[default]
    Offline,
    /// The handshake is done; neither logged in nor asked to pair yet.
    Opened,
    /// The server waits for a phone to link us.
    Pairing,
    /// Logged in, the server holds back the backlog.
    LoggedIn,
    /// Logged in and active.
    Online,
}

impl Phase {
    pub(crate) const fn is_logged_in(self) -> bool {
        matches!(self, Self::LoggedIn | Self::Online)
    }
}

/// Linking under way on this connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pairing {
    /// References not shown yet.
    pub(crate) refs: Vec<String>,
    pub(crate) code: Option<ByCode>,
}

#[derive(Debug, Clone)]
pub(crate) struct ByCode {
    pub(crate) companion: Companion,
    /// Who asked, and the salt and IV of our hello, until the code is stretched.
    pub(crate) hello: Option<(CallId, [u8; 32], [u8; 16])>,
    /// What the phone said, until the code is stretched with its salt.
    pub(crate) answering: Option<PrimaryHello>,
    /// What we share with the phone once both have spoken; the codes on show keep theirs.
    pub(crate) secret: Option<AdvSecret>,
    /// The server's name for this exchange, once it answered.
    pub(crate) reference: Option<PairingRef>,
    pub(crate) phone: Jid,
    /// `primary_hello`s seen: a code takes three at most.
    pub(crate) attempts: u8,
}

/// An iq that waits for its answer.
#[derive(Debug, Clone)]
pub(crate) struct PendingIq {
    pub(crate) deadline: Now,
    pub(crate) awaiting: Awaiting,
}

/// What to do with the answer of an iq.
#[derive(Debug, Clone)]
pub(crate) enum Awaiting {
    PreKeyCount,
    PreKeyUpload,
    /// Whether the server takes a new signed pre-key.
    Rotation,
    Active,
    Ping,
    Devices {
        users: Vec<Jid>,
    },
    Bundles {
        devices: Vec<Jid>,
    },
    /// What the server knows of a group; for these callers, and for messages that wait.
    Group {
        group: Jid,
        calls: Vec<CallId>,
    },
    /// Every group we are a member of; perhaps to take back the server's mark that they changed.
    Groups {
        calls: Vec<CallId>,
        dirty: Option<Option<UnixSeconds>>,
    },
    /// Somebody gets a privacy token of ours.
    Tokens {
        user: Jid,
    },
    /// The accounts that may see our status.
    StatusAudience,
    CodeHello {
        call: CallId,
    },
    CodeFinish,
    LogOut {
        call: CallId,
    },
    Privacy,
    /// What is new in these collections of app state.
    Collections(Vec<Collection>),
    /// Whether the server takes a change of app state.
    Push(u64),
    /// No iq at all: the phone's word about the file of a message.
    Reupload {
        call: CallId,
        message: MessageId,
    },
    Caller(CallId),
    Nothing,
}

/// A message of the outbox on its way.
#[derive(Debug, Clone)]
pub(crate) struct Sending {
    pub(crate) id: MessageId,
    /// Who waits for the outcome; nobody after a restart.
    pub(crate) calls: Vec<CallId>,
    pub(crate) stage: SendStage,
    /// The devices it was encrypted for, on this connection.
    pub(crate) reached: Vec<Jid>,
    /// The devices that it could not be encrypted for, on this connection.
    pub(crate) keyless: Vec<Jid>,
    /// When the server took it, unix seconds.
    pub(crate) taken: Option<u64>,
    /// Whether devices that were left out were looked for.
    pub(crate) completed: bool,
    /// The devices that it brings our key of the group, until the server has it.
    pub(crate) keyed: Option<Arc<Keyed>>,
    /// Whether it was sent again because the group addresses people otherwise than we thought.
    pub(crate) readdressed: bool,
}

/// Devices that are being given our key of a group.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Keyed {
    pub(crate) chat: Jid,
    pub(crate) key_id: u32,
    /// By canonical address.
    pub(crate) devices: Vec<Jid>,
}

impl Sending {
    pub(crate) fn new(id: MessageId, calls: Vec<CallId>) -> Self {
        Self {
            id,
            calls,
            stage: SendStage::Queued,
            reached: Vec::new(),
            keyless: Vec::new(),
            taken: None,
            completed: false,
            keyed: None,
            readdressed: false,
        }
    }

    /// What is left of it when the connection is gone: it sets out anew.
    pub(crate) fn restart(&mut self) {
        self.stage = SendStage::Queued;
        self.reached.clear();
        self.keyless.clear();
        self.completed = false;
        self.keyed = None;
        self.readdressed = false;
    }

    /// Every device that it was meant for.
    pub(crate) fn devices(&self) -> Vec<SentDevice> {
        let devices = |list: &[Jid], keying| -> Vec<SentDevice> {
            list.iter().map(|device| SentDevice { device: device.clone(), keying }).collect()
        };
        [devices(&self.reached, Keying::Reached), devices(&self.keyless, Keying::NoKeys)].concat()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SendStage {
    /// Waits for a connection.
    Queued,
    /// Waits for the answer of this iq.
    Waiting(u64),
    /// Sent; waits for the server's ack.
    Sent(Now),
}

/// One device's request for one message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ResendId {
    pub(crate) message: MessageId,
    pub(crate) device: Jid,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ErrandStage {
    /// Waits for a connection.
    Queued,
    /// Waits for the answer of this iq.
    Waiting(u64),
    /// Sent; waits for the server's ack.
    Sent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResendStage {
    /// Waits for a connection.
    Queued,
    /// Waits for the answer of this iq.
    Waiting(u64),
    /// Sent; waits for the server's ack.
    Sent,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Timer {
    /// The server should have logged us in or started pairing by now.
    Login,
    /// Time for a ping unless something came in meanwhile.
    KeepAlive,
    /// The QR code shown is void.
    QrExpired,
    /// The pairing code shown is void.
    CodeExpired,
    /// The server should have acknowledged what was sent by now.
    Ack,
    /// More of the backlog should have come by now.
    Backlog,
    /// Try again to upload pre-keys.
    PreKeys,
    /// Whoever was asked for a message that could not be read has had time enough.
    Missing,
    /// Try again to bring app state up to date.
    AppState,
    /// The signed pre-key has been in use long enough, or its successor is to be offered again.
    SignedPreKey,
    /// What waits for a message that did not come has waited long enough.
    Waiting,
}

/// The changes of one transaction to [`Live`].
#[derive(Debug)]
pub(crate) struct LiveTxn<'b> {
    link: Link,
    link_open: Option<Link>,
    pub(crate) requests: Overlay<'b, u64, PendingIq>,
    pub(crate) sending: Overlay<'b, u64, Sending>,
    pub(crate) numbers: Overlay<'b, MessageId, u64>,
    pub(crate) resending: Overlay<'b, ResendId, ResendStage>,
    pub(crate) errands: Overlay<'b, MessageId, ErrandStage>,
    pub(crate) askers: Overlay<'b, MessageId, CallId>,
    pub(crate) missing: Overlay<'b, MissingId, MissingState>,
    pub(crate) owed: Overlay<'b, u64, Option<MessageId>>,
    pub(crate) collections: Overlay<'b, Collection, Syncing>,
    pub(crate) pushes: Overlay<'b, u64, Pushing>,
    pub(crate) fetches: Overlay<'b, u64, Fetching>,
    pub(crate) history: Overlay<'b, u64, ChunkStage>,
    pub(crate) waiting: Overlay<'b, u64, MessageId>,
    pub(crate) timers: Overlay<'b, Timer, Now>,
}

#[derive(Debug)]
pub(crate) struct LiveChanges {
    link: Link,
    requests: Changes<u64, PendingIq>,
    sending: Changes<u64, Sending>,
    numbers: Changes<MessageId, u64>,
    resending: Changes<ResendId, ResendStage>,
    errands: Changes<MessageId, ErrandStage>,
    askers: Changes<MessageId, CallId>,
    missing: Changes<MissingId, MissingState>,
    owed: Changes<u64, Option<MessageId>>,
    collections: Changes<Collection, Syncing>,
    pushes: Changes<u64, Pushing>,
    fetches: Changes<u64, Fetching>,
    history: Changes<u64, ChunkStage>,
    waiting: Changes<u64, MessageId>,
    timers: Changes<Timer, Now>,
}

impl<'b> LiveTxn<'b> {
    pub(crate) fn new(live: &'b Live) -> Self {
        Self {
            link: live.link.clone(),
            link_open: None,
            requests: Overlay::new(&live.requests),
            sending: Overlay::new(&live.sending),
            numbers: Overlay::new(&live.numbers),
            resending: Overlay::new(&live.resending),
            errands: Overlay::new(&live.errands),
            askers: Overlay::new(&live.askers),
            missing: Overlay::new(&live.missing),
            owed: Overlay::new(&live.owed),
            collections: Overlay::new(&live.collections),
            pushes: Overlay::new(&live.pushes),
            fetches: Overlay::new(&live.fetches),
            history: Overlay::new(&live.history),
            waiting: Overlay::new(&live.waiting),
            timers: Overlay::new(&live.timers),
        }
    }

    pub(crate) fn link(&self) -> &Link {
        self.link_open.as_ref().unwrap_or(&self.link)
    }

    pub(crate) fn link_mut(&mut self) -> &mut Link {
        self.link_open.get_or_insert_with(|| self.link.clone())
    }

    pub(crate) fn keep(&mut self) {
        if let Some(link) = self.link_open.take() {
            self.link = link;
        }
        self.requests.keep();
        self.sending.keep();
        self.numbers.keep();
        self.resending.keep();
        self.errands.keep();
        self.askers.keep();
        self.missing.keep();
        self.owed.keep();
        self.collections.keep();
        self.pushes.keep();
        self.fetches.keep();
        self.history.keep();
        self.waiting.keep();
        self.timers.keep();
    }

    pub(crate) fn discard(&mut self) {
        self.link_open = None;
        self.requests.discard();
        self.sending.discard();
        self.numbers.discard();
        self.resending.discard();
        self.errands.discard();
        self.askers.discard();
        self.missing.discard();
        self.owed.discard();
        self.collections.discard();
        self.pushes.discard();
        self.fetches.discard();
        self.history.discard();
        self.waiting.discard();
        self.timers.discard();
    }

    /// Puts a message into the outbox.
    pub(crate) fn queue(&mut self, number: u64, sending: Sending) {
        self.numbers.insert(sending.id.clone(), number);
        self.sending.insert(number, sending);
    }

    /// Takes a message out of the outbox.
    pub(crate) fn unqueue(&mut self, number: u64) {
        if let Some(sending) = self.sending.get(&number) {
            self.numbers.remove(&sending.id.clone());
        }
        self.sending.remove(&number);
    }

    pub(crate) fn into_changes(mut self) -> LiveChanges {
        self.keep();
        LiveChanges {
            link: self.link,
            requests: self.requests.into_changes(),
            sending: self.sending.into_changes(),
            numbers: self.numbers.into_changes(),
            resending: self.resending.into_changes(),
            errands: self.errands.into_changes(),
            askers: self.askers.into_changes(),
            missing: self.missing.into_changes(),
            owed: self.owed.into_changes(),
            collections: self.collections.into_changes(),
            pushes: self.pushes.into_changes(),
            fetches: self.fetches.into_changes(),
            history: self.history.into_changes(),
            waiting: self.waiting.into_changes(),
            timers: self.timers.into_changes(),
        }
    }
}

impl Live {
    /// Takes up work that was left when the process ended.
    pub(crate) fn restore_job(&mut self, key: &Key, value: Bytes) -> Result<(), SessionError> {
        let mut pieces = key.pieces();
        match pieces.text().as_deref() {
            Some(ResendJob::KIND) => {
                let job = ResendJob::decode(value)?;
                let id = ResendId { message: job.message, device: job.device };
                self.resending.insert(id, ResendStage::Queued);
            }
            Some(MissingId::KIND) => {
                self.missing.insert(MissingId::decode(key)?, Missing::decode(value)?.state());
            }
            Some(Errand::KIND) => {
                self.errands.insert(Errand::id_in(key)?, ErrandStage::Queued);
            }
            Some(history::KIND) => {
                self.history.entry(history::number_in(key)?).or_insert(ChunkStage::Announced);
            }
            Some(history::PLACE) => {}
            Some(chunk_retry::KIND) => {
                if let (number, Some(request)) = chunk_retry::restored(key, &value)? {
                    self.history.insert(number, ChunkStage::Asked(request));
                }
            }
            Some(Waiting::KIND) => {
                let (number, target) = Waiting::restore(key, value)?;
                self.waiting.insert(number, target);
            }
            Some(ChangeRow::KIND) => {
                let number = ChangeRow::number_in(key)?;
                self.pushes.insert(number, Pushing::restored(ChangeRow::decode(value)?));
                self.link.push_number = self.link.push_number.max(number);
            }
            _ => return Err(SessionError::CorruptRecord(Table::Job)),
        }
        Ok(())
    }

    pub(crate) fn apply(&mut self, changes: LiveChanges) {
        self.link = changes.link;
        apply(&mut self.requests, changes.requests);
        apply(&mut self.sending, changes.sending);
        apply(&mut self.numbers, changes.numbers);
        apply(&mut self.resending, changes.resending);
        apply(&mut self.errands, changes.errands);
        apply(&mut self.askers, changes.askers);
        apply(&mut self.missing, changes.missing);
        apply(&mut self.owed, changes.owed);
        apply(&mut self.collections, changes.collections);
        apply(&mut self.pushes, changes.pushes);
        apply(&mut self.fetches, changes.fetches);
        apply(&mut self.history, changes.history);
        apply(&mut self.waiting, changes.waiting);
        apply(&mut self.timers, changes.timers);
    }

    /// The next moment at which something is due.
    pub(crate) fn deadline(&self) -> Option<Now> {
        let requests = self.requests.values().map(|request| request.deadline);
        requests.chain(self.timers.values().copied()).min()
    }
}
