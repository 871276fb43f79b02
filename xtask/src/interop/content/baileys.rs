//! Contents as Baileys takes and gives them.

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};

/// What may be around a message.
const WRAPPERS: [&str; 6] = [
    "ephemeralMessage",
    "viewOnceMessage",
    "viewOnceMessageV2",
    "viewOnceMessageV2Extension",
    "documentWithCaptionMessage",
    "editedMessage",
];

/// The driver's call `send` with the argument of Baileys' `sendMessage`.
pub(crate) fn order(to: &str, content: &Value) -> Result<(&'static str, Value)> {
    let file = || json!({ "url": content["file"] });
    let mut fields = match content["kind"].as_str().context("a content has a kind")? {
        "text" => json!({ "text": content["text"], "mentions": content["mentions"] }),
        "image" => json!({ "image": file(), "mimetype": content["mimetype"], "caption": content["caption"] }),
        "video" => json!({
            "video": file(),
            "mimetype": content["mimetype"],
            "caption": content["caption"],
            "seconds": content["seconds"],
        }),
        kind @ ("audio" | "voice") => json!({
            "audio": file(),
            "mimetype": content["mimetype"],
            "ptt": kind == "voice",
            "seconds": content["seconds"],
            "waveform": content["waveform"],
        }),
        "sticker" => json!({ "sticker": file(), "mimetype": content["mimetype"] }),
        "document" => json!({
            "document": file(),
            "mimetype": content["mimetype"],
            "fileName": content["name"],
            "caption": content["caption"],
        }),
        "location" => json!({ "location": {
            "degreesLatitude": content["latitude"],
            "degreesLongitude": content["longitude"],
            "name": content["name"],
            "address": content["address"],
        } }),
        "contact" => json!({ "contacts": {
            "displayName": content["name"],
            "contacts": [{ "displayName": content["name"], "vcard": content["vcard"] }],
        } }),
        "poll" => json!({ "poll": {
            "name": content["question"],
            "values": content["options"],
            "selectableCount": content["selectable"],
        } }),
        "reaction" => json!({ "react": { "key": content["of"], "text": content["text"] } }),
        "edit" => json!({ "edit": content["of"], "text": content["text"] }),
        "delete" => json!({ "delete": content["of"] }),
        "timer" => json!({ "disappearingMessagesInChat": content["seconds"] }),
        kind => bail!("Baileys is not asked for a {kind}"),
    };
    if content["view_once"] == true {
        fields["viewOnce"] = true.into();
    }
    let mut order = json!({ "to": to, "content": without_nulls(fields) });
    for option in ["quote", "expiration", "audience"] {
        if !content[option].is_null() {
            order[option] = content[option].clone();
        }
    }
    Ok(("send", order))
}

/// An option that is not given is not the same as `null` to Baileys.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
            fields.map(|(name, value)| (name, without_nulls(value))).collect::<Map<_, _>>().into()
        }
        other => other,
    }
}

/// The content of a protobuf message in the JSON form of `protobufjs`.
pub(crate) fn read(message: &Value) -> Value {
    let (inner, view_once) = unwrap(message);
    let Some((kind, body)) = inner
        .as_object()
        .into_iter()
        .flatten()
        .find(|(kind, _)| *kind != "messageContextInfo" && *kind != "senderKeyDistributionMessage")
    else {
        return Value::Null;
    };
    let mut content = body_of(kind, body);
    if content.is_null() {
        return json!({ "kind": kind });
    }
    let context = &body["contextInfo"];
    for (name, value) in [
        ("quote", &context["stanzaId"]),
        ("expiration", &context["expiration"]),
        ("mentions", &context["mentionedJid"]),
    ] {
        if !value.is_null() {
            content[name] = value.clone();
        }
    }
    if view_once || body["viewOnce"] == true {
        content["view_once"] = true.into();
    }
    content
}

