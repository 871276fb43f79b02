//! Handshakes between both roles of this crate, byte for byte where other programs recorded them.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use support::{NOW, World, bytes, established, hex, keys, only_frame, recorded, unhex};
use wa_crypto::{KeyPair, PublicKey, sha256};
use wa_noise::{
    CertificateError, ClientConfig, ClientEstablished, ClientHandshake, Fault, IntroDecoder, NoiseError,
    Pattern, Resumption, ServerConfig, ServerEstablished, ServerHandshake, ServerIdentity, ServerProgress,
    SymmetricState, TrustPolicy,
};

/// Runs a handshake to its end and checks that both sides agree about it.
fn run(world: &mut World, config: ClientConfig) -> (ClientEstablished, ServerEstablished) {
    let (client, first) = ClientHandshake::start(config, NOW, &mut world.rng).unwrap();
    let hello = only_frame(&first, 4);
    let (client, mut server) = match world.hello(&hello) {
        ServerProgress::AwaitFinish { send, handshake } => {
            let client = client.read_server_hello(&only_frame(&send, 0), NOW).unwrap();
            let server = handshake.read_client_finish(&only_frame(&client.send, 0)).unwrap();
            (client, server)
        }
        progress => {
            let server = established(progress);
            let client = client.read_server_hello(&only_frame(&server.send, 0), NOW).unwrap();
            (client, server)
        }
    };
    let mut client = client;
    assert_eq!(client.pattern, server.pattern);
    assert_eq!(client.server.key, world.server.static_keys.public);
    assert_eq!(server.client_key, world.client_keys.public);
    assert_eq!(server.payload, b"client payload");
    for text in [b"one".as_slice(), b"", b"three"] {
        let (mut up, mut down) = (Vec::new(), Vec::new());
        client.transport.seal(text, &mut up).unwrap();
        server.transport.seal(text, &mut down).unwrap();
        assert_ne!(up, down);
        assert_eq!(server.transport.open(&mut only_frame(&up, 0)).unwrap(), text);
        assert_eq!(client.transport.open(&mut only_frame(&down, 0)).unwrap(), text);
    }
    (client, server)
}

#[test]
fn a_first_connection_runs_xx() {
    let mut world = World::new(1);
    let config = world.client();
    let (client, _) = run(&mut world, config);
    assert_eq!(client.pattern, Pattern::Xx);
    assert_eq!((client.server.not_before, client.server.not_after), (NOW - 10, NOW + 10));
}

#[test]
fn a_known_server_is_resumed_in_two_messages() {
    let mut world = World::new(2);
    let mut config = world.client();
    let (first, _) = run(&mut world, world_client(&config));
    config.resume = Some(first.server);
    let (client, server) = run(&mut world, config);
    assert_eq!((client.pattern, server.pattern), (Pattern::Ik, Pattern::Ik));
    assert!(client.send.is_empty());
    assert_eq!(client.server, first.server);
}

#[test]
fn a_changed_server_key_falls_back() {
    let mut world = World::new(3);
    let mut config = world.client();
    let stale = KeyPair::generate(&mut world.rng).public;
    config.resume = Some(ServerIdentity { key: stale, not_before: 0, not_after: NOW + 1 });
    let (client, _) = run(&mut world, config);
    assert_eq!(client.pattern, Pattern::XxFallback);
}

#[test]
fn a_server_may_refuse_to_resume() {
    let mut world = World::new(4);
    world.server.resumption = Resumption::Refuse;
    let mut config = world.client();
    let key = world.server.static_keys.public;
    config.resume = Some(ServerIdentity { key, not_before: 0, not_after: NOW + 1 });
    assert_eq!(run(&mut world, config).0.pattern, Pattern::XxFallback);
}

#[test]
fn an_identity_that_is_not_valid_now_is_not_resumed() {
    let mut world = World::new(5);
    let key = world.server.static_keys.public;
    for (not_before, not_after) in [(0, NOW), (NOW + 1, NOW + 2)] {
        let mut config = world.client();
        config.resume = Some(ServerIdentity { key, not_before, not_after });
        assert_eq!(run(&mut world, config).0.pattern, Pattern::Xx);
    }
}

