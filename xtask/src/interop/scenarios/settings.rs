//! Two devices of one account, Baileys and ours, that change the settings both of them share.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, BOB, Scene};

/// Milliseconds since 1970, years from now.
const UNTIL: i64 = 1_900_000_000_000;

/// What is changed, and how either client makes the change and tells of it.
struct Change {
    /// The argument of Baileys' `chatModify`.
    theirs: Value,
    /// The call of ours and its fields beside the chat.
    ours: (&'static str, Value),
    /// What Baileys tells; a field that is null tells that something is no more.
    they_tell: Value,
    /// The action that we tell.
    we_tell: Value,
}

/// What one device changes, the other learns; each change is made by either.
pub(crate) fn shared(scene: &mut Scene<'_>) -> Result<()> {
    let mut theirs = scene.linked(Kind::Baileys, ANN, "theirs")?;
    let mut ours = scene.linked(Kind::Wa, ANN, "ours")?;
    let mut bob = scene.linked(Kind::Wa, BOB, "bob")?;
    // Without a key of the phone Baileys changes nothing.
    theirs.wait(0, "a key of the app state", |event| event["event"] == "app_state_key")?;
    let message = bob.send(ANN.number, "to be starred")?;
    let chat = ours.expect_texts(false, &["to be starred"])?.remove(0).chat;
    theirs.expect_texts(false, &["to be starred"])?;
    for change in chat_changes(&chat, &message) {
        by_baileys(&mut theirs, &mut ours, &chat, &change)?;
        by_ours(&mut theirs, &mut ours, &chat, &change)?;
    }
    in_the_address_book(&mut theirs, &mut ours)?;
    // A device that comes later has to follow from the beginning.
    let mut late = scene.linked(Kind::Wa, ANN, "late")?;
    let told = |event: &Value| event["event"] == "app_state" && event["action"]["kind"] == "contact";
    let event = late.wait(0, "the address book", told)?;
    ensure!(event["action"]["full_name"] == "Bob of ours", "a late device has {event}");
    Ok(())
}

fn chat_changes(chat: &str, message: &str) -> Vec<Change> {
    let pin = |pinned: bool, call| Change {
        theirs: json!({ "pin": pinned }),
        ours: (call, json!({})),
        they_tell: json!({ "pinned": pinned }),
        we_tell: json!({ "kind": "pin", "pinned": pinned }),
    };
    let archive = |archived: bool, call| Change {
        theirs: json!({ "archive": archived, "lastMessages": [] }),
        ours: (call, json!({})),
        they_tell: json!({ "archived": archived }),
        we_tell: json!({ "kind": "archive", "archived": archived }),
    };
    let star = |starred: bool, call| Change {
        theirs: json!({ "star": { "messages": [{ "id": message, "fromMe": false }], "star": starred } }),
        ours: (call, json!({ "message": { "chat": chat, "id": message, "from_me": false } })),
        they_tell: json!({ "starred": starred }),
        we_tell: json!({ "kind": "star", "starred": starred }),
    };
    vec![
        pin(true, "chat_pin"),
        pin(false, "chat_unpin"),
        archive(true, "chat_archive"),
        archive(false, "chat_unarchive"),
        Change {
            theirs: json!({ "mute": UNTIL }),
            ours: ("chat_mute", json!({ "until": UNTIL })),
            they_tell: json!({ "muteEndTime": UNTIL }),
            we_tell: json!({ "kind": "mute", "muted": { "until": UNTIL } }),
        },
        Change {
            theirs: json!({ "markRead": false, "lastMessages": [] }),
            ours: ("chat_unread", json!({})),
            they_tell: json!({ "unreadCount": -1 }),
            we_tell: json!({ "kind": "mark_read", "read": false }),
        },
        star(true, "star"),
        star(false, "unstar"),
    ]
}

fn by_baileys(theirs: &mut Client, ours: &mut Client, chat: &str, change: &Change) -> Result<()> {
    let mark = ours.mark();
    theirs.call("change", json!({ "chat": chat, "change": change.theirs }))?;
    ours.wait(mark, &format!("{} by Baileys", change.we_tell), |event| {
        event["event"] == "app_state" && contains(&event["action"], &change.we_tell)
    })?;
    Ok(())
}

fn by_ours(theirs: &mut Client, ours: &mut Client, chat: &str, change: &Change) -> Result<()> {
    let mark = theirs.mark();
    let (call, mut fields) = change.ours.clone();
    if fields["message"].is_null() {
        fields["chat"] = json!(chat);
    }
    ours.call(call, fields)?;
    theirs.wait(mark, &format!("{} by ours", change.they_tell), |event| {
        event["event"] == "setting" && contains(&event["change"], &change.they_tell)
    })?;
    Ok(())
}

/// Either renames a contact.
fn in_the_address_book(theirs: &mut Client, ours: &mut Client) -> Result<()> {
    let mark = ours.mark();
    let (chat, name) = (format!("{}@s.whatsapp.net", BOB.number), "Bob of theirs");
    theirs.call("change", json!({ "chat": chat, "change": { "contact": { "fullName": name } } }))?;
    let event = ours.wait(mark, "a contact by Baileys", |event| {
        event["event"] == "app_state" && event["action"]["kind"] == "contact"
    })?;
    ensure!(event["action"]["full_name"] == name, "ours has {event}");

    let mark = theirs.mark();
    ours.call("contact_save", json!({ "contact": BOB.number, "name": "Bob of ours" }))?;
    let contact = theirs.wait(mark, "a contact by ours", |event| event["event"] == "contact")?;
    let named = contact["name"].as_str().context("Baileys has a contact without a name")?;
    ensure!(named == "Bob of ours" && contact["contact"] == chat, "Baileys has {contact}");
    Ok(())
}

/// Whether an object has all the fields of another one.
fn contains(object: &Value, fields: &Value) -> bool {
    fields.as_object().is_some_and(|fields| fields.iter().all(|(name, value)| object[name] == *value))
}
