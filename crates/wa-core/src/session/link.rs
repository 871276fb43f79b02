//! The connection comes, goes, and shows that it is alive.

use core::time::Duration;

use wa_noise::ServerIdentity;
use wa_stanza::account::KeepAlive;
use wa_store::{KeyRange, Table};

use crate::book::Account;
use crate::event::Event;
use crate::jobs::{app_state, missing, pair, peer, prekeys, read, receipts, rotation, send, waiting};
use crate::live::{Awaiting, Phase, ResendStage, SendStage, Timer};
use crate::txn::{Step, Txn};
use crate::{CloseReason, CommandError, Reply};

/// How long the server may take to log us in or to offer pairing.
const LOGIN_PATIENCE: Duration = Duration::from_secs(60);
/// Silence after which a ping is due; a random part of up to [`PING_JITTER_MS`] comes on top.
const PING_AFTER: Duration = Duration::from_secs(15);
const PING_JITTER_MS: u64 = 10_000;
/// How long a ping may stay unanswered.
const PING_PATIENCE: Duration = Duration::from_secs(20);
/// How long the next piece of an announced backlog may take.
pub(crate) const BACKLOG_PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn online(txn: &mut Txn<'_>, server: &ServerIdentity) -> Step {
    let now = txn.now();
    let (high, low) = (txn.rng().next_u32() & 0xffff, txn.rng().next_u32() & 0xffff);
    let link = txn.link_mut();
    link.phase = Phase::Opened;
    link.iq_prefix = format!("{high}.{low}").into();
    link.iq_number = 0;
    link.last_received = now;
    link.server = Some(*server);
    link.queued = 0;
    link.queued_seen = 0;
    txn.live.timers.insert(Timer::Login, now.after(LOGIN_PATIENCE));
    schedule_ping(txn);
    Ok(())
}

pub(super) fn offline(txn: &mut Txn<'_>, reason: &CloseReason) -> Step {
    let link = txn.link_mut();
    link.phase = Phase::Offline;
    link.available = false;
    if let Some(call) = link.pairing.take().and_then(|it| it.code).and_then(|it| it.hello).map(|it| it.0) {
        txn.reply(call, Reply::Failed(CommandError::Interrupted));
    }
    let link = txn.link_mut();
    link.uploading_pre_keys = false;
    link.server = None;
    let timers: Vec<Timer> = txn.live.timers.iter().map(|(timer, _)| *timer).collect();
    for timer in timers {
        txn.live.timers.remove(&timer);
    }
    let requests: Vec<u64> = txn.live.requests.iter().map(|(number, _)| *number).collect();
    for number in requests {
        match txn.live.requests.get(&number).map(|request| &request.awaiting) {
            // The server acts first and may not get round to the answer.
            Some(Awaiting::LogOut { call }) if *reason == CloseReason::LoggedOut => {
                let call = *call;
                txn.live.requests.remove(&number);
                txn.reply(call, Reply::Done);
            }
            _ => abandon(txn, number, CommandError::Interrupted),
        }
    }
    read::interrupted(txn);
    receipts::interrupted(txn);
    if let Some((call, ..)) = txn.link_mut().code_wanted.take() {
        txn.reply(call, Reply::Failed(CommandError::Interrupted));
    }
    let sending: Vec<u64> = txn
        .live
        .sending
        .iter()
        .filter(|(_, sending)| sending.stage != SendStage::Queued)
        .map(|(number, _)| *number)
        .collect();
    for number in sending {
        if let Some(mut row) = txn.live.sending.get(&number).cloned() {
            row.restart();
            txn.progressed(row.id.clone());
            txn.live.sending.insert(number, row);
        }
    }
    let resending: Vec<_> = txn.live.resending.iter().map(|(id, _)| id.clone()).collect();
    for id in resending {
        txn.live.resending.insert(id, ResendStage::Queued);
    }
    peer::interrupted(txn);
    app_state::interrupted(txn);
    if *reason == CloseReason::LoggedOut {
        forget_account(txn);
    }
    txn.emit(Event::Closed(reason.clone()));
    Ok(())
}

