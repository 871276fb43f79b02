//! The server as a client meets it: over a socket.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use std::collections::BTreeSet;

use support::companion::{Companion, text};
use support::{RawClient, finish_pairing, login, pair};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use wa_crypto::KeyPair;
use wa_jid::Jid;
use wa_pairing::{Companion as CodeSide, PairingCode};
use wa_server::{Config, Faults, Kick, Number, Server};
use wa_stanza::account::KeepAlive;
use wa_stanza::iq::build_result;
use wa_stanza::login::{Ib, IbItem};
use wa_stanza::message::{IncomingMessage, MessageKind, OutgoingMessage, Target};
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::pairing::{CompanionFinish, CompanionHello, LinkCodeNotice, PairDevice};
use wa_stanza::picture::{FetchPicture, PictureAnswer, PictureSize, RemovePicture, SetPicture};
use wa_stanza::prekeys::{CountPreKeys, FetchBundles, FetchKeyDigest, KeyDigest};
use wa_stanza::receipt::{OutgoingReceipt, ReceiptKind};
use wa_stanza::{Ack, MessageId, ServerAck};

const ALICE: &str = "15550000001";
const BOB: &str = "15550000002";

async fn server() -> Server {
    Server::start(Config::default().seed(7)).await.unwrap()
}

/// Reads up to the end of the backlog and returns what came before it.
async fn backlog(client: &mut RawClient) -> Vec<wa_binary::Node> {
    let mut waited = Vec::new();
    loop {
        let node = client.next().await.unwrap();
        if node.tag() == "ib" {
            let ib = Ib::from_node(node.as_ref()).unwrap();
            if matches!(ib.items[0], IbItem::OfflineDone { .. }) {
                return waited;
            }
        } else {
            waited.push(node);
        }
    }
}

/// Logs in and reads the welcome of the phone, so that what follows is quiet.
async fn welcomed(server: &Server, companion: &mut Companion) -> RawClient {
    let mut client = login(server, companion).await;
    backlog(&mut client).await;
    for _ in 0..5 {
        let message = IncomingMessage::from_node(client.expect("message").await.as_ref()).unwrap();
        companion.open(&message.from, &message);
        let receipt = OutgoingReceipt::new(message.id, message.from, ReceiptKind::Peer);
        client.send(&receipt.to_node()).await;
    }
    client
}

#[tokio::test]
async fn a_companion_pairs_by_qr_code_logs_in_and_is_welcomed_by_its_phone() {
    let server = server().await;
    let mut alice = Companion::new(1);
    pair(&server, ALICE, &mut alice).await;
    assert_eq!(alice.jid, Some(Jid::pn(ALICE).with_device(1)));

    let mut client = login(&server, &mut alice).await;
    assert!(backlog(&mut client).await.is_empty());
    let share = IncomingMessage::from_node(client.expect("message").await.as_ref()).unwrap();
    assert_eq!(share.from, alice.lid.clone().unwrap().with_device(0));
    let content = alice.open(&share.from, &share).protocol_message.unwrap();
    assert_eq!(content.app_state_sync_key_share.unwrap().keys.len(), 1);
    let history = IncomingMessage::from_node(client.expect("message").await.as_ref()).unwrap();
    let content = alice.open(&history.from, &history).protocol_message.unwrap();
    assert_eq!(content.history_sync_notification.unwrap().sync_type, Some(0));

    let account = server.account(Number::new(ALICE).unwrap()).await.unwrap();
    assert!(account.devices[0].welcomed && account.devices[0].online);
    assert_eq!(account.devices[0].pre_keys, 29, "the phone has used one");
    server.shutdown().await;
}

