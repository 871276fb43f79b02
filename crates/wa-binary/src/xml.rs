//! Nodes for people to read.

use std::fmt::{self, Write as _};

use crate::{
    AttrIter, Attrs, Children, Content, ContentRef, Document, Node, NodeRef, Payload, Value, ValueRef, tokens,
};

/// Prints a node and everything in it: real addresses, real text, bytes in hex. See
/// [`NodeRef::unredacted`].
#[derive(Clone, Copy)]
pub struct Unredacted<'a>(NodeRef<'a>);

impl<'a> NodeRef<'a> {
    /// The whole node as indented XML, with nothing hidden.
    ///
    /// For tools and for people who look at their own traffic. Logs use `Debug`, which hides addresses,
    /// texts and bytes.
    #[must_use]
    pub fn unredacted(self) -> Unredacted<'a> {
        Unredacted(self)
    }
}

impl Node {
    /// The whole node as indented XML, with nothing hidden. See [`NodeRef::unredacted`].
    #[must_use]
    pub fn unredacted(&self) -> Unredacted<'_> {
        Unredacted(self.as_ref())
    }
}

impl fmt::Display for Unredacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_node(self.0, Reveal::All, 0, f)
    }
}

impl fmt::Debug for NodeRef<'_> {
    /// XML that shows the structure and hides addresses, texts and bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_node(*self, Reveal::Structure, 0, f)
    }
}

impl fmt::Debug for Node {
    /// XML that shows the structure and hides addresses, texts and bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}

impl fmt::Debug for Document<'_> {
    /// XML that shows the structure and hides addresses, texts and bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.root().fmt(f)
    }
}

impl fmt::Debug for Unredacted<'_> {
    /// Hides what `Display` shows.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for ContentRef<'_> {
    /// Sizes, and nodes in their redacted form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Text(text) => write!(f, "Text({})", text.len()),
            Self::Nodes(nodes) => nodes.fmt(f),
        }
    }
}

impl fmt::Debug for Content {
    /// Sizes, and nodes in their redacted form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            Self::Text(text) => write!(f, "Text({})", text.len()),
            Self::Nodes(nodes) => f.debug_list().entries(nodes).finish(),
        }
    }
}

impl fmt::Debug for ValueRef<'_> {
    /// Shows strings of the dictionary and hides all others.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_value("", *self, Reveal::Structure, f)
    }
}

impl fmt::Debug for Value {
    /// Shows strings of the dictionary and hides all others.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ValueRef::from(self).fmt(f)
    }
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({} bytes)", self.len())
    }
}

impl fmt::Debug for Attrs {
    /// Keys only, for the reason given at [`Node`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(key, _)| key)).finish()
    }
}

impl fmt::Debug for AttrIter<'_> {
    /// The keys that are still to come.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone().map(|(key, _)| key)).finish()
    }
}

impl fmt::Debug for Children<'_> {
    /// The nodes that are still to come, redacted.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reveal {
    All,
    Structure,
}

/// Keys whose values say nothing about anybody.
const HARMLESS: &[&str] = &[
    "action",
    "class",
    "code",
    "count",
    "id",
    "index",
    "mediatype",
    "offline",
    "reason",
    "server_id",
    "t",
    "type",
    "v",
    "version",
    "xmlns",
];

fn write_node(node: NodeRef<'_>, reveal: Reveal, level: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let indent = level * 2;
    write!(f, "{:indent$}<{}", "", node.tag())?;
    for (key, value) in node.attrs() {
        write!(f, " {key}=\"")?;
        write_value(key, value, reveal, f)?;
        f.write_char('"')?;
    }
    match node.content() {
        ContentRef::None => f.write_str("/>"),
        ContentRef::Nodes(children) if children.len() == 0 => f.write_str("/>"),
        ContentRef::Nodes(children) => {
            f.write_str(">\n")?;
            for child in children {
                write_node(child, reveal, level + 1, f)?;
                f.write_char('\n')?;
            }
            write!(f, "{:indent$}</{}>", "", node.tag())
        }
        ContentRef::Text(text) => {
            f.write_char('>')?;
            write_text(text, reveal == Reveal::All || tokens::find(text).is_some(), f)?;
            write!(f, "</{}>", node.tag())
        }
        ContentRef::Bytes(bytes) => {
            f.write_char('>')?;
            write_bytes(bytes, reveal, f)?;
            write!(f, "</{}>", node.tag())
        }
    }
}

fn write_value(key: &str, value: ValueRef<'_>, reveal: Reveal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value {
        ValueRef::Jid(jid) if reveal == Reveal::All => write!(f, "{jid}"),
        ValueRef::Jid(jid) => write!(f, "{jid:?}"),
        ValueRef::Str(text) => {
            let harmless = HARMLESS.contains(&key) || tokens::find(text).is_some();
            write_text(text, reveal == Reveal::All || harmless, f)
        }
    }
}

fn write_text(text: &str, shown: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if !shown {
        return write!(f, "[{} bytes]", text.len());
    }
    for character in text.chars() {
        match character {
            '<' => f.write_str("&lt;")?,
            '&' => f.write_str("&amp;")?,
            '"' => f.write_str("&quot;")?,
            character if character.is_control() => write!(f, "&#{};", u32::from(character))?,
            character => f.write_char(character)?,
        }
    }
    Ok(())
}

fn write_bytes(bytes: &[u8], reveal: Reveal, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if reveal == Reveal::Structure {
        return write!(f, "[{} bytes]", bytes.len());
    }
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}
