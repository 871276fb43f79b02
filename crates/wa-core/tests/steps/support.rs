//! A device driven by hand, twice at once: one half keeps records in memory, the other has to load
//! every one. Both must decide the same.

use core::time::Duration;
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{SeedableRng as _, TryCryptoRng, TryRng};
use wa_binary::Node;
use wa_core::event::Message;
use wa_core::{
    CallId, CloseReason, Command, Counters, Event, EventBatch, InboxRow, Input, Me, Now, Outcome,
    PairingStep, Reply, Send, Session, SessionConfig,
};
use wa_crypto::{KeyPair, PublicKey};
use wa_jid::Jid;
use wa_noise::ServerIdentity;
use wa_pairing::{DeviceDetails, QrText, endorse};
use wa_proto::e2e;
use wa_proto::prost::Message as _;
use wa_stanza::account::{KeepAlive, SetActivity};
use wa_stanza::iq::build_reply;
use wa_stanza::login::Success;
use wa_stanza::pairing::{PairDevice, PairSign, PairSuccess};
use wa_stanza::prekeys::CountPreKeys;
use wa_stanza::{IqId, MessageId, Request as _, Serve, UnixSeconds};
use wa_store::{Batch, Fence, Key, KeyRange, Loaded, Table};

/// Randomness that can be turned back, so that a step taken again draws the same.
#[derive(Debug, Clone)]
pub(crate) struct Dice(Arc<Mutex<ChaCha20Rng>>);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(ChaCha20Rng::seed_from_u64(seed))))
    }

    fn turn_to(&self, seed: u64) {
        *self.0.lock().unwrap() = ChaCha20Rng::seed_from_u64(seed);
    }
}

impl TryRng for Dice {
    type Error = core::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.0.lock().unwrap().try_next_u32()
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        self.0.lock().unwrap().try_next_u64()
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        self.0.lock().unwrap().try_fill_bytes(bytes)
    }
}

impl TryCryptoRng for Dice {}

/// What came of a transaction.
#[derive(Debug, Default, PartialEq)]
struct Outputs {
    nodes: Vec<Node>,
    batches: Vec<EventBatch>,
    replies: Vec<(CallId, String)>,
    close: Option<CloseReason>,
}

/// A session and what is stored for it.
#[derive(Debug)]
struct Half {
    session: Session,
    rows: BTreeMap<Key, Bytes>,
    replies: VecDeque<(CallId, Reply)>,
    loads: u32,
}

impl Half {
    fn open(config: SessionConfig, rows: BTreeMap<Key, Bytes>, seed: u64) -> Self {
        let load = |key: Key| (key.clone(), rows.get(&key).cloned());
        let records: Loaded = Session::keys_to_open().into_iter().map(load).collect();
        let ranges = Session::ranges_to_open();
        let pending = ranges.iter().flat_map(|range| in_range(&rows, range)).collect::<Vec<(Key, Bytes)>>();
        let (session, batch) =
            Session::open(config, Fence::new(1), &records, pending, &mut Dice::new(seed)).unwrap();
        let mut half = Self { session, rows, replies: VecDeque::new(), loads: 0 };
        half.store(&batch);
        half
    }

    fn store(&mut self, batch: &Batch) {
        for range in batch.ranges() {
            self.rows.retain(|key, _| !range.contains(key));
        }
        for (key, value) in batch.writes() {
            match value {
                Some(value) => self.rows.insert(key.clone(), value.clone()),
                None => self.rows.remove(key),
            };
        }
    }

