//! The eight bytes before the records.

use std::num::NonZeroU16;

use crate::error::{DecodeError, Malformed};

const MAGIC: &[u8; 3] = b"WAM";
const STREAM: u8 = 1;

/// The version of the protocol that is written.
pub const VERSION: u8 = 5;

/// Which way a buffer goes to the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Over the socket, every two minutes.
    Regular,
    /// Over the socket, at once.
    Realtime,
    /// Over HTTPS with an anonymous token; nothing here uploads it.
    Private,
    /// One that is not known; no event and no global of the catalogue belongs to it.
    Unknown(u8),
}

impl Channel {
    /// The channel of a byte in a header.
    #[must_use]
    pub fn from_byte(byte: u8) -> Self {
        match byte {
            0 => Self::Regular,
            1 => Self::Realtime,
            2 => Self::Private,
            _ => Self::Unknown(byte),
        }
    }

    /// Its byte in a header.
    #[must_use]
    pub fn to_byte(self) -> u8 {
        match self {
            Self::Regular => 0,
            Self::Realtime => 1,
            Self::Private => 2,
            Self::Unknown(byte) => byte,
        }
    }
}

/// The number of a buffer in its channel; from 1 to 65,535 and then from 1 again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sequence(NonZeroU16);

impl Sequence {
    /// The first.
    pub const FIRST: Self = Self(NonZeroU16::MIN);

    /// A certain one; 0 is reserved.
    #[must_use]
    pub fn new(number: u16) -> Option<Self> {
        NonZeroU16::new(number).map(Self)
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0.get()
    }

    /// The one after.
    #[must_use]
    pub fn next(self) -> Self {
        self.0.checked_add(1).map_or(Self::FIRST, Self)
    }
}

/// The head of a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// The version of the protocol; at present always [`VERSION`].
    pub version: u8,
    /// The stream of the writer; 1 on the web.
    pub stream: u8,
    /// The number of the buffer, read in little-endian order. Baileys writes it big-endian, and nothing tells the
    /// two apart.
    pub sequence: u16,
    /// The channel.
    pub channel: Channel,
}

impl Header {
    /// How many bytes it takes.
    pub const LENGTH: usize = 8;

    /// The head of a buffer that we write.
    #[must_use]
    pub fn new(channel: Channel, sequence: Sequence) -> Self {
        Self { version: VERSION, stream: STREAM, sequence: sequence.get(), channel }
    }

    /// Appends it to a buffer.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(MAGIC);
        out.extend([self.version, self.stream]);
        out.extend(self.sequence.to_le_bytes());
        out.push(self.channel.to_byte());
    }

    /// Reads it, and gives the records behind it.
    pub(crate) fn read(bytes: &[u8]) -> Result<(Self, &[u8]), DecodeError> {
        let (head, body) =
            bytes.split_first_chunk().ok_or(DecodeError::new(bytes.len(), Malformed::Truncated))?;
        let [magic @ .., version, stream, low, high, channel]: &[u8; Self::LENGTH] = head;
        if magic != MAGIC {
            return Err(DecodeError::new(0, Malformed::Magic));
        }
        if *version == 0 {
            return Err(DecodeError::new(MAGIC.len(), Malformed::Version));
        }
        let sequence = u16::from_le_bytes([*low, *high]);
        Ok((
            Self { version: *version, stream: *stream, sequence, channel: Channel::from_byte(*channel) },
            body,
        ))
    }
}
