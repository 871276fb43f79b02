//! Reading nodes with a memory of the path.

use std::str::FromStr;

use bytes::Bytes;
use wa_binary::{Node, NodeRef};
use wa_jid::Jid;

use crate::error::{NodePath, ParseError};
use crate::id::{IqId, MessageId, StanzaId, UnixSeconds};

/// A node and the way that led to it.
///
/// Every parser here reads through it, and so can yours: what it returns is owned, and an error names the
/// place (`iq > list > user[2] @jid`) without any value. Readers of children borrow from their parent, so
/// bind the parent to a name first.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    node: NodeRef<'a>,
    label: &'static str,
    index: Option<usize>,
    parent: Option<&'a Self>,
}

impl<'a> Reader<'a> {
    /// Starts at a stanza of that tag.
    ///
    /// # Errors
    /// [`ParseError::WrongStanza`] if the tag is another one.
    pub fn root(node: NodeRef<'a>, tag: &'static str) -> Result<Self, ParseError> {
        let reader = Self { node, label: tag, index: None, parent: None };
        if node.is(tag) { Ok(reader) } else { Err(ParseError::WrongStanza(reader.path())) }
    }

    /// Starts at a stanza of any tag.
    #[must_use]
    pub fn any(node: NodeRef<'a>) -> Self {
        Self { node, label: "*", index: None, parent: None }
    }

