//! `adv.json`: the identity that a phone gives a companion, and the text of QR codes.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_binary::Payload;
use wa_core::{Browser, Profile};
use wa_crypto::{KeyPair, OsRng, PublicKey, Signature};
use wa_pairing::{Accepted, AdvSecret, QrText, accept, verify_identity, verify_reply};
use wa_proto::companion::AdvSignedDeviceIdentity;
use wa_proto::prost::Message as _;
use wa_stanza::pairing::{PairSign, PairSuccess};

use super::{Outcome, bytes, same, text};

pub(crate) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "pair_success" => pair_success(case)?,
        "qr" => qr(case)?,
        "platform_ids" => platform_ids(case)?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn pair_success(case: &Value) -> Result<()> {
    let accepted = companion(case);
    match text(case, "expect")? {
        "reject" => {
            ensure!(accepted.is_err(), "accepted what must be refused");
            Ok(())
        }
        "accept" => {
            let (success, accepted) = accepted?;
            check_answer(case, &success, &accepted)
        }
        other => bail!("unknown expectation {other}"),
    }
}

fn companion(case: &Value) -> Result<(PairSuccess, Accepted)> {
    let frame = bytes(case, "stanza_bytes")?;
    let payload = Payload::open(&frame)?;
    let success = PairSuccess::from_node(payload.decode()?.root())?;
    ensure!(success.lid.is_some(), "no hidden id");
    let secret = AdvSecret::from_bytes(array(&bytes(case, "adv_secret")?)?);
    let identity = KeyPair::from_private_bytes(array(&bytes(&case["companion_identity"], "private")?)?);
    let accepted = accept(&success.device_identity, &secret, &identity, &mut OsRng)?;
    Ok((success, accepted))
}

fn check_answer(case: &Value, success: &PairSuccess, accepted: &Accepted) -> Result<()> {
    let companion = PublicKey::from_slice(&bytes(&case["companion_identity"], "public")?)?;
    let account = PublicKey::from_slice(&bytes(&case["account"], "public")?)?;
    same("account key", accepted.account_key.as_bytes(), account.as_bytes())?;
    let identity = &case["signal_identity"];
    same("signal identity", &account.to_serialized(), &bytes(identity, "key")?)?;
    ensure!(success.jid.to_string() == text(&case["me"], "id")?, "another address");
    let lid = success.lid.as_ref().context("no hidden id")?;
    ensure!(lid.to_string() == text(&case["me"], "lid")?, "another hidden id");
    ensure!(success.platform.as_deref() == case["platform"].as_str(), "another platform");

    // Our signature is another valid one: it is checked, and the recorded one put in its place.
    verify_reply(&accepted.reply, &account, &companion)?;
    let recorded = bytes(case, "device_signature_without_random")?;
    let mut ours = AdvSignedDeviceIdentity::decode(accepted.reply.as_slice())?;
    let signature = Signature::from_slice(ours.device_signature.as_deref().context("no signature")?)?;
    companion.verify(&bytes(case, "device_signed_message")?, &signature)?;
    companion.verify(&bytes(case, "device_signed_message")?, &Signature::from_slice(&recorded)?)?;
    ours.device_signature = Some(recorded.clone().into());
    let sign = PairSign {
        iq: success.iq.clone(),
        key_index: accepted.key_index,
        device_identity: ours.encode_to_vec().into(),
    };
    let mut reply = Vec::new();
    wa_binary::encode(&sign.to_node(), &mut reply)?;
    same("reply", &reply, &bytes(case, "reply_bytes")?)?;

    verify_identity(&accepted.identity, None, &companion)?;
    let mut kept = AdvSignedDeviceIdentity::decode(accepted.identity.as_slice())?;
    kept.device_signature = Some(recorded.into());
    same("identity for messages", &kept.encode_to_vec(), &bytes(case, "device_identity_for_messages")?)
}

fn qr(case: &Value) -> Result<()> {
    let noise = PublicKey::from_slice(&bytes(case, "noise_public")?)?;
    let identity = PublicKey::from_slice(&bytes(case, "identity_public")?)?;
    let secret = AdvSecret::from_bytes(array(&bytes(case, "adv_secret")?)?);
    let client_type = text(case, "platform_id")?.chars().next().context("no platform id")?;
    let ours = QrText::new(text(case, "ref")?, &noise, &identity, &secret, client_type).to_string();
    same("text", ours.as_bytes(), text(case, "qr")?.as_bytes())?;
    for key in ["qr", "qr_plain"] {
        let read: QrText = text(case, key)?.parse()?;
        ensure!(read.reference() == text(case, "ref")?, "another reference");
        same("noise key", read.noise().as_bytes(), noise.as_bytes())?;
        same("identity key", read.identity().as_bytes(), identity.as_bytes())?;
        same("secret", read.secret().expose_bytes(), secret.expose_bytes())?;
    }
    let browser = case["browser"].as_array().context("no browser")?;
    let (os, name) = (browser.first(), browser.get(1));
    ensure!(our_client_type(os, name) == Some(client_type), "another client type");
    Ok(())
}

fn platform_ids(case: &Value) -> Result<()> {
    for row in case["table"].as_array().context("no table")? {
        let expected = text(row, "id")?.chars().next();
        ensure!(our_client_type(row.get("os"), row.get("browser")) == expected, "differs: {row}");
    }
    Ok(())
}

fn our_client_type(os: Option<&Value>, browser: Option<&Value>) -> Option<char> {
    let profile = Profile {
        os: os?.as_str()?.to_owned(),
        browser: browser_named(browser?.as_str()?),
        ..Profile::default()
    };
    Some(profile.client_type())
}

/// The browser that a peer calls by this name.
pub(crate) fn browser_named(name: &str) -> Browser {
    match name {
        "Chrome" => Browser::Chrome,
        "Edge" => Browser::Edge,
        "Firefox" => Browser::Firefox,
        "IE" => Browser::InternetExplorer,
        "Opera" => Browser::Opera,
        "Safari" => Browser::Safari,
        "Desktop" => Browser::Desktop,
        _ => Browser::Other,
    }
}

/// Bytes of a known length.
pub(crate) fn array<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    bytes.try_into().with_context(|| format!("{} bytes instead of {N}", bytes.len()))
}
