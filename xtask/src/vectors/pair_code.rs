//! `pair_code.json`: linking by eight typed letters.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_binary::{Node, Payload};
use wa_core::{CallId, Command, Input, Now, Outcome, Session, SessionConfig};
use wa_crypto::{KeyPair, OsRng, PublicKey};
use wa_jid::Jid;
use wa_noise::ServerIdentity;
use wa_pairing::{Companion, PairingCode, Phone};
use wa_stanza::iq::build_reply;
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, LinkCodeNotice, PairDevice, PairingRef, PrimaryHello,
};
use wa_stanza::{IqId, Request as _, Serve as _, StanzaId, UnixSeconds};
use wa_store::{Fence, Loaded};

use super::adv::array;
use super::scripted::ScriptedRng;
use super::{bytes, same, text, unhex};

pub(crate) fn run(case: &Value) -> Result<super::Outcome> {
    match text(case, "kind")? {
        "pair_code" => pair_code(case)?,
        "pair_code_bad" => bad(case)?,
        "crockford" => {
            let code = PairingCode::from_entropy(array(&bytes(case, "bytes")?)?);
            same_code(&code, text(case, "text")?)?;
        }
        _ => return Ok(super::Outcome::Skipped),
    }
    Ok(super::Outcome::Passed)
}

fn same_code(code: &PairingCode, expected: &str) -> Result<()> {
    same("code", code.to_string().replace('-', "").as_bytes(), expected.as_bytes())
}

fn pair(case: &Value, side: &str, key: &str) -> Result<KeyPair> {
    let keys = &case[side][key];
    let pair = KeyPair::from_private_bytes(array(&bytes(keys, "private")?)?);
    same("public key", pair.public.as_bytes(), &bytes(keys, "public")?)?;
    Ok(pair)
}

fn joined(case: &Value, keys: &[&str]) -> Result<Vec<u8>> {
    let mut all = Vec::new();
    for key in keys {
        all.extend(bytes(case, key)?);
    }
    Ok(all)
}

fn companion_of(case: &Value) -> Result<Companion> {
    Ok(Companion::new(text(case, "code")?.parse()?, pair(case, "companion", "ephemeral")?))
}

fn phone_of(case: &Value) -> Result<Phone> {
    let wrapped = bytes(&case["companion_hello"], "wrapped_companion_ephemeral")?;
    Ok(Phone::new(text(case, "code")?.parse()?, &wrapped, pair(case, "primary", "ephemeral")?)?)
}

fn pair_code(case: &Value) -> Result<()> {
    let code: PairingCode = text(case, "code")?.parse()?;
    if let Some(entropy) = case["code_bytes"].as_str() {
        same_code(&PairingCode::from_entropy(array(&unhex(entropy)?)?), text(case, "code")?)?;
    }
    same("shown", code.to_string().as_bytes(), text(case, "code_shown")?.as_bytes())?;

    let (hello, answer, finish) =
        (&case["companion_hello"], &case["primary_hello"], &case["companion_finish"]);
    let companion = companion_of(case)?;
    let mut rng = ScriptedRng::new(joined(hello, &["salt", "iv"])?);
    let wrapped = companion.hello(&mut rng);
    same("companion's wrapped key", &wrapped, &bytes(hello, "wrapped_companion_ephemeral")?)?;
    rng.finish()?;

    let phone = phone_of(case)?;
    let mut rng = ScriptedRng::new(joined(answer, &["salt", "iv"])?);
    let wrapped = phone.hello(&mut rng);
    same("phone's wrapped key", &wrapped, &bytes(answer, "wrapped_primary_ephemeral")?)?;
    rng.finish()?;

    let (identity, phone_identity) =
        (pair(case, "companion", "identity")?, pair(case, "primary", "identity")?);
    let mut rng = ScriptedRng::new(joined(finish, &["random", "key_bundle_salt", "key_bundle_iv"])?);
    let finished = companion.finish(&identity, &phone_identity.public, &wrapped, &mut rng)?;
    rng.finish()?;
    let bundle = bytes(finish, "wrapped_key_bundle")?;
    same("bundle", &finished.bundle, &bundle)?;
    same("secret", finished.secret.expose_bytes(), &bytes(finish, "adv_secret")?)?;
    let opened = phone.open(&phone_identity, &identity.public, &bundle)?;
    same("phone's secret", opened.expose_bytes(), &bytes(finish, "adv_secret")?)?;
    stanzas(case, &identity.public, &phone_identity.public)
}

