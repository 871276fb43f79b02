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
    Activity, BlockAction, ChangeBlock, ChangePrivacy, FetchPrivacy, PrivacyCategory, PrivacyValue, SetAbout,
    SetActivity,
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

#[path = "../../tests/support/companion.rs"]
mod companion;

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
        self.world.tables.queue.range(keys::all_of(&endpoint)).count()
    }
}

fn message(id: &str, to: &Jid, targets: &[&Jid]) -> OutgoingMessage {
    let enc = Enc::new(EncKind::Message, vec![1, 2, 3]);
    let targets = targets.iter().map(|jid| Target::new((*jid).clone(), enc.clone())).collect();
    OutgoingMessage::fan_out(MessageId::new(id).unwrap(), to.clone(), MessageKind::Text, targets)
}

#[test]
fn a_waiting_socket_is_closed_when_its_references_are_used_up() {
    let mut stage = Stage::new();
    let mut companion = Companion::new(1);
    let payload = companion.registration_payload(None);
    let conn = stage.connect(&companion, payload);
    let offer = PairDevice::from_node(stage.take(conn, "iq")[0].as_ref()).unwrap();
    assert_eq!(offer.refs.len(), 6);
    stage.pass(159_000);
    assert!(stage.closed.is_empty());
    stage.pass(1_000);
    assert_eq!(stage.closed, [conn]);
    let text = companion.qr_text(std::str::from_utf8(&offer.refs[0]).unwrap());
    let refused = stage.call(Call::ScanQr { text, number: None, name: None });
    assert_eq!(refused.unwrap_err().status(), 404);
}

#[test]
fn companions_with_one_push_name_belong_to_one_account() {
    let mut stage = Stage::new();
    let mut numbers = Vec::new();
    for seed in 1..=2 {
        let mut companion = Companion::new(seed);
        let payload = companion.registration_payload(Some("Carol"));
        let conn = stage.connect(&companion, payload);
        let offer = PairDevice::from_node(stage.take(conn, "iq")[0].as_ref()).unwrap();
        let text = companion.qr_text(std::str::from_utf8(&offer.refs[0]).unwrap());
        let Answer::Linked(linked) = stage.call(Call::ScanQr { text, number: None, name: None }).unwrap()
        else {
            panic!("another answer");
        };
        numbers.push(linked.number);
    }
    assert_eq!(numbers[0], numbers[1]);
}

#[test]
fn a_code_with_other_keys_is_refused() {
    let mut stage = Stage::new();
    let (mut one, other) = (Companion::new(1), Companion::new(2));
    let payload = one.registration_payload(None);
    let conn = stage.connect(&one, payload);
    let offer = PairDevice::from_node(stage.take(conn, "iq")[0].as_ref()).unwrap();
    let text = other.qr_text(std::str::from_utf8(&offer.refs[0]).unwrap());
    let refused = stage.call(Call::ScanQr { text, number: None, name: None });
    assert_eq!(refused.unwrap_err().status(), 409);
}

#[test]
fn a_login_with_another_noise_key_is_refused() {
    let mut stage = Stage::new();
    let mut alice = Companion::new(1);
    stage.pair(ALICE, &mut alice);
    let thief = Companion::new(2);
    let conn = stage.connect(&thief, alice.login_payload());
    assert!(stage.take(conn, "failure")[0].as_ref().attr_is("reason", "401"));
    assert_eq!(stage.closed, [conn]);
}

#[test]
fn a_passive_device_gets_its_backlog_after_five_seconds_at_the_latest() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (_, at_alice) = stage.linked(ALICE, 1);
    stage.feed(Input::Closed { conn: at_bob });
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("M1", &lid.to_bare(), &[&lid]).to_node());
    let at_bob = stage.connect(&bob, bob.login_payload());
    assert!(stage.take(at_bob, "ib").is_empty());
    stage.pass(5_000);
    let inbox = stage.inboxes.remove(&at_bob).unwrap();
    let tags: Vec<&str> = inbox.iter().map(Node::tag).collect();
    assert_eq!(tags, ["ib", "message", "ib"]);
    assert!(inbox[1].as_ref().attr_is("offline", "0"));
}

