//! What can go wrong with buffers that are read and events that are made.

use thiserror::Error;

/// Why bytes are no buffer. Always the sender's fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("malformed buffer at byte {offset}: {reason}")]
pub struct DecodeError {
    offset: usize,
    reason: Malformed,
}

impl DecodeError {
    pub(crate) fn new(offset: usize, reason: Malformed) -> Self {
        Self { offset, reason }
    }

    /// Where in the buffer the broken piece begins.
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

/// The ways in which a buffer can be malformed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Malformed {
    /// The buffer ends before what it announces.
    #[error("the buffer ends too early")]
    Truncated,
    /// It is longer than [`MAX_UPLOAD`](crate::MAX_UPLOAD).
    #[error("longer than an upload may be")]
    TooLarge,
    /// It does not begin with `WAM`.
    #[error("no magic word")]
    Magic,
    /// Protocol version 0.
    #[error("there is no version 0")]
    Version,
    /// A record that is neither global nor event nor field.
    #[error("no kind of record")]
    Kind,
    /// A payload class that is not defined.
    #[error("{0} is no payload class")]
    Class(u8),
    /// Text that is not UTF-8.
    #[error("text is not UTF-8")]
    NotUtf8,
    /// A field outside an event.
    #[error("a field without an event")]
    StrayField,
    /// A global between an event and its last field.
    #[error("a global inside an event")]
    StrayGlobal,
    /// The value of an event record is not a negated weight.
    #[error("not a weight")]
    Weight,
}

/// Why an event or a global cannot be made or written. Always the caller's fault.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The catalogue has no event of this name.
    #[error("there is no event {name:?}")]
    UnknownEvent {
        /// The name that was asked for.
        name: String,
    },
    /// The event has no field of this name.
    #[error("event {event} has no field {name:?}")]
    UnknownField {
        /// The event.
        event: &'static str,
        /// The name that was asked for.
        name: String,
    },
    /// The catalogue has no global of this name.
    #[error("there is no global {name:?}")]
    UnknownGlobal {
        /// The name that was asked for.
        name: String,
    },
    /// The writer itself sets this global.
    #[error("global {global} is set by the writer")]
    RuntimeGlobal {
        /// The global.
        global: &'static str,
    },
    /// The value is of another type than the catalogue says.
    #[error("{name} takes {expected}")]
    WrongType {
        /// The field or global.
        name: &'static str,
        /// What it takes.
        expected: &'static str,
    },
    /// The enumeration has no such member.
    #[error("{name} takes a member of {of}")]
    UnknownMember {
        /// The field or global.
        name: &'static str,
        /// Its enumeration.
        of: &'static str,
    },
    /// A text of 4 GiB or more.
    #[error("a text of {length} bytes is too long")]
    TooLong {
        /// The number of bytes.
        length: usize,
    },
    /// The private channel needs the global `psId`.
    #[error("no psId for the private channel")]
    NoPsId,
}
