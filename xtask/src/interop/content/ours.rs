//! Contents as `wa rpc` takes and gives them.

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

/// The call that sends a content; `key` names a message of which there is only the id.
pub(crate) fn order(
    to: &str,
    content: &Value,
    key: impl Fn(&Value) -> Result<Value>,
) -> Result<(&'static str, Value)> {
    let kind = content["kind"].as_str().context("a content has a kind")?;
    let of = &content["of"];
    let media = json!({ "mimetype": content["mimetype"] });
    let body = match kind {
        "reaction" => return Ok(("react", json!({ "message": key(of)?, "emoji": content["text"] }))),
        "edit" => return Ok(("edit", json!({ "message": key(of)?, "text": content["text"] }))),
        "delete" => return Ok(("delete", json!({ "message": key(of)? }))),
        "text" => json!({ "type": "text", "text": content["text"] }),
        "location" => json!({
            "type": "location",
            "latitude": content["latitude"],
            "longitude": content["longitude"],
            "name": content["name"],
            "address": content["address"],
        }),
        "contact" => json!({ "type": "contact", "name": content["name"], "vcard": content["vcard"] }),
        "poll" => json!({
            "type": "poll",
            "question": content["question"],
            "options": content["options"],
            "selectable": content["selectable"],
        }),
        "image" => json!({ "type": "image", "media": media, "caption": content["caption"] }),
        "sticker" => json!({ "type": "sticker", "media": media }),
        "video" => json!({
            "type": "video",
            "media": media,
            "caption": content["caption"],
            "seconds": content["seconds"],
        }),
        "voice" => json!({
            "type": "voice_note",
            "media": media,
            "seconds": content["seconds"],
            "waveform": content["waveform"],
        }),
        "document" => json!({
            "type": "document",
            "media": media,
            "file_name": content["name"],
            "caption": content["caption"],
        }),
        "timer" => json!({ "type": "disappearing_timer", "expiration": content["seconds"] }),
        _ => bail!("`wa rpc` has no call that sends a {kind}"),
    };
    let (call, mut order) = match to {
        "status@broadcast" => ("post", json!({ "content": body })),
        to => ("send", json!({ "to": to, "content": body })),
    };
    if !content["audience"].is_null() {
        order["audience"] = json!({ "only": content["audience"] });
    }
    for option in ["file", "quote", "mentions", "expiration", "view_once"] {
        if !content[option].is_null() {
            order[option] = content[option].clone();
        }
    }
    Ok((call, order))
}

/// The content of a message.
pub(crate) fn read(content: &Value) -> Value {
    let of = &content["target"]["id"];
    let mut read = match content["type"].as_str() {
        Some("reaction") => {
            let emoji = content["emoji"].as_str().unwrap_or_default();
            json!({ "kind": "reaction", "of": of, "text": emoji })
        }
        Some("edit") => json!({ "kind": "edit", "of": of, "text": content["content"]["text"] }),
        Some("delete") => json!({ "kind": "delete", "of": of }),
        Some("disappearing_timer") => json!({ "kind": "timer", "seconds": content["expiration"] }),
        // The names of the other fields are those of the form that is compared.
        Some(_) => content.clone(),
        None => return Value::Null,
    };
    if read["kind"].is_null() {
        let kind = &content["type"];
        read["kind"] = if kind == "voice_note" { "voice".into() } else { kind.clone() };
        read["mimetype"] = content["media"]["mimetype"].clone();
        read["name"] = if kind == "document" { &content["file_name"] } else { &content["name"] }.clone();
    }
    let context = &content["context"];
    read["quote"] = context["quote"]["id"].clone();
    for name in ["mentions", "expiration"] {
        read[name] = context[name].clone();
    }
    read["view_once"] = content["view_once"].clone();
    read
}

/// A change of a group.
pub(crate) fn read_group(change: &Value) -> Value {
    let value = &change["value"];
    let group = &value["group"];
    let (action, people, subject) = match change["kind"].as_str() {
        Some("created") => ("create", &group["participants"], &group["subject"]["text"]),
        Some("subject") => ("update", &Value::Null, &value["text"]),
        Some("members") => {
            let action = match value["change"].as_str() {
                // Who goes and who is sent away are told apart by the author in the other client.
                Some("leave") => "remove",
                Some(action) => action,
                None => "",
            };
            (action, &value["participants"], &Value::Null)
        }
        _ => ("", &Value::Null, &Value::Null),
    };
    let people = people.as_array().into_iter().flatten();
    let addresses = people.flat_map(|one| [&one["person"]["jid"], &one["person"]["alternate"]]);
    let addresses: Vec<&Value> = addresses.filter(|address| !address.is_null()).collect();
    json!({ "action": action, "members": addresses, "subject": subject })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_read_with_what_is_beside_it() {
        let content = json!({
            "type": "document", "media": { "mimetype": "text/plain" }, "file_name": "a.txt",
            "context": { "quote": { "id": "3EB0" }, "mentions": [], "expiration": 90 }, "view_once": false,
        });
        let read = read(&content);
        assert_eq!(read["kind"], "document");
        assert_eq!((&read["name"], &read["mimetype"]), (&json!("a.txt"), &json!("text/plain")));
        assert_eq!((&read["quote"], &read["expiration"]), (&json!("3EB0"), &json!(90)));
    }
}
