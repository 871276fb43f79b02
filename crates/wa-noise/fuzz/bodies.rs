//! What is fuzzed of this crate.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use wa_crypto::KeyPair;
use wa_noise::{
    CertificateAuthority, CipherState, ClientConfig, ClientHandshake, FrameDecoder, FrameOpener, FrameSealer,
    INTRO, IntroDecoder, ServerConfig, ServerHandshake, ServerProgress, TrustPolicy, Validity,
};

/// However a stream is cut, the same frames come out of it.
pub(crate) fn frames(data: &[u8]) {
    let Some((&cut, stream)) = data.split_first() else { return };
    let mut rest = stream;
    let _ = IntroDecoder::new().read(&mut rest);
    let (mut whole, mut pieces) = (FrameDecoder::new(), FrameDecoder::new());
    whole.push(stream);
    let expected: Vec<_> = std::iter::from_fn(|| whole.next_frame().ok().flatten()).collect();
    let mut found = Vec::new();
    for piece in stream.chunks(usize::from(cut) + 1) {
        pieces.push(piece);
        found.extend(std::iter::from_fn(|| pieces.next_frame().ok().flatten()));
    }
    assert_eq!(found, expected);
    assert_eq!(pieces.buffered(), whole.buffered());
}

/// Neither side of a handshake accepts a message that its peer did not make.
pub(crate) fn handshake(data: &[u8]) {
    const NOW: u64 = 1_750_000_000;
    let Some((&mode, message)) = data.split_first() else { return };
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let validity = Validity { not_before: 0, not_after: u64::MAX };
    let authority =
        CertificateAuthority::new(KeyPair::generate(rng), KeyPair::generate(rng), 1, validity, rng);
    let server_keys = KeyPair::generate(rng);
    let chain = authority.issue(&server_keys.public, 2, validity, rng);
    let mut config = ClientConfig::new(KeyPair::generate(rng), b"payload".to_vec());
    config.trust = TrustPolicy { roots: vec![*authority.root()], clock_skew: 0 };
    let server = ServerHandshake::new(ServerConfig::new(server_keys, chain), INTRO);
    let (client, first) = ClientHandshake::start(config, NOW, rng).expect("a client starts");
    let hello = payload(first.get(INTRO.len()..).unwrap_or_default());
    match mode % 4 {
        0 => assert!(client.read_server_hello(message, NOW).is_err()),
        1 => drop(server.read_client_hello(message, rng)),
        2 => {
            let Ok(ServerProgress::AwaitFinish { handshake, .. }) = server.read_client_hello(&hello, rng)
            else {
                panic!("the server answers")
            };
            assert!(handshake.read_client_finish(message).is_err());
        }
        _ => {
            // The server's own answer, damaged by the input.
            let Ok(ServerProgress::AwaitFinish { send, .. }) = server.read_client_hello(&hello, rng) else {
                panic!("the server answers")
            };
            let intact = payload(&send);
            let mut damaged = intact.clone();
            damaged.iter_mut().zip(message).for_each(|(byte, flip)| *byte ^= flip);
            let read = client.read_server_hello(&damaged, NOW);
            assert!(damaged != intact || read.is_ok());
        }
    }
}

/// Sealed frames open in their order; damage, repetition and loss are refused.
pub(crate) fn transport(data: &[u8]) {
    let mut sealer = FrameSealer::new(CipherState::new(&[1; 32]));
    let mut opener = FrameOpener::new(CipherState::new(&[1; 32]));
    let mut script = data;
    while let Some((&action, rest)) = script.split_first() {
        let length = usize::from(action >> 2).min(rest.len());
        let (text, rest) = rest.split_at(length);
        script = rest;
        let mut stream = Vec::new();
        sealer.seal(text, &mut stream).expect("a short frame");
        let frame = payload(&stream);
        match action & 3 {
            0 | 1 => {
                let opened = opener.open(&mut frame.clone()).map(|opened| opened.to_vec());
                assert_eq!(opened.as_deref(), Ok(text));
            }
            // After any refusal the connection is over.
            2 => {
                let mut damaged = frame;
                let at = usize::from(text.first().copied().unwrap_or(0)) % damaged.len();
                damaged[at] ^= 0x40;
                assert!(opener.open(&mut damaged).is_err());
                return;
            }
            _ => {
                let mut later = Vec::new();
                sealer.seal(text, &mut later).expect("a short frame");
                assert!(opener.open(&mut payload(&later)).is_err());
                return;
            }
        }
    }
}

/// The payload of a stream that is one frame.
fn payload(stream: &[u8]) -> Vec<u8> {
    let mut frames = FrameDecoder::new();
    frames.push(stream);
    frames.next_frame().ok().flatten().expect("a whole frame").to_vec()
}
