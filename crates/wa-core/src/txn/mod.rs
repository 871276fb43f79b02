//! One transaction of the session: what the inputs handled so far read, changed and want to say.

mod overlay;

use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use lru::LruCache;
use prost::Message;
use rand_core::CryptoRng;
use wa_binary::Node;
use wa_stanza::iq::build_iq;
use wa_stanza::{IqId, MessageId, Request};
use wa_store::{Batch, Fence, Key, KeyRange, KeySet, Loaded, Staged as Write, Table};

pub(crate) use overlay::{Changes, Overlay, apply};

use crate::book::Account;
use crate::event::{Cursor, Event, EventBatch, InboxRow};
use crate::jobs::receipts::{self, Owed};
use crate::live::{Awaiting, Link, Live, LiveChanges, LiveTxn, PendingIq};
use crate::session::cursor_key;
use crate::{CallId, CloseReason, Counters, Fetch, Now, Reply, SessionConfig, SessionError, Stretch};

/// How many cursors one stored ceiling covers: a restart skips at most this many numbers.
pub(crate) const CURSOR_STRIDE: u64 = 1024;

/// How long an iq may stay unanswered.
const IQ_PATIENCE: Duration = Duration::from_secs(75);

/// Records read or written lately, as the store has them.
pub(crate) type Cache = LruCache<Key, Option<Bytes>>;

/// A source of randomness that can move to another thread with a transaction.
pub type Entropy = dyn CryptoRng + Send;

/// Why a step did not finish.
#[derive(Debug)]
pub(crate) enum Stop {
    /// A record is not in view; the keys are noted in the transaction.
    Missing,
    /// The step cannot succeed.
    Fault(SessionError),
}

impl From<SessionError> for Stop {
    fn from(error: SessionError) -> Self {
        Self::Fault(error)
    }
}

/// The outcome of a piece of a step.
pub(crate) type Step<T = ()> = Result<T, Stop>;

#[derive(Debug, Default)]
pub(crate) struct Effects {
    pub(crate) transmits: Vec<Node>,
    pub(crate) events: Vec<Event>,
    pub(crate) replies: Vec<(CallId, Reply)>,
    pub(crate) close: Option<CloseReason>,
    pub(crate) stretches: Vec<Stretch>,
    pub(crate) fetches: Vec<Fetch>,
    /// Messages of ours of which more is known now.
    pub(crate) progress: Vec<MessageId>,
    /// Delivery receipts that leave at the end of the transaction, those of a kind together.
    pub(crate) owed: Vec<Owed>,
    /// Delivery receipts that wait until the events of the transaction are handled.
    pub(crate) held: Vec<Owed>,
}

impl Effects {
    fn append(&mut self, later: &mut Self) {
        self.transmits.append(&mut later.transmits);
        self.events.append(&mut later.events);
        self.replies.append(&mut later.replies);
        self.stretches.append(&mut later.stretches);
        self.fetches.append(&mut later.fetches);
        self.progress.append(&mut later.progress);
        self.owed.append(&mut later.owed);
        self.held.append(&mut later.held);
        if let Some(close) = later.close.take() {
            self.close.get_or_insert(close);
        }
    }
}

/// A transaction: a read view over the store, the writes of the inputs handled so far, and their
/// effects, which stay inside until the writes are committed.
pub struct Txn<'s> {
    config: &'s SessionConfig,
    now: Now,
    rng: &'s mut Entropy,
    cache: &'s Cache,
    loaded: BTreeMap<Key, Option<Bytes>>,
    missing: KeySet,
    kept: Batch,
    open: Batch,
    account: Arc<Account>,
    account_open: Option<Arc<Account>>,
    pub(crate) live: LiveTxn<'s>,
    effects: Effects,
    open_effects: Effects,
}

impl<'s> Txn<'s> {
    pub(crate) fn new(
        config: &'s SessionConfig,
        rng: &'s mut Entropy,
        fence: Fence,
        cache: &'s Cache,
        account: &Arc<Account>,
        live: &'s Live,
    ) -> Self {
        Self {
            config,
            now: Now::default(),
            rng,
            cache,
            loaded: BTreeMap::new(),
            missing: KeySet::new(),
            kept: Batch::new(fence),
            open: Batch::new(fence),
            account: Arc::clone(account),
            account_open: None,
            live: LiveTxn::new(live),
            effects: Effects::default(),
            open_effects: Effects::default(),
        }
    }

    /// Adds records that a step asked for.
    pub fn supply(&mut self, loaded: Loaded) {
        self.loaded.extend(loaded);
    }

    pub(crate) fn begin_input(&mut self, now: Now) {
        self.now = now;
    }

