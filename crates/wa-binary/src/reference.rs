//! The one reading interface, over an owned tree and over a decoded frame.

use std::borrow::Cow;
use std::str::FromStr;

use compact_str::{CompactString, ToCompactString as _};
use wa_jid::{Jid, JidRef};

use crate::document::{Attr, Document, Item, Slot};
use crate::{Content, Node, Value, ValueError};

/// A node to read, whether it was built or decoded. It is a few words and copies freely.
#[derive(Clone, Copy)]
pub struct NodeRef<'a>(Source<'a>);

#[derive(Clone, Copy)]
enum Source<'a> {
    Built(&'a Node),
    Decoded { document: &'a Document<'a>, item: &'a Item, index: usize },
}

/// What a node holds besides its attributes.
#[derive(Clone)]
pub enum ContentRef<'a> {
    /// Nothing.
    None,
    /// Bytes.
    Bytes(&'a [u8]),
    /// A string: it came as a token, packed, or as an address.
    Text(&'a str),
    /// Child nodes.
    Nodes(Children<'a>),
}

/// The value of an attribute.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ValueRef<'a> {
    /// It came as a string.
    Str(&'a str),
    /// It came in one of the forms for addresses.
    Jid(JidRef<'a>),
}

impl<'a> NodeRef<'a> {
    pub(crate) fn decoded(document: &'a Document<'a>, index: usize) -> Option<Self> {
        let item = document.item(index)?;
        Some(Self(Source::Decoded { document, item, index }))
    }

    /// The node behind it, if it was built.
    pub(crate) fn built(self) -> Option<&'a Node> {
        match self.0 {
            Source::Built(node) => Some(node),
            Source::Decoded { .. } => None,
        }
    }

    /// The tag.
    #[must_use]
    #[inline]
    pub fn tag(self) -> &'a str {
        match self.0 {
            Source::Built(node) => node.tag(),
            Source::Decoded { document, item, .. } => document.text(item.tag),
        }
    }

    /// Whether the node has that tag.
    #[must_use]
    pub fn is(self, tag: &str) -> bool {
        match self.0 {
            Source::Built(node) => node.tag() == tag,
            Source::Decoded { document, item, .. } => document.text_is(item.tag, tag),
        }
    }

    /// All attributes in order. A key that the sender repeated appears again.
    #[must_use]
    pub fn attrs(self) -> AttrIter<'a> {
        AttrIter(match self.0 {
            Source::Built(node) => AttrSource::Built(node.attrs().iter()),
            Source::Decoded { document, item, .. } => {
                AttrSource::Decoded { document, attrs: document.attrs(item).iter() }
            }
        })
    }

    /// The value of that key. If the sender repeated the key, the last one counts.
    #[must_use]
    pub fn attr(self, key: &str) -> Option<ValueRef<'a>> {
        match self.0 {
            Source::Built(node) => node.attrs().get(key).map(ValueRef::from),
            Source::Decoded { document, item, .. } => {
                let attrs = document.attrs(item);
                let found = attrs.iter().rev().find(|attr| document.text_is(attr.key, key))?;
                Some(document.value(found.value))
            }
        }
    }

    /// The value of that key if it came as a string. An address is not one: see [`NodeRef::attr_text`].
    #[must_use]
    pub fn attr_str(self, key: &str) -> Option<&'a str> {
        self.attr(key)?.as_str()
    }

    /// The value of that key as text, an address printed. For strings that some peers send as addresses
    /// because they hold an `@`.
    #[must_use]
    pub fn attr_text(self, key: &str) -> Option<Cow<'a, str>> {
        Some(self.attr(key)?.to_text())
    }

    /// Whether that key is there and holds exactly that string.
    #[must_use]
    pub fn attr_is(self, key: &str, value: &str) -> bool {
        self.attr_str(key) == Some(value)
    }

    /// The value of that key as an address. A plain string that reads as an address counts.
    ///
    /// # Errors
    /// [`ValueError::NotJid`] if the value is there but no address.
    pub fn attr_jid(self, key: &str) -> Result<Option<Jid>, ValueError> {
        self.attr(key).map(ValueRef::to_jid).transpose()
    }

    /// The value of that key as a number.
    ///
    /// # Errors
    /// [`ValueError::NotNumber`] if the value is there but no number of that size.
    pub fn attr_number<T: FromStr>(self, key: &str) -> Result<Option<T>, ValueError> {
        self.attr(key).map(ValueRef::to_number).transpose()
    }

    /// The value of that key as a number.
    ///
    /// # Errors
    /// [`ValueError::NotNumber`] if the value is there but no number of that size.
    pub fn attr_u64(self, key: &str) -> Result<Option<u64>, ValueError> {
        self.attr_number(key)
    }

    /// The value of that key as a truth value.
    ///
    /// # Errors
    /// [`ValueError::NotBool`] if the value is there but neither `true` nor `false`.
    pub fn attr_bool(self, key: &str) -> Result<Option<bool>, ValueError> {
        self.attr(key).map(ValueRef::to_bool).transpose()
    }

    /// What the node holds.
    #[must_use]
    pub fn content(self) -> ContentRef<'a> {
        match self.0 {
            Source::Built(node) => match node.content() {
                Content::None => ContentRef::None,
                Content::Bytes(bytes) => ContentRef::Bytes(bytes),
                Content::Text(text) => ContentRef::Text(text),
                Content::Nodes(_) => ContentRef::Nodes(self.children()),
            },
            Source::Decoded { document, item, .. } => match item.content {
                Slot::None => ContentRef::None,
                Slot::Bytes(bytes) => ContentRef::Bytes(document.bytes(bytes)),
                Slot::Text(text) => ContentRef::Text(document.text(text)),
                Slot::Nodes(_) => ContentRef::Nodes(self.children()),
            },
        }
    }

    /// The bytes of the content, whether it came as bytes or as text; `None` for nodes and for nothing.
    #[must_use]
    pub fn content_bytes(self) -> Option<&'a [u8]> {
        match self.content() {
            ContentRef::Bytes(bytes) => Some(bytes),
            ContentRef::Text(text) => Some(text.as_bytes()),
            _ => None,
        }
    }

    /// The content as text, whether it came as bytes or as text; `None` also if it is not UTF-8.
    #[must_use]
    pub fn content_str(self) -> Option<&'a str> {
        match self.content() {
            ContentRef::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            ContentRef::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The child nodes; none if the content is something else.
    #[must_use]
    pub fn children(self) -> Children<'a> {
        Children(match self.0 {
            Source::Built(node) => ChildSource::Built(node.children().iter()),
            Source::Decoded { document, item, index } => match item.content {
                Slot::Nodes(count) => ChildSource::Decoded {
                    document,
                    next: index + 1,
                    left: usize::try_from(count).unwrap_or(usize::MAX),
                },
                _ => ChildSource::Built([].iter()),
            },
        })
    }

    /// The first child of that tag.
    #[must_use]
    pub fn child(self, tag: &str) -> Option<Self> {
        self.children().find(|child| child.is(tag))
    }

    /// All children of that tag.
    pub fn children_named<'t>(self, tag: &'t str) -> impl Iterator<Item = Self> + use<'a, 't> {
        self.children().filter(move |child| child.is(tag))
    }

    /// Copies the node and all below it.
    #[must_use]
    pub fn to_node(self) -> Node {
        if let Source::Built(node) = self.0 {
            return node.clone();
        }
        let mut node = Node::new(self.tag());
        let attrs = self.attrs();
        node.attrs_mut().reserve(attrs.len());
        for (key, value) in attrs {
            node.attrs_mut().push(key.into(), value.to_value());
        }
        node.set_content(match self.content() {
            ContentRef::None => Content::None,
            ContentRef::Bytes(bytes) => bytes.to_vec().into(),
            ContentRef::Text(text) => Content::Text(text.into()),
            ContentRef::Nodes(children) => Content::Nodes(children.map(Self::to_node).collect()),
        });
        node
    }
}

