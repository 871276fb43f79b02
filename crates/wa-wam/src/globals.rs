//! Values that hold for many events.

use std::collections::BTreeMap;

use crate::catalogue::{self, GlobalDef};
use crate::error::BuildError;
use crate::given::Given;
use crate::value::Value;

/// The globals as they are now. None is set until the caller sets it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Globals {
    values: BTreeMap<u16, (GlobalDef, Value<'static>)>,
}

impl PartialEq for GlobalDef {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for GlobalDef {}

impl Globals {
    /// No globals.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a global; an absent value clears it.
    ///
    /// # Errors
    /// If the catalogue has no such global, the value does not fit, or only the writer sets it.
    pub fn set<'a>(&mut self, name: &str, value: impl Into<Given<'a>>) -> Result<(), BuildError> {
        let def =
            catalogue::global(name).ok_or_else(|| BuildError::UnknownGlobal { name: name.to_owned() })?;
        if def.is_runtime() {
            return Err(BuildError::RuntimeGlobal { global: def.name() });
        }
        match value.into().fit(def.name(), def.field_type())? {
            Some(value) => self.values.insert(def.id(), (def, value)),
            None => self.values.remove(&def.id()),
        };
        Ok(())
    }

    /// The value of a global that is set.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value<'static>> {
        self.values.get(&catalogue::global(name)?.id()).map(|(_, value)| value)
    }

    /// The globals that are set, by id.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (GlobalDef, &Value<'static>)> {
        self.values.values().map(|(def, value)| (*def, value))
    }
}
