//! History that the phone sends: one chunk at a time, in the order in which they were announced, each piece by piece.

use std::collections::HashSet;

use prost::Message as _;
use wa_jid::Jid;
use wa_proto::e2e::message::HistorySyncType;
use wa_proto::e2e::message::peer_data_operation_request_message::HistorySyncOnDemandRequest;
use wa_proto::e2e::message::{
    HistorySyncNotification, PeerDataOperationRequestMessage, PeerDataOperationRequestType,
};
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::book::{LidMap, Salt, Secrets, Subject, Token};
use crate::event::{
    Event, HistoryChat, HistoryChunk, HistoryKind, HistoryLoss, HistoryMark, HistoryMessage, HistoryOrigin,
};
use crate::fetch::{Fetch, Fetched, Reading, Source, Unpacked};
use crate::history::{HistoryEntry, HistoryPiece, HistorySecret, HistoryToken, HistoryTotals};
use crate::jobs::{chunk_retry, peer, waiting};
use crate::live::{ChunkStage, Fetching};
use crate::txn::{Step, Txn};
use crate::{CallId, CommandError, FetchError, OlderHistory, Reply, SessionError};

/// The first piece of the keys of these rows.
pub(crate) const KIND: &str = "history";
/// That of the rows which tell how far a chunk was read.
pub(crate) const PLACE: &str = "history place";
/// How long, in seconds, secrets of messages are kept.
const SECRETS_LIVE: u64 = 62 * 24 * 60 * 60;

pub(super) fn key(number: u64) -> Key {
    Key::empty(Table::Job).with(KIND).with_number(number)
}

fn place_key(number: u64) -> Key {
    Key::empty(Table::Job).with(PLACE).with_number(number)
}

/// Which chunk a row is.
pub(crate) fn number_in(key: &Key) -> Result<u64, SessionError> {
    let mut pieces = key.pieces();
    pieces.text().and_then(|_| pieces.number()).ok_or(SessionError::CorruptRecord(Table::Job))
}

/// The phone announces a chunk. It is kept until it is read, so the phone may be told at once.
pub(crate) fn announced(txn: &mut Txn<'_>, notice: &HistorySyncNotification) -> Step {
    let last = txn.live.history.iter().last().map_or(0, |(number, _)| *number);
    let number = last.max(txn.now().unix_millis()) + 1;
    chunk_retry::replaced(txn, number, notice)?;
    txn.put(key(number), notice.encode_to_vec());
    txn.live.history.insert(number, ChunkStage::Announced);
    next(txn)
}

/// The connection is there.
pub(crate) fn online(txn: &mut Txn<'_>) -> Step {
    chunk_retry::expire(txn)?;
    next(txn)
}

/// Begins with the oldest chunk, unless one is under way.
pub(crate) fn next(txn: &mut Txn<'_>) -> Step {
    let busy = txn.live.fetches.iter().any(|(_, what)| matches!(what, Fetching::History(_)));
    let announced =
        |(number, stage): (&u64, &ChunkStage)| (*stage == ChunkStage::Announced).then_some(*number);
    let Some(number) = txn.live.history.iter().find_map(announced).filter(|_| !busy) else {
        return Ok(());
    };
    let Some(notice) = load(txn, number)? else {
        txn.live.history.remove(&number);
        return next(txn);
    };
    let Some(source) = Source::history(&notice) else {
        // There is no history, or it is a kind of notice without any.
        done(txn, number);
        return next(txn);
    };
    let telling = txn.config().history_messages || notice.sync_type() == HistorySyncType::OnDemand;
    let reading = Reading { from: place(txn, number)?, telling };
    let id = txn.rng().next_u64();
    txn.live.fetches.insert(id, Fetching::History(number));
    txn.fetch(Fetch { id, source, reading });
    Ok(())
}

pub(super) fn load(txn: &mut Txn<'_>, number: u64) -> Step<Option<HistorySyncNotification>> {
    let Some(row) = txn.get(&key(number))? else { return Ok(None) };
    let notice = HistorySyncNotification::decode(row).map_err(|_| SessionError::CorruptRecord(Table::Job))?;
    Ok(Some(notice))
}

/// How many entries of a chunk were taken.
fn place(txn: &mut Txn<'_>, number: u64) -> Step<u64> {
    let Some(row) = txn.get(&place_key(number))? else { return Ok(0) };
    let row: [u8; 8] = row.as_ref().try_into().map_err(|_| SessionError::CorruptRecord(Table::Job))?;
    Ok(u64::from_be_bytes(row))
}

