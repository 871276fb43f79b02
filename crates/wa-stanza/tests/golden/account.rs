use bytes::Bytes;
use wa_jid::Jid;
use wa_stanza::account::{
    Activity, BlockList, BlockedUser, CleanDirty, DirtyKind, FetchBlockList, FetchPrivacy, FetchProps,
    FetchStatusPrivacy, IssueTokens, KeepAlive, PrivacyCategory, PrivacySetting, PrivacyValue, Prop, Props,
    ServerPing, SetActivity, SetStatusPrivacy, StatusAudience, StatusList, TokenKind,
};
use wa_stanza::appstate::{
    CollectionAnswer, CollectionName, CollectionRequest, CollectionState, SnapshotWish, SyncAppState,
};
use wa_stanza::iq::{IncomingIq, IqKind, answer, build_iq, build_reply, build_server_iq};
use wa_stanza::{IqError, IqErrorCode, IqId, Serve, UnixSeconds};

use crate::frames::stanza;
use crate::sameness::{assert_same, outline};

fn iq_id() -> IqId {
    IqId::new("1").unwrap()
}

/// Writes and reads a request and its answer.
#[track_caller]
pub(crate) fn both_ways<R: Serve + PartialEq + std::fmt::Debug>(
    request: &R,
    response: &R::Response,
    expected: &str,
) where
    R::Response: PartialEq + std::fmt::Debug,
{
    let node = build_iq(&iq_id(), request);
    assert_eq!(outline(node.as_ref(), &[]), expected);
    assert_eq!(R::read(node.as_ref()).unwrap(), *request);
    let reply = build_reply::<R>(&iq_id(), &Jid::SERVER, Ok(response));
    assert_eq!(answer::<R>(reply.as_ref()).unwrap(), *response);
}

#[test]
fn small_requests_go_both_ways() {
    both_ways(
        &SetActivity(Activity::Active),
        &(),
        "iq id=1 to=s.whatsapp.net type=set xmlns=passive\n  active\n",
    );
    both_ways(&KeepAlive, &(), "iq id=1 to=s.whatsapp.net type=get xmlns=w:p\n");
    both_ways(
        &CleanDirty { kind: DirtyKind::AccountSync, t: Some(UnixSeconds::new(9)) },
        &(),
        "iq id=1 to=s.whatsapp.net type=set xmlns=urn:xmpp:whatsapp:dirty\n  clean timestamp=9 type=account_sync\n",
    );
    let props = Props {
        hash: Some("h".into()),
        ab_key: Some("k".into()),
        refresh: Some(86_400),
        props: vec![Prop { code: 10_518, value: "1".into() }],
        ..Props::default()
    };
    assert_eq!(props.props[0].as_switch(), Some(true));
    both_ways(
        &FetchProps::default(),
        &props,
        "iq id=1 to=s.whatsapp.net type=get xmlns=abt\n  props protocol=1\n",
    );
    let list =
        StatusList { audience: StatusAudience::Except, is_default: true, people: vec![Jid::pn("1555")] };
    both_ways(
        &FetchStatusPrivacy,
        &vec![list.clone()],
        "iq id=1 to=s.whatsapp.net type=get xmlns=status\n  privacy\n",
    );
    both_ways(
        &SetStatusPrivacy { list },
        &(),
        "iq id=1 to=s.whatsapp.net type=set xmlns=status\n  privacy\n    list type=blacklist\n      \
         user jid=1555@s.whatsapp.net\n",
    );
    let blocked = BlockedUser { jid: Jid::lid("7"), pn: Some(Jid::pn("77")), t: None };
    both_ways(
        &FetchBlockList,
        &BlockList { dhash: Some("d".into()), addressing_mode: None, users: vec![blocked] },
        "iq id=1 to=s.whatsapp.net type=get xmlns=blocklist\n",
    );
    both_ways(
        &FetchPrivacy,
        &vec![PrivacySetting::new(PrivacyCategory::ReadReceipts, PrivacyValue::Nobody)],
        "iq id=1 to=s.whatsapp.net type=get xmlns=privacy\n  privacy\n",
    );
}