    /// The node itself.
    #[must_use]
    pub fn node(&self) -> NodeRef<'a> {
        self.node
    }

    /// The tag as it came.
    #[must_use]
    pub fn tag_text(&self) -> Box<str> {
        self.node.tag().into()
    }

    /// The tag of the first child, if there is one.
    #[must_use]
    pub fn first_tag(&self) -> Option<Box<str>> {
        self.node.children().next().map(|child| child.tag().into())
    }

    /// Whether there is a child of that tag.
    #[must_use]
    pub fn has(&self, tag: &str) -> bool {
        self.node.child(tag).is_some()
    }

    /// The first child of that tag.
    ///
    /// # Errors
    /// [`ParseError::MissingChild`] if there is none.
    pub fn child(&self, tag: &'static str) -> Result<Reader<'_>, ParseError> {
        self.opt_child(tag).ok_or_else(|| {
            let mut path = self.path_text();
            path.push_str(" > ");
            path.push_str(tag);
            ParseError::MissingChild(NodePath::new(path))
        })
    }

    /// The first child of that tag, if there is one.
    #[must_use]
    pub fn opt_child(&self, tag: &'static str) -> Option<Reader<'_>> {
        self.node.child(tag).map(|node| Reader { node, label: tag, index: None, parent: Some(self) })
    }

    /// All children of that tag.
    pub fn children(&self, tag: &'static str) -> impl Iterator<Item = Reader<'_>> {
        self.node.children_named(tag).enumerate().map(move |(index, node)| Reader {
            node,
            label: tag,
            index: Some(index),
            parent: Some(self),
        })
    }

    /// All children.
    pub fn all_children(&self) -> impl Iterator<Item = Reader<'_>> {
        self.node.children().enumerate().map(move |(index, node)| Reader {
            node,
            label: "*",
            index: Some(index),
            parent: Some(self),
        })
    }

    /// Copies of all children whose tag is one of these.
    #[must_use]
    pub fn copies(&self, tags: &[&str]) -> Vec<Node> {
        self.node.children().filter(|child| tags.contains(&child.tag())).map(NodeRef::to_node).collect()
    }

    /// An attribute as text; an address is printed.
    ///
    /// # Errors
    /// [`ParseError::MissingAttr`] if it is absent.
    pub fn text(&self, key: &'static str) -> Result<Box<str>, ParseError> {
        self.opt_text(key).ok_or_else(|| self.missing(key))
    }

    /// An attribute as text, if it is there.
    #[must_use]
    pub fn opt_text(&self, key: &'static str) -> Option<Box<str>> {
        self.node.attr_text(key).map(Into::into)
    }

    /// An attribute as a word of an enum, if it is there.
    #[must_use]
    pub fn opt_word<W>(&self, key: &'static str, from_wire: impl FnOnce(&str) -> W) -> Option<W> {
        self.node.attr_text(key).map(|word| from_wire(&word))
    }

    /// Whether an attribute says yes: `true` or `1`.
    #[must_use]
    pub fn flag(&self, key: &'static str) -> bool {
        matches!(self.node.attr_str(key), Some("true" | "1"))
    }

    /// An attribute as an address.
    ///
    /// # Errors
    /// [`ParseError`] if it is absent or no address.
    pub fn jid(&self, key: &'static str) -> Result<Jid, ParseError> {
        self.opt_jid(key)?.ok_or_else(|| self.missing(key))
    }

    /// An attribute as an address, if it is there; an empty one counts as absent.
    ///
    /// # Errors
    /// [`ParseError::BadAttr`] if it is no address.
    pub fn opt_jid(&self, key: &'static str) -> Result<Option<Jid>, ParseError> {
        if self.node.attr_is(key, "") {
            return Ok(None);
        }
        self.node.attr_jid(key).map_err(|_| self.bad_attr(key, "an address"))
    }

    /// An attribute as a number.
    ///
    /// # Errors
    /// [`ParseError`] if it is absent or no number of that size.
    pub fn number<T: FromStr>(&self, key: &'static str) -> Result<T, ParseError> {
        self.opt_number(key)?.ok_or_else(|| self.missing(key))
    }

    /// An attribute as a number, if it is there.
    ///
    /// # Errors
    /// [`ParseError::BadAttr`] if it is no number of that size.
    pub fn opt_number<T: FromStr>(&self, key: &'static str) -> Result<Option<T>, ParseError> {
        self.node.attr_number(key).map_err(|_| self.bad_attr(key, "a number"))
    }

    /// An attribute as a time.
    ///
    /// # Errors
    /// [`ParseError`] if it is absent or no number.
    pub fn time(&self, key: &'static str) -> Result<UnixSeconds, ParseError> {
        self.number(key).map(UnixSeconds::new)
    }

    /// An attribute as a time, if it is there.
    ///
    /// # Errors
    /// [`ParseError::BadAttr`] if it is no number.
    pub fn opt_time(&self, key: &'static str) -> Result<Option<UnixSeconds>, ParseError> {
        Ok(self.opt_number(key)?.map(UnixSeconds::new))
    }

    /// An attribute as the id of a message.
    ///
    /// # Errors
    /// [`ParseError`] if it is absent, empty or too long.
    pub fn message_id(&self, key: &'static str) -> Result<MessageId, ParseError> {
        MessageId::new(&self.text(key)?).ok_or_else(|| self.bad_attr(key, "an id"))
    }

    /// An attribute as the id of a message, if it is there.
    ///
    /// # Errors
    /// [`ParseError::BadAttr`] if it is empty or too long.
    pub fn opt_message_id(&self, key: &'static str) -> Result<Option<MessageId>, ParseError> {
        if self.node.attr(key).is_none() {
            return Ok(None);
        }
        self.message_id(key).map(Some)
    }

    /// An attribute as the id of a stanza.
    ///
    /// # Errors
    /// [`ParseError`] if it is absent, empty or too long.
    pub fn stanza_id(&self, key: &'static str) -> Result<StanzaId, ParseError> {
        StanzaId::new(&self.text(key)?).ok_or_else(|| self.bad_attr(key, "an id"))
    }

    /// An attribute as the id of an iq.
    ///
    /// # Errors
    /// [`ParseError`] if it is absent, empty or too long.
    pub fn iq_id(&self, key: &'static str) -> Result<IqId, ParseError> {
        IqId::new(&self.text(key)?).ok_or_else(|| self.bad_attr(key, "an id"))
    }

    /// The content as bytes, whether it came as bytes or as text. No content is an error, empty content is not.
    ///
    /// # Errors
    /// [`ParseError::BadContent`] if there is none.
    pub fn bytes(&self) -> Result<Bytes, ParseError> {
        let bytes = self.node.content_bytes().ok_or_else(|| self.bad_content("bytes"))?;
        Ok(Bytes::copy_from_slice(bytes))
    }

    /// The content as exactly so many bytes.
    ///
    /// # Errors
    /// [`ParseError::BadContent`] if it is longer or shorter.
    pub fn array<const N: usize>(&self) -> Result<[u8; N], ParseError> {
        let bytes = self.node.content_bytes().and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or_else(|| self.bad_content("bytes of another length"))
    }

    /// The content as text.
    ///
    /// # Errors
    /// [`ParseError::BadContent`] if there is none or it is not UTF-8.
    pub fn content_text(&self) -> Result<Box<str>, ParseError> {
        self.node.content_str().map(Into::into).ok_or_else(|| self.bad_content("text"))
    }

    /// The error for an attribute that cannot be read.
    #[must_use]
    pub fn bad_attr(&self, key: &'static str, expected: &'static str) -> ParseError {
        ParseError::BadAttr { path: self.attr_path(key), expected }
    }

    /// The error for content that cannot be read.
    #[must_use]
    pub fn bad_content(&self, expected: &'static str) -> ParseError {
        ParseError::BadContent { path: self.path(), expected }
    }

    fn missing(&self, key: &'static str) -> ParseError {
        ParseError::MissingAttr(self.attr_path(key))
    }

    fn attr_path(&self, key: &'static str) -> NodePath {
        let mut path = self.path_text();
        path.push_str(" @");
        path.push_str(key);
        NodePath::new(path)
    }

    fn path(&self) -> NodePath {
        NodePath::new(self.path_text())
    }

    fn path_text(&self) -> String {
        let mut path = match self.parent {
            Some(parent) => parent.path_text() + " > ",
            None => String::new(),
        };
        path.push_str(self.label);
        if let Some(index) = self.index {
            path.push('[');
            path.push_str(&index.to_string());
            path.push(']');
        }
        path
    }
}
