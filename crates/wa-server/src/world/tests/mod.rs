//! Conversations with the world, without a socket: stanzas in, stanzas out, time at will.

use std::collections::BTreeMap;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use wa_binary::Node;
use wa_jid::Jid;
use wa_proto::Message;
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{AppStateSyncKeyRequest, ProtocolMessage};
use wa_stanza::account::{
    Activity, BlockAction, ChangeBlock, ChangePrivacy, CleanDirty, DirtyKind, FetchPrivacy, PrivacyCategory,
    PrivacyValue, SetAbout, SetActivity,
};
use wa_stanza::appstate::{CollectionName, CollectionRequest, SyncAppState};
use wa_stanza::chatstate::{OutgoingChatState, Typing};
use wa_stanza::iq::{AnswerError, IqErrorCode, answer, build_iq, build_result};
use wa_stanza::message::{Enc, EncKind, IncomingMessage, MessageKind, OutgoingMessage, Target};
use wa_stanza::notification::{DeviceOperation, Notification, NotificationBody};
use wa_stanza::pairing::{PairDevice, PairSuccess, RemovalReason, RemoveCompanion};
use wa_stanza::prekeys::FetchBundles;
use wa_stanza::presence::{Availability, IncomingPresence, OutgoingPresence};
use wa_stanza::receipt::{IncomingReceipt, OutgoingReceipt, ReceiptKind, RetryRequest};
use wa_stanza::{Ack, IqId, MessageId, RegistrationId, Request, ServerAck, UnixSeconds};
use wa_usync::{Context, Mode, Protocol, UserQuery, Usync};

use super::*;
use crate::world::call::{Answer, Call};

#[path = "../../../tests/support/companion.rs"]
mod companion;

mod backlog;
mod group_messages;
mod groups;
mod messages;
mod pairing;
mod phone;
mod presence;
mod restart;
mod settings;
mod status;
mod trust;

use companion::Companion;

const ALICE: &str = "15550000001";
const BOB: &str = "15550000002";
const START: Now = Now::from_millis(1_800_000_000_000);

/// A world with a clock and an inbox for every connection.
struct Stage {
    world: World,
    now: Now,
    rng: ChaCha20Rng,
    inboxes: BTreeMap<ConnId, Vec<Node>>,
    closed: Vec<ConnId>,
    answers: Vec<Result<Answer, crate::error::Refusal>>,
    journal: BTreeMap<String, Vec<u8>>,
    last_conn: u64,
    last_iq: u32,
}

impl Stage {
    fn new() -> Self {
        Self {
            world: World::load(Vec::new(), 0).unwrap(),
            now: START,
            rng: ChaCha20Rng::seed_from_u64(1),
            inboxes: BTreeMap::new(),
            closed: Vec::new(),
            answers: Vec::new(),
            journal: BTreeMap::new(),
            last_conn: 0,
            last_iq: 0,
        }
    }

    fn feed(&mut self, input: Input) {
        let Outputs { outputs, changes } = self.world.handle(input, self.now, &mut self.rng);
        for Change { key, value } in changes {
            match value {
                Some(value) => self.journal.insert(key, value),
                None => self.journal.remove(&key),
            };
        }
        let mut fences = Vec::new();
        for output in outputs {
            match output {
                Output::Send { conn, node } => self.inboxes.entry(conn).or_default().push(node),
                Output::Fence { conn } => fences.push(conn),
                Output::Close { conn } => self.closed.push(conn),
                Output::Answer { answer, .. } => self.answers.push(answer),
            }
        }
        for conn in fences {
            self.feed(Input::Fence { conn });
        }
    }

    fn pass(&mut self, millis: u64) {
        self.now = self.now.after(millis);
        self.feed(Input::Tick);
    }

    fn call(&mut self, call: Call) -> Result<Answer, crate::error::Refusal> {
        self.feed(Input::Call { ticket: 1, call });
        self.answers.pop().unwrap()
    }