#[tokio::test]
async fn a_companion_pairs_by_a_typed_code_and_a_wrong_code_is_refused() {
    let server = server().await;
    for (seed, wrong) in [(1, false), (2, true)] {
        let mut alice = Companion::new(seed);
        let payload = alice.registration_payload(None);
        let mut client = RawClient::connect(&server, &mut alice, payload).await;
        let offer = PairDevice::from_node(client.expect("iq").await.as_ref()).unwrap();
        client.send(&build_result(&offer.iq, Vec::new())).await;

        let code = PairingCode::from_entropy([0, 1, 2, 3, 4]);
        let side = CodeSide::new(code.clone(), KeyPair::generate(&mut alice.rng));
        let hello = CompanionHello {
            jid: Jid::pn(ALICE),
            push: true,
            wrapped_ephemeral: side.hello(&mut alice.rng),
            noise_key: *alice.noise.public.as_bytes(),
            platform: wa_stanza::pairing::CompanionPlatform::from_wire("1"),
            display: "Chrome (Linux)".into(),
            nonce: Default::default(),
        };
        let reference = client.request(&hello).await;

        let phone = server.phone(Number::new(ALICE).unwrap());
        let typed = if wrong { "11111111".to_owned() } else { code.to_string() };
        let entered = tokio::spawn(async move { phone.enter_code(&typed).await });
        let notice = Notification::from_node(client.expect("notification").await.as_ref()).unwrap();
        let NotificationBody::LinkCode(LinkCodeNotice::PrimaryHello(primary)) = notice.body else {
            panic!("another notification");
        };
        let phone_identity = wa_crypto::PublicKey::from_bytes(primary.identity);
        let identity = alice.identity.clone();
        let finish =
            side.finish(&identity, &phone_identity, &primary.wrapped_ephemeral, &mut alice.rng).unwrap();
        alice.secret = finish.secret;
        let finish = CompanionFinish {
            jid: Jid::pn(ALICE),
            wrapped_bundle: finish.bundle.as_slice().try_into().unwrap(),
            identity: *identity.public.as_bytes(),
            reference,
        };
        if wrong {
            client.send(&wa_stanza::iq::build_iq(&wa_stanza::IqId::new("last").unwrap(), &finish)).await;
            assert!(entered.await.unwrap().is_err());
            while client.next().await.is_some() {}
        } else {
            client.request(&finish).await;
            finish_pairing(&mut client, &mut alice).await;
            assert_eq!(entered.await.unwrap().unwrap().number, ALICE);
            drop(login(&server, &mut alice).await);
        }
    }
}

#[tokio::test]
async fn a_text_reaches_all_devices_with_its_receipts_and_waits_for_those_that_are_away() {
    let server = server().await;
    let (mut alice, mut bob) = (Companion::new(1), Companion::new(2));
    pair(&server, ALICE, &mut alice).await;
    pair(&server, BOB, &mut bob).await;
    let mut at_alice = welcomed(&server, &mut alice).await;
    let mut at_bob = welcomed(&server, &mut bob).await;

    let bob_lid = bob.lid.clone().unwrap();
    let bundles = at_alice.request(&FetchBundles::of([bob_lid.clone(), bob_lid.to_bare()])).await;
    let targets = bundles.into_iter().map(|answer| {
        let bundle = answer.bundle.unwrap();
        Target::new(answer.jid.clone(), alice.seal(&answer.jid, Some(&bundle), &text("hello")))
    });
    let id = MessageId::new("3EB0AA").unwrap();
    let mut message =
        OutgoingMessage::fan_out(id.clone(), bob_lid.to_bare(), MessageKind::Text, targets.collect());
    message.device_identity = Some(alice.device_identity.clone().into());
    at_alice.send(&message.to_node()).await;
    let ack = ServerAck::from_node(at_alice.expect("ack").await.as_ref()).unwrap();
    assert_eq!((ack.id.as_str(), ack.error, ack.phash), ("3EB0AA", None, None));

    let received = IncomingMessage::from_node(at_bob.expect("message").await.as_ref()).unwrap();
    assert_eq!(received.from, alice.lid.clone().unwrap());
    assert_eq!(received.sender_pn, Some(Jid::pn(ALICE)));
    assert_eq!(received.notify.as_deref(), Some("User 0001"));
    assert_eq!(bob.open(&received.from, &received), text("hello"));
    let texts = server.phone(Number::new(BOB).unwrap()).received().await.unwrap();
    assert_eq!(texts[0].text, "hello");

    // The same id again is acknowledged and not delivered twice.
    at_alice.send(&message.to_node()).await;
    at_alice.expect("ack").await;

    // Not acknowledged yet, so it comes again after a reconnection, marked as old.
    drop(at_bob);
    let mut at_bob = login(&server, &mut bob).await;
    let waited = backlog(&mut at_bob).await;
    assert_eq!(waited.len(), 1);
    let again = IncomingMessage::from_node(waited[0].as_ref()).unwrap();
    assert_eq!((again.id, again.offline.as_deref()), (id.clone(), Some("0")));
    let receipt = OutgoingReceipt::new(id, received.from, ReceiptKind::Delivery);
    at_bob.send(&receipt.to_node()).await;
    let told = at_alice.expect("receipt").await;
    assert_eq!(told.as_ref().attr_jid("from").unwrap(), bob.lid);
    drop(at_bob);
    let mut at_bob = login(&server, &mut bob).await;
    assert!(backlog(&mut at_bob).await.is_empty());
}

