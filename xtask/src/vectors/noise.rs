//! `noise.json`: whole handshakes from both sides, certificate chains, frames.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_core::{Profile, RegistrationKeys};
use wa_crypto::{KeyPair, PrivateKey, PublicKey, Signature};
use wa_noise::{
    CipherState, ClientConfig, ClientEstablished, ClientHandshake, FrameDecoder, FrameOpener, FrameSealer,
    IntroDecoder, NoiseError, Pattern, ServerConfig, ServerEstablished, ServerHandshake, ServerProgress,
    SymmetricState, TrustPolicy, frame_header, write_frame,
};

use super::adv::browser_named;
use super::{Outcome, bytes, number, same, text, unhex};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "handshake" => handshake(case)?,
        "tampered_handshake" => tampered_handshake(case)?,
        "certificate" => certificate(case)?,
        "transport" => transport(case)?,
        "frame" => frame(case)?,
        "frame_limit" => frame_limit(case)?,
        "client_payload" => client_payload(case)?,
        // A remark; there is nothing to run.
        "note" => {}
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

/// The payload as the session writes it.
fn client_payload(case: &Value) -> Result<()> {
    let config = &case["config"];
    let version = config["version"].as_array().context("no version")?;
    let part = |at: usize| version.get(at).and_then(Value::as_u64).and_then(|part| u32::try_from(part).ok());
    let browser = config["browser"].as_array().context("no browser")?;
    let word = |at: usize| browser.get(at).and_then(Value::as_str).context("no browser");
    let profile = Profile {
        version: [0, 1, 2].map(|at| part(at).unwrap_or_default()),
        os: word(0)?.to_owned(),
        browser: browser_named(word(1)?),
        country: text(config, "countryCode")?.to_owned(),
        full_history: config["syncFullHistory"].as_bool().context("no syncFullHistory")?,
    };
    let push_name = config["push_name"].as_str();
    let ours = match case["me"].as_str() {
        Some(me) => profile.login_payload(&me.parse()?, push_name),
        None => {
            let signed = &case["signed_prekey"];
            let keys = RegistrationKeys {
                registration_id: u32::try_from(number(case, "registration_id")?)?,
                identity: PublicKey::from_slice(&bytes(case, "identity_public")?)?,
                signed_pre_key_id: u32::try_from(number(signed, "id")?)?,
                signed_pre_key: PublicKey::from_slice(&bytes(signed, "public")?)?,
                signature: Signature::from_slice(&bytes(signed, "signature")?)?,
            };
            profile.registration_payload(&keys, push_name)
        }
    };
    same("payload", &ours, &bytes(case, "bytes")?)
}

fn handshake(case: &Value) -> Result<()> {
    transcript(case)?;
    let mut client = run_client(case)?;
    let mut server = run_server(case)?;
    check_frames(case, "client_frames", |plaintext, frame| {
        let mut sealed = Vec::new();
        client.transport.seal(plaintext, &mut sealed)?;
        same("sealed", &sealed, frame)?;
        same("opened", server.transport.open(&mut only_frame(frame)?)?, plaintext)
    })?;
    let stream = check_frames(case, "server_frames", |plaintext, frame| {
        let mut sealed = Vec::new();
        server.transport.seal(plaintext, &mut sealed)?;
        same("sealed", &sealed, frame)
    })?;
    check_chunks(case, client, &stream)
}

/// Runs the client with the server's recorded answer.
fn run_client(case: &Value) -> Result<ClientEstablished> {
    let (client, first) = start_client(case)?;
    same("frame 1", &first, &bytes(case, "frame1")?)?;
    let established =
        client.read_server_hello(&bytes(case, "message2")?, number(case, "certificate_now")?)?;
    same("frame 3", &established.send, &bytes(case, "frame3")?)?;
    ensure!(established.pattern == Pattern::Xx, "another pattern was run");
    same("server key", established.server.key.as_bytes(), keys(case, "server", "static")?.public.as_bytes())?;
    Ok(established)
}

fn start_client(case: &Value) -> Result<(ClientHandshake, Vec<u8>)> {
    let mut config = ClientConfig::new(keys(case, "client", "static")?, bytes(case, "client_payload")?);
    config.routing_info = case["routing_info"].as_str().map(unhex).transpose()?;
    config.trust.roots = vec![PublicKey::from_slice(&bytes(&case["root"], "public")?)?];
    let now = number(case, "certificate_now")?;
    Ok(ClientHandshake::start_with(config, now, keys(case, "client", "ephemeral")?)?)
}

