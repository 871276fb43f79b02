//! Which events are kept.

use std::collections::BTreeMap;

use crate::catalogue::{self, EventDef};
use crate::error::BuildError;

/// For how many events of its kind one event stands. 0 and 1 keep all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(u32);

impl Weight {
    /// A weight.
    #[must_use]
    pub const fn new(weight: u32) -> Self {
        Self(weight)
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// Whether an event of this weight is kept, for a random number drawn evenly from all of 32 bits.
    #[must_use]
    pub fn keeps(self, random: u32) -> bool {
        u64::from(random) * u64::from(self.0) <= 1 << 32
    }
}

/// The kind of client; weights differ between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Build {
    /// Internal builds.
    Alpha,
    /// Builds for volunteers.
    Beta,
    /// What everybody has.
    #[default]
    Release,
}

/// The weights that hold for a client.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sampling {
    build: Build,
    overrides: BTreeMap<u16, Weight>,
}

impl Sampling {
    /// The weights of the catalogue.
    #[must_use]
    pub fn new(build: Build) -> Self {
        Self { build, overrides: BTreeMap::new() }
    }

    /// Another weight for one event, as the server may wish.
    ///
    /// # Errors
    /// If the catalogue has no such event.
    pub fn set_weight(&mut self, event: &str, weight: Weight) -> Result<(), BuildError> {
        let def =
            catalogue::event(event).ok_or_else(|| BuildError::UnknownEvent { name: event.to_owned() })?;
        self.overrides.insert(def.id(), weight);
        Ok(())
    }

    /// The weight of an event.
    #[must_use]
    pub fn weight(&self, event: EventDef) -> Weight {
        let [alpha, beta, release] = event.weights();
        let listed = match self.build {
            Build::Alpha => alpha,
            Build::Beta => beta,
            Build::Release => release,
        };
        self.overrides.get(&event.id()).copied().unwrap_or(Weight(listed.into()))
    }
}