/// A change of a group, as the driver reports it.
pub(crate) fn read_group(event: &Value) -> Value {
    let members = event["members"].as_array().into_iter().flatten();
    let addresses = members.flat_map(|member| [&member["id"], &member["phone_number"], &member["lid"]]);
    let addresses: Vec<&Value> = addresses.filter(|address| !address.is_null()).collect();
    let subject = if event["action"] == "create" { &event["subject"] } else { &event["change"]["subject"] };
    json!({ "action": event["action"], "members": addresses, "subject": subject })
}

fn unwrap(message: &Value) -> (&Value, bool) {
    let (mut inner, mut view_once) = (message, false);
    while let Some(wrapper) = WRAPPERS.iter().find(|wrapper| !inner[**wrapper].is_null()) {
        view_once |= wrapper.starts_with("viewOnce");
        inner = &inner[*wrapper]["message"];
    }
    (inner, view_once)
}

fn body_of(kind: &str, body: &Value) -> Value {
    match kind {
        "conversation" => json!({ "kind": "text", "text": body }),
        "extendedTextMessage" => json!({ "kind": "text", "text": body["text"] }),
        "imageMessage" => {
            json!({ "kind": "image", "mimetype": body["mimetype"], "caption": body["caption"] })
        }
        "videoMessage" => json!({
            "kind": "video",
            "mimetype": body["mimetype"],
            "caption": body["caption"],
            "seconds": body["seconds"],
        }),
        "audioMessage" => json!({
            "kind": if body["ptt"] == true { "voice" } else { "audio" },
            "mimetype": body["mimetype"],
            "seconds": body["seconds"],
            "waveform": body["waveform"],
        }),
        "stickerMessage" => json!({ "kind": "sticker", "mimetype": body["mimetype"] }),
        "documentMessage" => json!({
            "kind": "document",
            "mimetype": body["mimetype"],
            "name": body["fileName"],
            "caption": body["caption"],
        }),
        "locationMessage" => json!({
            "kind": "location",
            "latitude": body["degreesLatitude"],
            "longitude": body["degreesLongitude"],
            "name": body["name"],
            "address": body["address"],
        }),
        "contactMessage" => {
            json!({ "kind": "contact", "name": body["displayName"], "vcard": body["vcard"] })
        }
        "pollCreationMessage" | "pollCreationMessageV2" | "pollCreationMessageV3" => {
            let options = body["options"].as_array().into_iter().flatten();
            let options: Vec<&Value> = options.map(|option| &option["optionName"]).collect();
            json!({
                "kind": "poll",
                "question": body["name"],
                "options": options,
                // Any number, if it is left out.
                "selectable": body["selectableOptionsCount"].as_u64().unwrap_or(0),
            })
        }
        "reactionMessage" => {
            let text = body["text"].as_str().unwrap_or_default();
            json!({ "kind": "reaction", "of": body["key"]["id"], "text": text })
        }
        "protocolMessage" => protocol(body),
        _ => Value::Null,
    }
}

fn protocol(body: &Value) -> Value {
    let of = &body["key"]["id"];
    match body["type"].as_str() {
        Some("REVOKE") => json!({ "kind": "delete", "of": of }),
        Some("MESSAGE_EDIT") => {
            json!({ "kind": "edit", "of": of, "text": read(&body["editedMessage"])["text"] })
        }
        Some("EPHEMERAL_SETTING") => {
            json!({ "kind": "timer", "seconds": body["ephemeralExpiration"].as_u64().unwrap_or(0) })
        }
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_in_two_wrappers_is_read_with_what_the_wrappers_say() {
        let message = json!({ "ephemeralMessage": { "message": { "viewOnceMessage": { "message": {
            "messageContextInfo": {},
            "imageMessage": { "mimetype": "image/jpeg", "caption": "a", "contextInfo": { "expiration": 90 } },
        } } } } });
        let content = read(&message);
        let expected = json!({ "kind": "image", "mimetype": "image/jpeg", "caption": "a", "expiration": 90, "view_once": true });
        assert_eq!(content, expected);
    }

    #[test]
    fn options_that_are_not_given_are_left_out() {
        let (_, order) = order("1", &json!({ "kind": "text", "text": "a" })).unwrap();
        assert_eq!(order, json!({ "to": "1", "content": { "text": "a" } }));
    }
}
