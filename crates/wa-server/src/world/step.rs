//! One step: the world together with time, randomness and what has been decided so far.

use wa_binary::Node;
use wa_crypto::CryptoRng;
use wa_jid::{Jid, Server};

use crate::clock::Now;
use crate::error::Refusal;
use crate::world::address::{Endpoint, Number};
use crate::world::call::Answer;
use crate::world::link::{Link, Online, Waiting};
use crate::world::{ConnId, Input, Output, World};

/// The context every rule of the world is written in.
pub(crate) struct Step<'w> {
    pub(crate) world: &'w mut World,
    pub(crate) now: Now,
    pub(crate) rng: &'w mut dyn CryptoRng,
    pub(crate) outputs: Vec<Output>,
}

/// How an account is addressed in a stanza.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Pn,
    Lid,
}

impl Form {
    /// Returns the form of an address; groups and services count as phone numbers.
    pub(crate) fn of(jid: &Jid) -> Self {
        if jid.is_lid_family() { Self::Lid } else { Self::Pn }
    }

    pub(crate) fn other(self) -> Self {
        match self {
            Self::Pn => Self::Lid,
            Self::Lid => Self::Pn,
        }
    }
}

impl Step<'_> {
    pub(crate) fn input(&mut self, input: Input) {
        match input {
            Input::Opened { conn, hello } => self.opened(conn, &hello),
            Input::Stanza { conn, node } => self.stanza(conn, &node),
            Input::Malformed { conn } => self.malformed(conn),
            Input::Fence { conn } => self.written(conn),
            Input::Closed { conn } => self.closed(conn),
            Input::Call { ticket, call } => self.call(ticket, call),
            Input::Tick => self.tick(),
            Input::Stop => self.stop(),
        }
    }

    pub(crate) fn send(&mut self, conn: ConnId, node: Node) {
        self.outputs.push(Output::Send { conn, node });
    }

    pub(crate) fn fence(&mut self, conn: ConnId) {
        self.outputs.push(Output::Fence { conn });
    }

    pub(crate) fn answer(&mut self, ticket: u64, answer: Result<Answer, Refusal>) {
        self.outputs.push(Output::Answer { ticket, answer });
    }

    pub(crate) fn online(&self, conn: ConnId) -> Option<&Online> {
        match self.world.links.get(&conn)? {
            Link::Online(online) => Some(online),
            Link::Waiting(_) => None,
        }
    }

    pub(crate) fn online_mut(&mut self, conn: ConnId) -> Option<&mut Online> {
        match self.world.links.get_mut(&conn)? {
            Link::Online(online) => Some(online),
            Link::Waiting(_) => None,
        }
    }

    pub(crate) fn waiting(&self, conn: ConnId) -> Option<&Waiting> {
        match self.world.links.get(&conn)? {
            Link::Waiting(waiting) => Some(waiting),
            Link::Online(_) => None,
        }
    }

    pub(crate) fn waiting_mut(&mut self, conn: ConnId) -> Option<&mut Waiting> {
        match self.world.links.get_mut(&conn)? {
            Link::Waiting(waiting) => Some(waiting),
            Link::Online(_) => None,
        }
    }

    /// Finds the account behind an address of any spelling.
    pub(crate) fn account_of(&self, jid: &Jid) -> Option<Number> {
        let number = if jid.is_lid_family() {
            self.world.lids.get(jid.user())?.clone()
        } else if jid.is_pn_family() {
            Number::new(jid.user()).ok()?
        } else {
            return None;
        };
        self.world.tables.accounts.contains(&number).then_some(number)
    }

    /// Finds the device behind an address; the device need not exist, its account must.
    pub(crate) fn endpoint_of(&self, jid: &Jid) -> Option<Endpoint> {
        Some(Endpoint { number: self.account_of(jid)?, device: jid.device() })
    }

    /// Whether the endpoint is a phone, a companion that is linked, or a hosted device.
    pub(crate) fn exists(&self, endpoint: &Endpoint) -> bool {
        if endpoint.is_phone() {
            self.world.tables.accounts.contains(&endpoint.number)
        } else if endpoint.is_hosted() {
            self.world.tables.hosted.contains(&endpoint.number)
        } else {
            self.world.tables.devices.contains(endpoint)
        }
    }

    /// Returns a device's address in the wanted form.
    pub(crate) fn jid(&self, endpoint: &Endpoint, form: Form) -> Jid {
        let bare = match (form, self.world.tables.accounts.get(&endpoint.number)) {
            (Form::Lid, Some(account)) => Jid::new(account.lid.as_str(), Server::Lid),
            _ => Jid::pn(endpoint.number.as_str()),
        };
        bare.account_device(endpoint.device)
    }

    /// Returns an account's address in the wanted form.
    pub(crate) fn bare(&self, number: &Number, form: Form) -> Jid {
        self.jid(&Endpoint::new(number, 0), form)
    }

    /// Returns the linked companions of an account in the order of their ids.
    pub(crate) fn companions(&self, number: &Number) -> Vec<Endpoint> {
        let range = Endpoint::new(number, 1)..=Endpoint::new(number, u16::MAX);
        self.world.tables.devices.range(range).map(|(endpoint, _)| endpoint.clone()).collect()
    }

    /// Returns an id that was not given before and that no client makes itself.
    pub(crate) fn fresh_id(&mut self) -> String {
        let globals = self.world.tables.globals.entry(&());
        globals.last_id = globals.last_id.saturating_add(1);
        globals.last_id.to_string()
    }

    /// Says yes in that many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: u8) -> bool {
        percent > 0 && self.rng.next_u32() % 100 < u32::from(percent)
    }

    pub(crate) fn random<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.rng.fill_bytes(&mut bytes);
        bytes
    }
}
