//! `xeddsa.json`: signatures made and judged, and X25519 agreements.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_crypto::{KeyPair, PrivateKey, PublicKey, Signature};

use super::{Outcome, bytes, same, text, unhex};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "sign" => sign(case)?,
        "verify" => verify(case)?,
        "agree" => agree(case)?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn sign(case: &Value) -> Result<()> {
    let pair = KeyPair::from_private(PrivateKey::from_slice(&bytes(case, "private")?)?);
    same("public key", pair.public.as_bytes(), &bytes(case, "public")?)?;
    let message = bytes(case, "message")?;
    let signature = match &case["random"] {
        Value::Null => pair.private.sign_deterministic(&message),
        random => {
            let random = unhex(random.as_str().context("random is not a string")?)?;
            let Ok(random) = <[u8; 64]>::try_from(random) else { bail!("random is not 64 bytes") };
            pair.private.sign_with_random(&message, &random)
        }
    };
    same("signature", signature.as_bytes(), &bytes(case, "signature")?)?;
    pair.public.verify(&message, &signature)?;
    Ok(())
}

fn verify(case: &Value) -> Result<()> {
    let verdict = PublicKey::from_slice(&bytes(case, "public")?).and_then(|key| {
        let signature = Signature::from_slice(&bytes(case, "signature").unwrap_or_default())?;
        key.verify(&bytes(case, "message").unwrap_or_default(), &signature)
    });
    if case["expect"] == "either" {
        return Ok(());
    }
    let valid = match case["expect"].as_str() {
        Some("accept") => true,
        Some("reject") => false,
        _ => case["valid"].as_bool().context("valid is not a boolean")?,
    };
    ensure!(verdict.is_ok() == valid, "verdict differs: ours {verdict:?}");
    Ok(())
}

fn agree(case: &Value) -> Result<()> {
    let pair = KeyPair::from_private(PrivateKey::from_slice(&bytes(case, "private")?)?);
    let secret = pair.private.agree(&PublicKey::from_slice(&bytes(case, "public")?)?);
    if case["expect"] == "reject" {
        ensure!(secret.is_err(), "a useless key was accepted");
        return Ok(());
    }
    same("public key", pair.public.as_bytes(), &bytes(case, "our_public")?)?;
    same("secret", secret?.as_bytes(), &bytes(case, "shared")?)
}
