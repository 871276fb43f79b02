//! Two things the node builder leaves to its callers.

use bytes::Bytes;
use wa_binary::{Node, NodeBuilder};

/// Starts a node.
pub(crate) fn el(tag: &str) -> NodeBuilder {
    Node::build(tag)
}

/// Further verbs of a node builder.
pub(crate) trait Write {
    /// Appends children; with none the node keeps no content, while `children` would give it an empty list.
    fn append(self, nodes: impl IntoIterator<Item = Node>) -> Self;

    /// Makes the content a copy of these bytes.
    fn raw(self, bytes: &[u8]) -> Self;

    /// Sets `true` if it is so, and nothing if not.
    fn mark(self, key: &str, value: bool) -> Self;
}

impl Write for NodeBuilder {
    fn append(self, nodes: impl IntoIterator<Item = Node>) -> Self {
        nodes.into_iter().fold(self, Self::child)
    }

    fn raw(self, bytes: &[u8]) -> Self {
        self.bytes(Bytes::copy_from_slice(bytes))
    }

    fn mark(self, key: &str, value: bool) -> Self {
        if value { self.attr(key, "true") } else { self }
    }
}