pub(super) fn done(txn: &mut Txn<'_>, number: u64) {
    txn.delete(key(number));
    txn.delete(place_key(number));
    txn.delete(chunk_retry::key(number));
    txn.live.history.remove(&number);
}

/// A piece of a chunk was unpacked, or the chunk cannot be had. Each piece is a step of its own, and what it tells a
/// batch: the next one comes when this one is stored, and after a restart the reading goes on behind it.
pub(crate) fn fetched(txn: &mut Txn<'_>, number: u64, fetched: &Fetched) -> Step {
    match &fetched.outcome {
        Ok(Unpacked::History(piece)) => {
            txn.need([key(number), place_key(number)])?;
            let notice = load(txn, number)?.filter(|_| txn.live.history.get(&number).is_some());
            if let Some(notice) = notice {
                if place(txn, number)? != piece.from {
                    return Ok(());
                }
                learn(txn, piece)?;
                let origin = HistoryOrigin {
                    kind: HistoryKind::from_number(notice.sync_type.unwrap_or_default()),
                    request: notice.peer_data_request_session_id.clone(),
                };
                tell(txn, &origin, &piece.told)?;
                let known: HashSet<&str> = piece.secrets.iter().map(|it| it.id.as_str()).collect();
                waiting::release(txn, |id| known.contains(id.as_str()))?;
                let Some(totals) = &piece.totals else {
                    txn.put(place_key(number), piece.upto.to_be_bytes().to_vec());
                    return Ok(());
                };
                tell_end(txn, origin, &notice, totals);
            }
            done(txn, number);
        }
        // It stays, and is tried again with the next chunk and at the next login.
        Err(FetchError::Unreachable) => {}
        Ok(_) => done(txn, number),
        Err(error) => {
            let reason = if *error == FetchError::Gone { HistoryLoss::Gone } else { HistoryLoss::Damaged };
            match load(txn, number)? {
                Some(notice) => chunk_retry::missed(txn, number, &notice, reason)?,
                None => done(txn, number),
            }
        }
    }
    txn.live.fetches.remove(&fetched.id);
    if matches!(fetched.outcome, Err(FetchError::Unreachable)) { Ok(()) } else { next(txn) }
}

/// The chats and messages of a piece.
fn tell(txn: &mut Txn<'_>, origin: &HistoryOrigin, told: &[HistoryEntry]) -> Step {
    if told.is_empty() {
        return Ok(());
    }
    let me = txn.account().linked()?.clone();
    let mut events = Vec::new();
    for entry in told {
        events.extend(match entry {
            HistoryEntry::Chat { chat, conversation, encoded } => {
                let chat = HistoryChat::new(origin, chat.clone(), conversation, encoded.clone());
                Some(Event::HistoryChat(Box::new(chat)))
            }
            HistoryEntry::Message { chat, info, encoded } => {
                let key = info.key.as_ref();
                let named = |jid: Option<&String>| jid?.parse::<Jid>().ok();
                let chat = chat.clone().or_else(|| named(key?.remote_jid.as_ref()));
                let chat = chat.unwrap_or(Jid::STATUS_BROADCAST);
                let sender = named(key.and_then(|key| key.participant.as_ref()))
                    .or_else(|| named(info.participant.as_ref()))
                    .unwrap_or_else(|| match key.and_then(|key| key.from_me) {
                        Some(true) if chat.is_lid() => me.lid.clone(),
                        Some(true) => me.pn.clone(),
                        _ => chat.clone(),
                    });
                HistoryMessage::new(origin, chat, sender.to_bare(), info, encoded.clone())
                    .map(|message| Event::HistoryMessage(Box::new(message)))
            }
        });
    }
    let addresses = events.iter().flat_map(|event| match event {
        Event::HistoryMessage(message) => [Some(&message.chat), Some(&message.sender)],
        Event::HistoryChat(chat) => [Some(&chat.chat), None],
        _ => [None, None],
    });
    let addresses: Vec<Key> = addresses.flatten().filter(|it| it.is_account()).map(LidMap::key).collect();
    txn.need(addresses)?;
    for mut event in events {
        match &mut event {
            Event::HistoryMessage(message) => {
                message.partner = LidMap::partner(txn, &message.chat)?;
                message.author =
                    if message.from_me { me.user() } else { LidMap::person(txn, &message.sender)? };
            }
            Event::HistoryChat(chat) => chat.partner = LidMap::partner(txn, &chat.chat)?,
            _ => {}
        }
        txn.emit(event);
    }
    Ok(())
}