impl<'a> From<&'a Node> for NodeRef<'a> {
    fn from(node: &'a Node) -> Self {
        Self(Source::Built(node))
    }
}

impl From<NodeRef<'_>> for Node {
    fn from(node: NodeRef<'_>) -> Self {
        node.to_node()
    }
}

impl<'a> ValueRef<'a> {
    /// The string, unless the value is an address.
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
        match self {
            Self::Str(text) => Some(text),
            Self::Jid(_) => None,
        }
    }

    /// The address, unless the value is a string.
    #[must_use]
    pub fn as_jid(self) -> Option<JidRef<'a>> {
        match self {
            Self::Str(_) => None,
            Self::Jid(jid) => Some(jid),
        }
    }

    /// The value as text, an address printed.
    #[must_use]
    pub fn to_text(self) -> Cow<'a, str> {
        match self {
            Self::Str(text) => Cow::Borrowed(text),
            Self::Jid(jid) => Cow::Owned(jid.to_string()),
        }
    }

    /// The value as an address. A plain string that reads as an address counts.
    ///
    /// # Errors
    /// [`ValueError::NotJid`] if it is none.
    pub fn to_jid(self) -> Result<Jid, ValueError> {
        match self {
            Self::Str(text) => text.parse().map_err(ValueError::NotJid),
            Self::Jid(jid) => Ok(jid.to_jid()),
        }
    }

    /// The value as a number: decimal digits, with a sign only for negative ones.
    ///
    /// # Errors
    /// [`ValueError::NotNumber`] if it is none, or none of that size.
    pub fn to_number<T: FromStr>(self) -> Result<T, ValueError> {
        let text = self.as_str().filter(|text| !text.starts_with('+')).ok_or(ValueError::NotNumber)?;
        text.parse().map_err(|_| ValueError::NotNumber)
    }

    /// The value as a truth value.
    ///
    /// # Errors
    /// [`ValueError::NotBool`] if it is neither `true` nor `false`.
    pub fn to_bool(self) -> Result<bool, ValueError> {
        match self {
            Self::Str("true") => Ok(true),
            Self::Str("false") => Ok(false),
            _ => Err(ValueError::NotBool),
        }
    }

    /// Copies the value.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            Self::Str(text) => Value::Str(text.into()),
            Self::Jid(jid) => Value::Jid(jid.to_jid()),
        }
    }

    /// The value as compact text, an address printed.
    #[must_use]
    pub fn to_compact_text(self) -> CompactString {
        match self {
            Self::Str(text) => text.into(),
            Self::Jid(jid) => jid.to_compact_string(),
        }
    }
}

