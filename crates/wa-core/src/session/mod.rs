//! The account's brain.

mod input;
pub(crate) mod link;

use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;

use bytes::Bytes;
use lru::LruCache;
use rand_core::CryptoRng;
use wa_binary::Node;
use wa_noise::{ClientConfig, TrustPolicy};
use wa_stanza::MessageId;
use wa_store::{Batch, Fence, Key, KeyRange, KeySet, Loaded, Table};

pub use input::{Input, Outcome};

use crate::book::{Account, Consumers, Deliveries, Outbox};
use crate::event::{Cursor, EventBatch};
use crate::live::{Live, Sending};
use crate::txn::{CURSOR_STRIDE, Cache, Entropy, Staged, Stop, Txn};
use crate::{
    CallId, CloseReason, Counters, Delivery, DeliveryState, Fetch, Me, Now, Profile, Receipts, Reply,
    SessionError, Stretch,
};

/// What a session needs to know beyond what is stored.
#[derive(Debug, Clone)]
pub struct SessionConfig {
    /// How this device presents itself.
    pub profile: Profile,
    /// The name others see, for an account that has not told one yet.
    pub push_name: Option<String>,
    /// Whether to appear online as soon as the account is connected.
    pub available: bool,
    /// When senders are told that their messages came.
    pub receipts: Receipts,
    /// Whether the chats and messages of the history that the phone sends are told. What was asked for is told in any
    /// case.
    pub history_messages: bool,
    /// How long a signed pre-key is in use before the server is given another one.
    pub signed_pre_key_life: Duration,
    /// How many records of the store are kept in memory.
    pub cached_records: usize,
}

impl Default for SessionConfig {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            push_name: None,
            available: true,
            receipts: Receipts::default(),
            history_messages: false,
            signed_pre_key_life: Duration::from_secs(27 * 24 * 60 * 60),
            cached_records: 2048,
        }
    }
}

/// The whole client of one account as a state machine.
///
/// Its methods fall into four kinds:
///
/// - [`begin`](Self::begin) and [`handle`](Self::handle) look at inputs. They take `&self`: all they
///   change is a [`Txn`], so that a step whose records are not at hand can simply be taken again.
/// - [`committed`](Self::committed) takes in what a transaction decided, after its batch is stored.
/// - the `poll_*` methods give what is to be done: nodes to send in this order, events, replies, the
///   end of the connection.
/// - the rest answer questions.
///
/// After every `committed`, drain all `poll_*` methods; after every input, look at
/// [`poll_timeout`](Self::poll_timeout). A failed commit makes a session useless: open it again from
/// the store, as after a crash.
#[derive(Debug)]
pub struct Session {
    config: SessionConfig,
    fence: Fence,
    cache: Cache,
    account: Arc<Account>,
    live: Live,
    transmits: VecDeque<Node>,
    events: VecDeque<EventBatch>,
    replies: VecDeque<(CallId, Reply)>,
    close: Option<CloseReason>,
    stretches: VecDeque<Stretch>,
    fetches: VecDeque<Fetch>,
    progress: VecDeque<MessageId>,
}

impl Session {
    /// The records that [`open`](Self::open) wants.
    pub fn keys_to_open() -> KeySet {
        [Account::key(), cursor_key(), outbox_key(), Consumers::key()].into_iter().collect()
    }

    /// The ranges, whole, that [`open`](Self::open) wants.
    pub fn ranges_to_open() -> [KeyRange; 3] {
        [Table::Outbox, Table::Job, Table::Receipt].map(KeyRange::all)
    }

    /// The range of stored events that were not handled, for
    /// [`InboxRow::restore`](crate::InboxRow::restore).
    pub fn unhandled_range() -> KeyRange {
        KeyRange::all(Table::Inbox)
    }

