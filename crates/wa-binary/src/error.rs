//! What can go wrong with frames, nodes and values.

use thiserror::Error;
use wa_jid::JidError;

/// Why a frame is no node. Always the sender's fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("malformed frame at byte {offset}: {reason}")]
pub struct DecodeError {
    offset: usize,
    reason: Malformed,
}

impl DecodeError {
    pub(crate) fn new(offset: usize, reason: Malformed) -> Self {
        Self { offset, reason }
    }

    /// Where in the (inflated) frame the reader stood.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// What was wrong there.
    #[must_use]
    pub fn reason(&self) -> Malformed {
        self.reason
    }
}

/// The ways in which a frame can be malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Malformed {
    /// The frame ends before what it announces.
    #[error("the frame ends too early")]
    Truncated,
    /// Bytes are left after the root node.
    #[error("bytes after the root node")]
    Trailing,
    /// The compressed body is broken, cut short, or followed by something.
    #[error("broken zlib stream")]
    Zlib,
    /// The inflated body passes [`MAX_INFLATED`](crate::MAX_INFLATED).
    #[error("inflates beyond the limit")]
    TooLarge,
    /// Nodes are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    #[error("nested too deeply")]
    TooDeep,
    /// There are more than [`MAX_ITEMS`](crate::MAX_ITEMS) nodes or attributes.
    #[error("too many nodes or attributes")]
    TooMany,
    /// A node without even a tag.
    #[error("empty node")]
    EmptyNode,
    /// A tag or an attribute key is empty or an address.
    #[error("a tag or key is not a name")]
    NotAName,
    /// A byte that starts no list where a list is due.
    #[error("byte {0:#04x} starts no list")]
    NotAList(u8),
    /// A byte that starts no string where a string is due.
    #[error("byte {0:#04x} starts no string")]
    NotAString(u8),
    /// A packed string holds a value that stands for no character, or an odd length of nothing.
    #[error("broken packed string")]
    Packed,
    /// Text that is not UTF-8.
    #[error("text is not UTF-8")]
    NotUtf8,
    /// An address without a server, or without the user that its form requires.
    #[error("incomplete address")]
    IncompleteJid,
    /// A device address of an unknown domain, or one with a server that its form does not allow.
    #[error("address form and server do not match")]
    WrongServer,
}

/// Why a node cannot be written. Always the caller's fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// A list of more than 65,535 items.
    #[error("a list of {count} items is too long")]
    TooMany {
        /// The number of items, counting a node's tag, attributes and content.
        count: usize,
    },
    /// Text or bytes of 4 GiB or more.
    #[error("{length} bytes are too many")]
    TooLong {
        /// The number of bytes.
        length: usize,
    },
    /// Nodes are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    #[error("nested too deeply")]
    TooDeep,
    /// A tag or an attribute key is empty.
    #[error("a tag or key is empty")]
    EmptyName,
    /// The form for devices of accounts has one byte for the device.
    #[error("device {device} does not fit into one byte")]
    Device {
        /// The device number.
        device: u16,
    },
}

/// Why a value is not what the reader asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueError {
    /// The value is no address.
    #[error("not an address")]
    NotJid(#[source] JidError),
    /// The value is no number, or none that fits.
    #[error("not a number")]
    NotNumber,
    /// The value is neither `true` nor `false`.
    #[error("not a truth value")]
    NotBool,
}
