//! Looking through a message without reading it: which fields it has, and the ids in a history.
//!
//! A history of megabytes is mostly content that a program may not want yet. These views borrow from the
//! bytes, allocate nothing, and read only the fields they are asked for; a full decode of one message stays
//! possible afterwards, from [`MessageRef::bytes`].
//!
//! ```
//! use wa_proto::history::{Conversation, HistorySync};
//! use wa_proto::{prost::Message as _, scan};
//!
//! let chat = Conversation { id: Some("15550100001@s.whatsapp.net".into()), ..Default::default() };
//! let blob = HistorySync { conversations: vec![chat], ..Default::default() }.encode_to_vec();
//! for chat in scan::conversations(&blob) {
//!     assert_eq!(chat?.id(), Some("15550100001@s.whatsapp.net"));
//! }
//! # Ok::<(), scan::ScanError>(())
//! ```

/// Why bytes are no protobuf message, or not the one they were taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScanError {
    /// They end inside a field.
    Truncated,
    /// A number has more than ten bytes or more than 64 bits.
    Varint,
    /// A field has the number 0 or one beyond what the format allows.
    Number,
    /// A field has a wire type that is not in use (groups included).
    WireType,
    /// A field is of another type than the schema says.
    Type,
    /// A string is not UTF-8.
    NotUtf8,
}

impl std::fmt::Display for ScanError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Truncated => "the message ends inside a field",
            Self::Varint => "a number is too long",
            Self::Number => "a field has an impossible number",
            Self::WireType => "a field has an unknown wire type",
            Self::Type => "a field has another type than the schema says",
            Self::NotUtf8 => "a string is not UTF-8",
        })
    }
}

impl std::error::Error for ScanError {}

/// One field of a message.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// Its number in the schema.
    pub number: u32,
    /// What it holds.
    pub value: FieldValue<'a>,
}

/// What a field holds, as far as the bytes tell.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldValue<'a> {
    /// An integer, a truth value or an enum.
    Varint(u64),
    /// Eight bytes: `fixed64`, `sfixed64` or `double`.
    Fixed64(u64),
    /// Four bytes: `fixed32`, `sfixed32` or `float`.
    Fixed32(u32),
    /// A string, bytes, a message, or packed numbers.
    Bytes(&'a [u8]),
}

impl<'a> FieldValue<'a> {
    /// The bytes of a length-delimited field.
    ///
    /// # Errors
    /// [`ScanError::Type`] if it holds a number.
    pub fn bytes(self) -> Result<&'a [u8], ScanError> {
        if let Self::Bytes(bytes) = self { Ok(bytes) } else { Err(ScanError::Type) }
    }

    /// The text of a string field.
    ///
    /// # Errors
    /// [`ScanError::Type`] if it holds a number, [`ScanError::NotUtf8`].
    pub fn text(self) -> Result<&'a str, ScanError> {
        std::str::from_utf8(self.bytes()?).map_err(|_| ScanError::NotUtf8)
    }

    /// The number of an integer field.
    ///
    /// # Errors
    /// [`ScanError::Type`] if it holds something else.
    pub fn varint(self) -> Result<u64, ScanError> {
        if let Self::Varint(number) = self { Ok(number) } else { Err(ScanError::Type) }
    }
}

impl std::fmt::Debug for Field<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}", self.number, self.value)
    }
}

/// Prints sizes, never content.
impl std::fmt::Debug for FieldValue<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Varint(_) => f.write_str("Varint"),
            Self::Fixed64(_) => f.write_str("Fixed64"),
            Self::Fixed32(_) => f.write_str("Fixed32"),
            Self::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
        }
    }
}

/// The fields of a message in the order of the wire. Ends after the first error.
#[derive(Clone)]
pub struct Fields<'a> {
    rest: &'a [u8],
}

/// The fields of the message in `bytes`.
#[must_use]
pub fn fields(bytes: &[u8]) -> Fields<'_> {
    Fields { rest: bytes }
}

