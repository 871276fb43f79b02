//! Requests that companions make of their phone.

use wa_appstate::{Collection, KeyId};
use wa_proto::Message;
use wa_proto::Wire as _;
use wa_proto::e2e::message::PeerDataOperationRequestType as Operation;
use wa_proto::e2e::message::peer_data_operation_request_response_message::PeerDataOperationResult;
use wa_proto::e2e::message::peer_data_operation_request_response_message::peer_data_operation_result::{
    HistorySyncChunkRetryResponse, HistorySyncChunkRetryResponseCode, PlaceholderMessageResendResponse,
    SyncDSnapshotFatalRecoveryResponse,
};
use wa_proto::e2e::message::protocol_message::Type;
use wa_proto::e2e::message::{
    PeerDataOperationRequestMessage, PeerDataOperationRequestResponseMessage, ProtocolMessage,
};
use wa_stanza::message::IncomingMessage;

use crate::world::Step;
use crate::world::address::{Endpoint, Number};

/// Most keys or messages that are answered at once.
const MOST: usize = 256;

impl Step<'_> {
    /// Answers a message between own devices; one that asks for nothing is taken note of.
    pub(crate) fn answer_peer(
        &mut self,
        phone: &Number,
        from: &Endpoint,
        stanza: &IncomingMessage,
        message: &Message,
    ) {
        let Some(content) = &message.protocol_message else { return };
        if let Some(request) = &content.app_state_sync_key_request {
            let ids = request.key_ids.iter().filter_map(|id| id.key_id.clone()).take(MOST);
            let ids = ids.map(KeyId::new).collect();
            self.share_requested_keys(phone, from, ids);
        }
        if let Some(request) = &content.peer_data_operation_request_message {
            self.answer_operation(phone, from, stanza.id.as_str(), request);
        }
    }

    fn answer_operation(
        &mut self,
        phone: &Number,
        from: &Endpoint,
        request_id: &str,
        request: &PeerDataOperationRequestMessage,
    ) {
        let operation = request.peer_data_operation_request_type();
        match operation {
            Operation::HistorySyncOnDemand => {
                let wanted = request.history_sync_on_demand_request.clone().unwrap_or_default();
                self.send_history_on_demand(phone, from, &wanted, request_id);
            }
            Operation::HistorySyncChunkRetry => {
                let wanted = request.history_sync_chunk_retry_request.clone().unwrap_or_default();
                let again = !self.world.faults.of_account(phone).phone_refuses
                    && self.send_history_again(phone, from, &wanted);
                let response = HistorySyncChunkRetryResponse {
                    sync_type: wanted.sync_type,
                    chunk_order: wanted.chunk_order,
                    request_id: Some(request_id.to_owned()),
                    response_code: (!again)
                        .then(|| HistorySyncChunkRetryResponseCode::GenerationError.into()),
                    can_recover: Some(again),
                };
                let result = PeerDataOperationResult {
                    history_sync_chunk_retry_response: Some(response),
                    ..PeerDataOperationResult::default()
                };
                self.respond(phone, from, request_id, operation, vec![result]);
            }
            Operation::CompanionSyncdSnapshotFatalRecovery => {
                let wanted = request.syncd_collection_fatal_recovery_request.as_ref();
                let name = wanted.and_then(|wanted| wanted.collection_name.as_deref()).unwrap_or_default();
                let copy = Collection::from_name(name)
                    .filter(|_| !self.world.faults.of_account(phone).phone_refuses);
                let copy = copy.and_then(|collection| self.recovery_copy(phone, collection));
                let results = copy.map(|copy| PeerDataOperationResult {
                    syncd_snapshot_fatal_recovery_response: Some(SyncDSnapshotFatalRecoveryResponse {
                        collection_snapshot: Some(copy.into()),
                        is_compressed: Some(true),
                    }),
                    ..PeerDataOperationResult::default()
                });
                self.respond(phone, from, request_id, operation, results.into_iter().collect());
            }
            Operation::PlaceholderMessageResend => {
                let keys = request.placeholder_message_resend_request.iter().take(MOST);
                let keys = keys.filter_map(|wanted| wanted.message_key.as_ref());
                let keys = keys.filter(|_| !self.world.faults.of_account(phone).phone_refuses);
                let results = keys.filter_map(|key| self.stored_message(phone, key)).map(|info| {
                    let response = PlaceholderMessageResendResponse {
                        web_message_info_bytes: Some(info.to_wire().into()),
                    };
                    PeerDataOperationResult {
                        placeholder_message_resend_response: Some(response),
                        ..PeerDataOperationResult::default()
                    }
                });
                let results = results.collect();
                self.respond(phone, from, request_id, operation, results);
            }
            _ => self.respond(phone, from, request_id, operation, Vec::new()),
        }
    }

    fn respond(
        &mut self,
        phone: &Number,
        to: &Endpoint,
        request_id: &str,
        operation: Operation,
        results: Vec<PeerDataOperationResult>,
    ) {
        let response = PeerDataOperationRequestResponseMessage {
            peer_data_operation_request_type: Some(operation.into()),
            stanza_id: Some(request_id.to_owned()),
            peer_data_operation_result: results,
        };
        let content = ProtocolMessage {
            r#type: Some(Type::PeerDataOperationRequestResponseMessage.into()),
            peer_data_operation_request_response_message: Some(Box::new(response)),
            ..ProtocolMessage::default()
        };
        self.tell_companion(phone, to, content);
    }
}