#[test]
fn a_long_backlog_comes_in_order_and_what_arrives_meanwhile_follows_it() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (_, at_alice) = stage.linked(ALICE, 1);
    stage.feed(Input::Closed { conn: at_bob });
    let lid = bob.lid.clone().unwrap();
    for number in 0..1_300 {
        stage.send(at_alice, message(&format!("M{number}"), &lid.to_bare(), &[&lid]).to_node());
    }
    let at_bob = stage.login(&bob);
    let inbox = stage.inboxes.remove(&at_bob).unwrap();
    assert!(inbox.last().unwrap().as_ref().child("offline").unwrap().attr_is("count", "1300"));
    let ids: Vec<String> = inbox
        .iter()
        .filter(|node| node.tag() == "message")
        .map(|node| node.as_ref().attr_text("id").unwrap().into_owned())
        .collect();
    assert_eq!(ids.len(), 1_300);
    assert!(ids.iter().enumerate().all(|(place, id)| *id == format!("M{place}")));
}

#[test]
fn a_message_is_addressed_by_the_form_of_its_chat() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (alice2, at_alice2) = stage.linked(ALICE, 3);
    let (bob, at_bob) = stage.linked(BOB, 2);
    stage.settle(at_alice);
    let (to, own) = (bob.jid.clone().unwrap(), alice2.jid.clone().unwrap());
    stage.send(at_alice, message("P1", &to.to_bare(), &[&to, &own]).to_node());
    let at_other = IncomingMessage::from_node(stage.take(at_bob, "message")[0].as_ref()).unwrap();
    assert_eq!(at_other.from, alice.jid.clone().unwrap());
    assert_eq!(at_other.sender_lid, alice.lid.clone().map(|lid| lid.to_bare()));
    assert_eq!(at_other.recipient, None);
    let copy = IncomingMessage::from_node(stage.take(at_alice2, "message")[0].as_ref()).unwrap();
    assert_eq!(copy.recipient, Some(to.to_bare()));
    assert_eq!(copy.peer_recipient_lid, bob.lid.clone().map(|lid| lid.to_bare()));
    assert!(copy.sender_lid.is_none() && copy.sender_pn.is_none());
}

#[test]
fn a_sender_that_forgets_a_companion_is_told_the_hash_of_all() {
    let mut stage = Stage::new();
    let (_, at_alice) = stage.linked(ALICE, 1);
    let (bob, _) = stage.linked(BOB, 2);
    let phone = bob.lid.clone().unwrap().to_bare();
    stage.send(at_alice, message("H1", &phone, &[&phone]).to_node());
    let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
    let expected = account::participant_hash(&[phone.clone(), bob.lid.clone().unwrap(), {
        let alice = stage.world.tables.accounts.get(&Number::new(ALICE).unwrap()).unwrap();
        Jid::lid(alice.lid.as_str())
    }]);
    assert_eq!(ack.phash.as_deref(), Some(expected.as_str()));
    let nobody = Jid::pn("15559999999");
    stage.send(at_alice, message("H2", &nobody, &[&nobody]).to_node());
    let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
    assert_eq!(ack.error.map(wa_stanza::Nack::code), Some(404));
}

