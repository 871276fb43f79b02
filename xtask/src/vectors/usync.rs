//! `usync.json`: queries to the byte, answers by what they say.

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use wa_binary::{Payload, encode};
use wa_jid::Jid;
use wa_stanza::IqId;
use wa_stanza::iq::{AnswerError, answer, build_iq};
use wa_usync::{
    About, Answer, ContactInput, Context, DeviceAnswer, DisappearingMode, Mode, Protocol, UserAnswer,
    UserError, UserQuery, Usync,
};

use super::{Outcome, bytes, same, text};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "query" => query(case),
        "reply" => reply(case),
        _ => Ok(Outcome::Skipped),
    }
}

fn protocols(case: &Value) -> Result<Option<Vec<Protocol>>> {
    let names = case["protocols"].as_array().context("no protocols")?;
    names.iter().map(|name| Ok(protocol(name.as_str().context("a protocol is not a string")?))).collect()
}

fn protocol(name: &str) -> Option<Protocol> {
    Some(match name {
        "devices" => Protocol::Devices,
        "lid" => Protocol::Lid,
        "contact" => Protocol::Contact { addressing: None },
        "status" => Protocol::Status,
        "picture" => Protocol::Picture,
        "disappearing_mode" => Protocol::DisappearingMode,
        "business" => Protocol::Business,
        "username" => Protocol::Username,
        "bot" => Protocol::Bot,
        _ => return None,
    })
}

/// The value of an attribute of a node of the file.
fn attr<'v>(node: &'v Value, key: &str) -> Result<&'v str> {
    let attrs = node["attrs"].as_array().context("no attributes")?;
    let pair = attrs.iter().find(|pair| pair[0] == key);
    pair.and_then(|pair| pair[1].as_str()).with_context(|| format!("no attribute {key}"))
}

fn query(case: &Value) -> Result<Outcome> {
    let Some(protocols) = protocols(case)? else { return Ok(Outcome::Skipped) };
    let stanza = &case["stanza"];
    let id = IqId::new(attr(stanza, "id")?).context("no id")?;
    let sid = attr(&stanza["content"]["children"][0], "sid")?;
    let mode = Mode::from_wire(text(case, "mode")?);
    let mut query = Usync::new(sid, mode, Context::from_wire(text(case, "context")?));
    for protocol in protocols {
        query = query.ask(protocol);
    }
    for user in case["users"].as_array().context("no users")? {
        query = query.about(user_query(user)?);
    }
    let mut iq = build_iq(&id, &query);
    // The file spells the server without its separator, which makes it a plain string on the wire.
    let to = attr(stanza, "to")?;
    ensure!(iq.as_ref().attr_jid("to")? == Some(to.parse()?), "the query goes to somebody else");
    if !to.contains('@') {
        iq.attrs_mut().set("to", to);
    }
    let mut frame = Vec::new();
    encode(&iq, &mut frame)?;
    same("query", &frame, &bytes(case, "bytes")?)?;
    Ok(Outcome::Passed)
}

fn user_query(user: &Value) -> Result<UserQuery> {
    let field = |key: &str| user[key].as_str().map(Box::<str>::from);
    let jid = |key: &str| user[key].as_str().map(str::parse::<Jid>).transpose();
    let contact = match (field("phone"), field("username"), field("type")) {
        (Some(phone), _, _) => ContactInput::Phone(phone),
        (None, Some(name), _) => {
            ContactInput::Username { name, pin: field("username_key"), lid: jid("lid")? }
        }
        (None, None, Some(change)) => ContactInput::Change(change),
        (None, None, None) => ContactInput::Address,
    };
    let mut query = UserQuery::default().knowing_lid(jid("lid")?);
    query.jid = jid("id")?;
    query.contact = Some(contact);
    query.bot_persona = Some(field("persona_id"));
    Ok(query)
}

fn reply(case: &Value) -> Result<Outcome> {
    let Some(protocols) = protocols(case)? else { return Ok(Outcome::Skipped) };
    let frame = bytes(case, "bytes")?;
    let payload = Payload::open(&frame)?;
    let document = payload.decode()?;
    let answer = answer::<Usync>(document.root());
    let parsed = &case["parsed"];
    if parsed.is_null() {
        ensure!(matches!(answer, Err(AnswerError::Refused(_))), "the answer is no refusal");
        return Ok(Outcome::Passed);
    }
    let answer = answer?;
    if let Some(error) = parsed["throws"].as_str() {
        let texts: Vec<_> = answer.users.iter().flat_map(refusals).collect();
        ensure!(texts.iter().any(|text| &**text == error), "no user has the error {error}");
        return Ok(Outcome::Passed);
    }
    compare(&answer, parsed, &protocols)?;
    Ok(Outcome::Passed)
}

