//! The introduction: what a client sends before its first frame.
//!
//! ```text
//! [ 45 44 00 01 | u24 length | routing information ]  57 41 06 03
//!   "ED"          only if the client was given some   "WA" magic dictionary
//! ```
//!
//! The last four bytes are the prologue of the handshake; the routing part is not.

use crate::NoiseError;
use crate::frame::{FRAME_HEADER_LENGTH, frame_header, read_header};

/// The introduction of the protocol version and token dictionary this project speaks.
pub const INTRO: [u8; 4] = [b'W', b'A', 6, 3];

/// What announces routing information.
const ROUTING_INTRO: [u8; 4] = [b'E', b'D', 0, 1];

/// The most routing information a server takes from a client that has proved nothing.
pub const MAX_ROUTING_INFO: usize = 64 * 1024;

/// Appends the introduction, with routing information where the server gave some.
///
/// # Errors
/// [`NoiseError::RoutingTooLong`] if its length does not fit the field.
pub fn write_intro(routing_info: Option<&[u8]>, out: &mut Vec<u8>) -> Result<(), NoiseError> {
    if let Some(info) = routing_info {
        let length = frame_header(info.len()).map_err(|_| NoiseError::RoutingTooLong)?;
        out.extend_from_slice(&ROUTING_INTRO);
        out.extend_from_slice(&length);
        out.extend_from_slice(info);
    }
    out.extend_from_slice(&INTRO);
    Ok(())
}

/// What a client introduced itself with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intro {
    /// The four bytes as received: the prologue of the handshake.
    pub prologue: [u8; 4],
    /// The routing information, opaque, if there was some.
    pub routing_info: Option<Vec<u8>>,
}

/// Reads an introduction from a byte stream, however it was cut on the way.
#[derive(Debug, Default)]
pub struct IntroDecoder {
    part: Part,
    buffer: Vec<u8>,
    routing_info: Option<Vec<u8>>,
}

/// The part of the introduction that is being collected.
#[derive(Debug, Default, Clone, Copy)]
enum Part {
    #[default]
    Start,
    RoutingLength,
    Routing(usize),
    Prologue,
}

impl IntroDecoder {
    /// Waits for the first byte.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads from the front of `input` and leaves there what follows the introduction: the first frames.
    ///
    /// Gives `None`, with `input` empty, until the introduction is complete.
    ///
    /// # Errors
    /// [`NoiseError::Intro`], [`NoiseError::IntroVersion`] or [`NoiseError::IntroRouting`]; the connection
    /// is to be closed.
    pub fn read(&mut self, input: &mut &[u8]) -> Result<Option<Intro>, NoiseError> {
        loop {
            let missing = self.part.length().saturating_sub(self.buffer.len());
            let (head, rest) = input.split_at_checked(missing).unwrap_or((*input, &[]));
            self.buffer.extend_from_slice(head);
            *input = rest;
            if head.len() < missing {
                return Ok(None);
            }
            let part = std::mem::take(&mut self.buffer);
            self.part = match self.part {
                Part::Start if part == ROUTING_INTRO => Part::RoutingLength,
                Part::Start | Part::Prologue => {
                    let prologue = check_prologue(&part)?;
                    return Ok(Some(Intro { prologue, routing_info: self.routing_info.take() }));
                }
                Part::RoutingLength => Part::Routing(routing_length(&part)?),
                Part::Routing(_) => {
                    self.routing_info = Some(part);
                    Part::Prologue
                }
            };
        }
    }
}

impl Part {
    fn length(self) -> usize {
        match self {
            Self::Start | Self::Prologue => INTRO.len(),
            Self::RoutingLength => FRAME_HEADER_LENGTH,
            Self::Routing(length) => length,
        }
    }
}

fn check_prologue(bytes: &[u8]) -> Result<[u8; 4], NoiseError> {
    match bytes.first_chunk() {
        Some(&INTRO) => Ok(INTRO),
        Some([b'W', b'A', ..] | [b'E', b'D', ..]) => Err(NoiseError::IntroVersion),
        _ => Err(NoiseError::Intro),
    }
}

fn routing_length(bytes: &[u8]) -> Result<usize, NoiseError> {
    let length = read_header(bytes).ok_or(NoiseError::Intro)?;
    if length > MAX_ROUTING_INFO { Err(NoiseError::IntroRouting) } else { Ok(length) }
}
