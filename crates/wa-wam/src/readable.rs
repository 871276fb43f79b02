//! A buffer in words.

use std::fmt;

use crate::buffer::{Buffer, Item};
use crate::catalogue::{FieldType, Meaning};
use crate::value::Value;

/// Prints a buffer line by line, texts included. What the catalogue does not know is printed by its id.
#[derive(Clone, Copy)]
pub struct Readable<'a>(Buffer<'a>);

impl<'a> Readable<'a> {
    pub(crate) fn new(buffer: Buffer<'a>) -> Self {
        Self(buffer)
    }
}

impl fmt::Debug for Readable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Readable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let header = self.0.header();
        let (version, stream, sequence) = (header.version, header.stream, header.sequence);
        write!(
            f,
            "buffer version {version} stream {stream} sequence {sequence} channel {:?}",
            header.channel
        )?;
        for item in self.0.items() {
            match item {
                Item::Global(global) => {
                    let def = global.def();
                    write!(f, "\nglobal {}", Name(def.map(|def| def.name()), global.id))?;
                    write!(f, " = {}", Told(def.map(|def| def.field_type()), &global.value))?;
                }
                Item::Event(event) => {
                    let name = Name(event.def().map(|def| def.name()), event.id());
                    write!(f, "\nevent {name} weight {}", event.weight().get())?;
                    for field in event.fields() {
                        write!(f, "\n  {}", Name(field.def.map(|def| def.name()), field.id))?;
                        write!(f, " = {}", Told(field.def.map(|def| def.field_type()), &field.value))?;
                    }
                    if !event.is_complete() {
                        write!(f, "\n  (cut short)")?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// A name, if there is one, and an id.
struct Name(Option<&'static str>, u16);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self(Some(name), id) => write!(f, "{name}({id})"),
            Self(None, id) => write!(f, "#{id}"),
        }
    }
}

/// A value with what it means in a field of a type.
struct Told<'v>(Option<FieldType>, &'v Value<'v>);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(of, value) = self;
        match of.map_or(Meaning::Plain(value), |of| of.meaning(value)) {
            Meaning::Bool(truth) => write!(f, "{truth}"),
            Meaning::Member(name) => write!(f, "{name}"),
            Meaning::Plain(value) => match value {
                Value::Null => write!(f, "null"),
                Value::Int(number) => write!(f, "{number}"),
                Value::Float(number) => write!(f, "{number}"),
                Value::Text(text) => write!(f, "{text:?}"),
            },
        }
    }
}
