//! An event that happened here.

use crate::catalogue::{self, EventDef, FieldDef};
use crate::error::BuildError;
use crate::given::Given;
use crate::value::Value;

/// An event with fields that fit the catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    def: EventDef,
    /// In the order of writing.
    fields: Vec<(Field, Value<'static>)>,
}

/// A field by name, which orders it, and id.
type Field = (&'static str, u16);

impl Event {
    /// Begins an event by its name.
    ///
    /// ```
    /// use wa_wam::{BuildError, Event};
    ///
    /// let event = Event::build("WamDroppedEvent").set("droppedEventCode", 3448).set("droppedEventCount", 1).build()?;
    /// assert_eq!(event.def().id(), 4358);
    /// let wrong = Event::build("WamDroppedEvent").set("droppedEventCode", "many").build();
    /// assert!(matches!(wrong, Err(BuildError::WrongType { name: "droppedEventCode", .. })));
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn build(name: &str) -> EventBuilder {
        let def = catalogue::event(name).ok_or_else(|| BuildError::UnknownEvent { name: name.to_owned() });
        EventBuilder(def.map(|def| Self { def, fields: Vec::new() }))
    }

    /// Which event it is.
    #[must_use]
    pub fn def(&self) -> EventDef {
        self.def
    }

    /// The value of a field that was set.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value<'static>> {
        let at = self.fields.binary_search_by_key(&name, |((field, _), _)| field).ok()?;
        self.fields.get(at).map(|(_, value)| value)
    }

    /// Ids and values in the order of writing.
    pub(crate) fn values(
        &self,
    ) -> impl DoubleEndedIterator<Item = (u16, &Value<'static>)> + ExactSizeIterator {
        self.fields.iter().map(|((_, id), value)| (*id, value))
    }

    fn set(&mut self, field: FieldDef, given: Given<'_>) -> Result<(), BuildError> {
        let key = (field.name(), field.id());
        let value = given.fit(field.name(), field.field_type())?;
        match (self.fields.binary_search_by_key(&key, |(key, _)| *key), value) {
            (Ok(at), Some(value)) => {
                if let Some(slot) = self.fields.get_mut(at) {
                    slot.1 = value;
                }
            }
            (Ok(at), None) => drop(self.fields.remove(at)),
            (Err(at), Some(value)) => self.fields.insert(at, (key, value)),
            (Err(_), None) => {}
        }
        Ok(())
    }
}

/// Builds an [`Event`], and holds every field against the catalogue.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until it builds"]
pub struct EventBuilder(Result<Event, BuildError>);

impl EventBuilder {
    /// Sets a field. Setting it again replaces the value; an absent value takes it out.
    pub fn set<'a>(mut self, name: &str, value: impl Into<Given<'a>>) -> Self {
        if let Ok(event) = &mut self.0 {
            let set = match event.def.field(name) {
                Some(field) => event.set(field, value.into()),
                None => Err(BuildError::UnknownField { event: event.def.name(), name: name.to_owned() }),
            };
            if let Err(error) = set {
                self.0 = Err(error);
            }
        }
        self
    }

    /// The event.
    ///
    /// # Errors
    /// The first name that the catalogue does not have, or the first value that does not fit.
    pub fn build(self) -> Result<Event, BuildError> {
        self.0
    }
}