    /// Makes the input under way part of the transaction.
    pub(crate) fn keep(&mut self) {
        let fence = self.open.fence();
        self.kept.append(core::mem::replace(&mut self.open, Batch::new(fence)));
        if let Some(account) = self.account_open.take() {
            self.account = account;
        }
        self.live.keep();
        self.effects.append(&mut self.open_effects);
    }

    /// Forgets the input under way; gives the keys that it lacked.
    pub(crate) fn discard(&mut self) -> KeySet {
        self.open = Batch::new(self.open.fence());
        self.account_open = None;
        self.live.discard();
        self.open_effects = Effects::default();
        core::mem::take(&mut self.missing)
    }

    /// Closes the transaction: the batch to commit, and what to release once it is committed.
    pub fn finish(mut self) -> (Batch, Staged) {
        let owed = core::mem::take(&mut self.effects.owed);
        if !owed.is_empty() {
            receipts::send(&mut self, owed);
            self.keep();
        }
        let events = self.batch_events();
        // Only what the store will hold after this batch may be remembered, and not of every table.
        let mut records = self.loaded;
        records.retain(|key, _| !self.kept.ranges().any(|range| range.contains(key)));
        records.extend(self.kept.writes().map(|(key, value)| (key.clone(), value.cloned())));
        records.retain(|key, _| is_cached(key.table()));
        let staged = Staged {
            records,
            ranges: self.kept.ranges().cloned().collect(),
            account: self.account,
            live: self.live.into_changes(),
            effects: self.effects,
            events,
        };
        (self.kept, staged)
    }

    fn batch_events(&mut self) -> Option<EventBatch> {
        let events = core::mem::take(&mut self.effects.events);
        if events.is_empty() {
            return None;
        }
        let mut link = self.live.link().clone();
        link.cursor += 1;
        let cursor = Cursor(link.cursor);
        if link.cursor > link.cursor_ceiling {
            link.cursor_ceiling = link.cursor + CURSOR_STRIDE;
            let ceiling = link.cursor_ceiling.to_be_bytes().to_vec();
            self.kept.put(cursor_key(), ceiling);
        }
        for (at, event) in (0_u64..).zip(&events) {
            if let Some(row) = InboxRow::of(event) {
                let key = Key::empty(Table::Inbox).with_number(cursor.0).with_number(at);
                self.kept.put(key, row.encode_to_vec());
            }
        }
        *self.live.link_mut() = link;
        let held = core::mem::take(&mut self.effects.held);
        if !held.is_empty() {
            self.kept.put(receipts::key(cursor.0), receipts::row(&held));
            self.live.owed.insert(cursor.0, None);
        }
        self.live.keep();
        Some(EventBatch { cursor, events })
    }

    // Reading.