/// The three stanzas of the exchange, as the peer wrote them.
fn stanzas(case: &Value, identity: &PublicKey, phone_identity: &PublicKey) -> Result<()> {
    let frame = bytes(&case["companion_hello"]["stanza"], "bytes")?;
    let payload = Payload::open(&frame)?;
    let hello = CompanionHello::read(payload.decode()?.root())?;
    let wrapped = bytes(&case["companion_hello"], "wrapped_companion_ephemeral")?;
    same("key in companion_hello", &hello.wrapped_ephemeral, &wrapped)?;
    same("noise key", &hello.noise_key, pair(case, "companion", "noise")?.public.as_bytes())?;

    let frame = bytes(&case["companion_hello"]["reply"], "bytes")?;
    let payload = Payload::open(&frame)?;
    let reference = CompanionHello::parse(payload.decode()?.root())?;

    let hello = primary_hello(case)?;
    let wrapped = bytes(&case["primary_hello"], "wrapped_primary_ephemeral")?;
    same("key in primary_hello", &hello.wrapped_ephemeral, &wrapped)?;
    same("phone's identity", &hello.identity, phone_identity.as_bytes())?;
    same("reference", hello.reference.as_bytes(), reference.as_bytes())?;

    let frame = bytes(&case["companion_finish"]["stanza"], "bytes")?;
    let payload = Payload::open(&frame)?;
    let finish = CompanionFinish::read(payload.decode()?.root())?;
    same(
        "bundle in companion_finish",
        &finish.wrapped_bundle,
        &bytes(&case["companion_finish"], "wrapped_key_bundle")?,
    )?;
    same("identity", &finish.identity, identity.as_bytes())?;
    same("reference", finish.reference.as_bytes(), reference.as_bytes())
}

fn primary_hello(case: &Value) -> Result<PrimaryHello> {
    let frame = bytes(&case["primary_hello"]["stanza"], "bytes")?;
    let payload = Payload::open(&frame)?;
    match Notification::from_node(payload.decode()?.root())?.body {
        NotificationBody::LinkCode(LinkCodeNotice::PrimaryHello(hello)) => Ok(*hello),
        body => bail!("read as {}", body.kind()),
    }
}

fn bad(case: &Value) -> Result<()> {
    let good = case.get("of_case").context("the good exchange is missing")?;
    let (identity, phone_identity) =
        (pair(good, "companion", "identity")?, pair(good, "primary", "identity")?);
    if case.get("wrapped_key_bundle").is_some() {
        let opened =
            phone_of(good)?.open(&phone_identity, &identity.public, &bytes(case, "wrapped_key_bundle")?);
        ensure!(opened.is_err(), "the phone accepted the bundle");
    } else if case.get("wrapped_primary_ephemeral").is_some() {
        let wrapped = bytes(case, "wrapped_primary_ephemeral")?;
        let finished = companion_of(good)?.finish(&identity, &phone_identity.public, &wrapped, &mut OsRng);
        ensure!(finished.is_err(), "the companion accepted the key");
    } else {
        // Another reference: a companion that waits for this one takes no notice.
        let hello = primary_hello(good)?;
        let mut other = hello.clone();
        other.reference = PairingRef::new([hello.reference.as_bytes(), &[0]].concat());
        ensure!(!companion_answers(good, &hello.reference, other)?, "another reference is accepted");
        ensure!(companion_answers(good, &hello.reference, hello.clone())?, "the right reference is refused");
    }
    Ok(())
}

/// Whether a whole companion, waiting under `given`, answers the phone's hello.
fn companion_answers(case: &Value, given: &PairingRef, hello: PrimaryHello) -> Result<bool> {
    let mut companion = Waiting::new()?;
    companion.take(&Input::Online(ServerIdentity {
        key: PublicKey::from_bytes([9; 32]),
        not_before: 0,
        not_after: u64::MAX,
    }))?;
    let refs = vec![wa_proto::prost::bytes::Bytes::from_static(b"ref")];
    let offer = PairDevice { iq: IqId::new("1").context("an id")?, refs }.to_node();
    companion.take(&Input::Stanza(offer.as_ref()))?;
    let command =
        Command::PairByCode { phone: "15550100001".to_owned(), code: Some(text(case, "code")?.parse()?) };
    let sent = companion.take(&Input::Command(CallId(1), &command))?;
    let asked = sent.last().context("companion_hello was not sent")?;
    let id = IqId::new(&asked.as_ref().attr_text("id").context("no id")?).context("an id")?;
    let answer = build_reply::<CompanionHello>(&id, &Jid::SERVER, Ok(given));
    companion.take(&Input::Stanza(answer.as_ref()))?;
    let body = NotificationBody::LinkCode(LinkCodeNotice::PrimaryHello(Box::new(hello)));
    let id = StanzaId::new("2").context("an id")?;
    let notice = Notification::new(id, Jid::SERVER, UnixSeconds::new(1), body).to_node();
    let sent = companion.take(&Input::Stanza(notice.as_ref()))?;
    Ok(sent.iter().any(|node| CompanionFinish::read(node.as_ref()).is_ok()))
}

/// A session without a store: a new device needs none until it is linked.
struct Waiting(Session);

impl Waiting {
    fn new() -> Result<Self> {
        let nothing = Loaded::from_iter([]);
        let config = SessionConfig::default();
        let (session, _) = Session::open(config, Fence::new(1), &nothing, Vec::new(), &mut OsRng)?;
        Ok(Self(session))
    }

    fn take(&mut self, input: &Input<'_>) -> Result<Vec<Node>> {
        let mut rng = OsRng;
        let mut txn = self.0.begin(&mut rng);
        while let Outcome::Need(keys) = self.0.handle(Now::from_unix_millis(1000), input, &mut txn)? {
            txn.supply(keys.into_iter().map(|key| (key, None)).collect());
        }
        let (_, staged) = txn.finish();
        self.0.committed(staged);
        let mut sent: Vec<Node> = std::iter::from_fn(|| self.0.poll_transmit()).collect();
        while let Some(stretch) = self.0.poll_stretch() {
            sent.extend(self.take(&Input::Stretched(&stretch.run()))?);
        }
        Ok(sent)
    }
}
