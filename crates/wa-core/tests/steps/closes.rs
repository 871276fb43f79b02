//! The server's last words, and what they mean for the next connection.

use core::time::Duration;

use wa_binary::Node;
use wa_core::{CloseReason, Event, Input, Reconnect};
use wa_stanza::StanzaId;
use wa_stanza::login::{BanReason, Failure, FailureReason, StreamError};
use wa_store::Table;

use crate::hall::anna_is;
use crate::support::{Device, Phone};

fn online() -> Device {
    let mut device = Device::new(1);
    device.link(&Phone::new(11), &anna_is());
    device.log_in();
    device
}

fn after(node: &Node) -> CloseReason {
    let mut device = online();
    device.receive(node);
    device.close.expect("an end")
}

#[test]
fn every_stream_error_has_its_meaning() {
    use Reconnect::{Later, MuchLater, Never, Now};
    let ack = StreamError::MissingAck { class: None, id: StanzaId::new("1") };
    let other = StreamError::Unknown { code: Some(499), reason: None };
    let table = [
        (StreamError::RestartRequired.to_node(), CloseReason::Restart, Now),
        (StreamError::DeviceRemoved.to_node(), CloseReason::LoggedOut, Never),
        (StreamError::Unauthorized.to_node(), CloseReason::LoggedOut, Never),
        (StreamError::Replaced.to_node(), CloseReason::Replaced, Never),
        (StreamError::ServiceUnavailable.to_node(), CloseReason::Unavailable, Later),
        (StreamError::RateLimited.to_node(), CloseReason::RateLimited, MuchLater),
        (StreamError::NotWellFormed.to_node(), CloseReason::Malformed, Later),
        (ack.to_node(), CloseReason::MissedAck, Later),
        (other.to_node(), CloseReason::StreamEnd, Later),
        (StreamError::stream_end(), CloseReason::StreamEnd, Later),
    ];
    for (node, reason, reconnect) in table {
        assert_eq!(after(&node), reason, "{node:?}");
        assert_eq!(reason.reconnect(), reconnect, "{reason:?}");
    }
}

#[test]
fn every_failure_has_its_meaning() {
    use Reconnect::{Later, Never};
    let refused = |reason| CloseReason::Refused { reason };
    let ban = CloseReason::TemporaryBan { code: 0, expires_in: None };
    let table = [
        (FailureReason::Generic, refused(400), Never),
        (FailureReason::LoggedOut, CloseReason::LoggedOut, Never),
        (FailureReason::TemporaryBan, ban, Never),
        (FailureReason::Locked, CloseReason::LoggedOut, Never),
        (FailureReason::ClientOutdated, CloseReason::Outdated, Never),
        (FailureReason::Banned, CloseReason::Banned, Never),
        (FailureReason::BadUserAgent, refused(409), Never),
        (FailureReason::NotFound, refused(415), Never),
        (FailureReason::ClientUnknown, refused(418), Never),
        (FailureReason::InternalServerError, CloseReason::Unavailable, Later),
        (FailureReason::ServiceUnavailable, CloseReason::Unavailable, Later),
    ];
    for (failure, reason, reconnect) in table {
        let mut device = Device::new(1);
        device.link(&Phone::new(11), &anna_is());
        device.open();
        device.receive(&Failure::new(failure).to_node());
        assert_eq!(device.close, Some(reason.clone()), "{failure:?}");
        assert_eq!(reason.reconnect(), reconnect, "{reason:?}");
    }
}

#[test]
fn a_ban_tells_why_and_how_long() {
    let mut failure = Failure::new(FailureReason::TemporaryBan);
    failure.ban = Some(BanReason::from_code(101));
    failure.expire = Some(3600);
    let mut device = Device::new(1);
    device.link(&Phone::new(11), &anna_is());
    device.open();
    device.receive(&failure.to_node());
    let expires_in = Some(Duration::from_secs(3600));
    assert_eq!(device.close, Some(CloseReason::TemporaryBan { code: 101, expires_in }));
}

#[test]
fn the_first_reason_counts() {
    let mut device = online();
    let words = [StreamError::Replaced.to_node(), StreamError::stream_end()];
    device.take_all(&[
        Input::Stanza(words.first().unwrap().as_ref()),
        Input::Stanza(words.last().unwrap().as_ref()),
    ]);
    assert_eq!(device.close, Some(CloseReason::Replaced));
}

#[test]
fn a_device_that_was_unlinked_starts_over_with_new_keys() {
    let mut device = online();
    let before = device.rows().clone();
    device.take(Input::Offline(CloseReason::LoggedOut));
    assert_eq!(device.me(), None);
    assert_eq!(device.events.pop_back(), Some(Event::Closed(CloseReason::LoggedOut)));
    let kept = |table| device.rows().keys().filter(|key| key.table() == table).count();
    for table in [Table::Session, Table::Identity, Table::PreKey, Table::Device, Table::Lid, Table::Seen] {
        assert_eq!(kept(table), 0, "{table:?}");
    }
    let account = |rows: &std::collections::BTreeMap<_, _>| {
        rows.iter()
            .find(|(key, _): &(&wa_store::Key, _)| key.table() == Table::Account)
            .map(|row| row.1)
            .cloned()
    };
    let (old, new): (Option<bytes::Bytes>, Option<bytes::Bytes>) = (account(&before), account(device.rows()));
    assert!(new.is_some() && old != new);
    // It can be linked again, to another account as well.
    device.link(&Phone::new(12), &crate::hall::ben_is());
    device.log_in();
    assert_eq!(device.me(), Some(crate::hall::ben_is()));
}

#[test]
fn without_an_account_a_lost_connection_stores_nothing() {
    let mut device = Device::new(1);
    let batch = device.take(Input::Offline(CloseReason::Lost));
    assert!(batch.is_empty());
}
