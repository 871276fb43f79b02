//! A chunk of history that cannot be had from the media hosts: the phone is asked to upload it again, once.

use core::time::Duration;

use wa_proto::e2e::message::peer_data_operation_request_message::HistorySyncChunkRetryRequest;
use wa_proto::e2e::message::{
    HistorySyncNotification, PeerDataOperationRequestMessage, PeerDataOperationRequestResponseMessage,
    PeerDataOperationRequestType,
};
use wa_stanza::MessageId;
use wa_stanza::message::PushPriority;
use wa_store::{Key, Table};

use crate::SessionError;
use crate::event::{Event, HistoryKind, HistoryLoss, HistoryLost};
use crate::jobs::{history, peer};
use crate::live::ChunkStage;
use crate::txn::{Step, Txn};

/// The first piece of the keys of these rows. A row says why a chunk was missed, and which request asked for it; the
/// one that comes in its place has a row without a request.
pub(crate) const KIND: &str = "history retry";
/// How long the phone may take.
const PATIENCE: Duration = Duration::from_secs(14 * 24 * 60 * 60);

pub(super) fn key(number: u64) -> Key {
    Key::empty(Table::Job).with(KIND).with_number(number)
}

fn row(reason: HistoryLoss, request: &str) -> Vec<u8> {
    let mut row = vec![reason.number()];
    row.extend_from_slice(request.as_bytes());
    row
}

/// The chunk that a row is about, and what the phone was asked for it under.
pub(crate) fn restored(key: &Key, row: &[u8]) -> Result<(u64, Option<MessageId>), SessionError> {
    let request = row.get(1..).and_then(|request| core::str::from_utf8(request).ok());
    let request = request.ok_or(SessionError::CorruptRecord(Table::Job))?;
    Ok((history::number_in(key)?, MessageId::new(request)))
}

/// A chunk cannot be had: the phone is asked, or it is lost.
pub(super) fn missed(
    txn: &mut Txn<'_>,
    number: u64,
    notice: &HistorySyncNotification,
    reason: HistoryLoss,
) -> Step {
    if txn.get(&key(number))?.is_some() {
        lost(txn, number, notice, reason);
        return Ok(());
    }
    let wanted = HistorySyncChunkRetryRequest {
        sync_type: notice.sync_type,
        chunk_order: notice.chunk_order,
        chunk_notification_id: notice.original_message_id.clone(),
        regenerate_chunk: Some(true),
    };
    let operation = PeerDataOperationRequestMessage {
        history_sync_chunk_retry_request: Some(wanted),
        ..PeerDataOperationRequestMessage::default()
    };
    let content = peer::operation(PeerDataOperationRequestType::HistorySyncChunkRetry, operation);
    let request = peer::write(txn, content, PushPriority::HighForce)?;
    txn.put(key(number), row(reason, request.as_str()));
    txn.live.history.insert(number, ChunkStage::Asked(request));
    Ok(())
}

fn lost(txn: &mut Txn<'_>, number: u64, notice: &HistorySyncNotification, reason: HistoryLoss) {
    txn.count(|counters| counters.history_lost += 1);
    txn.emit(Event::HistoryLost(Box::new(HistoryLost {
        kind: HistoryKind::from_number(notice.sync_type.unwrap_or_default()),
        order: notice.chunk_order.unwrap_or_default(),
        request: notice.peer_data_request_session_id.clone(),
        reason,
    })));
    history::done(txn, number);
}

/// The chunks that the phone was asked for again.
fn asked(txn: &Txn<'_>) -> Vec<(u64, MessageId)> {
    let asked = txn.live.history.iter().filter_map(|(number, stage)| match stage {
        ChunkStage::Asked(request) => Some((*number, request.clone())),
        ChunkStage::Announced => None,
    });
    asked.collect()
}

/// A chunk was announced, under a number: if it comes in the place of one that was missed, that one is done with, and
/// this one is not asked for again.
pub(super) fn replaced(txn: &mut Txn<'_>, number: u64, notice: &HistorySyncNotification) -> Step {
    let asked = asked(txn);
    txn.need(asked.iter().map(|(number, _)| history::key(*number)))?;
    for (missed, _) in asked {
        let same = history::load(txn, missed)?.is_some_and(|it| {
            (it.sync_type, it.chunk_order, &it.peer_data_request_session_id)
                == (notice.sync_type, notice.chunk_order, &notice.peer_data_request_session_id)
        });
        if same {
            let reason = reason(txn, missed)?;
            history::done(txn, missed);
            txn.put(key(number), row(reason, ""));
        }
    }
    Ok(())
}

fn reason(txn: &mut Txn<'_>, number: u64) -> Step<HistoryLoss> {
    let row = txn.get(&key(number))?;
    Ok(HistoryLoss::from_number(row.and_then(|row| row.first().copied())))
}

/// The phone says that it cannot upload a chunk again. If it can, the chunk is announced as others are.
pub(crate) fn answered(txn: &mut Txn<'_>, response: &PeerDataOperationRequestResponseMessage) -> Step {
    if response.peer_data_operation_request_type() != PeerDataOperationRequestType::HistorySyncChunkRetry {
        return Ok(());
    }
    let Some(request) = response.stanza_id.as_deref().and_then(MessageId::new) else { return Ok(()) };
    let results = response.peer_data_operation_result.iter();
    let mut results = results.filter_map(|result| result.history_sync_chunk_retry_response.as_ref());
    let comes = results.next().is_some_and(|it| it.response_code.is_none() || it.can_recover());
    if comes { Ok(()) } else { refused(txn, &request) }
}

/// A request did not reach the phone, or the phone refuses it.
pub(crate) fn refused(txn: &mut Txn<'_>, request: &MessageId) -> Step {
    give_up(txn, |_, asked| asked == request)
}

/// The phone had all the time in the world.
pub(super) fn expire(txn: &mut Txn<'_>) -> Step {
    let patience = u64::try_from(PATIENCE.as_millis()).unwrap_or(u64::MAX);
    let oldest = txn.now().unix_millis().saturating_sub(patience);
    // Chunks are numbered by the time of their announcement.
    give_up(txn, |number, _| number < oldest)
}

fn give_up(txn: &mut Txn<'_>, which: impl Fn(u64, &MessageId) -> bool) -> Step {
    let asked: Vec<_> = asked(txn).into_iter().filter(|(number, request)| which(*number, request)).collect();
    txn.need(asked.iter().flat_map(|(number, _)| [history::key(*number), key(*number)]))?;
    for (number, _) in asked {
        let reason = reason(txn, number)?;
        match history::load(txn, number)? {
            Some(notice) => lost(txn, number, &notice, reason),
            None => history::done(txn, number),
        }
    }
    Ok(())
}
