//! One message to a group of 1,024 devices, from the command to the server's ack: when everybody has the
//! key, and when nothing is known but the group's address.

#![expect(clippy::unwrap_used, reason = "a bench may stop at the first surprise")]

use std::hint::black_box;

use bytes::Bytes;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use tokio::runtime::Runtime;
use wa_binary::Node;
use wa_core::{
    CallId, CloseReason, Command, Event, Input, Me, Now, Outcome, PairingStep, Send, Session, SessionConfig,
};
use wa_crypto::{KeyPair, PublicKey};
use wa_jid::Jid;
use wa_noise::ServerIdentity;
use wa_pairing::{DeviceDetails, QrText, endorse};
use wa_stanza::account::SetActivity;
use wa_stanza::group::{FetchGroup, GroupInfo, GroupLookup, GroupParticipant, GroupPerson, GroupRole};
use wa_stanza::iq::{build_reply, build_result};
use wa_stanza::login::Success;
use wa_stanza::message::AddressingMode;
use wa_stanza::pairing::{PairDevice, PairSuccess};
use wa_stanza::prekeys::{BundleAnswer, CountPreKeys, FetchBundles, PreKey, PreKeyBundle, SignedPreKey};
use wa_stanza::{AckClass, IqId, KeyId, MessageId, RegistrationId, Serve, ServerAck, UnixSeconds};
use wa_store::{AccountId, DynStore, MemoryStore, OwnerId, Store as _};
use wa_usync::{Answer, DeviceAnswer, ListedDevice, UserAnswer, Usync};

const MEMBERS: u64 = 1024;

fn chat() -> Jid {
    Jid::group("120363000000000001")
}

fn me() -> Me {
    Me { pn: Jid::pn("15550100001").with_device(1), lid: Jid::lid("100000000000001").with_device(1) }
}

fn member(number: u64) -> (Jid, Jid) {
    (Jid::lid((200_000_000_000_000 + number).to_string()), Jid::pn((15_550_200_000 + number).to_string()))
}

/// What the server knows: a group of people with one device each, and their keys.
struct Server {
    group: GroupInfo,
    bundle: PreKeyBundle,
}

impl Server {
    fn new() -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let people = (0..MEMBERS).map(member).chain([(me().lid.to_bare(), me().pn.to_bare())]);
        let mut group = GroupInfo::new(chat(), AddressingMode::Lid);
        group.participants = people
            .map(|(lid, pn)| GroupParticipant::new(GroupPerson::both(lid, pn), GroupRole::Member))
            .collect();
        // That they all have the same keys makes no difference to the work.
        let (identity, signed, one_time) =
            (KeyPair::generate(&mut rng), KeyPair::generate(&mut rng), KeyPair::generate(&mut rng));
        let id = KeyId::new(1).unwrap();
        let bundle = PreKeyBundle {
            registration: RegistrationId::new(7),
            identity: *identity.public.as_bytes(),
            signed_pre_key: SignedPreKey {
                id,
                public: *signed.public.as_bytes(),
                signature: *identity.private.sign(&signed.public.to_serialized(), &mut rng).as_bytes(),
            },
            pre_key: Some(PreKey { id, public: *one_time.public.as_bytes() }),
            device_identity: None,
        };
        Self { group, bundle }
    }

    /// The answer to what a client sent, if it is a question.
    fn answer(&self, node: &Node) -> Option<Node> {
        let read = node.as_ref();
        if node.tag() == "message" {
            let id = MessageId::new(&read.attr_text("id")?)?;
            let ack = ServerAck::new(AckClass::Message, (&id).into(), chat());
            return Some(ack.to_node());
        }
        if node.tag() != "iq" {
            return None;
        }
        let id = IqId::new(&read.attr_text("id")?)?;
        if let (true, Ok(query)) = (read.attr_is("xmlns", "usync"), Usync::read(read)) {
            let mut answer = Answer::to(&query);
            answer.users = query.users.iter().filter_map(|user| devices_of(user.jid.as_ref()?)).collect();
            return Some(build_reply::<Usync>(&id, &Jid::SERVER, Ok(&answer)));
        }
        if let (true, Ok(fetch)) = (read.attr_is("xmlns", "encrypt"), FetchBundles::read(read)) {
            let answers: Vec<BundleAnswer> = fetch
                .devices
                .iter()
                .map(|it| BundleAnswer { jid: it.jid.clone(), t: None, bundle: Ok(self.bundle.clone()) })
                .collect();
            return Some(build_reply::<FetchBundles>(&id, &Jid::SERVER, Ok(&answers)));
        }
        if read.attr_is("xmlns", "w:g2") {
            let found = GroupLookup::Found(Box::new(self.group.clone()));
            return Some(build_reply::<FetchGroup>(&id, &chat(), Ok(&found)));
        }
        if CountPreKeys::read(read).is_ok() {
            return Some(build_reply::<CountPreKeys>(&id, &Jid::SERVER, Ok(&500)));
        }
        if SetActivity::read(read).is_ok() {
            return Some(build_reply::<SetActivity>(&id, &Jid::SERVER, Ok(&())));
        }
        Some(build_result(&id, Vec::new()))
    }
}

fn devices_of(user: &Jid) -> Option<UserAnswer> {
    let own = me().is_own(user);
    let number = user.user().parse::<u64>().ok()?;
    let (lid, pn) = if own {
        (me().lid.to_bare(), me().pn.to_bare())
    } else {
        member(number.checked_sub(200_000_000_000_000)?)
    };
    let mut answer = UserAnswer::new(user.to_bare());
    answer.pn_jid = Some(pn);
    answer.lid = Some(Ok(Some(lid)));
    let device = ListedDevice { id: u16::from(own), key_index: own.then_some(1), is_hosted: false };
    answer.devices = Some(Ok(DeviceAnswer { hash: None, devices: vec![device], key_index_list: None }));
    Some(answer)
}

