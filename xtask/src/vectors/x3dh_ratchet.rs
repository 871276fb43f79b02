//! `x3dh_ratchet.json`: whole conversations of two parties with every key pair they drew.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_crypto::{KeyPair, PrivateKey, PublicKey, Signature};
use wa_signal::inspect::{self, ChainView, StateView};
use wa_signal::{
    CiphertextKind, ForwardLimit, LocalIdentity, LocalPreKeys, MAX_RECEIVING_CHAINS, OneTimePreKey,
    PreKeyBundle, PreKeyMessage, SessionRecord, SignalError, SignalMessage, SignedPreKey,
};

use super::scripted::ScriptedRng;
use super::{Outcome, bytes, number, same, text};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "session" => session(case)?,
        "bad_bundle" => bundle_alone(case)?,
        "hkdf" => hkdf(case)?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn hkdf(case: &Value) -> Result<()> {
    let mut out = vec![0; usize::try_from(number(case, "len")?)?];
    let salt = if case["salt"].is_null() { None } else { Some(bytes(case, "salt")?) };
    wa_crypto::hkdf_sha256_into(
        &bytes(case, "ikm")?,
        salt.as_deref(),
        text(case, "info")?.as_bytes(),
        &mut out,
    )?;
    same("output", &out, &bytes(case, "out")?)
}

fn bundle_alone(case: &Value) -> Result<()> {
    let verdict = bundle(&case["bundle"])?.verify();
    match (text(case, "expect")?, verdict) {
        ("accept", Ok(())) | ("either", _) | ("reject", Err(SignalError::InvalidSignature)) => Ok(()),
        (expected, verdict) => bail!("expected {expected}, got {verdict:?}"),
    }
}

/// One of the two parties.
struct Party {
    local: LocalIdentity,
    signed: BTreeMap<u32, KeyPair>,
    one_time: BTreeMap<u32, KeyPair>,
    record: SessionRecord,
}

impl Party {
    fn new(value: &Value) -> Result<Self> {
        Ok(Self {
            local: LocalIdentity {
                key_pair: pair(&value["identity"])?,
                registration_id: small(value, "registration_id")?.into(),
            },
            signed: pairs(&value["signed_prekeys"])?,
            one_time: pairs(&value["one_time_prekeys"])?,
            record: SessionRecord::new(),
        })
    }

    /// Stores and loads the record, as a client does between two messages.
    fn reload(&mut self) -> Result<()> {
        self.record = SessionRecord::decode(&self.record.encode())?;
        Ok(())
    }

    fn decrypt(
        &mut self,
        kind: CiphertextKind,
        message: &[u8],
        rng: &mut ScriptedRng,
    ) -> Result<Vec<u8>, SignalError> {
        if kind == CiphertextKind::Message {
            return self.record.decrypt(message, ForwardLimit::PEER, rng);
        }
        let message = PreKeyMessage::parse(message)?;
        let keys = LocalPreKeys {
            signed: self.signed.get(&message.signed_pre_key_id().get()),
            one_time: message.pre_key_id().and_then(|id| self.one_time.get(&id.get())),
        };
        let accepted = self.record.decrypt_pre_key(&self.local, &message, keys, ForwardLimit::PEER, rng)?;
        if let Some(id) = accepted.consumed_pre_key {
            self.one_time.remove(&id.get());
        }
        Ok(accepted.plaintext)
    }
}

/// What was encrypted under one id.
struct Sent {
    kind: CiphertextKind,
    plaintext: Vec<u8>,
    bytes: Vec<u8>,
}

fn session(case: &Value) -> Result<()> {
    let mut parties = BTreeMap::new();
    for name in ["alice", "bob"] {
        parties.insert(name, Party::new(&case[name]).with_context(|| name.to_owned())?);
    }
    let mut sent = BTreeMap::new();
    let events = case["events"].as_array().context("no events")?;
    for (at, event) in events.iter().enumerate() {
        let op = text(event, "op")?;
        if op == "note" {
            continue;
        }
        let party = parties.get_mut(text(event, "by")?).context("unknown party")?;
        play(op, event, party, &mut sent).with_context(|| format!("event {at} ({op})"))?;
        party.reload()?;
    }
    if !case["steps"].is_null() {
        steps(case).context("steps")?;
    }
    for (name, party) in &parties {
        if let Some(states) = case["final"][*name].as_array() {
            same_states(&party.record, states).with_context(|| format!("final state of {name}"))?;
        }
    }
    Ok(())
}

