//! The owned tree: what a stanza is built as before it is written.

use bytes::Bytes;
use compact_str::CompactString;
use wa_jid::Jid;

use crate::{NodeBuilder, NodeRef};

/// A node: a tag, ordered attributes, and content.
#[derive(Clone, PartialEq, Eq)]
pub struct Node {
    tag: CompactString,
    attrs: Attrs,
    content: Content,
}

/// What a node holds besides its attributes.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Content {
    /// Nothing.
    #[default]
    None,
    /// Bytes. Nearly all content that is not nodes travels in this form.
    Bytes(Bytes),
    /// Text that goes through the rules for strings (tokens, packing). Some peers do not read it; prefer
    /// [`Content::Bytes`].
    Text(CompactString),
    /// Child nodes. An empty list is written as such but reads like [`Content::None`].
    Nodes(Vec<Node>),
}

/// The value of an attribute.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// A string; it is never written as an address, whatever it looks like.
    Str(CompactString),
    /// An address; it is always written in one of the forms for addresses.
    Jid(Jid),
}

/// The attributes of a node, in order.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Attrs(Vec<(CompactString, Value)>);

impl Node {
    /// A node with neither attributes nor content.
    #[must_use]
    pub fn new(tag: impl Into<CompactString>) -> Self {
        Self { tag: tag.into(), attrs: Attrs::default(), content: Content::None }
    }

    /// Starts a builder.
    pub fn build(tag: impl Into<CompactString>) -> NodeBuilder {
        NodeBuilder::new(tag)
    }

    /// The reading interface, the same as over a decoded frame.
    #[must_use]
    pub fn as_ref(&self) -> NodeRef<'_> {
        NodeRef::from(self)
    }

    /// The tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The attributes.
    #[must_use]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// The attributes, to change them.
    pub fn attrs_mut(&mut self) -> &mut Attrs {
        &mut self.attrs
    }

    /// The content.
    #[must_use]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Replaces the content.
    pub fn set_content(&mut self, content: impl Into<Content>) {
        self.content = content.into();
    }

    /// The child nodes; none if the content is something else.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        match &self.content {
            Content::Nodes(nodes) => nodes,
            _ => &[],
        }
    }

    /// Appends a child. Content that is no list of nodes is replaced by one.
    pub fn push(&mut self, child: impl Into<Self>) {
        match &mut self.content {
            Content::Nodes(nodes) => nodes.push(child.into()),
            other => *other = Content::Nodes(vec![child.into()]),
        }
    }
}

impl Attrs {
    /// The value of that key. If a frame repeats a key, the last one counts.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Sets a value: in place if the key is there, else at the end.
    pub fn set(&mut self, key: impl Into<CompactString>, value: impl Into<Value>) {
        let (key, value) = (key.into(), value.into());
        match self.0.iter_mut().rev().find(|(name, _)| *name == key) {
            Some((_, old)) => *old = value,
            None => self.0.push((key, value)),
        }
    }

    /// Removes a key and says what it stood for.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let mut removed = None;
        self.0.retain_mut(|(name, value)| {
            let keep = name != key;
            if !keep {
                removed = Some(std::mem::replace(value, Value::Str(CompactString::default())));
            }
            keep
        });
        removed
    }

    /// Keys and values in order.
    pub fn iter(&self) -> std::slice::Iter<'_, (CompactString, Value)> {
        self.0.iter()
    }

    /// The number of attributes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn reserve(&mut self, count: usize) {
        self.0.reserve_exact(count);
    }

    pub(crate) fn push(&mut self, key: CompactString, value: Value) {
        self.0.push((key, value));
    }
}

impl<'a> IntoIterator for &'a Attrs {
    type Item = &'a (CompactString, Value);
    type IntoIter = std::slice::Iter<'a, (CompactString, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Str(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Str(text.into())
    }
}

impl From<CompactString> for Value {
    fn from(text: CompactString) -> Self {
        Self::Str(text)
    }
}

impl From<Jid> for Value {
    fn from(jid: Jid) -> Self {
        Self::Jid(jid)
    }
}

impl From<&Jid> for Value {
    fn from(jid: &Jid) -> Self {
        Self::Jid(jid.clone())
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl From<Vec<Node>> for Content {
    fn from(nodes: Vec<Node>) -> Self {
        Self::Nodes(nodes)
    }
}

impl From<NodeBuilder> for Node {
    fn from(builder: NodeBuilder) -> Self {
        builder.build()
    }
}
