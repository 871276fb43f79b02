//! The store failed: the account is opened again from what is stored, as after a crash.

use core::time::Duration;

use tokio::time::sleep;
use wa_core::{CallId, CloseReason, CommandError, Reply};
use wa_store::StoreError;

use crate::ClientError;
use crate::driver::Driver;
use crate::driver::brain::Stimulus;

/// How often in a row the account is opened again before the client stops.
const MAX_REOPENS: u32 = 6;
/// The pause before the second attempt; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// Whether a store may work again soon. That somebody else took the account, or that the data is damaged,
/// does not pass. A commit that hangs and is carried out later has the old fence, and changes nothing.
const fn may_pass(error: &ClientError) -> bool {
    matches!(
        error,
        ClientError::Stalled
            | ClientError::Store(StoreError::Busy { .. } | StoreError::Full { .. } | StoreError::Io { .. })
    )
}

fn call_of(input: &Stimulus) -> Option<CallId> {
    match input {
        Stimulus::Command(call, _) => Some(*call),
        _ => None,
    }
}

impl Driver {
    /// Whether the commit that failed went through is not known, so nothing in memory is worth anything:
    /// the connection is dropped, the account read anew, and the server delivers again what was not
    /// acknowledged. What is being sent stays so: it is in the outbox, or is put there now, under its id. Of the
    /// rest what was asked meanwhile fails, but for what can be asked again by ourselves. Gives the error back if
    /// it does not pass or came too often.
    pub(super) async fn reopen(&mut self, mut error: ClientError) -> Result<(), ClientError> {
        self.link.go_down(None);
        let repeated: Vec<CallId> = self.unsettled.iter().filter_map(call_of).collect();
        for (_, waiting) in
            self.calls.extract_if(|call, _| !repeated.contains(call) && !self.outgoing.has(*call))
        {
            // A caller that lost interest has dropped its end.
            let _ = waiting.send(Reply::Failed(CommandError::Interrupted));
        }
        while may_pass(&error) && self.reopens < MAX_REOPENS {
            tracing::warn!(%error, attempt = self.reopens, "the store failed; the account is opened again");
            if let Some(doublings) = self.reopens.checked_sub(1) {
                sleep(FIRST_PAUSE * 2_u32.saturating_pow(doublings)).await;
            }
            self.reopens += 1;
            match self.brain.reopen().await {
                Ok(()) => {
                    self.feeds.doubt();
                    self.fetches.abandon();
                    let mut group = Vec::new();
                    self.lost(CloseReason::Lost, &mut group);
                    group.append(&mut self.unsettled);
                    group.extend(self.outgoing.all().map(|(call, command)| Stimulus::Command(call, command)));
                    match self.take(group).await {
                        Ok(()) => return Ok(()),
                        Err(again) => error = again,
                    }
                }
                Err(again) => error = again,
            }
        }
        Err(error)
    }
}