    /// Builds a session from what is stored. The batch holds the keys of an account that is new; it
    /// has to be committed before anything else.
    ///
    /// # Errors
    ///
    /// [`SessionError::CorruptRecord`] if a record cannot be read.
    pub fn open(
        config: SessionConfig,
        fence: Fence,
        records: &Loaded,
        rows: Vec<(Key, Bytes)>,
        rng: &mut dyn CryptoRng,
    ) -> Result<(Self, Batch), SessionError> {
        let mut batch = Batch::new(fence);
        let mut cursor_ceiling = None;
        let account = match records.get(&Account::key()) {
            Some(record) => Account::from_record(record.clone())?,
            None => {
                let account = Account::generate(config.push_name.clone(), rng);
                batch.put(Account::key(), account.to_record());
                if records.get(&cursor_key()).is_none() {
                    batch.put(cursor_key(), CURSOR_STRIDE.to_be_bytes().to_vec());
                    cursor_ceiling = Some(CURSOR_STRIDE);
                }
                account
            }
        };
        let number = |key: &Key| {
            let bytes = records.get(key).and_then(|value| <[u8; 8]>::try_from(value.as_ref()).ok());
            bytes.map_or(0, u64::from_be_bytes)
        };
        let mut live = Live::default();
        live.link.cursor = number(&cursor_key());
        live.link.cursor_ceiling = cursor_ceiling.unwrap_or(live.link.cursor);
        live.link.outbox_number = number(&outbox_key());
        live.link.wants_available = config.available;
        let consumers = records.get(&Consumers::key()).cloned();
        live.link.consumers = Consumers::decode(consumers)?;
        live.link.floor = live.link.consumers.floor().unwrap_or_default();
        for (key, value) in rows {
            if key.table() == Table::Receipt {
                let cursor = key.as_number().ok_or(SessionError::CorruptRecord(Table::Receipt))?;
                live.owed.insert(cursor, None);
            } else if key.table() == Table::Outbox {
                let row = Outbox::decode(&key, value)?;
                live.numbers.insert(row.id.clone(), row.number);
                live.sending.insert(row.number, Sending::new(row.id, Vec::new()));
            } else {
                live.restore_job(&key, value)?;
            }
        }
        let session = Self {
            config,
            fence,
            cache: LruCache::unbounded(),
            account: Arc::new(account),
            live,
            transmits: VecDeque::new(),
            events: VecDeque::new(),
            replies: VecDeque::new(),
            close: None,
            stretches: VecDeque::new(),
            fetches: VecDeque::new(),
            progress: VecDeque::new(),
        };
        Ok((session, batch))
    }

    /// Begins a transaction for any number of inputs.
    pub fn begin<'s>(&'s self, rng: &'s mut Entropy) -> Txn<'s> {
        Txn::new(&self.config, rng, self.fence, &self.cache, &self.account, &self.live)
    }

    /// Looks at one input.
    ///
    /// With [`Outcome::Need`] nothing has happened: load the keys, [`Txn::supply`] them and offer the
    /// same input again.
    ///
    /// # Errors
    ///
    /// A damaged store. What peers and the server do wrong is dealt with inside.
    pub fn handle(&self, now: Now, input: &Input<'_>, txn: &mut Txn<'_>) -> Result<Outcome, SessionError> {
        txn.begin_input(now);
        match input::dispatch(txn, input) {
            Ok(()) => {
                txn.keep();
                Ok(Outcome::Staged)
            }
            Err(Stop::Missing) => Ok(Outcome::Need(txn.discard())),
            Err(Stop::Fault(SessionError::Address)) if input.is_stanza() => {
                // It names an address that no device can have: the sender's fault, not the store's.
                txn.discard();
                input::refuse(txn, input);
                txn.keep();
                Ok(Outcome::Staged)
            }
            Err(Stop::Fault(error)) => {
                txn.discard();
                Err(error)
            }
        }
    }

    /// Takes in a transaction whose batch is stored, and releases its effects.
    pub fn committed(&mut self, staged: Staged) {
        for range in &staged.ranges {
            let stale: Vec<Key> =
                self.cache.iter().map(|(key, _)| key).filter(|key| range.contains(key)).cloned().collect();
            for key in stale {
                self.cache.pop(&key);
            }
        }
        for (key, value) in staged.records {
            self.cache.put(key, value);
        }
        while self.cache.len() > self.config.cached_records {
            self.cache.pop_lru();
        }
        self.account = staged.account;
        self.live.apply(staged.live);
        self.transmits.extend(staged.effects.transmits);
        self.replies.extend(staged.effects.replies);
        self.events.extend(staged.events);
        self.stretches.extend(staged.effects.stretches);
        self.fetches.extend(staged.effects.fetches);
        self.progress.extend(staged.effects.progress);
        if let Some(reason) = staged.effects.close {
            self.close.get_or_insert(reason);
        }
    }

    /// The next node to seal and send.
    pub fn poll_transmit(&mut self) -> Option<Node> {
        self.transmits.pop_front()
    }

    /// The next batch of events.
    pub fn poll_event(&mut self) -> Option<EventBatch> {
        self.events.pop_front()
    }