#[test]
fn tokens_are_issued_as_the_peer_does() {
    let node = stanza("privacy tokens");
    let issue = IssueTokens::read(node.as_ref()).unwrap();
    assert_eq!(issue.tokens[0].kind, TokenKind::TrustedContact);
    assert_same(&build_iq(&IqId::new("54006.2468-303").unwrap(), &issue), &node, &[]);
    let reply = build_reply::<IssueTokens>(&iq_id(), &Jid::SERVER, Ok(&Vec::new()));
    assert_eq!(outline(reply.as_ref(), &[]), "iq from=s.whatsapp.net id=1 type=result\n");
    assert_eq!(answer::<IssueTokens>(reply.as_ref()).unwrap(), []);
}

#[test]
fn a_ping_with_content_is_understood() {
    let node = stanza("ping");
    let iq = IncomingIq::from_node(node.as_ref()).unwrap().unwrap();
    assert_eq!((iq.kind, &*iq.xmlns, &*iq.child), (IqKind::Get, "w:p", "ping"));
    assert_eq!(KeepAlive::read(node.as_ref()).unwrap(), KeepAlive);
    let ping = build_server_iq(&iq_id(), &ServerPing);
    assert_eq!(
        outline(ping.as_ref(), &[]),
        "iq from=s.whatsapp.net id=1 type=get xmlns=urn:xmpp:ping\n  ping\n"
    );
}

#[test]
fn an_answer_is_no_request() {
    assert_eq!(IncomingIq::from_node(stanza("iq error").as_ref()).unwrap(), None);
}

#[test]
fn app_state_is_asked_for_and_pushed_as_the_peer_does() {
    let node = stanza("app state sync");
    let sync = SyncAppState::read(node.as_ref()).unwrap();
    let [push, fetch] = sync.collections.as_slice() else { panic!("two collections") };
    assert_eq!((&push.name, push.version), (&CollectionName::RegularHigh, Some(41)));
    assert_eq!(push.patch.as_ref().unwrap().len(), 310);
    assert_eq!((&fetch.name, fetch.wish), (&CollectionName::CriticalBlock, SnapshotWish::Snapshot));
    assert_eq!(*fetch, CollectionRequest::since(CollectionName::CriticalBlock, 0));
    assert_same(&build_iq(&IqId::new("65039.53074-552").unwrap(), &sync), &node, &[]);
}

#[test]
fn app_state_is_answered_with_patches_snapshot_and_conflicts() {
    let patch = |byte: u8| Bytes::copy_from_slice(&[byte]);
    let mut with_snapshot = CollectionAnswer::at(CollectionName::Regular, 5);
    with_snapshot.snapshot = Some(patch(1));
    let answers = vec![
        CollectionAnswer::at(CollectionName::RegularHigh, 14)
            .with_patches(vec![patch(2), patch(3)], CollectionState::MorePatches),
        with_snapshot,
        CollectionAnswer::at(CollectionName::RegularLow, 16)
            .with_patches(vec![patch(4)], CollectionState::Complete)
            .refusing(IqError::new(IqErrorCode::Conflict)),
    ];
    let reply = build_reply::<SyncAppState>(&iq_id(), &Jid::SERVER, Ok(&answers));
    assert_eq!(
        outline(reply.as_ref(), &[]),
        "iq from=s.whatsapp.net id=1 type=result\n  sync\n    \
         collection has_more_patches=true name=regular_high version=14\n      patches\n        patch = 02\n        patch = 03\n    \
         collection name=regular version=5\n      snapshot = 01\n    \
         collection name=regular_low type=error version=16\n      error code=409 text=conflict\n      patches\n        patch = 04\n"
    );
    let read = answer::<SyncAppState>(reply.as_ref()).unwrap();
    assert_eq!(read, answers);
    assert!(read[2].is_conflict() && !read[0].is_conflict());
}
