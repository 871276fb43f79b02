//! History that the phone sends: one chunk at a time, in the order in which they were announced.

use std::collections::HashSet;

use prost::Message as _;
use wa_jid::Jid;
use wa_proto::e2e::message::HistorySyncNotification;
use wa_stanza::MessageId;
use wa_store::{Key, Table};

use crate::book::{LidMap, Salt, Secrets, Subject, Token};
use crate::event::{Event, HistoryChunk, HistoryKind};
use crate::fetch::{Fetch, Fetched, Source, Unpacked};
use crate::history::{HistoryFacts, HistorySecret, HistoryToken};
use crate::jobs::waiting;
use crate::live::Fetching;
use crate::txn::{Step, Txn};
use crate::{FetchError, SessionError};

/// The first piece of the keys of these rows.
pub(crate) const KIND: &str = "history";
/// How long, in seconds, secrets of messages are kept.
const SECRETS_LIVE: u64 = 62 * 24 * 60 * 60;

fn key(number: u64) -> Key {
    Key::empty(Table::Job).with(KIND).with_number(number)
}

/// Which chunk a row is.
pub(crate) fn number_in(key: &Key) -> Result<u64, SessionError> {
    let mut pieces = key.pieces();
    pieces.text().and_then(|_| pieces.number()).ok_or(SessionError::CorruptRecord(Table::Job))
}

/// The phone announces a chunk. It is kept until it is read, so the phone may be told at once.
pub(crate) fn announced(txn: &mut Txn<'_>, notice: &HistorySyncNotification) -> Step {
    let last = txn.live.history.iter().last().map_or(0, |(number, ())| *number);
    let number = last.max(txn.now().unix_millis()) + 1;
    txn.put(key(number), notice.encode_to_vec());
    txn.live.history.insert(number, ());
    next(txn)
}

/// Begins with the oldest chunk, unless one is under way.
pub(crate) fn next(txn: &mut Txn<'_>) -> Step {
    let busy = txn.live.fetches.iter().any(|(_, what)| matches!(what, Fetching::History(_)));
    let Some(number) = txn.live.history.iter().next().map(|(number, ())| *number).filter(|_| !busy) else {
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
    let id = txn.rng().next_u64();
    txn.live.fetches.insert(id, Fetching::History(number));
    txn.fetch(Fetch { id, source });
    Ok(())
}

fn load(txn: &mut Txn<'_>, number: u64) -> Step<Option<HistorySyncNotification>> {
    let Some(row) = txn.get(&key(number))? else { return Ok(None) };
    let notice = HistorySyncNotification::decode(row).map_err(|_| SessionError::CorruptRecord(Table::Job))?;
    Ok(Some(notice))
}

fn done(txn: &mut Txn<'_>, number: u64) {
    txn.delete(key(number));
    txn.live.history.remove(&number);
}

/// A chunk was unpacked, or cannot be had.
pub(crate) fn fetched(txn: &mut Txn<'_>, number: u64, fetched: &Fetched) -> Step {
    match &fetched.outcome {
        Ok(Unpacked::History(facts)) => {
            if let Some(notice) = load(txn, number)? {
                learn(txn, facts)?;
                tell(txn, &notice, facts);
                let known: HashSet<&str> = facts.secrets.iter().map(|it| it.id.as_str()).collect();
                waiting::release(txn, |id| known.contains(id.as_str()))?;
            }
            done(txn, number);
        }
        // It stays, and is tried again with the next chunk and at the next login.
        Err(FetchError::Unreachable) => return Ok(()),
        _ => {
            txn.count(|counters| counters.history_lost += 1);
            done(txn, number);
        }
    }
    next(txn)
}

fn tell(txn: &mut Txn<'_>, notice: &HistorySyncNotification, facts: &HistoryFacts) {
    txn.emit(Event::History(Box::new(HistoryChunk {
        kind: HistoryKind::from_number(notice.sync_type.unwrap_or_default()),
        order: notice.chunk_order.unwrap_or_default(),
        progress: notice.progress,
        request: notice.peer_data_request_session_id.clone(),
        conversations: facts.conversations,
        messages: facts.messages,
        statuses: facts.statuses,
        names: facts.names.clone(),
    })));
}

fn learn(txn: &mut Txn<'_>, facts: &HistoryFacts) -> Step {
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