fn play(op: &str, event: &Value, party: &mut Party, sent: &mut BTreeMap<u64, Sent>) -> Result<()> {
    let mut rng = ScriptedRng::new(drawn(event)?);
    match op {
        "init" => {
            party.record.initiate(&party.local, &bundle(&event["bundle"])?, &mut rng)?;
            rng.finish()?;
            if let Some(states) = event["state"].as_array() {
                same_states(&party.record, states)?;
            }
        }
        "encrypt" => {
            let message = Sent {
                kind: if text(event, "type")? == "pkmsg" {
                    CiphertextKind::PreKey
                } else {
                    CiphertextKind::Message
                },
                plaintext: bytes(event, "plaintext")?,
                bytes: bytes(event, "bytes")?,
            };
            follow(&mut party.record, &message)?;
            let ours = party.record.encrypt(&message.plaintext)?;
            ensure!(ours.kind == message.kind, "we send {:?}", ours.kind);
            same("message", &ours.bytes, &message.bytes)?;
            sent.insert(number(event, "id")?, message);
        }
        "encrypt_dropped" => {
            let plaintext = bytes(event, "plaintext")?;
            for _ in 0..number(event, "count")? {
                party.record.encrypt(&plaintext)?;
            }
        }
        "decrypt" => decrypt(event, party, sent.get(&number(event, "id")?).context("never sent")?, rng)?,
        _ => bail!("unknown event"),
    }
    Ok(())
}

fn decrypt(event: &Value, party: &mut Party, sent: &Sent, mut rng: ScriptedRng) -> Result<()> {
    let changed = if event["bytes"].is_null() { None } else { Some(bytes(event, "bytes")?) };
    let before = (party.record.encode(), party.one_time.len());
    let result = party.decrypt(sent.kind, changed.as_ref().unwrap_or(&sent.bytes), &mut rng);
    if result.is_err() {
        ensure!(before == (party.record.encode(), party.one_time.len()), "a refusal changed the record");
    }
    match (event["ok"].as_bool(), result) {
        _ if event["expect"] == "either" => Ok(()),
        (Some(true), Ok(plaintext)) => {
            same("plaintext", &plaintext, &sent.plaintext)?;
            rng.finish()
        }
        (Some(false), Err(_)) => Ok(()),
        (Some(false), Ok(_)) => bail!("accepted what must be refused"),
        (_, Err(error)) => Err(error.into()),
        (None, Ok(_)) => bail!("field ok is missing"),
    }
}

/// The peer that made the vectors goes on sending in the session it has open. We send in the one that
/// last read a message. Both are right; to compare bytes we take the peer's choice.
fn follow(record: &mut SessionRecord, message: &Sent) -> Result<()> {
    let key = match message.kind {
        CiphertextKind::PreKey => *PreKeyMessage::parse(&message.bytes)?.message().ratchet_key(),
        CiphertextKind::Message => *SignalMessage::parse(&message.bytes)?.ratchet_key(),
    };
    let states = inspect::states(record);
    if let Some(state) = states.iter().find(|state| state.ratchet.public == key) {
        inspect::prefer(record, &state.base_key)?;
    }
    Ok(())
}

/// Compares the session that the peer has open; it lets failed attempts disturb the others.
fn same_states(record: &SessionRecord, theirs: &[Value]) -> Result<()> {
    let ours = inspect::states(record);
    for state in theirs.iter().filter(|state| state["open"] == true) {
        let base_key = public(state, "base_key")?;
        let ours =
            ours.iter().find(|state| state.base_key == base_key).context("we lack the open session")?;
        same_state(ours, state)?;
    }
    Ok(())
}

fn same_state(ours: &StateView, theirs: &Value) -> Result<()> {
    same("root key", &ours.root_key.0, &bytes(theirs, "root_key")?)?;
    same("ratchet key", ours.ratchet.private.expose_bytes(), &bytes(&theirs["our_ratchet"], "private")?)?;
    same("ratchet public", &ours.ratchet.public.to_serialized(), &bytes(&theirs["our_ratchet"], "public")?)?;
    // The peer counts -1 where nothing was sent; the wire has 0 there.
    let previous = theirs["previous_counter"].as_i64().context("previous_counter")?.max(0);
    ensure!(i64::from(ours.previous_counter) == previous, "previous counter differs");
    let chains = theirs["chains"].as_array().context("chains")?;
    let (sending, receiving): (Vec<_>, Vec<_>) = chains.iter().partition(|chain| chain["kind"] == "sending");
    for chain in sending {
        same_chain(&ours.sending, chain).context("sending chain")?;
    }
    // We keep fewer receiving chains than the peer; the newest ones must be there.
    for chain in receiving.into_iter().rev().take(MAX_RECEIVING_CHAINS) {
        let key = public(chain, "ratchet_public")?;
        let ours =
            ours.receiving.iter().find(|ours| ours.ratchet_key == key).context("a chain is missing")?;
        same_chain(ours, chain).context("receiving chain")?;
    }
    Ok(())
}

