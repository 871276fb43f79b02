//! The byte stream: introductions, frames and sealed frames, however they are cut.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
#![expect(dead_code, reason = "every test file uses its part of the support module")]

mod support;

use proptest::prelude::*;
use support::{bytes, only_frame, recorded};
use wa_crypto::Zeroizing;
use wa_noise::{
    CipherState, FrameDecoder, FrameOpener, FrameSealer, INTRO, Intro, IntroDecoder, MAX_FRAME_LENGTH,
    MAX_PLAINTEXT_LENGTH, MAX_ROUTING_INFO, NoiseError, Role, Transport, TransportKeys, frame_header,
    write_frame, write_intro,
};

#[test]
fn recorded_frames_seal_and_open_at_their_counter() {
    for case in recorded("transport") {
        let key = bytes(&case, "key").try_into().unwrap();
        let counter = u32::try_from(case["counter"].as_u64().unwrap()).unwrap();
        let (plaintext, ciphertext) = (bytes(&case, "plaintext"), bytes(&case, "ciphertext"));
        let mut sealed = Vec::new();
        FrameSealer::new(CipherState::with_counter(&key, counter)).seal(&plaintext, &mut sealed).unwrap();
        assert_eq!(only_frame(&sealed, 0), ciphertext);
        let mut opener = FrameOpener::new(CipherState::with_counter(&key, counter));
        assert_eq!(opener.open(&mut ciphertext.clone()).unwrap(), plaintext);
        assert_eq!(opener.counter(), Some(counter + 1));
    }
}

#[test]
fn recorded_prefixes_come_out() {
    for case in recorded("frame") {
        let length = usize::try_from(case["payload_len"].as_u64().unwrap()).unwrap();
        assert_eq!(frame_header(length).unwrap().to_vec(), bytes(&case, "prefix"));
    }
    let max = usize::try_from(recorded("frame_limit")[0]["max"].as_u64().unwrap()).unwrap();
    assert_eq!(max, MAX_FRAME_LENGTH);
    assert_eq!(frame_header(max).unwrap(), [0xff; 3]);
    assert_eq!(frame_header(max + 1), Err(NoiseError::FrameTooLong));
}

#[test]
fn a_plaintext_that_does_not_fit_leaves_the_buffer_alone() {
    let mut sealer = FrameSealer::new(CipherState::new(&[1; 32]));
    let mut out = b"before".to_vec();
    let long = vec![0; MAX_PLAINTEXT_LENGTH + 1];
    assert_eq!(sealer.seal(&long, &mut out), Err(NoiseError::FrameTooLong));
    assert_eq!((out.as_slice(), sealer.counter()), (b"before".as_slice(), Some(0)));
    sealer.seal(&long[1..], &mut out).unwrap();
    assert_eq!(out.len(), 6 + 3 + MAX_FRAME_LENGTH);
}

#[test]
fn the_last_counter_is_used_and_none_after_it() {
    let mut sealer = FrameSealer::new(CipherState::with_counter(&[1; 32], u32::MAX));
    let mut opener = FrameOpener::new(CipherState::with_counter(&[1; 32], u32::MAX));
    let mut out = Vec::new();
    sealer.seal(b"last", &mut out).unwrap();
    let whole = out.clone();
    assert_eq!(sealer.seal(b"too many", &mut out), Err(NoiseError::CounterExhausted));
    assert_eq!(out, whole);
    assert_eq!(opener.open(&mut only_frame(&whole, 0)).unwrap(), b"last");
    assert_eq!(opener.open(&mut only_frame(&whole, 0)), Err(NoiseError::CounterExhausted));
}

#[test]
fn a_frame_that_fails_uses_up_its_counter() {
    let mut sealer = FrameSealer::new(CipherState::new(&[1; 32]));
    let mut opener = FrameOpener::new(CipherState::new(&[1; 32]));
    let (mut first, mut second) = (Vec::new(), Vec::new());
    sealer.seal(b"first", &mut first).unwrap();
    sealer.seal(b"second", &mut second).unwrap();
    let mut broken = only_frame(&first, 0);
    broken[0] ^= 1;
    assert_eq!(opener.open(&mut broken), Err(NoiseError::Unauthentic));
    assert_eq!(opener.open(&mut only_frame(&second, 0)).unwrap(), b"second");
    assert_eq!(opener.open(&mut []), Err(NoiseError::Unauthentic));
}

