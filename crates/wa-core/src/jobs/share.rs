//! What the phone tells its companions.

use bytes::Bytes;
use prost::Message as _;
use wa_jid::Jid;
use wa_proto::e2e::LidMigrationMappingSyncPayload;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;

use crate::book::LidMap;
use crate::jobs::{app_state, chunk_retry, history, missing};
use crate::txn::{Step, Txn};

/// The phone tells which hidden ids belong to which numbers.
fn learn_mappings(txn: &mut Txn<'_>, payload: Bytes) -> Step {
    let Ok(payload) = LidMigrationMappingSyncPayload::decode(payload) else { return Ok(()) };
    let pairs = payload.pn_to_lid_mappings.iter().filter_map(|mapping| {
        let (pn, lid) = (
            mapping.pn(),
            if mapping.latest_lid() == 0 { mapping.assigned_lid() } else { mapping.latest_lid() },
        );
        (pn != 0 && lid != 0).then(|| (Jid::pn(pn.to_string()), Jid::lid(lid.to_string())))
    });
    let pairs: Vec<(Jid, Jid)> = pairs.collect();
    let pairs: Vec<(&Jid, &Jid)> = pairs.iter().map(|(pn, lid)| (pn, lid)).collect();
    LidMap::learn_all(txn, &pairs)
}

/// Takes in a protocol message that a device of our own account sent. Keys are for the phone alone to
/// share. Tells whether it announced history, which the phone wants to hear about.
pub(crate) fn protocol(txn: &mut Txn<'_>, sender: &Jid, message: &ProtocolMessage) -> Step<bool> {
    match message.r#type() {
        Type::AppStateSyncKeyShare if sender.device() == 0 => {
            if let Some(share) = &message.app_state_sync_key_share {
                app_state::keys::shared(txn, share)?;
            }
            Ok(false)
        }
        Type::PeerDataOperationRequestResponseMessage if sender.device() == 0 => {
            if let Some(response) = &message.peer_data_operation_request_response_message {
                missing::answered(txn, response)?;
                chunk_retry::answered(txn, response)?;
                app_state::recovery::answered(txn, response)?;
            }
            Ok(false)
        }
        Type::LidMigrationMappingSync if sender.device() == 0 => {
            let payload = message.lid_migration_mapping_sync_message.as_ref();
            if let Some(payload) = payload.and_then(|it| it.encoded_mapping_payload.clone()) {
                learn_mappings(txn, payload)?;
            }
            Ok(false)
        }
        Type::HistorySyncNotification if sender.device() == 0 => {
            if let Some(notice) = &message.history_sync_notification {
                history::announced(txn, notice)?;
            }
            Ok(true)
        }
        _ => Ok(false),
    }
}
