//! What the metrics are called, and of which type they are.
//!
//! Definitions are small handles into generated tables, which are sorted by name.

use std::fmt;

use crate::header::Channel;
use crate::table::{self, ENUMS, EVENTS, EVENTS_BY_ID, FIELDS, FIELDS_BY_ID, GLOBALS, MEMBERS};
use crate::value::Value;

/// Name, id, channel, weights (alpha, beta, release), place of the fields, private stats id, retired.
pub(crate) type EventRow = (&'static str, u16, Channel, [u16; 3], u16, u16, Option<u32>, bool);
/// Name, id, type.
pub(crate) type FieldRow = (&'static str, u16, u16);
/// Name, id, type, regular, private, runtime.
pub(crate) type GlobalRow = (&'static str, u16, u16, bool, bool, bool);
/// Name, place of the members.
pub(crate) type EnumRow = (&'static str, u16, u16);
/// Name, value.
pub(crate) type MemberRow = (&'static str, u16);

/// The version of WhatsApp Web whose catalogue this is.
pub const CATALOGUE_VERSION: &str = table::SOURCE;

/// All events, sorted by name.
pub fn events() -> impl ExactSizeIterator<Item = EventDef> {
    EVENTS.iter().map(EventDef)
}

/// The event of a name.
#[must_use]
pub fn event(name: &str) -> Option<EventDef> {
    let at = EVENTS.binary_search_by_key(&name, |row| row.0).ok()?;
    EVENTS.get(at).map(EventDef)
}

/// The event of an id.
#[must_use]
pub fn event_by_id(id: u16) -> Option<EventDef> {
    let row = |place: &u16| EVENTS.get(usize::from(*place));
    let at = EVENTS_BY_ID.binary_search_by_key(&Some(id), |place| row(place).map(|row| row.1)).ok()?;
    EVENTS_BY_ID.get(at).and_then(row).map(EventDef)
}

/// All globals, sorted by name.
pub fn globals() -> impl ExactSizeIterator<Item = GlobalDef> {
    GLOBALS.iter().map(GlobalDef)
}

/// The global of a name.
#[must_use]
pub fn global(name: &str) -> Option<GlobalDef> {
    let at = GLOBALS.binary_search_by_key(&name, |row| row.0).ok()?;
    GLOBALS.get(at).map(GlobalDef)
}

/// The global of an id.
#[must_use]
pub fn global_by_id(id: u16) -> Option<GlobalDef> {
    GLOBALS.iter().find(|row| row.1 == id).map(GlobalDef)
}

/// An event of the catalogue.
#[derive(Clone, Copy)]
pub struct EventDef(&'static EventRow);

impl EventDef {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.0
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> u16 {
        self.0.1
    }

    /// The channel on which it travels.
    #[must_use]
    pub fn channel(self) -> Channel {
        self.0.2
    }

    /// The weights of alpha, beta and release builds.
    pub(crate) fn weights(self) -> [u16; 3] {
        self.0.3
    }

    /// The group whose rotating id goes with an event of the private channel.
    #[must_use]
    pub fn private_stats_id(self) -> Option<u32> {
        self.0.6
    }

    /// Whether current clients no longer have it.
    #[must_use]
    pub fn is_retired(self) -> bool {
        self.0.7
    }

    /// Its fields, in the order in which they are written.
    pub fn fields(self) -> impl ExactSizeIterator<Item = FieldDef> {
        self.rows().iter().map(FieldDef)
    }

    /// The field of a name.
    #[must_use]
    pub fn field(self, name: &str) -> Option<FieldDef> {
        let at = self.rows().binary_search_by_key(&name, |row| row.0).ok()?;
        self.rows().get(at).map(FieldDef)
    }

    /// The field of an id.
    #[must_use]
    pub fn field_by_id(self, id: u16) -> Option<FieldDef> {
        let row = |place: &u16| FIELDS.get(usize::from(*place));
        let places = FIELDS_BY_ID.get(usize::from(self.0.4)..usize::from(self.0.5))?;
        let at = places.binary_search_by_key(&Some(id), |place| row(place).map(|row| row.1)).ok()?;
        places.get(at).and_then(row).map(FieldDef)
    }

    fn rows(self) -> &'static [FieldRow] {
        FIELDS.get(usize::from(self.0.4)..usize::from(self.0.5)).unwrap_or_default()
    }
}

impl PartialEq for EventDef {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for EventDef {}

impl fmt::Debug for EventDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EventDef({})", self.name())
    }
}

/// A field of an event.
#[derive(Clone, Copy)]
pub struct FieldDef(&'static FieldRow);

impl FieldDef {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.0
    }

    /// Its id, unique in its event.
    #[must_use]
    pub fn id(self) -> u16 {
        self.0.1
    }

    /// What it takes.
    #[must_use]
    pub fn field_type(self) -> FieldType {
        FieldType::from_code(self.0.2)
    }
}

impl fmt::Debug for FieldDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldDef({}: {})", self.name(), self.field_type().name())
    }
}

/// A global of the catalogue.
#[derive(Clone, Copy)]
pub struct GlobalDef(&'static GlobalRow);

impl GlobalDef {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.0
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> u16 {
        self.0.1
    }

    /// What it takes.
    #[must_use]
    pub fn field_type(self) -> FieldType {
        FieldType::from_code(self.0.2)
    }

    /// Whether it may be written on a channel; realtime has the rules of regular.
    #[must_use]
    pub fn is_allowed_on(self, channel: Channel) -> bool {
        match channel {
            Channel::Regular | Channel::Realtime => self.0.3,
            Channel::Private => self.0.4,
            Channel::Unknown(_) => false,
        }
    }

    /// Whether the writer sets it, never the caller.
    #[must_use]
    pub fn is_runtime(self) -> bool {
        self.0.5
    }
}

impl fmt::Debug for GlobalDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GlobalDef({}: {})", self.name(), self.field_type().name())
    }
}

/// What a field or a global takes.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum FieldType {
    /// A whole number.
    Integer,
    /// True or false, written as 1 or 0.
    Boolean,
    /// A text.
    String,
    /// Any number.
    Number,
    /// A duration in milliseconds.
    Timer,
    /// A member of an enumeration, written as its number.
    Enum(EnumDef),
}

