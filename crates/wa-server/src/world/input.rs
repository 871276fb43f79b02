//! What goes into a step of the world and what comes out.

use wa_binary::Node;

use crate::error::Refusal;
use crate::journal::Change;
use crate::world::call::{Answer, Call};

/// One socket, numbered in the order of acceptance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ConnId(pub(crate) u64);

/// What a client proved and said in the handshake.
#[derive(Debug, Clone)]
pub(crate) struct Hello {
    /// The static key the client holds.
    pub(crate) noise: [u8; 32],
    /// The encoded `ClientPayload`.
    pub(crate) payload: Vec<u8>,
}

/// Something that happened outside the world.
#[derive(Debug)]
pub(crate) enum Input {
    Opened {
        conn: ConnId,
        hello: Hello,
    },
    Stanza {
        conn: ConnId,
        node: Node,
    },
    Malformed {
        conn: ConnId,
    },
    /// Everything that was sent before a fence has been written.
    Fence {
        conn: ConnId,
    },
    Closed {
        conn: ConnId,
    },
    Call {
        ticket: u64,
        call: Call,
    },
    /// Time has passed.
    Tick,
    /// The server ends.
    Stop,
}

/// Something that the world wants done.
#[derive(Debug)]
pub(crate) enum Output {
    Send { conn: ConnId, node: Node },
    Fence { conn: ConnId },
    Close { conn: ConnId },
    Answer { ticket: u64, answer: Result<Answer, Refusal> },
}

/// Everything that follows from one input; the changes must be kept before an output leaves.
#[derive(Debug)]
pub(crate) struct Outputs {
    pub(crate) outputs: Vec<Output>,
    pub(crate) changes: Vec<Change>,
}