fn same_chain(ours: &ChainView, theirs: &Value) -> Result<()> {
    ensure!(ours.ratchet_key == public(theirs, "ratchet_public")?, "it belongs to another key");
    // The peer drops the chain key of a chain that it regards as finished, and counts it as full.
    if !theirs["chain_key"].is_null() {
        same("chain key", &ours.chain_key.0, &bytes(theirs, "chain_key")?)?;
        ensure!(u64::from(ours.next_counter) == number(theirs, "next_counter")?, "next counter differs");
        let skipped = theirs["skipped"].as_array().map_or(0, Vec::len);
        ensure!(ours.skipped.len() == skipped, "{} skipped keys, expected {skipped}", ours.skipped.len());
    }
    Ok(())
}

/// The intermediate values of a one-way session: agreements, root keys, the first chain keys.
fn steps(case: &Value) -> Result<()> {
    let steps = &case["steps"];
    let init = &case["events"][0];
    let (alice, bundle) = (pair(&case["alice"]["identity"])?, bundle(&init["bundle"])?);
    let (base, ratchet) = (pair(&init["keypairs"][0])?, pair(&init["keypairs"][1])?);
    let signed = &bundle.signed_pre_key.key;
    let agreements = [
        ("dh1_identity_a_signedprekey_b", Some(alice.private.agree(signed)?)),
        ("dh2_base_a_identity_b", Some(base.private.agree(&bundle.identity_key)?)),
        ("dh3_base_a_signedprekey_b", Some(base.private.agree(signed)?)),
        (
            "dh4_base_a_onetime_b",
            bundle.one_time_pre_key.as_ref().map(|key| base.private.agree(&key.key)).transpose()?,
        ),
    ];
    for (name, agreement) in agreements {
        match agreement {
            Some(secret) => same(name, secret.as_bytes(), &bytes(steps, name)?)?,
            None => ensure!(steps[name].is_null(), "{name} is not expected"),
        }
    }
    let local =
        LocalIdentity { key_pair: alice, registration_id: small(&case["alice"], "registration_id")?.into() };
    let mut record = SessionRecord::new();
    record.initiate(&local, &bundle, &mut ScriptedRng::new(drawn(init)?))?;
    let state = only_state(&record)?;
    same("root_key_1", &state.root_key.0, &bytes(steps, "root_key_1")?)?;
    same("sending_chain_key_0", &state.sending.chain_key.0, &bytes(steps, "sending_chain_key_0")?)?;
    let unused = state.receiving.first().context("no chain for the signed pre-key")?;
    same("initial chain", &unused.chain_key.0, &bytes(steps, "initial_chain_key_unused_by_initiator")?)?;
    ensure!(state.ratchet == ratchet, "the ratchet key is not the drawn one");
    record.encrypt(b"")?;
    let state = only_state(&record)?;
    same("sending_chain_key_1", &state.sending.chain_key.0, &bytes(steps, "sending_chain_key_1")?)
}

fn only_state(record: &SessionRecord) -> Result<StateView> {
    inspect::states(record).pop().context("no state")
}

fn bundle(value: &Value) -> Result<PreKeyBundle> {
    let signed = &value["signed_prekey"];
    let one_time = &value["prekey"];
    Ok(PreKeyBundle {
        registration_id: small(value, "registration_id")?.into(),
        identity_key: public(value, "identity")?,
        signed_pre_key: SignedPreKey {
            id: small(signed, "id")?.into(),
            key: public(signed, "public")?,
            signature: Signature::from_slice(&bytes(signed, "signature")?)?,
        },
        one_time_pre_key: if one_time.is_null() {
            None
        } else {
            Some(OneTimePreKey { id: small(one_time, "id")?.into(), key: public(one_time, "public")? })
        },
    })
}

fn drawn(event: &Value) -> Result<Vec<u8>> {
    let pairs = event["keypairs"].as_array().map(Vec::as_slice).unwrap_or_default();
    let keys: Result<Vec<Vec<u8>>> = pairs.iter().map(|pair| bytes(pair, "private")).collect();
    Ok(keys?.concat())
}

fn pairs(list: &Value) -> Result<BTreeMap<u32, KeyPair>> {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|value| Ok((small(value, "id")?, pair(value)?))).collect()
}

fn pair(value: &Value) -> Result<KeyPair> {
    Ok(KeyPair::from_private(PrivateKey::from_slice(&bytes(value, "private")?)?))
}

fn public(value: &Value, key: &str) -> Result<PublicKey> {
    Ok(PublicKey::from_serialized(&bytes(value, key)?)?)
}

fn small(value: &Value, key: &str) -> Result<u32> {
    Ok(u32::try_from(number(value, key)?)?)
}
