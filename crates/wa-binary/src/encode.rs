//! Node to frame.

use wa_jid::{JidRef, Server};

use crate::packed::{Packed, choose, pack, pack_short};
use crate::tag::{
    AD_JID, BINARY_8, BINARY_20, BINARY_32, FB_JID, INTEROP_JID, JID_PAIR, LIST_8, LIST_16, LIST_EMPTY,
};
use crate::tokens::{LONGEST_PACKABLE, Token, find, server};
use crate::writer::Writer;
use crate::{Content, ContentRef, EncodeError, MAX_DEPTH, Node, NodeRef, Value, ValueRef};

/// The flag byte of a frame that is not compressed. Nobody compresses what they send.
const PLAIN: u8 = 0;

/// Appends the frame of a node to `out`: flag byte, then the node.
///
/// The only allocation is the growth of `out`. After an error `out` is what it was before.
///
/// # Errors
/// See [`EncodeError`].
pub fn encode<'a>(node: impl Into<NodeRef<'a>>, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    encode_node(node.into(), out)
}

fn encode_node(node: NodeRef<'_>, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let start = out.len();
    let mut writer = Writer::new(out);
    let at = writer.put(start, [PLAIN]);
    let at = match node.built() {
        Some(node) => write_built(node, MAX_DEPTH, &mut writer, at),
        None => write_decoded(node, MAX_DEPTH, &mut writer, at),
    };
    writer.finish(start, at)
}

// What follows takes the place at which to write and gives the place behind what it wrote: that number
// stays in a register. What goes wrong is left with the writer, since it seldom happens.

/// The same as [`write_decoded`] over the tree as it lies in memory.
fn write_built(node: &Node, levels: usize, out: &mut Writer<'_>, at: usize) -> usize {
    let Some(levels) = levels.checked_sub(1) else { return out.fail(at, EncodeError::TooDeep) };
    let has_content = !matches!(node.content(), Content::None);
    let mut at = write_list(1 + 2 * node.attrs().len() + usize::from(has_content), out, at);
    at = write_name(node.tag(), out, at);
    for (key, value) in node.attrs() {
        at = write_name(key, out, at);
        at = match value {
            Value::Str(text) => write_str(text, out, at),
            Value::Jid(jid) => write_jid(jid.as_jid_ref(), out, at),
        };
    }
    match node.content() {
        Content::None => at,
        Content::Bytes(bytes) => write_bytes(bytes, out, at),
        Content::Text(text) => write_str(text, out, at),
        Content::Nodes(children) => {
            at = write_list(children.len(), out, at);
            children.iter().fold(at, |at, child| write_built(child, levels, out, at))
        }
    }
}

fn write_decoded(node: NodeRef<'_>, levels: usize, out: &mut Writer<'_>, at: usize) -> usize {
    let Some(levels) = levels.checked_sub(1) else { return out.fail(at, EncodeError::TooDeep) };
    let attrs = node.attrs();
    let content = node.content();
    let has_content = !matches!(content, ContentRef::None);
    let mut at = write_list(1 + 2 * attrs.len() + usize::from(has_content), out, at);
    at = write_name(node.tag(), out, at);
    for (key, value) in attrs {
        at = write_name(key, out, at);
        at = match value {
            ValueRef::Str(text) => write_str(text, out, at),
            ValueRef::Jid(jid) => write_jid(jid, out, at),
        };
    }
    match content {
        ContentRef::None => at,
        ContentRef::Bytes(bytes) => write_bytes(bytes, out, at),
        ContentRef::Text(text) => write_str(text, out, at),
        ContentRef::Nodes(children) => {
            at = write_list(children.len(), out, at);
            children.fold(at, |at, child| write_decoded(child, levels, out, at))
        }
    }
}

#[inline(always)]
fn write_list(count: usize, out: &mut Writer<'_>, at: usize) -> usize {
    match u8::try_from(count) {
        Ok(0) => out.put(at, [LIST_EMPTY]),
        Ok(count) => out.put(at, [LIST_8, count]),
        Err(_) => write_long_list(count, out, at),
    }
}

#[cold]
fn write_long_list(count: usize, out: &mut Writer<'_>, at: usize) -> usize {
    let Ok(count) = u16::try_from(count) else { return out.fail(at, EncodeError::TooMany { count }) };
    let [high, low] = count.to_be_bytes();
    out.put(at, [LIST_16, high, low])
}

#[inline(always)]
fn write_name(name: &str, out: &mut Writer<'_>, at: usize) -> usize {
    match find(name) {
        Some(token) => write_token(token, out, at),
        None if name.is_empty() => out.fail(at, EncodeError::EmptyName),
        None => write_unknown(name, out, at),
    }
}