/// This device is no longer part of an account: what belonged to that is worthless now. Events that
/// were not handled stay.
fn forget_account(txn: &mut Txn<'_>) {
    for table in Table::ALL {
        if !matches!(table, Table::Inbox | Table::Meta) {
            txn.delete_range(KeyRange::all(*table));
        }
    }
    let sending: Vec<_> = txn.live.sending.iter().map(|(number, row)| (*number, row.calls.clone())).collect();
    for (number, calls) in sending {
        txn.live.unqueue(number);
        for call in calls {
            txn.reply(call, Reply::Failed(CommandError::NotPaired));
        }
    }
    let resending: Vec<_> = txn.live.resending.iter().map(|(id, _)| id.clone()).collect();
    for id in resending {
        txn.live.resending.remove(&id);
    }
    peer::forget(txn);
    let missing: Vec<_> = txn.live.missing.iter().map(|(id, _)| id.clone()).collect();
    for id in missing {
        txn.live.missing.remove(&id);
    }
    let additions: Vec<u64> = txn.live.waiting.iter().map(|(number, _)| *number).collect();
    for number in additions {
        txn.live.waiting.remove(&number);
    }
    app_state::forget(txn);
    let owed: Vec<u64> = txn.live.owed.iter().map(|(cursor, _)| *cursor).collect();
    for cursor in owed {
        txn.live.owed.remove(&cursor);
    }
    let push_name = txn.account().push_name.clone();
    let account = Account::generate(push_name, txn.rng());
    txn.set_account(account);
}

pub(super) fn timeout(txn: &mut Txn<'_>) -> Step {
    let now = txn.now();
    let due: Vec<Timer> = txn.live.timers.iter().filter(|(_, at)| **at <= now).map(|(it, _)| *it).collect();
    for timer in due {
        txn.live.timers.remove(&timer);
        match timer {
            Timer::Login => txn.close(CloseReason::Dead),
            Timer::KeepAlive => keep_alive(txn),
            Timer::QrExpired => pair::next_qr(txn),
            Timer::CodeExpired => pair::code_expired(txn),
            Timer::Ack => send::check_acks(txn),
            Timer::PreKeys => prekeys::check(txn),
            Timer::Missing => missing::due(txn)?,
            Timer::AppState => app_state::due(txn)?,
            Timer::SignedPreKey => rotation::check(txn),
            Timer::Waiting => waiting::due(txn),
            // Announced and not delivered: a server that is there and says nothing is of no use.
            Timer::Backlog => txn.close(CloseReason::Dead),
        }
    }
    let late: Vec<u64> =
        txn.live.requests.iter().filter(|(_, it)| it.deadline <= now).map(|(number, _)| *number).collect();
    for number in late {
        abandon(txn, number, CommandError::Timeout);
    }
    Ok(())
}

/// An iq gets no answer any more.
fn abandon(txn: &mut Txn<'_>, number: u64, why: CommandError) {
    let Some(request) = txn.live.requests.get(&number).cloned() else { return };
    txn.live.requests.remove(&number);
    match request.awaiting {
        Awaiting::Caller(call)
        | Awaiting::CodeHello { call }
        | Awaiting::LogOut { call }
        | Awaiting::Reupload { call, .. } => {
            txn.reply(call, Reply::Failed(why));
        }
        Awaiting::Group { calls, .. } | Awaiting::Groups { calls, .. } => {
            for call in calls {
                txn.reply(call, Reply::Failed(why.clone()));
            }
            if why == CommandError::Timeout {
                txn.close(CloseReason::Dead);
            }
        }
        Awaiting::Nothing | Awaiting::Tokens { .. } => {}
        Awaiting::Collections(asked) => app_state::unanswered(txn, &asked),
        Awaiting::Rotation if why == CommandError::Timeout => rotation::unanswered(txn),
        Awaiting::Push(number) => app_state::push::unanswered(txn, number),
        // Everything else is ours and holds something up: a server that leaves it unanswered is as
        // good as gone.
        _ if why == CommandError::Timeout => txn.close(CloseReason::Dead),
        _ => {}
    }
}

fn schedule_ping(txn: &mut Txn<'_>) {
    let jitter = u64::from(txn.rng().next_u32()) % PING_JITTER_MS;
    let at = txn.now().after(PING_AFTER + Duration::from_millis(jitter));
    txn.live.timers.insert(Timer::KeepAlive, at);
}

fn keep_alive(txn: &mut Txn<'_>) {
    if txn.now().since(txn.link().last_received) >= PING_AFTER {
        txn.request_within(&KeepAlive, Awaiting::Ping, PING_PATIENCE);
    }
    schedule_ping(txn);
}
