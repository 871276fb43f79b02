use wa_stanza::account::DirtyKind;
use wa_stanza::chatstate::{IncomingChatState, Typing};
use wa_stanza::login::{
    BanReason, ClientIb, Failure, FailureReason, Ib, IbItem, OfflinePreview, StreamError, Success,
};
use wa_stanza::presence::{Availability, IncomingPresence, LastSeen, OutgoingPresence};
use wa_stanza::{AckClass, StanzaId, UnixSeconds};

use crate::frames::stanza;
use crate::sameness::assert_same;

#[test]
fn success_tells_clock_and_hidden_id() {
    let node = stanza("success");
    let success = Success::from_node(node.as_ref()).unwrap();
    assert_eq!(success.t, UnixSeconds::new(1_777_731_383));
    assert_eq!(success.lid.as_ref().unwrap().device(), 12);
    assert_same(&success.to_node(), &node, &["props", "companion_enc_static", "abprops", "group_abprops"]);
}

#[test]
fn failure_tells_why() {
    let node = stanza("failure");
    let failure = Failure::from_node(node.as_ref()).unwrap();
    assert_eq!(failure.reason, FailureReason::LoggedOut);
    assert!(failure.reason.is_logged_out() && !failure.reason.is_retryable());
    assert_same(&failure.to_node(), &node, &[]);

    let mut ban = Failure::new(FailureReason::TemporaryBan);
    ban.ban = Some(BanReason::BlockedByMany);
    ban.expire = Some(86_400);
    assert_eq!(Failure::from_node(ban.to_node().as_ref()).unwrap(), ban);
}

#[test]
fn stream_errors_are_told_apart() {
    for (name, expected) in
        [("stream error 515", StreamError::RestartRequired), ("stream error conflict", StreamError::Replaced)]
    {
        let node = stanza(name);
        let error = StreamError::from_node(node.as_ref()).unwrap();
        assert_eq!(error, expected);
        assert_same(&error.to_node(), &node, &[]);
    }
    for error in [
        StreamError::DeviceRemoved,
        StreamError::Unauthorized,
        StreamError::ServiceUnavailable,
        StreamError::RateLimited,
        StreamError::NotWellFormed,
        StreamError::MissingAck { class: Some(AckClass::Receipt), id: StanzaId::new("7") },
        StreamError::Unknown { code: Some(599), reason: None },
    ] {
        assert_eq!(StreamError::from_node(error.to_node().as_ref()).unwrap(), error);
    }
    assert_same(&StreamError::stream_end(), &stanza("xmlstreamend"), &[]);
}

#[test]
fn remarks_of_the_server_are_read() {
    for (name, expected) in [
        ("ib offline", IbItem::OfflineDone { count: 12 }),
        ("ib dirty", IbItem::Dirty { kind: DirtyKind::Groups, t: Some(UnixSeconds::new(1_732_542_693)) }),
    ] {
        let node = stanza(name);
        let ib = Ib::from_node(node.as_ref()).unwrap();
        assert_eq!(ib.items, [expected]);
        assert_same(&ib.to_node(), &node, &[]);
    }
    let node = stanza("ib edge routing");
    let ib = Ib::from_node(node.as_ref()).unwrap();
    let [IbItem::EdgeRouting(info)] = ib.items.as_slice() else { panic!("no routing") };
    assert_eq!(info.len(), 8);
    assert_same(&ib.to_node(), &node, &[]);
}

#[test]
fn a_preview_writes_every_count() {
    let preview = OfflinePreview { count: 3, message: 2, receipt: 1, ..OfflinePreview::default() };
    let ib = IbItem::OfflinePreview(preview).into_ib();
    let node = ib.to_node();
    let written = node.as_ref().child("offline_preview").unwrap();
    assert_eq!(written.attrs().len(), 7);
    assert_eq!(Ib::from_node(node.as_ref()).unwrap(), ib);
}

#[test]
fn remarks_of_the_client_are_read() {
    let node = stanza("ib offline_batch");
    let ib = ClientIb::from_node(node.as_ref()).unwrap();
    assert_eq!(ib, ClientIb::OfflineBatch { count: 100 });
    assert_same(&ib.to_node(), &node, &[]);
}

#[test]
fn presence_goes_both_ways() {
    let node = stanza("presence");
    let presence = OutgoingPresence::from_node(node.as_ref()).unwrap();
    assert_eq!(presence, OutgoingPresence::Available { name: Some("Me".into()) });
    assert_same(&presence.to_node(), &node, &[]);

    let node = stanza("presence update");
    let presence = IncomingPresence::from_node(node.as_ref()).unwrap();
    let last = LastSeen::At(UnixSeconds::new(1_758_224_484));
    assert_eq!(presence.availability, Availability::Unavailable(last));
    assert_same(&presence.to_node(), &node, &[]);
}

#[test]
fn a_voice_note_in_the_making_is_recording() {
    let node = stanza("chatstate");
    let state = IncomingChatState::from_node(node.as_ref()).unwrap();
    assert_eq!(state.typing, Typing::Recording);
    assert_same(&state.to_node(), &node, &["to"]);
}
