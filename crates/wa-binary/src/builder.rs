//! Nodes written down in the order in which they read.

use bytes::Bytes;
use compact_str::{CompactString, ToCompactString as _};
use std::fmt;
use wa_jid::Jid;

use crate::{Content, Node, Value};

/// Builds a [`Node`]; every method returns the builder.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it is built"]
pub struct NodeBuilder(Node);

impl NodeBuilder {
    pub(crate) fn new(tag: impl Into<CompactString>) -> Self {
        Self(Node::new(tag))
    }

    /// Sets a string (or any ready-made [`Value`]).
    pub fn attr(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.attrs_mut().set(key, value);
        self
    }

    /// Sets a string if there is one.
    pub fn attr_opt(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.attr(key, value),
            None => self,
        }
    }

    /// Sets whatever prints as the string: numbers, identifiers.
    pub fn display(self, key: &str, value: impl fmt::Display) -> Self {
        self.attr(key, value.to_compact_string())
    }

    /// Sets whatever prints as the string, if there is one.
    pub fn display_opt(self, key: &str, value: Option<impl fmt::Display>) -> Self {
        match value {
            Some(value) => self.display(key, value),
            None => self,
        }
    }

    /// Sets `true` or `false`.
    pub fn flag(self, key: &str, value: bool) -> Self {
        self.attr(key, if value { "true" } else { "false" })
    }

    /// Sets an address.
    pub fn jid(self, key: &str, jid: impl Into<Jid>) -> Self {
        self.attr(key, Value::Jid(jid.into()))
    }

    /// Sets an address if there is one.
    pub fn jid_opt(self, key: &str, jid: Option<impl Into<Jid>>) -> Self {
        match jid {
            Some(jid) => self.jid(key, jid),
            None => self,
        }
    }

    /// Appends a child; bytes or text set before are replaced.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.0.push(child);
        self
    }

    /// Appends a child if there is one.
    pub fn child_opt(self, child: Option<impl Into<Node>>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Appends children. With none the content becomes an empty list if there was no content yet.
    pub fn children<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> Self {
        if *self.0.content() == Content::None {
            self.0.set_content(Content::Nodes(Vec::new()));
        }
        for child in children {
            self.0.push(child);
        }
        self
    }

    /// Makes the content these bytes.
    pub fn bytes(mut self, bytes: impl Into<Bytes>) -> Self {
        self.0.set_content(Content::Bytes(bytes.into()));
        self
    }

    /// Makes the content the bytes of this text: what nearly every field of text wants.
    pub fn text_bytes(self, text: &str) -> Self {
        self.bytes(Bytes::copy_from_slice(text.as_bytes()))
    }

    /// Makes the content text that goes through the rules for strings. See [`Content::Text`].
    pub fn text(mut self, text: impl Into<CompactString>) -> Self {
        self.0.set_content(Content::Text(text.into()));
        self
    }

    /// The node.
    #[must_use]
    pub fn build(self) -> Node {
        self.0
    }
}