#[test]
fn an_announced_length_reserves_little() {
    let mut frames = FrameDecoder::new();
    frames.push(&[0xff, 0xff, 0xff, 1]);
    assert_eq!(frames.next_frame(), Ok(None));
    let mut limited = FrameDecoder::with_limit(10);
    limited.push(&[0, 0, 11]);
    assert_eq!(limited.next_frame(), Err(NoiseError::FrameLimit));
    limited.set_limit(11);
    assert_eq!(limited.next_frame(), Ok(None));
}

#[test]
fn introductions_of_other_protocols_are_refused() {
    let read = |bytes: &[u8]| IntroDecoder::new().read(&mut &bytes[..]);
    assert_eq!(read(b"GET "), Err(NoiseError::Intro));
    assert_eq!(read(&[b'W', b'A', 6, 2]), Err(NoiseError::IntroVersion));
    assert_eq!(read(&[b'W', b'A', 5, 3]), Err(NoiseError::IntroVersion));
    assert_eq!(read(&[b'E', b'D', 0, 2]), Err(NoiseError::IntroVersion));
    assert_eq!(read(&[b'E', b'D', 0, 1, 1, 0, 1]), Err(NoiseError::IntroRouting));
    assert_eq!(read(b"ED\0\x01\0\0\0ED\0\x01"), Err(NoiseError::IntroVersion));
    assert_eq!(read(b"WA\x06"), Ok(None));
    let plain = Intro { prologue: INTRO, routing_info: None };
    assert_eq!(read(&INTRO), Ok(Some(plain)));
    let too_long = vec![0; 1 << 24];
    assert_eq!(write_intro(Some(&too_long), &mut Vec::new()), Err(NoiseError::RoutingTooLong));
}

/// Cuts a stream at the given places.
fn chunks<'s>(stream: &'s [u8], cuts: &[prop::sample::Index]) -> Vec<&'s [u8]> {
    let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(stream.len() + 1)).collect();
    places.extend([0, stream.len()]);
    places.sort_unstable();
    places.windows(2).map(|pair| &stream[pair[0]..pair[1]]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_cut_of_the_stream_gives_the_same_frames(
        payloads: Vec<Vec<u8>>, routing: Option<Vec<u8>>, cuts: Vec<prop::sample::Index>,
    ) {
        let mut stream = Vec::new();
        write_intro(routing.as_deref(), &mut stream).unwrap();
        for payload in &payloads {
            write_frame(payload, &mut stream).unwrap();
        }
        let (mut intro, mut frames, mut found) = (None, FrameDecoder::new(), Vec::new());
        let mut introducing = IntroDecoder::new();
        for mut chunk in chunks(&stream, &cuts) {
            if intro.is_none() {
                intro = introducing.read(&mut chunk).unwrap();
            }
            frames.push(chunk);
            while let Some(frame) = frames.next_frame().unwrap() {
                found.push(frame.to_vec());
            }
        }
        prop_assert_eq!(intro, Some(Intro { prologue: INTRO, routing_info: routing }));
        prop_assert_eq!(found, payloads);
        prop_assert_eq!(frames.buffered(), 0);
    }

    #[test]
    fn any_cut_of_a_sealed_stream_opens(
        texts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..2000), 0..20),
        cuts: Vec<prop::sample::Index>,
        up: [u8; 32], down: [u8; 32],
    ) {
        let keys = TransportKeys { client_to_server: Zeroizing::new(up), server_to_client: Zeroizing::new(down) };
        let mut client = Transport::new(Role::Client, &keys);
        let (_, mut opener) = Transport::new(Role::Server, &keys).split();
        let mut stream = Vec::new();
        for text in &texts {
            client.seal_with(&mut stream, |out| out.extend_from_slice(text)).unwrap();
        }
        let (mut frames, mut found) = (FrameDecoder::new(), Vec::new());
        for chunk in chunks(&stream, &cuts) {
            frames.push(chunk);
            while let Some(frame) = frames.next_frame().unwrap() {
                found.push(opener.open_owned(frame).unwrap().to_vec());
            }
        }
        prop_assert_eq!(found, texts);
    }

    #[test]
    fn foreign_bytes_never_panic(junk: Vec<u8>) {
        let mut input = junk.as_slice();
        let _ = IntroDecoder::new().read(&mut input);
        let mut frames = FrameDecoder::with_limit(MAX_ROUTING_INFO);
        frames.push(&junk);
        while let Ok(Some(_)) = frames.next_frame() {}
        let mut sealed = junk.clone();
        prop_assert!(FrameOpener::new(CipherState::new(&[0; 32])).open(&mut sealed).is_err());
    }
}