#[test]
fn a_repetition_is_acknowledged_and_dropped_until_its_receiver_asks_for_it() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    stage.settle(at_alice);
    let lid = bob.lid.clone().unwrap();
    let sent = message("R1", &lid.to_bare(), &[&lid]).to_node();
    stage.send(at_alice, sent.clone());
    stage.pass(10_000);
    stage.send(at_alice, sent.clone());
    let acks = stage.take(at_alice, "ack");
    let times: Vec<_> = acks.iter().map(|ack| ServerAck::from_node(ack.as_ref()).unwrap().t).collect();
    assert_eq!(times, [Some(UnixSeconds::new(START.seconds())); 2]);
    assert_eq!(stage.take(at_bob, "message").len(), 1);

    let retry = RetryRequest::new(
        MessageId::new("R1").unwrap(),
        1,
        UnixSeconds::new(START.seconds()),
        RegistrationId::new(5),
    );
    stage.send(at_bob, OutgoingReceipt::retry(alice.lid.clone().unwrap(), retry).to_node());
    let asked = IncomingReceipt::from_node(stage.take(at_alice, "receipt")[0].as_ref()).unwrap();
    assert_eq!((asked.kind, asked.from), (ReceiptKind::Retry, lid.clone()));
    stage.send(at_alice, sent);
    assert_eq!(stage.take(at_bob, "message").len(), 1);

    // The other way to answer: one counted encryption for the one device.
    let enc = Enc::new(EncKind::PreKey, vec![9]).with_count(2);
    let t = UnixSeconds::new(START.seconds());
    let mut resend =
        OutgoingMessage::resend(MessageId::new("R1").unwrap(), lid.clone(), MessageKind::Text, t, enc);
    resend.targets = message("R1", &lid, &[&lid]).targets;
    stage.send(at_alice, resend.to_node());
    let copies = stage.take(at_bob, "message");
    let copy = IncomingMessage::from_node(copies[0].as_ref()).unwrap();
    assert_eq!((copies.len(), copy.encs.len(), copy.encs[0].count), (1, 1, Some(2)));
}

#[test]
fn receipts_reach_the_author_and_the_readers_other_devices() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (_, at_bob) = stage.linked(BOB, 2);
    let (_, at_bob2) = stage.linked(BOB, 3);
    for conn in [at_alice, at_bob, at_bob2] {
        stage.settle(conn);
    }
    let chat = alice.jid.clone().unwrap().to_bare();
    let read =
        |id: &str, kind| OutgoingReceipt::new(MessageId::new(id).unwrap(), chat.clone(), kind).to_node();
    stage.send(at_bob, read("X1", ReceiptKind::Read));
    assert_eq!(stage.take(at_alice, "receipt").len(), 1);
    let own = IncomingReceipt::from_node(stage.take(at_bob2, "receipt")[0].as_ref()).unwrap();
    assert_eq!((own.kind, own.recipient), (ReceiptKind::Read, Some(chat.clone())));
    stage.send(at_bob, read("X2", ReceiptKind::ReadSelf));
    assert!(stage.take(at_alice, "receipt").is_empty());
    assert_eq!(stage.take(at_bob2, "receipt").len(), 1);

    let change = ChangePrivacy { category: PrivacyCategory::ReadReceipts, value: PrivacyValue::Nobody };
    stage.ask(at_alice, &change).unwrap();
    stage.send(at_bob, read("X3", ReceiptKind::Read));
    assert!(stage.take(at_alice, "receipt").is_empty(), "the author wants to know nothing");
}

#[test]
fn every_stanza_stays_queued_until_its_own_ack() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("Q1", &lid.to_bare(), &[&lid]).to_node());
    let receipt = OutgoingReceipt::new(MessageId::new("Q1").unwrap(), lid.clone(), ReceiptKind::Delivery);
    stage.send(at_alice, receipt.to_node());
    assert_eq!(stage.queued(&bob), 2);
    let both = stage.inboxes.remove(&at_bob).unwrap();
    stage.send(at_bob, Ack::for_stanza(both[1].as_ref()).unwrap().to_node());
    assert_eq!(stage.queued(&bob), 1);
    let receipt =
        OutgoingReceipt::new(MessageId::new("Q1").unwrap(), alice.lid.clone().unwrap(), ReceiptKind::Read);
    stage.send(at_bob, receipt.to_node());
    assert_eq!(stage.queued(&bob), 1, "a read receipt says nothing about arrival");
    stage.send(at_bob, Ack::for_stanza(both[0].as_ref()).unwrap().to_node());
    assert_eq!(stage.queued(&bob), 0);
}