fn tell_end(
    txn: &mut Txn<'_>,
    origin: HistoryOrigin,
    notice: &HistorySyncNotification,
    totals: &HistoryTotals,
) {
    txn.emit(Event::History(Box::new(HistoryChunk {
        kind: origin.kind,
        order: notice.chunk_order.unwrap_or_default(),
        progress: notice.progress,
        request: origin.request,
        conversations: totals.conversations,
        messages: totals.messages,
        statuses: totals.statuses,
        names: totals.names.clone(),
    })));
}

fn learn(txn: &mut Txn<'_>, facts: &HistoryPiece) -> Step {
    let pairs: Vec<(&Jid, &Jid)> = facts.pairs.iter().map(|(pn, lid)| (pn, lid)).collect();
    LidMap::learn_all(txn, &pairs)?;
    if let Some(salt) = &facts.salt {
        Salt::save(txn, salt.clone());
    }
    let people = facts.tokens.iter().map(|it| &it.user);
    let chats = facts.secrets.iter().flat_map(|it| core::iter::once(&it.chat).chain(&it.author));
    let addresses: Vec<Key> = people.chain(chats).filter(|it| it.is_account()).map(LidMap::key).collect();
    txn.need(addresses)?;
    let mut records = Vec::new();
    for token in &facts.tokens {
        records.extend(Token::keys(txn, &token.user)?);
    }
    txn.need(records)?;
    facts.tokens.iter().try_for_each(|token| keep_token(txn, token))?;
    keep_secrets(txn, &facts.secrets)
}

fn keep_secrets(txn: &mut Txn<'_>, secrets: &[HistorySecret]) -> Step {
    let oldest = txn.now().unix_seconds().saturating_sub(SECRETS_LIVE);
    let mut subjects = Vec::new();
    for secret in secrets.iter().filter(|it| it.at >= oldest) {
        if let Some(subject) = subject(txn, secret)? {
            subjects.push((subject, secret));
        }
    }
    let lasting = subjects.iter().filter(|(_, it)| it.lasting.is_some()).map(|(subject, _)| subject);
    Secrets::need_past(txn, lasting)?;
    for (subject, it) in subjects {
        Secrets::keep_past(txn, &subject, it.secret.clone(), it.lasting.clone())?;
    }
    Ok(())
}

/// Asks the phone for messages of a chat before one that is known. What it has comes as a chunk that names the request.
pub(crate) fn ask(txn: &mut Txn<'_>, call: CallId, older: &OlderHistory) -> Step {
    if txn.account().me.is_none() {
        txn.reply(call, Reply::Failed(CommandError::NotPaired));
        return Ok(());
    }
    let HistoryMark { chat, id, from_me, timestamp } = &older.before;
    let wanted = HistorySyncOnDemandRequest {
        chat_jid: Some(chat.to_string()),
        oldest_msg_id: Some(id.to_string()),
        oldest_msg_from_me: Some(*from_me),
        on_demand_msg_count: Some(i32::try_from(older.count).unwrap_or(i32::MAX)),
        // Seconds, whatever its name says.
        oldest_msg_timestamp_ms: Some(i64::try_from(*timestamp).unwrap_or(i64::MAX)),
        ..HistorySyncOnDemandRequest::default()
    };
    let operation = PeerDataOperationRequestMessage {
        history_sync_on_demand_request: Some(wanted),
        ..PeerDataOperationRequestMessage::default()
    };
    let content = peer::operation(PeerDataOperationRequestType::HistorySyncOnDemand, operation);
    peer::ask(txn, content, call)
}

fn keep_token(txn: &mut Txn<'_>, token: &HistoryToken) -> Step {
    let mut known = Token::load(txn, &token.user)?;
    let newer = known.token.is_empty() || token.at > known.at;
    if newer {
        known.token = token.token.clone();
        known.at = token.at;
    }
    if newer || token.issued > known.issued {
        known.issued = known.issued.max(token.issued);
        known.save(txn, &token.user)?;
    }
    Ok(())
}

fn subject(txn: &mut Txn<'_>, secret: &HistorySecret) -> Step<Option<Subject>> {
    let Some(id) = MessageId::new(&secret.id) else { return Ok(None) };
    let me = txn.account().linked()?.clone();
    let own = if secret.chat.is_lid() { &me.lid } else { &me.pn };
    Ok(Some(Subject::new(txn, &secret.chat, secret.author.as_ref().unwrap_or(own), &id)?))
}
