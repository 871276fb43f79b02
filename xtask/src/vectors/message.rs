//! `message.json`: padding, participant hashes, message ids, what message secrets encrypt, reporting tokens.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use wa_content::secret::{AddOn, Candidates, MessageSecret, Sealed, UseCase, option_hash};
use wa_content::{Attendance, reported_content, reporting_token};
use wa_core::{pad_with, participant_hash, unpad};
use wa_crypto::sha256;
use wa_jid::Jid;
use wa_stanza::{MessageId, UnixSeconds};

use super::adv::array;
use super::{Outcome, bytes, number, same, text};

pub(crate) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "pad" => pad(case)?,
        "unpad" => check_unpad(case)?,
        "phash" => phash(case)?,
        "message_id" => return message_id(case),
        "secret" => secret(case)?,
        "poll_vote" => poll_vote(case)?,
        "poll_vote_bad" => poll_vote_bad(case)?,
        "event_response" => event_response(case)?,
        "reporting_token" => token(case)?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

fn pad(case: &Value) -> Result<()> {
    let mut message = bytes(case, "plaintext")?;
    let [random] = array(&bytes(case, "random_byte")?)?;
    pad_with(&mut message, random);
    let padded = bytes(case, "padded")?;
    same("padded", &message, &padded)?;
    same("unpadded", unpad(&padded).context("the padding is refused")?, &bytes(case, "plaintext")?)
}

fn check_unpad(case: &Value) -> Result<()> {
    let accepted = unpad(&bytes(case, "padded")?).is_some();
    match text(case, "expect")? {
        "accept" => ensure!(accepted, "refused"),
        "reject" => ensure!(!accepted, "accepted"),
        "either" => {}
        other => bail!("unknown expectation {other}"),
    }
    Ok(())
}

fn phash(case: &Value) -> Result<()> {
    let participants = case["participants"].as_array().context("no participants")?;
    let devices: Vec<Jid> = participants
        .iter()
        .map(|jid| Ok(jid.as_str().context("not text")?.parse()?))
        .collect::<Result<_>>()?;
    same("hash", participant_hash(&devices).as_bytes(), text(case, "phash_v2")?.as_bytes())
}

fn message_id(case: &Value) -> Result<Outcome> {
    if case["random_18"].is_string() {
        let id = MessageId::from_random(&array(&bytes(case, "random_18")?)?);
        same("id", id.as_str().as_bytes(), text(case, "id")?.as_bytes())?;
        return Ok(Outcome::Passed);
    }
    let random = array(&bytes(case, "random_16")?)?;
    let user = case["user"].as_str().map(str::parse::<Jid>).transpose()?;
    let at = UnixSeconds::new(number(case, "unix_seconds")?);
    let preimage = MessageId::fixed_preimage(at, user.as_ref().map(Jid::user), &random);
    same("id", MessageId::from_digest(&sha256(&preimage)).as_str().as_bytes(), text(case, "id")?.as_bytes())?;
    Ok(Outcome::Passed)
}

fn message_secret(case: &Value) -> Result<MessageSecret> {
    Ok(MessageSecret::from_slice(&bytes(case, "message_secret")?)?)
}

fn address(case: &Value, key: &str) -> Result<Jid> {
    Ok(text(case, key)?.parse()?)
}

fn sealed(case: &Value) -> Result<Sealed> {
    let (payload, iv) = (bytes(case, "payload")?.into(), bytes(case, "iv")?.into());
    Ok(Sealed::from_fields(Some(&payload), Some(&iv))?)
}

/// Key, associated data and both directions of one addition.
fn both_ways(case: &Value, add_on: &AddOn<'_>) -> Result<()> {
    same("key", add_on.key().as_slice(), &bytes(case, "key")?)?;
    let (plaintext, sealed) = (bytes(case, "plaintext")?, sealed(case)?);
    same("opened", &add_on.open(&sealed).context("cannot be opened")?, &plaintext)?;
    same("sealed", &add_on.seal_with(&plaintext, sealed.iv).payload, &sealed.payload)
}

fn secret(case: &Value) -> Result<()> {
    let (secret, label) = (message_secret(case)?, text(case, "label")?);
    if label == "Bot Message" {
        return same("key", secret.for_bots().expose_bytes(), &bytes(case, "key")?);
    }
    let use_case = UseCase::ALL.into_iter().find(|it| it.label() == label).context("unknown label")?;
    let (author, actor) = (address(case, "original_sender")?, address(case, "modification_sender")?);
    let add_on = AddOn {
        use_case,
        secret: &secret,
        message_id: text(case, "message_id")?,
        author: &author,
        actor: &actor,
    };
    if let Some(aad) = case["aad"].as_str() {
        same("aad", &add_on.associated_data(), &super::unhex(aad)?)?;
    }
    if use_case == UseCase::ReportToken {
        // A key of a tag, not of a cipher.
        return same("key", add_on.key().as_slice(), &bytes(case, "key")?);
    }
    both_ways(case, &add_on)
}