/// Runs the server with the client's recorded messages.
fn run_server(case: &Value) -> Result<ServerEstablished> {
    let first = bytes(case, "frame1")?;
    let mut input = first.as_slice();
    let intro = IntroDecoder::new().read(&mut input)?.context("the introduction is not complete")?;
    same("prologue", &intro.prologue, &bytes(case, "header")?)?;
    let routing_info = case["routing_info"].as_str().map(unhex).transpose()?;
    ensure!(intro.routing_info == routing_info, "routing information differs");
    let hello = only_frame(input)?;
    same("message 1", &hello, &bytes(case, "message1")?)?;

    let config = ServerConfig::new(keys(case, "server", "static")?, bytes(case, "certificate_chain")?);
    let server = ServerHandshake::new(config, intro.prologue);
    let ephemeral = keys(case, "server", "ephemeral")?;
    let ServerProgress::AwaitFinish { send, handshake } = server.read_client_hello_with(&hello, ephemeral)?
    else {
        bail!("the server believes that the client resumed");
    };
    same("frame 2", &send, &bytes(case, "frame2")?)?;
    let established = handshake.read_client_finish(&bytes(case, "message3")?)?;
    same("client key", established.client_key.as_bytes(), keys(case, "client", "static")?.public.as_bytes())?;
    same("client payload", &established.payload, &bytes(case, "client_payload")?)?;
    Ok(established)
}

/// Replays every step of the transcript and compares the state after it.
fn transcript(case: &Value) -> Result<()> {
    let (client, server) = (keys(case, "client", "ephemeral")?, keys(case, "server", "ephemeral")?);
    let (client_static, server_static) = (keys(case, "client", "static")?, keys(case, "server", "static")?);
    let mut state = None;
    for step in case["steps"].as_array().context("no steps")? {
        let name = text(step, "step")?;
        let secret = match name {
            "mixKey(ee)" => Some(server.private.agree(&client.public)?),
            "mixKey(es)" => Some(server_static.private.agree(&client.public)?),
            "mixKey(se)" => Some(server.private.agree(&client_static.public)?),
            _ => None,
        };
        if let Some(secret) = &secret {
            same(name, secret.as_bytes(), &bytes(step, "input")?)?;
        }
        let sealed = match name {
            "encrypt(server static)" => Some(server_static.public.as_bytes().to_vec()),
            "encrypt(certificate chain)" => Some(bytes(case, "certificate_chain")?),
            "decrypt(client static)" => Some(client_static.public.as_bytes().to_vec()),
            "decrypt(client payload)" => Some(bytes(case, "client_payload")?),
            _ => None,
        };
        match (&mut state, secret, sealed) {
            // The name and the prologue are one step of ours: the state is compared after the prologue.
            (None, ..) if name == "start" => {
                same(name, &Pattern::Xx.initial_hash(), &bytes(step, "h")?)?;
                continue;
            }
            (None, ..) => state = Some(SymmetricState::new(Pattern::Xx, &bytes(case, "header")?)),
            (Some(state), Some(secret), _) => state.mix_key(&secret),
            (Some(state), _, Some(plaintext)) => drop(state.seal(&plaintext)?),
            (Some(state), ..) if name.contains("client ephemeral") => {
                state.mix_hash(client.public.as_bytes())
            }
            (Some(state), ..) if name.contains("server ephemeral") => {
                state.mix_hash(server.public.as_bytes())
            }
            (Some(_), ..) => bail!("unknown step {name}"),
        }
        compare(step, state.as_ref().context("no state")?).with_context(|| format!("after {name}"))?;
    }
    let keys = state.context("no steps")?.split();
    let expected = &case["transport"];
    same("key up", keys.client_to_server.as_slice(), &bytes(expected, "client_to_server_key")?)?;
    same("key down", keys.server_to_client.as_slice(), &bytes(expected, "server_to_client_key")?)
}

fn compare(step: &Value, state: &SymmetricState) -> Result<()> {
    same("h", state.hash(), &bytes(step, "h")?)?;
    same("ck", state.expose_chaining_key(), &bytes(step, "ck")?)?;
    let key = step["k"].as_str().map(unhex).transpose()?.unwrap_or_default();
    same("k", state.expose_key().map(<[u8; 32]>::as_slice).unwrap_or_default(), &key)?;
    ensure!(
        state.counter().map(u64::from) == Some(number(step, "n")?),
        "n differs: ours {:?}",
        state.counter()
    );
    Ok(())
}

/// Gives each recorded frame to `check`, and all of them in one piece.
fn check_frames(
    case: &Value,
    key: &str,
    mut check: impl FnMut(&[u8], &[u8]) -> Result<()>,
) -> Result<Vec<u8>> {
    let mut stream = Vec::new();
    for recorded in case[key].as_array().with_context(|| format!("no {key}"))? {
        let frame = bytes(recorded, "frame")?;
        check(&bytes(recorded, "plaintext")?, &frame)
            .with_context(|| format!("{key} {}", recorded["counter"]))?;
        stream.extend_from_slice(&frame);
    }
    Ok(stream)
}