#[test]
fn a_blocked_sender_is_answered_and_reaches_nobody() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let by_number = ChangeBlock {
        action: BlockAction::Block,
        lid: alice.jid.clone().unwrap().to_bare(),
        pn: alice.jid.clone(),
    };
    assert!(stage.ask(at_bob, &by_number).is_err());
    let block = ChangeBlock { lid: alice.lid.clone().unwrap().to_bare(), ..by_number };
    assert_eq!(stage.ask(at_bob, &block).unwrap().users.len(), 1);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("B1", &lid.to_bare(), &[&lid]).to_node());
    let ack = ServerAck::from_node(stage.take(at_alice, "ack")[0].as_ref()).unwrap();
    assert_eq!(ack.error, None);
    assert!(stage.take(at_bob, "message").is_empty());
    let typing = OutgoingChatState { to: lid.to_bare(), from: None, typing: Typing::Composing };
    stage.send(at_alice, typing.to_node());
    assert!(stage.take(at_bob, "chatstate").is_empty());
}

#[test]
fn presence_is_told_to_those_who_asked_when_it_changes() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (_, at_bob) = stage.linked(BOB, 2);
    let lid = alice.lid.clone().unwrap().to_bare();
    stage.send(at_bob, OutgoingPresence::Subscribe { to: lid.clone(), token: None }.to_node());
    let at_once = IncomingPresence::from_node(stage.take(at_bob, "presence")[0].as_ref()).unwrap();
    assert!(matches!(at_once.availability, Availability::Unavailable(_)));
    stage.send(at_alice, OutgoingPresence::Available { name: Some("Alice".into()) }.to_node());
    let then = IncomingPresence::from_node(stage.take(at_bob, "presence")[0].as_ref()).unwrap();
    assert_eq!((then.from, then.availability), (lid, Availability::Available));
    stage.feed(Input::Closed { conn: at_alice });
    let gone = IncomingPresence::from_node(stage.take(at_bob, "presence")[0].as_ref()).unwrap();
    assert!(matches!(gone.availability, Availability::Unavailable(_)));
}

#[test]
fn app_state_versions_grow_one_by_one_and_siblings_are_told() {
    let mut stage = Stage::new();
    let (_, first) = stage.linked(ALICE, 1);
    let (_, second) = stage.linked(ALICE, 2);
    stage.settle(first);
    let names = [CollectionName::CriticalBlock, CollectionName::RegularLow];
    let read = |version| SyncAppState {
        collections: names.iter().cloned().map(|name| CollectionRequest::since(name, version)).collect(),
    };
    let answers = stage.ask(first, &read(0)).unwrap();
    assert_eq!((answers[0].version, answers[0].patches.len()), (Some(1), 1));
    assert_eq!((answers[1].version, answers[1].patches.len()), (Some(0), 0));

    let patch = answers[0].patches[0].clone();
    let push = |version| SyncAppState {
        collections: vec![CollectionRequest::push(CollectionName::RegularLow, version, patch.clone())],
    };
    assert_eq!(stage.ask(first, &push(0)).unwrap()[0].version, Some(1));
    let told = Notification::from_node(stage.take(second, "notification")[0].as_ref()).unwrap();
    assert!(matches!(told.body, NotificationBody::ServerSync(_)));
    let conflict = stage.ask(second, &push(0)).unwrap().remove(0);
    assert!(conflict.is_conflict());
    assert_eq!((conflict.version, conflict.patches.len()), (Some(1), 1));
    let rubbish = SyncAppState {
        collections: vec![CollectionRequest::push(CollectionName::RegularLow, 1, vec![1, 2].into())],
    };
    assert_eq!(stage.ask(first, &rubbish).unwrap()[0].error.as_ref().unwrap().code, IqErrorCode::BadRequest);
}

