//! What the phone tells its companions.

use prost::Message as _;
use wa_jid::Jid;
use wa_proto::e2e::message::ProtocolMessage;
use wa_proto::e2e::message::protocol_message::Type;
use wa_store::{Key, Table};

use crate::jobs::missing;
use crate::txn::{Step, Txn};

/// Takes in a protocol message that a device of our own account sent. Keys are for the phone alone to
/// share. Tells whether it announced history, which the phone wants to hear about.
pub(crate) fn protocol(txn: &mut Txn<'_>, sender: &Jid, message: &ProtocolMessage) -> Step<bool> {
    match message.r#type() {
        Type::AppStateSyncKeyShare if sender.device() == 0 => {
            let keys = message.app_state_sync_key_share.iter().flat_map(|share| &share.keys);
            for key in keys {
                let id = key.key_id.as_ref().and_then(|id| id.key_id.clone());
                if let (Some(id), Some(data)) = (id, &key.key_data) {
                    txn.put(Key::new(Table::AppStateKey, id), data.encode_to_vec());
                }
            }
            Ok(false)
        }
        Type::PeerDataOperationRequestResponseMessage if sender.device() == 0 => {
            if let Some(response) = &message.peer_data_operation_request_response_message {
                missing::answered(txn, response)?;
            }
            Ok(false)
        }
        Type::HistorySyncNotification => Ok(true),
        _ => Ok(false),
    }
}
