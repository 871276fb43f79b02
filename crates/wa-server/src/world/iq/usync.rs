//! `usync`: who has which devices, names and addresses.

use wa_stanza::iq::IqErrorCode;

use crate::world::Step;
use crate::world::iq::Asked;

impl Step<'_> {
    pub(crate) fn usync(&mut self, asked: &Asked<'_>) {
        self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented);
    }
}