impl<'a> From<&'a Value> for ValueRef<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Str(text) => Self::Str(text),
            Value::Jid(jid) => Self::Jid(jid.as_jid_ref()),
        }
    }
}

/// The child nodes of a node.
#[derive(Clone)]
pub struct Children<'a>(ChildSource<'a>);

#[derive(Clone)]
enum ChildSource<'a> {
    Built(std::slice::Iter<'a, Node>),
    Decoded { document: &'a Document<'a>, next: usize, left: usize },
}

impl<'a> Iterator for Children<'a> {
    type Item = NodeRef<'a>;

    fn next(&mut self) -> Option<NodeRef<'a>> {
        match &mut self.0 {
            ChildSource::Built(nodes) => nodes.next().map(NodeRef::from),
            ChildSource::Decoded { document, next, left } => {
                *left = left.checked_sub(1)?;
                let index = *next;
                let item = document.item(index)?;
                *next = item.end();
                Some(NodeRef(Source::Decoded { document, item, index }))
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = match &self.0 {
            ChildSource::Built(nodes) => nodes.len(),
            ChildSource::Decoded { left, .. } => *left,
        };
        (left, Some(left))
    }
}

impl ExactSizeIterator for Children<'_> {}

/// The attributes of a node.
#[derive(Clone)]
pub struct AttrIter<'a>(AttrSource<'a>);

#[derive(Clone)]
enum AttrSource<'a> {
    Built(std::slice::Iter<'a, (CompactString, Value)>),
    Decoded { document: &'a Document<'a>, attrs: std::slice::Iter<'a, Attr> },
}

impl<'a> Iterator for AttrIter<'a> {
    type Item = (&'a str, ValueRef<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            AttrSource::Built(attrs) => attrs.next().map(|(key, value)| (key.as_str(), value.into())),
            AttrSource::Decoded { document, attrs } => {
                attrs.next().map(|attr| (document.text(attr.key), document.value(attr.value)))
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = match &self.0 {
            AttrSource::Built(attrs) => attrs.len(),
            AttrSource::Decoded { attrs, .. } => attrs.len(),
        };
        (left, Some(left))
    }
}

impl ExactSizeIterator for AttrIter<'_> {}
