//! The world: every account, device, key, queue and collection, and what happens to them.
//!
//! [`World::handle`] is a pure step: it takes one input, the time and a source of randomness, changes the
//! tables and returns what must be written down and what must be sent. Sockets, files and clocks live
//! elsewhere.

mod account;
mod ack;
pub(crate) mod address;
mod admin;
mod backlog;
pub(crate) mod call;
mod collections;
mod connect;
mod delivery;
mod device;
mod faults;
pub(crate) mod groups;
mod input;
mod iq;
mod keys;
mod link;
pub(crate) mod media;
mod message;
mod notice;
mod pairing;
mod pictures;
mod presence;
mod receipt;
pub(crate) mod record;
mod status;
pub(crate) mod step;
mod table;
mod tables;
#[cfg(test)]
mod tests;
mod timer;
mod trust;

pub(crate) use input::{ConnId, Hello, Input, Output, Outputs};
pub(crate) use keys::all_of;
pub(crate) use link::Phase;
pub(crate) use record::{PhoneKeys, SyncKey};
pub(crate) use step::Step;

use std::collections::BTreeMap;

use wa_crypto::CryptoRng;

use crate::clock::Now;
use crate::error::ServerError;
use crate::journal::Change;
use crate::world::address::{Endpoint, Number};
use crate::world::faults::Scoped;
use crate::world::link::Link;
use crate::world::media::Media;
use crate::world::tables::Tables;

/// Everything the server knows.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) tables: Tables,
    pub(crate) links: BTreeMap<ConnId, Link>,
    /// Which connection a device is on.
    pub(crate) online: BTreeMap<Endpoint, ConnId>,
    /// Whose hidden id is whose.
    pub(crate) lids: BTreeMap<String, Number>,
    /// Which connection waits with a pairing reference.
    pub(crate) references: BTreeMap<String, ConnId>,
    pub(crate) faults: Scoped,
    pub(crate) media: Media,
    pub(crate) minimum_revision: u32,
    /// Set by a call that changes what all later steps do, such as the end of the server.
    pub(crate) stopped: bool,
}

impl World {
    /// Builds the world from the records of the journal.
    pub(crate) fn load(records: Vec<(String, Vec<u8>)>, minimum_revision: u32) -> Result<Self, ServerError> {
        let tables = Tables::restore(records)?;
        let lids = tables.accounts.iter().map(|(number, account)| (account.lid.clone(), number.clone()));
        Ok(Self {
            lids: lids.collect(),
            tables,
            links: BTreeMap::new(),
            online: BTreeMap::new(),
            references: BTreeMap::new(),
            faults: Scoped::default(),
            media: Media::default(),
            minimum_revision,
            stopped: false,
        })
    }

    /// Returns a world without accounts that behaves like this one and gives no id twice.
    pub(crate) fn emptied(&self) -> Self {
        let mut tables = Tables::default();
        *tables.globals.entry(&()) = self.tables.globals.get(&()).copied().unwrap_or_default();
        Self {
            tables,
            links: BTreeMap::new(),
            online: BTreeMap::new(),
            lids: BTreeMap::new(),
            references: BTreeMap::new(),
            faults: Scoped::default(),
            media: self.media.clone(),
            minimum_revision: self.minimum_revision,
            stopped: self.stopped,
        }
    }

    /// Begins a run and returns its number, which selects the run's stream of randomness.
    pub(crate) fn start_run(&mut self) -> u64 {
        let globals = self.tables.globals.entry(&());
        globals.runs = globals.runs.saturating_add(1);
        globals.runs
    }

    /// Takes the changes that no step has handed out yet.
    pub(crate) fn pending_changes(&mut self) -> Vec<Change> {
        self.tables.flush()
    }

    /// Does everything that follows from one input.
    pub(crate) fn handle(&mut self, input: Input, now: Now, rng: &mut dyn CryptoRng) -> Outputs {
        let mut step = Step { world: self, now, rng, outputs: Vec::new() };
        step.input(input);
        let outputs = step.outputs;
        Outputs { outputs, changes: self.tables.flush() }
    }

    /// Returns when [`Input::Tick`] is due at the latest.
    pub(crate) fn next_deadline(&self) -> Option<Now> {
        self.links.values().filter_map(Link::deadline).min()
    }

    /// Returns the device on a connection, as text for the log.
    pub(crate) fn device_on(&self, conn: ConnId) -> Option<String> {
        match self.links.get(&conn)? {
            Link::Online(online) => Some(format!("{}:{}", online.endpoint.number, online.endpoint.device)),
            Link::Waiting(_) => None,
        }
    }
}
