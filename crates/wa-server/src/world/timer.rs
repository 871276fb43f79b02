//! What happens because time has passed.

use crate::world::link::Link;
use crate::world::{ConnId, Step};

impl Step<'_> {
    /// Does everything that is due.
    pub(crate) fn tick(&mut self) {
        let due: Vec<ConnId> = self
            .world
            .links
            .iter()
            .filter(|(_, link)| link.deadline().is_some_and(|deadline| deadline <= self.now))
            .map(|(conn, _)| *conn)
            .collect();
        for conn in due {
            self.due(conn);
        }
    }

    fn due(&mut self, conn: ConnId) {
        match self.world.links.get(&conn) {
            Some(Link::Waiting(_)) => self.cut(conn),
            Some(Link::Online(online)) => {
                let now = self.now;
                let is_due = |at: Option<crate::clock::Now>| at.is_some_and(|at| at <= now);
                let (activate, welcome) = (is_due(online.activate_at), is_due(online.welcome_at));
                if activate {
                    self.activate(conn);
                }
                if welcome {
                    self.welcome(conn);
                }
            }
            None => {}
        }
    }
}
