//! Nodes as rows of the store, in the form of the wire: small, and whatever a later version reads of a node
//! is still in there. The dictionary of that form goes in front; a row of another one cannot be read.

use wa_binary::{DICTIONARY_VERSION, Node, Payload, encode};
use wa_stanza::{ParseError, Reader};

/// A node as a row. One that no wire could carry becomes an empty row.
pub(crate) fn freeze(node: &Node) -> Vec<u8> {
    let mut frame = Vec::new();
    if encode(node, &mut frame).is_err() {
        return Vec::new();
    }
    let mut row = vec![DICTIONARY_VERSION];
    row.append(&mut frame);
    row
}

/// Reads a row, if it can be read.
pub(crate) fn thaw<T>(row: &[u8], read: impl FnOnce(&Reader<'_>) -> Result<T, ParseError>) -> Option<T> {
    let (version, frame) = row.split_first()?;
    if *version != DICTIONARY_VERSION {
        return None;
    }
    let payload = Payload::open(frame).ok()?;
    let document = payload.decode().ok()?;
    read(&Reader::any(document.root())).ok()
}