#[test]
fn a_fallback_checks_the_certificates_again() {
    let mut world = World::new(6);
    let mut config = world.client();
    let stale = KeyPair::generate(&mut world.rng).public;
    config.resume = Some(ServerIdentity { key: stale, not_before: 0, not_after: NOW + 1 });
    config.trust = TrustPolicy::default();
    let (client, first) = ClientHandshake::start(config, NOW, &mut world.rng).unwrap();
    assert!(client.is_resuming());
    let ServerProgress::AwaitFinish { send, .. } = world.hello(&only_frame(&first, 4)) else { panic!() };
    let error = client.read_server_hello(&only_frame(&send, 0), NOW).unwrap_err();
    assert_eq!(error, NoiseError::Certificate(CertificateError::Untrusted));
    assert_eq!(error.fault(), Fault::Peer);
}

#[test]
fn recorded_handshakes_come_out_byte_for_byte() {
    for case in recorded("handshake") {
        let (client, first) = start_recorded(&case);
        assert_eq!(hex(&first), case["frame1"].as_str().unwrap());
        let mut client = client
            .read_server_hello(&bytes(&case, "message2"), case["certificate_now"].as_u64().unwrap())
            .unwrap();
        assert_eq!(hex(&client.send), case["frame3"].as_str().unwrap());

        let mut input = first.as_slice();
        let intro = IntroDecoder::new().read(&mut input).unwrap().unwrap();
        assert_eq!(intro.routing_info, case["routing_info"].as_str().map(unhex));
        let config = ServerConfig::new(keys(&case["server"]["static"]), bytes(&case, "certificate_chain"));
        let progress = ServerHandshake::new(config, intro.prologue)
            .read_client_hello_with(&only_frame(input, 0), keys(&case["server"]["ephemeral"]))
            .unwrap();
        let ServerProgress::AwaitFinish { send, handshake } = progress else { panic!() };
        assert_eq!(hex(&send), case["frame2"].as_str().unwrap());
        let mut server = handshake.read_client_finish(&bytes(&case, "message3")).unwrap();
        assert_eq!(server.client_key, keys(&case["client"]["static"]).public);
        assert_eq!(server.payload, bytes(&case, "client_payload"));

        for frame in case["client_frames"].as_array().unwrap() {
            let (mut sealed, plaintext) = (Vec::new(), bytes(frame, "plaintext"));
            client.transport.seal(&plaintext, &mut sealed).unwrap();
            assert_eq!(sealed, bytes(frame, "frame"));
            assert_eq!(server.transport.open(&mut only_frame(&sealed, 0)).unwrap(), plaintext);
        }
        for frame in case["server_frames"].as_array().unwrap() {
            let (mut sealed, plaintext) = (Vec::new(), bytes(frame, "plaintext"));
            server.transport.seal(&plaintext, &mut sealed).unwrap();
            assert_eq!(sealed, bytes(frame, "frame"));
            assert_eq!(client.transport.open(&mut only_frame(&sealed, 0)).unwrap(), plaintext);
        }
    }
}

#[test]
fn recorded_transcripts_agree_after_every_step() {
    for case in recorded("handshake") {
        let (ce, cs) = (keys(&case["client"]["ephemeral"]), keys(&case["client"]["static"]));
        let (se, ss) = (keys(&case["server"]["ephemeral"]), keys(&case["server"]["static"]));
        let steps = case["steps"].as_array().unwrap();
        assert_eq!(hex(&Pattern::Xx.initial_hash()), steps[0]["h"].as_str().unwrap());
        let mut at = 0;
        let mut check = |state: &SymmetricState| {
            at += 1;
            let step = &steps[at];
            assert_eq!(hex(state.hash()), step["h"].as_str().unwrap(), "{}", step["step"]);
            assert_eq!(hex(state.expose_chaining_key()), step["ck"].as_str().unwrap(), "{}", step["step"]);
            assert_eq!(state.expose_key().map(|key| hex(key)).as_deref(), step["k"].as_str());
            assert_eq!(state.counter().map(u64::from), step["n"].as_u64());
        };
        let mut state = SymmetricState::new(Pattern::Xx, &bytes(&case, "header"));
        check(&state);
        state.mix_hash(ce.public.as_bytes());
        check(&state);
        state.mix_hash(se.public.as_bytes());
        check(&state);
        state.mix_key(&se.private.agree(&ce.public).unwrap());
        check(&state);
        state.seal(ss.public.as_bytes()).unwrap();
        check(&state);
        state.mix_key(&ss.private.agree(&ce.public).unwrap());
        check(&state);
        state.seal(&bytes(&case, "certificate_chain")).unwrap();
        check(&state);
        state.seal(cs.public.as_bytes()).unwrap();
        check(&state);
        state.mix_key(&se.private.agree(&cs.public).unwrap());
        check(&state);
        state.seal(&bytes(&case, "client_payload")).unwrap();
        check(&state);
        assert_eq!(at + 1, steps.len());
        let keys = state.split();
        assert_eq!(hex(&*keys.client_to_server), case["transport"]["client_to_server_key"].as_str().unwrap());
        assert_eq!(hex(&*keys.server_to_client), case["transport"]["server_to_client_key"].as_str().unwrap());
    }
}

