//! Recorded cases, and a server that clients of these tests trust.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use serde_json::Value;
use wa_crypto::KeyPair;
use wa_noise::{
    CertificateAuthority, ClientConfig, FrameDecoder, ServerConfig, ServerEstablished, ServerHandshake,
    ServerProgress, TrustPolicy, Validity,
};

/// A second at which the certificates of [`World`] are valid.
pub(crate) const NOW: u64 = 1_750_000_000;

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn recorded(kind: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(include_str!("../vectors/noise.json")).unwrap();
    document["cases"].as_array().unwrap().iter().filter(|case| case["kind"] == kind).cloned().collect()
}

pub(crate) fn bytes(case: &Value, key: &str) -> Vec<u8> {
    unhex(case[key].as_str().unwrap_or_else(|| panic!("no {key}")))
}

pub(crate) fn keys(recorded: &Value) -> KeyPair {
    KeyPair::from_private_bytes(bytes(recorded, "private").try_into().unwrap())
}

/// A server with certificates, and a seed for everything that is drawn.
pub(crate) struct World {
    pub(crate) rng: ChaCha20Rng,
    pub(crate) authority: CertificateAuthority,
    pub(crate) server: ServerConfig,
    pub(crate) client_keys: KeyPair,
}

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let (root, intermediate) = (KeyPair::generate(&mut rng), KeyPair::generate(&mut rng));
        let validity = Validity { not_before: NOW - 10, not_after: NOW + 10 };
        let authority = CertificateAuthority::new(root, intermediate, 1, validity, &mut rng);
        let static_keys = KeyPair::generate(&mut rng);
        let chain = authority.issue(&static_keys.public, 2, validity, &mut rng);
        let client_keys = KeyPair::generate(&mut rng);
        Self { rng, authority, server: ServerConfig::new(static_keys, chain), client_keys }
    }

    pub(crate) fn client(&self) -> ClientConfig {
        let mut config = ClientConfig::new(self.client_keys.clone(), b"client payload".to_vec());
        config.trust = TrustPolicy { roots: vec![*self.authority.root()], clock_skew: 0 };
        config
    }

    /// Gives the server the client's first frame.
    pub(crate) fn hello(&mut self, frame: &[u8]) -> ServerProgress {
        let server = ServerHandshake::new(self.server.clone(), wa_noise::INTRO);
        server.read_client_hello(frame, &mut self.rng).unwrap()
    }
}

/// The payload of a stream that is one frame, after `skip` bytes of introduction.
pub(crate) fn only_frame(stream: &[u8], skip: usize) -> Vec<u8> {
    let mut frames = FrameDecoder::new();
    frames.push(&stream[skip..]);
    let frame = frames.next_frame().unwrap().unwrap();
    assert_eq!(frames.buffered(), 0);
    frame.to_vec()
}

/// The server of a handshake that needs no third message.
pub(crate) fn established(progress: ServerProgress) -> ServerEstablished {
    match progress {
        ServerProgress::Established(established) => established,
        other => panic!("{other:?}"),
    }
}