fn poll_vote(case: &Value) -> Result<()> {
    let (secret, author, actor) = (message_secret(case)?, address(case, "creator")?, address(case, "voter")?);
    let message_id = text(case, "poll_id")?;
    let use_case = UseCase::PollVote;
    both_ways(case, &AddOn { use_case, secret: &secret, message_id, author: &author, actor: &actor })?;
    let chosen = open_vote(case)?;
    let options = case["options"].as_array().context("no options")?;
    let hashes: Vec<[u8; 32]> = options
        .iter()
        .map(|option| Ok(option_hash(option.as_str().context("not text")?)))
        .collect::<Result<_>>()?;
    same("chosen", &chosen.concat(), &hashes.concat())?;
    if let Some(expected) = case["option_hashes"].as_array() {
        let expected: Vec<Vec<u8>> = expected
            .iter()
            .map(|hash| super::unhex(hash.as_str().context("not text")?))
            .collect::<Result<_>>()?;
        same("hashes", &hashes.concat(), &expected.concat())?;
    }
    Ok(())
}

/// Opens a vote as a client does that does not know which address of voter and creator was used.
fn open_vote(case: &Value) -> Result<Vec<[u8; 32]>> {
    let (secret, sealed) = (message_secret(case)?, sealed(case)?);
    let other = Jid::lid("1");
    let authors = [other.clone(), address(case, "creator")?];
    let actors = [other, address(case, "voter")?];
    let poll = Candidates {
        secret: &secret,
        message_id: text(case, "poll_id")?,
        authors: &authors,
        actors: &actors,
    };
    let vote = wa_proto::e2e::message::PollEncValue {
        enc_payload: Some(sealed.payload.clone()),
        enc_iv: Some(sealed.iv_field()),
    };
    let update = wa_proto::e2e::message::PollUpdateMessage { vote: Some(vote), ..Default::default() };
    Ok(poll.open_vote(&update)?.content)
}

fn poll_vote_bad(case: &Value) -> Result<()> {
    ensure!(open_vote(case).is_err() == (text(case, "expect")? == "reject"), "accepted");
    Ok(())
}

fn event_response(case: &Value) -> Result<()> {
    let (secret, author, actor) =
        (message_secret(case)?, address(case, "creator")?, address(case, "responder")?);
    let message_id = text(case, "event_id")?;
    let use_case = UseCase::EventResponse;
    both_ways(case, &AddOn { use_case, secret: &secret, message_id, author: &author, actor: &actor })?;
    let sealed = sealed(case)?;
    let event = Candidates { secret: &secret, message_id, authors: &[author], actors: &[actor] };
    let answer = event.open_event_response(&wa_proto::e2e::message::EncEventResponseMessage {
        enc_payload: Some(sealed.payload.clone()),
        enc_iv: Some(sealed.iv_field()),
        ..Default::default()
    })?;
    let decoded = &case["decoded"];
    let expected = match decoded["response"].as_str() {
        Some("GOING") => Attendance::Going,
        Some("NOT_GOING") => Attendance::NotGoing,
        Some("MAYBE") => Attendance::Maybe,
        _ => Attendance::Unknown,
    };
    ensure!(answer.content.attendance == expected, "another answer");
    let at: i64 = text(decoded, "timestampMs")?.parse()?;
    ensure!(answer.content.timestamp_ms == at, "another time");
    let guests = decoded["extraGuestCount"].as_u64().unwrap_or(0);
    ensure!(u64::from(answer.content.extra_guests) == guests, "another number of guests");
    Ok(())
}

fn token(case: &Value) -> Result<()> {
    let (secret, message) = (message_secret(case)?, bytes(case, "message")?);
    let (first, second) = (address(case, "first_jid")?, address(case, "second_jid")?);
    let id = text(case, "message_id")?;
    if let Some(key) = case["reporting_key"].as_str() {
        let (use_case, secret) = (UseCase::ReportToken, &secret);
        let ours = AddOn { use_case, secret, message_id: id, author: &first, actor: &second }.key();
        same("reporting key", ours.as_slice(), &super::unhex(key)?)?;
    }
    // Peers filter messages within messages in two ways; we are with those who keep nothing of them.
    let undisputed = case["token"] == case["token_full_table_recursion"];
    if let Some(filtered) = case["filtered_message"].as_str().filter(|_| undisputed) {
        let ours = reported_content(&message).unwrap_or_default();
        same("filtered message", &ours, &super::unhex(filtered)?)?;
    }
    let ours = reporting_token(&secret, id, &first, &second, &message);
    match case["token"].as_str() {
        Some(token) => same("token", &ours.context("no token")?, &super::unhex(token)?),
        None => {
            ensure!(ours.is_none(), "a token where there is none");
            Ok(())
        }
    }
}
