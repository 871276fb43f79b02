//! The server's answer to our login, and its last words.

use core::time::Duration;

use wa_binary::NodeRef;
use wa_stanza::account::{Activity, SetActivity};
use wa_stanza::login::{Failure, FailureReason, StreamError, Success};

use crate::CloseReason;
use crate::book::LidMap;
use crate::jobs::{prekeys, rotation};
use crate::live::{Awaiting, Phase, Timer};
use crate::txn::{Step, Txn};

/// `<success>`: ask for the backlog, see to our pre-keys.
pub(super) fn success(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let Ok(success) = Success::from_node(node) else {
        txn.close(CloseReason::Malformed);
        return Ok(());
    };
    if txn.link().phase != Phase::Opened {
        return Ok(());
    }
    let account = txn.account();
    let Some(me) = account.me.clone() else {
        // A login that we did not ask for.
        txn.close(CloseReason::Malformed);
        return Ok(());
    };
    LidMap::learn(txn, &me.pn, &me.lid)?;
    let now = txn.now();
    let link = txn.link_mut();
    link.phase = Phase::LoggedIn;
    link.clock_offset = i64::try_from(success.t.get().saturating_mul(1000))
        .unwrap_or(i64::MAX)
        .saturating_sub_unsigned(now.unix_millis());
    let server = link.server;
    txn.live.timers.remove(&Timer::Login);
    if account.server != server {
        let mut account = (*account).clone();
        account.server = server;
        txn.set_account(account);
    }
    prekeys::check(txn);
    txn.request(&SetActivity(Activity::Active), Awaiting::Active);
    rotation::check(txn);
    Ok(())
}

/// `<failure>`: the login is refused.
pub(super) fn failure(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    let reason = match Failure::from_node(node) {
        Ok(failure) => match failure.reason {
            reason if reason.is_logged_out() && reason != FailureReason::Banned => CloseReason::LoggedOut,
            FailureReason::Banned => CloseReason::Banned,
            FailureReason::TemporaryBan => CloseReason::TemporaryBan {
                code: failure.ban.map_or(0, |ban| ban.code().into()),
                expires_in: failure.expire.map(Duration::from_secs),
            },
            FailureReason::ClientOutdated => CloseReason::Outdated,
            reason if reason.is_retryable() => CloseReason::Unavailable,
            reason => CloseReason::Refused { reason: reason.code().into() },
        },
        Err(_) => CloseReason::Malformed,
    };
    txn.close(reason);
    Ok(())
}

/// `<stream:error>`: the server ends the connection and says why.
pub(super) fn stream_error(txn: &mut Txn<'_>, node: NodeRef<'_>) -> Step {
    txn.close(match StreamError::from_node(node) {
        Ok(StreamError::RestartRequired) => CloseReason::Restart,
        Ok(StreamError::DeviceRemoved | StreamError::Unauthorized) => CloseReason::LoggedOut,
        Ok(StreamError::Replaced) => CloseReason::Replaced,
        Ok(StreamError::ServiceUnavailable) => CloseReason::Unavailable,
        Ok(StreamError::RateLimited) => CloseReason::RateLimited,
        Ok(StreamError::NotWellFormed) | Err(_) => CloseReason::Malformed,
        Ok(StreamError::MissingAck { .. }) => CloseReason::MissedAck,
        Ok(_) => CloseReason::StreamEnd,
    });
    Ok(())
}