/// The texts of all errors of a user.
fn refusals(user: &UserAnswer) -> Vec<Box<str>> {
    fn refusal<T>(value: &Option<Result<T, UserError>>) -> Option<Box<str>> {
        match value {
            Some(Err(UserError::Refused(error))) => error.text.clone(),
            _ => None,
        }
    }
    let texts = [
        refusal(&user.contact),
        refusal(&user.devices),
        refusal(&user.lid),
        refusal(&user.about),
        refusal(&user.picture),
        refusal(&user.disappearing_mode),
        refusal(&user.business),
        refusal(&user.username),
        refusal(&user.bot),
    ];
    texts.into_iter().flatten().collect()
}

/// The peer lists only users with an address.
fn compare(answer: &Answer, parsed: &Value, protocols: &[Protocol]) -> Result<()> {
    let expected = parsed["list"].as_array().context("no list")?;
    let users: Vec<_> = answer.users.iter().filter(|user| user.jid.is_some()).collect();
    ensure!(users.len() == expected.len(), "{} users, not {}", users.len(), expected.len());
    for (user, expected) in users.into_iter().zip(expected) {
        let jid: Jid = text(expected, "id")?.parse()?;
        ensure!(user.jid.as_ref() == Some(&jid), "a user is another one");
        for protocol in protocols {
            let theirs = &expected[protocol.tag()];
            let ours = value(user, protocol)?;
            ensure!(ours == *theirs, "{}: ours {ours}, expected {theirs}", protocol.tag());
        }
    }
    let side = parsed["sideList"].as_array().map_or(0, Vec::len);
    ensure!(answer.side_users.len() == side, "{} side users, not {side}", answer.side_users.len());
    Ok(())
}

fn got<T>(value: &Option<Result<T, UserError>>) -> Result<Option<&T>> {
    Ok(value.as_ref().map(|value| value.as_ref().map_err(Clone::clone)).transpose()?)
}

/// One value in the form of the file; `null` if nothing was said.
fn value(user: &UserAnswer, protocol: &Protocol) -> Result<Value> {
    Ok(match protocol {
        Protocol::Devices => got(&user.devices)?.map(devices).into(),
        Protocol::Lid => got(&user.lid)?.and_then(Option::as_ref).map(ToString::to_string).into(),
        Protocol::Contact { .. } => got(&user.contact)?.map(|contact| contact.is_registered()).into(),
        Protocol::Status => got(&user.about)?.map(about).into(),
        Protocol::DisappearingMode => got(&user.disappearing_mode)?.map(disappearing).into(),
        Protocol::Username => got(&user.username)?.map(ToString::to_string).into(),
        Protocol::Picture => got(&user.picture)?.map(ToString::to_string).into(),
        _ => Value::Null,
    })
}

fn devices(answer: &DeviceAnswer) -> Value {
    let list: Vec<_> = answer
        .devices
        .iter()
        .map(|device| {
            serde_json::json!({
                "id": device.id,
                "keyIndex": device.key_index,
                "isHosted": device.is_hosted,
            })
        })
        .collect();
    let mut value = serde_json::json!({ "deviceList": list });
    if let Some(list) = &answer.key_index_list {
        let hex: String = list.signed.iter().map(|byte| format!("{byte:02x}")).collect();
        value["keyIndex"] = serde_json::json!({
            "timestamp": list.t.map(wa_stanza::UnixSeconds::get),
            "signedKeyIndex": { "$hex": hex },
        });
        if let Some(expected) = list.expected_t {
            value["keyIndex"]["expectedTimestamp"] = expected.get().into();
        }
    }
    value
}

fn about(about: &About) -> Value {
    serde_json::json!({ "status": about.text, "setAt": date(about.t) })
}

fn disappearing(mode: &DisappearingMode) -> Value {
    serde_json::json!({ "duration": mode.duration, "setAt": date(mode.t) })
}

/// A time as the file writes dates.
fn date(t: Option<wa_stanza::UnixSeconds>) -> String {
    let seconds = t.map_or(0, wa_stanza::UnixSeconds::get);
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    let (mut year, mut day) = (1970, days);
    let length = |year: u64| {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        if leap { 366 } else { 365 }
    };
    while day >= length(year) {
        day -= length(year);
        year += 1;
    }
    let february = length(year) - 337;
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{:02}T{hour:02}:{minute:02}:{second:02}.000Z", day + 1)
}
