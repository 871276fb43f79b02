//! The four tiny protobufs of this layer, read and written by hand.
//!
//! Each has at most six fields and is built or parsed for every single message, so a field that is a
//! key goes from the wire into its type without an allocation between. Unknown fields are skipped and
//! the last of a repeated field counts, as protobuf wants it.

use crate::SignalError;

/// The version byte of every message: version 3 in both halves.
pub(crate) const VERSION_BYTE: u8 = 0x33;

const VERSION: u8 = 3;

const VARINT: u8 = 0;
const FIXED64: u8 = 1;
const BYTES: u8 = 2;
const FIXED32: u8 = 5;

/// Splits off the version byte and checks its high half; the low half carries nothing.
pub(crate) fn check_version(message: &[u8]) -> Result<&[u8], SignalError> {
    let (&byte, rest) = message.split_first().ok_or(SignalError::TooShort)?;
    match byte >> 4 {
        VERSION => Ok(rest),
        version if version < VERSION => Err(SignalError::LegacyVersion(version)),
        version => Err(SignalError::UnknownVersion(version)),
    }
}

/// One field.
pub(crate) enum Field<'a> {
    /// A varint, cut to 32 bits as protobuf cuts a `uint32`.
    Number(u32),
    /// A length-delimited value.
    Bytes(&'a [u8]),
    /// A fixed-width value; no message of this layer has one.
    Other,
}

impl<'a> Field<'a> {
    /// The number, or an error that names the field.
    pub(crate) fn number(self, name: &'static str) -> Result<u32, SignalError> {
        if let Self::Number(number) = self { Ok(number) } else { Err(SignalError::InvalidProtobuf(name)) }
    }

    /// The bytes, or an error that names the field.
    pub(crate) fn bytes(self, name: &'static str) -> Result<&'a [u8], SignalError> {
        if let Self::Bytes(bytes) = self { Ok(bytes) } else { Err(SignalError::InvalidProtobuf(name)) }
    }
}

/// Reads field after field.
pub(crate) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(crate) fn new(protobuf: &'a [u8]) -> Self {
        Self { rest: protobuf }
    }

    /// The next field with its number, or `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, Field<'a>)>, SignalError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let tag = self.varint()?;
        let number = tag >> 3;
        if number == 0 {
            return Err(MALFORMED);
        }
        let field = match u8::try_from(tag & 7).unwrap_or(u8::MAX) {
            VARINT => Field::Number(low_half(self.varint()?)),
            BYTES => {
                let length = usize::try_from(self.varint()?).map_err(|_| MALFORMED)?;
                Field::Bytes(self.take(length)?)
            }
            FIXED32 => self.take(4).map(|_| Field::Other)?,
            FIXED64 => self.take(8).map(|_| Field::Other)?,
            _ => return Err(MALFORMED),
        };
        Ok(Some((number, field)))
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], SignalError> {
        let (head, rest) = self.rest.split_at_checked(length).ok_or(MALFORMED)?;
        self.rest = rest;
        Ok(head)
    }

    fn varint(&mut self) -> Result<u64, SignalError> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.rest.split_first().ok_or(MALFORMED)?;
            self.rest = rest;
            value |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(MALFORMED)
    }
}

const MALFORMED: SignalError = SignalError::InvalidProtobuf("not a protobuf");

fn low_half(value: u64) -> u32 {
    u32::try_from(value & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}

/// Appends a `uint32` field, zero included.
pub(crate) fn put_number(out: &mut Vec<u8>, field: u8, value: u32) {
    out.push(field << 3 | VARINT);
    put_varint(out, u64::from(value));
}

/// Appends a `bytes` field.
pub(crate) fn put_bytes(out: &mut Vec<u8>, field: u8, value: &[u8]) {
    put_length(out, field, value.len());
    out.extend_from_slice(value);
}

/// Appends the head of a `bytes` field whose content follows.
pub(crate) fn put_length(out: &mut Vec<u8>, field: u8, length: usize) {
    out.push(field << 3 | BYTES);
    put_varint(out, u64::try_from(length).unwrap_or(u64::MAX));
}

fn put_varint(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(u8::try_from(value & 0x7F).unwrap_or(0) | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap_or(0));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(protobuf: &[u8]) -> Result<Vec<(u64, u32)>, SignalError> {
        let mut fields = Fields::new(protobuf);
        let mut found = Vec::new();
        while let Some((number, field)) = fields.next()? {
            if let Field::Number(value) = field {
                found.push((number, value));
            }
        }
        Ok(found)
    }

    #[test]
    fn numbers_of_every_length_come_back() {
        for value in [0, 1, 127, 128, 16_383, 16_384, u32::MAX] {
            let mut out = Vec::new();
            put_number(&mut out, 2, value);
            assert_eq!(numbers(&out).unwrap(), [(2, value)]);
        }
    }

    #[test]
    fn unknown_fields_of_every_width_are_skipped() {
        let protobuf = [0x0D, 1, 2, 3, 4, 0x11, 1, 2, 3, 4, 5, 6, 7, 8, 0x1A, 1, 9, 0xA0, 0x06, 7];
        assert_eq!(numbers(&protobuf).unwrap(), [(100, 7)]);
    }

    #[test]
    fn broken_protobufs_are_refused() {
        let broken: [&[u8]; 6] = [&[0x08], &[0x0A, 5, 1], &[0x00, 1], &[0x0B], &[0x0D, 1], &[0xFF; 11]];
        for protobuf in broken {
            assert!(numbers(protobuf).is_err(), "{protobuf:?}");
        }
    }

    #[test]
    fn the_version_is_the_high_half() {
        assert!(check_version(&[0x33]).is_ok());
        assert!(check_version(&[0x30, 1]).is_ok());
        assert!(matches!(check_version(&[0x23]), Err(SignalError::LegacyVersion(2))));
        assert!(matches!(check_version(&[0x44]), Err(SignalError::UnknownVersion(4))));
        assert!(matches!(check_version(&[]), Err(SignalError::TooShort)));
    }
}