/// Cuts the server's stream as it was cut on the way; the plaintexts must come out all the same.
fn check_chunks(case: &Value, mut client: ClientEstablished, stream: &[u8]) -> Result<()> {
    let mut plaintexts = case["server_frames"].as_array().context("no server_frames")?.iter();
    let mut frames = FrameDecoder::new();
    let mut rest = stream;
    for size in case["server_stream_chunks"].as_array().context("no server_stream_chunks")? {
        let size = usize::try_from(size.as_u64().context("a chunk is not a number")?)?;
        let (chunk, tail) = rest.split_at_checked(size).context("the chunks are longer than the stream")?;
        rest = tail;
        frames.push(chunk);
        while let Some(frame) = frames.next_frame()? {
            let plaintext = client.transport.open_owned(frame)?;
            let recorded = plaintexts.next().context("there are more frames than recorded")?;
            same("plaintext from chunks", &plaintext, &bytes(recorded, "plaintext")?)?;
        }
    }
    ensure!(rest.is_empty() && plaintexts.next().is_none(), "the chunks do not cover the stream");
    Ok(())
}

fn tampered_handshake(case: &Value) -> Result<()> {
    let original = &case["of_case"];
    let (client, _) = start_client(original).context("the handshake named in `of`")?;
    let verdict = client.read_server_hello(&bytes(case, "message2")?, number(original, "certificate_now")?);
    expect(case, verdict.map(drop))
}

fn certificate(case: &Value) -> Result<()> {
    let policy =
        TrustPolicy { roots: vec![PublicKey::from_slice(&bytes(case, "root_public")?)?], clock_skew: 0 };
    let server = PublicKey::from_slice(&bytes(case, "server_static")?)?;
    let verdict = policy.verify(&bytes(case, "chain")?, &server, number(case, "now")?);
    expect(case, verdict.map(drop).map_err(NoiseError::from))
}

fn expect(case: &Value, verdict: Result<(), NoiseError>) -> Result<()> {
    match text(case, "expect")? {
        "accept" => Ok(verdict?),
        "reject" => {
            ensure!(verdict.is_err(), "accepted");
            Ok(())
        }
        "either" => Ok(()),
        other => bail!("unknown expectation {other}"),
    }
}

fn transport(case: &Value) -> Result<()> {
    ensure!(bytes(case, "aad")?.is_empty(), "frames have no associated data");
    let Ok(key) = <[u8; 32]>::try_from(bytes(case, "key")?) else { bail!("key is not 32 bytes") };
    let counter = u32::try_from(number(case, "counter")?)?;
    let (plaintext, ciphertext) = (bytes(case, "plaintext")?, bytes(case, "ciphertext")?);
    let mut frame = Vec::new();
    write_frame(&ciphertext, &mut frame)?;
    let mut sealed = Vec::new();
    FrameSealer::new(CipherState::with_counter(&key, counter)).seal(&plaintext, &mut sealed)?;
    same("frame", &sealed, &frame)?;
    let mut opener = FrameOpener::new(CipherState::with_counter(&key, counter));
    same("plaintext", opener.open(&mut only_frame(&frame)?)?, &plaintext)
}

fn frame(case: &Value) -> Result<()> {
    let payload =
        vec![u8::try_from(number(case, "payload_byte")?)?; usize::try_from(number(case, "payload_len")?)?];
    let mut frame = Vec::new();
    write_frame(&payload, &mut frame)?;
    same("prefix", &frame_header(payload.len())?, &bytes(case, "prefix")?)?;
    same("payload", &only_frame(&frame)?, &payload)
}

fn frame_limit(case: &Value) -> Result<()> {
    let max = usize::try_from(number(case, "max")?)?;
    frame_header(max)?;
    ensure!(frame_header(max + 1) == Err(NoiseError::FrameTooLong), "a longer frame is accepted");
    Ok(())
}

/// The payload of a stream that is one frame.
fn only_frame(stream: &[u8]) -> Result<Vec<u8>> {
    let mut frames = FrameDecoder::new();
    frames.push(stream);
    let payload = frames.next_frame()?.context("the frame is not complete")?;
    ensure!(frames.buffered() == 0, "there is more than one frame");
    Ok(payload.to_vec())
}

fn keys(case: &Value, role: &str, which: &str) -> Result<KeyPair> {
    let recorded = &case[role][which];
    let pair = KeyPair::from_private(PrivateKey::from_slice(&bytes(recorded, "private")?)?);
    same("public key", pair.public.as_bytes(), &bytes(recorded, "public")?)?;
    Ok(pair)
}
