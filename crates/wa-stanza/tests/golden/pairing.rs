use wa_jid::Jid;
use wa_stanza::iq::{answer, build_iq, build_reply, build_result};
use wa_stanza::notification::{Notification, NotificationBody};
use wa_stanza::pairing::{
    CompanionFinish, CompanionHello, CompanionPlatform, LinkCodeNotice, PairDevice, PairRefusal, PairSign,
    PairSuccess, RemovalReason, RemoveCompanion,
};
use wa_stanza::{IqId, Serve};

use crate::frames::{file, frame, stanza};
use crate::sameness::{assert_same, outline};

#[test]
fn the_references_for_qr_codes_are_read() {
    let node = stanza("pair-device");
    assert!(PairDevice::matches(node.as_ref()));
    let pair = PairDevice::from_node(node.as_ref()).unwrap();
    assert_eq!(pair.refs.len(), 6);
    assert_same(&pair.to_node(), &node, &[]);
    let result = build_result(&pair.iq, Vec::new());
    assert_eq!(outline(result.as_ref(), &[]), "iq id=959631500 to=s.whatsapp.net type=result\n");
}

#[test]
fn pair_success_is_read_with_all_its_parts() {
    let node = stanza("pair-success");
    let pair = PairSuccess::from_node(node.as_ref()).unwrap();
    assert_eq!(pair.business_name.as_deref(), Some("Shop & Co"));
    assert_eq!(pair.jid.device(), 12);

    let mut good = 0;
    for case in file("pair_success") {
        let node = frame(&case, "stanza");
        assert!(PairSuccess::matches(node.as_ref()));
        let pair = PairSuccess::from_node(node.as_ref());
        let Some(jid) = case["jid"].as_str() else {
            let complete = ["no device-identity", "no device"].iter().all(|name| case["name"] != *name);
            assert_eq!(pair.is_ok(), complete, "{}", case["name"]);
            continue;
        };
        good += 1;
        let pair = pair.unwrap();
        assert_eq!(pair.jid, jid.parse::<Jid>().unwrap());
        assert_eq!(pair.lid, Some(case["lid"].as_str().unwrap().parse::<Jid>().unwrap()));
        assert_eq!(pair.platform.as_deref(), case["platform"].as_str());
        assert_same(&pair.to_node(), &node, &[]);

        let reply = frame(&case, "reply");
        let sign = PairSign::from_node(reply.as_ref()).unwrap();
        assert_eq!(sign.iq, pair.iq);
        assert_same(&sign.to_node(), &reply, &[]);
    }
    assert_eq!(good, 6);
}

#[test]
fn refusals_carry_the_codes_of_the_peer() {
    let mut seen = 0;
    for case in file("pair_success") {
        let Some(code) = case["error_code"].as_str() else { continue };
        let text = case["error_text"].as_str().unwrap();
        let refusal = match text {
            "hmac-mismatch" => PairRefusal::HmacMismatch,
            "signature-mismatch" => PairRefusal::SignatureMismatch,
            "internal-error" => PairRefusal::InternalError,
            other => panic!("unknown refusal {other}"),
        };
        let node = refusal.to_node(&IqId::new("7").unwrap());
        assert_eq!(
            outline(node.as_ref(), &[]),
            format!("iq id=7 to=s.whatsapp.net type=error\n  error code={code} text={text}\n")
        );
        seen += 1;
    }
    assert_eq!(seen, 13);
}

#[test]
fn linking_by_code_is_read_and_written_as_the_peer_does() {
    for case in file("pair_code") {
        let hello_node = frame(&case, "hello");
        let hello = CompanionHello::read(hello_node.as_ref()).unwrap();
        assert_eq!(hello.platform, CompanionPlatform::Chrome);
        assert_eq!(&*hello.display, "Chrome (Mac OS)");
        assert!(hello.push);
        let id = |node: &wa_binary::Node| IqId::new(node.as_ref().attr_str("id").unwrap()).unwrap();
        assert_same(&build_iq(&id(&hello_node), &hello), &hello_node, &[]);

        let reply = frame(&case, "hello_reply");
        let reference = answer::<CompanionHello>(reply.as_ref()).unwrap();
        assert_same(&build_reply::<CompanionHello>(&id(&reply), &Jid::SERVER, Ok(&reference)), &reply, &[]);

        let primary = frame(&case, "primary");
        let notification = Notification::from_node(primary.as_ref()).unwrap();
        let NotificationBody::LinkCode(LinkCodeNotice::PrimaryHello(notice)) = &notification.body else {
            panic!("no primary hello")
        };
        assert_eq!(notice.reference, reference);
        assert_same(&notification.to_node(), &primary, &[]);

        let finish_node = frame(&case, "finish");
        let finish = CompanionFinish::read(finish_node.as_ref()).unwrap();
        assert_eq!(finish.reference, reference);
        assert_same(&build_iq(&id(&finish_node), &finish), &finish_node, &[]);
    }
}

#[test]
fn another_peer_frame_of_the_first_step_is_read() {
    let node = stanza("link code hello");
    let hello = CompanionHello::read(node.as_ref()).unwrap();
    assert_same(&build_iq(&IqId::new("13030.11179-910").unwrap(), &hello), &node, &[]);
}

#[test]
fn a_device_unlinks_itself() {
    let jid = Jid::pn("15550100001").with_device(4);
    let remove = RemoveCompanion { jid, reason: RemovalReason::UserInitiated };
    let node = build_iq(&IqId::new("1").unwrap(), &remove);
    assert_eq!(
        outline(node.as_ref(), &[]),
        "iq id=1 to=s.whatsapp.net type=set xmlns=md\n  \
         remove-companion-device jid=15550100001:4@s.whatsapp.net reason=user_initiated\n"
    );
    assert_eq!(RemoveCompanion::read(node.as_ref()).unwrap(), remove);
}
