//! `media.json`: files of every type, parts of them, broken ones, and media retries.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_crypto::{OsRng, hmac_sha256, sha256};
use wa_media::{
    Decryptor, Encryptor, Expected, MAC_LENGTH, MediaError, MediaKey, MediaKeys, MediaRetry, MediaType,
    RangePlan, RetryAnswer, SealedFile, Sidecar, UploadToken, decrypt, encrypt, parse_upload_path,
};

use super::adv::array;
use super::scripted::ScriptedRng;
use super::{bytes, number, same, text};

pub(crate) fn run(case: &Value) -> Result<super::Outcome> {
    match text(case, "kind")? {
        "file" => file(case)?,
        "range" => range(case)?,
        "bad_file" => bad_file(case)?,
        "retry_request" => retry_request(case)?,
        "retry_answer" => retry_answer(case)?,
        // What a peer leaves out, in words; the bad files are the test of it.
        "note" => ensure!(!text(case, "text")?.is_empty(), "an empty note"),
        _ => return Ok(super::Outcome::Skipped),
    }
    Ok(super::Outcome::Passed)
}

fn kind(case: &Value) -> Result<MediaType> {
    let name = text(case, "type")?;
    MediaType::from_name(name).with_context(|| format!("no type {name}"))
}

fn key(case: &Value) -> Result<MediaKey> {
    Ok(MediaKey::try_from(bytes(case, "media_key")?.as_slice())?)
}

/// The bytes that a rule of the file's `format` describes.
fn plaintext(rule: &Value) -> Result<Vec<u8>> {
    let [length, factor, summand, shift] =
        [number(rule, "len")?, number(rule, "mul")?, number(rule, "add")?, number(rule, "shift")?];
    ensure!(length <= 1 << 28, "a plaintext of {length} bytes");
    (0..length)
        .map(|at| Ok(u8::try_from((at * factor + summand + (at >> shift)) & 0xff)?))
        .collect::<Result<_>>()
}

fn file(case: &Value) -> Result<()> {
    let (kind, plaintext) = (kind(case)?, plaintext(&case["plaintext"])?);
    ensure!(kind.hkdf_info() == text(case, "hkdf_info")?, "the info is {:?}", kind.hkdf_info());
    let keys = key(case)?.expand(kind);
    same("derived bytes", keys.expose_bytes(), &bytes(case, "expanded_112")?)?;
    same("IV", keys.iv(), &bytes(case, "iv")?)?;
    same("cipher key", keys.cipher_key(), &bytes(case, "cipher_key")?)?;
    same("MAC key", keys.mac_key(), &bytes(case, "mac_key")?)?;

    // Pieces of an awkward length, in both directions.
    let (mut encryptor, mut upload) = (Encryptor::with_sidecar(&keys), Vec::new());
    plaintext.chunks(4099).for_each(|piece| encryptor.update(piece, &mut upload));
    let sealed = encryptor.finish(&mut upload);
    same("file", &encrypt(&keys, &plaintext).0, &upload)?;
    check_upload(case, &upload, &sealed)?;
    check_sidecar(&keys, &plaintext, &upload, &sealed)?;
    check_place(case, kind, &sealed)?;

    let expected = Expected::from_fields(
        Some(&bytes(case, "file_sha256")?),
        Some(&bytes(case, "file_enc_sha256")?),
        Some(number(case, "plaintext_len")?),
    )?;
    let (mut decryptor, mut opened) = (Decryptor::new(&keys, expected), Vec::new());
    for piece in upload.chunks(1021) {
        decryptor.update(piece, &mut opened)?;
    }
    decryptor.finish(&mut opened)?;
    same("plaintext", &opened, &plaintext)
}

fn check_upload(case: &Value, upload: &[u8], sealed: &SealedFile) -> Result<()> {
    if case.get("upload").is_some() {
        same("file", upload, &bytes(case, "upload")?)?;
    }
    let head = bytes(case, "upload_head")?;
    same("head of the file", upload.get(..head.len()).unwrap_or(upload), &head)?;
    ensure!(u64::try_from(upload.len())? == number(case, "upload_len")?, "length of the file");
    same("MAC", &sealed.mac, &bytes(case, "mac")?)?;
    let ciphertext = upload.strip_suffix(&sealed.mac).context("the file does not end with its MAC")?;
    same("hash of the ciphertext", &sha256(ciphertext), &bytes(case, "ciphertext_sha256")?)?;
    same("file_sha256", &sealed.file_sha256, &bytes(case, "file_sha256")?)?;
    same("file_enc_sha256", &sealed.file_enc_sha256, &bytes(case, "file_enc_sha256")?)?;
    ensure!(sealed.file_length == number(case, "plaintext_len")?, "length of the plaintext");
    Ok(())
}

