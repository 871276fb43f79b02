//! `w:mex`: questions about how an account stands.

use wa_stanza::account::{
    CappingStatus, FetchNewChatCap, FetchReachoutTimelock, NewChatCap, ReachoutTimelock, TimelockKind,
};
use wa_stanza::iq::IqErrorCode;
use wa_stanza::{Nack, Serve as _, UnixSeconds};

use crate::world::Step;
use crate::world::iq::Asked;

/// How long a restriction lasts, seconds.
const LOCK: u64 = 24 * 60 * 60;
/// New chats that an account may open in a month.
const QUOTA: u64 = 200;

impl Step<'_> {
    /// An account is restricted exactly as long as its messages are refused for that.
    pub(crate) fn standing(&mut self, asked: &Asked<'_>) {
        let refused = self.world.faults.of(asked.by).message_error.map(Nack::from_code);
        let now = self.seconds().get();
        if FetchReachoutTimelock::read(asked.node.as_ref()).is_ok() {
            let active = refused == Some(Nack::SenderRestricted);
            return self.serve::<FetchReachoutTimelock>(asked, |_, _| {
                Ok(ReachoutTimelock {
                    active,
                    ends: active.then(|| UnixSeconds::new(now + LOCK)),
                    kind: Some(TimelockKind::Default),
                })
            });
        }
        if FetchNewChatCap::read(asked.node.as_ref()).is_ok() {
            let capped = refused == Some(Nack::NewChatsCapped);
            return self.serve::<FetchNewChatCap>(asked, |_, _| {
                Ok(NewChatCap {
                    total: Some(QUOTA),
                    used: Some(if capped { QUOTA } else { 0 }),
                    cycle_start: None,
                    cycle_end: None,
                    status: if capped { CappingStatus::Capped } else { CappingStatus::None },
                })
            });
        }
        self.deny(asked.conn, asked.iq, IqErrorCode::NotImplemented);
    }
}