    fn connect(&mut self, companion: &Companion, payload: Vec<u8>) -> ConnId {
        self.last_conn += 1;
        let conn = ConnId(self.last_conn);
        let hello = Hello { noise: *companion.noise.public.as_bytes(), payload };
        self.feed(Input::Opened { conn, hello });
        conn
    }

    fn send(&mut self, conn: ConnId, node: Node) {
        self.feed(Input::Stanza { conn, node });
    }

    fn ask<R: Request>(&mut self, conn: ConnId, request: &R) -> Result<R::Response, AnswerError> {
        self.last_iq += 1;
        let id = IqId::new(&format!("q{}", self.last_iq)).unwrap();
        self.send(conn, build_iq(&id, request));
        let inbox = self.inboxes.get_mut(&conn).unwrap();
        let place = inbox.iter().position(|node| node.as_ref().attr_is("id", id.as_str())).unwrap();
        answer::<R>(inbox.remove(place).as_ref())
    }

    /// Takes everything with this tag out of an inbox and forgets the rest.
    fn take(&mut self, conn: ConnId, tag: &str) -> Vec<Node> {
        let all = self.inboxes.remove(&conn).unwrap_or_default();
        all.into_iter().filter(|node| node.tag() == tag).collect()
    }

    fn pair(&mut self, number: &str, companion: &mut Companion) {
        let payload = companion.registration_payload(None);
        let conn = self.connect(companion, payload);
        let offer = PairDevice::from_node(self.take(conn, "iq")[0].as_ref()).unwrap();
        self.send(conn, build_result(&offer.iq, Vec::new()));
        let text = companion.qr_text(std::str::from_utf8(&offer.refs[3]).unwrap());
        let number = Some(Number::new(number).unwrap());
        self.call(Call::ScanQr { text, number, name: None }).unwrap();
        let success = PairSuccess::from_node(self.take(conn, "iq")[0].as_ref()).unwrap();
        self.send(conn, companion.accept(&success));
        assert!(self.take(conn, "stream:error")[0].as_ref().attr_is("code", "515"));
        assert_eq!(self.closed.pop(), Some(conn));
    }

    fn login(&mut self, companion: &Companion) -> ConnId {
        let conn = self.connect(companion, companion.login_payload());
        self.ask(conn, &SetActivity(Activity::Active)).unwrap();
        conn
    }

    /// Links a companion, logs it in with keys, and acknowledges its welcome.
    fn linked(&mut self, number: &str, seed: u64) -> (Companion, ConnId) {
        let mut companion = Companion::new(seed);
        self.pair(number, &mut companion);
        let conn = self.login(&companion);
        let upload = companion.upload(20);
        self.ask(conn, &upload).unwrap();
        self.settle(conn);
        (companion, conn)
    }

    /// Acknowledges everything that lies in an inbox.
    fn settle(&mut self, conn: ConnId) {
        for node in self.inboxes.remove(&conn).unwrap_or_default() {
            if let Some(ack) = Ack::for_stanza(node.as_ref()) {
                self.send(conn, ack.to_node());
            }
        }
        self.inboxes.remove(&conn);
    }

    fn queued(&self, companion: &Companion) -> usize {
        let jid = companion.jid.clone().unwrap();
        let endpoint = Endpoint::new(&Number::new(jid.user()).unwrap(), jid.device());
        self.world.tables.queue.range(all_of(&endpoint)).count()
    }
}

fn message(id: &str, to: &Jid, targets: &[&Jid]) -> OutgoingMessage {
    let enc = Enc::new(EncKind::Message, vec![1, 2, 3]);
    let targets = targets.iter().map(|jid| Target::new((*jid).clone(), enc.clone())).collect();
    OutgoingMessage::fan_out(MessageId::new(id).unwrap(), to.clone(), MessageKind::Text, targets)
}
