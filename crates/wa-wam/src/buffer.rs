//! Reading one buffer.

use std::fmt;

use crate::catalogue::{self, EventDef, FieldDef, GlobalDef};
use crate::error::{DecodeError, Malformed};
use crate::header::Header;
use crate::readable::Readable;
use crate::record::{Kind, Reader, Record};
use crate::sampling::Weight;
use crate::value::Value;
use crate::writer::COMMIT_TIME;

/// The longest buffer that is uploaded.
pub const MAX_UPLOAD: usize = 64_000;

/// A buffer that has been checked to its end. It borrows the bytes and allocates nothing.
///
/// Two ways of writing are read: that of the official clients, and that of Baileys, which marks all fields but
/// the last as events.
#[derive(Clone, Copy)]
pub struct Buffer<'a> {
    header: Header,
    body: &'a [u8],
}

impl<'a> Buffer<'a> {
    /// Checks a buffer of any length.
    ///
    /// # Errors
    /// [`DecodeError`] with the place where the buffer is broken.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let (header, body) = Header::read(bytes)?;
        let buffer = Self { header, body };
        let mut items = buffer.walk();
        while items.step()?.is_some() {}
        Ok(buffer)
    }

    /// Checks a buffer that came as an upload: it may not be longer than [`MAX_UPLOAD`].
    ///
    /// # Errors
    /// As [`parse`](Self::parse), and [`Malformed::TooLarge`].
    pub fn parse_upload(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        if bytes.len() > MAX_UPLOAD {
            return Err(DecodeError::new(MAX_UPLOAD, Malformed::TooLarge));
        }
        Self::parse(bytes)
    }

    /// The head.
    #[must_use]
    pub fn header(&self) -> Header {
        self.header
    }

    /// Globals and events in their order.
    pub fn items(&self) -> impl Iterator<Item = Item<'a>> + use<'a> {
        let mut items = self.walk();
        std::iter::from_fn(move || items.step().ok().flatten())
    }

    /// The events alone.
    pub fn events(&self) -> impl Iterator<Item = EventRef<'a>> + use<'a> {
        self.items().filter_map(|item| match item {
            Item::Event(event) => Some(event),
            Item::Global(_) => None,
        })
    }

    /// The records below the events, as they are marked.
    pub fn records(&self) -> impl Iterator<Item = Record<'a>> + use<'a> {
        let mut reader = Reader::new(self.body, Header::LENGTH);
        std::iter::from_fn(move || reader.next().ok().flatten())
    }

    /// The whole buffer in words, texts included.
    #[must_use]
    pub fn readable(&self) -> Readable<'a> {
        Readable::new(*self)
    }

    fn walk(&self) -> Walk<'a> {
        Walk { reader: Reader::new(self.body, Header::LENGTH), time: None }
    }
}

impl fmt::Debug for Buffer<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("header", &self.header)
            .field("events", &self.events().count())
            .finish()
    }
}

/// What stands in a buffer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Item<'a> {
    /// A value for all events that follow.
    Global(GlobalRef<'a>),
    /// An event with its fields.
    Event(EventRef<'a>),
}

/// A global that was read, known or not.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GlobalRef<'a> {
    /// Its id.
    pub id: u16,
    /// Its new value; null clears it.
    pub value: Value<'a>,
}

impl GlobalRef<'_> {
    /// Its definition, if the catalogue has it.
    #[must_use]
    pub fn def(&self) -> Option<GlobalDef> {
        catalogue::global_by_id(self.id)
    }
}

/// A field that was read, known or not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FieldRef<'a> {
    /// Its id.
    pub id: u16,
    /// Its value.
    pub value: Value<'a>,
    /// Its definition, if the catalogue has it.
    pub def: Option<FieldDef>,
}

/// An event that was read, known or not.
#[derive(Clone, Copy)]
pub struct EventRef<'a> {
    id: u16,
    weight: Weight,
    time: Option<i64>,
    fields: &'a [u8],
    complete: bool,
}

impl<'a> EventRef<'a> {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> u16 {
        self.id
    }

    /// Its definition, if the catalogue has it.
    #[must_use]
    pub fn def(&self) -> Option<EventDef> {
        catalogue::event_by_id(self.id)
    }

    /// For how many events it stands.
    #[must_use]
    pub fn weight(&self) -> Weight {
        self.weight
    }

    /// When it happened, in seconds since 1970, as the writer says; Baileys does not.
    #[must_use]
    pub fn commit_time(&self) -> Option<i64> {
        self.time
    }

    /// Whether its last field was there before the buffer ended.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.complete
    }

    /// Its fields in their order.
    pub fn fields(&self) -> impl Iterator<Item = FieldRef<'a>> + use<'a> {
        let def = self.def();
        self.records().map(move |Record { id, value, .. }| {
            let def = def.and_then(|def| def.field_by_id(id));
            FieldRef { id, value, def }
        })
    }

    /// The value of a field of a known event.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        let id = self.def()?.field(name)?.id();
        self.records().find(|record| record.id == id).map(|record| record.value)
    }

    fn records(&self) -> impl Iterator<Item = Record<'a>> + use<'a> {
        let mut reader = Reader::new(self.fields, 0);
        std::iter::from_fn(move || reader.next().ok().flatten())
    }
}

impl fmt::Debug for EventRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventRef").field("id", &self.id).field("weight", &self.weight).finish_non_exhaustive()
    }
}

/// The way through the records of a buffer.
struct Walk<'a> {
    reader: Reader<'a>,
    time: Option<i64>,
}

impl<'a> Walk<'a> {
    fn step(&mut self) -> Result<Option<Item<'a>>, DecodeError> {
        let offset = self.reader.offset();
        let Some(record) = self.reader.next()? else { return Ok(None) };
        match record.kind {
            Kind::Global => {
                if record.id == COMMIT_TIME {
                    self.time = record.value.as_int();
                }
                Ok(Some(Item::Global(GlobalRef { id: record.id, value: record.value })))
            }
            Kind::Event => Ok(Some(Item::Event(self.event(&record, offset)?))),
            Kind::Field => Err(DecodeError::new(offset, Malformed::StrayField)),
        }
    }

    /// The rest of an event. Until its last field, whatever is no global is a field.
    fn event(&mut self, head: &Record<'a>, offset: usize) -> Result<EventRef<'a>, DecodeError> {
        let weight = head
            .value
            .as_int()
            .and_then(i64::checked_neg)
            .and_then(|weight| u32::try_from(weight).ok())
            .ok_or(DecodeError::new(offset, Malformed::Weight))?;
        let fields = self.reader.rest();
        let mut complete = head.last;
        while !complete {
            let offset = self.reader.offset();
            match self.reader.next()? {
                None => break,
                Some(Record { kind: Kind::Global, .. }) => {
                    return Err(DecodeError::new(offset, Malformed::StrayGlobal));
                }
                Some(field) => complete = field.last,
            }
        }
        let length = fields.len() - self.reader.rest().len();
        let fields = fields.get(..length).unwrap_or_default();
        Ok(EventRef { id: head.id, weight: Weight::new(weight), time: self.time, fields, complete })
    }
}