impl FieldType {
    fn from_code(code: u16) -> Self {
        match code {
            0 => Self::Integer,
            1 => Self::Boolean,
            3 => Self::Number,
            4 => Self::Timer,
            _ => match ENUMS.get(usize::from(code.saturating_sub(5))) {
                Some(row) if code >= 5 => Self::Enum(EnumDef(row)),
                _ => Self::String,
            },
        }
    }

    /// What to call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Integer => "an integer",
            Self::Boolean => "a boolean",
            Self::String => "a string",
            Self::Number => "a number",
            Self::Timer => "milliseconds",
            Self::Enum(of) => of.name(),
        }
    }

    /// What a value stands for in such a field.
    #[must_use]
    pub fn meaning<'v, 'a>(self, value: &'v Value<'a>) -> Meaning<'v, 'a> {
        match (self, value) {
            (Self::Boolean, Value::Int(0)) => Meaning::Bool(false),
            (Self::Boolean, Value::Int(1)) => Meaning::Bool(true),
            (Self::Enum(of), Value::Int(number)) => match of.member(*number) {
                Some(name) => Meaning::Member(name),
                None => Meaning::Plain(value),
            },
            _ => Meaning::Plain(value),
        }
    }
}

/// A value as the catalogue understands it.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Meaning<'v, 'a> {
    /// True or false.
    Bool(bool),
    /// A member of the enumeration of the field.
    Member(&'static str),
    /// Just the value: a number, a text, or something that does not fit the type.
    Plain(&'v Value<'a>),
}

/// An enumeration of the catalogue.
#[derive(Clone, Copy)]
pub struct EnumDef(&'static EnumRow);

impl EnumDef {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.0
    }

    /// Names and numbers of its members.
    pub fn members(self) -> impl ExactSizeIterator<Item = (&'static str, u16)> {
        self.rows().iter().copied()
    }

    /// The member of a number.
    #[must_use]
    pub fn member(self, number: i64) -> Option<&'static str> {
        self.rows().iter().find(|row| i64::from(row.1) == number).map(|row| row.0)
    }

    /// The number of a member.
    #[must_use]
    pub fn number(self, member: &str) -> Option<u16> {
        self.rows().iter().find(|row| row.0 == member).map(|row| row.1)
    }

    fn rows(self) -> &'static [MemberRow] {
        MEMBERS.get(usize::from(self.0.1)..usize::from(self.0.2)).unwrap_or_default()
    }
}

impl fmt::Debug for EnumDef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EnumDef({})", self.name())
    }
}
