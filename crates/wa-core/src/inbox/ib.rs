//! The server's remarks about the connection.

use wa_binary::NodeRef;
use wa_stanza::account::{CleanDirty, DirtyKind};
use wa_stanza::login::{ClientIb, Ib, IbItem};

use crate::event::Event;
use crate::jobs::{app_state, groups};
use crate::live::{Awaiting, Timer};
use crate::session::link::BACKLOG_PATIENCE;
use crate::txn::{Step, Txn};

/// How many queued stanzas we ask for at a time.
pub(super) const BACKLOG_BATCH: u32 = 200;

pub(super) fn handle(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(ib) = Ib::from_node(node) else { return Ok(()) };
    for item in ib.items {
        match item {
            IbItem::OfflinePreview(preview) => {
                let link = txn.link_mut();
                link.queued = u32::try_from(preview.count).unwrap_or(u32::MAX);
                link.queued_seen = 0;
                if preview.count > 0 {
                    expect_more(txn);
                    txn.transmit(ClientIb::OfflineBatch { count: BACKLOG_BATCH }.to_node());
                }
            }
            IbItem::OfflineDone { .. } => {
                let queued = core::mem::take(&mut txn.link_mut().queued);
                txn.live.timers.remove(&Timer::Backlog);
                txn.emit(Event::CaughtUp { queued });
            }
            IbItem::EdgeRouting(routing_info) => {
                let account = txn.account();
                if account.routing_info.as_ref() != Some(&routing_info) {
                    let mut account = (*account).clone();
                    account.routing_info = Some(routing_info);
                    txn.set_account(account);
                }
            }
            IbItem::Dirty { kind: DirtyKind::Groups, t } => groups::doubt(txn, t)?,
            IbItem::Dirty { kind: DirtyKind::AppState, t } => {
                txn.request(&CleanDirty { kind: DirtyKind::AppState, t }, Awaiting::Nothing);
                app_state::want_all(txn)?;
            }
            IbItem::Dirty { kind, t } => {
                txn.request(&CleanDirty { kind, t }, Awaiting::Nothing);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The next piece of the backlog shall come in time.
fn expect_more(txn: &mut Txn<'_>) {
    let at = txn.now().after(BACKLOG_PATIENCE);
    txn.live.timers.insert(Timer::Backlog, at);
}

/// Counts a stanza of the backlog and asks for more when a batch is through.
pub(super) fn count_queued(txn: &mut Txn<'_>, node: NodeRef<'_>) {
    if node.attr("offline").is_none() {
        return;
    }
    if txn.live.timers.get(&Timer::Backlog).is_some() {
        expect_more(txn);
    }
    let link = txn.link_mut();
    link.queued_seen += 1;
    if link.queued_seen.is_multiple_of(BACKLOG_BATCH) && link.queued_seen < link.queued {
        txn.transmit(ClientIb::OfflineBatch { count: BACKLOG_BATCH }.to_node());
    }
}