/// The sidecar of a vector is advisory, made by a peer whose windows lack the IV. Ours is compared with
/// the rule, taken by its word.
fn check_sidecar(keys: &MediaKeys, plaintext: &[u8], upload: &[u8], sealed: &SealedFile) -> Result<()> {
    let sidecar = sealed.sidecar.as_deref().context("no sidecar")?;
    let whole = [keys.iv().as_slice(), upload].concat();
    let mut entries = Vec::new();
    for start in (0..whole.len()).step_by(65536) {
        let window = whole.get(start..whole.len().min(start + 65536 + 16)).context("no window")?;
        entries.extend(hmac_sha256(keys.mac_key(), &[window]).into_iter().take(MAC_LENGTH));
    }
    same("sidecar", sidecar, &entries)?;
    let sidecar = Sidecar::new(sidecar, sealed.file_length)?;
    let mut opened = Vec::new();
    for window in 0..sidecar.windows() {
        let fetch = sidecar.fetch(window)?;
        let fetched = upload.get(usize::try_from(fetch.start)?..usize::try_from(fetch.end)?);
        opened.extend(sidecar.open(keys, window, fetched.context("no such bytes")?)?);
    }
    same("plaintext by windows", &opened, plaintext)
}

fn check_place(case: &Value, kind: MediaType, sealed: &SealedFile) -> Result<()> {
    let token = UploadToken::new(sealed.file_enc_sha256);
    ensure!(token.to_string() == text(case, "upload_token")?, "the token is {token}");
    // A peer without a path for the type says nothing about it, or an empty text.
    let Some(theirs) = case["upload_path"].as_str().filter(|path| !path.is_empty()) else { return Ok(()) };
    let (found, read) = parse_upload_path(&format!("{theirs}/{token}="))?;
    ensure!(read == token, "the token of the path was read as another");
    // The server takes link thumbnails in both places; nobody but the phone uploads history.
    let elsewhere = matches!(kind, MediaType::ThumbnailLink | MediaType::History);
    ensure!(elsewhere || kind.upload_path() == Some(theirs), "the path is {:?}", kind.upload_path());
    ensure!(elsewhere || found.upload_path() == kind.upload_path(), "the path was read as {found}");
    Ok(())
}

fn range(case: &Value) -> Result<()> {
    let (keys, plaintext) = (key(case)?.expand(kind(case)?), plaintext(&case["of_plaintext"])?);
    let (upload, sealed) = encrypt(&keys, &plaintext);
    let end = case["end"].as_u64().unwrap_or(sealed.file_length);
    let plan = RangePlan::new(number(case, "start")?..end, sealed.file_length)?;
    let fetch = plan.fetch();
    let (start, end) = (usize::try_from(fetch.start)?, usize::try_from(fetch.end)?);
    for (body, from) in
        [(upload.get(start..end), fetch.start), (upload.get(start..), fetch.start), (upload.get(..), 0)]
    {
        let (mut decryptor, mut part) = (plan.decryptor(&keys, from)?, Vec::new());
        for piece in body.context("no such bytes")?.chunks(1021) {
            decryptor.update(piece, &mut part);
        }
        decryptor.finish()?;
        // Of a long part only the beginning is written out.
        let head = bytes(case, "plaintext")?;
        same("head of the part", part.get(..head.len()).unwrap_or(&part), &head)?;
        same("hash of the part", &sha256(&part), &bytes(case, "plaintext_sha256")?)?;
    }
    Ok(())
}

fn bad_file(case: &Value) -> Result<()> {
    let (keys, plaintext) = (key(case)?.expand(kind(case)?), plaintext(&case["of_plaintext"])?);
    let (mut upload, sealed) = encrypt(&keys, &plaintext);
    change(&mut upload, text(case, "change")?)?;
    same("hash of the changed file", &sha256(&upload), &bytes(case, "upload_sha256")?)?;
    let named = Expected { file_enc_sha256: Some(sha256(&upload)), ..Expected::from(&sealed) };
    // With all that a message says, with a hash that fits the broken file, and with the MAC alone.
    for expected in [Expected::from(&sealed), named, Expected::default()] {
        match decrypt(&keys, expected, &upload) {
            Err(error) if error.is_corrupt() => {}
            Err(error) => bail!("refused for another reason: {error}"),
            Ok(_) => bail!("the broken file was accepted"),
        }
    }
    Ok(())
}