    pub(crate) fn config(&self) -> &'s SessionConfig {
        self.config
    }

    pub(crate) fn now(&self) -> Now {
        self.now
    }

    pub(crate) fn rng(&mut self) -> &mut Entropy {
        self.rng
    }

    /// The record under `key`, or `None` if there is none.
    pub(crate) fn get(&mut self, key: &Key) -> Step<Option<Bytes>> {
        for batch in [&self.open, &self.kept] {
            match batch.staged(key) {
                Write::Put(value) => return Ok(Some(value.clone())),
                Write::Deleted => return Ok(None),
                Write::Untouched => {}
            }
        }
        if let Some(value) = self.loaded.get(key).or_else(|| self.cache.peek(key)) {
            return Ok(value.clone());
        }
        self.missing.insert(key.clone());
        Err(Stop::Missing)
    }

    /// Makes sure that all of `keys` are in view, so that they are loaded together.
    pub(crate) fn need(&mut self, keys: impl IntoIterator<Item = Key>) -> Step {
        let mut complete = true;
        for key in keys {
            complete &= self.get(&key).is_ok();
        }
        if complete { Ok(()) } else { Err(Stop::Missing) }
    }

    /// The record under `key`, decoded.
    pub(crate) fn read<M: Message + Default>(&mut self, key: &Key) -> Step<Option<M>> {
        let Some(bytes) = self.get(key)? else { return Ok(None) };
        let record = M::decode(bytes).map_err(|_| SessionError::CorruptRecord(key.table()))?;
        Ok(Some(record))
    }

    /// Our credentials and addresses.
    pub(crate) fn account(&self) -> Arc<Account> {
        Arc::clone(self.account_open.as_ref().unwrap_or(&self.account))
    }

    // Writing.

    pub(crate) fn put(&mut self, key: Key, value: impl Into<Bytes>) {
        self.open.put(key, value);
    }

    pub(crate) fn write(&mut self, key: Key, record: &impl Message) {
        self.open.put(key, record.encode_to_vec());
    }

    pub(crate) fn delete(&mut self, key: Key) {
        self.open.delete(key);
    }

    pub(crate) fn delete_range(&mut self, range: KeyRange) {
        self.open.delete_range(range);
    }

    pub(crate) fn set_account(&mut self, account: Account) {
        self.open.put(Account::key(), account.to_record());
        self.account_open = Some(Arc::new(account));
    }

    // Effects: all of them wait for the commit.

    pub(crate) fn transmit(&mut self, node: Node) {
        self.open_effects.transmits.push(node);
    }

    pub(crate) fn emit(&mut self, event: Event) {
        self.open_effects.events.push(event);
    }

    pub(crate) fn reply(&mut self, call: CallId, reply: Reply) {
        self.open_effects.replies.push((call, reply));
    }

    /// More is known about a message of ours.
    pub(crate) fn progressed(&mut self, id: MessageId) {
        self.open_effects.progress.push(id);
    }

    pub(crate) fn stretch(&mut self, stretch: Stretch) {
        self.open_effects.stretches.push(stretch);
    }

    /// A blob is to be downloaded.
    pub(crate) fn fetch(&mut self, fetch: Fetch) {
        self.open_effects.fetches.push(fetch);
    }

    /// A message came, and its sender is told so together with others at the end of the transaction.
    pub(crate) fn owe(&mut self, owed: Owed) {
        self.open_effects.owed.push(owed);
    }

    /// A message came, and its sender is told so when the events of the transaction are handled.
    pub(crate) fn owe_later(&mut self, owed: Owed) {
        self.open_effects.held.push(owed);
    }

    pub(crate) fn close(&mut self, reason: CloseReason) {
        self.open_effects.close.get_or_insert(reason);
    }

    /// Asks the server something; `awaiting` says what becomes of the answer. Gives the number of the iq.
    pub(crate) fn request<R: Request>(&mut self, request: &R, awaiting: Awaiting) -> u64 {
        self.request_within(request, awaiting, IQ_PATIENCE)
    }

    pub(crate) fn request_within<R: Request>(
        &mut self,
        request: &R,
        awaiting: Awaiting,
        patience: Duration,
    ) -> u64 {
        self.request_with(&|id| build_iq(id, request), awaiting, patience)
    }

    pub(crate) fn request_with(
        &mut self,
        build: &dyn Fn(&IqId) -> Node,
        awaiting: Awaiting,
        patience: Duration,
    ) -> u64 {
        let link = self.link_mut();
        link.iq_number += 1;
        let number = link.iq_number;
        let id = IqId::new(&format!("{}-{number}", link.iq_prefix)).expect("neither empty nor long");
        let deadline = self.now.after(patience);
        self.live.requests.insert(number, PendingIq { deadline, awaiting });
        self.transmit(build(&id));
        number
    }

    /// The request that an answer with this id belongs to; it is answered now.
    pub(crate) fn answered(&mut self, id: &IqId) -> Option<(u64, Awaiting)> {
        let number = id.as_str().strip_prefix(&*self.link().iq_prefix)?.strip_prefix('-')?.parse().ok()?;
        let awaiting = self.live.requests.get(&number)?.awaiting.clone();
        self.live.requests.remove(&number);
        Some((number, awaiting))
    }

    /// Counts something that was not as it should be.
    pub(crate) fn count(&mut self, what: impl FnOnce(&mut Counters)) {
        what(&mut self.live.link_mut().counters);
    }

    pub(crate) fn link(&self) -> &Link {
        self.live.link()
    }

    pub(crate) fn link_mut(&mut self) -> &mut Link {
        self.live.link_mut()
    }
}

impl core::fmt::Debug for Txn<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Txn").field("batch", &self.kept).finish_non_exhaustive()
    }
}

/// Records that are read again and again stay in memory; queues and logs do not.
fn is_cached(table: Table) -> bool {
    !matches!(
        table,
        Table::PreKey
            | Table::Secret
            | Table::Inbox
            | Table::Sent
            | Table::Seen
            | Table::Outbox
            | Table::Job
            | Table::Receipt
            | Table::AppState
    )
}

/// What a committed transaction releases: hand it to [`crate::Session::committed`].
#[derive(Debug)]
pub struct Staged {
    pub(crate) records: BTreeMap<Key, Option<Bytes>>,
    pub(crate) ranges: Vec<KeyRange>,
    pub(crate) account: Arc<Account>,
    pub(crate) live: LiveChanges,
    pub(crate) effects: Effects,
    pub(crate) events: Option<EventBatch>,
}
