use bytes::Bytes;
use wa_binary::Node;
use wa_jid::Jid;
use wa_stanza::iq::{answer, build_iq, build_reply};
use wa_stanza::media::{
    FetchMediaConnection, MediaConnection, MediaHostEntry, MediaHostKind, MediaRetryNotice, MediaRetryOutcome,
};
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::{IqId, Serve, StanzaId, UnixSeconds};

use crate::frames::{file, frame};
use crate::sameness::outline;

#[test]
fn the_media_hosts_are_read_as_the_peer_wrote_them() {
    let node = frame(&file("media")[0], "frame");
    let connection = answer::<FetchMediaConnection>(node.as_ref()).unwrap();
    assert_eq!((connection.ttl, connection.auth_ttl, connection.max_buckets), (300, 21_600, 12));
    assert!(connection.auth.starts_with("TNgUh1wfAu9K"));
    let hosts: Vec<_> = connection.hosts.iter().map(|host| (&*host.hostname, host.kind.clone())).collect();
    assert_eq!(
        hosts,
        [
            ("mmg.whatsapp.net", Some(MediaHostKind::Primary)),
            ("media-fra3-1.cdn.whatsapp.net", Some(MediaHostKind::Fallback)),
        ]
    );
    assert!(!format!("{connection:?}").contains("TNgUh1wfAu9K"), "the token is not shown");
}

#[test]
fn the_hosts_are_asked_for_and_told() {
    let id = IqId::new("1").unwrap();
    let request = build_iq(&id, &FetchMediaConnection);
    assert_eq!(
        outline(request.as_ref(), &[]),
        "iq id=1 to=s.whatsapp.net type=set xmlns=w:m\n  media_conn\n"
    );
    FetchMediaConnection::read(request.as_ref()).unwrap();

    let hosts = vec![MediaHostEntry::new("127.0.0.1:8443".into(), MediaHostKind::Primary)];
    let connection = MediaConnection::new("token".into(), 300, 21_600, hosts);
    let reply = build_reply::<FetchMediaConnection>(&id, &Jid::SERVER, Ok(&connection));
    // One reader wants `media_conn` as the very first child, with all four attributes.
    let first = reply.as_ref().children().next().unwrap();
    for key in ["auth", "ttl", "auth_ttl", "max_buckets"] {
        assert!(first.attr_str(key).is_some(), "{key}");
    }
    assert_eq!(answer::<FetchMediaConnection>(reply.as_ref()).unwrap(), connection);
}

#[test]
fn an_answer_without_a_token_or_with_a_bad_number_is_refused() {
    for (auth, ttl) in [(None, "300"), (Some("a"), "soon"), (Some("a"), "-1")] {
        let connection =
            Node::build("media_conn").attr_opt("auth", auth).attr("ttl", ttl).attr("auth_ttl", "1");
        let node = Node::build("iq").attr("type", "result").attr("id", "1").child(connection).build();
        assert!(answer::<FetchMediaConnection>(node.as_ref()).is_err());
    }
}

#[test]
fn what_the_phone_says_about_a_file_is_read() {
    let rmr = || Node::build("rmr").attr("jid", Jid::pn("1")).attr("from_me", "false").build();
    let part = |tag, bytes: &'static [u8]| Node::build(tag).bytes(Bytes::from_static(bytes)).build();
    let read = |children: Vec<Node>| {
        let node = Node::build("notification")
            .attr("type", "mediaretry")
            .attr("id", "3EB0")
            .attr("from", Jid::pn("2"))
            .children(children)
            .build();
        Notification::from_node(node.as_ref()).unwrap().body
    };
    let outcome = |body| match body {
        NotificationBody::MediaRetry(notice) => notice.outcome,
        other => panic!("{other:?}"),
    };

    let encrypt = Node::build("encrypt").child(part("enc_p", b"sealed")).child(part("enc_iv", b"nonce"));
    let sealed = MediaRetryOutcome::Sealed {
        ciphertext: Bytes::from_static(b"sealed"),
        nonce: Bytes::from_static(b"nonce"),
    };
    assert_eq!(outcome(read(vec![rmr(), encrypt.build()])), sealed);
    let error = |code: &str| Node::build("error").attr("code", code).build();
    assert_eq!(outcome(read(vec![rmr(), error("3")])), MediaRetryOutcome::Failed { code: 3 });
    // Half an answer is none: the phone does not have the file.
    let half = Node::build("encrypt").child(part("enc_p", b"sealed")).build();
    assert_eq!(outcome(read(vec![rmr(), half])), MediaRetryOutcome::Failed { code: 2 });
    assert_eq!(outcome(read(vec![rmr()])), MediaRetryOutcome::Failed { code: 2 });
    // Without a chat nobody knows what it is about.
    assert_eq!(read(vec![error("2")]), NotificationBody::Unknown("mediaretry".into()));
}

#[test]
fn what_the_phone_says_goes_both_ways() {
    let sealed = MediaRetryOutcome::Sealed {
        ciphertext: Bytes::from_static(b"sealed"),
        nonce: Bytes::from_static(b"nonce"),
    };
    for outcome in [sealed, MediaRetryOutcome::Failed { code: 2 }] {
        let mut notice = MediaRetryNotice::new(Jid::pn("1"), true, outcome);
        notice.participant = Some(Jid::lid("9"));
        let notification = Notification::new(
            StanzaId::new("3EB0").unwrap(),
            Jid::pn("2"),
            UnixSeconds::new(3),
            NotificationBody::MediaRetry(notice),
        );
        assert_eq!(Notification::from_node(notification.to_node().as_ref()).unwrap(), notification);
    }
}
