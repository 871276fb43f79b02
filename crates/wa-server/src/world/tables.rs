//! All tables of the world.

use crate::error::ServerError;
use crate::journal::Change;
use crate::world::address::{Endpoint, Number};
use crate::world::groups::{Applicant, Group, Invited, Member};
use crate::world::record::{
    Accepted, AcceptedId, Account, Device, Globals, Hosted, Patch, PhoneKeys, Picture, PreKey, Queued,
    SecretBytes, Text,
};
use crate::world::table::{RowKey, Table};

/// The rows of the world; whatever is here survives a restart.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) accounts: Table<Number, Account>,
    pub(crate) devices: Table<Endpoint, Device>,
    pub(crate) pre_keys: Table<(Endpoint, u64), PreKey>,
    pub(crate) queue: Table<(Endpoint, u64), Queued>,
    pub(crate) accepted: Table<(Endpoint, String), Accepted>,
    pub(crate) accepted_order: Table<(Endpoint, u64), AcceptedId>,
    pub(crate) patches: Table<(Number, String, u64), Patch>,
    pub(crate) phones: Table<Number, PhoneKeys>,
    /// Private one-time pre-keys of phones.
    pub(crate) phone_pre_keys: Table<(Endpoint, u64), SecretBytes>,
    /// Signal sessions of phones, by the peer's Signal address.
    pub(crate) sessions: Table<(Number, String), SecretBytes>,
    /// What phones have sent lately, for resends, by message id.
    pub(crate) sent: Table<(Number, String), Text>,
    /// Texts that phones have received, by arrival.
    pub(crate) received: Table<(Number, String, u64), Text>,
    /// Groups by the user part of their address.
    pub(crate) groups: Table<String, Group>,
    /// Who is in which group.
    pub(crate) members: Table<(String, Number), Member>,
    /// Who asks to be let into which group.
    pub(crate) applicants: Table<(String, Number), Applicant>,
    /// Who was invited into which group.
    pub(crate) invited: Table<(String, Number), Invited>,
    /// The hosted devices of accounts that have one.
    pub(crate) hosted: Table<Number, Hosted>,
    /// Pictures of accounts and groups, by address.
    pub(crate) pictures: Table<String, Picture>,
    pub(crate) globals: Table<(), Globals>,
}

/// Applies one method to every table.
macro_rules! each {
    ($tables:ident, $table:ident => $body:expr) => {{
        {
            let $table = &mut $tables.accounts;
            $body
        }
        {
            let $table = &mut $tables.devices;
            $body
        }
        {
            let $table = &mut $tables.pre_keys;
            $body
        }
        {
            let $table = &mut $tables.queue;
            $body
        }
        {
            let $table = &mut $tables.accepted;
            $body
        }
        {
            let $table = &mut $tables.accepted_order;
            $body
        }
        {
            let $table = &mut $tables.patches;
            $body
        }
        {
            let $table = &mut $tables.phones;
            $body
        }
        {
            let $table = &mut $tables.phone_pre_keys;
            $body
        }
        {
            let $table = &mut $tables.sessions;
            $body
        }
        {
            let $table = &mut $tables.sent;
            $body
        }
        {
            let $table = &mut $tables.received;
            $body
        }
        {
            let $table = &mut $tables.groups;
            $body
        }
        {
            let $table = &mut $tables.members;
            $body
        }
        {
            let $table = &mut $tables.applicants;
            $body
        }
        {
            let $table = &mut $tables.invited;
            $body
        }
        {
            let $table = &mut $tables.hosted;
            $body
        }
        {
            let $table = &mut $tables.pictures;
            $body
        }
        {
            let $table = &mut $tables.globals;
            $body
        }
    }};
}

impl Default for Tables {
    fn default() -> Self {
        Self {
            accounts: Table::new("account"),
            devices: Table::new("device"),
            pre_keys: Table::new("pre-key"),
            queue: Table::new("queue"),
            accepted: Table::new("accepted"),
            accepted_order: Table::new("accepted-order"),
            patches: Table::new("patch"),
            phones: Table::new("phone"),
            phone_pre_keys: Table::new("phone-pre-key"),
            sessions: Table::new("session"),
            sent: Table::new("sent"),
            received: Table::new("received"),
            groups: Table::new("group"),
            members: Table::new("group-member"),
            applicants: Table::new("group-applicant"),
            invited: Table::new("group-invited"),
            hosted: Table::new("hosted"),
            pictures: Table::new("picture"),
            globals: Table::new("globals"),
        }
    }
}

impl Tables {
    /// Puts the records of a journal into their tables.
    pub(crate) fn restore(records: Vec<(String, Vec<u8>)>) -> Result<Self, ServerError> {
        let mut tables = Self::default();
        for (key, value) in records {
            let mut known = false;
            each!(tables, table => known = known || table.restore(&key, &value)?);
            if !known {
                return Err(ServerError::Record("unknown table"));
            }
        }
        Ok(tables)
    }

    /// Collects everything that changed since the last call.
    pub(crate) fn flush(&mut self) -> Vec<Change> {
        let mut changes = Vec::new();
        each!(self, table => table.flush(&mut changes));
        changes
    }
}

impl RowKey for () {
    fn to_path(&self) -> String {
        String::new()
    }

    fn from_path(path: &str) -> Option<Self> {
        path.is_empty().then_some(())
    }
}
