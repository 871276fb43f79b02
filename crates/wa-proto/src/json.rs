//! The JSON form of messages: the schema's field names, absent fields left out, bytes as hex, 64-bit
//! integers as decimal text, enums by name (a value without a name as its number), floating-point
//! values that JSON cannot write as `"NaN"`, `"Infinity"` and `"-Infinity"`.

use std::fmt;

use bytes::Bytes;
use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap as _, SerializeSeq as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::field::{Fields, Names, Value, View};

/// Writes a message.
pub(crate) fn serialize<S: Serializer>(message: &dyn Fields, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    message.each(&mut |name, view| {
        if outcome.is_ok() {
            outcome = map.serialize_entry(name, &view);
        }
    });
    outcome?;
    map.end()
}

/// Reads a message; a field that the schema does not have is an error.
pub(crate) fn deserialize<'de, V: Value, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
    V::read(Tree::deserialize(deserializer)?).map_err(D::Error::custom)
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::I32(value) => serializer.serialize_i32(*value),
            Self::U32(value) => serializer.serialize_u32(*value),
            Self::I64(value) => serializer.collect_str(value),
            Self::U64(value) => serializer.collect_str(value),
            Self::F32(value) if value.is_finite() => serializer.serialize_f32(*value),
            Self::F32(value) => serializer.serialize_str(not_finite((*value).into())),
            Self::F64(value) if value.is_finite() => serializer.serialize_f64(*value),
            Self::F64(value) => serializer.serialize_str(not_finite(*value)),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Bytes(bytes) => serializer.collect_str(&Hex(bytes)),
            Self::Enum(value, names) => match (names.name)(*value) {
                Some(name) => serializer.serialize_str(name),
                None => serializer.serialize_i32(*value),
            },
            Self::Message(message) => serialize(*message, serializer),
            Self::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                for view in list {
                    seq.serialize_element(view)?;
                }
                seq.end()
            }
        }
    }
}

struct Hex<'b>(&'b [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

fn not_finite(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
}

/// A JSON value on its way into a message.
pub(crate) enum Tree {
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(String, Self)>),
}

/// Why a JSON value does not fit the schema: the path to it, and what was expected there.
#[derive(Debug)]
pub(crate) struct TreeError {
    path: Vec<String>,
    expected: &'static str,
}

impl TreeError {
    pub(crate) fn unknown_field() -> Self {
        Self::expected("a field of the schema")
    }

    fn expected(expected: &'static str) -> Self {
        Self { path: Vec::new(), expected }
    }

    fn within(mut self, step: String) -> Self {
        self.path.push(step);
        self
    }
}

impl fmt::Display for TreeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path: Vec<&str> = self.path.iter().rev().map(String::as_str).collect();
        write!(f, "{}: expected {}", path.join("."), self.expected)
    }
}

impl Tree {
    pub(crate) fn fill(self, message: &mut dyn Fields) -> Result<(), TreeError> {
        let Self::Map(entries) = self else { return Err(TreeError::expected("an object")) };
        for (name, tree) in entries {
            message.put(&name, tree).map_err(|error| error.within(name))?;
        }
        Ok(())
    }

    pub(crate) fn into_list<V>(
        self,
        read: impl Fn(Self) -> Result<V, TreeError>,
    ) -> Result<Vec<V>, TreeError> {
        let Self::List(list) = self else { return Err(TreeError::expected("a list")) };
        let each = list.into_iter().enumerate();
        each.map(|(at, tree)| read(tree).map_err(|error| error.within(at.to_string()))).collect()
    }

    pub(crate) fn into_bool(self) -> Result<bool, TreeError> {
        match self {
            Self::Bool(value) => Ok(value),
            _ => Err(TreeError::expected("true or false")),
        }
    }

    pub(crate) fn into_integer<I: TryFrom<i128>>(self) -> Result<I, TreeError> {
        let value = match self {
            Self::Integer(value) => Some(value),
            Self::Text(text) => text.parse().ok(),
            _ => None,
        };
        value
            .and_then(|value| I::try_from(value).ok())
            .ok_or(TreeError::expected("an integer within the field's range"))
    }

    pub(crate) fn into_f64(self) -> Result<f64, TreeError> {
        match self {
            Self::Float(value) => Ok(value),
            Self::Integer(value) => value.to_string().parse().map_err(|_| TreeError::expected("a number")),
            Self::Text(text) if text == "NaN" => Ok(f64::NAN),
            Self::Text(text) if text == "Infinity" => Ok(f64::INFINITY),
            Self::Text(text) if text == "-Infinity" => Ok(f64::NEG_INFINITY),
            _ => Err(TreeError::expected("a number")),
        }
    }

    #[expect(clippy::as_conversions, reason = "rounding to the nearest is what a float field does")]
    pub(crate) fn into_f32(self) -> Result<f32, TreeError> {
        self.into_f64().map(|value| value as f32)
    }

    pub(crate) fn into_text(self) -> Result<String, TreeError> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(TreeError::expected("text")),
        }
    }

    pub(crate) fn into_bytes(self) -> Result<Bytes, TreeError> {
        let Self::Text(text) = self else { return Err(TreeError::expected("hex")) };
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        let bytes: Option<Vec<u8>> =
            pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
        bytes.filter(|_| rest.is_empty()).map(Bytes::from).ok_or(TreeError::expected("hex"))
    }

    pub(crate) fn into_enum(self, names: Names) -> Result<i32, TreeError> {
        match self {
            Self::Text(text) => (names.number)(&text).ok_or(TreeError::expected("a name of the enum")),
            other => other.into_integer(),
        }
    }
}

fn digit(ascii: u8) -> Option<u8> {
    char::from(ascii).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value other than null")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Integer(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Tree, E> {
        Ok(Tree::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(tree) = seq.next_element()? {
            list.push(tree);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Tree::Map(entries))
    }
}
