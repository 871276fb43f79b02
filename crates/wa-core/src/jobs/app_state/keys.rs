//! Keys that the phone shares, and keys that it is asked for.

use wa_appstate::{Collection, KeyId};
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{AppStateSyncKeyShare, ProtocolMessage};
use wa_stanza::message::PushPriority;

use super::{Stage, push, start, want};
use crate::CommandError;
use crate::book::{CollectionRow, SyncKeys};
use crate::jobs::peer;
use crate::txn::{Step, Txn};

/// The phone shares keys: whatever waits for them, or was never synchronised, is fetched.
pub(crate) fn shared(txn: &mut Txn<'_>, share: &AppStateSyncKeyShare) -> Step {
    let accepted = SyncKeys::accept(txn, share)?;
    if accepted.added.is_empty() {
        return Ok(());
    }
    txn.need(Collection::ALL.map(CollectionRow::key))?;
    let mut wanted = Vec::new();
    for collection in Collection::ALL {
        let row = CollectionRow::load(txn, collection)?.unwrap_or_default();
        if row.wanted || row.head.version == 0 {
            wanted.push((collection, None));
        }
    }
    want(txn, &wanted)
}

/// Records name keys that we do not have: the collection waits until the phone shares them.
pub(super) fn park(txn: &mut Txn<'_>, collection: Collection, ids: &[KeyId]) -> Step {
    let mut syncing = txn.live.collections.get(&collection).cloned().unwrap_or_default();
    syncing.stage = Stage::Parked;
    txn.live.collections.insert(collection, syncing);
    push::give_up(txn, collection, &CommandError::NoSyncKey);
    let wanted = SyncKeys::to_ask(txn, ids)?;
    if !wanted.is_empty() {
        let request = ProtocolMessage {
            r#type: Some(Type::AppStateSyncKeyRequest.into()),
            app_state_sync_key_request: Some(Box::new(KeyId::request(&wanted))),
            ..ProtocolMessage::default()
        };
        peer::write(txn, request, PushPriority::High)?;
    }
    start(txn)
}
