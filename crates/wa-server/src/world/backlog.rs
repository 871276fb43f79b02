//! What waited for a device while it was away, and the moment from which it is live.

use wa_binary::Node;
use wa_stanza::account::DirtyKind;
use wa_stanza::login::{IbItem, OfflinePreview};

use crate::world::address::Endpoint;
use crate::world::keys::all_of;
use crate::world::link::Phase;
use crate::world::{ConnId, Step};

/// Stanzas that are sent before the socket must report that it keeps up.
const WINDOW: usize = 512;

impl Step<'_> {
    /// Starts the backlog of a device, once.
    pub(crate) fn activate(&mut self, conn: ConnId) {
        let Some(online) = self.online_mut(conn) else { return };
        if online.phase != Phase::Passive {
            return;
        }
        online.activate_at = None;
        let endpoint = online.endpoint.clone();
        let mut preview = OfflinePreview::default();
        let mut last = 0;
        for ((_, serial), queued) in self.world.tables.queue.range(all_of(&endpoint)) {
            last = *serial;
            preview.count += 1;
            match queued.class.as_str() {
                "message" => preview.message += 1,
                "receipt" => preview.receipt += 1,
                "notification" if queued.kind == "server_sync" => {
                    preview.appdata += 1;
                    preview.notification += 1;
                }
                "notification" => preview.notification += 1,
                "call" => preview.call += 1,
                _ => {}
            }
        }
        let count = usize::try_from(preview.count).unwrap_or(usize::MAX);
        if let Some(online) = self.online_mut(conn) {
            online.phase = Phase::Backlog { last, count };
        }
        self.send(conn, IbItem::OfflinePreview(preview).into_ib().to_node());
        self.pump(conn);
    }

    /// Goes on when the socket has written everything before a fence.
    pub(crate) fn written(&mut self, conn: ConnId) {
        self.pump(conn);
    }

    /// Sends the next part of the backlog, or ends it.
    fn pump(&mut self, conn: ConnId) {
        let Some(online) = self.online(conn) else { return };
        let Phase::Backlog { last, count } = online.phase else { return };
        let endpoint = online.endpoint.clone();
        let part = self.queued_after(&endpoint, online.sent, last, WINDOW);
        let complete = part.len() < WINDOW;
        for (place, (serial, mut node)) in part.into_iter().enumerate() {
            node.attrs_mut().set("offline", place.to_string());
            self.sent_up_to(conn, serial);
            self.send(conn, node);
        }
        if complete {
            self.go_live(conn, &endpoint, count);
        } else {
            self.fence(conn);
        }
    }

    fn go_live(&mut self, conn: ConnId, endpoint: &Endpoint, count: usize) {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        self.send(conn, IbItem::OfflineDone { count }.into_ib().to_node());
        if self.world.tables.devices.get(endpoint).is_some_and(|device| device.groups_missed) {
            let dirty = IbItem::Dirty { kind: DirtyKind::Groups, t: Some(self.seconds()) };
            self.send(conn, dirty.into_ib().to_node());
        }
        let Some(online) = self.online_mut(conn) else { return };
        online.phase = Phase::Live;
        let (after, held) = (online.sent, std::mem::take(&mut online.held));
        // What came in during the backlog is not part of it.
        for (serial, node) in self.queued_after(endpoint, after, u64::MAX, usize::MAX) {
            self.sent_up_to(conn, serial);
            self.send(conn, node);
        }
        for (expires, node) in held {
            if expires > self.now {
                self.send(conn, node);
            }
        }
        self.consider_welcome(conn);
    }

    fn queued_after(&self, of: &Endpoint, after: u64, last: u64, most: usize) -> Vec<(u64, Node)> {
        let start = after.saturating_add(1);
        if start > last {
            return Vec::new();
        }
        let range = (of.clone(), start)..=(of.clone(), last);
        let rows = self.world.tables.queue.range(range).take(most);
        rows.filter_map(|((_, serial), queued)| Some((*serial, decode(&queued.node)?))).collect()
    }

    fn sent_up_to(&mut self, conn: ConnId, serial: u64) {
        if let Some(online) = self.online_mut(conn) {
            online.sent = serial;
        }
    }
}

/// Reads a stanza of the queue; what the queue holds was written by this program.
fn decode(bytes: &[u8]) -> Option<Node> {
    wa_binary::decode_owned(bytes).ok()
}