    /// The next answer to a command.
    pub fn poll_reply(&mut self) -> Option<(CallId, Reply)> {
        self.replies.pop_front()
    }

    /// The next pairing code to stretch; the result is to come back as
    /// [`Input::Stretched`].
    pub fn poll_stretch(&mut self) -> Option<Stretch> {
        self.stretches.pop_front()
    }

    /// The next blob to download; the result is to come back as [`Input::Fetched`], with or without a
    /// connection.
    pub fn poll_fetch(&mut self) -> Option<Fetch> {
        self.fetches.pop_front()
    }

    /// The next message of ours of which more is known now; see [`delivery`](Self::delivery).
    pub fn poll_progress(&mut self) -> Option<MessageId> {
        self.progress.pop_front()
    }

    /// Why the connection is to be closed, once everything before is sent.
    pub fn poll_close(&mut self) -> Option<CloseReason> {
        self.close.take()
    }

    /// When to come back with [`Input::Timeout`] at the latest.
    pub fn poll_timeout(&self) -> Option<Now> {
        self.live.deadline()
    }

    /// What was not as it should be so far.
    pub const fn counters(&self) -> Counters {
        self.live.link.counters
    }

    /// Our addresses, once this device is linked.
    pub fn me(&self) -> Option<&Me> {
        self.account.me.as_ref()
    }

    /// The last batch that a consumer of the event stream handled; the beginning for one that is new.
    pub fn handled(&self, consumer: &str) -> Cursor {
        self.live.link.consumers.handled(consumer)
    }

    /// When the server last acknowledged a message of ours, in the life of this process.
    pub fn last_acknowledged(&self) -> Option<Now> {
        self.live.link.last_acknowledged
    }

    /// The records that [`delivery`](Self::delivery) wants.
    pub fn delivery_keys(&self, id: &MessageId) -> KeySet {
        let waiting = self.live.numbers.get(id).map(|number| Outbox::key(*number));
        waiting.into_iter().chain([Outbox::sent_key(id)]).collect()
    }

    /// The range, whole, that [`delivery`](Self::delivery) wants.
    pub fn delivery_range(id: &MessageId) -> KeyRange {
        Deliveries::range(id)
    }

    /// How far a message of ours got; `None` if it is neither in the outbox nor in the log of sent messages.
    ///
    /// # Errors
    ///
    /// [`SessionError::CorruptRecord`] if a record cannot be read.
    pub fn delivery(
        &self,
        id: &MessageId,
        records: &Loaded,
        rows: Vec<(Key, Bytes)>,
    ) -> Result<Option<Delivery>, SessionError> {
        let recipients = rows.into_iter().map(|(key, value)| Deliveries::decode(&key, value));
        let recipients = recipients.collect::<Result<_, _>>()?;
        let id = id.clone();
        if let Some(value) = records.get(&Outbox::sent_key(&id)) {
            let sent = Outbox::decode_sent(value.clone())?;
            let state = DeliveryState::Sent { at: sent.timestamp };
            return Ok(Some(Delivery { id, chat: sent.chat, state, devices: sent.devices, recipients }));
        }
        let Some(number) = self.live.numbers.get(&id) else { return Ok(None) };
        let key = Outbox::key(*number);
        let Some(value) = records.get(&key) else { return Ok(None) };
        let row = Outbox::decode(&key, value.clone())?;
        let state = if row.attempts == 0 { DeliveryState::Queued } else { DeliveryState::Unknown };
        Ok(Some(Delivery { id, chat: row.chat, state, devices: Vec::new(), recipients }))
    }

    /// How the next connection introduces itself.
    ///
    /// `resume` permits the shorter handshake with the server's key as known from last time.
    pub fn handshake(&self, trust: TrustPolicy, resume: bool) -> ClientConfig {
        let account = &self.account;
        let name = account.push_name.as_deref();
        let payload = match &account.me {
            Some(me) => self.config.profile.login_payload(&me.pn, name),
            None => self.config.profile.registration_payload(&account.registration_keys(), name),
        };
        let mut config = ClientConfig::new(account.noise.clone(), payload);
        config.routing_info = account.routing_info.as_deref().map(<[u8]>::to_vec);
        config.trust = trust;
        config.resume = account.server.filter(|_| resume && account.me.is_some());
        config
    }
}

pub(crate) fn cursor_key() -> Key {
    Key::text(Table::Meta, "cursor")
}

pub(crate) fn outbox_key() -> Key {
    Key::text(Table::Meta, "outbox number")
}
