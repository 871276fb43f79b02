//! What a record carries.

use std::borrow::Cow;
use std::fmt;

/// Up to here every whole number is exact as a double.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The value of a record as it travels.
///
/// Truth values are 0 and 1, members of enumerations and durations are whole numbers: which it is says the
/// [catalogue](crate::FieldType). A whole number that fits 32 bits travels as an integer and any other number as
/// a double, whichever variant it is; a reader gets [`Int`](Self::Int) for every whole number up to 2^53.
/// `Debug` hides texts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// No value: how a global is cleared.
    Null,
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A text, borrowed from the buffer where it was read.
    Text(Cow<'a, str>),
}

impl Value<'_> {
    /// A number, as [`Int`](Self::Int) if it is whole and exact.
    #[must_use]
    #[expect(clippy::as_conversions, reason = "whole and below 2^53, so the conversion is exact")]
    pub fn number(number: f64) -> Self {
        if number.fract() == 0.0 && number.abs() <= EXACT {
            Self::Int(number as i64)
        } else {
            Self::Float(number)
        }
    }

    /// The whole number, if it is one.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// The number, if it is one; rounded beyond 2^53.
    #[must_use]
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Int(number) => Some(to_double(*number)),
            Self::Float(number) => Some(*number),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The same value, borrowing nothing.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Int(number) => Value::Int(number),
            Self::Float(number) => Value::Float(number),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("Null"),
            Self::Int(number) => write!(f, "Int({number})"),
            Self::Float(number) => write!(f, "Float({number})"),
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
        }
    }
}

#[expect(clippy::as_conversions, reason = "a number beyond 2^53 is rounded, as every client does")]
pub(crate) fn to_double(number: i64) -> f64 {
    number as f64
}
