//! When two nodes mean the same: order of attributes and the form of content do not count.

use wa_binary::{ContentRef, Node, NodeRef};

/// Fails unless both nodes say the same; keys in `ignored` may be missing on our side.
#[track_caller]
pub(crate) fn assert_same(ours: &Node, theirs: &Node, ignored: &[&str]) {
    let (ours, theirs) = (outline(ours.as_ref(), ignored), outline(theirs.as_ref(), ignored));
    assert_eq!(ours, theirs);
}

/// A text with one line a node: tag, sorted attributes, content in hex.
pub(crate) fn outline(node: NodeRef<'_>, ignored: &[&str]) -> String {
    let mut text = String::new();
    write(node, ignored, 0, &mut text);
    text
}

fn write(node: NodeRef<'_>, ignored: &[&str], depth: usize, text: &mut String) {
    let mut attrs: Vec<_> = node
        .attrs()
        .filter(|(key, _)| !ignored.contains(key))
        .map(|(key, value)| {
            // The server alone may be spelled as an address or as a string.
            format!(" {key}={}", value.to_text())
        })
        .collect();
    attrs.sort();
    text.push_str(&"  ".repeat(depth));
    text.push_str(node.tag());
    text.push_str(&attrs.concat());
    let content = match node.content() {
        ContentRef::Bytes(bytes) => bytes,
        ContentRef::Text(content) => content.as_bytes(),
        _ => &[],
    };
    if !content.is_empty() {
        text.push_str(" = ");
        text.extend(content.iter().map(|byte| format!("{byte:02x}")));
    }
    text.push('\n');
    for child in node.children() {
        write(child, ignored, depth + 1, text);
    }
}