#[test]
fn recorded_handshakes_that_were_tampered_with_fail() {
    let handshakes = recorded("handshake");
    for case in recorded("tampered_handshake") {
        let original = handshakes.iter().find(|original| original["name"] == case["of"]).unwrap();
        let (client, _) = start_recorded(original);
        let now = original["certificate_now"].as_u64().unwrap();
        assert!(client.read_server_hello(&bytes(&case, "message2"), now).is_err(), "{}", case["name"]);
    }
}

fn start_recorded(case: &serde_json::Value) -> (ClientHandshake, Vec<u8>) {
    let mut config = ClientConfig::new(keys(&case["client"]["static"]), bytes(case, "client_payload"));
    config.routing_info = case["routing_info"].as_str().map(unhex);
    config.trust.roots = vec![PublicKey::from_slice(&bytes(&case["root"], "public")).unwrap()];
    let now = case["certificate_now"].as_u64().unwrap();
    ClientHandshake::start_with(config, now, keys(&case["client"]["ephemeral"])).unwrap()
}

fn world_client(config: &ClientConfig) -> ClientConfig {
    let mut copy = ClientConfig::new(config.static_keys.clone(), config.payload.clone());
    copy.trust = config.trust.clone();
    copy
}

/// The transcript whose private keys are 32 equal bytes: `11` client ephemeral, `22` client static, `33`
/// server ephemeral, `44` server static. The values for XX come from Baileys 7.0.0-rc14.
#[test]
fn the_transcript_of_the_protocol_page_comes_out() {
    let [ce, cs, se, ss, inner] =
        [0x11, 0x22, 0x33, 0x44, 0x55].map(|byte| KeyPair::from_private_bytes([byte; 32]));
    assert_eq!(hex(ss.public.as_bytes()), "ff2ee45601ec1b67310c7790404585ae697331eee1c1f8cf2419731c1fff3e6b");
    let mut state = SymmetricState::new(Pattern::Xx, &wa_noise::INTRO);
    assert_eq!(hex(state.hash()), "ffff0c9267310966f1311170c04b38c79504285bf5edf763e5c946492a50a755");
    state.mix_hash(ce.public.as_bytes());
    assert_eq!(hex(state.hash()), "6c9ea30317f933b43ebefedd04d07fa1428b9530c67179ef1189ce3a91089bae");
    state.mix_hash(se.public.as_bytes());
    state.mix_key(&se.private.agree(&ce.public).unwrap());
    assert_eq!(
        hex(state.expose_chaining_key()),
        "75255525cb2271af63579e9ad8df40b244dd97349e0d87536a7ac429e72987a3"
    );
    assert_eq!(
        hex(state.expose_key().unwrap()),
        "391d80f93aae00271f1bbc372936ce96d4d0158bf814f1736afd7e28b45ee153"
    );
    assert_eq!(
        hex(&state.seal(ss.public.as_bytes()).unwrap()),
        "76c390387466635d58f0323bdcbe69099601a1a274074852c87a5a56adbc2200326ad89abf7d0428235760e33dfb7358"
    );
    state.mix_key(&ss.private.agree(&ce.public).unwrap());
    let chain = page_chain(&ss.public, &inner.public);
    assert_eq!(hex(&sha256(&chain)), "975d1a3d2ccc6655b1c050b262ad1602698d8a13b6a6d9c94af65f98671af40b");
    assert_eq!(
        hex(&sha256(&state.seal(&chain).unwrap())),
        "f9db3ea51b4e92932e86d5f88d6d3392105aa7756cc57e254f219fa92c8dbb1e"
    );
    assert_eq!(
        hex(&state.seal(cs.public.as_bytes()).unwrap()),
        "b9cb19690dfcfb9a42e033388870388167c822982ffe1d4ef4c15a4d3e5d9d414dc43aa3f2f41221fcfe2deb1f82ca8d"
    );
    state.mix_key(&se.private.agree(&cs.public).unwrap());
    assert_eq!(hex(&state.seal(b"hello").unwrap()), "2801697a808919530a09ad1f17453ef23b2c6ef170");
    assert_eq!(hex(state.hash()), "3c9cf4b8f7a6415d40a9bb4b974f78f2e6cdbbe3fda2b65d8327d47580a3a5f2");
    let keys = state.split();
    assert_eq!(
        hex(&*keys.client_to_server),
        "eb2fe0bed643c43335b1354ec654dc80e37916a5b95f315e54435ddd476ef060"
    );
    assert_eq!(
        hex(&*keys.server_to_client),
        "f6363bb26e6e9cb20ac77b14b6ec4ee9c92f3f1d9d1397468bb4ea23bed9d1d8"
    );
    let mut first = Vec::new();
    wa_noise::write_intro(Some(&[8, 4]), &mut first).unwrap();
    wa_noise::Transport::new(wa_noise::Role::Client, &keys).seal(b"ping", &mut first).unwrap();
    assert_eq!(hex(&first), "454400010000020804574106030000146bf1e0b97ff3d925809be529db30e41f8f4fed81");
}