#[test]
fn linking_and_unlinking_are_announced_to_siblings_and_contacts() {
    let mut stage = Stage::new();
    let (alice, at_alice) = stage.linked(ALICE, 1);
    let (bob, at_bob) = stage.linked(BOB, 2);
    let lid = bob.lid.clone().unwrap();
    stage.send(at_alice, message("K1", &lid.to_bare(), &[&lid]).to_node());
    stage.settle(at_alice);
    stage.settle(at_bob);
    let (alice2, at_alice2) = stage.linked(ALICE, 3);
    let operations = |nodes: Vec<Node>| -> Vec<(DeviceOperation, Jid)> {
        let notices = nodes.iter().map(|node| Notification::from_node(node.as_ref()).unwrap());
        notices
            .filter_map(|notice| match notice.body {
                NotificationBody::Devices(change) => Some((change.operation, change.devices[0].jid.clone())),
                _ => None,
            })
            .collect()
    };
    let both =
        |operation| vec![(operation, alice2.jid.clone().unwrap()), (operation, alice2.lid.clone().unwrap())];
    assert_eq!(operations(stage.take(at_bob, "notification")), both(DeviceOperation::Add));
    assert_eq!(operations(stage.take(at_alice, "notification")), both(DeviceOperation::Add));

    let remove = RemoveCompanion { jid: alice2.jid.clone().unwrap(), reason: RemovalReason::UserInitiated };
    assert!(stage.ask(at_bob, &remove).is_err(), "somebody else's device");
    stage.ask(at_alice, &remove).unwrap();
    assert!(stage.take(at_alice2, "stream:error")[0].as_ref().attr_is("code", "401"));
    assert_eq!(operations(stage.take(at_bob, "notification")), both(DeviceOperation::Remove));
    let query =
        Usync::new("1", Mode::Query, Context::Message).ask(Protocol::Devices).ask(Protocol::Lid).about_all([
            UserQuery::by_jid(alice.jid.clone().unwrap()),
            UserQuery::by_jid(Jid::pn("15557777777")),
        ]);
    let answer = stage.ask(at_bob, &query).unwrap();
    let devices = answer.users[0].devices.as_ref().unwrap().as_ref().unwrap();
    let ids: Vec<_> = devices.devices.iter().map(|device| (device.id, device.key_index)).collect();
    assert_eq!(ids, [(0, None), (1, Some(1))]);
    assert!(answer.users[1].devices.as_ref().unwrap().as_ref().unwrap().devices.is_empty());
}

#[test]
fn what_a_device_may_not_or_cannot_ask_is_refused_and_the_connection_lives_on() {
    let mut stage = Stage::new();
    let (_, at_alice) = stage.linked(ALICE, 1);
    let unknown = Node::build("iq").attr("type", "get").attr("xmlns", "w:nothing").attr("id", "u1");
    stage.send(at_alice, unknown.build());
    let refused = stage.take(at_alice, "iq").remove(0);
    assert!(refused.as_ref().child("error").unwrap().attr_is("code", "501"));
    let broken = Node::build("iq").attr("type", "set").attr("xmlns", "encrypt").attr("id", "u2");
    stage.send(at_alice, broken.child(Node::build("rotate")).build());
    assert!(stage.take(at_alice, "iq")[0].as_ref().child("error").unwrap().attr_is("code", "400"));
    for tag in ["message", "receipt", "ack", "presence", "chatstate", "call", "ib", "anything"] {
        stage.send(at_alice, Node::new(tag));
    }
    stage.ask(at_alice, &SetAbout { text: "about".into() }).unwrap();
    assert_eq!(stage.ask(at_alice, &FetchPrivacy).unwrap().len(), 10);
    assert!(stage.closed.is_empty());
}

