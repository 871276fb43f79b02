//! `binary.json`: tokens, nodes in both directions, frames to read, frames to refuse.
//!
//! The file writes addresses as text, as its peer does. A text that the peer would write as an address
//! becomes a typed one here.

use std::io::Write as _;

use anyhow::{Context as _, Result, bail, ensure};
use flate2::{Compression, write::ZlibEncoder};
use serde_json::Value;
use wa_binary::{Content, ContentRef, Node, NodeRef, Payload, ValueRef, decode_owned, encode};
use wa_crypto::sha256;
use wa_jid::Jid;

use super::{Outcome, bytes, number, same, text, unhex};

pub(super) fn run(case: &Value) -> Result<Outcome> {
    match text(case, "kind")? {
        "token" => token(case)?,
        "node" => node(case)?,
        "decode" => match read(&bytes(case, "frame")?, &case["node"]) {
            Err(error) if !is_optional(case) => return Err(error),
            _ => {}
        },
        "malformed" => malformed(case)?,
        _ => return Ok(Outcome::Skipped),
    }
    Ok(Outcome::Passed)
}

/// Whether a frame may be refused as well as read.
fn is_optional(case: &Value) -> bool {
    let expect = case["expect"].as_str().unwrap_or("accept");
    expect == "either" || (expect.contains("accept") && expect.contains("reject"))
}

fn token(case: &Value) -> Result<()> {
    let text = text(case, "text")?;
    let expected = [&[0, 0xf8, 1], bytes(case, "bytes")?.as_slice()].concat();
    let mut frame = Vec::new();
    encode(&Node::new(text), &mut frame)?;
    same("token", &frame, &expected)?;
    ensure!(decode_owned(&expected)?.tag() == text, "the token does not read back");
    Ok(())
}

fn node(case: &Value) -> Result<()> {
    let mut frame = Vec::new();
    if case["encode_check"] != false {
        encode(&build(&case["node"])?, &mut frame)?;
    }
    if let Some(theirs) = case["enc"].as_str() {
        let theirs = unhex(theirs)?;
        if case["encode_check"] != false {
            same("frame", &frame, &theirs)?;
        }
        frame = theirs;
    } else {
        ensure!(frame.len() == usize::try_from(number(case, "enc_len")?)?, "{} bytes long", frame.len());
        same("hash of the frame", &sha256(&frame), &bytes(case, "enc_sha256")?)?;
        ensure!(frame.starts_with(&bytes(case, "enc_head")?), "the frame begins otherwise");
        ensure!(frame.ends_with(&bytes(case, "enc_tail")?), "the frame ends otherwise");
    }
    let expected = if case["decoded"].is_null() { &case["node"] } else { &case["decoded"] };
    read(&frame, expected)?;
    if let Some(other) = case["alt_enc"].as_str() {
        let read = read(&unhex(other)?, expected);
        if case["alt_enc_same_meaning"] == true {
            read.context("the other peer's bytes")?;
        }
    }
    Ok(())
}

fn malformed(case: &Value) -> Result<()> {
    let expect = text(case, "expect")?;
    let frame = match &case["build"] {
        Value::Null => bytes(case, "frame")?,
        build => assemble(build)?,
    };
    let verdict = decode_owned(&frame);
    if is_optional(case) {
        return Ok(());
    }
    if expect.starts_with("accept") {
        verdict?;
        let theirs = &case["baileys"]["returns"];
        return if theirs.is_object() { read(&frame, theirs) } else { Ok(()) };
    }
    ensure!(expect.starts_with("reject"), "unknown expectation {expect}");
    ensure!(verdict.is_err(), "the frame was read");
    Ok(())
}

fn assemble(build: &Value) -> Result<Vec<u8>> {
    if let Some(zeros) = build["zlib_of_zeros"].as_u64() {
        let level = u32::try_from(build["level"].as_u64().unwrap_or(6))?;
        let mut zlib = ZlibEncoder::new(vec![2], Compression::new(level));
        for _ in 0..zeros / 4096 {
            zlib.write_all(&[0; 4096])?;
        }
        return Ok(zlib.finish()?);
    }
    let units = bytes(build, "unit")?.repeat(usize::try_from(number(build, "count")?)?);
    Ok([bytes(build, "prefix")?, units, bytes(build, "suffix")?].concat())
}

