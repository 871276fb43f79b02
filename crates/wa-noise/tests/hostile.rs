//! Peers that break the protocol: every step refuses with an error that says so.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
#![expect(dead_code, reason = "every test file uses its part of the support module")]

mod support;

use bytes::Bytes;
use proptest::prelude::*;
use support::{NOW, World, only_frame};
use wa_noise::{
    ClientHandshake, Fault, NoiseError, Pattern, ServerHandshake, ServerIdentity, ServerProgress,
};
use wa_proto::noise::HandshakeMessage;
use wa_proto::noise::handshake_message::{ClientFinish, ClientHello, ServerHello};
use wa_proto::prost::Message as _;

fn hello(hello: ClientHello) -> Vec<u8> {
    HandshakeMessage { client_hello: Some(hello), ..Default::default() }.encode_to_vec()
}

fn key(byte: u8, length: usize) -> Option<Bytes> {
    Some(vec![byte; length].into())
}

fn refuse_hello(frame: &[u8]) -> NoiseError {
    let mut world = World::new(1);
    let server = ServerHandshake::new(world.server.clone(), wa_noise::INTRO);
    let error = server.read_client_hello(frame, &mut world.rng).unwrap_err();
    assert_eq!(error.fault(), Fault::Peer);
    error
}

#[test]
fn a_server_refuses_malformed_hellos() {
    assert_eq!(refuse_hello(b""), NoiseError::UnexpectedMessage);
    assert!(matches!(refuse_hello(&[0xff; 9]), NoiseError::Message(_)));
    let finish = HandshakeMessage { client_finish: Some(ClientFinish::default()), ..Default::default() };
    assert_eq!(refuse_hello(&finish.encode_to_vec()), NoiseError::UnexpectedMessage);
    assert_eq!(refuse_hello(&hello(ClientHello::default())), NoiseError::MissingField("ephemeral"));
    for length in [0, 31, 33] {
        let short = ClientHello { ephemeral: key(9, length), ..Default::default() };
        assert_eq!(refuse_hello(&hello(short)), NoiseError::KeyLength("ephemeral"));
    }
    let zero = ClientHello { ephemeral: key(0, 32), ..Default::default() };
    assert_eq!(refuse_hello(&hello(zero)), NoiseError::WeakKey);
    let half = ClientHello { ephemeral: key(9, 32), r#static: key(9, 48), ..Default::default() };
    assert_eq!(refuse_hello(&hello(half)), NoiseError::MissingField("payload"));
}

#[test]
fn a_resumption_that_does_not_open_falls_back() {
    let mut world = World::new(2);
    for length in [0, 15, 48] {
        let hello = hello(ClientHello {
            ephemeral: key(9, 32),
            r#static: key(9, length),
            payload: key(9, length),
            ..Default::default()
        });
        let ServerProgress::AwaitFinish { handshake, .. } = world.hello(&hello) else { panic!() };
        assert_eq!(handshake.pattern(), Pattern::XxFallback);
    }
}

#[test]
fn a_server_refuses_malformed_finishes() {
    let refuse = |finish: Option<ClientFinish>| {
        let mut world = World::new(3);
        let (_, first) = ClientHandshake::start(world.client(), NOW, &mut world.rng).unwrap();
        let ServerProgress::AwaitFinish { handshake, .. } = world.hello(&only_frame(&first, 4)) else {
            panic!()
        };
        let message = HandshakeMessage { client_finish: finish, ..Default::default() };
        handshake.read_client_finish(&message.encode_to_vec()).unwrap_err()
    };
    assert_eq!(refuse(None), NoiseError::UnexpectedMessage);
    assert_eq!(refuse(Some(ClientFinish::default())), NoiseError::MissingField("static"));
    let junk = ClientFinish { r#static: key(9, 48), payload: key(9, 48), ..Default::default() };
    assert_eq!(refuse(Some(junk)), NoiseError::Unauthentic);
}

#[test]
fn a_client_refuses_a_weak_server_key() {
    let mut world = World::new(4);
    let (client, _) = ClientHandshake::start(world.client(), NOW, &mut world.rng).unwrap();
    let hello = ServerHello {
        ephemeral: key(0, 32),
        r#static: key(9, 48),
        payload: key(9, 48),
        ..Default::default()
    };
    let message = HandshakeMessage { server_hello: Some(hello), ..Default::default() };
    assert_eq!(client.read_server_hello(&message.encode_to_vec(), NOW).unwrap_err(), NoiseError::WeakKey);
}

#[test]
fn a_client_refuses_a_weak_cached_key() {
    let mut world = World::new(5);
    let mut config = world.client();
    let key = wa_crypto::PublicKey::from_bytes([0; 32]);
    config.resume = Some(ServerIdentity { key, not_before: 0, not_after: u64::MAX });
    let error = ClientHandshake::start(config, NOW, &mut world.rng).unwrap_err();
    assert_eq!(error, NoiseError::WeakKey);
}

#[test]
fn a_resuming_client_wants_proof_of_the_cached_key() {
    let mut world = World::new(6);
    let mut config = world.client();
    let key_pair = world.server.static_keys.public;
    config.resume = Some(ServerIdentity { key: key_pair, not_before: 0, not_after: NOW + 1 });
    let (client, _) = ClientHandshake::start(config, NOW, &mut world.rng).unwrap();
    let hello = ServerHello { ephemeral: key(9, 32), payload: key(9, 48), ..Default::default() };
    let message = HandshakeMessage { server_hello: Some(hello), ..Default::default() };
    assert_eq!(client.read_server_hello(&message.encode_to_vec(), NOW).unwrap_err(), NoiseError::Unauthentic);
}

#[test]
fn secrets_do_not_print() {
    let mut world = World::new(7);
    let mut config = world.client();
    config.payload = b"PAYLOAD".to_vec();
    assert!(!format!("{config:?}").contains("PAYLOAD"));
    let (client, first) = ClientHandshake::start(config, NOW, &mut world.rng).unwrap();
    assert_eq!(format!("{client:?}"), "ClientHandshake { resuming: false, .. }");
    let progress = world.hello(&only_frame(&first, 4));
    let ServerProgress::AwaitFinish { send, handshake } = progress else { panic!() };
    let client = client.read_server_hello(&only_frame(&send, 0), NOW).unwrap();
    let server = handshake.read_client_finish(&only_frame(&client.send, 0)).unwrap();
    assert!(!format!("{server:?}").contains("80, 65, 89"));
    assert_eq!(format!("{:?}", server.transport), "Transport { sent: Some(0), received: Some(0) }");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn foreign_bytes_never_panic(junk: Vec<u8>, at: prop::sample::Index, bit in 0_u8..8) {
        let mut world = World::new(8);
        let server = ServerHandshake::new(world.server.clone(), wa_noise::INTRO);
        prop_assert!(server.read_client_hello(&junk, &mut world.rng).is_err());
        let (client, first) = ClientHandshake::start(world.client(), NOW, &mut world.rng).unwrap();
        let ServerProgress::AwaitFinish { send, .. } = world.hello(&only_frame(&first, 4)) else { panic!() };
        let mut changed = only_frame(&send, 0);
        let at = at.index(changed.len());
        changed[at] ^= 1 << bit;
        prop_assert!(client.read_server_hello(&changed, NOW).is_err());
        let (client, _) = ClientHandshake::start(world.client(), NOW, &mut world.rng).unwrap();
        prop_assert!(client.read_server_hello(&junk, NOW).is_err());
    }
}
