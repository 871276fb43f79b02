//! What takes a stanza out of a device's queue.

use wa_binary::Node;
use wa_stanza::Ack;

use crate::world::Step;
use crate::world::address::Endpoint;
use crate::world::keys::all_of;
use crate::world::record::Queued;

impl Step<'_> {
    /// Takes the ack of a client; one that refuses the stanza counts as well.
    pub(crate) fn acked(&mut self, by: &Endpoint, node: &Node) {
        let Ok(ack) = Ack::from_node(node.as_ref()) else { return };
        let participant = ack.participant.as_ref().map(ToString::to_string);
        let kind = ack.kind.as_deref();
        self.dequeue(
            by,
            ack.class.as_str(),
            ack.id.as_str(),
            &ack.to.to_string(),
            participant.as_deref(),
            kind,
        );
    }

    /// Takes a message out of the queue because a receipt says that it arrived.
    pub(crate) fn message_arrived(&mut self, at: &Endpoint, id: &str) {
        let queue = &mut self.world.tables.queue;
        let is_it = |queued: &Queued| queued.class == "message" && queued.id == id;
        let found = queue.range(all_of(at)).find(|(_, queued)| is_it(queued)).map(|(key, _)| key.clone());
        if let Some(key) = found {
            queue.remove(&key);
        }
    }

    /// Removes the stanza that an ack names: the one that fits best among those with its class and id.
    fn dequeue(
        &mut self,
        of: &Endpoint,
        class: &str,
        id: &str,
        from: &str,
        participant: Option<&str>,
        kind: Option<&str>,
    ) {
        let candidates = self.world.tables.queue.range(all_of(of));
        let candidates = candidates.filter(|(_, queued)| queued.class == class && queued.id == id);
        let best = candidates.max_by_key(|((_, serial), queued)| {
            let fit = usize::from(queued.from == from)
                + usize::from(participant.is_none_or(|participant| queued.participant == participant))
                + usize::from(kind.is_none_or(|kind| queued.kind == kind));
            (fit, std::cmp::Reverse(*serial))
        });
        let key = best.map(|(key, _)| key.clone());
        if let Some(key) = key {
            self.world.tables.queue.remove(&key);
        }
    }
}