impl<'a> Fields<'a> {
    fn field(&mut self) -> Result<Field<'a>, ScanError> {
        let key = self.varint()?;
        let number = u32::try_from(key >> 3).ok().filter(|number| (1..1 << 29).contains(number));
        let number = number.ok_or(ScanError::Number)?;
        let value = match key & 7 {
            0 => FieldValue::Varint(self.varint()?),
            1 => FieldValue::Fixed64(u64::from_le_bytes(self.array()?)),
            2 => {
                let length = usize::try_from(self.varint()?).map_err(|_| ScanError::Truncated)?;
                let (bytes, rest) = self.rest.split_at_checked(length).ok_or(ScanError::Truncated)?;
                self.rest = rest;
                FieldValue::Bytes(bytes)
            }
            5 => FieldValue::Fixed32(u32::from_le_bytes(self.array()?)),
            _ => return Err(ScanError::WireType),
        };
        Ok(Field { number, value })
    }

    #[inline]
    fn varint(&mut self) -> Result<u64, ScanError> {
        if let [byte @ ..0x80, rest @ ..] = self.rest {
            self.rest = rest;
            return Ok(u64::from(*byte));
        }
        let mut number = 0;
        for (at, byte) in self.rest.iter().enumerate().take(10) {
            // The tenth byte has room for one bit.
            if at == 9 && *byte > 1 {
                return Err(ScanError::Varint);
            }
            number |= u64::from(byte & 0x7f) << (7 * at);
            if *byte < 0x80 {
                self.rest = self.rest.get(at + 1..).unwrap_or_default();
                return Ok(number);
            }
        }
        Err(if self.rest.len() < 10 { ScanError::Truncated } else { ScanError::Varint })
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ScanError> {
        let (array, rest) = self.rest.split_first_chunk().ok_or(ScanError::Truncated)?;
        self.rest = rest;
        Ok(*array)
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Result<Field<'a>, ScanError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let field = self.field();
        if field.is_err() {
            self.rest = &[];
        }
        Some(field)
    }
}

impl std::iter::FusedIterator for Fields<'_> {}

impl std::fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fields({} bytes)", self.rest.len())
    }
}

/// The conversations of a history ([`HistorySync`](crate::history::HistorySync) without compression).
pub fn conversations(
    history: &[u8],
) -> impl Iterator<Item = Result<ConversationRef<'_>, ScanError>> + use<'_> {
    children(history, 2).map(|bytes| ConversationRef::read(bytes?))
}

/// A conversation of a history, of which only the id is read.
#[derive(Clone, Copy)]
pub struct ConversationRef<'a> {
    id: Option<&'a str>,
    bytes: &'a [u8],
}

impl<'a> ConversationRef<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, ScanError> {
        // Writers put fields in the order of their numbers, so the id comes first. A reader of protobuf takes
        // the last of several, but no writer repeats one.
        let first = fields(bytes).next().transpose()?;
        let id = match first {
            Some(Field { number: 1, value }) => Some(value),
            _ => last(bytes, 1)?,
        };
        Ok(Self { id: id.map(FieldValue::text).transpose()?, bytes })
    }

    /// The address of the chat.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// The bytes of the whole [`Conversation`](crate::history::Conversation).
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The messages of the chat in the order of the wire, which is newest first.
    pub fn messages(&self) -> impl Iterator<Item = Result<MessageRef<'a>, ScanError>> + use<'a> {
        children(self.bytes, 2).map(|entry| {
            let entry = entry?;
            match last(entry, 1)? {
                Some(info) => MessageRef::read(info.bytes()?),
                None => MessageRef::read(&[]),
            }
        })
    }
}

impl std::fmt::Debug for ConversationRef<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ConversationRef({} bytes)", self.bytes.len())
    }
}

/// A message of a history, of which only key and time are read.
#[derive(Clone, Copy)]
pub struct MessageRef<'a> {
    key: &'a [u8],
    id: Option<&'a str>,
    from_me: bool,
    timestamp: Option<u64>,
    bytes: &'a [u8],
}

impl<'a> MessageRef<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, ScanError> {
        let mut message = Self { key: &[], id: None, from_me: false, timestamp: None, bytes };
        for field in fields(bytes) {
            let field = field?;
            match field.number {
                1 => message.key = field.value.bytes()?,
                3 => message.timestamp = Some(field.value.varint()?),
                _ => {}
            }
        }
        for field in fields(message.key) {
            let field = field?;
            match field.number {
                2 => message.from_me = field.value.varint()? != 0,
                3 => message.id = Some(field.value.text()?),
                _ => {}
            }
        }
        Ok(message)
    }

    /// The id of the message.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// Whether the account of this history sent it.
    #[must_use]
    pub fn from_me(&self) -> bool {
        self.from_me
    }

    /// When it was sent, in seconds.
    #[must_use]
    pub fn timestamp(&self) -> Option<u64> {
        self.timestamp
    }

    /// The bytes of its [`MessageKey`](crate::MessageKey).
    #[must_use]
    pub fn key(&self) -> &'a [u8] {
        self.key
    }

    /// The bytes of the whole [`WebMessageInfo`](crate::web::WebMessageInfo).
    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

impl std::fmt::Debug for MessageRef<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "MessageRef({} bytes)", self.bytes.len())
    }
}

/// The messages in a repeated field.
fn children(bytes: &[u8], number: u32) -> impl Iterator<Item = Result<&[u8], ScanError>> {
    fields(bytes).filter_map(move |field| match field {
        Ok(field) => (field.number == number).then(|| field.value.bytes()),
        Err(error) => Some(Err(error)),
    })
}

/// The last of the fields with this number, which is the one that counts.
fn last(bytes: &[u8], number: u32) -> Result<Option<FieldValue<'_>>, ScanError> {
    let mut found = None;
    for field in fields(bytes) {
        let field = field?;
        if field.number == number {
            found = Some(field.value);
        }
    }
    Ok(found)
}