    fn take(&mut self, now: Now, seed: u64, inputs: &[Input<'_>]) -> (Batch, Outputs) {
        let mut dice = Dice::new(seed);
        let handle = dice.clone();
        let mut txn = self.session.begin(&mut dice);
        for (input, turn) in inputs.iter().zip(0..) {
            handle.turn_to(seed.wrapping_add(turn));
            while let Outcome::Need(keys) = self.session.handle(now, input, &mut txn).unwrap() {
                assert!(!keys.is_empty(), "a step that lacks nothing");
                self.loads += 1;
                txn.supply(keys.into_iter().map(|key| (key.clone(), self.rows.get(&key).cloned())).collect());
                handle.turn_to(seed.wrapping_add(turn));
            }
        }
        let (batch, staged) = txn.finish();
        assert_eq!(self.drain(), Outputs::default(), "nothing leaves before the commit");
        self.store(&batch);
        self.session.committed(staged);
        (batch, self.drain())
    }

    fn drain(&mut self) -> Outputs {
        let mut replies = Vec::new();
        while let Some((call, reply)) = self.session.poll_reply() {
            replies.push((call, format!("{reply:?}")));
            self.replies.push_back((call, reply));
        }
        Outputs {
            nodes: std::iter::from_fn(|| self.session.poll_transmit()).collect(),
            batches: std::iter::from_fn(|| self.session.poll_event()).collect(),
            replies,
            close: self.session.poll_close(),
        }
    }
}

fn in_range(rows: &BTreeMap<Key, Bytes>, range: &KeyRange) -> Vec<(Key, Bytes)> {
    let inside = rows.iter().filter(|(key, _)| range.contains(key));
    inside.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// A device of somebody.
#[derive(Debug)]
pub(crate) struct Device {
    warm: Half,
    cold: Half,
    config: SessionConfig,
    pub(crate) now: Now,
    seed: u64,
    calls: u64,
    /// What it sent and nobody looked at yet.
    pub(crate) sent: VecDeque<Node>,
    /// What it told and nobody looked at yet.
    pub(crate) events: VecDeque<Event>,
    pub(crate) close: Option<CloseReason>,
}

/// The phone of an account.
#[derive(Debug)]
pub(crate) struct Phone {
    pub(crate) keys: KeyPair,
}

impl Phone {
    pub(crate) fn new(seed: u64) -> Self {
        Self { keys: KeyPair::generate(&mut Dice::new(seed)) }
    }

    /// Vouches for the device that shows this text.
    pub(crate) fn scan(&self, text: &str) -> Vec<u8> {
        let scanned: QrText = text.parse().unwrap();
        let details = DeviceDetails { raw_id: 1, timestamp: 1_700_000_000, key_index: 1 };
        endorse(&details, &self.keys, scanned.identity(), scanned.secret(), &mut Dice::new(99))
    }
}

impl Device {
    pub(crate) fn new(seed: u64) -> Self {
        Self::from_rows(BTreeMap::new(), seed)
    }

    /// A device that finds these rows.
    pub(crate) fn from_rows(rows: BTreeMap<Key, Bytes>, seed: u64) -> Self {
        let config = SessionConfig { push_name: Some("somebody".to_owned()), ..SessionConfig::default() };
        let cold = SessionConfig { cached_records: 0, ..config.clone() };
        Self {
            warm: Half::open(config.clone(), rows.clone(), seed),
            cold: Half::open(cold, rows, seed),
            config,
            now: Now::from_unix_millis(1_700_000_000_000),
            seed: seed << 32,
            calls: 0,
            sent: VecDeque::new(),
            events: VecDeque::new(),
            close: None,
        }
    }

    /// The process dies and another one opens what is stored.
    pub(crate) fn restart(&mut self) {
        self.seed += 1000;
        let cold = SessionConfig { cached_records: 0, ..self.config.clone() };
        self.warm = Half::open(self.config.clone(), self.warm.rows.clone(), self.seed);
        self.cold = Half::open(cold, self.cold.rows.clone(), self.seed);
        self.sent.clear();
        self.events.clear();
        self.close = None;
    }

    /// Hands inputs over in one transaction.
    pub(crate) fn take_all(&mut self, inputs: &[Input<'_>]) -> Batch {
        self.seed += 100;
        let (batch, outputs) = self.warm.take(self.now, self.seed, inputs);
        let (cold_batch, cold_outputs) = self.cold.take(self.now, self.seed, inputs);
        assert_eq!(batch, cold_batch, "what is stored does not depend on what is remembered");
        assert_eq!(outputs, cold_outputs, "nor does what is said");
        assert_eq!(self.warm.session.poll_timeout(), self.cold.session.poll_timeout());
        self.cold.replies.clear();
        self.sent.extend(outputs.nodes);
        self.events.extend(outputs.batches.into_iter().flat_map(|batch| batch.events));
        self.close = self.close.take().or(outputs.close);
        while let Some(stretch) = self.warm.session.poll_stretch() {
            let same = self.cold.session.poll_stretch();
            assert_eq!(same.map(|it| it.salt), Some(stretch.salt));
            self.take(Input::Stretched(&stretch.run()));
        }
        while let Some(fetch) = self.warm.session.poll_fetch() {
            assert!(
                self.cold.session.poll_fetch().is_some() && fetch.blob().is_none(),
                "nothing to download"
            );
            for piece in fetch.unpack(Bytes::new()) {
                self.take(Input::Fetched(&piece));
            }
        }
        batch
    }

    pub(crate) fn take(&mut self, input: Input<'_>) -> Batch {
        self.take_all(&[input])
    }

    /// Looks at an input without any of the records that it needs, and closes the transaction.
    pub(crate) fn lacks(&mut self, input: &Input<'_>) {
        let mut dice = Dice::new(1);
        let half = &mut self.cold;
        let before = format!("{:?}", half.session);
        let mut txn = half.session.begin(&mut dice);
        let outcome = half.session.handle(self.now, input, &mut txn).unwrap();
        assert!(matches!(outcome, Outcome::Need(_)));
        let (batch, staged) = txn.finish();
        assert!(batch.is_empty());
        half.session.committed(staged);
        assert_eq!(half.drain(), Outputs::default());
        assert_eq!(format!("{:?}", half.session), before);
    }

    /// Looks at an input to the end, and drops the transaction.
    pub(crate) fn drops(&mut self, input: &Input<'_>) {
        for half in [&mut self.warm, &mut self.cold] {
            let mut dice = Dice::new(1);
            let before = format!("{:?}", half.session);
            let mut txn = half.session.begin(&mut dice);
            while let Outcome::Need(keys) = half.session.handle(self.now, input, &mut txn).unwrap() {
                txn.supply(keys.into_iter().map(|key| (key.clone(), half.rows.get(&key).cloned())).collect());
            }
            drop(txn);
            assert_eq!(half.drain(), Outputs::default());
            assert_eq!(format!("{:?}", half.session), before);
        }
    }

    pub(crate) fn receive(&mut self, node: &Node) -> Batch {
        self.take(Input::Stanza(node.as_ref()))
    }

    pub(crate) fn command(&mut self, command: &Command) -> CallId {
        self.calls += 1;
        let call = CallId(self.calls);
        self.take(Input::Command(call, command));
        call
    }

    pub(crate) fn reply(&mut self, call: CallId) -> Option<Reply> {
        let at = self.warm.replies.iter().position(|(of, _)| *of == call)?;
        self.warm.replies.remove(at).map(|(_, reply)| reply)
    }

    pub(crate) fn send(&mut self, chat: &Jid, text: &str) -> CallId {
        let message = e2e::Message { conversation: Some(text.to_owned()), ..e2e::Message::default() };
        let content = message.encode_to_vec().into();
        self.command(&Command::Send(Send { chat: chat.clone(), id: None, content }))
    }

    /// Lets time pass, with everything that falls due meanwhile; the server is there.
    pub(crate) fn wait(&mut self, span: Duration) {
        self.pass_time(span, true);
    }

    /// As [`wait`](Self::wait), but nobody answers a ping.
    pub(crate) fn wait_alone(&mut self, span: Duration) {
        self.pass_time(span, false);
    }

    fn pass_time(&mut self, span: Duration, answered: bool) {
        let end = self.now.after(span);
        while let Some(due) = self.deadline().filter(|due| *due <= end && self.close.is_none()) {
            self.now = self.now.max(due);
            self.take(Input::Timeout);
            let is_ping = |node: &Node| node.as_ref().attr_is("xmlns", KeepAlive::SPEC.xmlns());
            let ping = self.sent.iter().position(is_ping);
            if let Some(ping) = ping.filter(|_| answered) {
                let id = iq_id(&self.sent.remove(ping).unwrap());
                self.answer::<KeepAlive>(&id, &());
            }
        }
        self.now = end;
    }

    /// The session as a log would show it.
    pub(crate) fn shown(&self) -> String {
        format!("{:?}", self.warm.session)
    }

    pub(crate) fn deadline(&self) -> Option<Now> {
        self.warm.session.poll_timeout()
    }

    /// The identity that the device drew for itself.
    pub(crate) fn identity(&self) -> KeyPair {
        #[derive(Clone, PartialEq, prost::Message)]
        struct Credentials {
            #[prost(bytes = "vec", tag = "2")]
            identity: Vec<u8>,
        }
        let row = self.warm.rows.iter().find(|(key, _)| key.table() == Table::Account).unwrap().1;
        let credentials: Credentials = prost::Message::decode(row.clone()).unwrap();
        KeyPair::from_private_bytes(credentials.identity.try_into().unwrap())
    }

    pub(crate) fn counters(&self) -> Counters {
        self.warm.session.counters()
    }

    pub(crate) fn me(&self) -> Option<Me> {
        self.warm.session.me().cloned()
    }

    pub(crate) fn rows(&self) -> &BTreeMap<Key, Bytes> {
        &self.warm.rows
    }

    /// Changes what is stored behind the session's back; only before a restart.
    pub(crate) fn rows_mut(&mut self, change: impl Fn(&mut BTreeMap<Key, Bytes>)) {
        change(&mut self.warm.rows);
        change(&mut self.cold.rows);
    }

    /// How often the half that remembers had to load something.
    pub(crate) fn loads(&self) -> u32 {
        self.warm.loads
    }

    /// What would come again after a restart.
    pub(crate) fn unhandled(&self) -> Vec<EventBatch> {
        InboxRow::restore(in_range(&self.warm.rows, &Session::unhandled_range())).unwrap()
    }

    pub(crate) fn messages(&mut self) -> Vec<Message> {
        let events = std::mem::take(&mut self.events);
        let messages = events.into_iter().filter_map(|event| match event {
            Event::Message(message) => Some(*message),
            _ => None,
        });
        messages.collect()
    }

    pub(crate) fn texts(&mut self) -> Vec<String> {
        self.messages().iter().filter_map(Message::text).collect()
    }

    /// The next stanza with this tag; those before it are passed over.
    pub(crate) fn next_sent(&mut self, tag: &str) -> Node {
        self.find_sent(|node| node.tag() == tag).unwrap_or_else(|| panic!("no <{tag}> was sent"))
    }

    pub(crate) fn find_sent(&mut self, wanted: impl Fn(&Node) -> bool) -> Option<Node> {
        let at = self.sent.iter().position(wanted)?;
        self.sent.drain(..=at).next_back()
    }

    /// The request of a kind that it sent, with its id.
    pub(crate) fn asked<R: Serve>(&mut self) -> Option<(IqId, R)> {
        let namespace = R::SPEC.xmlns();
        let node = self.find_sent(|node| {
            node.tag() == "iq"
                && node.as_ref().attr_is("xmlns", namespace)
                && node.as_ref().attr_is("type", R::SPEC.kind().as_str())
                && R::read(node.as_ref()).is_ok()
        })?;
        Some((iq_id(&node), R::read(node.as_ref()).unwrap()))
    }

    pub(crate) fn answer<R: Serve>(&mut self, id: &IqId, response: &R::Response) {
        self.receive(&build_reply::<R>(id, &Jid::SERVER, Ok(response)));
    }

    pub(crate) fn open(&mut self) {
        self.take(Input::Online(server()));
    }

    /// The server offers to pair.
    pub(crate) fn offer(&mut self, refs: usize) {
        self.open();
        let refs = (0..refs).map(|number| Bytes::from(format!("2@ref{number}"))).collect();
        self.receive(&PairDevice { iq: IqId::new("offer").unwrap(), refs }.to_node());
        self.next_sent("iq");
    }

    pub(crate) fn qr(&mut self) -> Option<(String, Duration)> {
        while let Some(event) = self.events.pop_front() {
            if let Event::Pairing(PairingStep::Qr { text, valid_for }) = event {
                return Some((text, valid_for));
            }
        }
        None
    }

    /// Links the device to a phone; it is to connect again then.
    pub(crate) fn link(&mut self, phone: &Phone, me: &Me) -> PairSign {
        self.offer(6);
        let (text, _) = self.qr().unwrap();
        let identity = phone.scan(&text);
        let iq = IqId::new("success").unwrap();
        self.receive(&PairSuccess::new(iq, identity, me.pn.clone(), Some(me.lid.clone())).to_node());
        let sign = PairSign::from_node(self.next_sent("iq").as_ref()).unwrap();
        self.take(Input::Offline(CloseReason::Restart));
        self.events.clear();
        sign
    }

    /// Logs in; the server has enough pre-keys.
    pub(crate) fn log_in(&mut self) {
        self.log_in_with(500);
        self.sent.clear();
        self.events.clear();
    }

    pub(crate) fn log_in_with(&mut self, pre_keys: u32) {
        self.open();
        let lid = self.me().unwrap().lid;
        self.receive(&Success::new(UnixSeconds::new(self.now.unix_seconds()), Some(lid)).to_node());
        let (count, _) = self.asked::<CountPreKeys>().unwrap();
        let (active, _) = self.asked::<SetActivity>().unwrap();
        self.answer::<CountPreKeys>(&count, &pre_keys);
        self.answer::<SetActivity>(&active, &());
        assert!(self.events.contains(&Event::Online));
    }
}

pub(crate) fn iq_id(node: &Node) -> IqId {
    IqId::new(&node.as_ref().attr_text("id").unwrap()).unwrap()
}

pub(crate) fn server() -> ServerIdentity {
    ServerIdentity { key: PublicKey::from_bytes([9; 32]), not_before: 0, not_after: u64::MAX }
}

pub(crate) fn message_id(number: u32) -> MessageId {
    MessageId::new(&format!("3EB0{number:018}")).unwrap()
}

/// The addresses of device 1 of an account.
pub(crate) fn addresses(pn: &str, lid: &str) -> Me {
    Me { pn: Jid::pn(pn).with_device(1), lid: Jid::lid(lid).with_device(1) }
}
