//! Bringing a stanza to one device: into its queue, and onto its connection if that is open for it.

use wa_binary::Node;
use wa_stanza::Ack;

use crate::world::Step;
use crate::world::address::Endpoint;
use crate::world::keys::all_of;
use crate::world::link::Phase;
use crate::world::record::Queued;

/// Most stanzas that wait for one device; beyond that the oldest is given up.
const MAX_QUEUE: usize = 100_000;

impl Step<'_> {
    /// Puts a stanza into the queue of a companion and sends it if the companion is live.
    ///
    /// It stays in the queue until the companion acknowledges it. Stanzas without id or sender cannot be
    /// acknowledged and are not delivered this way.
    pub(crate) fn deliver(&mut self, to: &Endpoint, node: Node) {
        let Some(expected) = Ack::for_stanza(node.as_ref()) else { return };
        let mut bytes = Vec::new();
        if wa_binary::encode(&node, &mut bytes).is_err() {
            return;
        }
        let Some(device) = self.world.tables.devices.get_mut(to) else { return };
        device.last_queued = device.last_queued.saturating_add(1);
        let serial = device.last_queued;
        let queued = Queued {
            class: expected.class.as_str().to_owned(),
            id: expected.id.as_str().to_owned(),
            from: expected.to.to_string(),
            participant: expected.participant.as_ref().map(ToString::to_string).unwrap_or_default(),
            kind: expected.kind.as_deref().unwrap_or_default().to_owned(),
            node: bytes,
            since: self.now.seconds(),
        };
        self.world.tables.queue.insert((to.clone(), serial), queued);
        self.bound_queue(to);
        let Some(&conn) = self.world.online.get(to) else { return };
        let twice = self.chance(self.world.faults.of(to).duplicate_percent);
        if let Some(online) = self.online_mut(conn)
            && online.phase == Phase::Live
        {
            online.sent = serial;
            if twice {
                self.send(conn, node.clone());
            }
            self.send(conn, node);
        }
    }

    fn bound_queue(&mut self, of: &Endpoint) {
        let oldest = self.world.tables.queue.range(all_of(of)).next().map(|(key, _)| key.clone());
        let last = self.world.tables.devices.get(of).map_or(0, |device| device.last_queued);
        // The serials are dense enough to spare counting the queue at every delivery.
        if let Some(key) = oldest
            && usize::try_from(last.saturating_sub(key.1)).is_ok_and(|length| length >= MAX_QUEUE)
        {
            let dropped = self.world.tables.queue.remove(&key);
            if dropped.is_some_and(|queued| queued.kind == "w:gp2")
                && let Some(device) = self.world.tables.devices.get_mut(of)
            {
                device.groups_missed = true;
            }
        }
    }
}