#[tokio::test]
async fn a_text_of_a_phone_reaches_companions_on_both_sides() {
    let server = server().await;
    let (mut alice, mut bob) = (Companion::new(1), Companion::new(2));
    pair(&server, ALICE, &mut alice).await;
    pair(&server, BOB, &mut bob).await;
    let mut at_alice = welcomed(&server, &mut alice).await;
    let mut at_bob = welcomed(&server, &mut bob).await;
    server.phone(Number::new(ALICE).unwrap()).send_text(BOB, "from the phone").await.unwrap();

    let received = IncomingMessage::from_node(at_bob.expect("message").await.as_ref()).unwrap();
    assert_eq!(received.from, Jid::pn(ALICE));
    let sender = received.sender_lid.clone().unwrap();
    assert_eq!(bob.open(&sender, &received), text("from the phone"));

    let copy = IncomingMessage::from_node(at_alice.expect("message").await.as_ref()).unwrap();
    assert_eq!(copy.recipient, Some(Jid::pn(BOB)));
    let phone = alice.lid.clone().unwrap().with_device(0);
    let sent = alice.open(&phone, &copy).device_sent_message.unwrap();
    assert_eq!(*sent.message.unwrap(), text("from the phone"));
}

#[tokio::test]
async fn one_time_keys_are_given_out_once_and_their_owner_is_told_when_few_are_left() {
    let server = server().await;
    let (mut alice, mut bob) = (Companion::new(1), Companion::new(2));
    pair(&server, ALICE, &mut alice).await;
    pair(&server, BOB, &mut bob).await;
    let mut at_bob = welcomed(&server, &mut bob).await;
    let mut at_alice = welcomed(&server, &mut alice).await;
    let digest = at_bob.request(&FetchKeyDigest).await;
    assert_eq!(digest.pre_keys.len(), 29, "the phone has used one");
    let _ = KeyDigest::preimage(&digest.identity, &digest.signed_pre_key, []);
    let mut seen = BTreeSet::new();
    for _ in 0..25 {
        let answers = at_alice.request(&FetchBundles::of([bob.lid.clone().unwrap()])).await;
        let key = answers[0].bundle.as_ref().unwrap().pre_key.clone().unwrap();
        assert!(seen.insert(key.id));
    }
    let notice = Notification::from_node(at_bob.expect("notification").await.as_ref()).unwrap();
    assert!(matches!(notice.body, NotificationBody::Encrypt(_)));
    at_bob.send(&Ack::for_stanza(notice.to_node().as_ref()).unwrap().to_node()).await;
    assert_eq!(at_bob.request(&CountPreKeys).await, 4);
}