#[test]
fn the_fallback_starts_with_the_hash_of_its_name() {
    assert_eq!(
        hex(&Pattern::XxFallback.initial_hash()),
        "0ad4c34614b2e476fdc2a30345bc7feb2714f7796a5e19f0962b30f5bac8c57b"
    );
}

#[test]
fn the_resumption_of_the_protocol_page_comes_out() {
    let [ce, cs, se, ss] = [0x11, 0x22, 0x33, 0x44].map(|byte| KeyPair::from_private_bytes([byte; 32]));
    let mut config = ClientConfig::new(cs, b"hello".to_vec());
    config.resume = Some(ServerIdentity { key: ss.public, not_before: 0, not_after: u64::MAX });
    let (client, first) = ClientHandshake::start_with(config, NOW, ce).unwrap();
    let first = hex(&first);
    assert!(first.contains(
        "f8fb23d0bdc4256cec5aa162b2c205a63d8860b4d8f0e944a0a74a62dbbbfff2e02726c3db18e0d3dc1fcb179e7684f9"
    ));
    assert!(first.ends_with("cb54f92e490be4dd5293528d75e854e675437db8c3"));
    let server = ServerHandshake::new(ServerConfig::new(ss, b"cert".to_vec()), wa_noise::INTRO);
    let mut server = established(server.read_client_hello_with(&only_frame(&unhex(&first), 4), se).unwrap());
    assert!(hex(&server.send).ends_with("d538729b31789ca058d629670b43e0e026d9113e"));
    let mut client = client.read_server_hello(&only_frame(&server.send, 0), NOW).unwrap();
    let keys = wa_noise::TransportKeys {
        client_to_server: key("4505bca89840e8353c7a507f67df28b4c37d8f0aa0648691aebe1a1db0fe49ca"),
        server_to_client: key("517eeb56b31270157a3f12a996f575481ecf63d4f4a4176fe8293184b056145b"),
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    client.transport.seal(b"up", &mut ours).unwrap();
    wa_noise::Transport::new(wa_noise::Role::Client, &keys).seal(b"up", &mut theirs).unwrap();
    server.transport.seal(b"down", &mut ours).unwrap();
    wa_noise::Transport::new(wa_noise::Role::Server, &keys).seal(b"down", &mut theirs).unwrap();
    assert_eq!(ours, theirs);
}

fn key(text: &str) -> wa_crypto::Zeroizing<[u8; 32]> {
    wa_crypto::Zeroizing::new(unhex(text).try_into().unwrap())
}

/// The chain of the protocol page, with constant bytes for signatures.
fn page_chain(leaf: &PublicKey, intermediate: &PublicKey) -> Vec<u8> {
    let certificate = |serial: u8, issuer: u8, key: &PublicKey, signature: u8| {
        let mut details = vec![0x08, serial, 0x10, issuer, 0x1a, 32];
        details.extend_from_slice(key.as_bytes());
        details.extend_from_slice(&unhex("200128"));
        details.extend_from_slice(&unhex("80d0acf30e"));
        let mut certificate = vec![0x0a, u8::try_from(details.len()).unwrap()];
        certificate.extend_from_slice(&details);
        certificate.extend_from_slice(&[0x12, 64]);
        certificate.extend_from_slice(&[signature; 64]);
        certificate
    };
    let mut chain = Vec::new();
    for (tag, part) in [(0x0a, certificate(2, 1, leaf, 0xaa)), (0x12, certificate(1, 0, intermediate, 0xbb))]
    {
        chain.extend_from_slice(&[tag, u8::try_from(part.len()).unwrap()]);
        chain.extend_from_slice(&part);
    }
    chain
}