/// Reads a frame both ways and compares what is found with the JSON.
fn read(frame: &[u8], expected: &Value) -> Result<()> {
    let payload = Payload::open(frame)?;
    let document = payload.decode()?;
    compare(document.root(), expected)?;
    let owned = decode_owned(frame)?;
    compare(owned.as_ref(), expected).context("owned")
}

fn compare(node: NodeRef<'_>, expected: &Value) -> Result<()> {
    let tag = text(expected, "tag")?;
    ensure!(node.tag() == tag, "tag is {}, not {tag}", node.tag());
    let attrs = expected["attrs"].as_array().context("no attributes")?;
    for attr in attrs {
        let (Some(key), Some(value)) = (attr[0].as_str(), attr[1].as_str()) else { bail!("odd attribute") };
        let ours = node.attr(key).with_context(|| format!("{tag} has no {key}"))?;
        let same = match ours {
            ValueRef::Str(text) => text == value,
            ValueRef::Jid(jid) => {
                value.contains('@') && Jid::parse_relayed(value).is_ok_and(|read| jid == read)
            }
        };
        ensure!(same, "{key} of {tag} is {}, not {value}", ours.to_text());
    }
    let known = |key: &str| attrs.iter().any(|attr| attr[0] == key);
    ensure!(node.attrs().all(|(key, _)| known(key)), "{tag} has more attributes");
    match node.content() {
        ContentRef::None | ContentRef::Nodes(_) => compare_children(node, &expected["content"]),
        ContentRef::Text(ours) => {
            let theirs = text(&expected["content"], "text")?;
            ensure!(ours == theirs, "text is {ours}, not {theirs}");
            Ok(())
        }
        // Text that is neither token nor packed travels as bytes, and reads as such.
        ContentRef::Bytes(ours) => match expected["content"]["text"].as_str() {
            Some(text) => same("content", ours, text.as_bytes()),
            None => same("content", ours, &content_bytes(&expected["content"])?),
        },
    }
}

fn compare_children(node: NodeRef<'_>, expected: &Value) -> Result<()> {
    let children = children(expected)?;
    ensure!(node.children().len() == children.len(), "{} children", node.children().len());
    node.children().zip(children).try_for_each(|(child, expected)| compare(child, expected))
}

fn children(content: &Value) -> Result<Vec<&Value>> {
    if content.is_null() {
        return Ok(Vec::new());
    }
    if let Some(list) = content["children"].as_array() {
        return Ok(list.iter().collect());
    }
    let repeat = content.get("repeat").context("content is no list of nodes")?;
    Ok(vec![&repeat["node"]; usize::try_from(number(repeat, "count")?)?])
}

fn content_bytes(content: &Value) -> Result<Vec<u8>> {
    let Some(pattern) = content.get("pattern") else { return bytes(content, "hex") };
    let (len, mul, add) = (number(pattern, "len")?, number(pattern, "mul")?, number(pattern, "add")?);
    (0..len).map(|at| Ok(u8::try_from((at * mul + add) % 256)?)).collect()
}

fn build(json: &Value) -> Result<Node> {
    let mut node = Node::new(text(json, "tag")?);
    for attr in json["attrs"].as_array().context("no attributes")? {
        let (Some(key), Some(value)) = (attr[0].as_str(), attr[1].as_str()) else { bail!("odd attribute") };
        match address(value) {
            Some(jid) => node.attrs_mut().set(key, jid),
            None => node.attrs_mut().set(key, value),
        }
    }
    let content = &json["content"];
    if content.is_null() {
        return Ok(node);
    }
    node.set_content(match content["text"].as_str() {
        Some(text) => Content::Text(text.into()),
        None if content.get("hex").or(content.get("pattern")).is_some() => content_bytes(content)?.into(),
        None => children(content)?.into_iter().map(build).collect::<Result<Vec<_>>>()?.into(),
    });
    Ok(node)
}

/// What a text with a separator means as an address.
fn address(text: &str) -> Option<Jid> {
    if text.contains('@') { Jid::parse_relayed(text).ok() } else { None }
}