/// Does what the text says: `byte N xor M`, `last byte … xor M`, `last N bytes cut off`, `only the last N
/// bytes`, `N byte(s) appended (hex)`, `empty`.
fn change(upload: &mut Vec<u8>, change: &str) -> Result<()> {
    let words: Vec<&str> = change.split(' ').collect();
    let length = upload.len();
    match *words.as_slice() {
        ["empty"] => upload.clear(),
        ["byte", at, "xor", mask] => flip(upload, at.parse()?, mask)?,
        ["last", "byte", .., "xor", mask] => flip(upload, length.saturating_sub(1), mask)?,
        ["last", count, _, "cut", "off"] => upload.truncate(length.saturating_sub(count.parse()?)),
        ["only", "the", "last", count, _] => drop(upload.drain(..length.saturating_sub(count.parse()?))),
        ["only", "the", "first", count, _] => upload.truncate(count.parse()?),
        [.., "appended", hex] => upload.extend(super::unhex(hex.trim_matches(['(', ')']))?),
        _ => bail!("unknown change {change:?}"),
    }
    Ok(())
}

fn flip(upload: &mut [u8], at: usize, mask: &str) -> Result<()> {
    *upload.get_mut(at).context("no such byte")? ^= mask.parse::<u8>()?;
    Ok(())
}

fn retry_request(case: &Value) -> Result<()> {
    let (key, id) = (key(case)?, text(&case["key"], "id")?);
    ensure!(text(case, "aad_text")? == id, "bound to something else than the message id");
    let retry = MediaRetry::new(&key, id);
    let iv = bytes(case, "iv")?;
    let sealed = retry.seal_request(&mut ScriptedRng::new(iv.clone()));
    let (theirs, their_iv) = (leaf(&case["node"], "enc_p")?, leaf(&case["node"], "enc_iv")?);
    same("request", &sealed.ciphertext, &theirs)?;
    same("IV", &sealed.iv, &their_iv)?;
    retry.open_request(&their_iv, &theirs)?;
    let opened = wa_crypto::Aes256Gcm::new(&array(&bytes(case, "retry_key")?)?).open(
        &array(&iv)?,
        id.as_bytes(),
        &sealed.ciphertext,
    )?;
    same("plaintext of the request", &opened, &bytes(case, "receipt_proto")?)
}

/// The bytes of the first node with this tag.
fn leaf(node: &Value, tag: &str) -> Result<Vec<u8>> {
    fn find<'v>(node: &'v Value, tag: &str) -> Option<&'v Value> {
        if node["tag"] == tag {
            return Some(node);
        }
        node["content"]["children"].as_array()?.iter().find_map(|child| find(child, tag))
    }
    bytes(&find(node, tag).with_context(|| format!("no {tag}"))?["content"], "hex")
}

fn retry_answer(case: &Value) -> Result<()> {
    let (key, id) = (key(case)?, text(case, "message_id")?);
    let retry = MediaRetry::new(&key, id);
    let (iv, ciphertext) = (bytes(case, "iv")?, bytes(case, "ciphertext")?);
    let answer = match (retry.open_answer(&iv, &ciphertext), case["expect"].as_str()) {
        (Err(MediaError::Retry | MediaError::RetryProtobuf), Some("reject")) => return Ok(()),
        (Ok(_), Some("reject")) => bail!("the answer was accepted"),
        (answer, _) => answer?,
    };
    let decoded = &case["decoded"];
    let theirs = match decoded["result"].as_str() {
        Some("SUCCESS") => RetryAnswer::Uploaded {
            direct_path: text(decoded, "directPath")?.to_owned(),
            message_secret: None,
        },
        Some("NOT_FOUND") => RetryAnswer::NotFound,
        Some("DECRYPTION_ERROR") => RetryAnswer::DecryptionError,
        _ => RetryAnswer::GeneralError,
    };
    ensure!(answer == theirs, "read as {answer:?}, expected {theirs:?}");
    // The phone's side makes the same bytes with the same IV.
    let sealed = retry.seal_answer(answer, &mut ScriptedRng::new(iv.clone()));
    same("answer", &sealed.ciphertext, &ciphertext)?;
    ensure!(retry.open_answer(&sealed.iv, &sealed.ciphertext).is_ok(), "our own answer was refused");
    ensure!(retry.seal_request(&mut OsRng) != retry.seal_request(&mut OsRng), "an IV was used twice");
    Ok(())
}
