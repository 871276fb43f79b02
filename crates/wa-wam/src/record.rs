//! One record: flags, id, value.

use std::borrow::Cow;

use crate::error::{BuildError, DecodeError, Malformed};
use crate::value::{Value, to_double};

const LAST: u8 = 0x04;
const WIDE: u8 = 0x08;

const NULL: u8 = 0;
const ZERO: u8 = 1;
const ONE: u8 = 2;
const I8: u8 = 3;
const I16: u8 = 4;
const I32: u8 = 5;
const I64: u8 = 6;
const F64: u8 = 7;
const TEXT8: u8 = 8;
const TEXT16: u8 = 9;
const TEXT32: u8 = 10;

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A value that holds for the events that follow.
    Global,
    /// The head of an event; its value is the negated weight.
    Event,
    /// A field of the event before it.
    Field,
}

/// One record as it travels, below all checks of the catalogue.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Record<'a> {
    /// What it is marked as.
    pub kind: Kind,
    /// Whether it ends an event.
    pub last: bool,
    /// The id of the global, event or field.
    pub id: u16,
    /// What it carries.
    pub value: Value<'a>,
}

impl<'a> Record<'a> {
    /// A record that ends no event.
    #[must_use]
    pub fn new(kind: Kind, id: u16, value: Value<'a>) -> Self {
        Self { kind, last: false, id, value }
    }

    /// The same record, ending its event.
    #[must_use]
    pub fn last(mut self) -> Self {
        self.last = true;
        self
    }

    /// Appends the record to a buffer, in the shortest form.
    ///
    /// # Errors
    /// [`BuildError::TooLong`] for a text of 4 GiB; then nothing is appended.
    pub fn write(&self, out: &mut Vec<u8>) -> Result<(), BuildError> {
        match &self.value {
            Value::Null => self.head(NULL, out),
            Value::Int(number) => self.write_int(*number, out),
            Value::Float(number) => match Value::number(*number) {
                Value::Int(number) => self.write_int(number, out),
                _ => self.write_double(*number, out),
            },
            Value::Text(text) => return self.write_text(text, out),
        }
        Ok(())
    }

    fn head(&self, class: u8, out: &mut Vec<u8>) {
        let kind = match self.kind {
            Kind::Global => 0,
            Kind::Event => 1,
            Kind::Field => 2,
        };
        let flags = kind | if self.last { LAST } else { 0 } | (class << 4);
        match u8::try_from(self.id) {
            Ok(id) => out.extend([flags, id]),
            Err(_) => {
                out.push(flags | WIDE);
                out.extend(self.id.to_le_bytes());
            }
        }
    }

    fn write_int(&self, number: i64, out: &mut Vec<u8>) {
        if number == 0 {
            self.head(ZERO, out);
        } else if number == 1 {
            self.head(ONE, out);
        } else if let Ok(small) = i8::try_from(number) {
            self.head(I8, out);
            out.extend(small.to_le_bytes());
        } else if let Ok(small) = i16::try_from(number) {
            self.head(I16, out);
            out.extend(small.to_le_bytes());
        } else if let Ok(small) = i32::try_from(number) {
            self.head(I32, out);
            out.extend(small.to_le_bytes());
        } else {
            self.write_double(to_double(number), out);
        }
    }

    fn write_double(&self, number: f64, out: &mut Vec<u8>) {
        self.head(F64, out);
        out.extend(number.to_le_bytes());
    }

    fn write_text(&self, text: &str, out: &mut Vec<u8>) -> Result<(), BuildError> {
        let length = text.len();
        if let Ok(length) = u8::try_from(length) {
            self.head(TEXT8, out);
            out.push(length);
        } else if let Ok(length) = u16::try_from(length) {
            self.head(TEXT16, out);
            out.extend(length.to_le_bytes());
        } else {
            let length = u32::try_from(length).map_err(|_| BuildError::TooLong { length })?;
            self.head(TEXT32, out);
            out.extend(length.to_le_bytes());
        }
        out.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Reads records off the front of a slice.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8], offset: usize) -> Self {
        Self { rest: bytes, offset }
    }

    pub(crate) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub(crate) fn offset(&self) -> usize {
        self.offset
    }

    /// The next record, or nothing at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Record<'a>>, DecodeError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let mut rest = self.rest;
        let record = read(&mut rest).map_err(|reason| DecodeError::new(self.offset, reason))?;
        self.offset += self.rest.len() - rest.len();
        self.rest = rest;
        Ok(Some(record))
    }
}

fn read<'a>(from: &mut &'a [u8]) -> Result<Record<'a>, Malformed> {
    let [flags] = take(from)?;
    let kind = match flags & 3 {
        0 => Kind::Global,
        1 => Kind::Event,
        2 => Kind::Field,
        _ => return Err(Malformed::Kind),
    };
    let id = if flags & WIDE == 0 {
        u16::from(u8::from_le_bytes(take(from)?))
    } else {
        u16::from_le_bytes(take(from)?)
    };
    let value = match flags >> 4 {
        NULL => Value::Null,
        ZERO => Value::Int(0),
        ONE => Value::Int(1),
        I8 => Value::Int(i64::from(i8::from_le_bytes(take(from)?))),
        I16 => Value::Int(i64::from(i16::from_le_bytes(take(from)?))),
        I32 => Value::Int(i64::from(i32::from_le_bytes(take(from)?))),
        I64 => Value::Int(i64::from_le_bytes(take(from)?)),
        F64 => Value::number(f64::from_le_bytes(take(from)?)),
        TEXT8 => {
            let length = u8::from_le_bytes(take(from)?);
            text(from, length.into())?
        }
        TEXT16 => {
            let length = u16::from_le_bytes(take(from)?);
            text(from, length.into())?
        }
        TEXT32 => {
            let length = u32::from_le_bytes(take(from)?);
            text(from, length)?
        }
        class => return Err(Malformed::Class(class)),
    };
    Ok(Record { kind, last: flags & LAST != 0, id, value })
}

fn take<const N: usize>(from: &mut &[u8]) -> Result<[u8; N], Malformed> {
    let (head, rest) = from.split_first_chunk().ok_or(Malformed::Truncated)?;
    *from = rest;
    Ok(*head)
}

fn text<'a>(from: &mut &'a [u8], length: u32) -> Result<Value<'a>, Malformed> {
    let length = usize::try_from(length).map_err(|_| Malformed::Truncated)?;
    let (text, rest) = from.split_at_checked(length).ok_or(Malformed::Truncated)?;
    *from = rest;
    Ok(Value::Text(Cow::Borrowed(std::str::from_utf8(text).map_err(|_| Malformed::NotUtf8)?)))
}
