//! Unlinking this device.

use wa_stanza::pairing::{RemovalReason, RemoveCompanion};

use crate::CallId;
use crate::live::Awaiting;
use crate::txn::{Step, Txn};

/// Asks the server to remove this device; it then ends the stream, and that wipes the account.
pub(super) fn start(txn: &mut Txn<'_>, call: CallId) -> Step {
    let jid = txn.account().linked()?.pn.clone();
    let request = RemoveCompanion { jid, reason: RemovalReason::UserInitiated };
    txn.request(&request, Awaiting::LogOut { call });
    Ok(())
}