/// A linked account with its store.
struct Account {
    session: Session,
    store: DynStore,
    id: AccountId,
    rng: ChaCha20Rng,
    calls: u64,
}

impl Account {
    /// A new account in memory, linked and online.
    async fn new(server: &Server) -> Self {
        let store = DynStore::new(MemoryStore::new());
        let id = AccountId::new("bench").unwrap();
        let fence = store.open(&id, &OwnerId::new("bench").unwrap()).await.unwrap();
        let mut rng = ChaCha20Rng::seed_from_u64(2);
        let records = store.load(&id, Session::keys_to_open()).await.unwrap();
        let config = SessionConfig { cached_records: 16_384, ..SessionConfig::default() };
        let (session, batch) = Session::open(config, fence, &records, Vec::new(), &mut rng).unwrap();
        store.commit(&id, batch).await.unwrap();
        let mut account = Self { session, store, id, rng, calls: 0 };
        account.link().await;
        account.log_in(server).await;
        account
    }

    async fn link(&mut self) {
        self.take(&Input::Online(identity())).await;
        let refs = vec![Bytes::from_static(b"2@ref")];
        let offer = PairDevice { iq: IqId::new("offer").unwrap(), refs }.to_node();
        self.take(&Input::Stanza(offer.as_ref())).await;
        let mut shown = None;
        while let Some(batch) = self.session.poll_event() {
            for event in batch.events {
                if let Event::Pairing(PairingStep::Qr { text, .. }) = event {
                    shown = Some(text);
                }
            }
        }
        let scanned: QrText = shown.unwrap().parse().unwrap();
        let phone = KeyPair::generate(&mut self.rng);
        let details = DeviceDetails { raw_id: 1, timestamp: 1_700_000_000, key_index: 1 };
        let vouched = endorse(&details, &phone, scanned.identity(), scanned.secret(), &mut self.rng);
        let iq = IqId::new("success").unwrap();
        let success = PairSuccess::new(iq, vouched, me().pn, Some(me().lid)).to_node();
        self.take(&Input::Stanza(success.as_ref())).await;
        self.take(&Input::Offline(CloseReason::Restart)).await;
        while self.session.poll_transmit().is_some() {}
    }

    async fn log_in(&mut self, server: &Server) {
        self.take(&Input::Online(identity())).await;
        let success = Success::new(UnixSeconds::new(1_700_000_000), Some(me().lid)).to_node();
        self.take(&Input::Stanza(success.as_ref())).await;
        self.run(server).await;
    }

    async fn take(&mut self, input: &Input<'_>) {
        let now = Now::from_unix_millis(1_700_000_000_000);
        let mut txn = self.session.begin(&mut self.rng);
        while let Outcome::Need(keys) = self.session.handle(now, input, &mut txn).unwrap() {
            txn.supply(self.store.load(&self.id, keys).await.unwrap());
        }
        let (batch, staged) = txn.finish();
        if !batch.is_empty() {
            self.store.commit(&self.id, batch).await.unwrap();
        }
        self.session.committed(staged);
    }

    /// Hands over a text for the group.
    async fn send(&mut self) {
        self.calls += 1;
        // A `Message` whose first field is the text.
        let content = Bytes::from_static(b"\x0a\x05hello");
        let command = Command::Send(Send { chat: chat(), id: None, content });
        self.take(&Input::Command(CallId(self.calls), &command)).await;
    }

    /// Answers everything that is asked. Gives the messages that went out.
    async fn run(&mut self, server: &Server) -> Vec<Node> {
        let mut messages = Vec::new();
        while let Some(node) = self.session.poll_transmit() {
            if let Some(answer) = server.answer(&node) {
                self.take(&Input::Stanza(answer.as_ref())).await;
            }
            if node.tag() == "message" {
                messages.push(node);
            }
        }
        while self.session.poll_event().is_some() || self.session.poll_reply().is_some() {}
        messages
    }
}

fn identity() -> ServerIdentity {
    ServerIdentity { key: PublicKey::from_bytes([9; 32]), not_before: 0, not_after: u64::MAX }
}

fn keyed(messages: &[Node]) -> usize {
    let participants = messages.iter().filter_map(|message| message.as_ref().child("participants"));
    participants.map(|list| list.children().count()).sum()
}

fn group(criterion: &mut Criterion) {
    let runtime: Runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let server = Server::new();
    let everybody = usize::try_from(MEMBERS).unwrap();
    let mut benches = criterion.benchmark_group("group/1024 devices");
    benches.throughput(Throughput::Elements(MEMBERS));

    let mut account = runtime.block_on(async {
        let mut account = Account::new(&server).await;
        account.send().await;
        assert_eq!(keyed(&account.run(&server).await), everybody);
        account.send().await;
        assert_eq!(keyed(&account.run(&server).await), 0);
        account
    });
    benches.bench_function("warm", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                account.send().await;
                black_box(account.run(&server).await)
            })
        });
    });

    benches.sample_size(10);
    benches.bench_function("cold", |bencher| {
        bencher.iter_batched(
            || runtime.block_on(Account::new(&server)),
            |mut account| {
                runtime.block_on(async {
                    account.send().await;
                    let messages = account.run(&server).await;
                    assert_eq!(keyed(&messages), everybody);
                    messages
                })
            },
            BatchSize::PerIteration,
        );
    });
    benches.finish();
}

criterion_group!(benches, group);
criterion_main!(benches);
