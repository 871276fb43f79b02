//! Links that are shown with what lies behind them.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::interop::client::{Client, Kind};
use crate::interop::scene::{ANN, BOB, Scene};
use crate::interop::site::{Page, Site};

const PAGE: &[u8] =
    b"<html><head><title>not this</title><meta property=\"og:title\" content=\"All about tea\">\
    <meta property=\"og:description\" content=\"Leaves &amp; water\">\
    <meta property=\"og:image\" content=\"/tea.jpg\"></head><body></body></html>";

/// Each side sends a link with a preview to the other.
pub(crate) fn each_way(scene: &mut Scene<'_>) -> Result<()> {
    let jpeg = fs::read(scene.files()?.jpeg("tea.jpg", 2_000)?)?;
    let site = Site::open(vec![
        Page { path: "/tea", kind: "text/html; charset=utf-8", body: PAGE.to_vec() },
        Page { path: "/tea.jpg", kind: "image/jpeg", body: jpeg.clone() },
    ])?;
    let mut ann = scene.linked(Kind::Baileys, ANN, "ann")?;
    let address = site.address.to_string();
    let mut bob = scene.linked_with(Kind::Wa, BOB, "bob", &["--preview-at", &address])?;
    let (link, small) = (site.link("/tea"), base64(&jpeg));
    let text = format!("read {link}, please");

    // Ours visits the page.
    let sent = bob.call("send", json!({ "to": ANN.number, "text": text, "link_preview": true }))?;
    let shown = message(&mut ann, &sent)?["message"]["extendedTextMessage"].clone();
    for (field, expected) in [
        ("text", &text),
        ("matchedText", &link),
        ("title", &"All about tea".to_owned()),
        ("description", &"Leaves & water".to_owned()),
        ("jpegThumbnail", &small),
    ] {
        ensure!(shown[field] == **expected, "{field} is {} in {shown}", shown[field]);
    }

    // Baileys is told what to show.
    let preview = json!({
        "canonical-url": link, "matched-text": link, "title": "Tea again", "description": "More water",
        "jpegThumbnail": small,
    });
    let content = json!({ "text": text, "linkPreview": preview });
    let sent = ann.call("send", json!({ "to": BOB.number, "content": content }))?;
    let seen = message(&mut bob, &sent)?["content"].clone();
    let expected =
        json!({ "url": link, "title": "Tea again", "description": "More water", "thumbnail": small });
    ensure!(seen["text"] == text, "the text is {}", seen["text"]);
    for field in ["url", "title", "description", "thumbnail"] {
        let (seen, expected) = (&seen["link"][field], &expected[field]);
        ensure!(seen == expected, "{field} is {seen} instead of {expected}");
    }
    Ok(())
}

/// The event of a message that the other side has sent.
fn message(client: &mut Client, sent: &Value) -> Result<Value> {
    let id = &sent["message_id"];
    client.wait(0, "the link", |event| event["event"] == "message" && event["id"] == *id)
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit =
        |number: u32| DIGITS.get(usize::try_from(number & 63).unwrap_or(0)).map(|digit| char::from(*digit));
    let group = |bytes: &[u8]| {
        let at = |place: usize| bytes.get(place).copied().map_or(0, u32::from);
        let number = at(0) << 16 | at(1) << 8 | at(2);
        let digits =
            [18, 12, 6, 0].into_iter().take(bytes.len() + 1).filter_map(|shift| digit(number >> shift));
        let mut text: String = digits.collect();
        text.extend(std::iter::repeat_n('=', 3 - bytes.len()));
        text
    };
    bytes.chunks(3).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_the_standard_says() {
        for (bytes, text) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
