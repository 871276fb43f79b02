//! Node to frame.

use wa_jid::{JidRef, Server};

use crate::packed::{choose, pack, pack_digits};
use crate::tag::{
    AD_JID, BINARY_8, BINARY_20, BINARY_32, FB_JID, INTEROP_JID, JID_PAIR, LIST_8, LIST_16, LIST_EMPTY,
};
use crate::tokens::{LONGEST_PACKABLE, Token, find, server};
use crate::{ContentRef, EncodeError, MAX_DEPTH, NodeRef, ValueRef};

/// The flag byte of a frame that is not compressed. Nobody compresses what they send.
const PLAIN: u8 = 0;

/// Appends the frame of a node to `out`: flag byte, then the node.
///
/// The only allocation is the growth of `out`. After an error `out` is what it was before.
///
/// # Errors
/// See [`EncodeError`].
pub fn encode<'a>(node: impl Into<NodeRef<'a>>, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let start = out.len();
    out.push(PLAIN);
    let written = write_node(node.into(), MAX_DEPTH, out);
    if written.is_err() {
        out.truncate(start);
    }
    written
}

fn write_node(node: NodeRef<'_>, levels: usize, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let levels = levels.checked_sub(1).ok_or(EncodeError::TooDeep)?;
    let attrs = node.attrs();
    let content = node.content();
    let has_content = !matches!(content, ContentRef::None);
    write_list(1 + 2 * attrs.len() + usize::from(has_content), out)?;
    write_name(node.tag(), out)?;
    for (key, value) in attrs {
        write_name(key, out)?;
        match value {
            ValueRef::Str(text) => write_str(text, out)?,
            ValueRef::Jid(jid) => write_jid(jid, out)?,
        }
    }
    match content {
        ContentRef::None => Ok(()),
        ContentRef::Bytes(bytes) => write_bytes(bytes, out),
        ContentRef::Text(text) => write_str(text, out),
        ContentRef::Nodes(children) => {
            write_list(children.len(), out)?;
            for child in children {
                write_node(child, levels, out)?;
            }
            Ok(())
        }
    }
}

fn write_list(count: usize, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    if count == 0 {
        out.push(LIST_EMPTY);
    } else if let Ok(count) = u8::try_from(count) {
        out.extend_from_slice(&[LIST_8, count]);
    } else if let Ok(count) = u16::try_from(count) {
        let [high, low] = count.to_be_bytes();
        out.extend_from_slice(&[LIST_16, high, low]);
    } else {
        return Err(EncodeError::TooMany { count });
    }
    Ok(())
}

fn write_name(name: &str, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    if name.is_empty() { Err(EncodeError::EmptyName) } else { write_str(name, out) }
}

/// The first form that fits, in the order that every peer follows: token, packed, bytes.
fn write_str(text: &str, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    // Long numbers are common and never tokens.
    const { assert!(LONGEST_PACKABLE < 9) };
    if pack_digits(text.as_bytes(), out) {
        return Ok(());
    }
    match find(text) {
        Some(Token::Single(byte)) => out.push(byte),
        Some(Token::Double(dictionary, index)) => out.extend_from_slice(&[dictionary, index]),
        None => match choose(text.as_bytes()) {
            Some(tag) => pack(tag, text.as_bytes(), out),
            None => return write_bytes(text.as_bytes(), out),
        },
    }
    Ok(())
}

fn write_bytes(bytes: &[u8], out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let length = bytes.len();
    let wide = u32::try_from(length).map_err(|_| EncodeError::TooLong { length })?;
    let [first, second, third, fourth] = wide.to_be_bytes();
    match wide {
        0..0x100 => out.extend_from_slice(&[BINARY_8, fourth]),
        0x100..0x10_0000 => out.extend_from_slice(&[BINARY_20, second, third, fourth]),
        _ => out.extend_from_slice(&[BINARY_32, first, second, third, fourth]),
    }
    out.extend_from_slice(bytes);
    Ok(())
}

/// An address without device is a pair; a device has a form that depends on the server.
fn write_jid(jid: JidRef<'_>, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let device = jid.device();
    let [high, low] = device.to_be_bytes();
    if device == 0 || jid.user().is_empty() {
        return write_pair(jid, out);
    }
    match (jid.server(), jid.server().domain()) {
        (_, Some(domain)) => {
            let device = u8::try_from(device).map_err(|_| EncodeError::Device { device })?;
            out.extend_from_slice(&[AD_JID, domain, device]);
            write_str(jid.user(), out)
        }
        (Server::Messenger, _) => {
            out.push(FB_JID);
            write_str(jid.user(), out)?;
            out.extend_from_slice(&[high, low]);
            write_str(jid.server().as_str(), out)
        }
        (Server::Interop, _) => {
            out.push(INTEROP_JID);
            write_str(jid.user(), out)?;
            out.extend_from_slice(&[high, low]);
            out.extend_from_slice(&jid.integrator().to_be_bytes());
            write_str(jid.server().as_str(), out)
        }
        _ => write_pair(jid, out),
    }
}

fn write_pair(jid: JidRef<'_>, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    out.push(JID_PAIR);
    if jid.user().is_empty() {
        out.push(LIST_EMPTY);
    } else if *jid.server() == Server::Interop {
        // The only server whose user has a second part.
        let user = compact_str::format_compact!("{}-{}", jid.integrator(), jid.user());
        write_str(&user, out)?;
    } else {
        write_str(jid.user(), out)?;
    }
    // What looking the name up would find.
    match jid.server() {
        Server::User => out.push(server::USER),
        Server::Lid => out.push(server::LID),
        Server::Group => out.push(server::GROUP),
        Server::Broadcast => out.push(server::BROADCAST),
        other => return write_str(other.as_str(), out),
    }
    Ok(())
}
