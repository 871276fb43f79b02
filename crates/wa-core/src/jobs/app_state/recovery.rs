//! The phone's own copy of a collection, for when nothing that the server has fits together.

use std::io::Read as _;

use bytes::Bytes;
use flate2::read::GzDecoder;
use wa_appstate::{Agreement, AppStateError, Collection, Mutation, Reader, Recovery};
use wa_proto::e2e::message::peer_data_operation_request_message::SyncDCollectionFatalRecoveryRequest;
use wa_proto::e2e::message::peer_data_operation_request_response_message::peer_data_operation_result::SyncDSnapshotFatalRecoveryResponse;
use wa_proto::e2e::message::{
    PeerDataOperationRequestMessage, PeerDataOperationRequestResponseMessage, PeerDataOperationRequestType,
};
use wa_stanza::MessageId;
use wa_stanza::message::PushPriority;

use super::{keys, tell, want};
use crate::book::{CollectionRow, RecoveryAsk, SyncKeys};
use crate::jobs::peer;
use crate::txn::{Step, Txn};

/// How long a copy may be once it is inflated.
const LIMIT: u64 = 32 * 1024 * 1024;

/// Asks for a copy, unless one was asked for lately.
pub(super) fn ask(txn: &mut Txn<'_>, collection: Collection) -> Step {
    if !RecoveryAsk::may_ask(txn, collection)? {
        return Ok(());
    }
    let wanted = SyncDCollectionFatalRecoveryRequest {
        collection_name: Some(collection.name().to_owned()),
        timestamp: i64::try_from(txn.now().unix_seconds()).ok(),
    };
    let operation = PeerDataOperationRequestMessage {
        syncd_collection_fatal_recovery_request: Some(wanted),
        ..PeerDataOperationRequestMessage::default()
    };
    let kind = PeerDataOperationRequestType::CompanionSyncdSnapshotFatalRecovery;
    let content = peer::operation(kind, operation);
    let request = peer::write(txn, content, PushPriority::HighForce)?;
    RecoveryAsk::save(txn, collection, &request);
    Ok(())
}

/// The phone's answer. Without a copy in it everything stays as it is.
pub(crate) fn answered(txn: &mut Txn<'_>, response: &PeerDataOperationRequestResponseMessage) -> Step {
    let operation = response.peer_data_operation_request_type();
    if operation != PeerDataOperationRequestType::CompanionSyncdSnapshotFatalRecovery {
        return Ok(());
    }
    let Some(request) = response.stanza_id.as_deref().and_then(MessageId::new) else { return Ok(()) };
    txn.need(Collection::ALL.map(RecoveryAsk::key))?;
    let mut given = response.peer_data_operation_result.iter();
    let given = given.find_map(|result| result.syncd_snapshot_fatal_recovery_response.as_ref());
    for collection in Collection::ALL {
        if RecoveryAsk::request(txn, collection)?.as_ref() == Some(&request)
            && let Some(given) = given
        {
            return take(txn, collection, given);
        }
    }
    Ok(())
}

/// Takes a copy over if it holds together and is newer than what is here; what came after it is fetched.
fn take(txn: &mut Txn<'_>, collection: Collection, given: &SyncDSnapshotFatalRecoveryResponse) -> Step {
    let ring = SyncKeys::load(txn)?;
    let mut row = CollectionRow::load(txn, collection)?.unwrap_or_default();
    if !row.wanted {
        // It was mended in another way.
        return Ok(());
    }
    let reader = Reader::new(collection, &ring);
    let applied = read(given).and_then(|recovery| reader.recovery(&row.head, &recovery));
    match applied {
        Ok(applied) if applied.agreement == Agreement::Same => {
            row.apply(txn, collection, &applied);
            row.save(txn, collection);
            tell::replaced(txn, collection);
            tell::tell(txn, collection, &Mutation::latest(applied.mutations), true)?;
            want(txn, &[(collection, None)])
        }
        Err(AppStateError::MissingKeys(ids)) => {
            RecoveryAsk::forget(txn, collection);
            keys::park(txn, collection, &ids)
        }
        _ => {
            txn.count(|counters| counters.app_state_refused += 1);
            Ok(())
        }
    }
}

fn read(given: &SyncDSnapshotFatalRecoveryResponse) -> Result<Recovery, AppStateError> {
    let copy = given.collection_snapshot.clone();
    let copy = copy.ok_or(AppStateError::MissingField("collectionSnapshot"))?;
    if !given.is_compressed() {
        return Recovery::decode(copy);
    }
    let mut inflated = Vec::new();
    let mut reader = GzDecoder::new(copy.as_ref()).take(LIMIT);
    let read = reader.read_to_end(&mut inflated);
    match (read, reader.limit()) {
        (Ok(_), 1..) => Recovery::decode(Bytes::from(inflated)),
        _ => Err(AppStateError::Protobuf("recovery snapshot")),
    }
}