#[test]
fn a_phone_encrypts_again_for_a_device_that_could_not_read() {
    let mut stage = Stage::new();
    let (mut alice, at_alice) = stage.linked(ALICE, 1);
    let bob = Number::new(BOB).unwrap();
    stage.call(Call::CreateAccount { number: Some(bob.clone()), name: None }).unwrap();
    stage.call(Call::SendText { from: bob, to: ALICE.into(), text: "hello".into() }).unwrap();
    let lost = IncomingMessage::from_node(stage.take(at_alice, "message")[0].as_ref()).unwrap();
    let retry = RetryRequest::new(lost.id.clone(), 1, lost.t, RegistrationId::new(5));
    stage.send(at_alice, OutgoingReceipt::retry(lost.from.clone(), retry).to_node());
    let again = IncomingMessage::from_node(stage.take(at_alice, "message")[0].as_ref()).unwrap();
    assert_eq!((again.id.clone(), again.encs[0].count), (lost.id, Some(1)));
    let sender = lost.sender_lid.unwrap();
    assert_eq!(alice.open(&sender, &again), companion::text("hello"));
}

#[test]
fn a_companion_asks_its_phone_for_keys_and_gets_those_that_exist() {
    let mut stage = Stage::new();
    let (mut alice, at_alice) = stage.linked(ALICE, 1);
    let phone = alice.lid.clone().unwrap().to_bare();
    let bundle = stage.ask(at_alice, &FetchBundles::of([phone.clone()])).unwrap().remove(0).bundle.unwrap();
    let key_ids = [1, 9].map(|epoch| wa_appstate::KeyId::of_epoch(0, epoch).to_wire()).to_vec();
    let content = ProtocolMessage {
        r#type: Some(Type::AppStateSyncKeyRequest.into()),
        app_state_sync_key_request: Some(Box::new(AppStateSyncKeyRequest { key_ids })),
        ..ProtocolMessage::default()
    };
    let request = Message { protocol_message: Some(Box::new(content)), ..Message::default() };
    let enc = alice.seal(&phone, Some(&bundle), &request);
    let id = MessageId::new("KR").unwrap();
    stage.send(at_alice, OutgoingMessage::peer(id, phone.clone(), None, enc).to_node());
    let answer = IncomingMessage::from_node(stage.take(at_alice, "message")[0].as_ref()).unwrap();
    let content = alice.open(&phone, &answer).protocol_message.unwrap();
    let keys = content.app_state_sync_key_share.unwrap().keys;
    let have: Vec<bool> = keys.iter().map(|key| key.key_data.is_some()).collect();
    assert_eq!(have, [true, false]);
}

#[test]
fn a_world_restored_from_its_records_behaves_like_the_one_that_wrote_them() {
    let mut stage = Stage::new();
    let (bob, at_bob) = stage.linked(BOB, 2);
    let (alice, at_alice) = stage.linked(ALICE, 1);
    stage.feed(Input::Closed { conn: at_bob });
    let lid = bob.lid.clone().unwrap();
    let sent = message("W1", &lid.to_bare(), &[&lid]).to_node();
    stage.send(at_alice, sent.clone());
    stage.feed(Input::Closed { conn: at_alice });

    let records: Vec<_> = stage.journal.clone().into_iter().collect();
    stage.world = World::load(records, 0).unwrap();
    let at_bob = stage.login(&bob);
    let waited = stage.take(at_bob, "message");
    assert_eq!(waited.len(), 1);
    assert_eq!(stage.queued(&bob), 1);
    stage.settle(at_bob);
    stage.send(at_bob, Ack::for_stanza(waited[0].as_ref()).unwrap().to_node());
    assert_eq!(stage.queued(&bob), 0);
    // The repetition of a message that was accepted before the restart is still known.
    let at_alice = stage.login(&alice);
    stage.send(at_alice, sent);
    assert_eq!(stage.take(at_alice, "ack").len(), 1);
    assert!(stage.take(at_bob, "message").is_empty());
}

#[test]
fn the_same_seed_and_the_same_inputs_give_the_same_stanzas() {
    let run = || {
        let mut stage = Stage::new();
        let (bob, _) = stage.linked(BOB, 2);
        let (_, at_alice) = stage.linked(ALICE, 1);
        let lid = bob.lid.clone().unwrap();
        stage.send(at_alice, message("S1", &lid.to_bare(), &[&lid]).to_node());
        (stage.inboxes, stage.journal)
    };
    assert_eq!(run(), run());
}