#[tokio::test]
async fn unlinked_kicked_and_replaced_devices_learn_why_their_connection_ends() {
    let server = server().await;
    let mut alice = Companion::new(1);
    pair(&server, ALICE, &mut alice).await;
    let name = alice.jid.clone().unwrap().to_string();
    let mut first = welcomed(&server, &mut alice).await;
    let mut second = login(&server, &mut alice).await;
    let replaced = first.expect("stream:error").await;
    assert!(replaced.as_ref().child("conflict").is_some());

    server.kick(&name, Kick::Code(503)).await.unwrap();
    assert!(second.expect("stream:error").await.as_ref().attr_is("code", "503"));
    let mut third = login(&server, &mut alice).await;
    server.remove_device(&name).await.unwrap();
    assert!(third.expect("stream:error").await.as_ref().attr_is("code", "401"));
    let payload = alice.login_payload();
    let mut fourth = RawClient::connect(&server, &mut alice, payload).await;
    assert!(fourth.expect("failure").await.as_ref().attr_is("reason", "401"));
    assert!(fourth.next().await.is_none());
}

#[tokio::test]
async fn rubbish_ends_its_own_connection_only() {
    let server = server().await;
    let (mut alice, mut bob) = (Companion::new(1), Companion::new(2));
    pair(&server, ALICE, &mut alice).await;
    pair(&server, BOB, &mut bob).await;
    let mut at_alice = login(&server, &mut alice).await;
    let mut at_bob = login(&server, &mut bob).await;
    at_alice.send_rubbish().await;
    let error = at_alice.expect("stream:error").await;
    assert!(error.as_ref().child("xml-not-well-formed").is_some());
    while at_alice.next().await.is_some() {}
    at_bob.request(&KeepAlive).await;
    // Bytes that are not even a handshake.
    for junk in [&b"\x16\x03\x01nonsense"[..], b"GET /ws/chat HTTP/1.1\r\n\r\n", b"\0\0\0\0"] {
        let mut stream = TcpStream::connect(server.addr()).await.unwrap();
        stream.write_all(junk).await.unwrap();
        stream.shutdown().await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    at_bob.request(&KeepAlive).await;
}

#[tokio::test]
async fn a_world_with_a_directory_survives_a_restart() {
    let dir = tempfile::tempdir().unwrap();
    let config = || Config::default().data(dir.path()).seed(3);
    let mut alice = Companion::new(1);
    let root = {
        let server = Server::start(config()).await.unwrap();
        pair(&server, ALICE, &mut alice).await;
        let mut client = login(&server, &mut alice).await;
        client.expect("message").await;
        server.root_key()
        // Dropped without a word, with five messages that were not acknowledged.
    };
    let server = Server::start(config()).await.unwrap();
    assert_eq!(server.root_key(), root);
    let mut client = login(&server, &mut alice).await;
    let waited = backlog(&mut client).await;
    assert_eq!(waited.len(), 5);
    for node in waited {
        let message = IncomingMessage::from_node(node.as_ref()).unwrap();
        assert!(alice.open(&message.from, &message).protocol_message.is_some());
    }
}

#[tokio::test]
async fn faults_happen_only_while_they_are_wanted() {
    let server = server().await;
    let mut alice = Companion::new(1);
    pair(&server, ALICE, &mut alice).await;
    server.set_faults(Faults::none().cut_after(2)).await.unwrap();
    let payload = alice.login_payload();
    let mut client = RawClient::connect(&server, &mut alice, payload).await;
    client.expect("success").await;
    client.request(&KeepAlive).await;
    client.request(&KeepAlive).await;
    client.send(&wa_stanza::iq::build_iq(&wa_stanza::IqId::new("x").unwrap(), &KeepAlive)).await;
    while client.next().await.is_some() {}
    server.set_faults(Faults::none()).await.unwrap();
    let mut client = login(&server, &mut alice).await;
    client.request(&KeepAlive).await;
}

#[tokio::test]
async fn administrators_call_over_http_on_the_same_port() {
    let server = server().await;
    assert_eq!(http(&server, "GET /health", "").await, (200, "ok".to_owned()));
    assert_eq!(http(&server, "GET /admin/root-key", "").await.1, server.root_key_hex());
    assert!(http(&server, "GET /admin/ca.pem", "").await.1.contains("BEGIN CERTIFICATE"));
    let (status, body) = http(&server, "POST /admin/accounts", r#"{"name":"Alice"}"#).await;
    assert!(status == 200 && body.contains("\"name\":\"Alice\""), "{body}");
    assert_eq!(http(&server, "POST /admin/phone/scan-qr", "nonsense").await.0, 400);
    let unknown = Companion::new(9).qr_text("unknown");
    assert_eq!(http(&server, "POST /admin/phone/scan-qr", &unknown).await.0, 404);
    assert_eq!(http(&server, "POST /admin/faults", r#"{"drop_acks_percent":5}"#).await.0, 204);
    assert_eq!(server.faults().await.unwrap().drop_acks_percent, 5);
    assert_eq!(http(&server, "GET /admin/log?since=0", "").await.0, 200);
    assert_eq!(http(&server, "POST /admin/reset", "").await.0, 204);
    assert!(server.accounts().await.unwrap().is_empty());
    assert_eq!(http(&server, "GET /nowhere", "").await.0, 404);
}

async fn http(server: &Server, call: &str, body: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    let length = body.len();
    let request =
        format!("{call} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
    (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
}

/// A JPEG of one dot, as far as its headers.
const DOT: &[u8] = b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x01\x00\x01\x01\x01\x11\x00\xff\xd9";

#[tokio::test]
async fn a_picture_is_answered_in_the_forms_that_clients_rely_on() {
    let server = server().await;
    let (mut alice, mut bob) = (Companion::new(1), Companion::new(2));
    pair(&server, ALICE, &mut alice).await;
    pair(&server, BOB, &mut bob).await;
    let mut at_alice = login(&server, &mut alice).await;
    let mut at_bob = login(&server, &mut bob).await;
    let id = at_alice.request(&SetPicture { group: None, jpeg: DOT.into() }).await;
    let of_alice = |token: Option<&'static [u8]>| FetchPicture {
        of: Jid::pn(ALICE),
        size: PictureSize::Full,
        known: None,
        token: token.map(Into::into),
    };
    let PictureAnswer::Found(found) = at_bob.request(&of_alice(None)).await else { panic!("a picture") };
    assert_eq!((&found.id, &found.size), (&id, &PictureSize::Full));
    let path = found.direct_path.unwrap();
    assert!(path.starts_with('/') && path.contains('?'), "clients append to it: {path}");
    assert_eq!(*found.url, format!("https://{}{path}", server.addr()));

    // One client puts the token beside the picture and not into it.
    let token = wa_binary::Node::build("tctoken").bytes(&b"token"[..]).build();
    let picture = wa_binary::Node::build("picture").attr("type", "preview").attr("query", "url");
    let beside = wa_binary::Node::build("iq")
        .attr("to", Jid::SERVER)
        .attr("target", Jid::pn(ALICE))
        .attr("type", "get")
        .attr("xmlns", "w:profile:picture")
        .attr("id", "beside")
        .child(picture)
        .child(token)
        .build();
    at_bob.send(&beside).await;
    let answer = at_bob.expect("iq").await;
    assert!(answer.as_ref().attr_is("type", "result"), "{answer:?}");

    // A token for oneself gets no answer at all: the next one is that to the next question.
    at_alice
        .send(&wa_stanza::iq::build_iq(&wa_stanza::IqId::new("own").unwrap(), &of_alice(Some(b"token"))))
        .await;
    at_alice.request(&RemovePicture { group: None }).await;
    let log = server.log(0).await.unwrap();
    assert!(log.iter().all(|entry| !entry.stanza.starts_with("<iq")
        || entry.direction == wa_server::Direction::In
        || !entry.stanza.contains(r#"id="own""#)));
}
