//! What can be wrong with a stanza.

use std::fmt;

/// A stanza that does not have the shape the protocol asks for.
///
/// It is always the sender's fault. The path says where (`iq > group > participant[3] @jid`); what stood
/// there is never kept, so the error may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// The root of the stanza has another tag than the parser reads.
    #[error("{0}: another stanza was expected")]
    WrongStanza(NodePath),
    /// A required attribute is absent.
    #[error("{0}: attribute is missing")]
    MissingAttr(NodePath),
    /// An attribute is there but its value cannot be read.
    #[error("{path}: {expected} was expected")]
    BadAttr {
        /// Where the attribute stands.
        path: NodePath,
        /// What its value should have been.
        expected: &'static str,
    },
    /// A required child is absent.
    #[error("{0}: child is missing")]
    MissingChild(NodePath),
    /// Content is there but cannot be read.
    #[error("{path}: {expected} was expected")]
    BadContent {
        /// The node whose content it is.
        path: NodePath,
        /// What the content should have been.
        expected: &'static str,
    },
}

impl ParseError {
    /// Where in the stanza the fault lies.
    #[must_use]
    pub const fn path(&self) -> &NodePath {
        match self {
            Self::WrongStanza(path) | Self::MissingAttr(path) | Self::MissingChild(path) => path,
            Self::BadAttr { path, .. } | Self::BadContent { path, .. } => path,
        }
    }
}

/// A place in a stanza, made only of words that this crate knows.
#[derive(Clone, PartialEq, Eq)]
pub struct NodePath(Box<str>);

impl NodePath {
    pub(crate) fn new(path: String) -> Self {
        Self(path.into_boxed_str())
    }

    /// The path as text, such as `iq > group > participant[3] @jid`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for NodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
