//! Companions as members of an account: found by their address, unlinked, told to others.

use wa_jid::Jid;
use wa_stanza::login::StreamError;

use crate::error::Refusal;
use crate::phone::adv;
use crate::world::address::{Endpoint, Number};
use crate::world::keys::all_of;
use crate::world::step::Form;
use crate::world::{ConnId, Step};

impl Step<'_> {
    /// Finds a linked companion by one of its addresses.
    pub(crate) fn companion_named(&self, address: &str) -> Result<Endpoint, Refusal> {
        let jid: Jid = address.parse().map_err(|_| Refusal::Malformed("device address"))?;
        let endpoint = self.endpoint_of(&jid).filter(|endpoint| self.world.tables.devices.contains(endpoint));
        endpoint.ok_or(Refusal::NotFound("device"))
    }

    /// Unlinks a companion and tells it, if it is online, and everybody who knows it.
    pub(crate) fn unlink(&mut self, endpoint: &Endpoint) {
        let tables = &mut self.world.tables;
        if tables.devices.remove(endpoint).is_none() {
            return;
        }
        tables.pre_keys.remove_range(all_of(endpoint));
        tables.queue.remove_range(all_of(endpoint));
        self.forget_sessions_with(endpoint);
        if let Some(conn) = self.world.online.get(endpoint).copied() {
            self.end(conn, &StreamError::DeviceRemoved);
        }
        self.announce_removal(endpoint);
    }

    /// Makes the phone's signed list of the companions' key indexes.
    pub(crate) fn key_index_list(&mut self, number: &Number) -> Option<Vec<u8>> {
        let valid = self.all_devices(number).iter().filter_map(|endpoint| self.key_index(endpoint)).collect();
        let current = self.world.tables.accounts.get(number)?.last_key_index;
        let keys = self.world.tables.phones.get(number)?;
        adv::key_index_list(keys, current, valid, self.now, self.rng)
    }

    pub(crate) fn key_index(&self, endpoint: &Endpoint) -> Option<u32> {
        if endpoint.is_hosted() {
            return Some(self.world.tables.hosted.get(&endpoint.number)?.key_index);
        }
        Some(self.world.tables.devices.get(endpoint)?.key_index)
    }

    /// Returns the connections of an account's companions that are online.
    pub(crate) fn connections_of(&self, number: &Number) -> Vec<(Endpoint, ConnId)> {
        let range = Endpoint::new(number, 0)..=Endpoint::new(number, u16::MAX);
        self.world.online.range(range).map(|(endpoint, conn)| (endpoint.clone(), *conn)).collect()
    }

    /// Returns both addresses of a device.
    pub(crate) fn both_addresses(&self, endpoint: &Endpoint) -> (Jid, Jid) {
        (self.jid(endpoint, Form::Pn), self.jid(endpoint, Form::Lid))
    }
}