/// The first form that fits, in the order that every peer follows: token, packed, bytes.
#[inline(always)]
fn write_str(text: &str, out: &mut Writer<'_>, at: usize) -> usize {
    // Long numbers are common and never tokens.
    const { assert!(LONGEST_PACKABLE < 9) };
    if let Some(packed) = pack_short(text.as_bytes()) {
        return write_packed(&packed, out, at);
    }
    match find(text) {
        Some(token) => write_token(token, out, at),
        None => write_unknown(text, out, at),
    }
}

#[inline(always)]
fn write_token(token: Token, out: &mut Writer<'_>, at: usize) -> usize {
    match token {
        Token::Single(byte) => out.put(at, [byte]),
        Token::Double(dictionary, index) => out.put(at, [dictionary, index]),
    }
}

#[inline(always)]
fn write_packed(packed: &Packed, out: &mut Writer<'_>, at: usize) -> usize {
    let [tag, length] = packed.head();
    let ([a, b, c, d, e, f, g, h], rest) = packed.body();
    out.put(at, [tag, length, a, b, c, d, e, f, g, h]);
    let end = at + 2 + packed.length();
    if packed.length() > 8 {
        out.put(at + 10, rest);
    }
    end
}

/// A string that is no token.
#[inline(never)]
fn write_unknown(text: &str, out: &mut Writer<'_>, at: usize) -> usize {
    let Some(tag) = choose(text.as_bytes()) else { return write_bytes(text.as_bytes(), out, at) };
    let (buffer, length) = pack(tag, text.as_bytes());
    out.extend(at, buffer.get(..length).unwrap_or_default())
}

#[inline]
fn write_bytes(bytes: &[u8], out: &mut Writer<'_>, at: usize) -> usize {
    let length = bytes.len();
    let Ok(wide) = u32::try_from(length) else { return out.fail(at, EncodeError::TooLong { length }) };
    let [first, second, third, fourth] = wide.to_be_bytes();
    let at = match wide {
        0..0x100 => out.put(at, [BINARY_8, fourth]),
        0x100..0x10_0000 => out.put(at, [BINARY_20, second, third, fourth]),
        _ => out.put(at, [BINARY_32, first, second, third, fourth]),
    };
    out.extend(at, bytes)
}

/// An address without device is a pair; a device has a form that depends on the server.
#[inline(always)]
fn write_jid(jid: JidRef<'_>, out: &mut Writer<'_>, at: usize) -> usize {
    let device = jid.device();
    if device == 0 || jid.user().is_empty() {
        return write_pair(jid, out, at);
    }
    if let (Some(domain), Ok(device)) = (jid.server().domain(), u8::try_from(device)) {
        let at = out.put(at, [AD_JID, domain, device]);
        return write_user(jid.user(), out, at);
    }
    write_rare_jid(jid, out, at)
}

#[cold]
#[inline(never)]
fn write_rare_jid(jid: JidRef<'_>, out: &mut Writer<'_>, at: usize) -> usize {
    let device = jid.device();
    match jid.server() {
        server if server.domain().is_some() => out.fail(at, EncodeError::Device { device }),
        Server::Messenger => {
            let at = out.put(at, [FB_JID]);
            let at = write_user(jid.user(), out, at);
            let at = out.put(at, device.to_be_bytes());
            write_user(jid.server().as_str(), out, at)
        }
        Server::Interop => {
            let at = out.put(at, [INTEROP_JID]);
            let at = write_user(jid.user(), out, at);
            let at = out.put(at, device.to_be_bytes());
            let at = out.put(at, jid.integrator().to_be_bytes());
            write_user(jid.server().as_str(), out, at)
        }
        _ => write_pair(jid, out, at),
    }
}

/// A part of an address. It is a string like any other, but seldom a token.
#[inline(always)]
fn write_user(user: &str, out: &mut Writer<'_>, at: usize) -> usize {
    match pack_short(user.as_bytes()) {
        Some(packed) => write_packed(&packed, out, at),
        None => write_part(user, out, at),
    }
}

#[inline(never)]
fn write_part(part: &str, out: &mut Writer<'_>, at: usize) -> usize {
    write_str(part, out, at)
}

#[inline(always)]
fn write_pair(jid: JidRef<'_>, out: &mut Writer<'_>, at: usize) -> usize {
    let at = out.put(at, [JID_PAIR]);
    let at = if jid.user().is_empty() {
        out.put(at, [LIST_EMPTY])
    } else if *jid.server() == Server::Interop {
        // The only server whose user has a second part.
        let user = compact_str::format_compact!("{}-{}", jid.integrator(), jid.user());
        write_part(&user, out, at)
    } else {
        write_user(jid.user(), out, at)
    };
    // What looking the name up would find.
    match jid.server() {
        Server::User => out.put(at, [server::USER]),
        Server::Lid => out.put(at, [server::LID]),
        Server::Group => out.put(at, [server::GROUP]),
        Server::Broadcast => out.put(at, [server::BROADCAST]),
        other => write_part(other.as_str(), out, at),
    }
}
