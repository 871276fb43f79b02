//! Values as callers give them, and whether they fit.

use std::borrow::Cow;
use std::time::Duration;

use crate::catalogue::FieldType;
use crate::error::BuildError;
use crate::value::Value;

/// A value for a field or a global, before it is held against the catalogue.
///
/// It comes from truth values, numbers, texts, durations (for timers) and options of them; a text also names a
/// member of an enumeration.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Given<'a> {
    /// Nothing: the field is left out, the global is cleared.
    Absent,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Any number; one that is not a number is absent.
    Number(f64),
    /// A text, or the name of a member.
    Text(Cow<'a, str>),
}

impl Given<'_> {
    /// The value for `name`, which takes `of`; nothing if it is to be left out.
    pub(crate) fn fit(self, name: &'static str, of: FieldType) -> Result<Option<Value<'static>>, BuildError> {
        let wrong = Err(BuildError::WrongType { name, expected: of.name() });
        let value = match (self, of) {
            (Self::Absent, _) => return Ok(None),
            (Self::Bool(truth), FieldType::Boolean) => Value::Int(i64::from(truth)),
            (Self::Int(number), FieldType::Integer | FieldType::Timer | FieldType::Number) => {
                Value::Int(number)
            }
            (Self::Number(number), FieldType::Number) if number.is_nan() => return Ok(None),
            (Self::Number(number), FieldType::Number) => Value::number(number),
            (Self::Text(text), FieldType::String) => Value::Text(Cow::Owned(text.into_owned())),
            (Self::Text(member), FieldType::Enum(list)) => match list.number(&member) {
                Some(number) => Value::Int(i64::from(number)),
                None => return Err(BuildError::UnknownMember { name, of: list.name() }),
            },
            (Self::Int(number), FieldType::Enum(list)) => match list.member(number) {
                Some(_) => Value::Int(number),
                None => return Err(BuildError::UnknownMember { name, of: list.name() }),
            },
            _ => return wrong,
        };
        Ok(Some(value))
    }
}

impl From<bool> for Given<'_> {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<i32> for Given<'_> {
    fn from(number: i32) -> Self {
        Self::Int(number.into())
    }
}

impl From<u32> for Given<'_> {
    fn from(number: u32) -> Self {
        Self::Int(number.into())
    }
}

impl From<i64> for Given<'_> {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<f64> for Given<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Given<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<Duration> for Given<'_> {
    /// Whole milliseconds.
    fn from(duration: Duration) -> Self {
        Self::Int(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX))
    }
}

impl<T: Into<Self>> From<Option<T>> for Given<'_> {
    fn from(option: Option<T>) -> Self {
        option.map_or(Self::Absent, Into::into)
    }
}
